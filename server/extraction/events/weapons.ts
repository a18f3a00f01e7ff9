// Weapons: the words of a clause that say with what an attack was made.
import { kids, preposition, type Tree } from "../syntax/tree.ts";

/** First and last token of a weapon. */
export type TokenSpan = readonly [first: number, last: number];

const WEAPONS = new Set(
  "drone missile rocket bomb grenade mortar shell artillery rifle gun pistol knife machete explosive truck-bomb mine ied firebomb torpedo warhead howitzer cannon bullet arrow axe sword napalm sarin chlorine novichok poison vehicle-bomb car-bomb dynamite landmine kalashnikov machine-gun flamethrower".split(
    " ",
  ),
);
const WITH = new Set(["with", "by", "using", "from"]);
const LAUNCHED = new Set(["fire", "launch", "lob", "hurl", "throw", "drop", "detonate", "use", "explode", "plant"]);

/** The weapons of the happening at token `at`: its doer, its means, what was fired, or the first part of "drone strike". */
export function weaponsOf(tree: Tree, at: number): TokenSpan[] {
  const heads = [...own(tree, at), ...means(tree, at)].filter((i) => isWeapon(tree, i));
  return [...new Set(heads)].map((head) => spanOf(tree, head));
}

function own(tree: Tree, at: number): number[] {
  const subjects = kids(tree, at, "nsubj", "nsubj:pass");
  const parts = [at, ...subjects, ...[at, ...subjects].flatMap((i) => kids(tree, i, "compound"))];
  const verb = tree.head[at]!;
  const source = verb >= 0 && ["obj", "nsubj"].includes(tree.rel[at]!) ? means(tree, verb) : [];
  return [...parts, ...source];
}

function means(tree: Tree, at: number): number[] {
  const withs = kids(tree, at, "obl", "obl:agent", "nmod").filter((c) => WITH.has(preposition(tree, c) ?? ""));
  const launched = LAUNCHED.has(tree.lemma[at]!) ? kids(tree, at, "obj") : [];
  const using = kids(tree, at, "advcl", "acl", "xcomp").flatMap((c) =>
    LAUNCHED.has(tree.lemma[c]!) ? kids(tree, c, "obj") : [],
  );
  return [...withs, ...launched, ...using].flatMap((c) => [c, ...kids(tree, c, "conj")]);
}

function isWeapon(tree: Tree, i: number): boolean {
  return tree.upos[i] === "NOUN" && WEAPONS.has(tree.lemma[i]!);
}

/** With the compounds before it: "car bomb", "assault rifles". */
function spanOf(tree: Tree, head: number): TokenSpan {
  let first = head;
  while (first > 0 && tree.rel[first - 1] === "compound" && tree.upos[first - 1] === "NOUN") first -= 1;
  return [first, head];
}
