// What somebody is taken for: "X regards Y as a branch of Z", "X considers Y a branch of Z".
import { kids, preposition, type Tree } from "./tree.ts";

const REGARDING = new Set(
  "regard see view describe identify denounce brand treat dismiss portray perceive depict characterise characterize".split(
    " ",
  ),
);
const DEEMING = new Set("consider deem call label reckon".split(" "));

/** The verb by which somebody takes somebody for what `noun` says; -1 where there is none. */
export function regardOf(tree: Tree, noun: number): number {
  const verb = tree.head[noun]!;
  if (verb < 0 || tree.upos[noun] !== "NOUN") return -1;
  const as = tree.rel[noun] === "obl" && preposition(tree, noun) === "as" && REGARDING.has(tree.lemma[verb]!);
  const isSecond = kids(tree, verb, "obj", "iobj").some((c) => c < noun);
  const bare = ["obj", "xcomp"].includes(tree.rel[noun]!) && DEEMING.has(tree.lemma[verb]!) && isSecond;
  return as || bare ? verb : -1;
}
