/** What the reader of casefiles says to developers, for editors. */

/** The examples are those of `data/casefile.ts`. */
const WORDS: Readonly<Record<string, string>> = {
  'text like high-court-2021': 'an id of lower-case letters, digits and hyphens (such as high-court-2021)',
  'text like 2010-11 or 2010-11-18': 'a date in EDTF (such as 2010, 2010-11, 2010-11-18 or 2012-06-19/2019-04-11)',
  'text like GB': 'a country as two capital letters (such as GB)',
  'text like https://www.example.org/': 'a web address that begins with https://',
  'text like en or pt-BR': 'a language tag (such as en or pt-BR)',
  'text that is not empty or an object that is not empty': 'text or an object with the text by language',
  'found [].': 'found an empty list.',
  'found {}.': 'found an empty object.',
  'found undefined.': 'found nothing.',
};

/**
 * @param message a problem's message as `parseCasefile` has it
 * @returns the same in an editor's words, and of a long text only its beginning
 */
export function reword(message: string): string {
  const short = message.replace(/(found "(?:[^\\]|\\.){60}).+"\.$/su, '$1…".');
  return Object.entries(WORDS).reduce((sum, [technical, plain]) => sum.replaceAll(technical, () => plain), short);
}
