// Repairs where verb and noun were taken for each other.
import { hasKid, isVerb, kid, kids, reattach, type Tree } from "../tree.ts";

/** Lower-case noun forms that the parser reads as the verb of a reporting frame. */
const CONTENT_NOUNS = new Set(["claims", "reports", "charges", "accusations", "allegations", "demands", "calls"]);

const REFUSING = new Set(["reject", "deny", "dismiss", "refute", "dispute"]);

/** "rejected claims that ...": the content noun was read as the main verb with the refusal below it. */
export function contentNounAsVerb(tree: Tree): number {
  const i = tree.lower.findIndex(
    (word, at) => CONTENT_NOUNS.has(word) && isVerb(tree, at) && at > 0 && REFUSING.has(tree.lemma[at - 1]!),
  );
  if (i < 0) return 0;
  const refusal = i - 1;
  if (tree.head[refusal] !== i) return 0;
  const head = tree.head[i]!;
  const rel = tree.rel[i]!;
  const clause = kids(tree, i, "ccomp").filter((c) => c > i);
  const others = tree.children[i]!.filter((c) => c !== refusal && !clause.includes(c));
  reattach(tree, refusal, head, rel);
  for (const child of others)
    if (tree.rel[child] !== "punct" || child < i) reattach(tree, child, refusal, tree.rel[child]!);
  reattach(tree, i, refusal, "obj");
  tree.upos[i] = "NOUN";
  tree.xpos[i] = "NNS";
  for (const child of clause) reattach(tree, child, i, "acl");
  return 1;
}

/** "rejects claims that ...", "denied reports of ...": what is refused tagged as a verb. */
export function contentNounTag(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!CONTENT_NOUNS.has(word) || !isVerb(tree, i) || tree.rel[i] !== "obj" || tree.head[i]! > i) return;
    if (hasKid(tree, i, ["nsubj", "aux"])) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NNS";
    for (const c of kids(tree, i, "ccomp", "xcomp")) tree.rel[c] = "acl";
    fired++;
  });
  return fired;
}

/** "P, witnesses report": the verb of an attribution behind what it attributes read as a noun. */
export function trailingReport(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const subject = i - 1;
    if (rel !== "parataxis" || !TRAILING.has(tree.lower[i]!) || tree.upos[i] !== "NOUN" || tree.head[i]! > i) return;
    if (tree.rel[subject] !== "compound" || tree.head[subject] !== i || tree.xpos[subject] !== "NNS") return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBP";
    tree.rel[subject] = "nsubj";
    fired++;
  });
  return fired;
}
const TRAILING = new Set(["report", "claim", "state"]);

/** "killed three and wounded many", where the second past verb hangs as a modifier: left to the parser; here only verb conjuncts tagged as nouns. */
export function verbConjunct(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const head = tree.head[i]!;
    if (rel !== "conj" || head < 0 || !isVerb(tree, head) || tree.upos[i] !== "NOUN" || !hasKid(tree, i, ["obj"]))
      return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = tree.lower[i]!.endsWith("ing") ? "VBG" : tree.xpos[head]!;
    if (tree.xpos[i] === "VBG") {
      tree.lemma[i] = stemOf(tree.lower[i]!, triggerVerbs) ?? tree.lemma[i]!;
      if (isVerb(tree, i - 1)) reattach(tree, i, i - 1, "xcomp");
    }
    fired++;
  });
  return fired;
}

/** "went on to attack X", "they control X" with the verb tagged as a noun: a noun has no object. */
export function nounWithObject(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = nounBeforeName(tree, triggerVerbs);
  for (let i = 0; i < tree.tokens.length; i++) {
    if (tree.upos[i] !== "NOUN" || !hasKid(tree, i, ["obj"]) || hasKid(tree, i, ["det", "case", "nmod:poss", "amod"]))
      continue;
    const infinitive = tree.lower[i - 1] === "to" && hasKid(tree, i, ["mark"], ["to"]);
    if (!infinitive && !hasKid(tree, i, ["nsubj"]) && !openCondition(tree, i) && !shotSomebody(tree, i)) continue;
    tree.upos[i] = "VERB";
    const stem = tree.lower[i] === "shot" ? "shoot" : tree.lower[i]!.replace(/s$/, "");
    if (!triggerVerbs.has(tree.lemma[i]!) && triggerVerbs.has(stem)) tree.lemma[i] = stem;
    tree.xpos[i] = infinitive || tree.xpos[i] === "NN" ? "VB" : tree.xpos[i] === "NNS" ? "VBZ" : "VBP";
    fired++;
  }
  return fired;
}

/** "Police shot two men": the doers read as a part of the noun. */
function shotSomebody(tree: Tree, i: number): boolean {
  const subject = kid(tree, i, "compound");
  if (tree.lower[i] !== "shot" || subject !== i - 1 || subject < 0) return false;
  tree.rel[subject] = "nsubj";
  return true;
}

/** "Should X attack Y, Z will ...": the verb read as a noun of which X is a part, the auxiliary hung on the main clause. */
function openCondition(tree: Tree, i: number): boolean {
  const main = tree.head[i]!;
  const subject = kids(tree, i, "compound").find((c) => c === i - 1 && tree.upos[c] === "PROPN");
  const opener = tree.lower[0] === "should" && tree.head[0] === main && main > i;
  if (!opener || subject === undefined || tree.rel[i] !== "advcl") return false;
  tree.rel[subject] = "nsubj";
  return reattach(tree, 0, i, "aux");
}

