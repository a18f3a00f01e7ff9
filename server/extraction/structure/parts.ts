// Bodies within bodies and places within places, as names and their modifiers state them.
import type { Catalogue } from "../../ontology/types.ts";
import { GROUP_SECTIONS, LOOSE_SECTIONS, SECTION_NOUNS } from "../lexicon/nouns.ts";
import { namesGiven } from "../syntax/naming.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { Firing, MentionNode, SentenceNode } from "../types.ts";
import { chains, unlessHeld } from "./chains.ts";
import { describedBodies } from "./described-bodies.ts";
import { organisationInside } from "./missions.ts";
import { isNamedBeside, organOwner } from "./organ-owners.ts";
import { ownershipRelation, ownersOf } from "./ownership.ts";
import { partisanFirings } from "./partisans.ts";
import { presenceFirings } from "./presence.ts";
import { argumentsFiring, namesFiring } from "./presupposed.ts";
import { sectionAt } from "./sections.ts";
import { nameBehind } from "./spans.ts";
import { surroundings } from "./surroundings.ts";

/** Claims of belonging and place that noun phrases presuppose, beside the `roles` that the document tells of. */
export function partFirings(catalogue: Catalogue, sentence: SentenceNode, roles: readonly Firing[]): Firing[] {
  const found: Firing[] = [
    ...sectionFirings(sentence),
    ...presenceFirings(sentence),
    ...unlessLed(
      partisanFirings(sentence, (words, party) => isWordForMember(catalogue, words, party)),
      roles,
    ),
    ...describedBodies(sentence)
      .map(({ body, whole }) => namesFiring(sentence, "PART_OF", "described-body", body, whole))
      .filter((f) => !isOfAnotherState(f)),
    ...unlessHeld(chains(sentence), roles).map(({ relation, subject, object }) =>
      namesFiring(sentence, relation, "chain-of-names", subject, object),
    ),
  ];
  for (const mention of sentence.mentions)
    found.push(
      ...organFirings(sentence, mention),
      ...missionFirings(catalogue, sentence, mention),
      ...ownerFirings(catalogue, sentence, mention),
      ...placeFirings(catalogue, sentence, mention),
    );
  return found.filter((f) => f.subject.referent.id !== f.object.referent.id);
}

/** "the Socialist leader, A B": who leads a party is not called its member as well. */
function unlessLed(members: readonly Firing[], roles: readonly Firing[]): Firing[] {
  const led = new Set(roles.map(({ subject, object }) => `${subject.referent.id} ${object.referent.id}`));
  return members.filter(({ subject, object }) => !led.has(`${subject.referent.id} ${object.referent.id}`));
}

/** Whether a body shares a word with others that has a plural among its names: "socialist" of those called Socialist and Socialists. */
function isWordForMember(catalogue: Catalogue, words: string, party: string): boolean {
  const shared = (catalogue.actors.get(party)?.shared ?? []).map((name) => name.toLowerCase());
  return shared.includes(`${words}s`) || shared.includes(words.replace(/y$/, "ies"));
}

/** "A accuses B of using its agency, the N": where the catalogue knows that N is B's, "its" was read wrongly. */
function isOfAnotherState({ subject: { referent: body }, object: { referent: whole } }: Firing): boolean {
  return body.origin === "catalogue" && body.country !== null && whole.type === "State" && body.country !== whole.id;
}

/** "the Osterlich army", "Osterlich's health ministry": part of Osterlich. "Osterlich police" are rather people than a body. */
function organFirings(sentence: SentenceNode, mention: MentionNode): Firing[] {
  const owner = organOwner(sentence, mention);
  return owner ? [namesFiring(sentence, "PART_OF", "owned-organ", mention, { ...mention, referent: owner })] : [];
}

/** "the UN Mission in Osterlich": part of the UN. */
function missionFirings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): Firing[] {
  const whole = organisationInside(catalogue, sentence, mention);
  return whole ? [namesFiring(sentence, "PART_OF", "named-mission", mention, { ...mention, referent: whole })] : [];
}

