// Repairs of past participles read as modifiers where they are the verb of the clause.
import { hasKid, isNominal, isVerb, kid, kids, reattach, type Tree } from "../tree.ts";
import { verbLemma } from "./verbs-as-adjectives.ts";

/** "have wounded officers": `have` + past participle read as a modifier of the object (trigger verbs only). */
export function haveParticiple(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.lemma.forEach((lemma, i) => {
    if (lemma !== "have" || !isVerb(tree, i)) return;
    const object = kids(tree, i, "obj").find((c) => c > i);
    if (object === undefined || hasKid(tree, object, ["det", "nmod:poss"])) return;
    const at = LINGERING.has(tree.lower[i + 1] ?? "") ? i + 2 : i + 1;
    const participle = kids(tree, object, "amod").find((c) => c === at && isPastVerb(tree, c, triggerVerbs));
    if (participle === undefined) return;
    tree.lemma[participle] = pastLemma(tree, participle, triggerVerbs) ?? tree.lemma[participle]!;
    promoteParticiple(tree, i, participle, object);
    if (at === i + 2) reattach(tree, i + 1, participle, "advmod");
    fired++;
  });
  return fired;
}

/** "had 1,500 of his critics arrested", "had X murdered": who has it done to somebody does it; "had nine men killed" is a loss. */
export function causative(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, verb) => {
    if (xpos !== "VBN" || !DONE_TO.has(tree.lemma[verb]!) || hasKid(tree, verb, ["obl:agent", "obj"])) return;
    const between = secondSubjectBehindHave(tree, verb);
    if (between >= 0) {
      tree.rel[between] = "obj";
      fired++;
      return;
    }
    if (tree.rel[verb] === "xcomp") {
      const owner = tree.head[verb]!;
      const done = owner < 0 || tree.lemma[owner] !== "have" ? -1 : kid(tree, owner, "obj");
      if (done < 0 || done > verb || (LOST.has(tree.lemma[verb]!) && isCount(tree, done))) return;
      promoteParticiple(tree, owner, verb, done);
      fired++;
      return;
    }
    if (tree.rel[verb] !== "acl") return;
    let object = tree.head[verb]!;
    if (tree.rel[object] === "nmod") object = tree.head[object]!;
    const have = object < 0 ? -1 : tree.head[object]!;
    const caused =
      have >= 0 && tree.lemma[have] === "have" && isVerb(tree, have) && tree.rel[object] === "obj" && object < verb;
    if (!caused || (LOST.has(tree.lemma[verb]!) && isCount(tree, object))) return;
    promoteParticiple(tree, have, verb, object);
    fired++;
  });
  return fired;
}
const LOST = new Set(["kill", "murder", "shoot", "execute", "kidnap", "abduct"]);
const DONE_TO = new Set(
  `${[...LOST].join(" ")} arrest detain jail imprison intern assassinate hang poison liquidate behead deport expel ban outlaw proscribe dissolve disband blacklist beat torture bomb`.split(
    " ",
  ),
);

/** "The KGB had X arrested" read as "had arrested" with two subjects: X; -1 where there is no second. */
function secondSubjectBehindHave(tree: Tree, verb: number): number {
  const have = kids(tree, verb, "aux").find((c) => tree.lemma[c] === "have");
  const [first, second, ...more] = kids(tree, verb, "nsubj");
  if (have === undefined || first === undefined || second === undefined || more.length > 0) return -1;
  return first < have && have < second && second < verb ? second : -1;
}

function isCount(tree: Tree, noun: number): boolean {
  return hasKid(tree, noun, ["nummod"]) && !hasKid(tree, noun, ["nmod:poss"]);
}

/** Adverbs that stand between "have" and its participle. */
const LINGERING = new Set([
  "long",
  "also",
  "always",
  "already",
  "repeatedly",
  "now",
  "since",
  "previously",
  "secretly",
]);

/** Verbs that need a noun to mean anything here, and whose participle is hardly ever an adjective. */
const LIGHT = new Set(
  "commit ship send deliver supply impose hold sign reach launch open sever provide offer give sell lodge deploy lift agree foil thwart avert disrupt".split(
    " ",
  ),
);

function isPastVerb(tree: Tree, c: number, triggerVerbs: ReadonlySet<string>): boolean {
  if (tree.xpos[c] === "VBN" && LIGHT.has(tree.lemma[c]!)) return true;
  return (tree.xpos[c] === "VBN" || tree.xpos[c] === "JJ") && pastLemma(tree, c, triggerVerbs) !== null;
}

function pastLemma(tree: Tree, c: number, triggerVerbs: ReadonlySet<string>): string | null {
  if (triggerVerbs.has(tree.lemma[c]!)) return tree.lemma[c]!;
  return tree.xpos[c] === "JJ" && tree.lower[c]!.endsWith("ed") ? verbLemma(tree.lower[c]!, triggerVerbs) : null;
}

