// Verbs in the bare form that a wish asks for, read as nouns with their subject for a part: "demanded that X release Y".
import { hasKid, isVerb, kids, reattach, type Tree } from "../tree.ts";

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

/** "demanded that X free Y", "that X hand over Z": the bare verb behind a name read as an adjective of its object, or as a noun. */
export function bareWordOfWish(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, that) => {
    const wish = word === "that" ? wishBefore(tree, that) : -1;
    let verb = that + 1;
    while (tree.upos[verb] === "PROPN") verb++;
    if (verb === that + 1) verb = tree.head[that]!;
    const own = verb < 0 || tree.head[verb - 1] !== verb ? -1 : kids(tree, verb, "nsubj").indexOf(verb - 1);
    const subject = wish < 0 ? -1 : own >= 0 ? verb - 1 : topOfRun(tree, that + 1, verb);
    if (subject < 0 || !BARE.has(tree.lower[verb]!) || hasKid(tree, verb, ["cop", "det", "aux"])) return;
    const object = tree.rel[verb] === "amod" && tree.head[verb]! > verb ? tree.head[verb]! : -1;
    if (tree.upos[verb] === "VERB" || (object < 0 && tree.head[subject] !== verb)) return;
    if (!reattach(tree, verb, wish, isVerb(tree, wish) ? "ccomp" : "acl")) return;
    reattach(tree, subject, verb, "nsubj");
    reattach(tree, that, verb, "mark");
    if (object >= 0) reattach(tree, object, verb, "obj");
    makeBare(tree, verb);
    takeParticle(tree, verb);
    fired++;
  });
  return fired;
}

/** The word of a run of names on which the others hang; -1 where the run is empty. */
function topOfRun(tree: Tree, first: number, end: number): number {
  for (let at = first; at < end; at++) if (tree.head[at]! < first || tree.head[at]! >= end) return at;
  return -1;
}

/** Bare verbs that are nouns or adjectives as well. */
const BARE = new Set(
  "free clear open close hand lift halt stop end release return share cease cut pull step leave withdraw quit call hold let surrender respect honour honor recall resume restore vacate drop turn limit shut expel guarantee fund ground grant back evacuate suspend arrest answer lower empty protect transfer extradite abandon apologise apologize disarm move permit finance pay slow cool calm secure order exit amend reverse scrap stay repeal".split(
    " ",
  ),
);

/** The verb or noun of wishing before "that", a time or an addressee between them at most; -1 where there is none. */
function wishBefore(tree: Tree, that: number): number {
  for (let at = that - 1; at >= 0 && at >= that - NEAR; at--) if (WISHING.has(tree.lemma[at]!)) return at;
  return -1;
}
const NEAR = 4;

function takeSubject(tree: Tree, wish: number, verb: number, subject: number): void {
  const wasNoun = !isVerb(tree, verb);
  makeBare(tree, verb);
  tree.rel[subject] = "nsubj";
  for (const c of kids(tree, verb, "det", "amod", "nmod:poss"))
    if (c < subject) reattach(tree, c, subject, tree.rel[c]!);
  if (!wasNoun) return;
  const above = tree.head[verb]!;
  reattach(tree, verb, wish, isVerb(tree, wish) ? "ccomp" : "acl");
  for (const c of kids(tree, above, "obl", "obj", "nmod", "advmod"))
    if (c > verb) reattach(tree, c, verb, tree.rel[c]!);
  takeParticle(tree, verb);
}

function makeBare(tree: Tree, verb: number): void {
  tree.upos[verb] = "VERB";
  tree.xpos[verb] = "VB";
  tree.lemma[verb] = tree.lower[verb]!;
}

/** "hand over the men": the particle read as the preposition of the object. */
function takeParticle(tree: Tree, verb: number): void {
  const particle = verb + 1;
  const object = tree.rel[particle] === "case" ? tree.head[particle]! : -1;
  if (object > particle && PARTICLES.has(tree.lower[particle]!) && tree.head[object] === verb) {
    reattach(tree, particle, verb, "compound:prt");
    tree.rel[object] = "obj";
  }
}
const PARTICLES = new Set(["over", "back", "up", "out", "off", "down"]);
