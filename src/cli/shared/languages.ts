/**
 * @param tag any text
 * @returns whether it is a well-formed BCP 47 tag. The grammar also allows languages of five to eight letters, but none
 *   is registered: "English" is a mistake for `en`.
 */
export function isLanguage(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}
