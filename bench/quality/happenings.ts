// Times of claims and records of happenings, held against seeds/gold/happenings.yaml.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Casualties, Claim, EventRecord } from "../../server/domain/claim.ts";
import type { Document } from "../../server/domain/document.ts";
import { ActorgraphError } from "../../server/domain/errors.ts";
import type { Trace } from "../../server/extraction/index.ts";
import { share } from "./counts.ts";
import type { NameMatcher } from "./names.ts";
import type { Figures } from "./summary.ts";

const FILE = fileURLToPath(new URL("../../seeds/gold/happenings.yaml", import.meta.url));

/** Figures under a name, and what was wrong. */
export interface HappeningResult {
  readonly name: "time" | "events";
  readonly figures: Figures;
  readonly errors: readonly string[];
}

interface RawHappening {
  readonly told: readonly string[];
  readonly killed?: string;
  readonly by?: readonly string[];
}

interface RawReport {
  readonly times: readonly (readonly [subject: string, relation: string, object: string, time: string])[];
  readonly happenings: readonly RawHappening[];
}

/** A report of `tune` as it was read. */
export interface ReadReport {
  readonly id: string;
  readonly trace: Trace;
}

/** The reports that are annotated, by the id of their document. */
export function annotatedReports(
  documents: readonly Document[],
): { readonly id: string; readonly document: Document }[] {
  const wanted = new Set(Object.keys(load()));
  return documents
    .map((document) => ({ id: document.id.replace(/^doc:/, ""), document }))
    .filter(({ id }) => wanted.has(id));
}

function load(): Record<string, RawReport> {
  return parse(readFileSync(FILE, "utf8")) as Record<string, RawReport>;
}

/** How often a found claim has the time that its report gives. Claims that are not found are no matter of time. */
export function scoreTimes(names: NameMatcher, reports: readonly ReadReport[]): HappeningResult {
  const gold = load();
  const errors: string[] = [];
  const tally = { rows: 0, found: 0, right: 0, dated: 0 };
  for (const { id, trace } of reports)
    for (const row of gold[id]!.times) {
      tally.rows++;
      const claims = claimsOf(names, trace, row);
      if (claims.length === 0) continue;
      const wanted = row[3].split("|").map(spanOf);
      const right = claims.some((claim) => wanted.includes(spelled(claim.time)));
      tally.found++;
      if (claims.some(({ time }) => time !== null)) tally.dated++;
      if (right) tally.right++;
      else errors.push(`  ${id}: ${row.slice(0, 3).join(" ")}: ${spelled(claims[0]!.time)}, gold ${row[3]}`);
    }
  const figures = {
    times: tally.rows,
    times_found: tally.found,
    times_dated: share(tally.dated, tally.found),
    times_right: share(tally.right, tally.found),
  };
  return { name: "time", figures, errors };
}

function claimsOf(names: NameMatcher, { extraction }: Trace, row: RawReport["times"][number]): Claim[] {
  const [subject, relation, object] = row.map((part) => part.split("|"));
  return extraction.claims.filter(
    (claim) =>
      relation!.includes(claim.relation) &&
      names.any(subject!, claim.subject) &&
      names.any(object!, claim.object, extraction.events),
  );
}

const UNDATED = "undated";

function spelled(time: { readonly from: string | null; readonly to: string | null } | null): string {
  return time ? `${time.from ?? ""}..${time.to ?? ""}` : UNDATED;
}

/** "2004", "2004-04", "2004-04-03", "2004..2006", "2004-04..", "-" as the days from and to. */
export function spanOf(words: string): string {
  if (words === "-") return UNDATED;
  const [from, to] = words.includes("..") ? words.split("..") : [words, words];
  return `${from ? firstDay(from) : ""}..${to ? lastDay(to) : ""}`;
}

function firstDay(words: string): string {
  return `${words}-01-01`.slice(0, 10);
}

