// Pronouns, definite descriptions and appositions to the actors they refer to. Conservative: unresolved beats wrong.
import type { Document } from "../../domain/document.ts";
import { quotationBefore, quotationsOf } from "../standing/quotations.ts";
import type { Predicate } from "../syntax/predicates.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { armedGroups, titlesOf } from "./appositions.ts";
import { countedMeant, joinedAt } from "./counted.ts";
import { resolveFirstPerson } from "./first-person.ts";
import { genderOfMention, genderOfPronoun } from "./gender.ts";
import { homeState, statesOfPersons } from "./home.ts";
import { introductionsOf } from "./introductions.ts";
import { joinedOwner } from "./joined.ts";
import { kinsmanOf, nameRelatives } from "./kin.ts";
import { resolveNominal } from "./nominals.ts";
import { caseOf, type PronounCase, resolvePronoun, severalMeant } from "./pronouns.ts";
import { protagonistOf } from "./protagonist.ts";
import type { Choice } from "./ranking.ts";
import { isReflexive, resolveReflexive } from "./reflexives.ts";
import { entityAt, type Spoken, spokenMention, spokenThings } from "./spoken.ts";
import { newStory, remember, type Story } from "./story.ts";

/** Told of every pronoun and what may be meant by it, before it is resolved: to learn weights from. */
export type Observer = (sentence: SentenceNode, mention: MentionNode, pronoun: PronounCase) => void;

/** Fills `referent` and `owner` of pronouns and nominals, in the order of their heads: "its" before the "army" that is its. `referents`: those of the catalogue. */
export function resolveReferences(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  document: Document,
  referents: ReadonlyMap<string, Referent>,
  observe?: Observer,
): void {
  const quotations = quotationsOf(document.text);
  const isQuotedAt = (at: number) => at < (quotationBefore(quotations, at)?.end ?? 0);
  const story = newStory({
    armed: armedGroups(sentences),
    titles: titlesOf(sentences),
    states: statesOfPersons(sentences, referents),
    introductions: introductionsOf(sentences),
    home: homeState(sentences, referents),
    protagonist: protagonistOf(sentences, document.title, ({ tree }, token) => isQuotedAt(tree.tokens[token]!.start)),
    published: document.published,
  });
  for (const sentence of sentences) {
    const isQuoted = (token: number) => isQuotedAt(sentence.tree.tokens[token]!.start);
    const things: readonly (Spoken | MentionNode)[] = spokenThings(sentence, isQuoted);
    const inOrder = [...things, ...sentence.mentions].sort((a, b) => headOf(a) - headOf(b));
    for (const one of inOrder) {
      if ("entity" in one) {
        remember(story, one, null);
        continue;
      }
      const quoted = isQuoted(one.head);
      const several = one.kind === "pronoun" ? countedMeant(sentence, one, story) : null;
      if (several) one.members = several;
      else if (one.kind === "pronoun" && one.referent === null)
        resolve({ sentences, sentence, mention: one, predicates: predicates[sentence.index]!, quoted }, story, observe);
      else if (one.kind === "nominal") resolveNominal(sentence, one, story, document);
      const gender = genderOfMention(sentence.tree, one);
      remember(story, spokenMention(sentence, one, quoted), gender);
      if (one.members) story.several.set(entityAt(sentence.index, one.head), one.members);
      for (const referent of one.members ?? [])
        remember(story, spokenMention(sentence, { ...one, referent, plural: false }, quoted), gender);
    }
  }
  resolveFirstPerson(sentences, predicates, document, story);
  nameRelatives(sentences);
}

function headOf(one: Spoken | MentionNode): number {
  return "entity" in one ? one.token : one.head;
}

interface Pronoun {
  readonly sentences: readonly SentenceNode[];
  readonly sentence: SentenceNode;
  readonly mention: MentionNode;
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly quoted: boolean;
}

function resolve(
  { sentences, sentence, mention, predicates, quoted }: Pronoun,
  story: Story,
  observe: Observer | undefined,
): void {
  if (isReflexive(mention.noun!)) {
    const place = { tree: sentence.tree, predicates, token: mention.head };
    const meant = resolveReflexive(sentence, place, mention.noun!, story);
    if (meant?.referent || meant?.owner) takeUp(mention, { candidate: meant, probability: 1 }, "reflexive");
    return;
  }
  const pronoun = caseOf(sentence, predicates, mention, quoted, story);
  if (!pronoun) return;
  observe?.(sentence, mention, pronoun);
  const kinsman = quoted ? null : kinsmanOf(sentence, mention);
  if (kinsman?.referent) {
    mention.referent = kinsman.referent;
    mention.resolvedBy = { rule: "kin", sentence: sentence.index, token: kinsman.head, score: 1 };
    return;
  }
  const choice = joinedOwner(sentence, mention.head, pronoun) ?? resolvePronoun(pronoun);
  const joined = ({ pair, sentence: at, token, entity }: Spoken) =>
    pair ? joinedAt(sentences[at]!, token) : (story.several.get(entity) ?? null);
  if (!choice) {
    takeUpSeveral(mention, pronoun, joined);
    return;
  }
  const { entity, referent, owner } = choice.candidate;
  if (referent || owner) takeUp(mention, choice, "pronoun");
  else takeUpSeveral(mention, pronoun, (c) => (c.entity === entity ? joined(c) : null));
  story.meant.set(pronoun.family, entity);
  const gender = genderOfPronoun(mention.noun!);
  if (gender && !story.genders.has(entity)) story.genders.set(entity, gender);
}

/** Gives a pronoun those told of together that it is likely to mean. */
function takeUpSeveral(
  mention: MentionNode,
  pronoun: PronounCase,
  joined: (candidate: Spoken) => readonly Referent[] | null,
): void {
  const several = POSSESSIVE.test(mention.noun!) ? null : severalMeant(pronoun, joined);
  if (several) mention.members = several;
}

/** Gives a pronoun what its choice stands for. A possessor is the owner of what it owns. */
function takeUp(mention: MentionNode, { candidate, probability }: Choice, rule: string): void {
  const { referent, owner, sentence, token } = candidate;
  mention.referent = POSSESSIVE.test(mention.noun!) ? (owner ?? referent) : referent;
  mention.owner = owner;
  mention.resolvedBy = { rule, sentence, token, score: Math.round(100 * probability) / 100 };
}
const POSSESSIVE = /^(?:his|its|their)$/;
