// Nominals: named beside, owned by a pronoun, spoken of before, or standing for themselves.
import { slug } from "../../domain/actor.ts";
import type { Document } from "../../domain/document.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { DESCRIPTIONS } from "../lexicon/descriptions.ts";
import { ORGAN_NOUNS } from "../lexicon/nouns.ts";
import { ORGAN_FAMILIES } from "../lexicon/organs.ts";
import { ONE, PEOPLE_NOUNS } from "../lexicon/people.ts";
import { describeNominal, unnamed } from "../mentions/descriptions.ts";
import { ownerMention } from "../mentions/owners.ts";
import { isOfCharge } from "../syntax/charges.ts";
import { resolveRelative } from "../syntax/relatives.ts";
import { kid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { appositionFits, appositionPartner, predicatedOf } from "./appositions.ts";
import { antecedentOf, isBare } from "./descriptions.ts";
import { holderNamedLater } from "./introductions.ts";
import { holderInState } from "./offices.ts";
import { rememberOrgan, stateOfOrgan } from "./organs.ts";
import { pairMeant } from "./pairs.ts";
import type { Story } from "./story.ts";

/** Types whose plural descriptions ("the protesters") may stand for themselves. */
const PEOPLE = new Set(["Person", "PopulationGroup", "ArmedGroup", "MilitaryForce"]);

/** Fills `referent` or `owner` of a nominal, where its sentence or what came before says whom it means. */
export function resolveNominal(sentence: SentenceNode, mention: MentionNode, story: Story, document: Document): void {
  const { tree } = sentence;
  const partner = appositionPartner(sentence, mention);
  if (partner?.referent && appositionFits(mention, partner.referent)) {
    mention.referent = partner.referent;
    mention.owner = null;
    mention.resolvedBy = { rule: "apposition", sentence: sentence.index, token: partner.head, score: 1 };
    return;
  }
  const two = pairMeant(sentence, mention, story);
  if (two) {
    mention.members = two;
    mention.referent = null;
    mention.owner = null;
    return;
  }
  const bearer = predicatedOf(sentence, mention);
  if (bearer) {
    mention.referent = bearer.referent;
    mention.owner = null;
    return;
  }
  const holder = holderInState(sentence, mention, story) ?? holderNamedLater(sentence, mention, story);
  if (holder) {
    mention.referent = holder;
    mention.owner = null;
    mention.resolvedBy = { rule: "office", sentence: sentence.index, token: mention.head, score: 1 };
    return;
  }
  const possessor = possessorOf(sentence, mention);
  if (possessor && !isPartyOf(sentence, mention, possessor))
    resolvePossessed(tree, mention, possessor, story, document);
  else if (isOpen(sentence, mention)) {
    mention.owner = stateOfOrgan(sentence, mention, story);
    if (!mention.owner) resolveOpen(sentence, mention, story, document);
  } else {
    rememberOrgan(sentence, mention, story);
    if (isToldOf(sentence, mention)) mention.referent = unnamed(tree, mention, document.id);
  }
  if (possessor && isThird(tree, possessor) && !mention.referent && !mention.owner && isPeople(mention))
    mention.referent = unnamed(tree, mention, document.id);
  if (mention.referent && isUnnamed(mention.referent))
    mention.referent = tellApart(sentence, mention, mention.referent, story);
  if (mention.referent?.origin === "described" && mention.plural)
    story.peoples.set(mention.noun!, { referent: mention.referent, owner: mention.owner });
}

/** "the rebels who hold F", "the militia that shelled F": people with a clause of their own, whom nothing else names. */
function isToldOf({ tree, byHead }: SentenceNode, mention: MentionNode): boolean {
  const { referent, owner, head, plural, type, definite } = mention;
  if (referent || owner || !definite || ownerMention(tree, head, byHead)) return false;
  const clause = kids(tree, head, "acl", "acl:relcl").some((c) => c > head);
  return clause && (plural ? PEOPLE : BODIES_TOLD_OF).has(type ?? "");
}

const BODIES_TOLD_OF = new Set<string>(["ArmedGroup", "GovernmentBody"]);

/** "his soldiers", not "our soldiers": whose they are is not settled by who speaks. */
function isThird(tree: Tree, { head }: MentionNode): boolean {
  return !["my", "our", "your"].includes(tree.lower[head]!);
}

/** Whether a description of people may stand for itself. */
function isPeople({ plural, noun, type }: MentionNode): boolean {
  return (plural || ONE.has(noun!)) && PEOPLE.has(type ?? "");
}

/** An actor known by a common noun alone. */
function isUnnamed({ origin, country }: Referent): boolean {
  return origin === "described" && country === null;
}

/** "gunmen ... other gunmen ... the gunmen": what is new gets an id of its own, what is definite means the last. */
function tellApart(sentence: SentenceNode, mention: MentionNode, referent: Referent, { unnamed }: Story): Referent {
  const known = unnamed.get(referent.id);
  if (known && mention.definite && isBare(sentence, mention)) return known.last;
  const count = (known?.count ?? 0) + 1;
  const last = count === 1 ? referent : { ...referent, id: `${referent.id}-${count}` };
  unnamed.set(referent.id, { last, count });
  return last;
}

/** The pronoun before a nominal that says whose it is; for "whose" what its clause hangs on. */
function possessorOf({ tree, byHead }: SentenceNode, { head }: MentionNode): MentionNode | null {
  const possessor = kid(tree, head, "nmod:poss");
  if (possessor < 0) return null;
  if (tree.lower[possessor] === "whose") return byHead.get(resolveRelative(tree, possessor)[0] ?? -1) ?? null;
  const pronoun = byHead.get(possessor);
  return pronoun?.kind === "pronoun" ? pronoun : null;
}

/** "A B, whose party ...": which it is the text says elsewhere. */
function isPartyOf({ tree }: SentenceNode, { head, noun }: MentionNode, { referent }: MentionNode): boolean {
  const whose = tree.lower[kid(tree, head, "nmod:poss")] === "whose";
  return whose && referent?.type === "Person" && ["party", "movement", "group"].includes(noun!);
}

/** "its fighters": of the owner that the pronoun stands for. A president's country and army are those of the state. */
function resolvePossessed(
  tree: Tree,
  mention: MentionNode,
  pronoun: MentionNode,
  story: Story,
  document: Document,
): void {
  const known = pronoun.owner ?? pronoun.referent;
  if (!known) return;
  const state = known.type === "Person" ? story.states.get(known.id) : undefined;
  if (state && COUNTRIES.has(mention.noun!)) {
    mention.referent = state;
    return;
  }
  const owner = state && ORGAN_FAMILIES.has(mention.noun!) ? state : known;
  describeNominal(tree, document.text, mention, { ...pronoun, referent: owner }, document.id);
  const named = /^\p{Lu}/u.test(tree.tokens[mention.head]!.text);
  if (mention.referent && named) mention.referent = unnamed(tree, mention, document.id);
  else if (mention.referent) mention.referent = calledAfter(mention.referent, mention, owner);
}

/** "its foreign ministry" is the Osterlich foreign ministry; "its fighters" are those of the group. */
function calledAfter(described: Referent, { noun, plural }: MentionNode, owner: Referent): Referent {
  if (owner.type === "State" && !plural && described.type !== "Person") {
    const name = `${owner.adjective ?? owner.name} ${described.name.replace(/^\S+\s+/, "")}`;
    return { ...described, name, id: `actor:${slug(name)}` };
  }
  const id = `${described.id}-of-${owner.id.replace(/^\w+:/, "")}`;
  return { ...described, name: `${owner.name} ${noun}`, id };
}

const COUNTRIES = new Set(["country", "nation", "republic", "kingdom", "homeland"]);

/** Whether nothing says yet whom a definite nominal means. */
function isOpen({ tree, byHead }: SentenceNode, mention: MentionNode): boolean {
  return (
    !mention.referent &&
    !mention.owner &&
    mention.definite &&
    !ownerMention(tree, mention.head, byHead) &&
    !isRestricted(tree, mention.head)
  );
}

function resolveOpen(sentence: SentenceNode, mention: MentionNode, story: Story, document: Document): void {
  const before = story.peoples.get(mention.noun!);
  if (before?.referent.country && PEOPLE_NOUNS.has(mention.noun!) && isBare(sentence, mention)) {
    mention.referent = before.referent;
    mention.owner = before.owner;
    return;
  }
  const antecedent = antecedentOf(sentence, mention, story);
  if (antecedent) {
    if (antecedent.referent.type === "State" && ORGAN_NOUNS.has(mention.noun!)) mention.owner = antecedent.referent;
    else mention.referent = antecedent.referent;
    const { sentence: at, token } = antecedent;
    mention.resolvedBy = { rule: "description", sentence: at, token, score: 1 };
    return;
  }
  const named = !DESCRIPTIONS.has(mention.noun!) || ALONE.has(mention.noun!);
  const body = !mention.plural && BODIES_ALONE.has(mention.type ?? "") && named;
  if (isPeople(mention) || body) mention.referent = unnamed(sentence.tree, mention, document.id);
}

/** Types of bodies that a common noun of their own names ("the tribunal", "the marines"), where no state or name was found for them. */
const BODIES_ALONE = new Set<string>([...ORGANS, ...GROUPS, "PopulationGroup"]);

/** Bodies that stand for themselves though they may take up a name: every state has one. */
const ALONE = new Set(["court", "parliament", "senate", "cabinet"]);

/** A description restricted by a phrase or clause of its own ("the group behind the attack") introduces somebody else. */
function isRestricted(tree: Tree, head: number): boolean {
  return (
    tree.lower[head + 1] !== "," &&
    kids(tree, head, "acl", "acl:relcl", "nmod").some((c) => c > head && !isOfCharge(tree, head, c))
  );
}
