const kept = new Map<string, unknown>();

/** Building a format costs far more than using it, and using it more than all else in a drawing: both are done once. */
export function once<T>(key: string, make: () => T): T {
  const found = (kept.get(key) as T | undefined) ?? make();
  kept.set(key, found);
  return found;
}
