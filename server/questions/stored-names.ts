// The names of the store, kept for as long as its content stays the same.
import type { NodeType } from "../domain/actor.ts";
import type { Catalogue } from "../ontology/types.ts";
import type { GraphStore } from "../store/port.ts";
import { buildNameIndex, type NameIndex, type StoredName } from "./names.ts";

/** Names of the store, read again after every change of its content. */
export function nameKeeper(
  store: GraphStore,
  catalogue: Catalogue,
): () => Promise<{ index: NameIndex; stored: readonly StoredName[] }> {
  let revision: number | null = null;
  let kept: { index: NameIndex; stored: readonly StoredName[] } | null = null;
  return async () => {
    const now = Number((await store.read("revision")).rows[0]?.revision ?? -1);
    if (kept && now === revision) return kept;
    const { rows } = await store.read("search-source", {}, { rowLimit: 200_000 });
    const stored = rows.map((row) => ({
      id: row.id as string,
      name: row.name as string,
      type: row.type as NodeType,
      aliases: (row.aliases ?? []) as string[],
      documents: Number(row.documents),
    }));
    kept = { index: buildNameIndex(catalogue, stored), stored };
    revision = now;
    return kept;
  };
}
