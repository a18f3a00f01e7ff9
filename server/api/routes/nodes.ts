// Looking nodes up, with a refusal that names the parameter.
import { ActorgraphError } from "../../domain/errors.ts";
import type { GraphStore, QueryRow } from "../../store/port.ts";

/** The row of one node; throws `not_found`. */
export async function readNode(store: GraphStore, id: string): Promise<QueryRow> {
  const { rows } = await store.read("node", { id });
  if (rows[0]) return rows[0];
  throw new ActorgraphError("not_found", "there is no such actor, place or event", {
    where: id,
    hint: "/api/v1/search finds ids by name",
  });
}

/** Throws `not_found` for the first of the named ids that does not exist. */
export async function requireNodes(store: GraphStore, named: Readonly<Record<string, string>>): Promise<void> {
  const { rows } = await store.read("nodes-by-id", { ids: Object.values(named) });
  const known = new Set(rows.map(({ id }) => id));
  for (const [name, id] of Object.entries(named)) {
    if (!known.has(id))
      throw new ActorgraphError("not_found", `there is no node ${id}`, {
        where: `query.${name}`,
        hint: "/api/v1/search finds ids by name",
      });
  }
}
