// What documents say of actors, from the store and from a document that is about to be loaded.

import type { Fact, Profile } from "../../resolution/index.ts";
import type { DocumentLoad, GraphStore, QueryRow } from "../../store/port.ts";
import type { Candidate } from "./candidates.ts";

interface Known {
  readonly facts: Fact[];
  readonly documents: Set<string>;
}
type KnownById = Map<string, Known>;

function at(known: KnownById, id: string): Known {
  const found = known.get(id) ?? { facts: [], documents: new Set<string>() };
  known.set(id, found);
  return found;
}

const textOrNull = (value: QueryRow[string] | undefined) => (typeof value === "string" ? value : null);

function toFact(row: QueryRow): Fact {
  return {
    relation: String(row.relation),
    out: row.out === true,
    other: String(row.other),
    otherGiven: String(row.otherGiven),
    otherName: String(row.otherName),
    otherType: String(row.otherType),
    from: textOrNull(row.from),
    to: textOrNull(row.to),
  };
}

/** Adds what the load itself says. */
function addLoad(known: KnownById, ids: ReadonlySet<string>, { extraction, actors }: DocumentLoad): void {
  for (const { id } of actors) if (ids.has(id)) at(known, id).documents.add(extraction.document.id);
  for (const { subject, object, relation, time } of extraction.claims) {
    for (const [self, other, out] of [[subject, object, true] as const, [object, subject, false] as const]) {
      if (!ids.has(self.actor)) continue;
      at(known, self.actor).facts.push({
        ...{ relation, out, other: other.actor, otherGiven: other.actor, otherName: other.name, otherType: other.type },
        ...{ from: time?.from ?? null, to: time?.to ?? null },
      });
    }
  }
}

/** Profiles of candidates by id; what the store says of `load`'s document before does not count. */
export async function readProfiles(
  store: GraphStore,
  candidates: readonly Candidate[],
  load: DocumentLoad | null,
): Promise<Map<string, Profile>> {
  const known: KnownById = new Map();
  const ids = candidates.map(({ id }) => id).sort();
  const replaced = load?.extraction.document.id;
  for (const row of (await store.read("facts-of-given", { ids })).rows)
    if (row.document !== replaced) at(known, String(row.id)).facts.push(toFact(row));
  for (const row of (await store.read("documents-giving", { ids }, { rowLimit: 20_000 })).rows)
    if (row.document !== replaced) at(known, String(row.id)).documents.add(String(row.document));
  if (load) addLoad(known, new Set(ids), load);
  return new Map(
    candidates.map((candidate) => {
      const { facts, documents } = at(known, candidate.id);
      return [candidate.id, { ...candidate, facts, documents: [...documents].sort() }] as const;
    }),
  );
}
