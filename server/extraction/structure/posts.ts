// What is known of persons' posts: from the catalogue at the time of publication, and from what the document itself says.
import { hasBegun, lastsOn } from "../../ontology/terms.ts";
import type { Catalogue } from "../../ontology/types.ts";
import { onlyStateOf } from "../lexicon/governments.ts";
import { DEPUTY } from "../lexicon/nouns.ts";
import { BECOMING, INSTEAD } from "../lexicon/offices.ts";
import { PERSON_NOUN } from "../lexicon/people.ts";
import { PORTFOLIOS } from "../lexicon/titles.ts";
import { APPOINTING } from "../lexicon/verbs.ts";
import { kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, MentionNode, Referent, SentenceNode } from "../types.ts";
import type { BareTitle } from "./governments.ts";
import type { HeldRole } from "./held-role.ts";
import { hostOf } from "./hosts.ts";
import { isLocalTitle, type PlaceFor } from "./places-in-question.ts";
import {
  isGovernmentTitle,
  isHeadTitle,
  isPersonal,
  isPosted,
  isPrivate,
  isRank,
  isServant,
  isSharedTitle,
  isStateTitle,
} from "./role-kinds.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** The posts of persons, as far as a reader of this document can know them. */
export interface Posts {
  readonly catalogue: Catalogue;
  readonly referents: ReadonlyMap<string, Referent>;
  /** Day of publication. */
  readonly published: string | null;
  /** Person id -> bodies that the document says he heads or serves, in the order told. */
  readonly held: ReadonlyMap<string, readonly Firing[]>;
  /** The state that a title without one belongs to; null where several may be meant. */
  readonly stateFor: (title: BareTitle) => Referent | null;
  /** The city or province that a title without one belongs to. */
  readonly placeFor: PlaceFor;
}

/** The body of an office holder whose title names none: by the catalogue's post of that title, his own state, the one state in question. */
export function knownBody(posts: Posts, sentence: SentenceNode, phrase: RolePhrase, holder: Argument): Argument | null {
  const { referent } = holder;
  const byTitle = isRank(phrase.words) ? null : bodyByTitle(posts, referent.id, phrase);
  const others = isOthers(sentence.tree, phrase);
  const only = posts.referents.get(onlyStateOf(phrase.words) ?? "") ?? null;
  const known =
    byTitle ??
    only ??
    ((isStateTitle(phrase.words) || isPosted(phrase.words)) && !others ? stateOf(posts, referent) : null);
  const given = givenBy(sentence, phrase, holder);
  const open = !others && !isOfOthers(sentence.tree, phrase) && !isPossessed(sentence.tree, phrase);
  const local = open && isLocalTitle(phrase.words) && isDefinite(sentence.tree, phrase, holder);
  if (local) {
    const place = byTitle ?? posts.placeFor(sentence, phrase.first, phrase.words);
    return place ? { ...holder, referent: place, indirect: true } : null;
  }
  const asked = open && given !== null && referent.country === null;
  const named = known ?? (asked ? posts.stateFor(bareTitle(posts, sentence, phrase, holder, given)) : null);
  return named ? { ...holder, referent: named, indirect: true } : null;
}

/** "the mayor, A B", "Mayor A B": of one known place. */
function isDefinite(tree: Tree, { first, last }: RolePhrase, holder: Argument): boolean {
  const title = /^\p{Lu}/u.test(tree.tokens[first]!.text) && holder.mention.first > last;
  return title || tree.lower.slice(Math.max(0, first - 2), first).includes("the");
}

/** Whether the title is said to be that of a body other than the state of its holder: "the front's president", "the separatist president". */
function isOthers(tree: Tree, phrase: RolePhrase): boolean {
  const owned = kids(tree, phrase.head, "nmod:poss").some(
    (c) => tree.upos[c] === "NOUN" && !PERSON_NOUN.has(tree.lemma[c]!),
  );
  const ofOthers = tree.lower[phrase.last + 1] === "of" && isOfOthers(tree, phrase);
  return owned || ofOthers || BREAKAWAY.has(tree.lower[phrase.first - 1] ?? "");
}
const BREAKAWAY = new Set("separatist secessionist breakaway rebel self-styled shadow rival".split(" "));

