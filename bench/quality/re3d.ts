// A relative measure on text that others annotated: documents of the re3d set, where they lie beside the checkout.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extraction } from "../../server/domain/claim.ts";
import type { Document, Span } from "../../server/domain/document.ts";
import { type Count, f1 } from "./counts.ts";
import type { Figures } from "./summary.ts";

const FILE = fileURLToPath(new URL("../../../shared/gold/re3d-dev.jsonl", import.meta.url));
const ENTITIES = new Set(["Person", "Organisation", "Location", "Nationality"]);
const RELATIONS = new Set(["FightingAgainst", "BelongsTo", "InChargeOf", "CommWith", "AlliesOf", "Likes", "Dislikes"]);

interface Annotated {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly gold: {
    readonly entities: readonly { readonly begin: number; readonly end: number; readonly type: string }[];
    readonly relations: readonly { readonly type: string; readonly source: Ends; readonly target: Ends }[];
  };
}
interface Ends {
  readonly begin: number;
  readonly end: number;
}
type Pair = readonly [Span, Span];

/** Scores over the whole set, or null where it is not there. The annotation is noisy: only changes mean something. */
export function scoreRe3d(extract: (document: Document) => Extraction): Figures | null {
  if (!existsSync(FILE)) return null;
  const documents = readFileSync(FILE, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotated);
  const counts = { overlap: zero(), exact: zero(), relations: zero() };
  for (const { id, title, text, gold } of documents) {
    const { mentions, claims } = extract({
      id,
      path: null,
      title,
      source: null,
      url: null,
      published: null,
      language: "en",
      text,
    });
    const spans = mentions.filter((m) => m.kind !== "pronoun" && m.type !== "Event");
    const wanted = gold.entities.filter((e) => ENTITIES.has(e.type)).map(toSpan);
    const names = spans.filter((m) => m.kind === "name");
    add(counts.overlap, spans, wanted, overlaps);
    add(
      counts.exact,
      [...names, ...spans.filter((m) => m.kind !== "name")],
      wanted,
      (a, b) => a.start === b.start && a.end === b.end,
    );
    const found = claims.filter((c) => c.standing === "reported").map(({ subject, object }): Pair => [subject, object]);
    const related = gold.relations
      .filter((r) => RELATIONS.has(r.type))
      .map(({ source, target }): Pair => [toSpan(source), toSpan(target)]);
    add(counts.relations, found, related, samePair);
  }
  return {
    documents: documents.length,
    overlap_f1: f1(counts.overlap),
    exact_f1: f1(counts.exact),
    relation_f1: f1(counts.relations),
  };
}

type Running = { -readonly [K in keyof Count]: number };
const zero = (): Running => ({ foundRight: 0, found: 0, goldRight: 0, gold: 0 });

function add<T>(count: Running, found: readonly T[], gold: readonly T[], same: (a: T, b: T) => boolean): void {
  count.found += found.length;
  count.gold += gold.length;
  count.foundRight += found.filter((f) => gold.some((g) => same(f, g))).length;
  count.goldRight += gold.filter((g) => found.some((f) => same(f, g))).length;
}

function toSpan({ begin, end }: Ends): Span {
  return { start: begin, end };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function samePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (overlaps(a, c) && overlaps(b, d)) || (overlaps(a, d) && overlaps(b, c));
}
