// Nouns that complete a support verb ("carry out a raid", "take X to task"): the entries of a frame by the word that ends them.
import { phraseHeads, prepositionsAround } from "../arguments/phrases.ts";
import { counted } from "../arguments/quantities.ts";
import { complementsOf } from "../syntax/objects.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";

/** One entry of a frame: a noun, or what stands before it and the noun ("peace talks", "to task"). */
interface Entry {
  readonly order: number;
  readonly words: readonly string[];
}

/** The noun entries of a frame. */
export interface SupportNouns {
  readonly byEnd: ReadonlyMap<string, readonly Entry[]>;
  /** First words of entries of several: prepositions among them lead to the noun. */
  readonly openings: ReadonlySet<string>;
}

/** Indexes the entries of a frame once. */
export function indexNouns(nouns: readonly string[]): SupportNouns {
  const entries = nouns.map((noun, order): Entry => ({ order, words: noun.split(" ") }));
  const byEnd = new Map<string, Entry[]>();
  for (const entry of entries) {
    const end = entry.words.at(-1)!;
    byEnd.set(end, [...(byEnd.get(end) ?? []), entry]);
  }
  return { byEnd, openings: new Set(entries.filter(({ words }) => words.length > 1).map(({ words }) => words[0]!)) };
}

/** Entries that a token fits; with an opening, those that it opens. */
function entriesAt({ byEnd }: SupportNouns, tree: Tree, token: number, opening: string | null): readonly Entry[] {
  const lemma = byEnd.get(tree.lemma[token]!) ?? NONE;
  const form = tree.lower[token] === tree.lemma[token] ? NONE : (byEnd.get(tree.lower[token]!) ?? NONE);
  if (lemma.length + form.length === 0) return NONE;
  return [...lemma, ...form].filter(({ words }) => {
    const own = opening === null ? 0 : 1;
    if (opening !== null && (words[0] !== opening || words.length === 1)) return false;
    return words.length - own === 1 || tree.lower[token - 1] === words[own];
  });
}
const NONE: readonly Entry[] = [];

/** Whether a token is one of the nouns. */
export function isSupportNoun(nouns: SupportNouns, tree: Tree, token: number): boolean {
  return entriesAt(nouns, tree, token, null).length > 0;
}

/**
 * The nouns of a verb in the order of their entries: its object, or with "prep noun" entries the head of that phrase; what it counts
 * included ("dozens of raids").
 */
export function supportNouns(nouns: SupportNouns, tree: Tree, predicate: Predicate, particle: string | null): number[] {
  const places: [token: number, opening: string | null][] = [];
  for (const [prep, heads] of predicate.preps)
    if (nouns.openings.has(prep)) for (const head of heads) places.push([head, prep]);
  if (predicate.passive && nouns.openings.has("by")) for (const agent of predicate.subjects) places.push([agent, "by"]);
  if (nouns.openings.size > 0)
    for (const object of predicate.objects)
      for (const prep of prepositionsAround(tree, object))
        if (prep !== null && nouns.openings.has(prep))
          for (const head of phraseHeads(tree, object, prep)) places.push([head, prep]);
  if (nouns.openings.has("as"))
    for (const complement of complementsOf(tree, predicate.token)) places.push([complement, "as"]);
  const bare = kids(tree, predicate.token, "xcomp", "obl:unmarked").filter((c) => tree.upos[c] === "NOUN");
  const whole = predicate.objects.flatMap((object) => wholeOf(tree, predicate.token, object));
  for (const object of [
    ...predicate.objects,
    ...whole,
    ...(particle ? (predicate.preps.get(particle) ?? []) : []),
    ...bare,
  ])
    for (const token of new Set([object, ...counted(tree, object)])) places.push([token, null]);
  const found = places.flatMap(([token, opening]) =>
    entriesAt(nouns, tree, token, opening).map(({ order }) => ({ order, token })),
  );
  const tokens = [...new Set(found.sort((a, b) => a.order - b.order).map(({ token }) => token))];
  const given = tokens.filter((token) => !hasKid(tree, token, ["det"], ["no"]));
  return given.length > 0 ? given : tokens;
}

/** "the treaties of friendship which X concluded": the noun of whose phrase the one before a relative clause is a part. */
function wholeOf(tree: Tree, verb: number, object: number): number[] {
  const isPart = tree.rel[verb] === "acl:relcl" && tree.head[verb] === object && tree.rel[object] === "nmod";
  return isPart && hasKid(tree, object, ["case"], ["of"]) ? [tree.head[object]!] : [];
}
