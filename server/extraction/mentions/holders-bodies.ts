// What a name is of which somebody holds a post: "a leader of X", "the editor of X", "governor of X", "a researcher at X".
import type { NodeType } from "../../domain/actor.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import type { Tree } from "../syntax/tree.ts";
import { isAcronym } from "./forms.ts";

/** Nouns of posts, the prepositions that lead to what they are held in, and the type of that. */
interface PostKind {
  readonly nouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly type: NodeType;
  /** What the language model must not think of the name, where it has no article and is no acronym; states and persons have such people too. */
  readonly unlike: "person" | "place" | "anything";
}

const words = (list: string) => new Set(list.split(" "));
const KINDS: readonly PostKind[] = [
  {
    nouns: words("governor mayor prefect bishop archbishop sheriff deputy-governor vice-governor"),
    prepositions: words("of"),
    type: "Place",
    unlike: "person",
  },
  {
    nouns: words(
      "editor editor-in-chief columnist correspondent reporter journalist publisher presenter photographer cameraman newsreader",
    ),
    prepositions: words("of for at with"),
    type: "MediaOutlet",
    unlike: "person",
  },
  {
    nouns: words(
      "leader co-leader founder co-founder chairman chairwoman chairperson chair co-chair co-chairman co-chairwoman secretary-general treasurer ideologue ringleader kingpin",
    ),
    prepositions: words("of"),
    type: "PoliticalOrganization",
    unlike: "place",
  },
  { nouns: words("executive shareholder"), prepositions: words("of in"), type: "Company", unlike: "person" },
  {
    nouns: words("researcher analyst fellow economist strategist consultant"),
    prepositions: words("at with for"),
    type: "PoliticalOrganization",
    unlike: "person",
  },
  {
    nouns: words(
      "head director boss chief president vice-president secretary member official activist lawmaker militant veteran commander spokesman spokeswoman spokesperson",
    ),
    prepositions: words("of for"),
    type: "PoliticalOrganization",
    unlike: "anything",
  },
];

/** The type of a name right behind a post and its preposition, articles and adjectives skipped; null where none stands there. */
export function typeByPost(tree: Tree, first: number, last: number): NodeType | null {
  if (POSSESSIVES.has(tree.lower[last + 1] ?? "") || NOMINAL.has(tree.upos[last + 1] ?? "")) return null;
  let at = first - 1;
  while (at > 1 && first - at < REACH && isBefore(tree, at)) at--;
  const preposition = tree.lower[at] ?? "";
  if (tree.upos[at - 1] !== "NOUN") return null;
  const noun = postAt(tree, at - 1);
  const kind = KINDS.find(({ nouns, prepositions }) => nouns.has(noun) && prepositions.has(preposition));
  if (!kind || isAcronym(tree, first, last)) return kind?.type ?? null;
  const isThought = (type: string) => tree.tokens.slice(first, last + 1).some(({ entity }) => entity === type);
  if (tree.lower.slice(at + 1, first).includes("the"))
    return kind.type !== "Place" && isThought("place") ? null : kind.type;
  return kind.unlike === "anything" || isThought(kind.unlike) ? null : kind.type;
}
const REACH = 6;
/** What goes on with the phrase behind a name: "the X |frontier detachment". */
const NOMINAL = new Set(["NOUN", "ADJ", "PROPN"]);

/** The noun of a post that ends at a token, the words that hyphens join to it with it: "secretary-general". */
function postAt(tree: Tree, last: number): string {
  let first = last;
  while (first > 1 && tree.lower[first - 1] === "-") first -= 2;
  return first < last ? [...tree.lower.slice(first, last), tree.lemma[last]!].join("") : tree.lemma[last]!;
}

/** An article or adjective between a preposition and a name: "of the |pro-Osterlich X". */
function isBefore(tree: Tree, i: number): boolean {
  return tree.lower[i] === "the" || tree.upos[i] === "ADJ" || tree.lower[i] === "-";
}
