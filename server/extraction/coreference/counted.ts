// Words for several who were spoken of together: "both", "each", "neither", "the two", "all three", "the latter".
import { coordinated, kids } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { doersAbove, SIDES, twoBefore } from "./pairs.ts";
import { kindOf, roleOf } from "./spoken.ts";
import type { Story } from "./story.ts";

/** How many sentences back those may have been named. */
const REACH = 2;
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  each: 2,
  neither: 2,
  latter: 2,
  former: 2,
  three: 3,
};
/** Words that say of two no more than that they are two. */
const TWO = new Set(["both", "two", "each", "neither"]);

/** Those whom "both" or "the three" means: the last list of as many names; one of them for "the latter". Null where none is near. */
export function countedMeant(sentence: SentenceNode, mention: MentionNode, story: Story): readonly Referent[] | null {
  const { head, noun } = mention;
  const count = COUNTS[noun ?? ""];
  if (count === undefined) return null;
  const meant = listBefore(sentence, head, count, doersAbove(sentence, mention));
  if (!meant) return TWO.has(noun!) ? (twoOf(sentence, mention, story) ?? null) : null;
  return noun === "latter" ? meant.slice(1) : noun === "former" ? meant.slice(0, 1) : meant;
}

/** How many joined in a list one pronoun may take up. */
const FEW = 3;

/** Those joined in a short list of names that "they" was found to mean; null where one of them is nobody known. */
export function joinedAt(sentence: SentenceNode, token: number): readonly Referent[] | null {
  const list = coordinated(sentence.tree, token).sort((a, b) => a - b);
  return list.length > FEW ? null : membersOf(sentence, list);
}

/** Two persons, two states or sides that were last spoken of. */
function twoOf(sentence: SentenceNode, mention: MentionNode, story: Story): readonly Referent[] | null {
  return twoBefore(sentence, mention, story, ["Person"]) ?? twoBefore(sentence, mention, story, SIDES);
}

/** The last list of so many before a token without those who do it to them; null where other things are listed in between, or more names stand alone. */
function listBefore(
  sentence: SentenceNode,
  token: number,
  count: number,
  doers: ReadonlySet<string>,
): readonly Referent[] | null {
  let at: SentenceNode | null = sentence;
  for (let back = 0; at && back <= REACH; back++) {
    const end = back === 0 ? token : at.tree.tokens.length;
    const node = at;
    const lists = listsIn(at, end).filter((list) => !membersOf(node, list)?.some(({ id }) => doers.has(id)));
    const last = lists.at(-1);
    if (last) return last.length === count ? membersOf(at, last) : null;
    const persons = personsIn(at, end).filter(({ id }) => !doers.has(id));
    if (persons.length >= count) return persons.length === count ? persons : null;
    at = at.previous;
  }
  return null;
}

/** Lists of nouns before a token in the order of their beginnings; beside a noun only those of names. */
function listsIn(sentence: SentenceNode, end: number): number[][] {
  const { tree, byHead } = sentence;
  const lists: number[][] = [];
  for (let i = 0; i < end; i++) {
    if (!["NOUN", "PROPN", "PRON"].includes(tree.upos[i]!) || tree.rel[i] === "conj") continue;
    const joined = coordinated(tree, i);
    const named = joined.length > 1 ? kids(tree, i, "appos").filter((c) => byHead.get(c)?.kind === "name") : [];
    const list = [...joined, ...named].sort((a, b) => a - b);
    if (list.length < 2 || list.some((t) => t >= end) || tree.rel[i] === "nmod:poss") continue;
    const isBeside = ["modifier", "other"].includes(roleOf(tree, i));
    if (!isBeside || membersOf(sentence, list)) lists.push(list);
  }
  return lists;
}

function membersOf({ byHead }: SentenceNode, list: readonly number[]): readonly Referent[] | null {
  const members = list.map((t) => byHead.get(t)).map((m) => m?.referent ?? m?.owner ?? null);
  const known = members.filter((m): m is Referent => m !== null);
  const kinds = new Set(known.map(({ type }) => kindOf(type)));
  const ids = new Set(known.map(({ id }) => id));
  return ids.size === list.length && (kinds.size === 1 || !kinds.has("person")) ? known : null;
}

/** Persons named in a sentence before a token. */
function personsIn({ mentions }: SentenceNode, end: number): readonly Referent[] {
  const named = mentions.filter((m) => m.head < end && m.kind === "name" && m.referent?.type === "Person");
  return [...new Map(named.map(({ referent }) => [referent!.id, referent!])).values()];
}