/** "accused X of shelling Y", "of training rebels" with the gerund read as part of the name or noun: a preposition, a gerund that triggers a frame, its object. */
export function gerundBeforeName(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  for (let i = 1; i + 1 < tree.tokens.length; i++) {
    if (!/^[a-z]+ing$/.test(tree.tokens[i]!.text) || tree.upos[i] === "VERB") continue;
    if (tree.upos[i + 1] !== "PROPN" && !isCharged(tree, i)) continue;
    const verb = stemOf(tree.lower[i]!, triggerVerbs);
    if (verb === null || !(actsOnName(tree, i) || headsName(tree, i) || leadsName(tree, i))) continue;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VBG";
    tree.lemma[i] = verb;
    fired++;
  }
  return fired;
}

/** The name is an object already, which no noun has. */
function actsOnName(tree: Tree, i: number): boolean {
  if (tree.head[i + 1] !== i || tree.rel[i + 1] !== "obj" || !hasKid(tree, i, ["mark", "case"])) return false;
  if (tree.rel[i] === "obl") tree.rel[i] = "advcl";
  for (const c of kids(tree, i, "case")) tree.rel[c] = "mark";
  return true;
}

/** The gerund hangs in the name: it takes the place of the name, which becomes its object. */
function leadsName(tree: Tree, i: number): boolean {
  const name = tree.head[i]!;
  if (
    !["compound", "nmod:desc"].includes(tree.rel[i]!) ||
    name < i ||
    (tree.upos[name] !== "PROPN" && tree.xpos[name] !== "NNS") ||
    tree.head[name]! < 0
  )
    return false;
  const mark = tree.children[name]!.find((c) => c === i - 1 && tree.rel[c] === "case");
  if (mark === undefined || !tree.children[name]!.every((c) => c >= i - 1)) return false;
  const above = tree.head[name]!;
  if (!reattach(tree, i, above, isVerb(tree, above) ? "advcl" : "acl")) return false;
  const verb = isVerb(tree, above) ? above : tree.head[above]!;
  if (tree.upos[name] !== "PROPN" && verb >= 0)
    for (const c of kids(tree, verb, "obl"))
      if (c > name && hasKid(tree, c, ["case"], TOWARDS)) reattach(tree, c, i, "obl");
  return reattach(tree, name, i, "obj") && reattach(tree, mark, i, "mark");
}
const TOWARDS = ["to", "into", "against", "for", "through"];

/** "accused X of shipping rifles": a bare plural behind the gerund, which says what somebody is accused of. */
function isCharged(tree: Tree, i: number): boolean {
  const noun = i + 1;
  const above = tree.head[noun] ?? -1;
  if (tree.xpos[noun] !== "NNS" || tree.head[i] !== noun || tree.lower[i - 1] !== "of" || above < 0) return false;
  const verb = isVerb(tree, above) ? above : tree.head[above]!;
  return verb >= 0 && CHARGING.has(tree.lemma[verb]!);
}
const CHARGING = new Set(["accuse", "suspect", "convict", "acquit"]);

/** The name hangs on the gerund as if both were one name. */
function headsName(tree: Tree, i: number): boolean {
  const name = i + 1;
  if (tree.head[name] !== i || tree.rel[name] !== "flat" || !hasKid(tree, i, ["case"])) return false;
  for (const rest of kids(tree, i, "flat").filter((c) => c > name)) reattach(tree, rest, name, "flat");
  tree.rel[name] = "obj";
  return true;
}

/** The verb that a gerund comes from, among those given: "shelling" from "shell", "invading" from "invade". */
function stemOf(gerund: string, verbs: ReadonlySet<string>): string | null {
  const stem = gerund.slice(0, -3);
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")];
  return forms.find((form) => verbs.has(form)) ?? null;
}

/** "went on to attack X" with "to" read as a preposition: a bare noun cannot stand beside a name that is an object too. */
function nounBeforeName(tree: Tree, triggerVerbs: ReadonlySet<string>): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const verb = tree.head[i]!;
    const to = i - 1;
    if (
      rel !== "obl" ||
      verb < 0 ||
      tree.xpos[i] !== "NN" ||
      tree.lower[to] !== "to" ||
      !triggerVerbs.has(tree.lemma[i]!)
    )
      return;
    const beside = kids(tree, verb, "obj", "obl").find((c) => c === i + 1 && tree.upos[c] === "PROPN");
    const below = ACTS_TO_COME.has(tree.lemma[verb]!)
      ? kids(tree, i, "flat").find((c) => c > i && tree.upos[c] === "PROPN")
      : undefined;
    const name = beside ?? below;
    if (name === undefined || tree.children[i]!.some((c) => c !== to && c !== below)) return;
    tree.upos[i] = "VERB";
    tree.xpos[i] = "VB";
    tree.rel[i] = "xcomp";
    tree.rel[to] = "mark";
    reattach(tree, name, i, "obj");
    fired++;
  });
  return fired;
}

/** Verbs that take an infinitive of what is to be done. */
const ACTS_TO_COME = new Set(
  "threaten vow swear promise pledge refuse decline want try plan attempt agree order offer ask urge fail seek begin continue help intend".split(
    " ",
  ),
);

const GIVEN = new Set("backing funding training financing blessing prompting urging coaching".split(" "));

/** "ruled with X backing": what is given, read as what X does meanwhile. */
export function backingAsVerb(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    const giver = kid(tree, i, "nsubj", "compound");
    const mark = kid(tree, i, "mark");
    if (!GIVEN.has(word) || tree.xpos[i] !== "VBG" || giver !== i - 1 || mark < 0 || hasKid(tree, i, ["obj", "ccomp"]))
      return;
    if (!["with", "without", "under"].includes(tree.lower[mark]!)) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    tree.lemma[i] = word;
    tree.rel[i] = "obl";
    tree.rel[mark] = "case";
    tree.rel[giver] = "compound";
    fired++;
  });
  return fired;
}
