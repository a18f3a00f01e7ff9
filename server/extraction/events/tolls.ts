// Tolls: the dead and injured of one happening over all the sentences that count them, as one range.
import type { Casualties } from "../../domain/claim.ts";
import type { Tree } from "../syntax/tree.ts";
import { type Count, casualtiesIn } from "./casualties.ts";

/** The killed and injured of a happening. */
export interface Tolls {
  readonly killed: Casualties | null;
  readonly injured: Casualties | null;
}

/** Nouns that count everybody hurt; "soldiers" or "children" may be a part of them. */
const EVERYBODY = new Set(["", "people", "person", "victim", "other", "life", "death", "fatality"]);
const RISING = new Set(["rise", "climb", "increase", "jump", "grow", "reach", "revise", "soar", "stand", "surpass"]);

/** From the lowest to the highest number stated for the same count; a toll that has risen replaces what was said before. */
export function tollsOf(trees: readonly Tree[]): Tolls {
  let killed: Count | null = null;
  let injured: Count | null = null;
  for (const tree of trees) {
    const found = casualtiesIn(tree);
    const risen = tree.lower.includes("toll") && tree.lemma.some((lemma) => RISING.has(lemma));
    killed = risen && found.killed ? found.killed : together(killed, found.killed);
    injured = together(injured, found.injured);
  }
  return { killed: plain(killed), injured: plain(injured) };
}

function together(a: Count | null, b: Count | null): Count | null {
  if (!a || !b) return a ?? b;
  if (a.part !== b.part) return a.part ? b : a;
  const [allA, allB] = [EVERYBODY.has(a.counted), EVERYBODY.has(b.counted)];
  if (a.counted !== b.counted && !(allA && allB)) return allA === allB ? a : allA ? a : b.min >= a.min ? b : a;
  const higher = b.min > a.min ? b : a;
  const open = higher.max === null || (a.min === b.min && (a.max === null || b.max === null));
  return {
    min: Math.min(a.min, b.min),
    max: open ? null : Math.max(a.max ?? 0, b.max ?? 0),
    counted: higher.counted,
    part: higher.part,
  };
}

function plain(count: Count | null): Casualties | null {
  return count && { min: count.min, max: count.max };
}
