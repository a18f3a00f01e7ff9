// Reading places off the words after a name: directions, place nouns, the name at the end of a phrase.
import { PLACE_NOUNS } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";

const DIRECTION =
  /^(north|south|east|west|centre|center|middle|heart|interior|far|upper|lower|central|mid|inner|outer|(north|south|mid)?-?(eastern?|western?)|(north|south)ern(most)?|(east|west)ernmost|neighbou?ring|nearby|remote|restive|troubled|war-torn|occupied|disputed|breakaway|greater|metropolitan|downtown|rural|mountainous|coastal)$/;
/** Longest phrase between a preposition and the name it leads to, in tokens. */
const REACH = 8;

/** Whether a mention can be a place around another: a state or place, named or referred to. */
export function isAround(mention: MentionNode | undefined): mention is MentionNode {
  return mention?.referent?.type === "Place" || mention?.referent?.type === "State";
}

/** Whether a token is a common noun for a kind of place: "town", "provinces". */
export function isPlaceNoun(tree: Tree, i: number): boolean {
  const isNoun = tree.upos[i] === "NOUN" || tree.upos[i] === "PROPN";
  return isNoun && (PLACE_NOUNS.has(tree.lemma[i]!) || PLACE_NOUNS.has(tree.lower[i]!));
}

/**
 * The place that a phrase from token `from` on leads to, through articles, directions and place nouns: "the north of |X", "X's |Y province",
 * "the capital, |X". Undefined where other words come between.
 */
export function placeFrom(sentence: SentenceNode, from: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  if (from < 0) return undefined;
  for (let at = from; at < Math.min(tree.tokens.length, from + REACH); at++) {
    const mention = mentions.find((m) => m.first === at && isName(tree, m));
    if (mention) return isAround(mention) && !isModifier(sentence, mention) ? lastOwned(sentence, mention) : undefined;
    const adjective = mentions.find((m) => m.first === at && m.kind === "demonym");
    const capital = tree.lower[at] === "," && tree.lower[at - 1] === "capital";
    if (adjective && SIDES.has(tree.lower[adjective.last + 1] ?? "")) return adjective;
    if (!adjective && !capital && !isFiller(tree, at)) return referredTo(sentence, from, at);
    if (capital && isBehindName(sentence, at)) return referredTo(sentence, from, at);
    if (adjective) at = adjective.last;
  }
  return undefined;
}

/** A name; or that of a people or place that stands by itself: "in northern Shan". */
function isName(tree: Tree, { kind, referent, head }: MentionNode): boolean {
  if (!referent || kind === "name") return kind === "name" && referent !== null;
  return kind === "demonym" && tree.upos[head] === "PROPN" && ["nmod", "obl", "appos"].includes(tree.rel[head]!);
}

/** Parts of a country that lie nowhere else: "on the Osterlich coast". */
const SIDES = new Set(["side", "coast", "shore", "coastline", "mainland", "seaboard"]);

/** "the capital, |": no name follows that would say which. */
function isBehindName({ mentions }: SentenceNode, comma: number): boolean {
  return !mentions.some((m) => m.first === comma + 1 && m.kind === "name");
}

/** "in the X series": a name that narrows another noun is not where something lies. */
function isModifier({ tree }: SentenceNode, { head, last }: MentionNode): boolean {
  const noun = tree.head[head]!;
  return noun > last && ["compound", "amod", "nmod:desc"].includes(tree.rel[head]!) && !isPlaceNoun(tree, noun);
}

function isFiller(tree: Tree, i: number): boolean {
  const word = tree.lower[i]!;
  return (
    ["the", "of", "'s", "’s", "-", "a", "an", "its"].includes(word) ||
    isHolding(tree, i) ||
    DIRECTION.test(word) ||
    isPlaceNoun(tree, i) ||
    tree.upos[i] === "ADJ"
  );
}

/** "in rebel-held |X", "in Y-occupied |X": who holds a place does not move it. */
function isHolding({ lower }: Tree, i: number): boolean {
  return (lower[i - 1] === "-" && HOLDING.has(lower[i]!)) || (lower[i + 1] === "-" && HOLDING.has(lower[i + 2] ?? ""));
}
const HOLDING = new Set(
  "held controlled occupied administered ruled run dominated governed annexed seized captured besieged".split(" "),
);

/** "X's Y province": the place that is owned, not its owner. */
function lastOwned({ tree, mentions }: SentenceNode, owner: MentionNode): MentionNode {
  if (!POSSESSIVES.has(tree.lower[owner.last + 1] ?? "")) return owner;
  let at = owner.last + 2;
  while (DIRECTION.test(tree.lower[at] ?? "")) at++;
  const owned = mentions.find((m) => m.first === at && m.kind === "name" && m.referent);
  return isAround(owned) ? owned : owner;
}

/** "in the north of the region": the nominal at the end of the phrase, where it is known what it refers to. */
function referredTo({ mentions }: SentenceNode, from: number, end: number): MentionNode | undefined {
  const nominal = mentions.find((m) => m.kind === "nominal" && m.first >= from && m.last === end - 1 && m.definite);
  return isAround(nominal) ? nominal : undefined;
}
