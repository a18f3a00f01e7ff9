// Those whom words are addressed to or who are blamed, known by their common noun alone: "urged the police", "accused both sides".
import type { NodeType } from "../../domain/actor.ts";
import { unnamed } from "../mentions/descriptions.ts";
import { hasKid, isNominal } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { fits, type Reading } from "./readings.ts";

/** Nouns of no type for whoever is concerned. */
const CONCERNED: ReadonlyMap<string, NodeType> = new Map([
  ["world", "PopulationGroup"],
  ["community", "PopulationGroup"],
  ["side", "PopulationGroup"],
  ["party", "PopulationGroup"],
  ["faction", "ArmedGroup"],
  ["leader", "PopulationGroup"],
  ["leadership", "GovernmentBody"],
]);

/** Whoever a nominal denotes that nothing resolves; empty where it may be nobody in particular. */
export function addresseeAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  const mention = byHead.get(token);
  if (!isNominal(tree, token) || tree.upos[token] !== "NOUN" || hasKid(tree, token, ["det"], VAGUE)) return [];
  if (mention && (mention.kind !== "nominal" || mention.referent || mention.owner)) return [];
  const type = mention?.type ?? CONCERNED.get(tree.lemma[token]!) ?? null;
  if (type === null || type === "Place" || !fits(type, reading.types) || isOther(sentence, token, type)) return [];
  const node = mention ?? {
    sentence: sentence.index,
    first: token,
    last: token,
    head: token,
    kind: "nominal" as const,
    plural: tree.xpos[token] === "NNS",
    definite: true,
    noun: tree.lemma[token]!,
    type,
    referent: null,
    owner: null,
  };
  const referent = unnamed(tree, { ...node, type }, sentence.document);
  return [{ token, mention: node, referent, indirect: true, home: sentence }];
}
/** One person, a country or somebody's own people are somebody spoken of elsewhere; a bare singular is no body at all. */
function isOther({ tree }: SentenceNode, token: number, type: NodeType): boolean {
  const plural = tree.xpos[token] === "NNS" || hasKid(tree, token, ["nummod"]);
  if (hasKid(tree, token, ["nmod:poss"])) return true;
  if (type === "State") return !plural || hasKid(tree, token, ["det"], ["both", "the", "these", "those"]);
  return !plural && (type === "Person" || (!hasKid(tree, token, ["det"]) && tree.lower[token] !== "police"));
}
const VAGUE = ["no", "any", "some", "every", "each", "neither", "which", "what"];
