// What slots share that look into the clause under a verb: the clauses of what is said, negation, and whether they speak of the speaker.
import { NEGATIONS } from "../../lexicon/words.ts";
import { hasKid, kids, type Tree } from "../../syntax/tree.ts";
import type { Argument, MentionNode } from "../../types.ts";

/** The clauses of what a verb says, each with those hung on it by one of `joined`. */
export function contentClauses(tree: Tree, verb: number, ...joined: readonly string[]): number[] {
  return verb < 0 ? [] : kids(tree, verb, "ccomp", "parataxis").flatMap((c) => [c, ...kids(tree, c, ...joined)]);
}

/** Whether a clause is negated by a word of its own, or says that it is done to nobody: "ordered no attack". */
export function isNegated(tree: Tree, clause: number): boolean {
  const subject = kids(tree, clause, "nsubj", "nsubj:pass").flatMap((c) => tree.children[c]!);
  return (
    tree.children[clause]!.some((c) => NEGATIONS.has(tree.lower[c]!) && tree.rel[c] !== "det") ||
    subject.some((c) => tree.lower[c] === "neither") ||
    kids(tree, clause, "obj").some((o) => hasKid(tree, o, ["det"], ["no"]) || tree.lower[o] === "nothing")
  );
}

/** Whether a clause tells of something to come, or that only may be. */
export function isModal(tree: Tree, clause: number): boolean {
  return hasKid(tree, clause, ["aux"], MODALS);
}
const MODALS = ["will", "would", "could", "might", "may", "can", "should", "shall", "’ll", "'ll"];

/** Ids by which somebody is known: his own, those of the state or body he belongs to. */
export function idsOf({ referent, mention }: Pick<Argument, "referent" | "mention">): string[] {
  return known(referent.id, referent.country, mention.owner?.id);
}

/** Ids of all who speak, and of the states and bodies they belong to. */
export function ownIds(subjects: readonly Argument[]): ReadonlySet<string> {
  return new Set(subjects.flatMap(idsOf));
}

/** Whether a mention means one of those with the ids given: "Moscow might strike" says a Russian general. */
export function isOneOf(mention: MentionNode | undefined, own: ReadonlySet<string>): boolean {
  const { referent, owner } = mention ?? {};
  return known(referent?.id, owner?.id, referent?.country, referent?.metonymOf?.id).some((id) => own.has(id));
}

function known(...ids: readonly (string | null | undefined)[]): string[] {
  return ids.filter((id) => typeof id === "string");
}
