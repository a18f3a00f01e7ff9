// What somebody heads that has no name of its own: "two brigades", "the victims' association", "the army".
import { type ActorType, type NodeType, slug } from "../../domain/actor.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { SECTION_NOUNS } from "../lexicon/nouns.ts";
import { unnamed } from "../mentions/descriptions.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";

const COMMANDED: readonly NodeType[] = [
  ...GROUPS,
  ...ORGANS,
  "InternationalOrganization",
  "Company",
  "MediaOutlet",
  "PopulationGroup",
];
/** Bodies whose kind their noun leaves open. */
const LOOSE: ReadonlyMap<string, ActorType> = new Map([
  ["unit", "MilitaryForce"],
  ["column", "MilitaryForce"],
  ["detachment", "MilitaryForce"],
  ["group", "PoliticalOrganization"],
  ["network", "PoliticalOrganization"],
  ["alliance", "PoliticalOrganization"],
  ["wing", "PoliticalOrganization"],
]);

/** A mention as a body that somebody heads; null where it is none. Troops and organs are themselves, not the state that they stand for. */
export function commanded({ tree, document }: SentenceNode, mention: MentionNode): MentionNode | null {
  const { kind, referent, owner, noun } = mention;
  const type = mention.type ?? LOOSE.get(noun?.replace(/s$/, "") ?? "") ?? null;
  const fits = (found: Referent) => (COMMANDED.includes(found.type) ? { ...mention, referent: found } : null);
  if (kind === "name") return referent && fits(referent);
  if (kind !== "nominal" || type === null || !COMMANDED.includes(type)) return null;
  if (referent && referent !== owner) return fits(referent);
  const words = unnamed(tree, { ...mention, type }, document);
  if (!owner) return fits(words);
  const name = `${owner.adjective ?? owner.name} ${words.name}`;
  return fits({ ...words, name, id: `actor:${slug(name)}`, country: owner.country ?? owner.id });
}

/** The body that a noun phrase describes, by the name in apposition to it where there is one; governments are left to their states. */
export function bodyAt(sentence: SentenceNode, token: number): Argument | null {
  const { tree, byHead, mentions } = sentence;
  const described = byHead.get(token) ?? mentions.find((m) => m.head === token) ?? sectionMention(sentence, token);
  const isOfState = described?.type === "GovernmentBody" && described.owner?.type === "State";
  const isAlone = described?.plural || ALONE.has(tree.lemma[token]!) || hasKid(tree, token, ["det", "nmod:poss"]);
  const isBare = tree.upos[token + 1] === "PROPN" || !isAlone;
  if (described?.kind !== "nominal" || isOfState || isBare) return null;
  const apposed = [...kids(tree, token, "appos"), ...(tree.rel[token] === "appos" ? [tree.head[token]!] : [])];
  const start = tree.rel[token] === "appos" && tree.lower[described.first - 1] === "," ? described.first - 2 : -1;
  const beside = mentions.filter((m) => m.last === start);
  const name = [...beside, ...apposed.map((t) => byHead.get(t))].find((m) => m?.kind === "name" && m.referent);
  const mention = commanded(sentence, name ?? described);
  return mention && { token: mention.head, mention, referent: mention.referent!, indirect: false, home: sentence };
}

/** What is spoken of without an article. */
const ALONE = new Set(["parliament", "congress"]);

/** The government that a noun names by whose it is: "A B's government". */
export function governmentAt({ tree, byHead, document }: SentenceNode, token: number): MentionNode | null {
  const mention = byHead.get(token);
  if (mention?.kind !== "nominal" || mention.type === null) return null;
  return { ...mention, referent: mention.referent ?? unnamed(tree, mention, document) };
}

/** "the political bureau", "the metropolitan police command": a part of a body that is no mention where nobody owns it. */
function sectionMention({ tree, index }: SentenceNode, token: number): MentionNode | undefined {
  const kind = SECTION_NOUNS.get(tree.lemma[token]!);
  if (kind === undefined || !["NN", "NNP"].includes(tree.xpos[token]!)) return undefined;
  return {
    sentence: index,
    first: Math.min(token, ...kids(tree, token, "det", "amod", "compound")),
    last: token,
    head: token,
    kind: "nominal",
    plural: false,
    definite: hasKid(tree, token, ["det"], ["the"]),
    noun: tree.lemma[token]!,
    type: kind === "armed" ? "MilitaryForce" : "GovernmentBody",
    referent: null,
    owner: null,
  };
}
