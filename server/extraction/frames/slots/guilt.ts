// Clauses that lay something at somebody's door: "was behind it", "had a hand in the raid", "the traces led to X".
import { BREAKABLE, CRIMES, GUILTY, PERPETRATORS, SPREAD, SPREADING } from "../../lexicon/accusing.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, preposition, type Tree } from "../../syntax/tree.ts";
import { ANAPHORS } from "../anaphors.ts";
import type { Matching } from "../types.ts";
import { isModal } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** Whether a clause says that its subject was behind it, is to blame, did it. */
export function isGuilty(matching: Matching, clause: Predicate): boolean {
  const { tree } = matching.sentence;
  return clause.kind === "copular"
    ? isCulprit(matching, clause)
    : isIdiomOfGuilt(matching, clause) || toBlame(tree, clause);
}

/** "was involved in the raid", "had been implicated", "was mixed up in the plot": a share in it that is told in the passive. */
export function isImplicated(matching: Matching, { lemma, passive, subjects, preps }: Predicate): boolean {
  if (!passive || subjects.length > 0 || !IMPLICATING.has(lemma)) return false;
  const matters = [...(preps.get("in") ?? []), ...(preps.get("with") ?? [])];
  return matters.length === 0 || isBad(matching, matters);
}
const IMPLICATING = new Set(["involve", "implicate", "mix", "entangle"]);

/** "the traces led to X", "the evidence points to X". */
export function isTrace({ sentence: { tree } }: Matching, { lemma, subjects }: Predicate): boolean {
  return ["lead", "point"].includes(lemma) && subjects.some((t) => TRACES.has(tree.lemma[t]!));
}
const TRACES = new Set("trace trail track evidence clue sign thread lead everything".split(" "));

function toBlame(tree: Tree, { token }: Predicate): boolean {
  return tree.lemma[token] === "blame" && hasKid(tree, token, ["mark"], ["to"]);
}

/** "was behind it", "is responsible for it", "was the author of the raid", "is at the root of the unrest", "was in league with smugglers". */
function isCulprit(matching: Matching, { token: t, lemma, preps }: Predicate): boolean {
  const { tree } = matching.sentence;
  const before = preposition(tree, t) ?? "";
  if (before === "behind") return isBad(matching, [t]);
  if (before === "to" && lemma === "blame") return true;
  if (before === "at") return ["root", "bottom", "heart", "origin"].includes(lemma) && preps.has("of");
  if (before === "in") return ["league", "cahoots", "collusion", "breach", "violation"].includes(lemma);
  if (GUILTY.has(tree.lower[t]!)) return preps.size === 0 || ["for", "in", "of"].some((prep) => preps.has(prep));
  if (tree.lower[t] === "implicated") return true;
  if (tree.lower[t] === "involved") return isBad(matching, preps.get("in") ?? []);
  if (before !== "" || !PERPETRATORS.has(lemma)) return false;
  const of = preps.get("of") ?? [];
  return of.length === 0 || isBad(matching, of);
}

/** Whether one of the tokens is a happening of violence, a crime, or a pronoun that may stand for one. */
function isBad(matching: Matching, tokens: readonly number[]): boolean {
  const { tree } = matching.sentence;
  return tokens.some((t) => isEventNoun(matching, t) || CRIMES.has(tree.lemma[t]!) || ANAPHORS.has(tree.lower[t]!));
}

/** Whether one of the tokens names violence or a crime, or those who commit it. */
function isCrime(matching: Matching, tokens: readonly number[]): boolean {
  const { tree } = matching.sentence;
  return tokens.some((t) => isEventNoun(matching, t) || CRIMES.has(tree.lemma[t]!) || SQUADS.has(tree.lemma[t]!));
}
const SQUADS = new Set(["squad", "plan", "order"]);

/** Verbs that blame by what stands beside them: "committed atrocities", "had a hand in it", "pulled the strings", "stood behind it". */
function isIdiomOfGuilt(matching: Matching, { token, lemma, objects, preps }: Predicate): boolean {
  const { tree } = matching.sentence;
  const holds = (words: ReadonlySet<string>) =>
    objects.some((o) => words.has(tree.lemma[o]!) || words.has(tree.lower[o]!));
  if (lemma === "stand") return isBad(matching, preps.get("behind") ?? []);
  if (["have", "play", "take"].includes(lemma) && holds(HANDS)) {
    const matters = [...(preps.get("in") ?? []), ...objects.flatMap((o) => kids(tree, o, "nmod"))];
    const bare = matters.length === 0 && !hasKid(tree, token, ["advcl"]) && !isModal(tree, token);
    return isBad(matching, matters) || (lemma === "take" && bare);
  }
  if (["know", "approve", "dispose"].includes(lemma)) return isCrime(matching, preps.get("of") ?? []);
  if (lemma === "do") return objects.some((o) => ["it", "this"].includes(tree.lower[o]!));
  return Object.entries(IDIOMS).some(([verbs, nouns]) => verbs.split(" ").includes(lemma) && holds(nouns));
}
const HANDS = new Set(["hand", "part", "role"]);

/** Verbs -> nouns with which they blame. */
const IDIOMS: Readonly<Record<string, ReadonlySet<string>>> = {
  "commit perpetrate": CRIMES,
  bear: new Set(["responsibility", "blame", "guilt"]),
  pull: new Set(["string", "strings"]),
  "break dishonour dishonor": BREAKABLE,
  [SPREADING]: SPREAD,
};

/** "this was X's work", "the raid was the work of X". */
export function isWork(matching: Matching, { kind, lemma, subjects }: Predicate): boolean {
  return kind === "copular" && WORKS.has(lemma) && isBad(matching, subjects);
}
const WORKS = new Set("work doing deed handiwork invention concoction provocation".split(" "));
