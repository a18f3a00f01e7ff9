// Repair of subjects that a participle of belief describes: "Rebels thought to come from Osterlich attacked the post".
import { dominates, hasKid, isNominal, isVerb, kid, kids, reattach, type Tree } from "../tree.ts";
import { shotFromName } from "./shots.ts";

/** "Men believed to be police took X": the belief read as the main verb, what they did as a clause below it. */
export function believedSubject(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, belief) => {
    if (!BELIEVED.has(word) || !isVerb(tree, belief) || tree.lower[belief + 1] !== "to") return;
    if (!CLAUSES.has(tree.rel[belief]!) || hasKid(tree, belief, ["aux", "aux:pass", "obj", "mark"])) return;
    const subject = kid(tree, belief, "nsubj", "nsubj:pass");
    if (subject < 0 || subject > belief || !isNominal(tree, subject) || tree.upos[subject] === "PRON") return;
    const shot = tree.lower.indexOf("shot", belief);
    if (shot > 0 && tree.upos[shot] === "NOUN") shotFromName(tree, shot, belief);
    const main = mainVerbBehind(tree, belief);
    if (main < 0) return;
    describe(tree, subject, belief, main);
    fired++;
  });
  return fired;
}

/** Participles that nobody uses actively before "to" and a verb. */
const BELIEVED = new Set(
  "believed thought said alleged suspected presumed reported rumoured rumored reputed known understood assumed feared considered supposed".split(
    " ",
  ),
);
const CLAUSES = new Set(["root", "ccomp", "parataxis", "conj", "advcl", "acl:relcl"]);
const FINITE = new Set(["VBD", "VBZ", "VBP"]);

/** The first finite verb below the belief that is no clause of its own; -1 where there is none, as in "rebels thought to attack". */
function mainVerbBehind(tree: Tree, belief: number): number {
  return tree.xpos.findIndex(
    (xpos, i) =>
      i > belief + 2 &&
      (FINITE.has(xpos) || kids(tree, i, "aux", "aux:pass").some((c) => FINITE.has(tree.xpos[c]!))) &&
      isVerb(tree, i) &&
      dominates(tree, belief, i) &&
      tree.rel[i] !== "conj" &&
      !hasKid(tree, i, ["mark", "cop"]) &&
      !kids(tree, i, "nsubj", "nsubj:pass", "obj", "advmod", "obl").some((c) => RELATIVE.has(tree.lower[c]!) && c < i),
  );
}
const RELATIVE = new Set(["who", "which", "that", "whom", "whose", "when", "where", "how", "why"]);

/** Hangs the belief on the subject, the subject on the verb of what was done, and gives the infinitive back what stood before that verb. */
function describe(tree: Tree, subject: number, belief: number, main: number): void {
  const [above, rel] = [tree.head[belief]!, tree.rel[belief]!];
  const between = kids(tree, main, "nsubj", "nsubj:pass", "xcomp", "obl", "ccomp").filter(
    (c) => c > belief && c < main,
  );
  reattach(tree, main, above, rel);
  for (const c of between) {
    const isSaid = hasKid(tree, c, ["mark"], ["to"]) || hasKid(tree, c, ["cop"]);
    const infinitive = kid(tree, belief, "xcomp");
    reattach(tree, c, isSaid || infinitive < 0 ? belief : infinitive, isSaid ? "xcomp" : "obj");
  }
  const trailing = tree.tokens.flatMap((_, i) =>
    i > main && dominates(tree, belief, tree.head[i]!) && tree.head[i]! < main ? [i] : [],
  );
  for (const c of trailing) reattach(tree, c, main, tree.rel[c] === "nmod" ? "obl" : tree.rel[c]!);
  reattach(tree, subject, main, hasKid(tree, main, ["aux:pass"]) ? "nsubj:pass" : "nsubj");
  reattach(tree, belief, subject, "acl");
  tree.xpos[belief] = "VBN";
}
