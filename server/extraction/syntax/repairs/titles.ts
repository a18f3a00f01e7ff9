// Repairs of titles and names that stand side by side and were hung side by side.
import { TITLE_ENDS } from "../../lexicon/titles.ts";
import { APPOINTING } from "../../lexicon/verbs.ts";
import { dominates, hasKid, hasPassiveAux, isVerb, kids, reattach, type Tree } from "../tree.ts";

const BEFORE_NOUN = new Set(["compound", "amod", "nmod:desc", "flat", "nummod"]);

/** "League spokesman A B said": title and name read as two subjects of one verb. The name is the subject. */
export function titleSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, title) => {
    const verb = tree.head[title]!;
    if (!rel.startsWith("nsubj") || verb < 0 || tree.xpos[title] !== "NN" || hasKid(tree, title, ["appos"])) return;
    if (tree.children[title]!.some((c) => c > title)) return;
    const name = kids(tree, verb, "nsubj", "nsubj:pass").find((c) => startOf(tree, c) === title + 1);
    if (name === undefined || tree.upos[name] !== "PROPN" || hasKid(tree, name, ["det", "case"])) return;
    if (reattach(tree, title, name, "nmod:desc")) fired++;
  });
  return fired;
}

/** "Pan-democrat A B said": the name hung as a part of the description before it. The name is the subject. */
export function nameOnDescription(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, title) => {
    const [first, verb] = [title + 1, tree.head[title]!];
    if (!rel.startsWith("nsubj") || verb < 0 || tree.upos[title] !== "NOUN" || tree.xpos[title] !== "NN") return;
    const parts = [first, first + 1];
    if (!parts.every((p) => tree.rel[p] === "flat" && tree.upos[p] === "PROPN" && dominates(tree, title, p))) return;
    const behind = parts.flatMap((p) => [...tree.children[p]!]);
    const late = [...behind, ...tree.children[title]!].filter((c) => c > first);
    reattach(tree, first, verb, rel);
    for (const c of late) reattach(tree, c, first, tree.rel[c]!);
    if (reattach(tree, title, first, "nmod:desc")) fired++;
  });
  return fired;
}

/** "A and Osterlich President B C": demonym, title and name read as items of one list though nothing stands between them. */
export function adjacentConjuncts(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || tree.children[i]!.some((c) => c > i)) return;
    const next = kids(tree, head, "conj").find((c) => c > i && startOf(tree, c) === i + 1);
    if (next === undefined || tree.upos[next] !== "PROPN" || hasKid(tree, next, ["cc", "punct", "case", "det"])) return;
    const list = tree.children[i]!.filter((c) => ["cc", "punct", "case"].includes(tree.rel[c]!));
    if (!reattach(tree, i, next, tree.upos[i] === "ADJ" ? "amod" : "nmod:desc")) return;
    for (const mark of list) reattach(tree, mark, next, tree.rel[mark]!);
    fired++;
  });
  return fired;
}

/** First token of a noun with what stands before it in its phrase. */
function startOf(tree: Tree, i: number): number {
  return Math.min(i, ...tree.children[i]!.filter((c) => BEFORE_NOUN.has(tree.rel[c]!)));
}

/** "Prime Minister A B" with A hung on the title and the title on B: the name is one, and the title stands before it. */
export function nameSplit(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, given) => {
    const title = tree.head[given]!;
    const family = given + 1;
    if (rel !== "flat" || title !== given - 1 || tree.head[title] !== family || tree.upos[family] !== "PROPN") return;
    if (!BEFORE_NOUN.has(tree.rel[title]!) || !TITLE_ENDS.has(tree.lower[title]!)) return;
    const [head, place] = [tree.head[family]!, tree.rel[family]!];
    const others = tree.children[family]!;
    reattach(tree, given, head, place);
    for (const child of others) reattach(tree, child, given, child === title ? "nmod:desc" : tree.rel[child]!);
    reattach(tree, family, given, "flat");
    fired++;
  });
  return fired;
}

