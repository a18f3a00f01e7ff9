// Names in a question: of the catalogue and of everything stored, longest first, forgiving about case; suggestions for unknown ones.
import { distance } from "fastest-levenshtein";
import type { NodeType } from "../domain/actor.ts";
import { ORGAN_NOUNS } from "../extraction/lexicon/nouns.ts";
import { DAY_OR_MONTH } from "../extraction/lexicon/words.ts";
import { type Alias, type AliasKind, aliasKey, aliasTable, matchesCase, normaliseAlias } from "../ontology/aliases.ts";
import { seatsToday } from "../ontology/seats.ts";
import type { Catalogue } from "../ontology/types.ts";
import type { Entity, Masked } from "./types.ts";

/** A node of the store with its names. */
export interface StoredName {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
  readonly aliases: readonly string[];
  readonly documents: number;
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly type: NodeType;
}

/** All names that a question may use. */
export interface NameIndex {
  readonly table: ReadonlyMap<string, readonly Alias[]>;
  readonly nodes: ReadonlyMap<string, Node>;
  /** Documents that mention a node. */
  readonly documents: ReadonlyMap<string, number>;
  /** Place id -> the actor whose capital or seat it is; where states have ended, that of today. */
  readonly seats: ReadonlyMap<string, string>;
}

const RANK: Readonly<Record<AliasKind, number>> = { name: 0, demonym: 1, surname: 2, metonym: 3 };
const MAX_WORDS = 10;
const FUNCTION_WORDS = new Set(
  "a an the who whom whose what which where when why how is are was were be been do does did has have had will may might can could should would to of in on at by for with from and or not no any some all us it he she they them their its his her this that these those most more many much as if so than then there here we i you me my your one two tell list show name give find".split(
    " ",
  ),
);

/** The names of the catalogue and of the store in one table. Built once per revision of the store. */
export function buildNameIndex(catalogue: Catalogue, stored: readonly StoredName[]): NameIndex {
  const table = new Map<string, Alias[]>([...aliasTable(catalogue)].map(([key, aliases]) => [key, [...aliases]]));
  const nodes = new Map<string, Node>(
    [...catalogue.actors, ...catalogue.places].map(([id, entry]) => [
      id,
      { id, name: entry.name, type: "type" in entry ? entry.type : "Place" },
    ]),
  );
  for (const { id, name, type, aliases } of stored) {
    if (nodes.has(id)) continue;
    nodes.set(id, { id, name, type });
    if (type === "Event") continue;
    for (const surface of new Set([name, ...aliases])) {
      const form = normaliseAlias(surface);
      if (form.length < 3 || !/\p{Lu}/u.test(form)) continue;
      const key = form.toLowerCase();
      table.set(key, [...(table.get(key) ?? []), { id, kind: "name", exact: false, form }]);
    }
  }
  return {
    table,
    nodes,
    documents: new Map(stored.map(({ id, documents }) => [id, documents])),
    seats: seatsToday(catalogue),
  };
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The question with every name replaced by ENT0, ENT1, ... and the entities in that order. */
export function maskNames(index: NameIndex, question: string): Masked {
  const words: Word[] = [...question.matchAll(/['’]s\b|[\p{L}\p{N}]+(?:['’.](?!s\b)[\p{L}\p{N}]+)*|[^\s]/gu)].map(
    (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }),
  );
  const relaxed = !/\p{Lu}/u.test(question.trim().slice(1));
  const entities: Entity[] = [];
  let text = "";
  let at = 0;
  for (let i = 0; i < words.length; ) {
    const found = longest(index, question, words, i, relaxed);
    if (!found) {
      i++;
      continue;
    }
    text += `${question.slice(at, words[i]!.start)}ENT${entities.length}`;
    const last =
      found.entity.kind === "demonym" && !/^(?:which|what|many)$/i.test(words[i - 1]?.text ?? "")
        ? skipOrgan(words, found.last)
        : found.last;
    at = words[last]!.end;
    entities.push(found.entity);
    i = last + 1;
  }
  return { text: text + question.slice(at), entities };
}

/** "Russian troops", "French officials": the organ without a name stands for its state. */
function skipOrgan(words: readonly Word[], last: number): number {
  const next = words[last + 1]?.text ?? "";
  return ORGAN_NOUNS.has(next) && !["state", "side", "diplomat", "diplomats"].includes(next) ? last + 1 : last;
}

function longest(
  index: NameIndex,
  question: string,
  words: readonly Word[],
  i: number,
  relaxed: boolean,
): { entity: Entity; last: number } | null {
  if (!/^[\p{L}\p{N}]/u.test(words[i]!.text)) return null;
  for (let j = Math.min(words.length - 1, i + MAX_WORDS); j >= i; j--) {
    if (!/[\p{L}\p{N}.]$/u.test(words[j]!.text)) continue;
    const surface = question.slice(words[i]!.start, words[j]!.end);
    const readings = index.table.get(aliasKey(surface));
    if (!readings || (i === j && FUNCTION_WORDS.has(surface))) continue;
    const usable = usableReadings(readings, surface, relaxed, i === 0);
    const entity = entityOf(index, usable);
    if (entity) return { entity, last: j };
  }
  return null;
}