/** Whether only states give a title, or others too, or a state that sends its holder to another; null where nobody can tell. */
function givenBy(sentence: SentenceNode, phrase: RolePhrase, holder: Argument): BareTitle["given"] | null {
  if (isGovernmentTitle(phrase.words)) return "own";
  if (isPosted(phrase.words)) return holder.referent.name.includes(" ") ? "sent" : null;
  return isHeadOfState(sentence, phrase, holder) ? "shared" : null;
}

/** "the movement's foreign minister", "its foreign minister": whose body is not known. A minister of "his" is one of the state in question. */
function isPossessed(tree: Tree, { head, first, words }: RolePhrase): boolean {
  const owners = kids(tree, head, "nmod:poss").map((c) => tree.lower[c]!);
  const before = tree.lower[first - 1] ?? "";
  return [...owners, ...(/^(his|her|their|its|whose)$/.test(before) ? [before] : [])].some(
    (owner) => !(/^(his|her)$/.test(owner) && /minister$/.test(words)),
  );
}

/** "foreign minister of the movement that holds F", "the premier in F": whose he is is said, though nobody knows them. */
function isOfOthers(tree: Tree, { head, last }: RolePhrase): boolean {
  return kids(tree, head, "nmod").some(
    (c) => c > last && preposition(tree, c) === "of" && !TIMES.has(tree.lemma[c]!) && !isPortfolio(tree, c, last),
  );
}

/** "the minister of finance", "the minister of state for security": what a minister is minister of. */
function isPortfolio(tree: Tree, token: number, minister: number): boolean {
  return (
    ["minister", "secretary"].includes(tree.lemma[minister]!) &&
    (PORTFOLIOS.has(tree.lower[token]!) || CHARGES.has(tree.lower[token]!))
  );
}
/** What ministers are put in charge of beside the usual portfolios. */
const CHARGES = new Set(
  "presidency treasury war navy army commerce industry interior works railways tourism environment water".split(" "),
);
const TIMES = new Set(
  "day time state hour moment order regime era government cabinet junta administration republic".split(" "),
);

function bareTitle(
  posts: Posts,
  sentence: SentenceNode,
  phrase: RolePhrase,
  holder: Argument,
  given: BareTitle["given"],
): BareTitle {
  const { first, words, former, plural } = phrase;
  const host = given === "sent" ? hostOf(sentence, holder, posts.referents) : null;
  const other = isHeadTitle(words) ? stateBeside(posts, sentence, first) : host;
  const acting = INSTEAD.has(sentence.tree.lower[first - 1] ?? "");
  const { id, name } = holder.referent;
  const { lower } = sentence.tree;
  const before = lower[first - 1] ?? "";
  const several = plural || DEPUTY.has(lower[first]!) || NOT_ALONE.test(words) || /^an?$/.test(before);
  const open = several || CHANGING.has(before) || isJustGiven(sentence.tree, phrase);
  return { sentence, first, words, given, former, acting, open, holder: id, name, other };
}
/** Who comes into an office, or has just been driven from it. */
const CHANGING = new Set(["new", "incoming", "ousted", "deposed", "toppled", "overthrown", "dismissed", "sacked"]);
/** Titles that several bear at a time. */
const NOT_ALONE =
  /^(?:minister|minister of state|vice premier|senator|congress(?:man|woman)|secretary|ambassador)$|^(?:deputy|assistant|vice) /;

/** "Prime Minister A B and President C D": the state of the one whose name ends right before the "and". */
function stateBeside(posts: Posts, { tree, mentions }: SentenceNode, first: number): string | null {
  const beside =
    tree.lower[first - 1] === "and" ? mentions.find((m) => m.last === first - 2 && m.kind === "name") : undefined;
  if (beside?.referent?.type !== "Person") return null;
  const told = posts.held.get(beside.referent.id)?.find((f) => f.relation === "LEADS")?.object.referent;
  return (told ?? stateOf(posts, beside.referent))?.id ?? null;
}

