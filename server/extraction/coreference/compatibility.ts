// Which kinds of referent a pronoun or a definite description can stand for.
import type { NodeType } from "../../domain/actor.ts";
import { BODIES, GROUPS } from "../lexicon/actor-types.ts";
import { DESCRIPTIONS, PLACE_KINDS } from "../lexicon/descriptions.ts";
import { PERSON_NOUN, WOMENS_NAMES } from "../lexicon/people.ts";
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

/** Types that the nominal may refer back to by its noun; empty where it is no referring description. */
export function describedTypes(mention: MentionNode): readonly NodeType[] {
  if (mention.noun === null) return [];
  const types = DESCRIPTIONS.get(mention.noun);
  if (types) return types;
  return PERSON_NOUN.has(mention.noun) && !mention.plural ? ["Person"] : [];
}

type Fit = (referent: Referent, plural: boolean) => boolean;
const person: Fit = (referent, plural) => referent.type === "Person" && !plural;

const man: Fit = (referent, plural) => person(referent, plural) && !isWoman(referent);
const thing: Fit = (referent, plural) =>
  (BODIES.includes(referent.type) || referent.type === "Place") && !(plural && referent.origin === "described");
const people: Fit = (referent, plural) =>
  plural || GROUPS.includes(referent.type) || referent.type === "PopulationGroup";
const FITS: ReadonlyMap<string, Fit> = new Map(
  (
    [
      ["he him his himself", man],
      ["she her hers herself", person],
      ["it its itself", thing],
      ["they them their themselves theirs", people],
    ] as const
  ).flatMap(([pronouns, fit]) => pronouns.split(" ").map((pronoun) => [pronoun, fit] as const)),
);

/** Whether "she" can be meant by the name alone: of several persons only a known woman stands out. */
export function isWoman(referent: Referent): boolean {
  return WOMENS_NAMES.has(referent.name.split(" ")[0]!.toLowerCase());
}

/** Whether a pronoun can stand for a referent, by number and kind. */
export function pronounFits(pronoun: string, referent: Referent, pluralMention: boolean): boolean {
  return FITS.get(pronoun)?.(referent, pluralMention) ?? false;
}