function promoteParticiple(tree: Tree, have: number, verb: number, object: number): void {
  const head = tree.head[have]!;
  const rel = tree.rel[have]!;
  const others = tree.children[have]!.filter((c) => c !== object);
  reattach(tree, object, -1, "obj");
  reattach(tree, verb, head, rel);
  tree.upos[verb] = "VERB";
  for (const child of others) reattach(tree, child, verb, tree.rel[child]!);
  reattach(tree, have, verb, "aux");
  tree.upos[have] = "AUX";
  reattach(tree, object, verb, "obj");
}

/** A noun at the root with a past participle after it and no finite verb of its own is a clause: "Osterlich forces advanced on F". */
export function nounRootClause(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  const root = tree.head.indexOf(-1);
  if (root < 0 || !isNominal(tree, root)) return 0;
  const verb = kids(tree, root, "acl").find((c) => c > root && readsAsVerb(tree, c, triggerVerbs));
  if (
    verb === undefined ||
    tree.upos.at(-1) !== "PUNCT" ||
    kids(tree, root, "conj", "parataxis", "cop").some((c) => isFiniteVerb(tree, c))
  )
    return 0;
  reattach(tree, verb, -1, "root");
  reattach(tree, root, verb, "nsubj");
  tree.xpos[verb] = "VBD";
  for (const child of kids(tree, root, "conj", "punct", "parataxis", "advcl"))
    if (child > verb) reattach(tree, child, verb, tree.rel[child]!);
  return 1;
}

function isFiniteVerb(tree: Tree, c: number): boolean {
  return tree.rel[c] === "cop" || ["VBD", "VBZ", "VBP"].includes(tree.xpos[c]!) || hasKid(tree, c, ["cop", "aux"]);
}

const MOVING = new Set([
  "advance",
  "march",
  "push",
  "move",
  "enter",
  "cross",
  "retreat",
  "withdraw",
  "clash",
  "open",
  "call",
  "say",
  "appeal",
  "declare",
  "agree",
]);

/** A participle that governs what an active verb would: an object, a name, a direction; not "by" or "of" as a passive would. */
function readsAsVerb(tree: Tree, c: number, triggerVerbs: ReadonlySet<string>): boolean {
  if (!["VBN", "VBD"].includes(tree.xpos[c]!)) return false;
  const known = triggerVerbs.has(tree.lemma[c]!) || MOVING.has(tree.lemma[c]!);
  if (!known && !hasKid(tree, c, ["obj", "ccomp"])) return false;
  if (
    hasKid(tree, c, ["obl:agent"]) ||
    tree.children[c]!.some((d) => hasKid(tree, d, ["case", "mark"], ["by", "of"]) && tree.rel[d] !== "obj")
  )
    return false;
  return hasKid(tree, c, ["obj", "obl"]) || kids(tree, c, "xcomp").some((x) => tree.upos[x] === "PROPN");
}

/** "X, named a danger by Y, denied it": a participle between commas after the subject, with its agent, describes the subject. */
export function describedSubject(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "advcl" || verb < i || !["VBD", "VBN"].includes(tree.xpos[i]!) || tree.lower[i - 1] !== ",") return;
    if (hasKid(tree, i, ["nsubj", "nsubj:pass", "mark", "aux", "aux:pass"])) return;
    const agent = kids(tree, i, "obl", "obl:agent").find((c) => hasKid(tree, c, ["case"], ["by"]));
    const subject = kids(tree, verb, "nsubj", "nsubj:pass").find((c) => c < i);
    if (agent === undefined || subject === undefined || !reattach(tree, i, subject, "acl")) return;
    tree.xpos[i] = "VBN";
    tree.rel[agent] = "obl:agent";
    fired++;
  });
  return fired;
}

/** "X, armed and trained by Y, ...": the second participle hung on the name beside the first. */
export function joinedParticiple(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const noun = tree.head[i]!;
    if (rel !== "conj" || noun < 0 || tree.xpos[i] !== "VBN" || !isNominal(tree, noun)) return;
    const first = kids(tree, noun, "acl").find((c) => c < i && i - c <= 3 && tree.xpos[c] === "VBN");
    if (first !== undefined && reattach(tree, i, first, "conj")) fired++;
  });
  return fired;
}

