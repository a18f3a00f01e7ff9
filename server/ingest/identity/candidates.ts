// Known actors by the keys under which they are compared: those of the catalogue, and those that documents give.
import { type Actor, slug } from "../../domain/actor.ts";
import type { Catalogue } from "../../ontology/types.ts";
import { isProperName, keysOf, type World } from "../../resolution/index.ts";

/** An actor that others are compared with. */
export interface Candidate extends Pick<Actor, "id" | "name" | "type" | "aliases"> {
  readonly known: boolean;
  readonly country: string | null;
}

/** Most candidates of one key that are compared; under a key with more, names say nothing. */
const MOST_UNDER_KEY = 400;

/** Whether an actor has a name of its own under which another document may give it: no description, no crowd. */
export function isComparable({ id, name, type }: Pick<Actor, "id" | "name" | "type">): boolean {
  return type !== "PopulationGroup" && id === `actor:${slug(name)}` && isProperName(name);
}

/** Candidates by key; those of `base` beside its own. */
export class CandidateIndex {
  readonly #world: World;
  readonly #base: CandidateIndex | null;
  readonly #byId = new Map<string, Candidate>();
  readonly #byKey = new Map<string, Set<string>>();

  constructor(world: World, base: CandidateIndex | null = null) {
    this.#world = world;
    this.#base = base;
  }

  /** Takes an actor up; one that is there already gains aliases only. */
  add(candidate: Candidate): void {
    const before = this.#byId.get(candidate.id);
    const aliases = [...new Set([...(before?.aliases ?? []), ...candidate.aliases])];
    if (before && aliases.length === before.aliases.length) return;
    const merged = { ...(before ?? candidate), aliases };
    this.#byId.set(merged.id, merged);
    for (const key of keysOf(merged, this.#world)) {
      const ids = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, ids.add(merged.id));
    }
  }

  get(id: string): Candidate | undefined {
    return this.#byId.get(id) ?? this.#base?.get(id);
  }

  /** Others that share a key with an actor, in the order of their ids. */
  meeting(actor: Candidate): Candidate[] {
    const keys = keysOf(actor, this.#world);
    const ids = new Set([...this.under(keys), ...(this.#base?.under(keys) ?? [])]);
    ids.delete(actor.id);
    return [...ids].sort().map((id) => this.get(id)!);
  }

  /** Ids under some keys, as far as those keys say something. */
  under(keys: readonly string[]): string[] {
    return keys.flatMap((key) => {
      const ids = this.#byKey.get(key);
      return ids && ids.size <= MOST_UNDER_KEY ? [...ids] : [];
    });
  }
}

const CATALOGUES = new WeakMap<Catalogue, CandidateIndex>();

/** The catalogue's actors as candidates; made once for each catalogue. */
export function catalogueIndex(catalogue: Catalogue, world: World): CandidateIndex {
  const made = CATALOGUES.get(catalogue);
  if (made) return made;
  const index = new CandidateIndex(world);
  for (const { id, name, type, aliases, exact, country } of catalogue.actors.values())
    if (type !== "PopulationGroup")
      index.add({ id, name, type, country, known: true, aliases: [...new Set([...aliases, ...exact])] });
  CATALOGUES.set(catalogue, index);
  return index;
}
