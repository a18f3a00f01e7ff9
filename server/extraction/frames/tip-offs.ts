// Warnings that are no threats: "warned the police about X", "warned F that X had bought guns" tell somebody of a third.
import { isActorType } from "../../domain/actor.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import type { Anchor, Matching } from "./types.ts";

/** Whether a warning is about somebody who is neither warner nor warned, and about what he does already. */
export function isTipOff({ sentence }: Matching, { predicate }: Anchor): boolean {
  if (!predicate) return false;
  const parties = new Set([...predicate.subjects, ...predicate.objects].map((t) => actorAt(sentence, t)));
  const isThird = (token: number) => {
    const actor = actorAt(sentence, token);
    return actor !== null && !parties.has(actor);
  };
  const { tree } = sentence;
  const told = kids(tree, predicate.token, "ccomp").filter((c) => isPast(tree, c));
  return (predicate.preps.get("about") ?? []).some(isThird) || told.flatMap((c) => subjectsOf(tree, c)).some(isThird);
}

/** The actor that a name stands for; null where a token names none. */
function actorAt({ byHead }: SentenceNode, token: number): string | null {
  const mention = byHead.get(token);
  const referent = mention?.kind === "name" ? mention.referent : null;
  return referent && isActorType(referent.type) ? referent.id : null;
}

/** "had bought guns", "was planning an attack", "was dangerous". */
function isPast(tree: Tree, verb: number): boolean {
  if (kids(tree, verb, "aux").some((c) => tree.xpos[c] === "MD")) return false;
  return tree.xpos[verb] === "VBD" || hasKid(tree, verb, ["aux", "aux:pass", "cop"], ["had", "was", "were"]);
}
