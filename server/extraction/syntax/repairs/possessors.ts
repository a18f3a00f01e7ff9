// Repairs of possessors: a name with 's belongs to the noun that its phrase leads to, whatever it was hung on.
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

/** "A, B's closest ally in F,": the possessor hung on the adjective, on a noun further on, or joined to what stands before it. */
export function possessorAstray(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, mark) => {
    const owner = xpos === "POS" ? wholeName(tree, tree.head[mark]!) : -1;
    if (owner < 0 || owner > mark || tree.upos[owner] !== "PROPN") return;
    const noun = nounBehind(tree, mark);
    const head = tree.head[owner]!;
    if (noun < 0 || head === noun || isWithin(tree, noun, head)) return;
    const astray = tree.rel[owner] === "nmod:poss" ? head > mark : isJoined(tree, owner) && head < owner;
    if (!astray || !reattach(tree, owner, noun, "nmod:poss")) return;
    for (const cc of kids(tree, owner, "cc")) reattach(tree, cc, noun, "cc");
    fired++;
  });
  return fired;
}

/** "A's B People's Party": the second mark hung on the owner of all, read as a part of the name. */
export function markOfNameBefore(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, mark) => {
    const noun = mark - 1;
    if (rel !== "case" || !MARKS.has(tree.lower[mark]!) || noun < 0 || !/^\p{L}/u.test(tree.tokens[noun]!.text)) return;
    if (tree.head[mark] === noun || wholeName(tree, noun) === tree.head[mark]) return;
    if (tree.rel[noun] !== "nmod:poss" || tree.head[noun]! < mark) return;
    if (!reattach(tree, mark, noun, "case")) return;
    tree.upos[mark] = "PART";
    tree.xpos[mark] = "POS";
    fired++;
  });
  return fired;
}
const MARKS = new Set(["'s", "’s"]);

/** The head of the name that a part belongs to. */
function wholeName(tree: Tree, part: number): number {
  let at = part;
  while (at >= 0 && tree.rel[at] === "flat") at = tree.head[at]!;
  return at;
}

/** The common noun behind a possessive mark with nothing but adjectives before it, and no noun behind it that it may be a part of; -1 where there is none. */
function nounBehind(tree: Tree, mark: number): number {
  let at = mark + 1;
  while (at < tree.tokens.length && ["ADJ", "ADV", "NUM"].includes(tree.upos[at]!)) at++;
  const isLast = tree.upos[at] === "NOUN" && !["NOUN", "PROPN", "PUNCT"].includes(behind(tree, at));
  const closed = tree.upos[at] === "NOUN" && [",", ".", ";", ")"].includes(tree.lower[at + 1] ?? ".");
  return isLast || closed ? at : -1;
}

function behind(tree: Tree, i: number): string {
  return tree.upos[i + 1] ?? "PUNCT";
}

/** Whether the noun is a part of the phrase that the possessor was hung on. */
function isWithin(tree: Tree, noun: number, head: number): boolean {
  return tree.head[noun] === head && ["compound", "amod", "nmod:desc", "obl:unmarked"].includes(tree.rel[noun]!);
}

/** "the head of P and B's ally": joined to a name that owns nothing. */
function isJoined(tree: Tree, owner: number): boolean {
  return tree.rel[owner] === "conj" && !hasKid(tree, tree.head[owner]!, ["case"], ["'s", "'", "’s", "’"]);
}
