// Slots of what is denied where it has no target of its own: "denied that his men had fired the shot", "denies torture".
import { actAt } from "../../arguments/acts.ts";
import { argumentsAt } from "../../arguments/index.ts";
import { phraseHeads } from "../../arguments/phrases.ts";
import { CRIMES, GUILT } from "../../lexicon/accusing.ts";
import type { Predicate } from "../../syntax/predicates.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument } from "../../types.ts";
import type { Anchor, Matching, SpecialSlot } from "../types.ts";
import { idsOf, isOneOf, ownIds } from "./clauses.ts";
import { isEventNoun } from "./events.ts";

/** What is denied of oneself: the act or thing in the clause, or the wrong that is the object. */
export const deniedActs: SpecialSlot = (matching, anchor, _, subjects) => {
  const [clause] = deniedClauses(matching, anchor);
  if (!clause) return wrongsDenied(matching, anchor);
  return isOfOthers(matching, clause, subjects) || isOfThings(matching, clause, subjects)
    ? []
    : actsOf(matching, clause);
};

/** "denied that an offensive was under way", "that soldiers held it": what goes on or what other people do is no deed of one's own. */
function isOfThings(
  { sentence: { tree, byHead } }: Matching,
  clause: Predicate,
  subjects: readonly Argument[],
): boolean {
  const own = ownIds(subjects);
  if (hasKid(tree, clause.token, ["expl"])) return false;
  return clause.subjects.some((t) => {
    if (tree.upos[t] === "PRON" || isOwned(tree, t) || isOneOf(byHead.get(t), own)) return false;
    const type = byHead.get(t)?.type;
    return clause.kind === "copular" || (type !== undefined && type !== null && type !== "Place");
  });
}

function deniedClauses({ sentence: { tree }, predicates }: Matching, { predicate }: Anchor): Predicate[] {
  return predicate ? kids(tree, predicate.token, "ccomp", "xcomp").flatMap((c) => predicates.get(c) ?? []) : [];
}

/** Whether the clause has a doer who is not the one that denies, nor his. */
function isOfOthers({ sentence }: Matching, clause: Predicate, subjects: readonly Argument[]): boolean {
  const { tree, byHead } = sentence;
  const own = ownIds(subjects);
  return clause.subjects
    .filter((t) => !isOneOf(byHead.get(t), own) && !isOwned(tree, t))
    .flatMap((t) => argumentsAt(sentence, t, { types: ["Actor"], locative: false, target: false, people: false }))
    .some((a) => !idsOf(a).some((id) => own.has(id)));
}

/** The noun that tells most of what the clause says was done: its object, what it takes part in, what is said to be so. */
function actsOf(matching: Matching, clause: Predicate): Argument[] {
  const { tree } = matching.sentence;
  const { token, kind, objects, subjects, preps } = clause;
  const within = [...preps].filter(([prep]) => WITHIN.has(prep)).flatMap(([, tokens]) => tokens);
  const done = [...(kind === "copular" ? [token] : []), ...objects];
  const told = done.some((t) => isShare(tree, t))
    ? done.flatMap((t) => complementsOf(tree, t)).concat(within)
    : done.concat(within);
  const exists = kids(tree, token, "expl").length > 0;
  const things = exists ? thingsThere(matching, token) : subjects.filter((t) => !isOwned(tree, t));
  return [...told, ...things]
    .filter((t) => clause.passive || !matching.sentence.byHead.get(t)?.type)
    .flatMap((t) => actAt(matching.sentence, t, true) ?? [])
    .slice(0, 1);
}
const WITHIN = new Set(["in", "of", "to"]);

/** "had any part", "had nothing to do with it": what matters is in what. */
function isShare(tree: Tree, t: number): boolean {
  return SHARES.has(tree.lemma[t]!) || SHARES.has(tree.lower[t]!);
}
const SHARES = new Set(
  "part role hand anything nothing link connection involvement responsibility knowledge".split(" "),
);

function complementsOf(tree: Tree, noun: number): number[] {
  const far = kids(tree, noun, "acl").flatMap((c) => phraseHeads(tree, c, "with"));
  return [...["in", "for", "with", "of", "to"].flatMap((prep) => phraseHeads(tree, noun, prep)), ...far];
}

/** "there had been a ban"; that there was no attack says nothing of who made it. */
function thingsThere(matching: Matching, token: number): number[] {
  const { tree } = matching.sentence;
  return kids(tree, token, "nsubj").filter((t) => !isEventNoun(matching, t));
}

/** "his planes". */
function isOwned(tree: Tree, t: number): boolean {
  return kids(tree, t, "nmod:poss").some((c) => tree.xpos[c] === "PRP$");
}

/** "denies torture", "denied wrongdoing", "denied any part in the scheme". */
function wrongsDenied({ sentence }: Matching, { predicate, noun }: Anchor): Argument[] {
  const { tree } = sentence;
  const tokens = noun >= 0 ? complementsOf(tree, noun) : (predicate?.objects ?? []).filter((t) => isWrong(tree, t));
  return tokens.flatMap((t) => actAt(sentence, t, true) ?? []).slice(0, 1);
}

function isWrong(tree: Tree, t: number): boolean {
  return CRIMES.has(tree.lemma[t]!) || GUILT.has(tree.lemma[t]!);
}
