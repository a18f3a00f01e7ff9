// Whether what was computed from the store is still true: a fingerprint of its contents, asked for at most every few seconds.
import type { GraphStore } from "../../store/port.ts";

const ASK_AGAIN_AFTER = 5000;

export interface Freshness {
  /** Changes whenever the graph does; writes of this process count at once, those of others after five seconds. */
  fingerprint(): Promise<string>;
  /** Says that this process has just written. */
  written(): void;
}

export function watchFreshness(store: GraphStore, now: () => number = Date.now): Freshness {
  let writes = 0;
  let known: { at: number; value: Promise<string> } | null = null;
  return {
    fingerprint() {
      if (known && now() - known.at < ASK_AGAIN_AFTER) return known.value;
      const value = store.read("counts").then(({ rows }) => JSON.stringify([writes, rows[0] ?? null]));
      const asked = { at: now(), value };
      known = asked;
      value.catch(() => {
        if (known === asked) known = null;
      });
      return value;
    },
    written() {
      writes += 1;
      known = null;
    },
  };
}

/** Keeps the result of `compute` until the fingerprint changes; a computation that failed is not kept. */
export function keepWhileFresh<T>(freshness: Freshness, compute: () => Promise<T>): () => Promise<T> {
  let kept: { fingerprint: string; value: Promise<T> } | null = null;
  return async () => {
    const fingerprint = await freshness.fingerprint();
    if (kept?.fingerprint === fingerprint) return kept.value;
    const value = compute();
    const entry = { fingerprint, value };
    kept = entry;
    value.catch(() => {
      if (kept === entry) kept = null;
    });
    return value;
  };
}
