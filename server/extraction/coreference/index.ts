// Pronouns, definite descriptions and appositions to the actors they refer to. Conservative: unresolved beats wrong.

import { NAMED_BY, nameAfterPhrase, nameAfterTitle } from "../frames/arguments.ts";
import { ORGAN_NOUNS } from "../lexicon/nouns.ts";
import { describeNominal, ownerMention, unnamed } from "../mentions/nominals.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { dominates, kid, kids, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { BODIES, describedTypes, placeFits, pronounFits } from "./compatibility.ts";

/** A referent as it was spoken of at one place. */
interface Antecedent {
  readonly referent: Referent;
  readonly sentence: number;
  readonly token: number;
  /** Last token of the mention. */
  readonly last: number;
  readonly subject: boolean;
  readonly plural: boolean;
  readonly modifier: boolean;
}

const WINDOW = 3;
const MARGIN = 1;
const SPEECH = new Set(
  "say claim deny report announce declare state warn add insist believe think tell acknowledge admit confirm vow threaten promise argue write maintain allege suspect".split(
    " ",
  ),
);

/** Fills `referent` (and `owner`) of pronouns and nominals, in reading order. Deterministic. */
export function resolveReferences(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  text: string,
  documentId: string,
): void {
  const history: Antecedent[] = [];
  const titles = titlesOf(sentences);
  for (const sentence of sentences) {
    for (const mention of sentence.mentions) {
      if (mention.kind === "pronoun" && mention.referent === null)
        mention.referent = resolvePronoun(sentence, predicates[sentence.index]!, mention, history);
      else if (mention.kind === "nominal") resolveNominal(sentence, mention, history, titles, text, documentId);
      remember(sentence, mention, history);
    }
  }
}

function remember(sentence: SentenceNode, mention: MentionNode, history: Antecedent[]): void {
  const referent = mention.owner ?? mention.referent;
  if (!referent) return;
  const { tree } = sentence;
  const rel = tree.rel[mention.head]!;
  const subject = rel.startsWith("nsubj");
  const modifier =
    ["amod", "compound", "nmod:poss", "nmod:desc", "flat", "appos"].includes(rel) || mention.kind === "demonym";
  const acting = subject && referent.metonymOf ? referent.metonymOf : referent;
  history.push({
    referent: acting,
    sentence: sentence.index,
    token: mention.head,
    last: mention.last,
    subject,
    plural: mention.plural,
    modifier,
  });
}

function resolvePronoun(
  sentence: SentenceNode,
  predicates: ReadonlyMap<number, Predicate>,
  mention: MentionNode,
  history: readonly Antecedent[],
): Referent | null {
  const noun = mention.noun!;
  const { tree } = sentence;
  if (noun === "it" && tree.rel[mention.head] === "obj" && ACT_VERBS.has(tree.lemma[tree.head[mention.head]!]!))
    return null;
  const scores = new Map<string, { referent: Referent; score: number }>();
  for (const candidate of history) {
    if (sentence.index - candidate.sentence > (noun.startsWith("it") ? 1 : 2)) continue;
    if (!pronounFits(noun, candidate.referent, candidate.plural)) continue;
    if (candidate.sentence === sentence.index && isBoundBy(tree, mention.head, candidate)) continue;
    if (candidate.sentence === sentence.index && isAccuserOf(tree, mention.head, candidate.token)) continue;
    const score = salience(sentence, predicates, mention, candidate);
    const best = scores.get(candidate.referent.id);
    if (!best || best.score < score) scores.set(candidate.referent.id, { referent: candidate.referent, score });
  }
  return clearWinner([...scores.values()]);
}

function clearWinner(candidates: { referent: Referent; score: number }[]): Referent | null {
  const ranked = candidates.sort((a, b) => b.score - a.score || (a.referent.id < b.referent.id ? -1 : 1));
  const [best, second] = ranked;
  if (!best || (second && best.score - second.score < MARGIN)) return null;
  return best.referent;
}

