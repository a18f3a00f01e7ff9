// Names that bodies of several states bear ("the Socialists", "Labour", "the Communist Party"): the one of the state that the report speaks of.
import { stateCounts } from "../coreference/home.ts";
import { TITLE_WORDS } from "../lexicon/titles.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { nameMention } from "./known-names.ts";
import type { AliasIndex } from "./names.ts";
import { type Chunk, headOf } from "./runs.ts";

/** A run of capitals without the name of a party before a person's: "Christian Democrat |A B". `isPerson` judges what is left by its words. */
export function withoutParty(
  { shared }: AliasIndex,
  tree: Tree,
  chunk: Chunk,
  isPerson: (first: number, last: number) => boolean,
): Chunk {
  for (let last = Math.min(chunk.first + LONGEST, chunk.last) - 1; last >= chunk.first; last--)
    if (shared.has(tree.lower.slice(chunk.first, last + 1).join(" ")) && isPerson(last + 1, chunk.last))
      return { ...chunk, first: last + 1, head: headOf(tree, last + 1, chunk.last) };
  return chunk;
}

interface Place {
  readonly sentence: SentenceNode;
  readonly first: number;
  readonly last: number;
  readonly bodies: readonly Referent[];
}

/** Longest shared name, in words. */
const LONGEST = 4;
/** How much more a body counts that the report names otherwise too. */
const NAMED = 5;

/** Gives each shared name of a document the body of the state that it speaks of most; it stays as it was where none of the states is spoken of. */
export function nameShared(sentences: readonly SentenceNode[], index: AliasIndex): void {
  const places = sentences.flatMap((sentence) => placesIn(sentence, index));
  if (places.length === 0) return;
  const states = stateCounts(sentences, index.referents);
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ referent }) => referent?.id)));
  const weight = ({ id, country }: Referent) => {
    const spoken = states.get(country ?? "") ?? 0;
    return spoken > 0 && named.has(id) ? spoken + NAMED : spoken;
  };
  for (const place of places) {
    const [first, second] = place.bodies
      .map((body) => ({ body, weight: weight(body) }))
      .sort((a, b) => b.weight - a.weight);
    if (first && first.weight > (second?.weight ?? 0)) put(place, first.body);
  }
}

function placesIn(sentence: SentenceNode, index: AliasIndex): Place[] {
  const { tree } = sentence;
  const found: Place[] = [];
  for (let first = 0; first < tree.tokens.length; first++) {
    const place = placeAt(sentence, index, first);
    if (!place) continue;
    found.push(place);
    first = place.last;
  }
  return found;
}

function placeAt(sentence: SentenceNode, { shared, referents }: AliasIndex, first: number): Place | null {
  const { tree } = sentence;
  if (!isCapital(tree, first)) return null;
  for (let last = Math.min(first + LONGEST, tree.tokens.length) - 1; last >= first; last--) {
    const ids = shared.get(tree.lower.slice(first, last + 1).join(" "));
    if (!ids || !isCapital(tree, last) || isPartOfName(sentence, first, last)) continue;
    return { sentence, first, last, bodies: ids.map((id) => referents.get(id)!) };
  }
  return null;
}

const isCapital = (tree: Tree, i: number) => /^\p{Lu}/u.test(tree.tokens[i]?.text ?? "");

/** "Republican Guard", "Norwegian Labour Party": a wider name; "Conservative estimates": a capital at the start says nothing. */
function isPartOfName({ tree, mentions }: SentenceNode, first: number, last: number): boolean {
  const wider = mentions.some(
    (m) =>
      m.kind === "name" && m.first <= first && last <= m.last && m.last - m.first > last - first && m.type !== "Person",
  );
  if (wider || /^(?:-|of)$/.test(tree.lower[last + 1] ?? "")) return true;
  const isNoun = tree.xpos[last]!.startsWith("NNP");
  const isBeforePerson = isFollowedByPerson({ mentions, tree }, last + 1);
  if (first === 0 && first === last && !isNoun && !isBeforePerson) return true;
  return isCapital(tree, last + 1) && !isBeforePerson;
}

/** "Labour |MP", "Socialist |Prime Minister", "the Christian Democrat |A B". */
function isFollowedByPerson({ mentions, tree }: Pick<SentenceNode, "mentions" | "tree">, next: number): boolean {
  const title = (tree.lower[next] ?? "").replace(/\.$/, "");
  return (
    TITLE_WORDS.has(title) ||
    OFFICES.has(title) ||
    mentions.some((m) => m.first === next && m.type === "Person" && m.kind === "name")
  );
}
const OFFICES = new Set(
  "senator senators minister secretary spokesman spokeswoman leader chairman governor mayor mp mps msp tds td mep meps prime congressman congresswoman whip".split(
    " ",
  ),
);

function put({ sentence, first, last }: Place, body: Referent): void {
  const { tree, mentions, byHead } = sentence;
  const mention: MentionNode = nameMention(tree, sentence.index, first, last, "name", body);
  for (let at = mentions.length - 1; at >= 0; at--) {
    const { first: start, last: end, head } = mentions[at]!;
    if (start < first || end > last) continue;
    mentions.splice(at, 1);
    if (byHead.get(head) && head >= first && head <= last) byHead.delete(head);
  }
  mentions.push(mention);
  mentions.sort((a, b) => a.first - b.first || b.last - a.last);
  byHead.set(mention.head, mention);
}
