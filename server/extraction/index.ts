// The extractor: from a document to its mentions, events and claims, through pure stages in a fixed order.
import type { EventRecord, Extraction } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { TimeSpan } from "../domain/time.ts";
import type { LanguageModel } from "../language/types.ts";
import type { Catalogue, Ontology } from "../ontology/types.ts";
import { type BuiltClaims, buildClaims, buildMentions, type JudgedFiring, type Refusal } from "./claims.ts";
import { resolveReferences } from "./coreference/index.ts";
import { dateEvents } from "./events/dating.ts";
import { buildEventIndex, type EventIndex } from "./events/index.ts";
import { judgedHappening } from "./events/judged.ts";
import { type EventLinks, withContents } from "./events/links.ts";
import { eventRecords, withActs } from "./events/records.ts";
import type { ToldBefore } from "./frames/ellipsis.ts";
import { landsOf } from "./frames/lands.ts";
import { buildFrameLexicon, type FrameLexicon } from "./frames/lexicon.ts";
import { matchFrames } from "./frames/match.ts";
import { withNamedTribunals } from "./frames/slots/tribunals.ts";
import type { Miss } from "./frames/types.ts";
import { findMentions, type MentionResources } from "./mentions/index.ts";
import { nameForces, withNamedForces } from "./mentions/known-bodies.ts";
import { buildAliasIndex, denotedBy } from "./mentions/names.ts";
import { NOBODY_IN_PARTICULAR } from "./mentions/pronouns.ts";
import { asOf } from "./mentions/seats.ts";
import { typeWords } from "./mentions/typing.ts";
import { affiliationTest } from "./standing/affiliation.ts";
import { answerFirings } from "./standing/answers.ts";
import { withDenials } from "./standing/echoes.ts";
import { assess, type Step, type Verdict } from "./standing/index.ts";
import { quotationSpeakers } from "./standing/quotations.ts";
import type { Source } from "./standing/speakers.ts";
import { vowAbove, vowFirings } from "./standing/vows.ts";
import { type Offices, officesOf } from "./structure/incumbents.ts";
import { nameOrigins, type Sounds } from "./structure/name-origins.ts";
import { partFirings } from "./structure/parts.ts";
import { buildRoleLexicon, type RoleLexicon } from "./structure/role-nouns.ts";
import { type RoleKnowledge, roleFirings } from "./structure/roles.ts";
import { type Predicate, predicatesOf } from "./syntax/predicates.ts";
import { repairTree } from "./syntax/repair.ts";
import { buildTree, type Tree } from "./syntax/tree.ts";
import { timeOf } from "./time/index.ts";
import type { EventNode, Firing, SentenceNode } from "./types.ts";

/** Reads documents. Deterministic; keeps nothing between documents. */
export interface Extractor {
  /** Everything read out of one document. Never throws on odd text. */
  extract(document: Document): Extraction;
  /** The same with the work of each stage, for `extract --explain`. */
  trace(document: Document): Trace;
}

/** What the stages did, sentence by sentence. */
export interface Trace {
  readonly extraction: Extraction;
  readonly sentences: readonly SentenceNode[];
  readonly repairs: readonly ReadonlyMap<string, number>[];
  readonly events: EventIndex;
  readonly misses: readonly (readonly Miss[])[];
  /** Claim id -> the words that decided its standing, from the outermost inwards. */
  readonly chains: ReadonlyMap<string, readonly Step[]>;
  /** Claim id -> the features that its confidence was reckoned from. */
  readonly grounds: ReadonlyMap<string, readonly string[]>;
  /** Firings that made no claim. */
  readonly refusals: readonly Refusal[];
  /** The record that the event word at a token of a sentence tells of, or null. */
  readonly recordAt: EventLinks["at"];
}

interface Knowledge {
  readonly ontology: Ontology;
  readonly catalogue: Catalogue;
  readonly mentions: MentionResources;
  readonly frames: FrameLexicon;
  readonly roles: RoleLexicon;
  readonly offices: Offices;
  readonly sounds: Sounds;
}