/** "appointed A B minister": the person read as a compound of the post. */
export function appointedName(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, post) => {
    const verb = tree.head[post]!;
    if (!["obj", "xcomp"].includes(rel) || verb < 0 || tree.upos[post] !== "NOUN") return;
    if (!isVerb(tree, verb) || !APPOINTING.has(tree.lemma[verb]!) || hasKid(tree, post, ["det", "nmod:poss", "case"]))
      return;
    const name = kids(tree, post, "compound").find((c) => c === verb + 1 && tree.upos[c] === "PROPN");
    if (name === undefined || !/^\p{Ll}/u.test(tree.tokens[post]!.text)) return;
    if (!reattach(tree, name, verb, "obj")) return;
    for (const part of kids(tree, post, "flat")) if (part < post) reattach(tree, part, name, "flat");
    tree.rel[post] = "xcomp";
    fired++;
  });
  return fired;
}

/** "named A B as its chairman", "named A B to lead X": the person read as what the subject becomes. */
export function namedObject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, name) => {
    const verb = tree.head[name]!;
    if (rel !== "xcomp" || verb < 0 || tree.upos[name] !== "PROPN" || !APPOINTING.has(tree.lemma[verb]!)) return;
    if (hasPassiveAux(tree, verb) || hasKid(tree, verb, ["obj"]) || !hasKid(tree, name, ["flat"])) return;
    if (!tree.lower.slice(name + 1, name + REACH).some((word) => word === "as" || word === "to")) return;
    tree.rel[name] = "obj";
    fired++;
  });
  return fired;
}
const REACH = 14;

/** "A B told ...": the parts of a name read as two subjects of one verb. */
export function partsAsSubjects(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, second) => {
    const first = second - 1;
    if (!rel.startsWith("nsubj") || tree.rel[first] !== rel || tree.head[first] !== tree.head[second]) return;
    if (tree.upos[first] !== "PROPN" || tree.upos[second] !== "PROPN" || tree.children[second]!.length > 0) return;
    if (reattach(tree, second, first, "flat")) fired++;
  });
  return fired;
}

/** "sworn in as acting president of X": who holds a post for the time being read as one who acts upon it. */
export function actingTitle(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, acting) => {
    if (word !== "acting" || tree.rel[acting] === "amod" || tree.head[acting]! < 0) return;
    const post = kids(tree, acting, "obj").find((c) => c > acting && c <= acting + 3 && /^NN/.test(tree.xpos[c]!));
    if (post === undefined || startOf(tree, post) !== acting + 1 || !HELD_IN_PLACE.has(tree.lemma[post]!)) return;
    const [head, rel, others] = [tree.head[acting]!, tree.rel[acting]!, tree.children[acting]!];
    const mark = others.find((c) => tree.rel[c] === "mark" && tree.lower[c] === "as");
    reattach(tree, post, head, mark !== undefined ? "obl" : rel);
    for (const child of others) {
      if (child === post) continue;
      const isOfClause = tree.rel[child] === "obl" || tree.rel[child] === "advmod";
      reattach(tree, child, isOfClause ? head : post, child === mark ? "case" : tree.rel[child]!);
    }
    if (!reattach(tree, acting, post, "amod")) return;
    tree.upos[acting] = "ADJ";
    tree.xpos[acting] = "JJ";
    fired++;
  });
  return fired;
}
/** "elected A B president": the post read as the last part of the name. */
export function postInName(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, post) => {
    const name = tree.head[post]!;
    const verb = name < 0 ? -1 : tree.head[name]!;
    if (rel !== "flat" || verb < 0 || tree.rel[name] !== "obj" || !APPOINTING.has(tree.lemma[verb]!)) return;
    if (!/^\p{Ll}/u.test(tree.tokens[post]!.text) || !HELD_IN_PLACE.has(tree.lower[post]!) || post < name + 1) return;
    if (!reattach(tree, post, verb, "xcomp")) return;
    tree.upos[post] = "NOUN";
    tree.xpos[post] = "NN";
    fired++;
  });
  return fired;
}

/** Posts that somebody may hold for the time being. */
const HELD_IN_PLACE = new Set(
  "president minister premier chancellor head chief governor mayor leader chairman chairwoman chair director secretary speaker commissioner commander prosecutor ambassador king ruler executive administrator general superintendent rector".split(
    " ",
  ),
);
