/** The format's rule for URLs; see `url` in `data/casefile.ts`. */
const HTTP = /^https?:\/\/[^\s"<>]+$/;

/**
 * @param value what may be a web address; one without a scheme (`//example.org`) is taken as https
 * @returns an http(s) URL that a casefile may have, or undefined
 */
export function httpUrl(value: string): string | undefined {
  const text = value.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(text)) return undefined;
  return [text, new URL(text).href].find((url) => HTTP.test(url));
}

/** @returns the host of a URL without `www.`, the publisher's name when nothing better is known */
export function hostOf(url: string): string {
  return (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '') || url;
}
