// Finding nodes by name: exact name or alias first, then prefixes and small typing errors.
import MiniSearch from "minisearch";
import type { GraphStore, QueryRow } from "../../store/port.ts";
import type { SearchHits } from "../contract/index.ts";
import { kindOf, numberOf, textOf, textsOf } from "../rows.ts";
import { type Freshness, keepWhileFresh } from "./freshness.ts";

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: SearchHits["hits"][number]["type"];
  readonly documents: number;
}

export interface Search {
  /** Best first; empty where nothing is near. */
  find(text: string, limit: number): Promise<SearchHits["hits"]>;
}

/** Lower case, no accents, no apostrophes: "Kata'ib Ḥizbullāh" -> "kataib hizbullah". */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’ʿʾ`´]/g, "")
    .toLowerCase()
    .trim();
}

export function createSearch(store: GraphStore, freshness: Freshness): Search {
  const index = keepWhileFresh(freshness, async () =>
    buildIndex((await store.read("search-source", {}, { rowLimit: 200_000 })).rows),
  );
  return {
    async find(text, limit) {
      const { lookUp, entries } = await index();
      const found = lookUp(text).slice(0, limit);
      if (found.length === 0) return [];
      const { rows } = await store.read("nodes-by-id", { ids: found.map(({ id }) => id) });
      const degrees = new Map(rows.map((row) => [textOf(row.id), numberOf(row.degree)]));
      return found.map(({ id, score }) => {
        const { name, type, aliases } = entries.get(id)!;
        return {
          id,
          name,
          type,
          kind: kindOf(type),
          degree: degrees.get(id) ?? 0,
          alias: matchingAlias(text, name, aliases),
          score,
        };
      });
    },
  };
}

function buildIndex(rows: readonly QueryRow[]) {
  const entries = new Map<string, Entry>();
  const exact = new Map<string, string[]>();
  for (const row of rows) {
    const entry: Entry = {
      id: textOf(row.id),
      name: textOf(row.name),
      aliases: textsOf(row.aliases),
      type: textOf(row.type) as Entry["type"],
      documents: numberOf(row.documents),
    };
    entries.set(entry.id, entry);
    for (const name of new Set([entry.name, ...entry.aliases].map(foldName)))
      exact.set(name, [...(exact.get(name) ?? []), entry.id]);
  }
  const words = new MiniSearch<Entry>({
    fields: ["name", "aliases"],
    extractField: (entry, field) =>
      field === "id" ? entry.id : field === "name" ? foldName(entry.name) : foldName(entry.aliases.join(" ")),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 2 },
      combineWith: "AND",
    },
  });
  words.addAll([...entries.values()]);
  return { entries, lookUp: (text: string) => lookUp(text, entries, exact, words) };
}

function lookUp(text: string, entries: Map<string, Entry>, exact: Map<string, string[]>, words: MiniSearch<Entry>) {
  const folded = foldName(text);
  const scores = new Map(words.search(folded).map(({ id, score }) => [id as string, score]));
  for (const id of exact.get(folded) ?? []) scores.set(id, 1000 + (scores.get(id) ?? 0));
  const known = (id: string) => entries.get(id)!.documents;
  return [...scores]
    .map(([id, score]) => ({ id, score: Math.round(score * (1 + Math.log2(1 + known(id)) / 10) * 100) / 100 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The alias that has what was typed where the name has not; null where the name has it. */
function matchingAlias(text: string, name: string, aliases: readonly string[]): string | null {
  const folded = foldName(text);
  if (foldName(name).includes(folded)) return null;
  return (
    aliases.find((alias) => foldName(alias) === folded) ??
    aliases.find((alias) => foldName(alias).includes(folded)) ??
    null
  );
}
