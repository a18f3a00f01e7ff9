// Speakers that no mention stands for: people, parties to a trial and media known by their noun alone.
import type { NodeType } from "../../domain/actor.ts";
import { slug } from "../../domain/actor.ts";
import { isHuman } from "../arguments/victims.ts";
import { MEDIA_NOUNS, PARTIES_TO_TRIAL } from "../lexicon/sources.ts";
import { NO_ONE } from "../lexicon/words.ts";
import { unnamed } from "../mentions/descriptions.ts";
import { ownerMention } from "../mentions/owners.ts";
import { hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";

/** "the prosecution", "nuns in the town", "one of the survivors", "Osterlich radio": who speaks, as a described actor; null for things. */
export function voiceAt(sentence: SentenceNode, token: number): Argument | null {
  const { tree } = sentence;
  const noun = membersOf(tree, token) ?? token;
  const type = typeOfVoice(tree, noun);
  const known = sentence.byHead.get(noun);
  if (type === null || known?.referent || known?.owner) return null;
  const plural = /^NNP?S$/.test(tree.xpos[noun]!) || hasKid(tree, noun, ["nummod"]);
  const mention: MentionNode = {
    sentence: sentence.index,
    first: Math.min(noun, ...kids(tree, noun, "amod", "compound").filter((c) => c < noun)),
    last: noun,
    head: noun,
    kind: "nominal",
    plural,
    definite: hasKid(tree, noun, ["det"], ["the"]),
    noun: tree.lemma[noun]!,
    type: type === "Person" && (plural || noun !== token) ? "PopulationGroup" : type,
    referent: null,
    owner: null,
  };
  mention.referent = described(sentence, mention);
  return { token: noun, mention, referent: mention.referent, indirect: noun !== token, home: sentence };
}

function described(sentence: SentenceNode, mention: MentionNode): Argument["referent"] {
  const referent = unnamed(sentence.tree, mention, sentence.document);
  const owner = ownerMention(sentence.tree, mention.head, sentence.byHead)?.referent ?? null;
  if (owner?.type !== "State") return referent;
  return { ...referent, id: `actor:${slug(referent.name)}-of-${owner.id.replace(/^\w+:/, "")}`, country: owner.id };
}

/** "one of the survivors", "several of the guests": those whom it is one or several of; null for any other phrase. */
function membersOf(tree: Tree, token: number): number | null {
  if (tree.upos[token] !== "NUM" && !SOME.has(tree.lower[token]!)) return null;
  return kids(tree, token, "nmod", "obl").find((c) => preposition(tree, c) === "of") ?? null;
}
const SOME = new Set("some several many most both few others".split(" "));

/** Those who speak without giving a name. */
const SOURCES = new Set(["source", "insider"]);

function typeOfVoice(tree: Tree, noun: number): NodeType | null {
  const lemma = tree.lemma[noun]!;
  if (tree.upos[noun] !== "NOUN" || NO_ONE.has(tree.lower[noun]!) || hasKid(tree, noun, ["det"], ["no"])) return null;
  if (PARTIES_TO_TRIAL.has(lemma)) return "GovernmentBody";
  if (MEDIA_NOUNS.has(lemma)) return "MediaOutlet";
  return isHuman(tree, noun) || SOURCES.has(lemma) ? "Person" : null;
}
