// What to ask instead: questions that the stored claims do answer.
import type { Ontology, RelationDefinition } from "../ontology/types.ts";
import { compare, type FoundClaim, isAsserted } from "./claims.ts";
import { listNames, verbOf, wordingsOf } from "./sentences.ts";
import type { Entity } from "./types.ts";

/** Questions about an entity that its claims answer, the best evidenced first; ends with its summary. */
export function questionsAbout(entity: Entity, claims: readonly FoundClaim[], ontology: Ontology, most = 3): string[] {
  const counts = new Map<string, number>();
  for (const claim of claims.filter(isAsserted)) {
    if (!entity.ids.includes(claim.object.id)) continue;
    counts.set(claim.relation, (counts.get(claim.relation) ?? 0) + 1);
  }
  const relations = [...counts]
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .flatMap(([name]) => ontology.relations.get(name) ?? []);
  const questions = relations.map((relation) => questionWith(relation, entity.name));
  const known = claims.some(isAsserted) ? [`What is known about ${entity.name}?`] : [];
  return [...questions.slice(0, most - known.length), ...known];
}

/** "Who accuses Ukraine?", "Which places are located in Russia?": asks for the subject of a relation by its label. */
export function questionWith(relation: RelationDefinition, object: string): string {
  const places = relation.subject.every((type) => type === "Place");
  return `${places ? "Which places" : "Who"} ${verbOf(relation, places)} ${object}?`;
}

/** "accused by 3, led by 1": what the reports do say of an entity. Empty where they say nothing. */
export function whatIsSaid(entity: Entity, claims: readonly FoundClaim[], ontology: Ontology): string {
  const counts = new Map<string, number>();
  for (const claim of claims.filter(isAsserted)) {
    const relation = wordingsOf(ontology, claim.relation);
    const words = entity.ids.includes(claim.subject.id) ? relation.label : relation.inverse;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, 4);
  return listNames(most.map(([words, count]) => `"${words}" (${count})`));
}
