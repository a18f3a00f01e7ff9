// What went wrong, with the sentence: claims that match nothing, wrong standings, gold that was not found.
import type { Claim } from "../../server/domain/claim.ts";
import type { Span } from "../../server/domain/document.ts";
import type { Alternatives, GoldClaim } from "./gold.ts";
import type { Judge, Judged, ReportScore } from "./score.ts";

/** One error in words. `kind` groups, `cause` says what was nearest. */
export interface ReportedError {
  readonly kind: "false positive" | "wrong standing" | "wrong speaker" | "missed" | "must not" | "allegation as fact";
  readonly document: string;
  readonly claim: string;
  readonly cause: string;
  readonly rule: string | null;
  readonly sentence: string | null;
}

/** A sentence of the document with the frames that found a trigger there and not their arguments. */
export interface TracedSentence {
  readonly span: Span;
  readonly misses: readonly { readonly rule: string; readonly reason: string }[];
}

/** All errors of a report; `traced` are the sentences of its document. */
export function errorsOf(judge: Judge, score: ReportScore, traced: readonly TracedSentence[]): ReportedError[] {
  const document = score.report.document.id;
  const ofClaim = (kind: ReportedError["kind"], claim: Claim, cause: string): ReportedError => ({
    kind,
    document,
    claim: showClaim(claim),
    cause,
    rule: claim.rule,
    sentence: claim.evidence.quote,
  });
  const found = score.judged.flatMap((j) => {
    if (j.allegationAsFact)
      return [ofClaim("allegation as fact", j.claim, admitted(j.same.length > 0 ? j.same : j.pair))];
    if (j.same.length === 0) return [ofClaim("false positive", j.claim, nearest(judge, score, j))];
    if (!j.standingRight) return [ofClaim("wrong standing", j.claim, admitted(j.same))];
    return j.speakerRight
      ? []
      : [ofClaim("wrong speaker", j.claim, `speaker ${j.same.map((g) => showNames(g.speaker)).join(" or ")}`)];
  });
  const missed = score.missed.map((gold): ReportedError => {
    const near = nearestSentence(judge, score, gold, traced);
    const sentence = near && score.report.document.text.slice(near.span.start, near.span.end).trim();
    return {
      kind: "missed",
      document,
      claim: showGold(gold),
      cause: missCause(judge, score, gold, near),
      rule: null,
      sentence,
    };
  });
  const forbidden = score.violations.map(({ claim }) => ofClaim("must not", claim, "the gold forbids it"));
  return [...found, ...missed, ...forbidden];
}

function showClaim({ subject, relation, object, standing, speaker }: Claim): string {
  const name = (p: Claim["subject"]) => (p.text === p.name ? p.name : `${p.name} {${p.text}}`);
  return `${name(subject)} ${relation} ${name(object)} (${standing}${speaker ? ` by ${speaker.name}` : ""})`;
}

function showGold(gold: GoldClaim): string {
  return `${showNames(gold.subject)} ${gold.relations.join("|")} ${showNames(gold.object)} (${gold.standings.join("|")} by ${showNames(gold.speaker)})`;
}

function showNames(names: Alternatives): string {
  return names.map((name) => name ?? "nobody").join("|");
}

function admitted(gold: readonly GoldClaim[]): string {
  return `gold: ${[...new Set(gold.flatMap((g) => g.standings))].join("|")}`;
}

/** Which part of a false claim is right. */
function nearest({ names }: Judge, { report, extraction }: ReportScore, { claim, pair }: Judged): string {
  if (pair.length > 0) return `relation; gold: ${pair.flatMap((g) => g.relations).join("|")}`;
  const is = (alternatives: Alternatives, end: Claim["subject"]) =>
    !alternatives.includes("*") && names.any(alternatives, end, extraction.events);
  const related = report.claims.filter((gold) => gold.relations.includes(claim.relation));
  if (related.some((g) => is(g.subject, claim.object) && is(g.object, claim.subject))) return "direction";
  const object = related.find((g) => is(g.subject, claim.subject));
  if (object) return `object; gold: ${showNames(object.object)}`;
  const subject = related.find((g) => is(g.object, claim.object));
  return subject ? `subject; gold: ${showNames(subject.subject)}` : "nothing like it in the gold";
}

function missCause(
  { names }: Judge,
  { judged, extraction }: ReportScore,
  gold: GoldClaim,
  near: NearestSentence | null,
): string {
  const same = judged.find((j) => j.same.includes(gold));
  if (same) return `standing; found ${same.claim.standing}`;
  const pair = judged.find((j) => j.pair.includes(gold) && near && inside(j.claim.evidence, near.span));
  if (pair) return `relation; found ${pair.claim.relation}`;
  const seen = (alternatives: Alternatives) =>
    alternatives.includes("*") || extraction.mentions.some((m) => names.any(alternatives, m));
  const unseen = [seen(gold.subject) ? [] : ["subject"], seen(gold.object) ? [] : ["object"]].flat();
  if (unseen.length > 0) return `${unseen.join(" and ")} not among the mentions`;
  if (!near || near.ends < 2)
    return `${near?.ends === 1 ? "one of the two" : "neither"} resolved in a sentence of its own`;
  if (near.unfilled.length > 0) return near.unfilled.join("; ");
  const others = judged.filter(
    ({ claim }) => inside(claim.evidence, near.span) && gold.relations.includes(claim.relation),
  );
  return others.length > 0 ? `other arguments: ${showClaim(others[0]!.claim)}` : "no trigger of the relation";
}

interface NearestSentence {
  readonly span: Span;
  /** How many of subject and object it mentions. */
  readonly ends: number;
  /** Frames of the wanted relation that found a trigger and not their arguments. */
  readonly unfilled: readonly string[];
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The sentence most likely to carry a missed claim: it mentions both ends, and a trigger of the relation. */
function nearestSentence(
  { names, ontology }: Judge,
  { extraction, judged }: ReportScore,
  gold: GoldClaim,
  traced: readonly TracedSentence[],
): NearestSentence | null {
  const rules = new Set(
    gold.relations.flatMap((relation) => ontology.relations.get(relation)?.frames.map(({ id }) => id) ?? []),
  );
  const has = (alternatives: Alternatives, span: Span) =>
    alternatives.includes("*") || extraction.mentions.some((m) => inside(m, span) && names.any(alternatives, m));
  const rated = traced.map(({ span, misses }) => {
    const unfilled = [
      ...new Set(misses.filter(({ rule }) => rules.has(rule)).map(({ rule, reason }) => `${rule}: ${reason}`)),
    ];
    const ends = [gold.subject, gold.object].filter((alternatives) => has(alternatives, span)).length;
    const fired = judged.some(({ claim }) => inside(claim.evidence, span) && gold.relations.includes(claim.relation));
    return { span, ends, unfilled, rate: 2 * ends + (unfilled.length > 0 || fired ? 1 : 0) };
  });
  return rated.reduce<(typeof rated)[number] | null>(
    (best, one) => (one.ends > 0 && (!best || one.rate > best.rate) ? one : best),
    null,
  );
}

/** Errors as lines of text, grouped by kind. */
export function listErrors(errors: readonly ReportedError[]): string {
  const kinds = [...new Set(errors.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const lines = errors
        .filter((e) => e.kind === kind)
        .map(
          (e) =>
            `  ${e.claim}\n    ${e.document}${e.rule ? `, ${e.rule}` : ""}: ${e.cause}\n    "${e.sentence ?? "-"}"`,
        );
      return `${kind} (${lines.length})\n${lines.join("\n")}`;
    })
    .join("\n\n");
}
