/**
 * Lets a function remember its results. For functions that are slow and are called again and again with the same few
 * arguments, such as those that build an `Intl` formatter.
 *
 * @param limit how many results to keep; beyond it, the oldest one is dropped. There is always a limit, because the
 *   arguments may come from attributes of the page, where any number of languages is possible
 * @param make the function; its result may depend on nothing but its arguments
 * @returns the same function, which calls `make` only if it has no result for these arguments
 */
export function memoize<Args extends readonly (string | number | boolean)[], Result>(
  limit: number,
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    if (results.has(key)) return results.get(key) as Result;
    const result = make(...args);
    results.set(key, result);
    const [oldest = key] = results.keys();
    if (results.size > limit) results.delete(oldest);
    return result;
  };
}
