// Voice: whether a verb is passive, and who does what it says then.
import { ACT_NOUNS, DOCUMENT_NOUNS, EVENT_NOUNS } from "../lexicon/nouns.ts";
import { DAY_OR_MONTH } from "../lexicon/words.ts";
import { coordinated, hasKid, hasPassiveAux, isNominal, isVerb, kids, preposition, type Tree } from "./tree.ts";

/** Passive: an auxiliary says so, or a reduced participle ("X, accused by Y"), or a conjunct of a passive without a subject of its own. */
export function isPassive(tree: Tree, v: number): boolean {
  if (hasPassiveAux(tree, v)) return true;
  const isParticiple = tree.xpos[v] === "VBN" || (tree.xpos[v] === "JJ" && tree.upos[v] === "VERB");
  if (!isParticiple || hasKid(tree, v, ["aux"])) return false;
  if (kids(tree, v, "nsubj").some((c) => tree.rel[v] !== "acl" || tree.lower[c] !== "both")) return false;
  if (tree.rel[v] === "acl" || tree.rel[v] === "amod") return true;
  if (tree.rel[v] === "advcl" && kids(tree, v, "obj").length === 0) return true;
  if (tree.rel[v] === "conj" && tree.head[v]! >= 0)
    return isVerb(tree, tree.head[v]!) && isPassive(tree, tree.head[v]!) && kids(tree, v, "obj").length === 0;
  return (
    tree.rel[v] === "xcomp" &&
    kids(tree, v, "obj").length === 0 &&
    [...agentsBeside(tree, v), ...agentsOfNext(tree, v)].length > 0
  );
}

/** Who does it in a passive: the heads of its "by" phrases, conjuncts included. */
export function agentsOf(tree: Tree, v: number): number[] {
  const beside = agentsBeside(tree, v);
  const agents = beside.length > 0 || !isPassive(tree, v) ? beside : sharedAgents(tree, v);
  return agents.filter((c) => isNominal(tree, c)).flatMap((c) => coordinated(tree, c));
}

/** Its own "by" phrase, or one caught by a phrase of its own. */
function agentsBeside(tree: Tree, v: number): number[] {
  const isAgent = (c: number) =>
    (tree.rel[c] === "obl:agent" || (["obl", "nmod"].includes(tree.rel[c]!) && preposition(tree, c) === "by")) &&
    !isMeans(tree, c);
  const own = tree.children[v]!.filter(isAgent).slice(0, 1);
  if (own.length > 0) return own;
  const light = lightAgents(tree, v, isAgent);
  return light.length > 0 || !hasPassiveAux(tree, v) ? light : setAgents(tree, v);
}

/** "by bus", "by parachute", "by force", "by nightfall", "by firing squad": how or when it was done, not who did it. */
function isMeans(tree: Tree, c: number): boolean {
  if (WHEN.has(tree.lower[c]!) || DAY_OR_MONTH.has(tree.lower[c]!)) return true;
  if (tree.lemma[c] === "squad" && hasKid(tree, c, ["compound", "amod"], ["firing"])) return true;
  return MEANS.has(tree.lower[c]!) && !hasKid(tree, c, ["det", "nmod:poss", "amod", "compound", "nummod"]);
}
const MEANS = new Set(
  "boat ship air sea land helicopter plane train bus car truck lorry road rail parachute telephone phone letter email radio fax post mail hand night day force law decree name accident mistake acclamation consensus proxy canoe ferry van bicycle horse ambulance submarine".split(
    " ",
  ),
);

const WHEN = new Set(
  "dawn daybreak sunrise sunup noon midday lunchtime midnight dusk sunset sundown nightfall dark morning afternoon evening weekend today tonight yesterday tomorrow spring summer autumn winter christmas easter ramadan".split(
    " ",
  ),
);

/** Agents hung on a light phrase of the verb. */
function lightAgents(tree: Tree, v: number, isAgent: (c: number) => boolean): number[] {
  return kids(tree, v, "obl", "xcomp", "obj").flatMap((c) =>
    isLight(tree, c) || (tree.rel[c] !== "obl" && isNominal(tree, c)) ? tree.children[c]!.filter(isAgent) : [],
  );
}

/** The agent that another participle or an inserted clause has caught. */
function sharedAgents(tree: Tree, v: number): number[] {
  const next = agentsOfNext(tree, v);
  if (next.length > 0) return next;
  const before = agentsOfBefore(tree, v);
  return before.length > 0 ? before : agentsBehindInsertion(tree, v);
}

/** "trained and armed by X" with the agent hung on the first of the two. */
function agentsOfBefore(tree: Tree, v: number): number[] {
  const head = tree.head[v]!;
  const joined = tree.rel[v] === "conj" && tree.xpos[v] === "VBN" && isVerb(tree, head) && isPassive(tree, head);
  return joined ? kids(tree, head, "obl:agent").filter((c) => c > v) : [];
}

/** "was financed, police believe, by X": the phrase hung on what is said in between. */
function agentsBehindInsertion(tree: Tree, v: number): number[] {
  return kids(tree, v, "parataxis", "ccomp", "advcl")
    .filter(
      (clause) =>
        clause > v &&
        kids(tree, clause, "nsubj").some((c) => tree.lower[c - 1] === "," || tree.lower.slice(v, c).includes(",")),
    )
    .flatMap((clause) => kids(tree, clause, "obl", "obl:agent"))
    .filter((c) => preposition(tree, c) === "by" && tree.lower[kids(tree, c, "case")[0]! - 1] === ",");
}

/** "armed and trained by X": the agent that hangs on the next of two participles. */
function agentsOfNext(tree: Tree, v: number): number[] {
  const next = kids(tree, v, "conj").find((c) => c > v && c - v <= 3 && tree.xpos[c] === "VBN" && isVerb(tree, c));
  return next === undefined ? [] : kids(tree, next, "obl:agent");
}

/** "was shot at the gate of the embassy by soldiers": the agent hung on a place or time of the clause. */
function setAgents(tree: Tree, v: number): number[] {
  let phrases = kids(tree, v, "obl").filter((c) => SETTING.has(preposition(tree, c) ?? ""));
  while (phrases.length > 0) {
    const agents = phrases
      .filter((c) => !isMade(tree, c))
      .flatMap((c) => kids(tree, c, "nmod").filter((d) => preposition(tree, d) === "by" && isNominal(tree, d)));
    if (agents.length > 0) return agents.slice(0, 1);
    phrases = phrases.flatMap((c) =>
      kids(tree, c, "nmod").filter((d) => d > c && ["of", "in", "at", "on"].includes(preposition(tree, d) ?? "")),
    );
  }
  return [];
}
const SETTING = new Set([
  "in",
  "at",
  "on",
  "near",
  "outside",
  "inside",
  "before",
  "after",
  "from",
  "during",
  "off",
  "from",
]);

/** What somebody can make or do, so that its "by" is its own: "in a raid by X", "in a film by X". */
function isMade(tree: Tree, noun: number): boolean {
  const lemma = tree.lemma[noun]!;
  return (
    EVENT_NOUNS.has(lemma) || ACT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lemma) || /(?:ing|tion|ment|ance)$/.test(lemma)
  );
}

function isLight(tree: Tree, phrase: number): boolean {
  const prep = preposition(tree, phrase) ?? "";
  return LIGHT.has(prep) || (tree.upos[phrase] === "PROPN" && ["out of", "from", "at", "near"].includes(prep));
}

/** Prepositions whose phrase may have caught the agent: "hit with sanctions by X", "blamed on Y by X". */
const LIGHT = new Set(["as", "with", "to", "on", "in"]);
