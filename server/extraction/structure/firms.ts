// Who heads a firm, a newspaper or an institute by whose it is called: "A B, whose company X", "A B and his newspaper X", "A B's foundation, X".
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import type { Link } from "./name-links.ts";
import { personBefore } from "./spans.ts";

/** What one person owns or directs. */
const FIRMS = new Set(
  "company firm business conglomerate consultancy holding newspaper magazine weekly foundation charity institute think-tank studio".split(
    " ",
  ),
);
const OWNED: readonly NodeType[] = [...GROUPS, "Company", "MediaOutlet", "InternationalOrganization"];
const THEIRS = new Set(["his", "her"]);

/** Every firm of a sentence that is told with whose it is. */
export function firms(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  return tree.lemma.flatMap((noun, i) => {
    if (!FIRMS.has(noun) || tree.xpos[i] !== "NN") return [];
    const body = namedBehind(sentence, i);
    const owner = body && ownerBefore(sentence, possessiveBefore(tree, i));
    return owner ? [{ relation: "LEADS", subject: owner, object: body }] : [];
  });
}

/** The name right behind a noun, or behind its comma: "company X", "company, X,". */
function namedBehind({ tree, mentions }: SentenceNode, noun: number): MentionNode | undefined {
  const start = tree.lower[noun + 1] === "," ? noun + 2 : noun + 1;
  const at = tree.lower[start] === "the" ? start + 1 : start;
  const name = mentions.find((m) => m.first === at && m.kind === "name" && m.referent);
  const ends = name && !POSSESSIVES.has(tree.lower[name.last + 1] ?? "");
  const isApart = start === noun + 1 || /^[,.;)]$/.test(tree.lower[(name?.last ?? noun) + 1] ?? ".");
  return ends && isApart && OWNED.includes(name.referent!.type) ? name : undefined;
}

/** The possessive before a noun, its adjectives skipped; -1 where there is none. */
function possessiveBefore(tree: Tree, noun: number): number {
  let at = noun - 1;
  while (at > noun - 4 && ["ADJ", "NOUN"].includes(tree.upos[at] ?? "")) at--;
  const word = tree.lower[at] ?? "";
  return word === "whose" || THEIRS.has(word) || POSSESSIVES.has(word) ? at : -1;
}

/** The person whom a possessive means. */
function ownerBefore(sentence: SentenceNode, possessive: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  if (possessive < 0) return undefined;
  if (tree.lower[possessive] === "whose") return personBefore(sentence, possessive);
  const owner = THEIRS.has(tree.lower[possessive]!)
    ? mentions.find((m) => m.first === possessive && m.kind === "pronoun")
    : mentions.find((m) => m.last === possessive - 1 && m.kind === "name");
  return owner?.referent?.type === "Person" ? owner : undefined;
}
