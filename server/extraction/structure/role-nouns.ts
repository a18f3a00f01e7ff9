// Role nouns as the ontology lists them, and where one stands in a sentence ("deputy prime minister", "editor-in-chief").
import type { Ontology } from "../../ontology/types.ts";
import { DEPUTY, FORMER } from "../lexicon/nouns.ts";
import { PORTFOLIOS } from "../lexicon/titles.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { hasKid, type Tree } from "../syntax/tree.ts";

/** Role phrase, words joined by single spaces, hyphens dropped -> relation. */
export interface RoleLexicon {
  readonly phrases: ReadonlyMap<string, string>;
  readonly longest: number;
  /** Last words of all phrases: what a role nominal's head may be. */
  readonly heads: ReadonlySet<string>;
}

/** One role phrase in a sentence; `head` is the noun that carries it in the tree. */
export interface RolePhrase {
  readonly relation: string;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly words: string;
  readonly former: boolean;
  readonly plural: boolean;
  /** The organ of a state that the words before it say he heads: "army" in "army chief". */
  readonly organ: string | null;
}

/** Collects the roles of all relations; where two list the same phrase the first file by name wins. */
export function buildRoleLexicon(ontology: Ontology): RoleLexicon {
  const phrases = new Map<string, string>();
  for (const relation of ontology.relations.values())
    for (const role of relation.roles) if (!phrases.has(keyOf(role))) phrases.set(keyOf(role), relation.name);
  const lengths = [...phrases.keys()].map((p) => p.split(" ").length);
  return {
    phrases,
    longest: Math.max(1, ...lengths),
    heads: new Set([...phrases.keys()].map((p) => p.split(" ").at(-1)!)),
  };
}

function keyOf(role: string): string {
  return role.toLowerCase().replaceAll("-", " ").replace(/\s+/g, " ");
}

/** Every role phrase of a sentence, longest match from the left. */
export function rolePhrases(lexicon: RoleLexicon, tree: Tree): RolePhrase[] {
  const found: RolePhrase[] = [];
  const ends = tree.tokens.map((_, i) => mayEnd(lexicon, tree, i));
  if (!ends.includes(true)) return found;
  for (let i = 0; i < tree.tokens.length; ) {
    const phrase = phraseAt(lexicon, tree, i, ends);
    if (phrase) found.push(phrase);
    i = phrase ? phrase.last + 1 : i + 1;
  }
  return found;
}

/** Roles that a noun before them narrows: a policy chief heads a policy, a gang leader a gang. */
const GENERIC = new Set(["leader", "chief", "boss", "head", "commander", "director"]);
/** Nouns that name a body of their own, which the text does not. */
const NAMELESS = new Set([
  "gang",
  "cartel",
  "rebel",
  "militia",
  "opposition",
  "party",
  "union",
  "protest",
  "separatist",
  "guerrilla",
  "militant",
  "faction",
  "clan",
  "crime",
]);
/** Nouns of a state's organs, which a title may carry: "army chief", "police spokesman". */
const ORGAN = /^(army|military|police|navy|air force|intelligence|security|government|parliament|ministry|forces)$/;

/** The noun that narrows a role ("policy" in "policy chief"); null where there is none. */
function fieldBefore(tree: Tree, i: number): string | null {
  return i > 0 &&
    ["NOUN", "ADJ", "PROPN"].includes(tree.upos[i - 1]!) &&
    ["compound", "amod"].includes(tree.rel[i - 1]!) &&
    !NARROWING_NOTHING.has(tree.lower[i - 1]!)
    ? tree.lower[i - 1]!
    : null;
}
/** Words of time and manner before a role, which are no field of it: "at that time director", "acting head". */
const NARROWING_NOTHING = new Set("time point moment date then now acting interim caretaker long-time".split(" "));

/** The longest role phrase that begins with token `i`; `ends`: with which tokens a role may end. */
function phraseAt(lexicon: RoleLexicon, tree: Tree, i: number, ends: readonly boolean[]): RolePhrase | null {
  for (let length = Math.min(lexicon.longest * 2, tree.tokens.length - i); length > 0; length--) {
    const last = i + length - 1;
    if (!ends[last]) continue;
    const relation =
      lexicon.phrases.get(wordsOf(tree, i, last, true)) ?? lexicon.phrases.get(wordsOf(tree, i, last, false));
    if (relation && tree.lower[last] !== "-") return phraseOf(relation, tree, withPortfolio(tree, i, last), last);
  }
  return null;
}

/** "public order minister", "minister": with the words before it that say what the holder is minister of. */
function withPortfolio(tree: Tree, first: number, last: number): number {
  if (
    !["minister", "secretary"].includes(tree.lemma[last]!) ||
    tree.lower[first] === "prime" ||
    !["NN", "NNS", "NNP", "NNPS"].includes(tree.xpos[last]!)
  )
    return first;
  let at = first;
  while (
    PORTFOLIOS.has(tree.lower[at - 1] ?? "") ||
    (at < first && tree.lower[at - 1] === "and" && PORTFOLIOS.has(tree.lower[at - 2] ?? ""))
  )
    at--;
  return at;
}

/** "senior Hamas official A B": right before a name that it modifies. */
function isTitleTaggedAsAdjective(tree: Tree, i: number): boolean {
  return tree.upos[i] === "ADJ" && tree.upos[i + 1] === "PROPN" && TITLES_LIKE_ADJECTIVES.has(tree.lower[i]!);
}
const TITLES_LIKE_ADJECTIVES = new Set(["official", "general", "representative", "militant", "activist", "deputy"]);

