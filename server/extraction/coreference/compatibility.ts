// Which kinds of referent a definite description can stand for.
import type { NodeType } from "../../domain/actor.ts";
import { DESCRIPTIONS, NAMED_AFTER, PLACE_KINDS } from "../lexicon/descriptions.ts";
import { PERSON_NOUN } from "../lexicon/people.ts";
import type { MentionNode, Referent } from "../types.ts";

/** Whether "the city", "the capital" can mean this place; a place of unknown kind passes, except as a capital. */
export function placeFits(noun: string, referent: Referent): boolean {
  if (referent.type !== "Place") return true;
  if (noun === "capital") return referent.metonymOf !== null;
  const kinds = PLACE_KINDS[noun];
  return !kinds || referent.placeKind === undefined || kinds.includes(referent.placeKind);
}

/** Whether a noun can refer back to an actor or place named before ("the group", "the city"). */
export function isDescription(noun: string): boolean {
  return DESCRIPTIONS.has(noun);
}

/** Whether a noun refers back only to what has it in its name ("the front", "the bureau"). */
export function isNameNoun(noun: string): boolean {
  return NAMED_AFTER.has(noun) && !DESCRIPTIONS.has(noun);
}

/** Types that the nominal may refer back to by its noun; empty where it is no referring description. */
export function describedTypes(mention: MentionNode): readonly NodeType[] {
  if (mention.noun === null) return [];
  const types = [...(DESCRIPTIONS.get(mention.noun) ?? []), ...(NAMED_AFTER.get(mention.noun) ?? [])];
  if (types.length > 0) return types;
  return PERSON_NOUN.has(mention.noun) && !mention.plural ? ["Person"] : [];
}
