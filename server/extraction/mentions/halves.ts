// "the North", "the South": one of two states of one name, in a document that names either of them.
import type { Tree } from "../syntax/tree.ts";
import type { Referent, SentenceNode } from "../types.ts";
import { wordMention } from "./word-mention.ts";

const HALF = /^(North|South) (\p{Lu}.*)$/u;
const PARTS = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj"]);

/** Adds names of divided countries that the document shortens to a point of the compass. `referents`: those of the catalogue. */
export function nameHalves(sentences: readonly SentenceNode[], referents: ReadonlyMap<string, Referent>): void {
  const found = sentences.flatMap((sentence) => compassTokens(sentence).map((token) => ({ sentence, token })));
  const country = found.length > 0 ? dividedCountry(sentences, referents) : null;
  if (!country) return;
  for (const { sentence, token } of found) {
    const referent = country.get(sentence.tree.tokens[token]!.text);
    if (referent) addName(sentence, token, referent);
  }
}

/** "the North", with a capital and nothing beside it that it may belong to. */
function compassTokens({ tree, mentions }: SentenceNode): number[] {
  return tree.tokens.flatMap(({ text }, i) => {
    const isPoint = (text === "North" || text === "South") && tree.lower[i - 1] === "the" && PARTS.has(tree.rel[i]!);
    const isTaken = () => mentions.some((m) => m.kind === "name" && m.first <= i && i <= m.last && m.first < m.last);
    return isPoint && !isTaken() && !isJoined(tree, i) ? [i] : [];
  });
}

function isJoined(tree: Tree, i: number): boolean {
  const next = tree.lower[i + 1] ?? "";
  return (
    /^\p{Lu}/u.test(tree.tokens[i + 1]?.text ?? "") || next === "-" || (next === "of" && tree.xpos[i + 2] !== "VBG")
  );
}

/** Both halves of the one divided country that the document names, by "North" and "South"; null where it names none or several. */
function dividedCountry(
  sentences: readonly SentenceNode[],
  referents: ReadonlyMap<string, Referent>,
): ReadonlyMap<string, Referent> | null {
  const states = new Map<string, Referent>();
  for (const referent of referents.values())
    if (referent.type === "State" && HALF.test(referent.name)) states.set(referent.name, referent);
  const named = sentences.flatMap(({ mentions }) =>
    mentions.flatMap(({ referent }) => HALF.exec(states.has(referent?.name ?? "") ? referent!.name : "")?.[2] ?? []),
  );
  const [name, ...others] = new Set(named);
  const [north, south] = [states.get(`North ${name}`), states.get(`South ${name}`)];
  return north && south && others.length === 0
    ? new Map([
        ["North", north],
        ["South", south],
      ])
    : null;
}

function addName(sentence: SentenceNode, token: number, referent: Referent): void {
  const mention = wordMention(sentence.index, token, referent, "name");
  const { mentions, byHead } = sentence;
  const known = mentions.findIndex((m) => m.head === token);
  if (known >= 0) mentions.splice(known, 1);
  mentions.push(mention);
  mentions.sort((a, b) => a.first - b.first || b.last - a.last);
  byHead.set(token, mention);
}
