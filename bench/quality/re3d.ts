// A relative measure on text that others annotated: documents of the re3d set, where they lie beside the checkout.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extraction, Mention } from "../../server/domain/claim.ts";
import type { Document, Span } from "../../server/domain/document.ts";
import { addCounts, type Count, f1, NO_COUNT, precision, recall, share } from "./counts.ts";
import { type AnnotatedRelation, pairsOf, relationCount, wantedRelations } from "./re3d-relations.ts";
import type { Figures } from "./summary.ts";

const FILE = fileURLToPath(new URL("../../../shared/gold/re3d-dev.jsonl", import.meta.url));
/** Kinds of entity that our mentions of actors and places can be held against. */
const ACTORS_AND_PLACES = new Set(["Person", "Organisation", "Location", "Nationality"]);
const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|it|its|they|them|their|themselves|itself|here|there)$/i;

interface Annotated {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly gold: {
    readonly entities: readonly Entity[];
    readonly relations: readonly {
      readonly type: string;
      readonly source: Offsets;
      readonly target: Offsets;
    }[];
  };
}
interface Offsets {
  readonly begin: number;
  readonly end: number;
}
interface Entity extends Offsets {
  readonly type: string;
}

/** Scores over the whole set, or null where it is not there. The annotation is noisy: only changes mean something. */
export function scoreRe3d(extract: (document: Document) => Extraction): Figures | null {
  if (!existsSync(FILE)) return null;
  const scores = readFileSync(FILE, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotated)
    .map((annotated) => scoreDocument(annotated, extract(documentOf(annotated))));
  const sum = (pick: (score: DocumentScore) => Count) => scores.map(pick).reduce(addCounts, NO_COUNT);
  const [overlap, exact, relations] = [sum((s) => s.overlap), sum((s) => s.exact), sum((s) => s.relations)];
  return {
    documents: scores.length,
    overlap_precision: precision(overlap),
    overlap_recall: recall(overlap),
    overlap_f1: f1(overlap),
    exact_f1: f1(exact),
    relation_precision: precision(relations),
    relation_recall: recall(relations),
    relation_f1: f1(relations),
    relations_expressible: share(
      relations.gold,
      scores.reduce((all, s) => all + s.allRelations, 0),
    ),
  };
}

interface DocumentScore {
  readonly overlap: Count;
  readonly exact: Count;
  readonly relations: Count;
  readonly allRelations: number;
}

/**
 * Mentions by any overlap and by equal offsets, relations by their type. Left out on both sides: pronouns, which are annotated now and
 * then; spans that cut words apart ("camp" in "campaign"), coordinates; mentions that lie on entities of other kinds only (weapons,
 * quantities, times).
 */
function scoreDocument({ text, gold }: Annotated, extraction: Extraction): DocumentScore {
  const entities = gold.entities.filter((e) => isWhole(text, e));
  const wanted = entities.filter((e) => ACTORS_AND_PLACES.has(e.type) && !isPronoun(text, e)).map(toSpan);
  const pronouns = gold.entities.filter((e) => isPronoun(text, e)).map(toSpan);
  const others = entities.filter((e) => !ACTORS_AND_PLACES.has(e.type)).map(toSpan);
  const found = extraction.mentions
    .filter(isActorOrPlace)
    .filter((m) => wanted.some((w) => overlaps(m, w)) || !others.some((o) => overlaps(m, o)));
  const relations = gold.relations.map(
    ({ type, source, target }): AnnotatedRelation => ({ type, source: toSpan(source), target: toSpan(target) }),
  );
  const expressible = wantedRelations(relations, [...wanted, ...pronouns]);
  return {
    overlap: count(found, wanted, overlaps),
    exact: count(found, wanted, (a, b) => a.start === b.start && a.end === b.end),
    relations: relationCount(pairsOf(text, extraction, gold.entities.map(toSpan)), expressible),
    allRelations: relations.length,
  };
}

/** Weapons, vehicles and happenings without an actor behind them are mentions of another kind. */
function isActorOrPlace(mention: Mention): boolean {
  return mention.kind !== "pronoun" && mention.type !== "Event" && (mention.type !== null || mention.kind === "name");
}

function isWhole(text: string, { begin, end }: Offsets): boolean {
  const cuts = (at: number) => /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at] ?? "");
  return /\p{L}{2}/u.test(text.slice(begin, end)) && !cuts(begin) && !cuts(end);
}

function isPronoun(text: string, { begin, end }: Offsets): boolean {
  return PRONOUN.test(text.slice(begin, end));
}

function count(found: readonly Span[], gold: readonly Span[], same: (a: Span, b: Span) => boolean): Count {
  return {
    found: found.length,
    foundRight: found.filter((f) => gold.some((g) => same(f, g))).length,
    gold: gold.length,
    goldRight: gold.filter((g) => found.some((f) => same(f, g))).length,
  };
}

function documentOf({ id, title, text }: Annotated): Document {
  return { id, path: null, title, source: null, url: null, published: null, language: "en", text };
}

function toSpan({ begin, end }: Offsets): Span {
  return { start: begin, end };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
