// Repairs of who speaks: subjects behind their verb, statements in front of it, subjects that a speech verb interrupts.
import { hasKid, hasPassiveAux, isNominal, kid, kids, reattach, type Tree } from "../tree.ts";

/** "..., said X": the speaker behind the verb read as the one who is told. "X, says Y, V-ed": X belongs to the statement. */
export function speakerBehind(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "iobj" || verb < 0 || verb > i || tree.lemma[verb] !== "say" || !/^VB[DZP]$/.test(tree.xpos[verb]!))
      return;
    const before = kid(tree, verb, "nsubj");
    const clause = kids(tree, verb, "ccomp").find((c) => c > i);
    if (before >= 0) {
      const interrupted = tree.lower.slice(before, verb).includes(",") && clause !== undefined;
      if (!interrupted || hasKid(tree, clause, ["nsubj", "nsubj:pass"]) || !reattach(tree, before, clause, "nsubj"))
        return;
    }
    tree.rel[i] = "nsubj";
    fired++;
  });
  return fired;
}

/** "..., said its leader, A B": the speaker behind the verb read as what is said. A bare noun phrase is no statement. */
export function speakerAsStatement(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "ccomp" || i < verb || tree.lemma[verb] !== "say" || hasKid(tree, verb, ["nsubj"])) return;
    const name = kids(tree, i, "appos", "flat").find((c) => c > i && tree.upos[c] === "PROPN");
    if (name === undefined || hasKid(tree, i, ["cop", "nsubj", "aux", "mark", "obj"])) return;
    if (tree.children[i]!.some((c) => c > name && tree.rel[c] !== "punct")) return;
    tree.rel[i] = "nsubj";
    if (tree.upos[i] === "ADJ") {
      tree.upos[i] = "NOUN";
      tree.xpos[i] = "NN";
    }
    fired++;
  });
  return fired;
}

/** "... released A B, X said": the speaker between comma and verb read as a description of the name before. */
export function speakerAsApposition(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = i + 1;
    if (rel !== "appos" || tree.lemma[verb] !== "say" || hasKid(tree, verb, ["nsubj"])) return;
    const first = Math.min(i, ...tree.children[i]!.filter((c) => tree.rel[c] !== "punct"));
    const clause = kids(tree, verb, "ccomp").find((c) => c < first);
    if (tree.lower[first - 1] !== "," || clause === undefined || !reattach(tree, i, verb, "nsubj")) return;
    fired++;
  });
  return fired;
}

/** "X, he said, had V-ed": the subject read as somebody addressed. */
export function addressedSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    if (rel !== "vocative" || !isNominal(tree, i)) return;
    const verb = tree.head[i]!;
    const said = verb > i ? kids(tree, verb, "parataxis").find((c) => i < c && c < verb) : undefined;
    const clause = said === undefined ? kids(tree, verb, "ccomp").find((c) => c > verb && verb > i) : verb;
    const speaker = kid(tree, said ?? verb, "nsubj");
    const interrupted = clause !== undefined && speaker > i && tree.lower.slice(i + 1, speaker).includes(",");
    if (!interrupted || hasKid(tree, clause, ["nsubj", "nsubj:pass"])) return;
    if (reattach(tree, i, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj")) fired++;
  });
  return fired;
}

/** "X captured Y, the government announced": the statement read as a participle on the first of two subjects. */
export function frontedStatement(tree: Tree): number {
  let fired = 0;
  tree.children.forEach((_, v) => {
    const subjects = kids(tree, v, "nsubj").filter((c) => c < v);
    if (subjects.length !== 2 || hasKid(tree, v, ["ccomp", "obj"])) return;
    const [first, second] = subjects as [number, number];
    const stated = kids(tree, first, "acl").find((c) => tree.xpos[c] === "VBD" && c < second);
    if (stated === undefined || !tree.lower.slice(stated, second).includes(",")) return;
    if (!reattach(tree, stated, v, "ccomp")) return;
    reattach(tree, first, stated, "nsubj");
    fired++;
  });
  return fired;
}

/** "By V-ing, Z said, X had V-ed": what opens the sentence belongs to the statement that the speech verb interrupts. */
export function openingOfStatement(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, v) => {
    if (lemma !== "say" || tree.lower[v + 1] !== ",") return;
    const subject = kid(tree, v, "nsubj");
    const clause = kids(tree, v, "ccomp").find((c) => c > v);
    if (clause === undefined || subject < 0 || subject > v) return;
    const opening = (d: number) =>
      d < subject && tree.lower.slice(d, subject).includes(",") && hasKid(tree, d, ["mark", "case"]);
    for (const c of kids(tree, v, "advcl").filter(opening)) if (reattach(tree, c, clause, "advcl")) fired++;
  });
  return fired;
}

/** "X, says Y, attacked Z": who says it read as the doer of the clause that the speech verb interrupts, the doer as who says it. */
export function swappedSpeaker(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, v) => {
    if (!SAYING.has(lemma) || tree.lower[v - 1] !== ",") return;
    const before = kid(tree, v, "nsubj");
    const clause = kids(tree, v, "ccomp").find((c) => c > v);
    if (before < 0 || before > v || clause === undefined) return;
    const after = kid(tree, clause, "nsubj");
    if (after < v || after > clause || !tree.lower.slice(after, clause).includes(",")) return;
    if (!reattach(tree, after, v, "nsubj") || !reattach(tree, before, clause, "nsubj")) return;
    fired++;
  });
  return fired;
}

