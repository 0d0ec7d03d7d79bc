import { isAddress } from '../../casefile/rules.js';

/**
 * @param value any text; an address without a scheme (`//example.org`) is read as https
 * @returns an http(s) URL as a casefile may have it, or undefined
 */
export function httpUrl(value: string): string | undefined {
  const text = value.trim().replace(/^\/\//, 'https://');
  if (!URL.canParse(text)) return undefined;
  return [text, new URL(text).href].find(isAddress);
}

/** @returns the host of a URL without `www.`: the publisher's name if nothing better is known */
export function hostOf(url: string): string {
  return (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '') || url;
}
