// The type of a name that no catalogue knows: its head noun, the title before it, the words around it, the model's guess.
import type { ActorType, NodeType } from "../../domain/actor.ts";
import type { Ontology } from "../../ontology/types.ts";
import { isDescription } from "../coreference/compatibility.ts";
import { DESCRIPTIONS } from "../lexicon/descriptions.ts";
import { BODY_LINKS, FIRST_WORDS } from "../lexicon/name-words.ts";
import { ARMED, MILITARY, NAMED_BY, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { OFFICIALS } from "../lexicon/titles.ts";
import { PERSON_VERBS } from "../lexicon/verbs.ts";
import { HONORIFICS } from "../lexicon/words.ts";
import { nounNamed } from "../syntax/naming.ts";
import { firstConjunct, hasKid, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isAcronym, isDateline, isDoer, isPersonByForm } from "./forms.ts";
import { typeByPost } from "./holders-bodies.ts";
import { isRelative } from "./kin.ts";
import { isRightBehind, nounNarrowed } from "./narrowing.ts";
import { isBirthplace, isPlaceAfter, isSomewhere, PLACE_PREPOSITIONS, SURE_PLACE } from "./whereabouts.ts";

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

/** The type of the new name at tokens `first`..`last` with head `head` by its own sentence; null where nothing decides it. */
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
    typeByPost(tree, first, last) ??
    typeByClause(tree, last) ??
    typeByFirstWord(tree, first, last) ??
    typeByContext(tree, first, last, head)
  );
}

