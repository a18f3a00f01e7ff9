// Descriptions of two: "the two countries", "both sides", "the two men" are the two last spoken of together.

import type { NodeType } from "../../domain/actor.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { hasKid } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import type { Spoken } from "./spoken.ts";
import { recent, type Story } from "./story.ts";

const SIDES: readonly NodeType[] = ["State", ...GROUPS, "InternationalOrganization", "MilitaryForce"];

/** Lower-case noun -> types of the two that it can mean. */
const PAIRED: ReadonlyMap<string, readonly NodeType[]> = new Map(
  (
    [
      ["country state nation neighbour neighbor republic government", ["State"]],
      ["group movement organisation organization faction militia", GROUPS],
      ["party", [...GROUPS, "State"]],
      ["man woman leader president minister politician couple duo pair brother sister son", ["Person"]],
      ["side rival foe enemy ally", SIDES],
    ] as const
  ).flatMap(([nouns, types]) => nouns.split(" ").map((noun) => [noun, types] as const)),
);

/** How many sentences back the two may have been spoken of; groups are fewer than persons and states. */
const REACH = 2;
const GROUP_REACH = 5;
/** Nouns in the singular that mean two persons. */
const COUPLES = new Set(["couple", "duo", "pair"]);

/** "the couple": a noun in the singular that means two. */
export function isCouple(noun: string): boolean {
  return COUPLES.has(noun);
}

/** Whether a noun in the plural can mean two who were spoken of before. */
export function isPairNoun(noun: string): boolean {
  return PAIRED.has(noun);
}

/** The two that "the two X" or "both X" means: those of its kind in the last sentence that speaks of two and no more; null where none does. */
export function pairMeant(sentence: SentenceNode, mention: MentionNode, story: Story): readonly Referent[] | null {
  const types = PAIRED.get(mention.noun!);
  if (!types || !isOfTwo(sentence, mention)) return null;
  const reach = types === GROUPS ? GROUP_REACH : REACH;
  const named = recent(story, sentence, reach).filter((s) => s.token < mention.first || s.sentence < sentence.index);
  for (let at = sentence.index; at >= sentence.index - reach; at--) {
    const found = new Map(named.filter((s) => s.sentence === at).flatMap((s) => memberOf(s, types)));
    if (found.size === 2) return [...found.values()];
    if (found.size > 2) return null;
  }
  return null;
}

/** "the two sides", "both sides", "neither side", nothing more said of them. */
function isOfTwo({ tree }: SentenceNode, { head, noun }: MentionNode): boolean {
  const alone = !hasKid(tree, head, ["amod", "nmod", "acl", "acl:relcl", "nmod:poss", "compound", "appos"]);
  if (COUPLES.has(noun!)) return alone && tree.lower[head - 1] === "the" && hasKid(tree, head, ["det"], ["the"]);
  if (tree.xpos[head] !== "NNS") return alone && hasKid(tree, head, ["det"], ["neither"]);
  const both = hasKid(tree, head, ["det", "det:predet"], ["both"]);
  const two = hasKid(tree, head, ["nummod"], ["two"]) && hasKid(tree, head, ["det"], ["the", "these", "those"]);
  return (both || two) && alone;
}

function memberOf({ owner, referent, role }: Spoken, types: readonly NodeType[]): [string, Referent][] {
  const meant = owner ?? referent;
  if (!meant || !types.includes(meant.type) || (meant.origin === "described" && role === "modifier")) return [];
  return [[meant.id, meant]];
}
