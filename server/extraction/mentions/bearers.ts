// Whom a surname alone means: the bearer of that time, with that title or in office.
import type { Alias } from "../../ontology/aliases.ts";
import { COMMON_SURNAMES, HONORIFICS } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import { contemporaries, hadRuled, mayBeMeant, ruled, titleLength } from "./eras.ts";
import { isRelative } from "./kin.ts";
import type { AliasIndex, NameMatch } from "./names.ts";

/** What the report tells of a name around it: ids met before, and the words before the name where they are a title. */
export interface NameContext {
  readonly seen: ReadonlySet<string>;
  /** In lower case; null where no title stands before the name. */
  readonly title: string | null;
  /** "Former" stands before it. */
  readonly former: boolean;
}

/** Which of several bearers of a surname: the one of that time, the one with the title, the one who rules; null where it stays open. */
export function bearerOf(
  { eras, time }: AliasIndex,
  bearers: readonly Alias[],
  { title, former }: NameContext,
): Alias | null {
  const living = contemporaries(eras, bearers, time);
  if (living.length === 1) return living[0]!;
  const fit = living.map((r) => (title === null ? 0 : titleLength(eras, r.id, title, time)));
  const best = Math.max(...fit);
  const titled = best > 0 && !former ? living.filter((_, i) => fit[i] === best) : [];
  if (titled.length === 1) return titled[0]!;
  if (former) return only(bearers.filter((r) => hadRuled(eras, r.id, time)));
  return only(living.filter((r) => ruled(eras, r.id, time, 0))) ?? only(living.filter((r) => ruled(eras, r.id, time)));
}

function only(readings: readonly Alias[]): Alias | null {
  return readings.length === 1 ? readings[0]! : null;
}

/** The words before a name that end with a title or rank, in full and in lower case; null where none does. */
export function titleBefore(tree: Tree, first: number): string | null {
  const plain = (word: string) => word.replace(/\.$/, "");
  if (first === 0 || !HONORIFICS.has(plain(tree.lower[first - 1]!))) return null;
  const words = tree.lower.slice(Math.max(0, first - 5), first).map((word) => TITLES_IN_FULL.get(plain(word)) ?? word);
  return words.join(" ");
}
const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["gov", "governor"],
  ["sen", "senator"],
  ["adm", "admiral"],
  ["premier", "prime minister"],
  ["defense", "defence"],
]);

/**
 * Whether a surname alone, where no full name came before, may be anybody's: of people of another time, "Foster", "Khan" and their like
 * where they did not then head a state, those where a rank stands before that is not the ruler's ("Sgt. Johnson"), and relatives.
 */
export function isAnybody(
  { eras, time }: AliasIndex,
  tree: Tree,
  { first, last }: NameMatch,
  { id }: Alias,
  title: string | null,
): boolean {
  if (!mayBeMeant(eras, id, time) || (first === last && isRelative(tree, first))) return true;
  if (first !== last || !COMMON_SURNAMES.has(tree.lower[first]!)) return false;
  if (!ruled(eras, id, time)) return title === null || titleLength(eras, id, title, time) === 0;
  return title !== null && LOWLY.has(tree.lower[first - 1]!.replace(/\.$/, ""));
}
/** Ranks and titles of those who head no state. */
const LOWLY = new Set(
  "sgt sergeant corporal capt captain lt lieutenant maj major col colonel judge justice dr professor prof reverend rev fr father bishop mayor sen senator rep representative gov governor speaker deputy".split(
    " ",
  ),
);