/** "Osterlich's Coastal Fleet": what it says of two names that one possesses the other. */
function ownerFirings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): Firing[] {
  if (mention.kind !== "name" || !mention.referent) return [];
  return ownersOf(sentence, mention).flatMap((owner) => {
    const relation = ownershipRelation(sentence, mention, owner);
    if (relation === "PART_OF" && isNamedForNation(catalogue, sentence, mention, owner)) return [];
    const rule = `possessor-${relation?.toLowerCase().replaceAll("_", "-")}`;
    if (!relation) return [];
    const [subject, object] = owner.referent!.type === "Person" ? [owner, mention] : [mention, owner];
    return [namesFiring(sentence, relation, rule, subject, object)];
  });
}

/** "the Osterlich National Army" of some rebels, "the Osterlich Muslim Congress": it may take a nation's name without being its state's. */
function isNamedForNation(
  catalogue: Catalogue,
  { tree }: SentenceNode,
  { first, last, referent }: MentionNode,
  owner: MentionNode,
): boolean {
  if (owner.first < first || owner.last > last) return false;
  if (PARTISAN.has(referent!.type)) return owner.referent!.type === "State";
  if (referent!.type !== "MilitaryForce") return false;
  if (referent!.origin === "catalogue") return catalogue.actors.get(referent!.id)?.partOf === null;
  return tree.lower.slice(first, last + 1).some((word) => CAUSES.has(word));
}
const PARTISAN: ReadonlySet<string> = new Set(["PoliticalOrganization", "ArmedGroup"]);
/** Words in names of forces that fight for a nation rather than belong to its state. */
const CAUSES = new Set(
  "national liberation protection people's peoples free democratic resistance salvation patriotic volunteer popular revolutionary shield islamic islamist secret alliance unity".split(
    " ",
  ),
);

/** Places inside others; a state that is called a region of another is part of it. */
function placeFirings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): Firing[] {
  const type = mention.referent?.type;
  const spoken = mention.kind === "name" || (mention.kind === "nominal" && mention.definite && type === "Place");
  if (!spoken || (type !== "Place" && type !== "State")) return [];
  const around = surroundings(catalogue, sentence, mention);
  if (type === "Place")
    return around.map((outer) => namesFiring(sentence, "LOCATED_IN", "place-in-place", mention, outer));
  return around
    .filter((outer) => outer.referent!.type === "State")
    .map((outer) => namesFiring(sentence, "PART_OF", "state-in-state", mention, outer));
}

/** "Hamas's military wing", "the northern command of the army": parts without a name that the text owns to a body. */
function sectionFirings(sentence: SentenceNode): Firing[] {
  const { tree } = sentence;
  return tree.lemma.flatMap((lemma, i) => {
    if (
      !SECTION_NOUNS.has(lemma) ||
      !hasKid(tree, i, ["nmod:poss", "det"]) ||
      hasKid(tree, i, ["det"], ["a", "an", "no"])
    )
      return [];
    const section = isLoose(sentence, i) || isBare(sentence, i) ? null : sectionAt(sentence, i);
    return section && isOwnSection(lemma, section.whole.mention)
      ? [argumentsFiring(sentence, "PART_OF", "owned-section", section.part, section.whole)]
      : [];
  });
}

/** "the Osterlich command", "under the command of the army": without a word that says which, no part of its own. */
function isBare({ tree, byHead }: SentenceNode, i: number): boolean {
  const told = kids(tree, i, "amod", "compound", "nummod", "flat").some((c) => byHead.get(c)?.kind !== "demonym");
  return BARE_SECTIONS.has(tree.lemma[i]!) && !told;
}
const BARE_SECTIONS = new Set("command unit bureau division".split(" "));

/** A noun that describes something named beside it says nothing of a part of its own. */
function isLoose(sentence: SentenceNode, i: number): boolean {
  const { tree } = sentence;
  return (
    LOOSE_SECTIONS.has(tree.lemma[i]!) ||
    isNamedBeside(sentence, i) ||
    nameBehind(sentence, i) !== undefined ||
    namesGiven(tree, i).some((t) => sentence.byHead.get(t)?.kind === "name") ||
    ["appos", "compound", "nmod:desc", "conj"].includes(tree.rel[i]!) ||
    hasKid(tree, i, ["cop"])
  );
}

function isOwnSection(noun: string, owner: MentionNode): boolean {
  const type = owner.referent!.type;
  return owner.kind !== "pronoun" && type !== "Place" && !(type === "State" && GROUP_SECTIONS.has(noun));
}