/** By the words of the name, where they alone tell. */
export function typeByFirstWord(tree: Tree, first: number, last: number): NodeType | null {
  if (last === first) return MEDIA_ENDING.test(tree.tokens[first]!.text) ? "MediaOutlet" : null;
  if (isPersonByForm(tree, first, last)) return "Person";
  return FIRST_WORDS.get(tree.lower[first]!.replace(/['’.]/g, "")) ?? null;
}
/** "Euronews", "Volga24TV": one word that ends as outlets do. */
const MEDIA_ENDING = /^\p{Lu}[\p{L}\d-]*(?:news|News|press|Press|TV|radio|Radio|FM)$/u;

/** "X, who ...": of whom a clause with "who" tells is a person. */
function typeByClause(tree: Tree, last: number): NodeType | null {
  return tree.lower[last + 1] === "," && ["who", "whom"].includes(tree.lower[last + 2] ?? "") ? "Person" : null;
}

/** By the noun that heads the name: "Liberation Army" before "Army", "Office" in "Office of Foreign Assets Control". */
export function typeByHead(words: TypeWords, tree: Tree, first: number, last: number): NodeType | null {
  if (last === first) return null;
  const of = tree.lower.findIndex((word, i) => i > first && i <= last && BODY_LINKS.has(word));
  const inner = of > first;
  for (const end of [...(inner ? [of - 1] : []), last]) {
    const at = UNIT_NUMBER.test(tree.lower[end]!) && end > first ? end - 1 : end;
    for (let start = Math.max(first, at - 2); start <= at; start++) {
      const tail = tree.lower.slice(start, at).join(" ");
      const forms = [tree.lower[at]!, tree.lemma[at]!].map((w) => (tail ? `${tail} ${w}` : w));
      const type = forms.map((form) => words.heads.get(form)).find(Boolean);
      if (type && type !== "Person")
        return tree.lower[of] === "for" && CLUBS.test(tree.lower[at]!) ? "PoliticalOrganization" : type;
    }
    if (PLACE_NOUNS.has(tree.lower[at]!) && (!inner || end < last)) return "Place";
  }
  return null;
}
/** "Congress for Democracy": whoever is for something is no organ of a state. */
const CLUBS = /^(?:congress|council|committee|assembly|conference|convention|center|centre|institute)$/;
const UNIT_NUMBER = /^(?:\d{1,4}|[ivx]{1,5}|one|two|three|four|five)$/;

export function typeByTitle(tree: Tree, first: number): NodeType | null {
  const before = first > 0 ? tree.lower[first - 1]!.replace(/\.$/, "") : "";
  return (HONORIFICS.has(before) && before !== "") || isRelative(tree, first) ? "Person" : null;
}

/** By the common noun that describes it: "X, a local militia", "the oil company X", "the X militia", "rebels known as X". */
export function typeByDescription(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  first: number,
  last: number,
  head: number,
): NodeType | null {
  if (isBirthplace(tree, head)) return "Place";
  for (const noun of describing(tree, first, last, head)) {
    const place = PLACE_NOUNS.has(tree.lemma[noun]!);
    const type = place ? "Place" : isOfficer(roles, tree, noun) ? "Person" : typeOfNoun(words, roles, tree, noun);
    if (type !== null && type !== "PopulationGroup") return type;
    const beside = noun === first - 1 || (noun > last && tree.head[noun] === head);
    if (beside && DESCRIPTIONS.get(tree.lemma[noun]!)?.includes("PoliticalOrganization"))
      return "PoliticalOrganization";
  }
  const top = firstConjunct(tree, head);
  if (tree.rel[head] === "appos" && isOffice(roles, tree, tree.head[head]!)) return "Person";
  if (top !== head && isOfPlural(roles, tree, tree.rel[top] === "appos" ? tree.head[top]! : top)) return "Person";
  return typeByNounAfter(words, roles, tree, first, last);
}

/** "Osterlich's coroner, A B", "one of its ministers, A B": nouns of bodies that are people all the same. */
function isOfficer(roles: ReadonlySet<string>, tree: Tree, noun: number): boolean {
  const lemma = tree.lemma[noun]!;
  return (roles.has(lemma) && OFFICIALS.has(lemma)) || lemma === "counterpart" || lemma === "colleague";
}

/** Common nouns that say what the name at `first`..`last` is. */
function describing(tree: Tree, first: number, last: number, head: number): number[] {
  const governor = tree.head[head]!;
  const rel = tree.rel[head]!;
  const apposed = kids(tree, head, "appos").filter((c) => c > last);
  const above = rel === "appos" || rel === "nmod:desc" ? [governor] : [];
  const before = isNamedBy(tree, first, head) ? [first - 1] : [];
  const noun = nounNamed(tree, head);
  const named = noun >= 0 ? [noun] : [];
  const of =
    rel === "nmod" && preposition(tree, head) === "of" && PLACE_NOUNS.has(tree.lemma[governor]!) ? [governor] : [];
  return [...apposed, ...before, ...above, ...named, ...of].filter((noun) => tree.upos[noun] === "NOUN");
}

/** "the newspaper X", "the militia X": a noun in the singular right before the name, whatever the arcs say. */
function isNamedBy(tree: Tree, first: number, head: number): boolean {
  const noun = first - 1;
  if (noun < 1) return false;
  if (tree.head[noun] === head || tree.head[head] === noun) return true;
  return tree.xpos[noun] === "NN" && tree.rel[noun] !== "obl:tmod" && DETERMINERS.has(tree.lower[edgeOf(tree, noun)]!);
}
const DETERMINERS = new Set("the a an whose its his her their".split(" "));

/** Where the noun phrase of a noun begins, its adjectives and the nouns before it skipped: "|the domestic intelligence agency". */
function edgeOf(tree: Tree, noun: number): number {
  let at = noun - 1;
  while (at > 0 && noun - at < 5 && INSIDE.has(tree.upos[at]!)) at--;
  return at;
}
const INSIDE = new Set(["ADJ", "NOUN", "PROPN"]);

/** "the X militia", "X district", "X fighters" where X is more than one word or an acronym. */
function typeByNounAfter(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  first: number,
  last: number,
): NodeType | null {
  const owner = nounNarrowed(tree, first, last);
  if (DISTRICTS.has(tree.lemma[owner] ?? "") && isRightBehind(tree, last, owner)) return "Place";
  if (owner !== last + 1 || tree.rel[last] === "amod" || /^\p{Lu}/u.test(tree.tokens[owner]!.text)) return null;
  const lemma = tree.lemma[owner]!;
  const type = NAMED_BY.has(lemma) ? typeOfNoun(words, roles, tree, owner) : null;
  if (type !== null && type !== "Person" && type !== "PopulationGroup") return type;
  const telling = last > first || /^\p{Lu}{3,}$/u.test(tree.tokens[first]!.text);
  return telling && FIGHTERS.has(lemma) ? "ArmedGroup" : null;
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
const DISTRICTS = new Set(
  "district province region county village town city island river valley airport airbase neighbourhood neighborhood governorate municipality suburb prefecture oblast department post crossing checkpoint area forest peninsula pass atoll quarter prison jail camp palace castle hill mountain gorge ridge plateau desert salient township arrondissement canton subdistrict commune enclave exclave settlement reserve plain delta canal lake square bridge barracks".split(
    " ",
  ),
);

/** "two commanders, A and B": what the plural says it says of all, though the parse may make them one list. */
function isOfPlural(roles: ReadonlySet<string>, tree: Tree, noun: number): boolean {
  return noun >= 0 && tree.xpos[noun] === "NNS" && roles.has(tree.lemma[noun]!);
}

/** "the vice president of the Assembly, X": the parse often hangs the name on the body. */
function isOffice(roles: ReadonlySet<string>, tree: Tree, body: number): boolean {
  let at = body;
  while (at >= 0 && BELOW.has(tree.rel[at]!)) at = tree.head[at]!;
  return at >= 0 && at !== body && tree.upos[at] === "NOUN" && roles.has(tree.lemma[at]!);
}
const BELOW = new Set(["nmod", "nmod:poss", "compound", "flat"]);

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
  if (isDateline(tree)) return "Place";
  if (isAcronym(tree, first, last)) return isDoer(tree, last, head) ? "PoliticalOrganization" : null;
  const guess = tree.tokens[head]!.entity;
  const length = last - first + 1;
  const governor = tree.head[head]!;
  const speaks = governor >= 0 && tree.rel[head] === "nsubj" && PERSON_VERBS.has(tree.lemma[governor]!);
  const prep = preposition(tree, head);
  if (tree.rel[head] === "conj" && length <= 2 && isPlaceAfter(tree, governor)) return "Place";
  if (guess !== "organization" && length <= 4 && isSomewhere(tree, head, prep)) return "Place";
  if (guess === "person" && length <= 7 && !hasKid(tree, head, ["det"])) return "Person";
  if (speaks && length >= 2 && length <= 4 && guess !== "organization") return "Person";
  if (guess === "place" && prep !== null && PLACE_PREPOSITIONS.has(prep)) return "Place";
  if (guess === "place" && length <= 4) return "Place";
  if (guess === null && length <= 3 && prep !== null && SURE_PLACE.has(prep) && tree.rel[head]!.startsWith("obl"))
    return "Place";
  if (guess === "organization") return "PoliticalOrganization";
  return null;
}