/** "Drones sold to Y by X turned the war": the participle on the subject read as the main verb, the main verb as its adjunct. */
export function mainVerbBehind(tree: Tree): number {
  const root = tree.head.indexOf(-1);
  if (root < 0 || !PAST.has(tree.xpos[root]!) || hasKid(tree, root, ["aux", "aux:pass", "obj", "ccomp"])) return 0;
  const subject = kid(tree, root, "nsubj", "nsubj:pass");
  const agent = kids(tree, root, "obl", "obl:agent").find((c) => hasKid(tree, c, ["case"], ["by"]));
  if (subject < 0 || subject > root || agent === undefined || agent < root) return 0;
  const verb = kids(tree, root, "advcl", "conj", "xcomp", "parataxis").find(
    (c) => c > agent && isPastTense(tree, c) && !hasKid(tree, c, ["mark", "nsubj", "cc"]) && tree.lower[c - 1] !== ",",
  );
  if (verb === undefined) return 0;
  if (!hasKid(tree, verb, ["aux"])) tree.xpos[verb] = "VBD";
  tree.xpos[root] = "VBN";
  reattach(tree, verb, -1, "root");
  reattach(tree, subject, verb, "nsubj");
  reattach(tree, root, subject, "acl");
  tree.rel[agent] = "obl:agent";
  for (const c of tree.children[root]!) if (c > verb) reattach(tree, c, verb, tree.rel[c]!);
  return 1;
}

/** Forms in -ed, which the parser takes for each other. */
const PAST = new Set(["VBN", "VBD"]);

/** A past tense, by its tag, its auxiliary or its object. */
function isPastTense(tree: Tree, verb: number): boolean {
  const tag = tree.xpos[verb]!;
  return tag === "VBD" || (tag === "VBN" && hasKid(tree, verb, ["obj", "aux"]));
}

/** "under the treaty concluded by X and Y, ...": the phrase read as hung on its own participle. */
export function participleOfPhrase(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    if (rel !== "obl" || verb !== i + 1 || tree.xpos[verb] !== "VBN" || tree.rel[verb] !== "advcl") return;
    if (
      !hasKid(tree, i, ["case"]) ||
      !hasKid(tree, verb, ["obl:agent"]) ||
      hasKid(tree, verb, ["nsubj", "nsubj:pass", "mark"])
    )
      return;
    if (!reattach(tree, i, tree.head[verb]!, "obl") || !reattach(tree, verb, i, "acl")) return;
    fired++;
  });
  return fired;
}

/** "X set off a charge as police came up the stairs, killing Y", "X hit a bus that carried Z, killing Y": who is killed behind the comma falls to what the main clause tells, not to the circumstance. */
export function participleOfDeed(tree: Tree): number {
  let fired = 0;
  tree.xpos.forEach((xpos, i) => {
    if (xpos !== "VBG" || tree.rel[i] !== "advcl" || tree.lower[i - 1] !== "," || !HARMING.has(tree.lemma[i]!)) return;
    const clause = tree.head[i]!;
    const told = clause >= 0 && tree.rel[clause] === "acl:relcl";
    const main = clause < 0 ? -1 : told ? verbOver(tree, clause) : tree.head[clause]!;
    if (main < 0 || clause > i || main > clause || !VIOLENT.has(tree.lemma[main]!) || VIOLENT.has(tree.lemma[clause]!))
      return;
    const beside =
      tree.rel[clause] === "advcl" && hasKid(tree, clause, ["mark", "advmod"], ["as", "when", "while", "before"]);
    if (!told && !beside) return;
    if (reattach(tree, i, main, "advcl")) fired++;
  });
  return fired;
}

/** The verb that the noun of a relative clause belongs to, through what owns or counts it; -1 where there is none. */
function verbOver(tree: Tree, clause: number): number {
  let at = tree.head[clause]!;
  while (at >= 0 && !isVerb(tree, at))
    at = ["nmod", "conj", "obj", "obl", "appos"].includes(tree.rel[at]!) ? tree.head[at]! : -1;
  return at;
}
const HARMING = new Set(["kill", "wound", "injure", "maim", "destroy", "damage"]);
const VIOLENT = new Set(
  "attack bomb detonate explode set blow fire shoot shell strike hit ram drive crash throw hurl launch raid storm ambush open drop strafe mortar".split(
    " ",
  ),
);

/** "founded the Red Army, allied to X", "planted by the Blue League, backed by Y": what describes a body is said of the one right before it. */
export function participleOfName(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const clause = tree.head[i]!;
    if (rel !== "advcl" || clause < 0 || clause > i || tree.lower[i - 1] !== "," || !DESCRIBING.has(tree.lemma[i]!))
      return;
    if (!["VBN", "VBD", "JJ"].includes(tree.xpos[i]!) || hasKid(tree, i, ["nsubj", "nsubj:pass", "mark", "aux", "obj"]))
      return;
    const name = kids(tree, clause, "obj", "obl", "obl:agent").find(
      (c) => tree.upos[c] === "PROPN" && Math.max(c, ...kids(tree, c, "flat", "nmod", "appos")) === i - 2,
    );
    if (name !== undefined && reattach(tree, i, name, "acl")) fired++;
  });
  return fired;
}
const DESCRIBING = new Set(
  "ally affiliate link tie base lead head back fund finance sponsor arm align associate".split(" "),
);
