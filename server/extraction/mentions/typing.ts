// The type of a name that no catalogue knows: its head noun, the title before it, the words around it, the model's guess.
import type { ActorType, NodeType } from "../../domain/actor.ts";
import type { Ontology } from "../../ontology/types.ts";
import { isDescription } from "../coreference/compatibility.ts";
import { FIRST_WORDS } from "../lexicon/name-words.ts";
import { ARMED, MILITARY, PLACE_NOUNS, SITES } from "../lexicon/nouns.ts";
import { PERSON_VERBS } from "../lexicon/verbs.ts";
import { HONORIFICS } from "../lexicon/words.ts";
import { hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";

/** Lower-case word -> actor type, from the heads and nominals of the ontology. */
export interface TypeWords {
  readonly heads: ReadonlyMap<string, ActorType>;
  readonly nominals: ReadonlyMap<string, ActorType>;
}

/** Collects the type words of the ontology. */
export function typeWords(ontology: Ontology): TypeWords {
  const heads = new Map<string, ActorType>();
  const nominals = new Map<string, ActorType>();
  for (const type of ontology.actorTypes.values()) {
    for (const word of type.heads) heads.set(word, type.name);
    for (const word of type.nominals) nominals.set(word, type.name);
  }
  return { heads, nominals };
}

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "outside", "inside", "around", "across"]);
/** After these even a word of which nothing is known is a place. */
const SURE_PLACE = new Set(["near", "outside", "inside", "in", "around"]);
/** Ships, operations and wars have names, but are no actors. */
const THING_FIRST =
  /^(?:uss|hms|hmas|hmcs|ins|fs|mv|mt|ss|rfa|operation|exercise|flight|boeing|airbus|chapter|article|resolution)$/;
const THING_LAST =
  /^(?:war|wars|day|act|treaty|agreement|accord|accords|pact|convention|protocol|resolution|revolution|uprising|spring|olympics|games|cup|prize|award|bible|koran|quran|book|time)$/;

/** Whether the capitals name a ship, an operation, a war, a treaty: no actor and no place. */
export function isNameOfThing(tree: Tree, first: number, last: number): boolean {
  return last === first
    ? THING_LAST.test(tree.lower[last]!)
    : THING_FIRST.test(tree.lower[first]!) || THING_LAST.test(tree.lower[last]!);
}

/** The type of the new name at tokens `first`..`last` with head `head`; null where nothing decides it. */
export function typeOfName(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  first: number,
  last: number,
  head: number,
): NodeType | null {
  return (
    typeByHead(words, tree, first, last) ??
    typeByTitle(tree, first) ??
    typeByDescription(words, roles, tree, first, last, head) ??
    typeByContext(tree, first, last, head)
  );
}

