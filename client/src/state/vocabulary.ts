// Words and looks of types and relations, as the ontology gives them, with sensible ones until it has arrived.
import { useMemo } from "react";
import type { GraphEdge, Ontology } from "../../../server/api/contract/index.ts";
import { useOntology } from "../api/queries.ts";
import { type Pictogram, pictogramOf, pictogramUri } from "../graph/pictograms.ts";
import type { Strand } from "../graph/strands.ts";

type TypeEntry = Ontology["types"][number];
type RelationEntry = Ontology["relations"][number];
export interface Vocabulary {
  readonly types: readonly TypeEntry[];
  readonly relations: readonly RelationEntry[];
  readonly groups: Ontology["groups"];
  readonly symmetric: ReadonlySet<string>;
  type(name: string): Pick<TypeEntry, "label" | "plural" | "colour" | "definition">;
  pictogram(type: string): Pictogram;
  relation(name: string): Pick<RelationEntry, "label" | "inverse" | "definition" | "group" | "symmetric">;
  colourOf(type: string): string;
  pictogramOf(type: string): string;
  strandLabel(strand: Strand): string;
}
const NEUTRAL = "#5d6b7e";
/** "HOLDS_ROLE_IN" -> "holds role in", "ArmedGroup" -> "Armed group". */
const plainWords = (name: string) =>
  name.includes("_") || name === name.toUpperCase()
    ? name.toLowerCase().replaceAll("_", " ")
    : name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").replace(/ \p{Lu}/gu, (letter) => letter.toLowerCase());

const sentenceCase = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Builds the vocabulary from the ontology; null gives one that names everything by its plain words. */
function makeVocabulary(ontology: Ontology | null): Vocabulary {
  const types = new Map(
    ontology?.types.map((type) => [
      type.name as string,
      { ...type, label: sentenceCase(type.label), plural: sentenceCase(type.plural) },
    ]),
  );
  const relations = new Map(ontology?.relations.map((relation) => [relation.name, relation]));
  const uris = new Map<string, string>();
  const type: Vocabulary["type"] = (name) =>
    types.get(name) ?? { label: plainWords(name), plural: plainWords(name), colour: NEUTRAL, definition: "" };
  const relation: Vocabulary["relation"] = (name) => {
    const words = plainWords(name);
    return relations.get(name) ?? { label: words, inverse: words, definition: "", group: "other", symmetric: false };
  };
  const pictogram = (name: string) => pictogramOf(name, types.get(name)?.icon);
  return {
    types: [...types.values()],
    relations: [...relations.values()],
    groups: ontology?.groups ?? [],
    symmetric: new Set([...relations.values()].filter((entry) => entry.symmetric).map((entry) => entry.name)),
    type,
    pictogram,
    relation,
    colourOf: (name) => type(name).colour,
    pictogramOf(name) {
      const uri = uris.get(name) ?? pictogramUri(pictogram(name), "#ffffff");
      uris.set(name, uri);
      return uri;
    },
    strandLabel: ({ edges }) =>
      edges.length > 1 ? `${edges.length} relations` : relation((edges[0] as GraphEdge).relation).label,
  };
}

export function useVocabulary(): Vocabulary {
  const { data } = useOntology();
  return useMemo(() => makeVocabulary(data ?? null), [data]);
}
