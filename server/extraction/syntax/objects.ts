// The objects of a verb, also where they stand on another word: shared by coordination, named by what they are called.
import { relativeGap, resolveRelative } from "./relatives.ts";
import { coordinated, hasKid, isNominal, isVerb, kids, type Tree } from "./tree.ts";

/** Verbs that say what their object is: a second nominal beside the object is not acted upon. */
const NAMING = new Set(
  "designate consider name call label declare elect appoint make brand deem list classify recognise recognize proclaim term dub describe denounce pronounce".split(
    " ",
  ),
);

/** Whether a verb says what its object is. */
export function isNaming(tree: Tree, v: number): boolean {
  return NAMING.has(tree.lemma[v]!);
}

/** What a naming verb says that its object is: "declared X a group", "was declared a group". */
export function complementsOf(tree: Tree, v: number): number[] {
  if (!isNaming(tree, v)) return [];
  const objects = kids(tree, v, "obj").filter((c, i) => isNominal(tree, c) || (i === 0 && hasKid(tree, c, ["det"])));
  const beside = hasKid(tree, v, ["iobj", "nsubj:pass"]) || tree.rel[v] === "acl" ? objects : objects.slice(1);
  const loose = kids(tree, v, "xcomp", "obl:unmarked").filter((c) => isNominal(tree, c));
  const apposed = objects.flatMap((c) => apposedTo(tree, c)).filter((c) => ["NOUN", "X"].includes(tree.upos[c]!));
  return [...beside, ...loose, ...apposed].flatMap((c) => coordinated(tree, c));
}

/** What stands in apposition to an object, or with "a" to the name that stands so: "called his counterpart, A B, a liar". */
function apposedTo(tree: Tree, object: number): number[] {
  const direct = kids(tree, object, "appos");
  const names = direct.filter((c) => tree.upos[c] === "PROPN");
  const behind = names.flatMap((c) => kids(tree, c, "appos")).filter((c) => hasKid(tree, c, ["det"], ["a", "an"]));
  return [...direct, ...behind];
}

const SECONDARY = new Set(["ablaze", "alight", "free", "hostage", "captive", "dead", "afire"]);

/** Logical objects of an active verb, and what a passive one leaves as objects on the surface. */
export function objectsOf(tree: Tree, v: number): number[] {
  const direct = kids(tree, v, "obj")
    .filter((c) => isNominal(tree, c) || (isNaming(tree, v) && hasKid(tree, c, ["det"])))
    .flatMap((c) => resolveRelative(tree, c));
  const called = calledThing(tree, v);
  if (called.length > 0) return called;
  const named = isNaming(tree, v) && direct.length > 0 ? kids(tree, v, "iobj") : [];
  if (named.length > 0) return named.flatMap((c) => coordinated(tree, c));
  if (direct.length > 1 && isNaming(tree, v)) return coordinated(tree, direct[0]!).filter((c) => direct.includes(c));
  if (direct.length > 0) return [...new Set(direct)];
  const shared = sharedObjects(tree, v);
  if (shared.length > 0) return shared;
  const indirect = kids(tree, v, "iobj").flatMap((c) => coordinated(tree, c));
  if (indirect.length > 0) return indirect;
  const loose = kids(tree, v, "xcomp").filter(
    (c) => tree.upos[c] === "PROPN" && !hasKid(tree, c, ["case", "cop", "mark"]),
  );
  if (loose.length > 0) return loose.flatMap((c) => coordinated(tree, c));
  const late = lateSubjects(tree, v);
  if (late.length > 0) return late;
  const gap = relativeGap(tree, v, "object");
  return gap.length > 0 ? gap : sharedRelative(tree, v);
}

/** "whom X armed and Y trained": the relative that both clauses have for object. */
function sharedRelative(tree: Tree, v: number): number[] {
  const first = tree.head[v]!;
  if (tree.rel[v] !== "conj" || first < 0 || tree.rel[first] !== "acl:relcl" || !hasKid(tree, v, ["nsubj"])) return [];
  if (kids(tree, v, "ccomp", "xcomp", "advcl").length > 0 || tree.lower.slice(first, v).includes(",")) return [];
  const relative = kids(tree, first, "obj").find((c) => ["whom", "which", "that"].includes(tree.lower[c]!));
  return relative === undefined ? [] : resolveRelative(tree, relative);
}

/** "left twelve people dead" with the people read as a second subject. */
function lateSubjects(tree: Tree, v: number): number[] {
  const subjects = kids(tree, v, "nsubj").filter((c) => isNominal(tree, c));
  return subjects.length > 1 && subjects[0]! < v ? subjects.filter((c) => c > v) : [];
}

/** "condemned what it called an attack": what it was called. */
function calledThing(tree: Tree, v: number): number[] {
  const relatives = kids(tree, v, "obj")
    .filter((c) => tree.lower[c] === "what")
    .flatMap((c) => kids(tree, c, "acl:relcl"));
  const clauses = kids(tree, v, "ccomp", "xcomp", "advcl");
  if (tree.lower[v + 1] !== "what" && !tree.children[v]!.some((c) => tree.lower[c] === "what")) return [];
  return [...clauses, ...relatives]
    .filter((c) => ["call", "describe", "see", "say", "term", "regard"].includes(tree.lemma[c]!))
    .flatMap((c) => [...kids(tree, c, "obj"), ...kids(tree, c, "obl").filter((d) => hasKid(tree, d, ["case"], ["as"]))])
    .filter((c) => tree.lower[c] !== "what");
}

/** "struck and burned the mill", "set ablaze the mill": the object hangs on the next conjunct or on a secondary predicate. */
function sharedObjects(tree: Tree, v: number): number[] {
  const secondary = kids(tree, v, "xcomp").find((c) => SECONDARY.has(tree.lower[c]!));
  if (secondary !== undefined) return kids(tree, secondary, "obj").flatMap((c) => coordinated(tree, c));
  const next = kids(tree, v, "conj").find(
    (c) => isVerb(tree, c) && c > v && c - v <= 4 && !hasKid(tree, c, ["nsubj", "nsubj:pass"]),
  );
  if (next === undefined || tree.children[v]!.some((c) => ["ccomp", "xcomp", "obl"].includes(tree.rel[c]!) && c < next))
    return [];
  return kids(tree, next, "obj")
    .filter((c) => isNominal(tree, c))
    .flatMap((c) => coordinated(tree, c));
}
