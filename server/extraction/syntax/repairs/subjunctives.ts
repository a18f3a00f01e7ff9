// Verbs in the bare form that a wish asks for, read as nouns with their subject for a part: "demanded that X release Y".
import { isVerb, kids, reattach, type Tree } from "../tree.ts";

/** Verbs and nouns whose content is to be made true. */
const WISHING = new Set(
  "demand insist urge ask request propose recommend suggest require order plead stipulate prefer decree rule dictate advise condition proposal recommendation".split(
    " ",
  ),
);

/** "demanded that X release Y", "that X hand over Z": the name before the bare verb is its subject. */
export function bareVerbOfWish(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, that) => {
    if (word !== "that" || tree.rel[that] !== "mark") return;
    const verb = tree.head[that]!;
    const subject = verb - 1;
    const wish = wishBefore(tree, that);
    if (
      wish < 0 ||
      subject <= that ||
      tree.head[subject] !== verb ||
      !["compound", "nmod:desc"].includes(tree.rel[subject]!)
    )
      return;
    if (!/^NNP?S?$/.test(tree.xpos[subject]!) || kids(tree, verb, "nsubj", "nsubj:pass").length > 0) return;
    if (!isVerb(tree, verb) && tree.xpos[verb] !== "NN") return;
    takeSubject(tree, wish, verb, subject);
    fired++;
  });
  return fired;
}

/** The verb or noun of wishing before "that", a time or an addressee between them at most; -1 where there is none. */
function wishBefore(tree: Tree, that: number): number {
  for (let at = that - 1; at >= 0 && at >= that - NEAR; at--) if (WISHING.has(tree.lemma[at]!)) return at;
  return -1;
}
const NEAR = 4;

function takeSubject(tree: Tree, wish: number, verb: number, subject: number): void {
  const wasNoun = !isVerb(tree, verb);
  tree.upos[verb] = "VERB";
  tree.xpos[verb] = "VB";
  tree.lemma[verb] = tree.lower[verb]!;
  tree.rel[subject] = "nsubj";
  for (const c of kids(tree, verb, "det", "amod", "nmod:poss"))
    if (c < subject) reattach(tree, c, subject, tree.rel[c]!);
  if (!wasNoun) return;
  const above = tree.head[verb]!;
  reattach(tree, verb, wish, isVerb(tree, wish) ? "ccomp" : "acl");
  const particle = verb + 1;
  const object = tree.rel[particle] === "case" ? tree.head[particle]! : -1;
  for (const c of kids(tree, above, "obl", "obj", "nmod", "advmod"))
    if (c > verb) reattach(tree, c, verb, tree.rel[c]!);
  if (object > particle && PARTICLES.has(tree.lower[particle]!) && tree.head[object] === verb) {
    reattach(tree, particle, verb, "compound:prt");
    tree.rel[object] = "obj";
  }
}
const PARTICLES = new Set(["over", "back", "up", "out", "off", "down"]);
