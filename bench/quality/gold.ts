// Reads gold files: what a careful analyst reads out of a report. The notation is described in seeds/gold/README.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { isActorType, type NodeType } from "../../server/domain/actor.ts";
import type { Document } from "../../server/domain/document.ts";
import { ActorgraphError } from "../../server/domain/errors.ts";
import { isStanding, type Standing } from "../../server/domain/standing.ts";
import { readFile as readReport } from "../../server/reading/index.ts";

/** Names any of which is right; "*" is anything. In a speaker, null is "nobody". */
export type Alternatives = readonly (string | null)[];

/** One annotated claim; every part is a list of alternatives. */
export interface GoldClaim {
  readonly subject: Alternatives;
  readonly relations: readonly string[];
  readonly object: Alternatives;
  readonly standings: readonly Standing[];
  readonly speaker: Alternatives;
  /** Right when found, costs nothing when missed. */
  readonly optional: boolean;
}

/** A reading that must not be extracted; null standings: in no standing at all. */
export interface Forbidden {
  readonly subject: Alternatives;
  readonly relations: readonly string[];
  readonly object: Alternatives;
  readonly standings: readonly Standing[] | null;
  readonly speaker: Alternatives | null;
}

/** One annotated report. */
export interface GoldReport {
  readonly document: Document;
  readonly actors: readonly { readonly name: string; readonly type: NodeType }[];
  readonly claims: readonly GoldClaim[];
  readonly forbidden: readonly Forbidden[];
}

/** A named set of annotated reports; errors of a `sealed` set are counted and never listed. */
export interface GoldSet {
  readonly name: string;
  readonly sealed: boolean;
  readonly reports: readonly GoldReport[];
}

interface RawGold {
  readonly report: string;
  readonly published: string;
  readonly actors: Readonly<Record<string, string>>;
  readonly claims: readonly (readonly unknown[])[];
  readonly must_not?: readonly (readonly unknown[])[];
}

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** The sets in `seeds/gold`; a report lies beside its gold or is a demo report. */
const FOLDERS = [
  { name: "tune", sealed: false },
  { name: "test", sealed: true },
];
const DEMO_REPORTS = root("seeds/reports");
/** Seed articles beside the checkout; they are measured where they are present. */
const ARTICLES = { gold: root("../shared/gold/seeds.yaml"), texts: root("../shared/seeds") };

/** All gold sets that are present: seed articles, tune, test. Throws `invalid_input` naming file and row for gold that cannot be read. */
export async function loadGoldSets(): Promise<GoldSet[]> {
  const sets: GoldSet[] = [];
  if (existsSync(ARTICLES.gold)) sets.push({ name: "seeds", sealed: false, reports: await articleReports() });
  for (const { name, sealed } of FOLDERS) {
    const reports = await folderReports(root(`seeds/gold/${name}`));
    if (reports.length > 0) sets.push({ name, sealed, reports });
  }
  return sets;
}

async function articleReports(): Promise<GoldReport[]> {
  const articles = parse(await readFile(ARTICLES.gold, "utf8")) as Record<string, Omit<RawGold, "report">>;
  const raws = Object.entries(articles).map(([report, raw]): RawGold => ({ ...raw, report }));
  return Promise.all(raws.map((raw) => readGold(raw, ARTICLES.gold, ARTICLES.texts)));
}

async function folderReports(folder: string): Promise<GoldReport[]> {
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(
    names.map((name) => readGold(parse(readFileSync(join(folder, name), "utf8")) as RawGold, name, folder)),
  );
}

async function readGold(raw: RawGold, where: string, folder: string): Promise<GoldReport> {
  const beside = join(folder, basename(raw.report));
  const path = existsSync(beside) ? beside : join(DEMO_REPORTS, basename(raw.report));
  const metadata = { published: raw.published };
  const [outcome] = readReport({ name: basename(path), path: null, bytes: await readFile(path), metadata });
  if (!outcome?.document)
    throw outcome?.error ?? new ActorgraphError("invalid_input", "has no report", { where: path });
  return {
    document: outcome.document,
    actors: Object.entries(raw.actors).map(([name, type]) => ({ name, type: nodeType(type, where) })),
    claims: raw.claims.map((row) => parseClaim(row, where)),
    forbidden: (raw.must_not ?? []).map((row) => parseForbidden(row, where)),
  };
}

/** A row `[subject, RELATION, object, standing, speaker, opt?]`. Throws `invalid_input`. */
export function parseClaim(row: readonly unknown[], where: string): GoldClaim {
  const [subject, relation, object, standing, speaker, mark] = row;
  if (row.length < 5 || row.length > 6 || (mark !== undefined && mark !== "opt")) throw wrongRow(row, where);
  return {
    subject: split(subject),
    relations: split(relation) as string[],
    object: split(object),
    standings: standings(standing, row, where),
    speaker: split(speaker),
    optional: mark === "opt",
  };
}

/** A row `[subject, RELATION, object, standing?, speaker?]`. Throws `invalid_input`. */
export function parseForbidden(row: readonly unknown[], where: string): Forbidden {
  const [subject, relation, object, standing, speaker] = row;
  if (row.length < 3 || row.length > 5) throw wrongRow(row, where);
  return {
    subject: split(subject),
    relations: split(relation) as string[],
    object: split(object),
    standings: standing === undefined ? null : standings(standing, row, where),
    speaker: speaker === undefined ? null : split(speaker),
  };
}

function split(value: unknown): (string | null)[] {
  if (value === null || value === undefined) return [null];
  return String(value)
    .split("|")
    .map((part) => (part.trim() === "null" ? null : part.trim()));
}

function standings(value: unknown, row: readonly unknown[], where: string): Standing[] {
  const found = split(value);
  if (!found.every(isStanding)) throw wrongRow(row, where);
  return found as Standing[];
}

function nodeType(value: string, where: string): NodeType {
  if (isActorType(value) || value === "Place" || value === "Event") return value;
  throw new ActorgraphError("invalid_input", `knows no actor type "${value}"`, { where });
}

function wrongRow(row: readonly unknown[], where: string): ActorgraphError {
  const hint = "[subject, RELATION, object, standing, speaker, opt]";
  return new ActorgraphError("invalid_input", `cannot read the row ${JSON.stringify(row)}`, { where, hint });
}