/** Prepares an extractor from the language model, the ontology and the catalogue. */
export function createExtractor(language: LanguageModel, ontology: Ontology, catalogue: Catalogue): Extractor {
  const roles = buildRoleLexicon(ontology);
  const knowledge: Knowledge = {
    ontology,
    catalogue,
    mentions: { names: buildAliasIndex(catalogue), words: typeWords(ontology), roles: roles.heads },
    frames: buildFrameLexicon(ontology),
    roles,
    offices: officesOf(catalogue),
    sounds: nameOrigins(catalogue),
  };
  return {
    extract: (document) => read(language, knowledge, document, null).extraction,
    trace: (document) => read(language, knowledge, document, []),
  };
}

/** Reads a document; `misses` is filled with those of each sentence, or null where nobody asks for them. */
function read(language: LanguageModel, knowledge: Knowledge, document: Document, misses: Miss[][] | null): Trace {
  const trees = language.analyse(document.text).map(buildTree);
  const repairs = trees.map((tree) => repairTree(tree, knowledge.frames.triggerVerbs));
  const names = asOf(knowledge.mentions.names, document.published);
  const sentences = findMentions({ ...knowledge.mentions, names }, document, trees);
  const predicates = trees.map(predicatesOf);
  resolveReferences(sentences, predicates, document, names.referents);
  nameForces(names, sentences);
  const events = buildEventIndex(sentences, predicates, knowledge.frames.verbEvents);
  dateEvents(sentences, events, document.published);
  const named = (word: string) => denotedBy(names, word);
  const lands = landsOf(sentences, names.referents);
  misses?.push(...sentences.map(() => []));
  const roles = roleFirings(rolesOf(knowledge), document, sentences);
  const told = roles.flat();
  let before: ToldBefore | null = null;
  const found = sentences.flatMap((sentence, i) => {
    const matching = { lexicon: knowledge.frames, sentence, predicates: predicates[i]!, events, named, lands };
    const firings = matchFrames({ ...matching, misses: misses?.[i] ?? null }, before);
    before = { tree: sentence.tree, predicates: predicates[i]!, firings };
    return [...roles[i]!, ...partFirings(knowledge.catalogue, sentence, told), ...firings];
  });
  const firings = found.map((firing) => withNamedForces(names, firing));
  const { records, participants, links } = eventRecords(document, sentences, events, (sentence, token) =>
    timeOf(sentence, token, { published: document.published, previous: null }),
  );
  const { claims, chains, grounds, refusals } = judge(document, knowledge, sentences, predicates, firings, links);
  const extraction = {
    document,
    mentions: buildMentions(document.text, sentences, participants),
    events: withActs(records, claims),
    claims,
  };
  return {
    extraction,
    sentences,
    repairs,
    misses: misses ?? [],
    chains,
    grounds,
    refusals,
    events,
    recordAt: links.at,
  };
}

function rolesOf({ ontology, catalogue, roles, offices, sounds, mentions }: Knowledge): RoleKnowledge {
  return { ontology, catalogue, offices, sounds, lexicon: roles, referents: mentions.names.referents };
}