/** "President A B", "the interim president, A B": with the full name, in a sentence that speaks of no company. */
function isHeadOfState({ tree, mentions }: SentenceNode, phrase: RolePhrase, holder: Argument): boolean {
  const capital = /^\p{Lu}/u.test(tree.tokens[phrase.first]!.text) && holder.mention.first > phrase.last;
  const before = tree.lower[phrase.first - 1] ?? "";
  const definite =
    before === "the" ||
    ACTING.has(before) ||
    (SUCCESSIVE.has(before) && tree.lower[phrase.first - 2] === "the") ||
    (HEADS_STATE.test(phrase.words) && isJustGiven(tree, phrase));
  return (
    isSharedTitle(phrase.words) &&
    holder.referent.name.includes(" ") &&
    (capital || definite) &&
    !mentions.some((m) => m.referent?.type === "Company")
  );
}
/** Which of those who hold an office one after another. */
const SUCCESSIVE = new Set("new current present first last then late outgoing incoming former federal".split(" "));

/** "was named president", "sworn in as president": the office as what somebody gets, without an article. */
function isJustGiven(tree: Tree, { head, first }: RolePhrase): boolean {
  const verb = tree.head[head]!;
  const lemma = tree.lemma[verb] ?? "";
  const given = APPOINTING.has(lemma) || BECOMING.has(lemma) || lemma === "swear";
  return given && verb < first && tree.children[head]!.every((c) => c >= first || !DEFINING.has(tree.rel[c]!));
}
const DEFINING = new Set(["det", "nmod:poss", "compound", "amod"]);
const HEADS_STATE = /^(?:vice )?president$/;
const ACTING = new Set(["interim", "acting", "caretaker", "elected", "ousted", "deposed", "transitional"]);

function stateOf(posts: Posts, { origin, country }: Referent): Referent | null {
  const state = country === null ? undefined : posts.referents.get(country);
  return origin === "catalogue" && state?.type === "State" ? state : null;
}

/** The catalogue's post of this title that was held on the day of publication, or before it where the text says "former". */
function bodyByTitle(posts: Posts, person: string, phrase: RolePhrase): Referent | null {
  const { published } = posts;
  const roles = posts.catalogue.actors.get(person)?.roles ?? [];
  const bodies = new Set(
    roles
      .filter((role) => role.title.replaceAll("-", " ") === phrase.words && role.relation === phrase.relation)
      .filter((role) => (phrase.former ? hasBegun(role, published) : lastsOn(role, published)))
      .map((role) => role.of),
  );
  const [body] = bodies;
  return bodies.size === 1 ? (posts.referents.get(body!) ?? null) : null;
}

/** "his foreign minister", "an adviser to President A": the post is in the body that this person heads; a lawyer's, and an aide's of one who heads none, is with the person. */
export function bodyOfPerson(
  posts: Posts,
  { sentence, phrase, relation }: HeldRole,
  mention: MentionNode | undefined,
): Argument | null {
  if (mention?.referent?.type !== "Person" || mention.referent.origin === "described") return null;
  const { referent } = mention;
  const withPerson = relation.name === "HOLDS_ROLE_IN" && isPersonal(phrase.words) ? referent : null;
  const own = isPrivate(phrase.words) || isServant(phrase.words);
  const served = own ? withPerson : (bodyHeaded(posts, referent, phrase) ?? withPerson);
  return served
    ? { token: mention.head, mention, referent: served, indirect: served !== referent, home: sentence }
    : null;
}

function bodyHeaded(posts: Posts, person: Referent, { words }: RolePhrase): Referent | null {
  const led = posts.held.get(person.id)?.filter((f) => f.relation === "LEADS") ?? [];
  const told = (led.find((f) => !f.former) ?? led[0])?.object.referent;
  return told ?? bodyLed(posts, person.id) ?? (isStateTitle(words) ? stateOf(posts, person) : null);
}

/** The one body that the catalogue knows a person to have headed on the day of publication, else ever. */
export function bodyLed(posts: Posts, person: string): Referent | null {
  const { published } = posts;
  const heads = (posts.catalogue.actors.get(person)?.roles ?? []).filter(({ relation }) => relation === "LEADS");
  const now = heads.filter((role) => lastsOn(role, published));
  const bodies = new Set((now.length > 0 ? now : heads).map((role) => role.of));
  const [body] = bodies;
  return bodies.size === 1 ? (posts.referents.get(body!) ?? null) : null;
}
