// What a document as a whole says of the type of a new name: every mention of it votes, its short forms with it.
import type { NodeType } from "../../domain/actor.ts";
import { MENS_NAMES, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { ACTS_OF_PERSONS, PERSON_VERBS } from "../lexicon/verbs.ts";
import { kids, preposition, surface, type Tree } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import { isAcronym } from "./forms.ts";
import { typeByPost } from "./holders-bodies.ts";
import { type Chunk, nameChunks } from "./runs.ts";
import { type TypeWords, typeByDescription, typeByFirstWord, typeByHead, typeByTitle } from "./typing.ts";
import { isSomewhere } from "./whereabouts.ts";

/** Votes for each type; the more, the surer. */
type Votes = Map<NodeType, number>;

/** What a document says of the type of a name. */
export interface Verdict {
  readonly type: NodeType;
  /** Whether more than one piece of evidence, or a telling one, speaks for it. */
  readonly sure: boolean;
}

/** Tells the type that the document gives a name, by its form; null where nothing speaks for any. */
export type TypeVote = (form: string) => Verdict | null;

/** Weights of the kinds of evidence: what names say of themselves before what is said of them before where they stand. */
const WEIGHT = {
  head: 6,
  title: 5,
  description: 4,
  firstWord: 4,
  post: 3,
  given: 3,
  relative: 3,
  guess: 1.5,
  verb: 1.5,
  place: 1.5,
};
/** Below this nothing is known. */
const ENOUGH = 1.5;
const SURE = 3;
/** Words of a person's name at most: "Abd al-Malik Badr al-Din al-Houthi". */
const LONGEST_PERSON = 9;

/** Lets every mention of every new name vote; `roles` are the nouns of offices. */
export function voteOnNames(
  words: TypeWords,
  roles: ReadonlySet<string>,
  text: string,
  trees: readonly Tree[],
): TypeVote {
  const forms = new Map<string, Votes>();
  for (const tree of trees) {
    const chunks = nameChunks(tree, []);
    for (const chunk of chunks) {
      const key = surface(tree, text, chunk.first, chunk.last).replace(/\s+/g, " ").toLowerCase();
      const votes = forms.get(key) ?? new Map<NodeType, number>();
      forms.set(key, votes);
      castVotes(words, roles, tree, chunk, votes);
    }
  }
  const endings = new Set([...forms.keys()].flatMap(endingsOf));
  const verdicts = new Map(
    [...forms]
      .filter(([form]) => !endings.has(form))
      .map(([form, votes]) => [form, winner(withShortForms(form, votes, forms))] as const),
  );
  return (form) => verdicts.get(form.replace(/\s+/g, " ").toLowerCase()) ?? null;
}

/** What a name may be shortened to: "ag ghali" and "ghali" of "iyad ag ghali", "assad" of "al-assad". Short forms are left to whoever finds their full name. */
function endingsOf(form: string): string[] {
  return [...form.matchAll(/[ -]/g)].map(({ index }) => form.slice(index + 1));
}

/** What is said of "Yusuf" or "Irwandi" is said of "Irwandi Yusuf", if he is a person. */
function withShortForms(form: string, votes: Votes, forms: ReadonlyMap<string, Votes>): Votes {
  const parts = form.split(" ");
  const sum: Votes = new Map(votes);
  for (const part of parts.length > 1 ? [parts[0]!, parts.at(-1)!] : []) {
    const vote = forms.get(part)?.get("Person");
    if (vote !== undefined) sum.set("Person", (sum.get("Person") ?? 0) + vote);
  }
  return sum;
}

function winner(votes: Votes): Verdict | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || first[1] < ENOUGH || first[1] <= (second?.[1] ?? 0)) return null;
  return { type: first[0], sure: first[1] >= SURE };
}

