// Whose an organ is that has no name of its own: "the Osterlich army", "Osterlich's health ministry", "the Osterlich Defence Force".
import type { NodeType } from "../../domain/actor.ts";
import { ORGANS } from "../lexicon/actor-types.ts";
import { ownerMention } from "../mentions/owners.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { isOwnedOrgan } from "./participants.ts";

/** The state that an organ belongs to, where its noun phrase says so; null elsewhere. */
export function organOwner(sentence: SentenceNode, mention: MentionNode): Referent | null {
  const above = stateOfClause(sentence, mention);
  if (above || isBarePolice(sentence, mention)) return above;
  const { tree, byHead } = sentence;
  const isBody = isOwnedOrgan(mention) || isNamedBody(sentence, mention) || isForce(sentence, mention);
  if (mention.owner && isBody && (!mention.plural || mention.noun === "force"))
    return namesOwner(sentence, mention) ? mention.owner : null;
  const speaksForItself = mention.kind === "nominal" && mention.owner === null && OFFICIAL.has(mention.noun ?? "");
  if (
    !speaksForItself ||
    mention.plural ||
    hasKid(tree, mention.head, ["det"], ["a", "an"]) ||
    mention.referent === null
  )
    return null;
  const isKnown = mention.referent.origin !== "described";
  if (isNamedBeside(sentence, mention.head)) return null;
  const owner = ownerMention(tree, mention.head, byHead);
  const named = owner?.kind === "pronoun" ? null : (owner?.referent ?? null);
  const state = named?.metonymOf ?? named;
  if (isKnown && (state?.type !== "State" || mention.referent.country !== state.id)) return null;
  return state && HOLDERS.includes(state.type) ? state : null;
}
/** Who has ministries and services: a state, or whoever governs in its place. */
const HOLDERS: readonly NodeType[] = ["State", "GovernmentBody", "PoliticalOrganization", "ArmedGroup"];

/** "Osterlich, whose Coastal Fleet": the state that the clause hangs on, also by its capital. */
function stateOfClause({ tree, byHead }: SentenceNode, { head, referent }: MentionNode): Referent | null {
  const whose = kids(tree, head, "nmod:poss").find((c) => tree.lower[c] === "whose");
  const isNamed = /^\p{Lu}/u.test(tree.tokens[head]!.text) && referent !== null && ORGANS.includes(referent.type);
  if (whose === undefined || !isNamed) return null;
  const owner = resolveRelative(tree, whose).map((t) => byHead.get(t)?.referent)[0];
  const state = owner?.metonymOf ?? owner;
  return state?.type === "State" ? state : null;
}

/** Organs of a state that act in their own name. */
const OFFICIAL = new Set(
  "ministry service agency directorate treasury embassy consulate bureau inspectorate".split(" "),
);

/** "the Osterlich air force", "Osterlich's secret service", "Osterlich's armed forces": a force told apart by what it is for, with one owner. */
function isForce({ tree }: SentenceNode, { kind, noun, first, head, owner, referent, plural }: MentionNode): boolean {
  if (kind !== "nominal" || owner?.type !== "State" || !referent || !ORGANS.includes(referent.type)) return false;
  const qualities = tree.lower.slice(first, head);
  if (plural) return noun === "force" && qualities.includes("armed");
  return qualities.some((word) => (noun === "service" ? SERVICES : noun === "force" ? FORCES : NONE).has(word));
}
const SERVICES = new Set(
  "intelligence secret security spy espionage coast border customs prison police special counterintelligence counter-intelligence".split(
    " ",
  ),
);
const FORCES = new Set("air defence defense naval ground land security police border".split(" "));
const NONE: ReadonlySet<string> = new Set();

/** "the Osterlich Defence Force": capitals make a name of what would be people of the state. */
function isNamedBody({ tree }: SentenceNode, { kind, first, head, owner, referent }: MentionNode): boolean {
  const capitals = tree.tokens.slice(first, head + 1).filter((t) => /^\p{Lu}/u.test(t.text) && t.text !== "The");
  return (
    kind === "nominal" &&
    owner?.type === "State" &&
    referent !== null &&
    ORGANS.includes(referent.type) &&
    capitals.length > 2 &&
    /^\p{Lu}/u.test(tree.tokens[head]!.text)
  );
}

function isBarePolice({ tree }: SentenceNode, { head, noun }: MentionNode): boolean {
  const words = kids(tree, head, "amod", "compound", "nmod:desc", "nmod:poss").filter((c) => c < head);
  return (noun === "police" || noun === "guard") && words.length < 2 && tree.xpos[head] !== "NNP";
}

/** Whether the owner is named inside the noun phrase: "Osterlich's army", "the secret service of Osterlich", not "its army". */
function namesOwner({ tree, mentions, byHead }: SentenceNode, { first, last, head, owner }: MentionNode): boolean {
  const behind = ownerMention(tree, head, byHead);
  return mentions.some(
    (m) =>
      ((m.first >= first && m.last < last) || (m === behind && m.first > head)) &&
      m.kind !== "pronoun" &&
      m.kind !== "nominal" &&
      m.referent?.id === owner!.id,
  );
}

/** "Osterlich's agency, the N": the name right behind the noun is the body's own. */
export function isNamedBeside({ tree, mentions }: SentenceNode, noun: number): boolean {
  return tree.lower[noun + 1] === "," && mentions.some((m) => m.first === noun + 2 && m.kind === "name");
}
