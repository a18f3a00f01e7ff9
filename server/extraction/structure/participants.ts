// Mentions as arguments of what noun phrases state.
import type { RelationDefinition } from "../../ontology/types.ts";
import { fits } from "../arguments/readings.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { COLLECTIVES } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";

/** A mention as an argument of a demanded type: a nominal stands for its owner first. Null where it does not fit. */
export function argument(
  sentence: SentenceNode,
  mention: MentionNode | undefined,
  demand: RelationDefinition["subject"],
): Argument | null {
  const referent = mention?.kind === "nominal" ? (mention.owner ?? mention.referent) : mention?.referent;
  return mention && referent && fits(referent.type, demand)
    ? { token: mention.head, mention, referent, indirect: false, home: sentence }
    : null;
}

/** Whether a value is there. */
export function notNull<T>(value: T | null): value is T {
  return value !== null;
}

/**
 * A mention as the body of a role: a capital stands for its state unless the role can be that of a city; an army or ministry is itself
 * where the text says whose it is, other nominals stand for their owner.
 */
export function bodyArgument(
  sentence: SentenceNode,
  mention: MentionNode | undefined,
  demand: RelationDefinition["object"],
  regional: boolean,
): Argument | null {
  const seat = mention?.referent?.metonymOf;
  if (mention && seat && !regional && fits(seat.type, demand))
    return { token: mention.head, mention, referent: seat, indirect: true, home: sentence };
  return mention && isOwnedOrgan(mention) && fits(mention.referent!.type, demand)
    ? { token: mention.head, mention, referent: mention.referent!, indirect: false, home: sentence }
    : argument(sentence, mention, demand);
}

/** "the Osterlich army", "Osterlich's police": an organ that the text names by whose it is. */
export function isOwnedOrgan({ kind, noun, owner, referent }: MentionNode): boolean {
  return (
    kind === "nominal" &&
    owner !== null &&
    owner.type !== "Person" &&
    owner.type !== "Place" &&
    referent !== null &&
    referent !== owner &&
    ORGANS.includes(referent.type) &&
    COLLECTIVES.has(noun ?? "")
  );
}

/** "the security police |DAZ", "the umbrella group |CORA": the name right behind what kind of body bears it, whatever the arcs. */
export function nameBehind({ tree, mentions }: SentenceNode, noun: number): MentionNode | undefined {
  if (tree.upos[noun] !== "NOUN" || tree.xpos[noun] !== "NN") return undefined;
  const name = mentions.find(
    (m) => m.first === noun + 1 && m.kind === "name" && BODIES_NAMED.has(m.referent?.type ?? ""),
  );
  const ends = name && !POSSESSIVES.has(tree.lower[name.last + 1] ?? "") && tree.upos[name.last + 1] !== "NOUN";
  return ends ? name : undefined;
}
const BODIES_NAMED = new Set<string>([...GROUPS, ...ORGANS, "InternationalOrganization", "Company", "MediaOutlet"]);