function usableReadings(readings: readonly Alias[], surface: string, relaxed: boolean, first: boolean): Alias[] {
  const form = normaliseAlias(surface);
  if (first && FUNCTION_WORDS.has(form.toLowerCase())) return [];
  const strict = /\p{Lu}/u.test(form) ? readings.filter((alias) => matchesCase(alias, form)) : [];
  if (strict.length > 0) return strict;
  const loose = relaxed || (form.length > 4 && form.includes(" ") && /\p{Lu}/u.test(form));
  return loose
    ? readings.filter(
        ({ exact, kind }) => form.length > 3 && (!exact || form.length > 4) && (kind !== "surname" || form.length > 4),
      )
    : [];
}

/** What the readings of one form stand for together: names before demonyms, surnames and seats; of surnames the one known best. */
function entityOf(index: NameIndex, readings: readonly Alias[]): Entity | null {
  const best = Math.min(...readings.map(({ kind }) => RANK[kind]));
  const pool = readings.filter(({ kind }) => RANK[kind] === best);
  const known = (id: string) => index.documents.get(id) ?? 0;
  const ids = [...new Set(pool.map(({ id }) => id))].filter((id) => index.nodes.has(id));
  if (ids.length === 0) return null;
  const [first] = [...ids].sort(
    (a, b) =>
      Number(known(b) > 0) - Number(known(a) > 0) ||
      Number(a.startsWith("place:")) - Number(b.startsWith("place:")) ||
      known(b) - known(a),
  );
  const kind = pool[0]!.kind;
  if (kind === "surname" && ids.length > 1 && ids.filter((id) => known(id) === known(first!)).length > 1) return null;
  const main = index.nodes.get(first!)!;
  const seat = index.seats.get(first!);
  const actor = seat === undefined ? null : (index.nodes.get(seat) ?? null);
  const together =
    kind === "name"
      ? [first!, ...ids.filter((id) => id !== first && sameThing(main.type, index.nodes.get(id)!.type))]
      : [first!];
  return { ids: together, name: main.name, type: main.type, actor, kind: kind === "demonym" ? "demonym" : "name" };
}

/** A state or body and the place of the same name are asked for together; two persons are not. */
function sameThing(a: NodeType, b: NodeType): boolean {
  return a !== "Person" && b !== "Person";
}

/** Capitalised words of a masked question that name something unknown, each run once. */
export function unknownNames(masked: string): string[] {
  const runs = masked.matchAll(
    /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}'’.-]*(?:\s+(?:of(?:\s+the)?\s+|the\s+|al[- ]|bin\s+)?\p{Lu}[\p{L}\p{N}'’-]*)*/gu,
  );
  return [...runs]
    .map((run) => ({
      text: run[0].replace(/['’]s$/, "").replace(/[.'’]+$/, ""),
      first: masked.slice(0, run.index).trim() === "",
    }))
    .map(({ text, first }) => (first ? text.replace(/^\S+\s*/, "") : text))
    .filter((text) => text !== "" && !text.split(/\s+/).every(isOrdinary));
}

function isOrdinary(word: string): boolean {
  return (
    /^ENT\d+/.test(word) ||
    DAY_OR_MONTH.has(word.toLowerCase()) ||
    FUNCTION_WORDS.has(word.toLowerCase()) ||
    ORDINARY.test(word)
  );
}
const ORDINARY =
  /^(?:I|President|Prime|Minister|Foreign|Defen[cs]e|Secretary|General|Leader|King|Queen|Governor|Ministry|Government|Attack|Attacks|Siege|War|Bombing|Bridge|Airport|City|Province|Group|State|Army|Forces)$/;

/** Known names near an unknown one, best first: same beginning, a word in common, or few typing errors. */
export function nearNames(index: NameIndex, unknown: string, most = 3): string[] {
  const key = aliasKey(unknown).replace(/^the /, "");
  if (key.length < 3) return [];
  const scored = new Map<string, number>();
  for (const [form, aliases] of index.table) {
    const score = nearness(key, form);
    if (score === null) continue;
    for (const { id, kind } of aliases) {
      if (kind === "metonym" || kind === "demonym") continue;
      const known = Math.min(index.documents.get(id) ?? 0, 9);
      const total = score - known / 100;
      if (total < (scored.get(id) ?? 9)) scored.set(id, total);
    }
  }
  const best = [...scored].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  return [...new Set(best.map(([id]) => index.nodes.get(id)!.name))].slice(0, most);
}

/** 0 best, 1 worst that counts; null for too far. */
function nearness(key: string, form: string): number | null {
  if (Math.abs(form.length - key.length) <= 2 && form[0] === key[0]) {
    const errors = distance(key, form);
    if (errors <= (key.length > 7 ? 2 : key.length > 3 ? 1 : 0)) return errors / 10;
  }
  if (key.length > 3 && form.startsWith(`${key} `)) return 0.3;
  if (key.length > 4 && form.startsWith(key)) return 0.4;
  return key.length > 4 && form.split(" ").includes(key) ? 0.5 : null;
}
