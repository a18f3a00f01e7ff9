// The type of a name that no catalogue knows: its head noun, the title before it, the words around it, the model's guess.
import type { ActorType, NodeType } from "../../domain/actor.ts";
import type { Ontology } from "../../ontology/types.ts";
import { PLACE_NOUNS } from "../lexicon/nouns.ts";
import { PERSON_VERBS } from "../lexicon/verbs.ts";
import { HONORIFICS } from "../lexicon/words.ts";
import { hasKid, preposition, type Tree } from "../syntax/tree.ts";

/** Lower-case word -> actor type, from the heads and nominals of the ontology. */
export interface TypeWords {
  readonly heads: ReadonlyMap<string, ActorType>;
  readonly nominals: ReadonlyMap<string, ActorType>;
}

/** Collects the type words of the ontology. */
export function typeWords(ontology: Ontology): TypeWords {
  const heads = new Map<string, ActorType>();
  const nominals = new Map<string, ActorType>();
  for (const type of ontology.actorTypes.values()) {
    for (const word of type.heads) heads.set(word, type.name);
    for (const word of type.nominals) nominals.set(word, type.name);
  }
  return { heads, nominals };
}

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "inside", "around", "across"]);

/** The type of the new name at tokens `first`..`last` with head `head`; null where nothing decides it. */
export function typeOfName(words: TypeWords, tree: Tree, first: number, last: number, head: number): NodeType | null {
  return typeByHead(words, tree, first, last) ?? typeByTitle(tree, first) ?? typeByContext(tree, first, last, head);
}

function typeByHead(words: TypeWords, tree: Tree, first: number, last: number): NodeType | null {
  if (last === first) return null;
  const of = tree.lower.indexOf("of", first);
  const ends = [last, ...(of > first && of <= last ? [of - 1] : [])];
  for (const end of ends) {
    const word = tree.lower[end]!;
    const type = words.heads.get(word) ?? words.heads.get(tree.lemma[end]!);
    if (type && type !== "Person") return type;
    if (PLACE_NOUNS.has(word)) return "Place";
  }
  return null;
}

function typeByTitle(tree: Tree, first: number): NodeType | null {
  const before = first > 0 ? tree.lower[first - 1]!.replace(/\.$/, "") : "";
  return HONORIFICS.has(before) && before !== "" ? "Person" : null;
}

function typeByContext(tree: Tree, first: number, last: number, head: number): NodeType | null {
  const guess = tree.tokens[head]!.entity;
  const length = last - first + 1;
  const governor = tree.head[head]!;
  const speaks = governor >= 0 && tree.rel[head] === "nsubj" && PERSON_VERBS.has(tree.lemma[governor]!);
  const prep = preposition(tree, head);
  if (guess === "person" && length <= 5 && !hasKid(tree, head, ["det"])) return "Person";
  if (speaks && length >= 2 && length <= 4 && guess !== "organization") return "Person";
  if (guess === "place" && prep !== null && PLACE_PREPOSITIONS.has(prep)) return "Place";
  if (guess === "place" && length <= 4) return "Place";
  if (guess === "organization") return "PoliticalOrganization";
  return null;
}
