// Our claims in the relations of the re3d set: what corresponds to what, and which pairs that set does not annotate.
import type { EventRecord, Extraction, Mention } from "../../server/domain/claim.ts";
import type { Span } from "../../server/domain/document.ts";
import type { Count } from "./counts.ts";

/** A relation as annotated there. */
export interface AnnotatedRelation {
  readonly type: string;
  readonly source: Span;
  readonly target: Span;
}

/** What we say of two spans, in any of the relations that it may be annotated as. */
export interface Pair {
  readonly types: readonly string[];
  readonly source: Span;
  readonly target: Span;
}

/**
 * Relation of ours -> relations there. A role is annotated as command or membership (a leader belongs to what he leads), or as synonymy
 * of the name and the phrase of the role; an attack on a place as being there; taking a place as being in charge of it; those who meet
 * as being in one place. What is not listed has no counterpart.
 */
const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  FIGHTS: ["FightingAgainst"],
  ATTACKS: ["FightingAgainst"],
  KILLS: ["FightingAgainst"],
  DETAINS: ["FightingAgainst"],
  SEIZES: ["InChargeOf", "FightingAgainst"],
  PART_OF: ["BelongsTo"],
  MEMBER_OF: ["BelongsTo"],
  AFFILIATED_WITH: ["BelongsTo"],
  HOLDS_ROLE_IN: ["BelongsTo", "InChargeOf", "IsSynonymOf"],
  LEADS: ["InChargeOf", "BelongsTo", "IsSynonymOf"],
  OPERATES_IN: ["CoLocated"],
  LOCATED_IN: ["CoLocated"],
  DEPLOYS_TO: ["CoLocated"],
  WITHDRAWS_FROM: ["Apart"],
  MET_WITH: ["CommWith", "CoLocated"],
  DEMANDS: ["CommWith"],
  ACCUSES: ["CommWith"],
  AGREED_WITH: ["CommWith"],
  COOPERATES_WITH: ["AlliesOf", "CommWith"],
  AIDS: ["AlliesOf"],
  SUPPORTS: ["AlliesOf", "Likes"],
  CONDEMNS: ["Dislikes"],
  REJECTS: ["Dislikes"],
  THREATENS: ["Dislikes", "FightingAgainst"],
};
/** Frames of ours that say that a place is held: there, who holds it is in charge of it. */
const HOLDING = new Set(["control-verb", "in-control-of", "hold-sway", "held-modifier"]);
/** Relations there whose direction is that of ours; the others hold either way. */
const DIRECTED = new Set(["BelongsTo", "InChargeOf"]);
const EXPRESSIBLE = new Set(Object.values(COUNTERPARTS).flat());
/** That set annotates what is said without regard to standing, save what is said not to be. */
const UNSAID = new Set(["denied", "negated"]);

/** The annotated relations between actors and places (`ends`) that have a counterpart with us. */
export function wantedRelations(relations: readonly AnnotatedRelation[], ends: readonly Span[]): AnnotatedRelation[] {
  const isEnd = (span: Span) => ends.some((e) => e.start === span.start && e.end === span.end);
  return relations.filter((r) => EXPRESSIBLE.has(r.type) && isEnd(r.source) && isEnd(r.target));
}

/**
 * What we say, in their terms. Nothing is annotated there between parts of one entity (`entities`), and hardly anything (6 of 706) between
 * words of two sentences, so that is left out here.
 */
export function pairsOf(text: string, { claims, events, mentions }: Extraction, entities: readonly Span[]): Pair[] {
  const said = claims
    .filter((c) => !UNSAID.has(c.standing) && COUNTERPARTS[c.relation] !== undefined)
    .map(({ relation, subject, object, rule }): Pair => {
      const types = COUNTERPARTS[relation]!;
      const there = relation === "ATTACKS" && object.type === "Place" ? ["CoLocated"] : [];
      const held = HOLDING.has(rule) ? ["InChargeOf"] : [];
      return { types: [...types, ...there, ...held], source: subject, target: object };
    });
  const all = [...said, ...events.flatMap(presence), ...synonyms(text, mentions)].filter(
    ({ source, target }) =>
      !entities.some((e) => isWithin(source, e) && isWithin(target, e)) && !isApart(text, source, target),
  );
  const spelled = (p: Pair) => [p.source.start, p.target.start, ...p.types].join(" ");
  return [...new Map(all.map((pair) => [spelled(pair), pair])).values()];
}

/** Whether a sentence ends between two spans. */
function isApart(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /[\p{Ll}\d)\]”"][.!?]["”’]?\s+(?=["“‘]?\p{Lu})|\n\s*\n/u.test(between);
}

/** Whoever did or suffered something at a place was there. */
function presence({ roles }: EventRecord): Pair[] {
  const places = roles.filter((r) => r.role === "place");
  const there = roles.filter((r) => r.role === "target" || r.role === "victim" || r.role === "perpetrator");
  return there.flatMap((source) => places.map((target) => ({ types: ["CoLocated"], source, target })));
}

/** What may stand between two names of one actor: a comma, a bracket, "also known as". */
const BESIDE = /^\s?[,(“"]?\s?(?:(?:also |better |otherwise )?(?:known|called|referred to)(?: as)?\s?[“"]*)?$/;

/** Two names or descriptions of one actor side by side: "the Blue League (BL)", "Louis Trentino, the chairman". */
function synonyms(text: string, mentions: readonly Mention[]): Pair[] {
  const named = mentions.filter((m) => m.kind !== "pronoun" && m.actor !== null);
  return named.flatMap((a, i) =>
    named
      .slice(i + 1, i + 4)
      .filter((b) => b.actor === a.actor && b.start >= a.end && BESIDE.test(text.slice(a.end, b.start)))
      .map((b): Pair => ({ types: ["IsSynonymOf"], source: a, target: b })),
  );
}

/** How many pairs agree with the annotation, and how much of the annotation is found. */
export function relationCount(found: readonly Pair[], gold: readonly AnnotatedRelation[]): Count {
  return {
    found: found.length,
    foundRight: found.filter((f) => gold.some((g) => agrees(f, g))).length,
    gold: gold.length,
    goldRight: gold.filter((g) => found.some((f) => agrees(f, g))).length,
  };
}

function agrees(pair: Pair, gold: AnnotatedRelation): boolean {
  if (!pair.types.includes(gold.type)) return false;
  const straight = meets(pair.source, gold.source) && meets(pair.target, gold.target);
  return straight || (!DIRECTED.has(gold.type) && meets(pair.source, gold.target) && meets(pair.target, gold.source));
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
