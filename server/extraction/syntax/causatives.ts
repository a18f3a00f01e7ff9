// "had X arrested by soldiers", "had the depot destroyed": who has something done does it, to whom or what stands before the participle.
import { coordinated, hasKid, isNominal, isVerb, kids, type Tree } from "./tree.ts";

/** The verb and the object of somebody who has something done. */
export interface Causation {
  readonly verb: number;
  readonly objects: readonly number[];
}

/** What the participle `v` is had done to, and by the subject of which verb; null where it is no such participle, or where what is done befalls the subject ("had its offices burned"). */
export function causationOf(tree: Tree, v: number): Causation | null {
  if (!PARTICIPLES.has(tree.xpos[v]!) || hasKid(tree, v, ["aux", "aux:pass", "nsubj", "nsubj:pass", "mark"]))
    return null;
  const head = tree.head[v]!;
  if (head < 0 || !CAUSED.has(tree.rel[v]!)) return null;
  const verb = tree.rel[v] === "acl" ? tree.head[head]! : head;
  if (verb < 0 || tree.lemma[verb] !== "have" || !isVerb(tree, verb) || !DOING.has(tree.xpos[verb]!)) return null;
  const object = kids(tree, verb, "obj").find((c) => c < v && isNominal(tree, c));
  if (object === undefined || (tree.rel[v] === "acl" && head !== object) || !isDefinite(tree, object)) return null;
  return { verb, objects: coordinated(tree, object).filter((c) => c < v) };
}
const PARTICIPLES = new Set(["VBN", "VBD"]);
const CAUSED = new Set(["xcomp", "advcl", "acl", "ccomp"]);
const DOING = new Set(["VBD", "VB", "VBG", "VBN"]);

/** "had General X arrested", "had the depots destroyed", "having his rival killed"; not "had twelve men killed", "had its offices burned". */
function isDefinite(tree: Tree, object: number): boolean {
  if (hasKid(tree, object, ["nmod:poss"], ["its", "their"])) return false;
  return tree.upos[object] === "PROPN" || hasKid(tree, object, ["det", "nmod:poss"], ["the", "his", "her"]);
}
