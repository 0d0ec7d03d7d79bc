/**
 * @param tag any text
 * @returns whether it is a well-formed BCP 47 tag. Its grammar keeps room for languages of five letters or more, but
 *   there are none: who writes "English" means `en`.
 */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}
