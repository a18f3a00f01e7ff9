// Whether a name stands where places stand: "in X", "near A and B", "besieged X".
import { firstConjunct, hasKid, preposition, type Tree } from "../syntax/tree.ts";

export const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "inside", "around", "across"]);
/** After these even a word of which nothing is known is a place. */
export const SURE_PLACE = new Set(["near", "outside", "inside", "in", "around"]);
/** "in A and B": what holds of the first holds of the others. */
export function isPlaceAfter(tree: Tree, i: number): boolean {
  const first = firstConjunct(tree, i);
  const prep = preposition(tree, first);
  if (tree.upos[first] !== "PROPN" || prep === null) return false;
  return SURE_PLACE.has(prep) || (tree.tokens[first]!.entity === "place" && PLACE_PREPOSITIONS.has(prep));
}

/** "in X", "shelled X": where things happen or what is besieged is a place, whatever the name looks like. */
export function isSomewhere(tree: Tree, head: number, prep: string | null): boolean {
  const first = firstConjunct(tree, head);
  if (first !== head && tree.upos[first] === "PROPN") return isSomewhere(tree, first, preposition(tree, first));
  const governor = tree.head[head]!;
  if (governor < 0 || hasKid(tree, head, ["det", "appos"])) return false;
  if (tree.rel[head] === "obj") return BESIEGING.has(tree.lemma[governor]!);
  if (prep === "of" && PLACES.has(tree.lower[governor]!)) return true;
  const located = prep !== null && SURE_PLACE.has(prep) && ["obl", "nmod"].includes(tree.rel[head]!);
  return located && !TRUSTING.has(tree.lemma[governor]!);
}

/** "born at X, the son of a farmer": what stands behind the name tells of who was born there. */
export function isBirthplace(tree: Tree, head: number): boolean {
  const verb = tree.head[head]!;
  return BRINGING_UP.has(tree.lower[verb] ?? "") && PLACE_PREPOSITIONS.has(preposition(tree, head) ?? "");
}
const BRINGING_UP = new Set(["born", "raised", "educated", "buried", "baptised"]);

/** Verbs whose object is a place even where its name could be a person's. */
const BESIEGING = new Set(
  "recapture retake reconquer overrun besiege shell bombard encircle enter evacuate liberate invade occupy annex".split(
    " ",
  ),
);

/** "the towns of X, Y and Z". */
const PLACES = new Set("towns villages cities districts provinces islands ports suburbs counties regions".split(" "));

/** Words whose "in" takes a person. */
const TRUSTING = new Set(
  "believe trust confide invest confidence faith belief interest see find result instill resemblance rival match hope partner friend ally successor candidate".split(
    " ",
  ),
);