/** Whether a role may end with token `i`, whose first words ("ex-", "co-") a hyphen joins to it. */
function mayEnd({ heads }: RoleLexicon, tree: Tree, i: number): boolean {
  const isSecond = tree.lower[i] === "two" && tree.lower[i - 1] === "number";
  if (!["NOUN", "PROPN"].includes(tree.upos[i]!) && !isSecond && !isTitleTaggedAsAdjective(tree, i)) return false;
  const lower = tree.lower[i]!;
  const lemma = tree.lemma[i]!;
  return heads.has(lemma.slice(lemma.lastIndexOf("-") + 1)) || heads.has(lower.slice(lower.lastIndexOf("-") + 1));
}

function phraseOf(relation: string, tree: Tree, i: number, last: number): RolePhrase | null {
  const head = headOfPhrase(tree, i, last);
  const before = [tree.lower[i - 1], tree.lower[i - 2]].map((w) => w ?? "");
  const deputy = DEPUTY.has(before[0]!) || (before[0] === "-" && DEPUTY.has(before[1]!));
  const field = fieldBefore(tree, i);
  const isHeaded = field !== null && HEADED.test(field);
  const second = deputy || (isHeaded && DEPUTY.has(before[1]!));
  const narrows =
    relation === "LEADS" && i === last && GENERIC.has(tree.lemma[i]!) && (isHeaded || isCommonNoun(tree, i - 1));
  const ruling = narrows && field === "party" && isOfState(tree, i - 2);
  const open = narrows && field !== null && LEFT_OPEN.has(field) && isBareBefore(tree, i - 2);
  if (narrows && field !== null && NAMELESS.has(field) && !ruling && !open) return null;
  const words = wordsOf(tree, i, last, true);
  const organ = field === "force" && before[1] === "air" ? "air force" : field;
  const heads = relation === "LEADS" && i === last && GENERIC.has(tree.lemma[i]!) && !second && (isHeaded || ruling);
  return {
    relation: (second || (narrows && field !== null && !open)) && relation === "LEADS" ? "HOLDS_ROLE_IN" : relation,
    first: deputy ? i - 1 : i,
    last,
    head,
    words: organ !== null && ORGAN.test(organ) ? `${organ} ${words}` : words,
    former: isFormer(tree, i, head, before),
    plural: tree.xpos[last] === "NNS" || tree.xpos[last] === "NNPS",
    organ: heads ? organBefore(tree, i - 1) : null,
  };
}

/** Nouns of bodies that the text has named before: "the party leader, A B", "Party leaders A B and C D". */
const LEFT_OPEN = new Set(["party", "union", "militia", "movement", "group"]);

function isBareBefore(tree: Tree, at: number): boolean {
  return at < 0 || ["the", "a", "former"].includes(tree.lower[at]!);
}

/** "the Osterlich party leader", "Osterlich's ruling party chief": the party that rules a state. */
function isOfState(tree: Tree, at: number): boolean {
  const before = RULING.has(tree.lower[at] ?? "") ? at - 1 : at;
  const named = POSSESSIVES.has(tree.lower[before] ?? "") ? before - 1 : before;
  const isName = tree.upos[named] === (named === before ? "ADJ" : "PROPN");
  return isName && /^\p{Lu}/u.test(tree.tokens[named]!.text);
}
const RULING = new Set(["communist", "ruling", "governing", "socialist", "workers"]);

/** Organs that one person commands. */
const HEADED = /^(army|military|police|navy|forces|force|intelligence)$/;

/** "armed forces" before "commander": the organ with the words that belong to its name. */
function organBefore(tree: Tree, at: number): string {
  const inside = [
    "armed",
    "air",
    "defence",
    "defense",
    "police",
    "security",
    "military",
    "foreign",
    "domestic",
  ].includes(tree.lower[at - 1] ?? "");
  return inside ? `${tree.lower[at - 1]} ${tree.lower[at]}` : tree.lower[at]!;
}

function isCommonNoun(tree: Tree, i: number): boolean {
  return i >= 0 && /^\p{Ll}/u.test(tree.tokens[i]!.text) && tree.rel[i] === "compound";
}

function isFormer(tree: Tree, i: number, head: number, before: readonly string[]): boolean {
  return (
    before.some((w) => FORMER.has(w)) ||
    EX.test(tree.lower[i]!) ||
    (tree.rel[head] === "xcomp" && tree.lemma[tree.head[head]!] === "use") ||
    hasKid(tree, head, ["amod", "advmod", "compound"], [...FORMER])
  );
}

function wordsOf(tree: Tree, first: number, last: number, lemmatised: boolean): string {
  const words: string[] = [];
  for (let i = first; i <= last; i++)
    if (tree.lower[i] !== "-" && tree.lower[i] !== "‑")
      words.push(i === last && lemmatised ? tree.lemma[i]! : tree.lower[i]!);
  return words.join(" ").replace(EX, "").replaceAll("-", " ");
}

/** "ex-president" and "then-leader" as one word. */
const EX = /^(ex|then)-/;

function headOfPhrase(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tree.head[i]!;
    if ((head < first || head > last) && tree.upos[i] !== "PUNCT") return i;
  }
  return last;
}