function castVotes(words: TypeWords, roles: ReadonlySet<string>, tree: Tree, chunk: Chunk, votes: Votes): void {
  const { first, last, head } = chunk;
  const vote = (type: NodeType | null, weight: number) => {
    if (type !== null) votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  const given = last > first && isGivenName(tree.lower[first]!);
  const byHead = typeByHead(words, tree, first, last);
  if (!(given && byHead === "Place" && last === first + 1)) vote(byHead, WEIGHT.head);
  vote(typeByTitle(tree, first), WEIGHT.title);
  vote(typeByDescription(words, roles, tree, first, last, head), WEIGHT.description);
  vote(typeByFirstWord(tree, first, last), WEIGHT.firstWord);
  const byPost = typeByPost(tree, first, last);
  vote(byPost, WEIGHT.post);
  const article = tree.lower[first - 1] === "the" || (byPost !== null && byPost !== "Place");
  if (byPost === null && !article && last - first < LONGEST_PERSON) {
    if (given) vote("Person", WEIGHT.given);
    if (isSaidOfPerson(tree, head, last)) vote("Person", WEIGHT.relative);
    if (actsLikePerson(tree, head)) vote("Person", WEIGHT.verb);
    if (holdsOffice(roles, tree, head)) vote("Person", WEIGHT.relative);
    if (isOnesName(tree, head)) vote("Person", WEIGHT.relative);
    if (last > first && SURNAME.test(tree.lower[last]!)) vote("Person", WEIGHT.verb);
  }
  if (isAcronym(tree, first, last)) return;
  const guess = tree.tokens[head]!.entity;
  if (guess === "person" && !article) vote("Person", WEIGHT.guess);
  if (guess === "place") vote("Place", WEIGHT.guess);
  if (guess === "organization") vote("PoliticalOrganization", WEIGHT.guess);
  if (isSomewhere(tree, head, preposition(tree, head))) vote("Place", WEIGHT.place);
}

/** Whether a word, in small letters, is the first name of men or women. */
export function isGivenName(word: string): boolean {
  return MENS_NAMES.has(word) || WOMENS_NAMES.has(word);
}

/** "X, who ...", "X, 34, ...", "X himself". */
function isSaidOfPerson(tree: Tree, head: number, last: number): boolean {
  const comma = tree.lower[last + 1] === "," ? last + 2 : last + 1;
  const next = tree.lower[comma] ?? "";
  if (next === "who" || next === "whom" || next === "himself" || next === "herself") return true;
  const age = /^\d{2}$/.test(next) && [",", "."].includes(tree.lower[comma + 1] ?? "") && comma === last + 2;
  return (
    age || kids(tree, head, "acl:relcl").some((verb) => kids(tree, verb, "nsubj").some((s) => tree.lower[s] === "who"))
  );
}

/** Subject of saying and thinking, or of what befalls persons only: being born, sworn in, sentenced. */
function actsLikePerson(tree: Tree, head: number): boolean {
  const verb = tree.head[head]!;
  if (verb < 0) return false;
  const lemma = tree.lemma[verb]!;
  if (tree.rel[head] === "nsubj") return PERSON_VERBS.has(lemma);
  const suffers = tree.rel[head] === "obj" || (tree.rel[head] === "nsubj:pass" && isPassive(tree, verb));
  return suffers && ACTS_OF_PERSONS.has(lemma);
}

/** "X was sworn in as governor": who has an office is a person. */
function holdsOffice(roles: ReadonlySet<string>, tree: Tree, head: number): boolean {
  const verb = tree.head[head]!;
  if (verb < 0 || !["nsubj", "nsubj:pass", "obj"].includes(tree.rel[head]!)) return false;
  return kids(tree, verb, "obl").some((c) => roles.has(tree.lemma[c]!) && preposition(tree, c) === "as");
}

/** "a man calling himself X", "a man who introduced himself as X". */
function isOnesName(tree: Tree, head: number): boolean {
  const verb = tree.head[head]!;
  if (verb < 0 || !["obj", "xcomp", "obl"].includes(tree.rel[head]!)) return false;
  return kids(tree, verb, "obj", "iobj").some((c) => c < head && ["himself", "herself"].includes(tree.lower[c]!));
}

/** Endings of family names of many peoples that other names hardly have. */
const SURNAME =
  /(?:[^aeiou]ov|ev|ova|eva|enko|chuk|yan|ian|shvili|adze|zade|oglu|ić|ović|vic|vich|ski|sky|ska|sson|ssen|escu|opoulos|ides|inen|uddin|ullah|allah|khel|zai)$/;
