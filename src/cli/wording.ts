/** What the reader of casefiles says to developers, for editors. */

/** Patterns are those of `data/casefile.ts`. */
const WORDS: Readonly<Record<string, string>> = {
  'text like ^[a-z0-9]+(-[a-z0-9]+)*$': 'an id of lower-case letters, digits and hyphens (such as high-court-2021)',
  'text like ^[-\\dXY~?%./]+$': 'a date in EDTF (such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11)',
  'text like ^[A-Z]{2}$': 'a country as two capital letters (such as GB)',
  'text like ^https?:\\/\\/[^\\s"<>]+$': 'a web address that begins with https://',
  'text like ^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag (such as en or pt-BR)',
  'text that is not empty or an object that is not empty': 'text or an object with the text by language',
  'a list that is not empty, found a list.': 'a list that is not empty, found an empty list.',
  'an object that is not empty, found an object.': 'an object that is not empty, found an empty object.',
  'found undefined.': 'found nothing.',
};

/**
 * @param message a problem's message as `parseCasefile` has it
 * @returns the same with words and examples in place of patterns, and of a long text only its beginning
 */
export function reword(message: string): string {
  const short = message.replace(/(found "(?:[^\\]|\\.){60}).+"\.$/su, '$1…".');
  return Object.entries(WORDS).reduce((sum, [technical, plain]) => sum.replaceAll(technical, () => plain), short);
}