function lastDay(words: string): string {
  const [year, month = "12", day] = words.split("-") as [string, string?, string?];
  return day ? words : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Whether words of one happening lead to one record, with its dead and its doers. */
export function scoreHappenings(names: NameMatcher, reports: readonly ReadReport[]): HappeningResult {
  const gold = load();
  const errors: string[] = [];
  const links = { gold: 0, found: 0, both: 0 };
  const tally = { pieces: 0, recorded: 0, killed: 0, killedRight: 0, by: 0, byRight: 0 };
  for (const { id, trace } of reports) {
    const told = gold[id]!.happenings.map((happening) => ({
      happening,
      pieces: happening.told.map((words) => recordsIn(id, trace, words)),
    }));
    countLinks(id, told, links, errors);
    for (const { happening, pieces } of told) {
      tally.pieces += pieces.length;
      tally.recorded += pieces.filter((records) => records.length > 0).length;
      pieces.forEach((records, i) => {
        if (records.length === 0) errors.push(`  ${id}: no record of "${happening.told[i]}"`);
      });
      judge(names, id, happening, commonest(pieces), tally, errors);
    }
  }
  const figures = {
    happenings: reports.reduce((all, { id }) => all + gold[id]!.happenings.length, 0),
    recorded: share(tally.recorded, tally.pieces),
    link_precision: share(links.both, links.found),
    link_recall: share(links.both, links.gold),
    killed_right: share(tally.killedRight, tally.killed),
    doers_right: share(tally.byRight, tally.by),
  };
  return { name: "events", figures, errors };
}

function judge(
  names: NameMatcher,
  id: string,
  { told, killed, by }: RawHappening,
  record: EventRecord | null,
  tally: { killed: number; killedRight: number; by: number; byRight: number },
  errors: string[],
): void {
  if (killed) {
    const found = spelledCount(record?.killed ?? null);
    const right = killed.split("|").includes(found);
    tally.killed++;
    if (right) tally.killedRight++;
    else errors.push(`  ${id}: killed ${found}, gold ${killed}, in "${told[0]}"`);
  }
  if (!by) return;
  const doers = (record?.roles ?? []).filter(({ role }) => role === "perpetrator");
  const right = doers.some(({ actor = null, text }) =>
    names.any(
      by.flatMap((b) => b.split("|")),
      { actor, name: null, text },
    ),
  );
  tally.by++;
  if (right) tally.byRight++;
  else
    errors.push(
      `  ${id}: by ${doers.map((d) => d.text).join(", ") || "nobody"}, gold ${by.join(", ")}, in "${told[0]}"`,
    );
}

function spelledCount(count: Casualties | null): string {
  if (!count) return "-";
  return count.max === count.min ? String(count.min) : `${count.min}..${count.max ?? ""}`;
}

/** The records that tokens of some words of the report tell of. Throws `invalid_input` for words that are not in it once. */
function recordsIn(id: string, { extraction, sentences, recordAt }: Trace, words: string): EventRecord[] {
  const { text } = extraction.document;
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new ActorgraphError("invalid_input", `does not say exactly once "${words}"`, { where: id });
  const found = sentences.flatMap(({ index, tree }) =>
    tree.tokens
      .filter((token) => token.start >= start && token.end <= start + words.length)
      .flatMap((token) => recordAt(index, token.index) ?? []),
  );
  return [...new Set(found)];
}

/** Happenings of a report with the records of each of their pieces. */
type Told = readonly { readonly happening: RawHappening; readonly pieces: readonly (readonly EventRecord[])[] }[];

/** Pairs of words of one report: of one happening by the gold, and with a record in common. */
function countLinks(
  id: string,
  told: Told,
  links: { gold: number; found: number; both: number },
  errors: string[],
): void {
  const all = told.flatMap(({ happening, pieces }) =>
    pieces.map((records, i) => ({ happening, records, words: happening.told[i]! })),
  );
  all.forEach((a, i) => {
    for (const b of all.slice(i + 1)) {
      const same = a.happening === b.happening;
      const joined = a.records.some((record) => b.records.includes(record));
      if (same) links.gold++;
      if (joined) links.found++;
      if (same && joined) links.both++;
      if (joined && !same) errors.push(`  ${id}: one record of "${a.words}" and "${b.words}"`);
    }
  });
}

function commonest(pieces: readonly (readonly EventRecord[])[]): EventRecord | null {
  const counts = new Map<EventRecord, number>();
  for (const record of pieces.flat()) counts.set(record, (counts.get(record) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
