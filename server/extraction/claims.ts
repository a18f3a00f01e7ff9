// From firings with their standing to the claims, mentions and events that the contract writes.
import { createHash } from "node:crypto";
import type { Claim, Mention, Participant } from "../domain/claim.ts";
import type { Document, Evidence } from "../domain/document.ts";
import type { TimeSpan } from "../domain/time.ts";
import { featuresOf } from "./confidence/features.ts";
import { confidenceOf, LEAST_CONFIDENCE } from "./confidence/index.ts";
import { DOINGS } from "./lexicon/nouns.ts";
import type { Step, Verdict } from "./standing/index.ts";
import type { Argument, Firing, MentionNode, SentenceNode } from "./types.ts";

/** A firing that became a claim, with its verdict and time. */
export interface JudgedFiring {
  readonly firing: Firing;
  readonly verdict: Verdict;
  readonly time: TimeSpan | null;
  readonly event: string | null;
  /** The happening that is judged, where its victim fills the object. */
  readonly judged?: Argument | null;
}

/** First 12 hex digits of SHA-256: enough to tell the claims of one corpus apart. */
function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** Claims, and for each by its id the words that decided its standing and what made it more or less sure. */
export interface BuiltClaims {
  readonly claims: Claim[];
  readonly chains: ReadonlyMap<string, readonly Step[]>;
  /** Claim id -> the features that its confidence was reckoned from. */
  readonly grounds: ReadonlyMap<string, readonly string[]>;
  /** Firings that are too unsure to be claimed. */
  readonly doubtful: readonly Refusal[];
}

/** A firing of which no claim was made, and why. */
export interface Refusal {
  readonly firing: Firing;
  readonly reason: string;
}

/** The claims of a document: one per sentence, relation, pair, standing and speaker; titles and parts once per document. Sorted. */
export function buildClaims(
  document: Document,
  sentences: readonly SentenceNode[],
  judged: readonly JudgedFiring[],
): BuiltClaims {
  const rated = judged.map((one) => rate(sentences[one.firing.sentence]!, one));
  const sure = new Set(rated.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE).map(tieOf));
  const claims = new Map<string, Claim>();
  const chains = new Map<string, readonly Step[]>();
  const doubtful: Refusal[] = [];
  const grounds = new Map<string, readonly string[]>();
  const presupposed = new Set<string>();
  for (const one of rated) {
    const { confidence, features } = one;
    if (!sure.has(tieOf(one))) {
      doubtful.push({ firing: one.firing, reason: `too doubtful (${confidence.toFixed(2)})` });
      continue;
    }
    const claim = claimOf(document, sentences[one.firing.sentence]!, one);
    const fact = [
      claim.relation,
      claim.subject.actor,
      claim.object.actor,
      claim.standing,
      claim.speaker?.actor ?? "",
    ].join("|");
    if (one.firing.presupposed && presupposed.has(fact)) continue;
    if (one.firing.presupposed) presupposed.add(fact);
    const known = claims.get(claim.id);
    if (known && known.confidence >= claim.confidence) continue;
    claims.set(claim.id, claim);
    chains.set(claim.id, one.verdict.chain);
    grounds.set(claim.id, features);
  }
  const sorted = [...claims.values()].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1),
  );
  return { claims: sorted, chains, grounds, doubtful };
}

/** A firing with its confidence and what it was reckoned from. */
interface RatedFiring extends JudgedFiring {
  readonly confidence: number;
  readonly features: readonly string[];
}

function rate(sentence: SentenceNode, one: JudgedFiring): RatedFiring {
  const features = featuresOf(sentence, one.firing, one.verdict);
  return { ...one, features, confidence: confidenceOf(features) };
}

/** What is said of whom, whoever says it: a doubtful telling of what is surely told elsewhere is one more piece of evidence. */
function tieOf({ firing: { relation, subject, object } }: JudgedFiring): string {
  return `${relation}|${subject.referent.id}|${object.referent.id}`;
}

function claimOf(document: Document, sentence: SentenceNode, one: RatedFiring): Claim {
  const { firing, verdict, confidence } = one;
  const { tokens } = sentence.tree;
  const subject = participant(document.text, firing.subject);
  const object = participant(document.text, one.judged ?? firing.object);
  const speaker = verdict.speaker ? participant(document.text, verdict.speaker) : null;
  const evidence = evidenceOf(document.text, sentence);
  const key = [
    document.id,
    evidence.start,
    firing.relation,
    subject.actor,
    object.actor,
    verdict.standing,
    speaker?.actor ?? "",
  ].join("|");
  return {
    id: `claim:${shortHash(key)}`,
    relation: firing.relation,
    standing: verdict.standing,
    subject,
    object,
    speaker,
    event: one.event,
    time: one.time,
    trigger: { start: tokens[firing.trigger[0]]!.start, end: tokens[firing.trigger[1]]!.end },
    evidence,
    rule: firing.rule,
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** The sentence without surrounding white space. */
function evidenceOf(text: string, sentence: SentenceNode): Evidence {
  const { start, end } = sentence.tree.sentence;
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  return { start: from, end: to, quote: text.slice(from, to) };
}

/** An argument as the contract writes it. */
export function participant(text: string, argument: Argument): Participant {
  const { mention, referent } = argument;
  const span = spanOf(text, argument.home, mention);
  return { actor: referent.id, name: referent.name, type: referent.type, ...span };
}

function spanOf(
  text: string,
  sentence: SentenceNode,
  mention: MentionNode,
): { start: number; end: number; text: string } {
  const start = sentence.tree.tokens[mention.first]!.start;
  const end = sentence.tree.tokens[mention.last]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** All mentions in order of position; the wider first. A strike or an offensive of nobody's is a happening, no mention. */
export function buildMentions(
  text: string,
  sentences: readonly SentenceNode[],
  participants: readonly Argument[],
): Mention[] {
  return sentences.flatMap((sentence) =>
    [...sentence.mentions, ...onlyDescribed(sentence, participants)]
      .filter((mention) => !isHappening(mention))
      .sort((a, b) => a.first - b.first || b.last - a.last)
      .map((mention) => {
        const referent = mention.referent ?? mention.owner;
        return {
          ...spanOf(text, sentence, mention),
          kind: mention.kind,
          actor: referent?.id ?? null,
          name: referent?.name ?? null,
          type: referent?.type ?? mention.type,
        };
      }),
  );
}

/** Mentions of those whom only a role in a happening showed to be somebody ("two Italians"), each once. */
function onlyDescribed(sentence: SentenceNode, participants: readonly Argument[]): MentionNode[] {
  const found = new Map<number, MentionNode>();
  for (const { home, mention } of participants)
    if (home === sentence && !sentence.mentions.includes(mention)) found.set(mention.head, mention);
  return [...found.values()];
}

function isHappening({ noun, kind, type, referent, owner }: MentionNode): boolean {
  return kind === "nominal" && type === null && referent === null && owner === null && DOINGS.has(noun ?? "");
}
