// Pronouns of the third person to what was spoken of before, where one candidate stands out.

import type { NodeType } from "../../domain/actor.ts";
import { PERSON_NOUN } from "../lexicon/people.ts";
import { SPEECH } from "../lexicon/verbs.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { dominates, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { agrees, type Family, familyOf } from "./agreement.ts";
import { isBarred, type PronounPlace } from "./binding.ts";
import { contextOf, featuresOf, openFeatures } from "./features.ts";
import { genderOfPronoun } from "./gender.ts";
import { FOREMOST } from "./protagonist.ts";
import { type Choice, choose, type Rated, sharesOf } from "./ranking.ts";
import type { Spoken } from "./spoken.ts";
import { recent, type Story } from "./story.ts";
import { CERTAINTY } from "./weights.ts";

/** A pronoun with everything that may be meant by it. */
export interface PronounCase {
  readonly family: Family;
  readonly rated: readonly Rated[];
  /** Features of leaving it open. */
  readonly open: readonly string[];
  /** The sentence, where somebody without a name says it of himself; else null. */
  readonly sayer: number | null;
}

/** All that may be meant by a pronoun, with features; null for pronouns that are not of the third person. */
export function caseOf(
  sentence: SentenceNode,
  predicates: ReadonlyMap<number, Predicate>,
  mention: MentionNode,
  quoted: boolean,
  story: Story,
): PronounCase | null {
  const word = mention.noun!;
  const family = familyOf(word);
  if (!family) return null;
  const place = { tree: sentence.tree, predicates, token: mention.head };
  const context = contextOf(sentence, place, quoted);
  const candidates = agreeing(sentence, place, word, story);
  const ranks = ranksOf(candidates);
  const firsts = new Set<number>();
  const { protagonist } = story;
  const foremost = !quoted && protagonist?.gender === genderOfPronoun(word) ? protagonist?.id : undefined;
  const isOther = (c: Spoken) => c.sentence === sentence.index && c.role === "subject" && c.kind === "person";
  const rivals = candidates.some((c) => isOther(c) && c.entity !== foremost);
  const isForemost = ({ entity }: Spoken) => !rivals && entity === foremost;
  const rated = candidates.map((candidate, i): Rated => {
    const first = !firsts.has(candidate.sentence);
    firsts.add(candidate.sentence);
    const standing = {
      count: story.counts.get(candidate.entity) ?? 1,
      rank: ranks[i]!,
      continued: story.meant.get(family) === candidate.entity,
      gendered: story.genders.has(candidate.entity),
      first,
    };
    const isAuthor = candidate.sentence === sentence.index && tellsOwn(sentence.tree, candidate.token, mention.head);
    const bonus = isAuthor ? AUTHOR : isForemost(candidate) ? FOREMOST : 0;
    return { candidate, features: featuresOf(context, candidate, standing), bonus };
  });
  const open = openFeatures(context, new Set(candidates.map((c) => c.entity)).size);
  return { family, rated, open, sayer: isOfUnknownSayer(sentence.tree, mention.head) ? sentence.index : null };
}

/** "Osterlich's claim that it ...", "a denial by Osterlich that it ...": whose words the clause tells. */
function tellsOwn(tree: Tree, candidate: number, token: number): boolean {
  const noun = tree.head[candidate]!;
  if (noun < 0 || !OWN_WORDS.has(tree.lemma[noun]!)) return false;
  const owns = tree.rel[candidate] === "nmod:poss" || preposition(tree, candidate) === "by";
  return owns && kids(tree, noun, "acl", "ccomp").some((clause) => dominates(tree, clause, token));
}

const OWN_WORDS = new Set(
  "claim statement assertion announcement insistence boast denial promise vow pledge assurance admission contention belief conviction".split(
    " ",
  ),
);

/** What speaks for whose words they are, in log-odds. */
const AUTHOR = 2.5;

/** Candidates of the last sentences that agree, without those that grammar bars, in any of their mentions. */
function agreeing(sentence: SentenceNode, place: PronounPlace, word: string, story: Story): Spoken[] {
  const near = recent(story, sentence);
  const barred = near.filter((c) => c.sentence === sentence.index && isBarred(place, c));
  const subjects = new Set(barred.filter((c) => c.role === "subject").map((c) => c.entity));
  const foreign = othersOf(sentence, place.token);
  const unfit = unfitFor(sentence, place.token);
  return near.filter(
    (c) =>
      agrees(word, c, story.genders.get(c.entity) ?? null) &&
      !subjects.has(c.entity) &&
      !foreign.has(c.entity) &&
      !(c.referent && unfit.includes(c.referent.type)) &&
      !barred.includes(c),
  );
}

