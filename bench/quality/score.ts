// Scores one extraction against the gold of its report.
import type { Claim, Extraction } from "../../server/domain/claim.ts";
import type { Standing } from "../../server/domain/standing.ts";
import type { Ontology } from "../../server/ontology/types.ts";
import { addCounts, type Count, NO_COUNT } from "./counts.ts";
import type { Forbidden, GoldClaim, GoldReport } from "./gold.ts";
import type { NameMatcher } from "./names.ts";

/** A found claim, once however many sentences repeat it, and the gold that it agrees with. */
export interface Judged {
  readonly claim: Claim;
  /** Gold with the same pair and relation. */
  readonly same: readonly GoldClaim[];
  /** Gold with the same pair in another relation. */
  readonly pair: readonly GoldClaim[];
  readonly standingRight: boolean;
  readonly speakerRight: boolean;
  /** Stored as reported although the gold admits only an allegation, claim, denial or hypothesis. */
  readonly allegationAsFact: boolean;
}

export interface Violation {
  readonly rule: Forbidden;
  readonly claim: Claim;
}

/** What one report scored. `gold` counts required claims only; counts can be added. */
export interface ReportScore {
  readonly report: GoldReport;
  readonly extraction: Extraction;
  readonly judged: readonly Judged[];
  readonly missed: readonly GoldClaim[];
  readonly violations: readonly Violation[];
  /** Gold actors found under any mention; `foundRight` of `found`: those with the right type. */
  readonly actors: Count;
  /** Mentions that point to an actor or place, of all mentions. */
  readonly mentions: { readonly resolved: number; readonly all: number };
  readonly pairs: Count;
  readonly standings: Count;
  /** Found claims whose pair and relation are right, and those of them whose standing is. */
  readonly standingOfFound: { readonly right: number; readonly all: number };
  /** Claims with the right standing whose gold or finding names a speaker, and those of them whose speaker is right. */
  readonly speakers: { readonly right: number; readonly all: number };
  readonly byRelation: ReadonlyMap<string, Count>;
}

/** What scoring needs to know. */
export interface Judge {
  readonly names: NameMatcher;
  readonly ontology: Ontology;
}

/** Scores a report. Pure. */
export function scoreReport(judge: Judge, report: GoldReport, extraction: Extraction): ReportScore {
  const claims = uniqueBy(extraction.claims, (c) => key(judge, c, c.standing, c.speaker?.actor));
  const judged = claims.map((claim) => judgeClaim(judge, report, extraction, claim));
  const required = report.claims.filter((gold) => !gold.optional);
  const foundPair = required.filter((gold) => judged.some((j) => j.same.includes(gold)));
  const foundStanding = required.filter((gold) =>
    judged.some((j) => j.same.includes(gold) && gold.standings.includes(j.claim.standing)),
  );
  const pairs = uniqueBy(judged, ({ claim }) => key(judge, claim));
  const standings = uniqueBy(judged, ({ claim }) => key(judge, claim, claim.standing));
  const matched = standings.filter((j) => j.same.length > 0);
  const spoken = judged.filter(
    (j) => j.standingRight && (j.claim.speaker !== null || sameStanding(j).some((g) => !g.speaker.includes(null))),
  );
  return {
    report,
    extraction,
    judged,
    missed: required.filter((gold) => !foundStanding.includes(gold)),
    violations: violationsOf(judge, report, extraction),
    actors: scoreActors(judge, report, extraction),
    mentions: { resolved: extraction.mentions.filter((m) => m.actor !== null).length, all: extraction.mentions.length },
    pairs: countOf(pairs, (j) => j.same.length > 0, foundPair, required),
    standings: countOf(standings, (j) => j.standingRight, foundStanding, required),
    standingOfFound: { right: matched.filter((j) => j.standingRight).length, all: matched.length },
    speakers: { right: spoken.filter((j) => j.speakerRight).length, all: spoken.length },
    byRelation: relationCounts(standings, foundStanding, required),
  };
}

function countOf(
  found: readonly Judged[],
  isRight: (j: Judged) => boolean,
  goldRight: readonly GoldClaim[],
  gold: readonly GoldClaim[],
): Count {
  return {
    foundRight: found.filter(isRight).length,
    found: found.length,
    goldRight: goldRight.length,
    gold: gold.length,
  };
}

