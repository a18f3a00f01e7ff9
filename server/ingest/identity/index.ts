// Identity across documents: compares the actors that a document newly gives with those known under a common key, and judges each pair.
import type { Actor } from "../../domain/actor.ts";
import type { DecidedActor, Judgement } from "../../domain/decision.ts";
import type { Catalogue } from "../../ontology/types.ts";
import { compareNames, judge as judgePair, type Profile, worldOf } from "../../resolution/index.ts";
import type { DecisionChange, DocumentLoad, GraphStore } from "../../store/port.ts";
import { toKnownActor } from "../load.ts";
import { settleAmbiguity } from "./ambiguity.ts";
import { type Candidate, CandidateIndex, catalogueIndex, isComparable } from "./candidates.ts";
import { readProfiles } from "./profiles.ts";

export interface Identity {
  /** What the rules make of a load's actors beside all others; to be loaded with it. */
  judge(load: DocumentLoad): Promise<Pick<DocumentLoad, "judged" | "others">>;
  /** Takes note that a judged load was loaded. */
  learn(load: DocumentLoad): void;
  /** Judges every actor of the store anew, on all that is known now; resolves with how many pairs there are. */
  judgeAll(): Promise<number>;
}

/** Names that are less alike than this are not looked into further. */
const WORTH_A_LOOK = 0.25;
const DIFFERENT_WORTH_KEEPING = 0.45;
const BATCH = 200;

type Pair = readonly [Candidate, Candidate];
const decided = ({ id, name, type, known }: Candidate): DecidedActor => ({ id, name, type, known });

/** Identity in a store, with the catalogue's actors beside those of the documents. */
export function createIdentity({
  store,
  catalogue,
}: {
  readonly store: GraphStore;
  readonly catalogue: Catalogue;
}): Identity {
  const world = worldOf(catalogue);
  let index: CandidateIndex | null = null;
  const joined = new Map<string, Set<string>>();
  let revision = -1;
  let learnt = 0;

  const toCandidate = (actor: Pick<Actor, "id" | "name" | "type" | "aliases">): Candidate => ({
    ...actor,
    known: false,
    country: null,
  });

  /** Notes that two ids are one actor. */
  function join(a: string, b: string): void {
    const group = new Set([...(joined.get(a) ?? [a]), ...(joined.get(b) ?? [b])]);
    for (const id of group) joined.set(id, group);
  }

  /** Reads the store's actors again where somebody else has written since. */
  async function refresh(): Promise<CandidateIndex> {
    const now = Number((await store.read("revision")).rows[0]?.revision ?? 0);
    if (index && now === revision + learnt) {
      [revision, learnt] = [now, 0];
      return index;
    }
    const fresh = new CandidateIndex(world, catalogueIndex(catalogue, world));
    joined.clear();
    for (const row of (await store.read("given-actors", {}, { rowLimit: 1_000_000, timeoutMs: 120_000 })).rows) {
      const actor = {
        id: String(row.id),
        name: String(row.name),
        type: row.type as Actor["type"],
        aliases: row.aliases as string[],
      };
      join(String(row.actor), actor.id);
      if (!catalogue.actors.has(actor.id) && isComparable(actor)) fresh.add(toCandidate(actor));
    }
    [index, revision, learnt] = [fresh, now, 0];
    return fresh;
  }

  const named = (a: Candidate, b: Candidate) =>
    compareNames({ ...a, facts: [], documents: [] }, { ...b, facts: [], documents: [] }, world);

  /** Pairs whose names can be one name. */
  function pairsOf(among: CandidateIndex, actors: readonly Candidate[]): Pair[] {
    const pairs = new Map<string, Pair>();
    for (const actor of actors) {
      for (const other of among.meeting(actor)) {
        const { score, veto } = named(actor, other);
        if (veto || score < WORTH_A_LOOK) continue;
        const [a, b] = actor.id < other.id ? [actor, other] : [other, actor];
        pairs.set(`${a.id} ${b.id}`, [a, b]);
      }
    }
    return [...pairs.values()];
  }

  function changesOf(
    pairs: readonly Pair[],
    profiles: ReadonlyMap<string, Profile>,
    among: CandidateIndex,
  ): DecisionChange[] {
    const judged = pairs.map(([a, b]) => ({ a, b, rule: judgePair(profiles.get(a.id)!, profiles.get(b.id)!, world) }));
    const partnersOf = (id: string) => [...(joined.get(id) ?? [])].flatMap((member) => among.get(member) ?? []);
    const settled = settleAmbiguity(judged, partnersOf, named);
    const keeps = ({ rule, a, b }: { rule: Judgement; a: Candidate; b: Candidate }) =>
      rule.verdict !== "different" || named(a, b).score >= DIFFERENT_WORTH_KEEPING;
    return settled.filter(keeps).map(({ a, b, rule }) => ({ a: decided(a), b: decided(b), rule }));
  }

  return {
    async judge(load) {
      const known = await refresh();
      const fresh = load.actors
        .filter((actor) => !catalogue.actors.has(actor.id) && isComparable(actor))
        .map(toCandidate);
      for (const candidate of fresh) known.add(candidate);
      const pairs = pairsOf(known, fresh);
      if (pairs.length === 0) return {};
      const profiles = await readProfiles(store, [...new Set(pairs.flat())], load);
      const judged = changesOf(pairs, profiles, known);
      return { judged, others: knownOf(judged, catalogue) };
    },
    learn({ judged = [] }) {
      learnt += 1;
      for (const change of judged)
        if ("rule" in change && change.rule.verdict === "same") join(change.a.id, change.b.id);
    },
    async judgeAll() {
      const known = await refresh();
      const ids = [...joined.keys()].sort();
      const actors = ids.flatMap((id) => (catalogue.actors.has(id) ? [] : (known.get(id) ?? [])));
      const pairs = pairsOf(known, actors);
      const changes: DecisionChange[] = [];
      for (let at = 0; at < pairs.length; at += BATCH) {
        const some = pairs.slice(at, at + BATCH);
        changes.push(...changesOf(some, await readProfiles(store, [...new Set(some.flat())], null), known));
      }
      if (changes.length > 0) await store.decide(changes, knownOf(changes, catalogue));
      return changes.length;
    },
  };
}

/** The catalogue's records of those it has among the decided. */
export function knownOf(changes: readonly Pick<DecisionChange, "a" | "b">[], catalogue: Catalogue): Actor[] {
  const ids = [...new Set(changes.flatMap(({ a, b }) => [a.id, b.id]))].sort();
  return ids.flatMap((id) => {
    const known = catalogue.actors.get(id);
    return known ? [toKnownActor(known)] : [];
  });
}