/** "its leader", "its president": what has no such head is not meant. */
function unfitFor({ tree }: SentenceNode, token: number): readonly NodeType[] {
  return tree.rel[token] === "nmod:poss" ? (HEADLESS.get(tree.lemma[tree.head[token]!]!) ?? []) : [];
}
const HEADLESS: ReadonlyMap<string, readonly NodeType[]> = new Map<string, readonly NodeType[]>([
  ["leader", ["GovernmentBody", "SecurityService", "Company", "MediaOutlet"]],
  ["president", ["GovernmentBody", "MilitaryForce", "MediaOutlet"]],
  ["king", ["GovernmentBody", "SecurityService", "MilitaryForce", "ArmedGroup", "Company", "MediaOutlet"]],
  ["premier", ["GovernmentBody", "SecurityService", "MilitaryForce", "Company", "MediaOutlet"]],
]);

/** "its ally, Osterlich's president A B": the other party, whose ally, rival or neighbour it is, is not the one who has it. */
function othersOf({ tree, mentions }: SentenceNode, token: number): ReadonlySet<string> {
  const noun = tree.head[token]!;
  if (noun < 0 || tree.rel[token] !== "nmod:poss" || !COUNTERPARTIES.has(tree.lemma[noun]!)) return new Set();
  const named = kids(tree, noun, "appos");
  return new Set(
    mentions
      .filter((m) => m.head > noun && named.some((name) => dominates(tree, name, m.head)))
      .flatMap((m) => [m.referent?.id, m.referent?.country])
      .filter((id) => typeof id === "string"),
  );
}

const COUNTERPARTIES = new Set(
  "ally partner rival enemy foe adversary neighbour neighbor counterpart opponent patron sponsor backer benefactor client".split(
    " ",
  ),
);

/** For each candidate, how many others were spoken of after it. */
function ranksOf(candidates: readonly Spoken[]): number[] {
  const since = new Set<string>();
  const ranks: number[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { entity } = candidates[i]!;
    ranks[i] = since.size - (since.has(entity) ? 1 : 0);
    since.add(entity);
  }
  return ranks;
}

/** Whom a pronoun stands for; null where nobody fits or nobody stands out. */
export function resolvePronoun({ family, rated, open, sayer }: PronounCase): Choice | null {
  const choice = choose(family, rated, open);
  if (!choice || choice.probability < CERTAINTY[family]) return null;
  return family === "person" && sayer !== null && choice.candidate.sentence !== sayer ? null : choice;
}

/** "X and Y signed a pact. Z condemned them": those told of together, where both and either of them are likely enough; `joined` says who they are. */
export function severalMeant(
  { family, rated, open }: PronounCase,
  joined: (candidate: Spoken) => readonly Referent[] | null,
): readonly Referent[] | null {
  if (family !== "they") return null;
  const shares = sharesOf(family, rated, open);
  for (const { candidate } of rated.toReversed()) {
    if (candidate.referent || candidate.owner || !candidate.plural) continue;
    const members = joined(candidate);
    const share = [candidate.entity, ...(members ?? []).map(({ id }) => id)].reduce(
      (a, id) => a + (shares.get(id) ?? 0),
      0,
    );
    if (members && share >= CERTAINTY.they) return members;
  }
  return null;
}

/** "One militant says he ...": where somebody unknown speaks, "he" is nobody told of in the sentences before. */
function isOfUnknownSayer(tree: Tree, token: number): boolean {
  const clause = tree.head[token]!;
  if (clause < 0 || tree.rel[token] !== "nsubj" || tree.rel[clause] !== "ccomp") return false;
  const verb = tree.head[clause]!;
  return (
    SPEECH.has(tree.lemma[verb]!) &&
    kids(tree, verb, "nsubj").some(
      (s) => PERSON_NOUN.has(tree.lemma[s]!) && tree.xpos[s] === "NN" && hasKid(tree, s, ["det", "nummod"], INDEFINITE),
    )
  );
}

const INDEFINITE = ["a", "an", "one", "another"];
