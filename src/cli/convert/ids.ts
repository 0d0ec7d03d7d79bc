/** The length at which an id of the document is cut. The format allows ten more, for a number at the end. */
export const MAX_ID_LENGTH = 90;

/** The length of an id that is made from a headline. */
const HEADLINE_LENGTH = 60;

/**
 * @param text any text; letters lose their accents, and everything but Latin letters and digits becomes a hyphen
 * @param maxLength where the slug is cut off
 * @returns a lower-case slug, or an empty string if no letter or digit is left
 */
export function slug(text: string, maxLength = HEADLINE_LENGTH): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxLength)
    .replace(/-$/, '');
}

/**
 * @param reserved ids that are already taken
 * @returns a function from a wanted id to one that is not taken yet: the same, or with `-2`, `-3` and so on
 */
export function uniqueIds(...reserved: string[]): (wanted: string) => string {
  const taken = new Set(reserved);
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    for (let count = next.get(wanted) ?? 2; taken.has(id); count += 1) {
      id = `${wanted}-${count}`;
      next.set(wanted, count + 1);
    }
    taken.add(id);
    return id;
  };
}