/** By the noun that heads the name: "Liberation Army" before "Army", "Office" in "Office of Foreign Assets Control". */
export function typeByHead(words: TypeWords, tree: Tree, first: number, last: number): NodeType | null {
  if (last === first) return null;
  const opening = FIRST_WORDS.get(tree.lower[first]!.replace(/['’.]/g, ""));
  const of = tree.lower.indexOf("of", first);
  for (const end of [...(of > first && of <= last ? [of - 1] : []), last]) {
    const at = UNIT_NUMBER.test(tree.lower[end]!) && end > first ? end - 1 : end;
    for (let start = Math.max(first, at - 2); start <= at; start++) {
      const tail = tree.lower.slice(start, at).join(" ");
      const forms = [tree.lower[at]!, tree.lemma[at]!].map((w) => (tail ? `${tail} ${w}` : w));
      const type = forms.map((form) => words.heads.get(form)).find(Boolean);
      if (type && type !== "Person") return type;
    }
    if (PLACE_NOUNS.has(tree.lower[at]!)) return "Place";
  }
  return opening ?? null;
}
const UNIT_NUMBER = /^(?:\d{1,4}|[ivx]{1,5}|one|two|three|four|five)$/;

function typeByTitle(tree: Tree, first: number): NodeType | null {
  const before = first > 0 ? tree.lower[first - 1]!.replace(/\.$/, "") : "";
  return HONORIFICS.has(before) && before !== "" ? "Person" : null;
}

/** By the common noun that describes it: "X, a local militia", "the oil company X", "X fighters", "the lawyer X". */
function typeByDescription(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  first: number,
  last: number,
  head: number,
): NodeType | null {
  const apposed = kids(tree, head, "appos").filter((c) => c > last);
  const governor = tree.rel[head] === "appos" || tree.rel[head] === "nmod:desc" ? [tree.head[head]!] : [];
  const before = first > 0 && tree.upos[first - 1] === "NOUN" && touches(tree, first - 1, head) ? [first - 1] : [];
  for (const noun of [...apposed, ...before, ...governor]) {
    if (tree.upos[noun] !== "NOUN") continue;
    if (PLACE_NOUNS.has(tree.lemma[noun]!) || SITES.has(tree.lemma[noun]!)) return "Place";
    const type = typeOfNoun(words, roles, tree, noun);
    if (type !== null && type !== "PopulationGroup") return type;
  }
  const telling = last > first || /^\p{Lu}{3,}$/u.test(tree.tokens[first]!.text);
  const owner = telling && tree.rel[head] === "compound" ? tree.head[head]! : -1;
  return owner === last + 1 && FIGHTERS.has(tree.lemma[owner]!) ? "ArmedGroup" : null;
}
const FIGHTERS = new Set([
  "militant",
  "fighter",
  "rebel",
  "insurgent",
  "guerrilla",
  "jihadist",
  "militiaman",
  "gunman",
]);

function touches(tree: Tree, noun: number, head: number): boolean {
  return tree.head[noun] === head || tree.head[head] === noun;
}

/** The type of what a common noun denotes, by the noun with the words before it ("news agency" before "agency"). */
export function typeOfNoun(words: TypeWords, roles: ReadonlySet<string>, tree: Tree, i: number): NodeType | null {
  const lemma = tree.lemma[i]!;
  for (let start = Math.max(0, i - 3); start < i; start++) {
    const type = nominalOf(words, `${tree.lower.slice(start, i).join(" ")} `, tree, i);
    if (type !== null) return type;
  }
  if (isDescription(lemma) && isArmed(tree, i)) return "ArmedGroup";
  const type = nominalOf(words, "", tree, i);
  if (type !== null) return type;
  if (roles.has(lemma)) return "Person";
  return MILITARY.has(lemma) ? "MilitaryForce" : null;
}

function nominalOf(words: TypeWords, before: string, tree: Tree, i: number): ActorType | null {
  return words.nominals.get(before + tree.lower[i]!) ?? words.nominals.get(before + tree.lemma[i]!) ?? null;
}

/** "a militant group": a group of arms by its modifiers. */
function isArmed(tree: Tree, i: number): boolean {
  return tree.children[i]!.some((c) => ARMED.has(tree.lower[c]!));
}

function typeByContext(tree: Tree, first: number, last: number, head: number): NodeType | null {
  const guess = tree.tokens[head]!.entity;
  const length = last - first + 1;
  const governor = tree.head[head]!;
  const speaks = governor >= 0 && tree.rel[head] === "nsubj" && PERSON_VERBS.has(tree.lemma[governor]!);
  const prep = preposition(tree, head);
  if (guess === "person" && length <= 7 && !hasKid(tree, head, ["det"])) return "Person";
  if (speaks && length >= 2 && length <= 4 && guess !== "organization") return "Person";
  if (guess === "place" && prep !== null && PLACE_PREPOSITIONS.has(prep)) return "Place";
  if (guess === "place" && length <= 4) return "Place";
  if (guess === null && length <= 3 && prep !== null && SURE_PLACE.has(prep) && tree.rel[head]!.startsWith("obl"))
    return "Place";
  if (guess === "organization") return "PoliticalOrganization";
  return null;
}
