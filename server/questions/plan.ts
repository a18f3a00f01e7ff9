// From an understanding to the parameters of the one query that answers it.
import type { NodeType } from "../domain/actor.ts";
import { fits, type TypeDemand } from "../extraction/arguments/readings.ts";
import type { Ontology } from "../ontology/types.ts";
import type { QueryValue } from "../store/port.ts";
import type { Entity, Pattern, Side, Understanding } from "./types.ts";

/** Name of the query file behind every answer, and its parameters in full. */
export interface Plan {
  readonly query: "claims-answering";
  readonly parameters: Readonly<Record<string, QueryValue>>;
}

/** Claims of these relations answer a question about the first as well: who arms, backs; who quits a pact, leaves. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  SUPPORTS: ["AIDS"],
  AFFILIATED_WITH: ["PART_OF"],
  PART_OF: ["MEMBER_OF"],
  MEMBER_OF: ["PART_OF"],
  SPLIT_FROM: ["BREAKS_TIES_WITH"],
  WITHDRAWS_FROM: ["BREAKS_TIES_WITH"],
};

const OPEN: Plan["parameters"] = {
  relations: null,
  mutual: null,
  subjects: null,
  subjectTypes: null,
  objects: null,
  objectTypes: null,
  about: null,
  events: null,
  edges: null,
  speakers: null,
  from: null,
  to: null,
  limit: 2000,
};

/** A plan with the given parameters, all others open. */
export function planWith(parameters: Readonly<Record<string, QueryValue>>): Plan {
  return { query: "claims-answering", parameters: { ...OPEN, ...parameters } };
}

/** The plan for a pattern or for what is known about one node. `happenings`: ids of events that the named object stands for. */
export function planOf(understanding: Understanding, ontology: Ontology, happenings: readonly string[]): Plan {
  const { pattern, about, time, speaker } = understanding;
  const limits = { from: time?.from ?? null, to: time?.to ?? null, speakers: speaker ? [...speaker.ids] : null };
  if (!pattern) return planWith({ ...limits, about: about.flatMap(({ ids }) => ids) });
  const relations = relationsOf(pattern);
  const mutual = relations.filter((name) => ontology.relations.get(name)?.symmetric);
  const types = understanding.types ? [...understanding.types] : null;
  const objects = pattern.suffered ? null : idsOf(pattern.object);
  return planWith({
    ...limits,
    relations,
    mutual: mutual.length > 0 ? mutual : null,
    subjects: idsOf(pattern.subject),
    subjectTypes: pattern.subject?.hole ? types : null,
    objects: objects && [...objects, ...happenings],
    events: pattern.suffered ? [...happenings] : null,
    objectTypes: pattern.object?.hole ? types : null,
  });
}

/** The relations whose claims answer a question about a pattern's relation. */
export function relationsOf({ relation }: Pattern): string[] {
  return [relation, ...(ALSO[relation] ?? [])];
}

function idsOf(side: Side): string[] | null {
  return side && !side.hole ? side.entities.flatMap(({ ids }) => [...ids]) : null;
}

/** A capital or seat stands for its actor where the relation has no place for places. */
export function settle(pattern: Pattern, ontology: Ontology): Pattern {
  const relation = ontology.relations.get(pattern.relation)!;
  return {
    ...pattern,
    subject: settleSide(pattern.subject, relation.subject),
    object: settleSide(pattern.object, relation.object),
  };
}

function settleSide(side: Side, demand: TypeDemand): Side {
  if (!side || side.hole) return side;
  return { hole: false, entities: side.entities.map((entity) => asActor(entity, demand)) };
}

function asActor(entity: Entity, demand: TypeDemand): Entity {
  const { actor, type } = entity;
  if (!actor || fits(type as NodeType, demand)) return entity;
  return { ...entity, ids: [actor.id], name: actor.name, type: actor.type, actor: null };
}
