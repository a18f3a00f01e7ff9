// Those whom words are addressed to or who are blamed, known by their common noun alone: "urged the police", "accused both sides".
import { type NodeType, slug } from "../../domain/actor.ts";
import { unnamed } from "../mentions/descriptions.ts";
import { hasKid, isNominal, kids } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { describedArgument } from "./described.ts";
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
  ["jury", "GovernmentBody"],
  ["maker", "Company"],
  ["producer", "Company"],
  ["state", "State"],
  ["nation", "State"],
  ["government", "GovernmentBody"],
  ["donor", "PopulationGroup"],
  ["resident", "PopulationGroup"],
  ["inhabitant", "PopulationGroup"],
  ["population", "PopulationGroup"],
  ["follower", "PopulationGroup"],
  ["supporter", "PopulationGroup"],
  ["believer", "PopulationGroup"],
  ["voter", "PopulationGroup"],
  ["ally", "PopulationGroup"],
  ["neighbour", "PopulationGroup"],
  ["neighbor", "PopulationGroup"],
  ["employer", "PopulationGroup"],
  ["moderate", "PopulationGroup"],
  ["staff", "PopulationGroup"],
  ["crew", "PopulationGroup"],
  ["employee", "PopulationGroup"],
  ["member", "PopulationGroup"],
  ["colleague", "PopulationGroup"],
  ["opponent", "PopulationGroup"],
  ["critic", "PopulationGroup"],
  ["rival", "PopulationGroup"],
  ["creditor", "PopulationGroup"],
  ["lender", "PopulationGroup"],
  ["sympathiser", "PopulationGroup"],
  ["sympathizer", "PopulationGroup"],
  ["relative", "PopulationGroup"],
  ["mother", "PopulationGroup"],
  ["family", "PopulationGroup"],
  ["people", "PopulationGroup"],
  ["crowd", "PopulationGroup"],
  ["camp", "PopulationGroup"],
  ["bloc", "PopulationGroup"],
  ["opposition", "PoliticalOrganization"],
  ["power", "State"],
  ["company", "Company"],
  ["firm", "Company"],
  ["bank", "Company"],
  ...words(
    "killer murderer perpetrator culprit assassin plotter conspirator outsider foreigner buyer importer exporter trader consumer customer investor shareholder owner driver seller dealer striker offender traitor collaborator enemy worker doctor teacher guard sailor fisherman villager commander",
  ).map((word) => [word, "PopulationGroup"] as const),
  ...words("airline supplier manufacturer retailer shipper insurer broadcaster").map(
    (word) => [word, "Company"] as const,
  ),
]);

function words(list: string): string[] {
  return list.split(" ");
}

/** Bodies that try people: whichever it is, it is one. */
const COURTS = new Set("court tribunal jury judge prosecutor magistrate commission".split(" "));

/** "was indicted by the tribunal": a court that goes by its noun alone does what courts do. */
export function courtAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  return COURTS.has(sentence.tree.lemma[token]!) ? addresseeAt(sentence, token, reading) : [];
}

/** "anyone who helped the rebels", "any officer", "others", "those responsible": whoever it may be that is threatened or told what to do. */
export function anybodyAt(sentence: SentenceNode, token: number): Argument[] {
  const { tree, byHead } = sentence;
  const lower = tree.lower[token]!;
  const described = (name: string, type: NodeType) => [
    describedArgument(sentence, token, {
      id: `actor:${slug(name)}-in-${slug(sentence.document.replace(/^doc:/, ""))}`,
      name,
      type,
      first: token,
      plural: true,
      definite: false,
    }),
  ];
  if (ANYBODY.has(lower) || (lower === "those" && hasKid(tree, token, ["acl", "acl:relcl", "amod", "nmod"])))
    return described(lower, "PopulationGroup");
  const type = byHead.get(token)?.type ?? CONCERNED.get(tree.lemma[token]!) ?? null;
  const isAny = hasKid(tree, token, ["det"], ["any"]);
  return isAny && type !== null && type !== "Place" ? described(lower, type) : [];
}
const ANYBODY = new Set("anyone anybody whoever others everyone everybody".split(" "));

/** Whoever a nominal denotes that nothing resolves; empty where it may be nobody in particular. */
export function addresseeAt(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  const mention = byHead.get(token);
  const isPeople = tree.xpos[token] === "NNPS" && !mention;
  if (!isNominal(tree, token) || !(tree.upos[token] === "NOUN" || isPeople) || hasKid(tree, token, ["det"], VAGUE))
    return [];
  if (mention && (mention.kind !== "nominal" || mention.referent || mention.owner)) return [];
  const type = mention?.type ?? (isPeople ? "PopulationGroup" : (CONCERNED.get(tree.lemma[token]!) ?? null));
  if (type === null || type === "Place" || !fits(type, reading.types) || isOther(sentence, token, type)) return [];
  const node = mention ?? {
    sentence: sentence.index,
    first: Math.min(token, ...kids(tree, token, "amod", "compound")),
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
  if (hasKid(tree, token, ["nmod:poss"]) || (PAIRS.has(tree.lemma[token]!) && hasKid(tree, token, ["det"])))
    return true;
  if (type === "State")
    return (
      !plural ||
      (hasKid(tree, token, ["det"], ["both", "the", "these", "those"]) && !hasKid(tree, token, ["amod"], BORDERING))
    );
  return !plural && (type === "Person" || (!hasKid(tree, token, ["det"]) && tree.lower[token] !== "police"));
}
/** "both men", "the three women": people named before. */
const PAIRS = new Set(["man", "woman", "brother"]);
/** "the neighbouring states": whichever they are, they are others than those spoken of. */
const BORDERING = ["neighbouring", "neighboring", "surrounding", "bordering", "adjoining"];
const VAGUE = ["no", "any", "some", "every", "each", "neither", "which", "what"];