/** "X, he added, had V-ed": a speech verb between commas, read as the content of the clause that it interrupts. */
export function interruptingSpeech(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, said) => {
    const verb = tree.head[said]!;
    if (rel !== "ccomp" || verb < said || !SAYING.has(tree.lemma[said]!) || tree.lower[said + 1] !== ",") return;
    const speaker = kid(tree, said, "nsubj");
    if (speaker < 0 || hasKid(tree, said, ["ccomp", "obj"])) return;
    const first = Math.min(speaker, ...tree.children[speaker]!, said);
    if (tree.lower[first - 1] !== ",") return;
    tree.rel[said] = "parataxis";
    fired++;
  });
  return fired;
}

/** "It said that X had V-ed": the pronoun of a speech verb speaks. */
export function speakingIt(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "expl" || tree.lower[i] !== "it" || verb < i || !SAYING.has(tree.lemma[verb]!)) return;
    if (hasPassiveAux(tree, verb) || hasKid(tree, verb, ["nsubj"])) return;
    tree.rel[i] = "nsubj";
    fired++;
  });
  return fired;
}

/** "Citing Y, X said ...": the participle read as an adjective of what it governs. */
export function citingClause(tree: Tree): number {
  const noun = tree.head[0] ?? -1;
  if (tree.rel[0] !== "amod" || noun < 0 || tree.xpos[0] !== "VBG" || !CITING.has(tree.lemma[0]!)) return 0;
  const verb = tree.head[noun]!;
  const speaker = verb < 0 ? undefined : kids(tree, verb, "nsubj").find((c) => c > noun);
  if (speaker === undefined || !tree.lower.slice(noun, speaker).includes(",")) return 0;
  tree.upos[0] = "VERB";
  reattach(tree, noun, -1, "obj");
  reattach(tree, 0, verb, "advcl");
  reattach(tree, noun, 0, "obj");
  return 1;
}

/** "What Z says was an attack on X V-ed": what Z says it was read as a second subject. */
export function whatWasSaid(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, what) => {
    const verb = tree.head[what]!;
    if (word !== "what" || verb < what || !tree.rel[what]!.startsWith("nsubj")) return;
    const said = kids(tree, what, "acl:relcl").find((c) => SAYING.has(tree.lemma[c]!));
    const cop = said === undefined ? undefined : kids(tree, verb, "cop").find((c) => c === said + 1);
    const noun = kids(tree, verb, "nsubj").find((c) => c > (cop ?? verb) && c < verb);
    if (said === undefined || cop === undefined || noun === undefined || !reattach(tree, noun, said, "ccomp")) return;
    reattach(tree, cop, noun, "cop");
    fired++;
  });
  return fired;
}

/** "relations are strained: an inquiry found that P": the verb read as a participle on a noun that the clause before claims as its subject. */
export function sayerBehindColon(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, said) => {
    const noun = tree.head[said]!;
    if (rel !== "acl" || noun > said || !/^VB[DN]$/.test(tree.xpos[said]!) || hasKid(tree, said, ["obl:agent"])) return;
    const verb = tree.head[noun]!;
    const content = kids(tree, said, "ccomp", "advcl").find((c) => c > said && hasKid(tree, c, ["mark"], ["that"]));
    if (content === undefined || verb < 0 || verb > noun || !tree.rel[noun]!.startsWith("nsubj")) return;
    if (!reattach(tree, said, verb, "parataxis")) return;
    reattach(tree, noun, said, "nsubj");
    tree.rel[content] = "ccomp";
    tree.xpos[said] = "VBD";
    fired++;
  });
  return fired;
}

/** "Rebels said to be armed by X have captured F": what is said of them read as what they say. */
export function saidToBe(tree: Tree): number {
  let fired = 0;
  tree.lemma.forEach((lemma, said) => {
    const subject = kid(tree, said, "nsubj");
    const content = kids(tree, said, "xcomp").find((c) => c > said && hasKid(tree, c, ["mark"], ["to"]));
    const clause = kids(tree, said, "ccomp").find((c) => c > (content ?? said));
    if (!SAYING.has(lemma) || subject !== said - 1 || content === undefined || clause === undefined) return;
    if (!/^VB[ND]$/.test(tree.xpos[said]!) || hasKid(tree, said, ["aux", "aux:pass"])) return;
    if (
      hasKid(tree, clause, ["nsubj", "nsubj:pass", "mark"]) ||
      !reattach(tree, clause, tree.head[said]!, tree.rel[said]!)
    )
      return;
    for (const c of kids(tree, said, "punct")) if (c > clause) reattach(tree, c, clause, "punct");
    reattach(tree, subject, clause, hasPassiveAux(tree, clause) ? "nsubj:pass" : "nsubj");
    reattach(tree, said, subject, "acl");
    tree.xpos[said] = "VBN";
    fired++;
  });
  return fired;
}

/** Verbs of saying that may stand beside what they report. */
export const SAYING: ReadonlySet<string> = new Set(
  "say tell add claim allege report announce argue insist note write state warn explain believe think".split(" "),
);
const CITING = new Set(["cite", "quote"]);