function salience(
  sentence: SentenceNode,
  predicates: ReadonlyMap<number, Predicate>,
  mention: MentionNode,
  candidate: Antecedent,
): number {
  const { tree } = sentence;
  const asObject = tree.rel[mention.head] === "obj";
  let score = candidate.subject ? (asObject ? 1 : 3) : 0;
  if (candidate.modifier) score -= 1.5;
  if (candidate.referent.type === "Place")
    score += asObject && TAKING.has(tree.lemma[tree.head[mention.head]!] ?? "") ? 3 : -3;
  if (candidate.sentence === sentence.index) {
    score += 4;
    if (asObject && tree.rel[candidate.token] === "obj") score += 3;
    if (
      tree.rel[mention.head] === "nmod:poss" &&
      GROUP_NOUNS.has(tree.lemma[tree.head[mention.head]!]!) &&
      GROUP_TYPES.has(candidate.referent.type)
    )
      score += 2;
    if (localSubjects(tree, predicates, mention.head).includes(candidate.token)) score += 4;
    if (isConjunctBefore(tree, mention.head, candidate)) score += 6;
    const governor = tree.head[candidate.token]!;
    if (
      candidate.subject &&
      governor >= 0 &&
      SPEECH.has(tree.lemma[governor]!) &&
      dominates(tree, governor, mention.head)
    )
      score += 3;
    if (tree.rel[mention.head] === "nmod:poss" && candidate.subject) score += 1;
  } else {
    if (
      tree.rel[mention.head] === "nmod:poss" &&
      GROUP_NOUNS.has(tree.lemma[tree.head[mention.head]!]!) &&
      GROUP_TYPES.has(candidate.referent.type)
    )
      score += candidate.subject ? 1 : 3;
    score += candidate.sentence === sentence.index - 1 ? 1 : -1;
    if (tree.rel[mention.head] === "nsubj" && candidate.subject) score += 1;
  }
  return score;
}

const GROUP_TYPES = new Set(["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"]);
const TAKING = new Set(
  "attack capture seize take retake storm shell bomb enter occupy leave control besiege hold overrun hit strike liberate defend surround".split(
    " ",
  ),
);

/** Verbs whose "it" is an act rather than an actor. */
const ACT_VERBS = new Set([
  "condemn",
  "denounce",
  "deny",
  "reject",
  "welcome",
  "claim",
  "investigate",
  "deplore",
  "criticise",
  "criticize",
  "dismiss",
  "confirm",
  "announce",
  "say",
  "do",
]);
/** Heads that a group has rather than a state: "its founder", "its fighters". */
const GROUP_NOUNS = new Set([
  "founder",
  "commander",
  "fighter",
  "member",
  "militant",
  "wing",
  "leader",
  "branch",
  "spokesman",
  "chief",
]);

/** Logical subjects of the innermost clause around a token. */
function localSubjects(tree: Tree, predicates: ReadonlyMap<number, Predicate>, token: number): readonly number[] {
  for (let up = tree.head[token]!; up >= 0; up = tree.head[up]!) {
    const predicate = predicates.get(up);
    if (predicate && predicate.subjects.length > 0) return predicate.subjects.includes(token) ? [] : predicate.subjects;
  }
  return [];
}

/** "X and its director": the possessor is the conjunct before (or the name beside it). */
function isConjunctBefore(tree: Tree, pronoun: number, candidate: Antecedent): boolean {
  if (tree.rel[pronoun] !== "nmod:poss" || tree.lower[pronoun - 1] !== "and") return false;
  const end = tree.lower[pronoun - 2] === "," ? pronoun - 3 : pronoun - 2;
  return candidate.last === end;
}

/** Nobody accuses himself: inside "Y alleges that its army ..." the accuser is not meant. */
function isAccuserOf(tree: Tree, pronoun: number, candidate: number): boolean {
  const verb = tree.head[candidate]!;
  return (
    verb >= 0 &&
    tree.rel[candidate] === "nsubj" &&
    ["charge", "allege", "accuse"].includes(tree.lemma[verb]!) &&
    dominates(tree, verb, pronoun)
  );
}

/** Binding: a pronoun object and the subject of its own clause are different; a possessive inside a phrase is not the phrase. */
function isBoundBy(tree: Tree, pronoun: number, candidate: Antecedent): boolean {
  if (tree.rel[pronoun] === "nmod:poss")
    return dominates(tree, candidate.token, pronoun) && candidate.token !== pronoun;
  const clause = tree.head[pronoun]!;
  return (
    clause >= 0 &&
    tree.head[candidate.token] === clause &&
    tree.rel[pronoun] !== "nsubj" &&
    (tree.rel[candidate.token] ?? "").startsWith("nsubj")
  );
}

