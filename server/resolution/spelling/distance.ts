// How far two spellings of a word are apart: an edit distance in which sounds that languages write in each other's place are near.
import { distance as letterDistance } from "fastest-levenshtein";
import { readings, skeletons } from "./sounds.ts";

const VOWELS = "aeiouE";
const DEFAULT = 0.9;
/** What exchanging two sounds costs, 0 to 1; pairs that are not here cost nearly everything. */
const NEAR: Readonly<Record<string, number>> = {
  ...{
    ae: 0.15,
    ao: 0.4,
    aE: 0.35,
    au: 0.6,
    ai: 0.8,
    ei: 0.1,
    eE: 0.1,
    eo: 0.4,
    eu: 0.5,
    iE: 0.1,
    ou: 0.1,
    iy: 0.1,
    io: 0.7,
    iu: 0.6,
  },
  ...{
    gk: 0.3,
    Hk: 0.3,
    Hg: 0.25,
    Hh: 0.1,
    hk: 0.4,
    gh: 0.25,
    Jj: 0.1,
    gj: 0.25,
    jy: 0.2,
    Jy: 0.3,
    jz: 0.3,
    Jz: 0.3,
    Hj: 0.6,
  },
  ...{
    sz: 0.2,
    dz: 0.3,
    cz: 0.2,
    Cc: 0.2,
    cs: 0.3,
    CS: 0.2,
    Ss: 0.4,
    CH: 0.3,
    Cj: 0.3,
    st: 0.45,
    dt: 0.35,
    bp: 0.35,
    bv: 0.4,
    fv: 0.2,
    uv: 0.15,
  },
  ...{ fp: 0.4, mn: 0.7 },
};

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  return NEAR[a + b] ?? NEAR[b + a] ?? DEFAULT;
}

/** What leaving a sound out costs: vowels between consonants, h and y come and go. */
function omit(sound: string): number {
  if (sound === "y") return 0.1;
  if (sound === "h" || sound === "H") return 0.25;
  if (sound === "e" || sound === "i") return 0.3;
  return VOWELS.includes(sound) ? 0.4 : 0.8;
}

interface Distance {
  readonly cost: number;
  /** The dearest single step. */
  readonly worst: number;
}

const step = (from: Distance, cost: number): Distance => ({
  cost: from.cost + cost,
  worst: Math.max(from.worst, cost),
});
const cheaper = (a: Distance, b: Distance): Distance => (b.cost < a.cost ? b : a);

function soundDistance(a: string, b: string): Distance {
  let row: Distance[] = [{ cost: 0, worst: 0 }];
  for (const sound of b) row.push(step(row.at(-1)!, omit(sound)));
  for (const sound of a) {
    const next: Distance[] = [step(row[0]!, omit(sound))];
    for (let at = 0; at < b.length; at++) {
      const replaced = step(row[at]!, exchange(sound, b[at]!));
      const shorter = step(row[at + 1]!, omit(sound));
      const longer = step(next[at]!, omit(b[at]!));
      next.push(cheaper(cheaper(replaced, shorter), longer));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** `same` letter for letter, a `variant` of spelling, `near` enough to ask, or `other`. */
export type WordMatch = "same" | "variant" | "near" | "other";
const RANK: Readonly<Record<WordMatch, number>> = { same: 3, variant: 2, near: 1, other: 0 };

/** Words of so few sounds are like too many others: they must sound the same as they are usually read. */
const SHORT = 3;
/** Share of letters in common from which words that sound alike are near. */
const LIKE_LETTERS = 0.75;

function grade({ cost, worst }: Distance, length: number): WordMatch {
  if (worst <= 0.5 && cost <= (length <= SHORT ? 0.15 : 0.1 + 0.1 * length)) return "variant";
  return cost <= 0.19 * length ? "near" : "other";
}

function compareReadings(one: string, two: string, usual: boolean): WordMatch {
  const length = Math.max(one.length, two.length);
  if (length < SHORT && !usual) return "other";
  return one === two ? "variant" : grade(soundDistance(one, two), length);
}

const likeInLetters = (a: string, b: string) => 1 - letterDistance(a, b) / Math.max(a.length, b.length) >= LIKE_LETTERS;

/** Whether some reading of each has the same skeleton: without that they are no spellings of one word. */
const meet = (a: string, b: string): boolean => {
  const theirs = skeletons(b);
  return skeletons(a).some((skeleton) => theirs.includes(skeleton));
};

/** How two words of names are related, over all ways to read them; a single letter is an initial, like no other. */
export function compareWords(a: string, b: string): WordMatch {
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1 || !meet(a, b)) return "other";
  let best: WordMatch = "other";
  for (const [i, one] of readings(a).entries()) {
    for (const [j, two] of readings(b).entries()) {
      const found = compareReadings(one, two, i === 0 && j === 0);
      if (RANK[found] > RANK[best]) best = found;
      if (best === "variant") return best;
    }
  }
  return best === "near" && !likeInLetters(a, b) ? "other" : best;
}

/** The weaker of two matches. */
export function weaker(a: WordMatch, b: WordMatch): WordMatch {
  return RANK[b] < RANK[a] ? b : a;
}