function judgeClaim(judge: Judge, report: GoldReport, extraction: Extraction, claim: Claim): Judged {
  const pair = report.claims.filter((gold) => pairMatches(judge, gold, claim, extraction));
  const same = pair.filter((gold) => gold.relations.includes(claim.relation));
  const admitted = same.filter((gold) => gold.standings.includes(claim.standing));
  return {
    claim,
    same,
    pair: pair.filter((gold) => !same.includes(gold) && !isOpen(gold)),
    standingRight: admitted.length > 0,
    speakerRight: admitted.some((gold) => judge.names.any(gold.speaker, claim.speaker)),
    allegationAsFact:
      claim.standing === "reported" &&
      admitted.length === 0 &&
      isAllegation(judge, claim, same.length > 0 ? same : pair),
  };
}

/** Whether the gold has this content, in this relation or one of its group, and only as somebody's word. */
function isAllegation(judge: Judge, claim: Claim, candidates: readonly GoldClaim[]): boolean {
  const group = (relation: string) => judge.ontology.relations.get(relation)?.group;
  const content = candidates.filter(
    (gold) => !isOpen(gold) && gold.relations.some((relation) => group(relation) === group(claim.relation)),
  );
  return content.length > 0 && content.every((gold) => !gold.standings.includes("reported"));
}

function isOpen(gold: GoldClaim): boolean {
  return gold.subject.includes("*") || gold.object.includes("*");
}

function sameStanding(j: Judged): GoldClaim[] {
  return j.same.filter((gold) => gold.standings.includes(j.claim.standing));
}

/** Whether a gold row and a claim speak of the same two; symmetric relations match either way, a directed one only in its direction. */
function pairMatches(
  { names, ontology }: Judge,
  gold: Pick<GoldClaim, "subject" | "object">,
  claim: Claim,
  { events }: Extraction,
): boolean {
  const { subject, object } = claim;
  if (names.any(gold.subject, subject, events) && names.any(gold.object, object, events)) return true;
  if (!ontology.relations.get(claim.relation)?.symmetric) return false;
  return names.any(gold.subject, object, events) && names.any(gold.object, subject, events);
}

function violationsOf(judge: Judge, report: GoldReport, extraction: Extraction): Violation[] {
  return report.forbidden.flatMap((rule) => {
    const claim = extraction.claims.find(
      (c) =>
        rule.relations.includes(c.relation) &&
        (rule.standings?.includes(c.standing) ?? true) &&
        (rule.speaker === null || judge.names.any(rule.speaker, c.speaker)) &&
        pairMatches(judge, rule, c, extraction),
    );
    return claim ? [{ rule, claim }] : [];
  });
}

function scoreActors({ names }: Judge, report: GoldReport, extraction: Extraction): Count {
  const resolved = extraction.mentions.filter((mention) => mention.actor !== null);
  const found = report.actors
    .map((actor) => ({ actor, mentions: resolved.filter((m) => names.same(actor.name, m)) }))
    .filter((f) => f.mentions.length > 0);
  const typed = found.filter(({ actor, mentions }) => mentions.some((m) => m.type === actor.type));
  return { foundRight: typed.length, found: found.length, goldRight: found.length, gold: report.actors.length };
}

function relationCounts(
  found: readonly Judged[],
  goldRight: readonly GoldClaim[],
  gold: readonly GoldClaim[],
): Map<string, Count> {
  const counts = new Map<string, Count>();
  const add = (relation: string, count: Partial<Count>) =>
    counts.set(relation, addCounts(counts.get(relation) ?? NO_COUNT, { ...NO_COUNT, ...count }));
  for (const j of found) add(j.claim.relation, { found: 1, foundRight: j.standingRight ? 1 : 0 });
  for (const g of gold) add(g.relations[0]!, { gold: 1, goldRight: goldRight.includes(g) ? 1 : 0 });
  return counts;
}

/** Identity of a claim as scoring has it; the order of a symmetric pair does not count. */
function key({ ontology }: Judge, claim: Claim, standing: Standing | "" = "", speaker = ""): string {
  const pair = [claim.subject.actor, claim.object.actor];
  if (ontology.relations.get(claim.relation)?.symmetric) pair.sort();
  return [...pair, claim.relation, standing, speaker].join("|");
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}