function resolveNominal(
  sentence: SentenceNode,
  mention: MentionNode,
  history: readonly Antecedent[],
  titles: ReadonlyMap<string, ReadonlySet<string>>,
  text: string,
  documentId: string,
): void {
  const { tree, byHead } = sentence;
  const partner = appositionPartner(sentence, mention);
  if (partner?.referent && appositionFits(mention, partner.referent)) {
    mention.referent = partner.referent;
    mention.owner = null;
    return;
  }
  const possessor = kid(tree, mention.head, "nmod:poss");
  const pronoun = possessor >= 0 ? byHead.get(possessor) : undefined;
  if (pronoun?.kind === "pronoun" && pronoun.referent)
    describeNominal(tree, text, mention, { ...pronoun, first: pronoun.first, last: pronoun.last }, documentId);
  if (pronoun?.kind === "pronoun") {
    if (mention.referent && pronoun.referent)
      mention.referent = {
        ...mention.referent,
        name: `${pronoun.referent.name} ${mention.noun}`,
        id: `${mention.referent.id}-of-${pronoun.referent.id.replace(/^\w+:/, "")}`,
      };
    return;
  }
  if (mention.referent || mention.owner || !mention.definite || ownerMention(tree, mention.head, byHead)) return;
  if (isRestricted(tree, mention.head)) return;
  mention.referent = antecedentOf(sentence, mention, history, titles);
  if (!mention.referent) mention.owner = onlyState(sentence, mention, history);
  if (
    !mention.referent &&
    !mention.owner &&
    (mention.plural || ONE.has(mention.noun!)) &&
    PEOPLE.has(mention.type ?? "")
  )
    mention.referent = unnamed(tree, text, mention, documentId);
}

/** A description restricted by a phrase or clause of its own ("the group behind the attack") introduces somebody else. */
function isRestricted(tree: Tree, head: number): boolean {
  return kids(tree, head, "acl", "acl:relcl", "nmod").some((c) => c > head && tree.lower[c - 1] !== ",");
}

function antecedentOf(
  sentence: SentenceNode,
  mention: MentionNode,
  history: readonly Antecedent[],
  titles: ReadonlyMap<string, ReadonlySet<string>>,
): Referent | null {
  const types = describedTypes(mention);
  if (types.length === 0) return null;
  const scores = new Map<string, { referent: Referent; score: number }>();
  for (const candidate of history) {
    const distance = sentence.index - candidate.sentence;
    if (distance > WINDOW || !types.includes(candidate.referent.type)) continue;
    if (candidate.referent.type === "Person" && !titles.get(candidate.referent.id)?.has(mention.noun!)) continue;
    if (candidate.referent.type === "GovernmentBody" && !candidate.referent.name.toLowerCase().includes(mention.noun!))
      continue;
    if (candidate.referent.type === "MediaOutlet" && mention.noun === "service") continue;
    if (candidate.referent.origin === "described" || !placeFits(mention.noun!, candidate.referent)) continue;
    if (PEOPLE_NOUNS.has(mention.noun!) && !isOnlyGroup(history, candidate.referent)) continue;
    if (distance === 0 && isDescribing(sentence.tree, mention.head, candidate.token)) continue;
    const sameClause = distance === 0 && sentence.tree.head[candidate.token] === sentence.tree.head[mention.head];
    if (sameClause) continue;
    const doer =
      distance === 0 && candidate.referent.type === "State" && isDoerOf(sentence, mention, candidate.referent) ? 3 : 0;
    const score =
      (candidate.subject ? 2 : 0) - doer - distance * 1.5 - (candidate.modifier ? 1 : 0) + candidate.token / 1000;
    const best = scores.get(candidate.referent.id);
    if (!best || best.score < score) scores.set(candidate.referent.id, { referent: candidate.referent, score });
  }
  return clearWinner([...scores.values()]);
}

/** "X, the group's branch": the possessor inside an apposition is not what the apposition describes. */
function isDescribing(tree: Tree, head: number, candidate: number): boolean {
  for (let up = tree.head[head]!; up >= 0; up = tree.head[up]!)
    if (tree.rel[up] === "appos" && (tree.head[up] === candidate || tree.tokens[up]!.index - candidate <= 6))
      return true;
  return false;
}

/** Whether a referent does what the clause around a description tells: then "the country" is another. */
function isDoerOf(sentence: SentenceNode, mention: MentionNode, referent: Referent): boolean {
  const { tree, byHead } = sentence;
  for (let up = tree.head[mention.head]!; up >= 0; up = tree.head[up]!) {
    const subjects = kids(tree, up, "nsubj").map((c) => byHead.get(c));
    if (subjects.some((s) => s && (s.owner?.id === referent.id || s.referent?.id === referent.id))) return true;
  }
  return false;
}