function judge(
  document: Document,
  knowledge: Knowledge,
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  firings: readonly Firing[],
  links: EventLinks,
): BuiltClaims & { refusals: Refusal[] } {
  const quotations = quotationSpeakers(sentences, predicates, document.text);
  const speaksFor = affiliationTest(knowledge.catalogue, firings);
  const threats = new Set(firings.filter((f) => f.relation === "THREATENS").map(siteOf));
  const isHostile = ({ relation }: Firing) => knowledge.ontology.relations.get(relation)?.group === "conflict";
  const announced = (firing: Firing, vow: string) => threats.has(vow) || isHostile(firing);
  const refusals: Refusal[] = [];
  const judgeOne = (firing: Firing): JudgedFiring[] => {
    const sentence = sentences[firing.sentence]!;
    const quotation: Source | null = quotations.get(firing.sentence) ?? null;
    const verdict = assess(sentence, firing, { predicates: predicates[firing.sentence]!, quotation, speaksFor });
    const reason = verdict ? whyNotClaimed(sentence, firing, verdict, announced) : NOTHING_STATED;
    if (!verdict || reason !== null) {
      refusals.push({ firing, reason: reason ?? NOTHING_STATED });
      return [];
    }
    const record = links.recordOf(firing);
    const time = timeOfFiring(sentence, firing, document.published) ?? (links.isAct(firing) ? spanOf(record) : null);
    const judged = judgedHappening(firing, links.behind(firing), sentences);
    return [{ firing, verdict, time, event: record?.id ?? null, judged }];
  };
  const told = withDenials(
    withContents(withNamedTribunals(firings).flatMap(judgeOne)),
    sentences,
    predicates,
    speaksFor,
  );
  const contents = refusals.filter(({ reason }) => reason === TOLD_BY_VOW).map(({ firing }) => firing);
  const vows = vowFirings(contents, firings, sentences).flatMap(judgeOne);
  const answers = answerFirings([...told, ...vows], sentences, predicates, speaksFor).flatMap(judgeOne);
  const all = [...told, ...vows, ...answers];
  const built = buildClaims(document, sentences, all);
  return { ...built, refusals: [...refusals, ...built.doubtful] };
}

const TOLD_BY_VOW = "the threat says it already";
const NOTHING_STATED = "nothing is stated here: asked, prevented, or a headline without a verb";

/** Whether what is vowed where it says goes without a claim of its own: harm, or what the threat tells already. */
type Announced = (firing: Firing, vow: string) => boolean;

/** "anyone" is an argument of negated claims, and of threats to whoever it may be; what a threat announces is said by the threat. Null where the claim is to be made. */
function whyNotClaimed(
  sentence: SentenceNode,
  firing: Firing,
  { standing }: Verdict,
  announced: Announced,
): string | null {
  const warned = firing.relation === "THREATENS" && firing.object.referent === NOBODY_IN_PARTICULAR;
  const vague =
    firing.subject.referent === NOBODY_IN_PARTICULAR || (!warned && firing.object.referent === NOBODY_IN_PARTICULAR);
  if (vague) return standing === "negated" || standing === "denied" ? null : "names nobody in particular";
  const toCome = standing === "hypothetical" && firing.relation !== "THREATENS";
  return toCome && isThreatened(sentence.tree, firing, announced) ? TOLD_BY_VOW : null;
}

/** Where a firing stands: its sentence and predicate. */
function siteOf({ sentence, predicate }: Pick<Firing, "sentence" | "predicate">): string {
  return `${sentence}:${predicate}`;
}

function isThreatened(tree: Tree, firing: Firing, announced: Announced): boolean {
  const vow = vowAbove(tree, firing);
  return vow >= 0 && announced(firing, siteOf({ sentence: firing.sentence, predicate: vow }));
}

function timeOfFiring(sentence: SentenceNode, firing: Firing, published: string | null): TimeSpan | null {
  if (firing.former) return { from: null, to: published, precision: "day" };
  if (firing.presupposed) return null;
  const { event } = firing;
  if (event && firing.forced?.speaker && isSpokenOf(firing, event)) return event.time;
  return timeOf(sentence, firing.predicate, { published, previous: null }) ?? event?.time ?? null;
}

/** "claimed responsibility on Friday for the raid": Friday is when it was claimed. */
function isSpokenOf(firing: Firing, event: EventNode): boolean {
  return event.sentence !== firing.sentence || event.token !== firing.predicate;
}

/** The time of a record; that of a span without a beginning or end is not that of everything told of it. */
function spanOf(record: EventRecord | null): TimeSpan | null {
  return record?.precision && record.from && record.to
    ? { from: record.from, to: record.to, precision: record.precision }
    : null;
}
