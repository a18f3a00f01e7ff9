// Repairs of infinitives: the object that a relative gives to the verb before them, and the verb "to found".
import { hasKid, kids, reattach, type Tree } from "../tree.ts";

/** "the League, which A B helped to found", "the deal that X refused to sign": the object is that of the infinitive. */
export function objectOfInfinitive(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, pronoun) => {
    const verb = tree.head[pronoun]!;
    if (!["which", "whom", "that"].includes(word) || tree.rel[pronoun] !== "obj" || verb < pronoun) return;
    if (!WITHOUT_OBJECT.has(tree.lemma[verb]!) || !hasKid(tree, verb, ["nsubj"])) return;
    const deed = kids(tree, verb, "xcomp").find((c) => c > verb && !hasKid(tree, c, ["obj", "cop"]));
    if (deed === undefined || !["VERB"].includes(tree.upos[deed]!)) return;
    if (reattach(tree, pronoun, deed, "obj")) fired++;
  });
  return fired;
}

/** Verbs that take an infinitive and leave their object to it. */
const WITHOUT_OBJECT = new Set(
  "help try refuse fail want vow promise threaten seek attempt begin start continue decide plan intend hope manage agree pledge offer prepare struggle aim wish decline swear undertake".split(
    " ",
  ),
);

/** "helped found X", "left to found X": the verb "to found", not a form of "to find". */
export function toFound(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (word !== "found" || tree.lemma[i] === "found") return;
    const verb = tree.head[i]!;
    const helped = tree.rel[i] === "xcomp" && tree.lemma[verb] === "help" && verb < i;
    if (!helped && tree.xpos[i - 1] !== "TO") return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VB";
    tree.lemma[i] = "found";
    fired++;
  });
  return fired;
}