/** Types whose plural descriptions ("the protesters") may stand for themselves. */
const PEOPLE = new Set(["Person", "PopulationGroup", "ArmedGroup", "MilitaryForce"]);
/** Singular descriptions of unnamed persons that may do the same. */
const ONE = new Set(
  "journalist teacher girl boy woman man activist student driver tourist pilot soldier officer policeman attacker gunman bomber assailant suspect cleric priest lawyer reporter engineer worker".split(
    " ",
  ),
);
const PEOPLE_NOUNS = new Set([
  "militant",
  "rebel",
  "insurgent",
  "jihadist",
  "guerrilla",
  "fighter",
  "extremist",
  "separatist",
]);
/** "the rebels" mean a named group only where the document has named no other. */
function isOnlyGroup(history: readonly Antecedent[], referent: Referent): boolean {
  return history.every(
    (a) =>
      a.referent.id === referent.id ||
      (a.referent.type !== "ArmedGroup" && a.referent.type !== "PoliticalOrganization"),
  );
}

/** "the army", "police", "the government": stand for the one state that the passage speaks of. */
function onlyState(sentence: SentenceNode, mention: MentionNode, history: readonly Antecedent[]): Referent | null {
  if (!ORGAN_NOUNS.has(mention.noun!) || ["soldier", "side", "official", "diplomat"].includes(mention.noun!))
    return null;
  const states = new Map(
    history
      .filter((a) => sentence.index - a.sentence <= WINDOW && a.referent.type === "State")
      .map((a) => [a.referent.id, a.referent]),
  );
  return states.size === 1 ? [...states.values()][0]! : null;
}

function appositionPartner(sentence: SentenceNode, mention: MentionNode): MentionNode | undefined {
  const { tree, byHead } = sentence;
  const below = kids(tree, mention.head, "appos").map((c) => byHead.get(c));
  const above = tree.rel[mention.head] === "appos" ? [byHead.get(tree.head[mention.head]!)] : [];
  const title = tree.rel[mention.head] === "nmod:desc" ? [byHead.get(tree.head[mention.head]!)] : [];
  const next = mention.type === "Person" ? [nameAfterTitle(sentence, mention.last)] : [];
  const after =
    mention.type === "Person" || sentence.tree.upos[mention.head] === "NOUN"
      ? [nameAfterPhrase(sentence, mention.head)]
      : [];
  const known = kids(tree, mention.head, "acl")
    .filter((c) => NAMING_VERBS.has(tree.lemma[c]!))
    .flatMap((c) => kids(tree, c, "obl", "xcomp", "obj"))
    .map((c) => byHead.get(c));
  const before = NAMED_BY.has(mention.noun ?? "")
    ? [sentence.mentions.find((m) => m.kind === "name" && m.last === mention.head - 1)]
    : [];
  return [...next, ...known, ...before, ...(mention.type === "Person" ? after : []), ...below, ...above, ...title].find(
    (m) => m?.kind === "name" && m.referent !== null,
  );
}

const NAMING_VERBS = new Set(["know", "call", "name", "dub", "style"]);

function appositionFits(mention: MentionNode, referent: Referent): boolean {
  if (mention.type === referent.type) return true;
  if (mention.type === "Person" || referent.type === "Person" || mention.type === "Place" || referent.type === "Place")
    return false;
  if (describedTypes(mention).includes(referent.type)) return true;
  return (
    mention.type !== null &&
    BODIES.includes(mention.type) &&
    BODIES.includes(referent.type) &&
    referent.type !== "State"
  );
}

/** Person id -> lower-case role nouns that stand next to the name somewhere in the document. */
function titlesOf(sentences: readonly SentenceNode[]): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { tree, mentions } of sentences)
    for (const mention of mentions) {
      if (mention.kind !== "name" || mention.referent?.type !== "Person") continue;
      const words = titles.get(mention.referent.id) ?? new Set<string>();
      if (mention.first > 0) words.add(tree.lemma[mention.first - 1]!);
      for (const c of kids(tree, mention.head, "appos", "nmod:desc")) words.add(tree.lemma[c]!);
      titles.set(mention.referent.id, words);
    }
  return titles;
}
