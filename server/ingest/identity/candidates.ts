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

/** Candidates by key. */
export class CandidateIndex {
  readonly #world: World;
  readonly #byId = new Map<string, Candidate>();
  readonly #byKey = new Map<string, Set<string>>();

  constructor(world: World) {
    this.#world = world;
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
    return this.#byId.get(id);
  }

  /** Others that share a key with an actor, in the order of their ids. */
  meeting(actor: Candidate): Candidate[] {
    const ids = new Set<string>();
    for (const key of keysOf(actor, this.#world)) {
      const under = this.#byKey.get(key);
      if (under && under.size <= MOST_UNDER_KEY) for (const id of under) ids.add(id);
    }
    ids.delete(actor.id);
    return [...ids].sort().map((id) => this.#byId.get(id)!);
  }
}

/** The catalogue's actors as candidates. */
export function catalogueCandidates({ actors }: Catalogue): Candidate[] {
  return [...actors.values()]
    .filter(({ type }) => type !== "PopulationGroup")
    .map(({ id, name, type, aliases, exact, country }) => ({
      ...{ id, name, type, country, known: true },
      aliases: [...new Set([...aliases, ...exact])],
    }));
}
