/** As long as an id made from a headline may become. */
const LONGEST = 60;

/**
 * @param text any text; letters lose their accents, and what is neither a Latin letter nor a digit becomes a hyphen
 * @param longest how long the slug may be
 * @returns a lower-case slug as the casefile format has it, or an empty string when no letter or digit is left
 */
export function slug(text: string, longest = LONGEST): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}

/**
 * @param reserved ids that must not be given
 * @returns a function from the id that is wished for to one not given before: itself, or with `-2`, `-3` and so on
 */
export function uniqueIds(...reserved: string[]): (wish: string) => string {
  const taken = new Set(reserved);
  const next = new Map<string, number>();
  return (wish) => {
    let id = wish;
    for (let count = next.get(wish) ?? 2; taken.has(id); count += 1) {
      id = `${wish}-${count}`;
      next.set(wish, count + 1);
    }
    taken.add(id);
    return id;
  };
}
