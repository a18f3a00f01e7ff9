// Keeps what a pure function gave for a text, so that names that come again are not read again.
const MOST_KEPT = 50_000;

/** The same function with a memory of bounded size. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = compute(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}
