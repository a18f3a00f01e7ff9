// Repairs of sentences that tell who was shot: the verb read as a noun behind what the doers rode in, the victims' participle read as the speaker's.
import { hasKid, isNominal, isVerb, kids, preposition, reattach, type Tree } from "../tree.ts";

/** "Two men on a motorcycle shot dead X", "gunmen in a car shot and wounded X": the shots read as the name of a thing. */
export function shotAsNoun(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const doers = tree.head[i]!;
    const place = i - 1;
    if (word !== "shot" || tree.upos[i] !== "NOUN" || doers < 0 || doers > i || !isNominal(tree, doers)) return;
    if (tree.rel[place] !== "compound" || tree.head[place] !== i || !CLAUSES.has(tree.rel[doers]!)) return;
    if (!isShooting(tree, i)) return;
    shoot(tree, i, doers, place);
    fired++;
  });
  return fired;
}
const CLAUSES = new Set(["root", "ccomp", "parataxis", "advcl"]);

/** "belong to the Blue League shot dead X": the shots read as part of the name before them. Makes them a clause below `above`, the name what they seemed. */
export function shotFromName(tree: Tree, shot: number, above: number): boolean {
  const name = shot - 1;
  if (tree.rel[name] !== "compound" || tree.head[name] !== shot || !isShooting(tree, shot)) return false;
  const [head, rel] = [tree.head[shot]!, tree.rel[shot]!];
  const before = tree.children[shot]!.filter((c) => c < name);
  const dead = kids(tree, head, "advcl", "xcomp", "conj").find((c) => c === shot + 1);
  reattach(tree, name, head, rel);
  for (const c of before) reattach(tree, c, name, tree.rel[c]!);
  reattach(tree, shot, above, "ccomp");
  tree.upos[shot] = "VERB";
  tree.xpos[shot] = "VBD";
  tree.lemma[shot] = "shoot";
  if (dead === undefined) return true;
  for (const c of kids(tree, dead, "obj", "nmod", "obl")) reattach(tree, c, shot, tree.rel[c]!);
  reattach(tree, dead, shot, "xcomp");
  return true;
}

/** "shot dead", "shot and killed". */
function isShooting(tree: Tree, i: number): boolean {
  const next = tree.lower[i + 1];
  return next === "dead" || (next === "and" && HITTING.has(tree.lemma[i + 2] ?? "") && isVerb(tree, i + 2));
}
const HITTING = new Set(["kill", "wound", "injure", "hit", "hurt"]);

/** Makes `verb` the head of the clause: the doers its subject, what stood before it on the place, what follows its own. */
function shoot(tree: Tree, verb: number, doers: number, place: number): void {
  const above = tree.head[doers]!;
  const rel = tree.rel[doers]!;
  const rest = tree.children[doers]!.filter((c) => c > verb);
  const before = tree.children[verb]!.filter((c) => c < place);
  tree.upos[verb] = "VERB";
  tree.xpos[verb] = "VBD";
  tree.lemma[verb] = "shoot";
  reattach(tree, verb, above, rel);
  reattach(tree, doers, verb, "nsubj");
  reattach(tree, place, doers, "nmod");
  for (const c of before) reattach(tree, c, place, tree.rel[c]!);
  for (const c of rest) reattach(tree, c, verb, tree.rel[c] === "nmod" ? "obl" : tree.rel[c]!);
  for (const c of kids(tree, verb, "nmod")) tree.rel[c] = "obl";
  const dead = tree.lower[verb + 1] === "dead" ? verb + 1 : -1;
  if (dead < 0) return;
  const hit = kids(tree, dead, "obj", "nmod", "obl");
  reattach(tree, dead, verb, "xcomp");
  for (const c of hit) reattach(tree, c, verb, tree.rel[c]!);
}

/** "spoke of prisoners being shot by X", "told of traders shot in their homes by X": what befell those spoken of, read as what befell the speaker. */
export function victimsParticiple(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    const being = hasKid(tree, i, ["aux:pass"], ["being"]);
    const noun = being ? i - 2 : i - 1;
    if (rel !== "advcl" || verb < 0 || !["VBN", "VBD"].includes(tree.xpos[i]!) || noun <= verb) return;
    if (
      tree.head[noun] !== verb ||
      tree.rel[noun] !== "obl" ||
      !["of", "about"].includes(preposition(tree, noun) ?? "")
    )
      return;
    if (hasKid(tree, i, ["mark", "nsubj", "nsubj:pass", "obj", "aux"]) || !isVerb(tree, i)) return;
    tree.xpos[i] = "VBN";
    for (const c of kids(tree, i, "obl")) if (preposition(tree, c) === "by") tree.rel[c] = "obl:agent";
    if (reattach(tree, i, noun, "acl")) fired++;
  });
  return fired;
}
