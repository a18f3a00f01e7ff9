// Relative clauses: the noun that fills their gap, and what a relative pronoun stands for.
import { coordinated, hasKid, isNominal, kids, type Tree } from "./tree.ts";

const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);

/** The noun a relative clause hangs on, where it fills the wanted role. */
export function relativeGap(tree: Tree, v: number, role: "subject" | "object"): number[] {
  const head = tree.head[v]!;
  if (tree.rel[v] !== "acl:relcl" || head < 0) return [];
  const subjects = kids(tree, v, "nsubj", "nsubj:pass");
  const relative = tree.children[v]!.find((c) => RELATIVES.has(tree.lower[c]!) && tree.rel[c] !== "mark");
  if (role === "subject") return subjects.length === 0 ? [head] : [];
  if (tree.children[v]!.some((c) => c < v && ["where", "when"].includes(tree.lower[c]!))) return [];
  if (relative !== undefined) return tree.rel[relative] === "obj" ? [head] : [];
  if (subjects.some((c) => hasKid(tree, c, ["nmod:poss"], ["whose"]))) return [];
  return subjects.length > 0 && kids(tree, v, "obj", "ccomp", "xcomp").length === 0 ? [head] : [];
}

/** "A B, the rebel who ...": the name that an apposition describes, where the clause hangs on the apposition; -1 where there is none. */
function describedName(tree: Tree, noun: number): number {
  const name = tree.head[noun]!;
  const first = Math.min(noun, ...tree.children[noun]!);
  const apposed = tree.rel[noun] === "appos" && tree.upos[name] === "PROPN" && name < first;
  return apposed && (tree.lower[first] === "," || tree.lower[first - 1] === ",") ? name : -1;
}

/** A relative pronoun becomes the noun its clause hangs on; other tokens stay, with their conjuncts. */
export function resolveRelative(tree: Tree, i: number): number[] {
  const isRelative =
    RELATIVES.has(tree.lower[i]!) && ((tree.upos[i] === "PRON" && tree.xpos[i] !== "DT") || tree.xpos[i] === "WDT");
  if (!isRelative) return coordinated(tree, i);
  for (let up = tree.head[i]!; up >= 0; up = tree.head[up]!) {
    if (tree.rel[up] === "acl:relcl" && describedName(tree, tree.head[up]!) >= 0)
      return [describedName(tree, tree.head[up]!)];
    if (tree.rel[up] === "acl:relcl" || (tree.rel[up] === "acl" && tree.head[i] === up)) {
      const list = [tree.head[up]!, ...kids(tree, tree.head[up]!, "conj").filter((c) => c < i && isNominal(tree, c))];
      return isOfOne(tree, i, up) ? list.slice(-1) : list;
    }
    const owned = up === tree.head[i] && tree.lower[i] === "whose";
    if (!owned && !["conj", "xcomp", "ccomp", "advcl"].includes(tree.rel[up]!)) break;
  }
  return [];
}

/** "A and B, who heads Y": a verb in the singular tells of the last of a list only. */
function isOfOne(tree: Tree, pronoun: number, verb: number): boolean {
  if (tree.lower[pronoun - 1] !== "," || tree.head[pronoun] !== verb || !tree.rel[pronoun]!.startsWith("nsubj"))
    return false;
  return tree.xpos[verb] === "VBZ" || hasKid(tree, verb, ["aux", "aux:pass", "cop"], ["is", "has", "was", "does"]);
}
