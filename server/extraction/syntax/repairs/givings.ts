// Repairs of giving: who gets something, read as a part of it, as its description or as a second thing given.
import { HUMAN_NOUNS } from "../../lexicon/people.ts";
import { hasKid, isVerb, kids, preposition, reattach, type Tree } from "../tree.ts";

/** "handed A B a letter", "paid the governor a visit": of two objects the first, right behind the verb, is who gets the second. */
export function receiverAsObject(tree: Tree): number {
  let fired = 0;
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (!isVerb(tree, verb) || !GIVING.has(tree.lemma[verb]!)) continue;
    const [receiver, given, ...more] = kids(tree, verb, "obj");
    if (receiver === undefined || given === undefined || more.length > 0 || receiver < verb) continue;
    if (!isSomebody(tree, receiver) || tree.upos[given] !== "NOUN" || hasKid(tree, verb, ["iobj"])) continue;
    if (
      tree.lower.slice(receiver, given).includes(",") ||
      kids(tree, verb, "obl").some((c) => c > receiver && c < given)
    )
      continue;
    tree.rel[receiver] = "iobj";
    fired++;
  }
  return fired;
}

/** "gave A B a villa", "handed the envoy, A B, a protest": what is given read as a description of whoever gets it, or as a part of the name. */
export function givenBehindName(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, given) => {
    const name = tree.head[given]!;
    const verb = name < 0 ? -1 : tree.head[name]!;
    const isPart = rel === "flat" && /^\p{Ll}/u.test(tree.tokens[given]!.text);
    if (!(isPart || rel === "appos") || verb < 0 || !isVerb(tree, verb) || !GIVING.has(tree.lemma[verb]!)) return;
    const first = Math.min(given, ...tree.children[given]!.filter((c) => tree.rel[c] !== "punct"));
    if (tree.rel[name] !== "obj" || tree.upos[given] !== "NOUN") return;
    if (!isPart && !["a", "an"].includes(tree.lower[first]!)) return;
    if (tree.lower[first - 1] === "," && !isBehindApposition(tree, name, given)) return;
    if (!reattach(tree, given, verb, "obj")) return;
    tree.rel[name] = "iobj";
    fired++;
  });
  return fired;
}
const GIVING = new Set(
  "give lend send sell offer show teach deal serve cede bequeath loan wire feed cost refuse grant promise pledge swear pay hand deny owe award allow bring guarantee assure ship leave read".split(
    " ",
  ),
);

/** "the envoy, A B, a protest": the comma closes a name, and no person follows it. */
function isBehindApposition(tree: Tree, noun: number, given: number): boolean {
  return !HUMAN_NOUNS.has(tree.lemma[given]!) && kids(tree, noun, "appos").some((c) => c < given);
}

/** "gave fighters of the League shelter": what is given, read as what "of" governs. */
export function givenBehindOf(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, given) => {
    const people = tree.head[given]!;
    const verb = people < 0 ? -1 : tree.head[people]!;
    if (rel !== "nmod" || verb < 0 || !isVerb(tree, verb) || !GIVING.has(tree.lemma[verb]!)) return;
    const goods = GOODS.has(tree.lower[given]!) || GOODS.has(tree.lemma[given]!);
    if (!goods || tree.rel[people] !== "obj" || !isReceiver(tree, people, people + 1)) return;
    const name = kids(tree, given, "compound").find((c) => lastOf(tree, c) === given - 1);
    if (name === undefined || tree.upos[name] !== "PROPN" || preposition(tree, given) !== "of") return;
    for (const child of tree.children[given]!.filter((c) => c < name)) reattach(tree, child, name, tree.rel[child]!);
    if (!reattach(tree, name, people, "nmod") || !reattach(tree, given, verb, "obj")) return;
    tree.rel[people] = "iobj";
    fired++;
  });
  return fired;
}

function lastOf(tree: Tree, noun: number): number {
  return Math.max(noun, ...kids(tree, noun, "flat"));
}

/** "promised A B obedience", "gave the rebels arms": who is to get it, read as a part of what is given. */
export function givenCompound(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, given) => {
    const verb = tree.head[given]!;
    if (rel !== "obj" || verb < 0 || !isVerb(tree, verb) || !GIVING.has(tree.lemma[verb]!)) return;
    const goods = GOODS.has(tree.lower[given]!) || GOODS.has(tree.lemma[given]!);
    if (!goods || kids(tree, verb, "obl", "iobj").some((c) => c > given && preposition(tree, c) !== "in")) return;
    const receiver = kids(tree, given, "compound").find((c) => isReceiver(tree, c, given));
    if (receiver === undefined) return;
    for (const child of tree.children[given]!.filter((c) => c < receiver))
      if (tree.rel[child] !== "punct") reattach(tree, child, receiver, tree.rel[child]!);
    if (reattach(tree, receiver, verb, "iobj")) fired++;
  });
  return fired;
}

/** Whether the noun right before what is given, and first behind the verb, can be somebody. */
function isReceiver(tree: Tree, noun: number, given: number): boolean {
  if (lastOf(tree, noun) !== given - 1) return false;
  if (tree.upos[noun] === "PROPN") return noun === tree.head[given]! + 1 || tree.xpos[noun] === "NNPS";
  return isSomebody(tree, noun);
}

function isSomebody(tree: Tree, noun: number): boolean {
  return tree.upos[noun] === "PROPN" || HUMAN_NOUNS.has(tree.lemma[noun]!) || RECEIVERS.has(tree.lemma[noun]!);
}

const RECEIVERS = new Set(
  "government party army junta group movement militia police family band regime state organisation organization faction front force side insurgent republic".split(
    " ",
  ),
);

const GOODS = new Set(
  "obedience loyalty allegiance fealty fidelity support backing refuge shelter asylum sanctuary help aid assistance money cash arms weapons weapon ammunition rifles rifle guns gun missiles tanks land food fuel training intelligence information protection camps camp bases base cooperation co-operation recognition passports loans credit immunity medicine hospitality access shells explosives drones".split(
    " ",
  ),
);
