// New names: runs of proper nouns that no catalogue entry covers, freed of titles, with the type that their context gives.
import { type NodeType, slug } from "../../domain/actor.ts";
import { MENS_NAMES, WOMENS_NAMES } from "../lexicon/given-names.ts";
import { MEMBER_NOUNS, NAMED_SITES, ORGAN_NOUNS, PLACE_NOUNS } from "../lexicon/nouns.ts";
import { PORTFOLIOS, TITLE_ENDS, TITLE_WORDS } from "../lexicon/titles.ts";
import { NAMELESS } from "../lexicon/words.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { isDeed, isShip } from "./deeds.ts";
import { nounNarrowed } from "./narrowing.ts";
import { type Chunk, headOf } from "./runs.ts";
import { type TypeWords, typeByHead, typeOfName } from "./typing.ts";
import type { TypeVote, Verdict } from "./votes.ts";

/** A capital at the start of a sentence does not make "Fighters" a name. */
export function isCommonNoun(words: TypeWords, tree: Tree, chunk: Chunk): boolean {
  if (chunk.first !== chunk.last) return false;
  const forms = [tree.lower[chunk.first]!, tree.lemma[chunk.first]!];
  return forms.some(
    (w) =>
      words.nominals.has(w) || words.heads.has(w) || ORGAN_NOUNS.has(w) || MEMBER_NOUNS.has(w) || PLACE_NOUNS.has(w),
  );
}

/** A capitalised common noun right after a name, of which it may be the end ("Fredville University"); null for anything else. */
export function nameEnd(
  words: TypeWords,
  roles: ReadonlySet<string>,
  tree: Tree,
  sentence: number,
  chunk: Chunk,
): MentionNode | null {
  const { first, last, head } = chunk;
  const lemma = tree.lemma[first]!;
  const acts = ORGAN_NOUNS.has(lemma) || MEMBER_NOUNS.has(lemma) || roles.has(lemma) || TITLE_WORDS.has(lemma);
  if (first === 0 || acts || !isCommonNoun(words, tree, chunk)) return null;
  return newName(tree, sentence, { first, last, head }, null, null);
}

/** The chunk without the titles and ranks before a person's name ("Press Secretary", "Navy Capt."); null where nothing else is left. */
export function withoutTitle(words: TypeWords, tree: Tree, chunk: Chunk): Chunk | null {
  const start = withoutPortfolio(tree, chunk);
  let end = start;
  for (let i = start; i <= chunk.last && TITLE_WORDS.has(bare(tree, i)); i++)
    if (TITLE_ENDS.has(bare(tree, i))) end = i + 1;
  if (end === chunk.first) end = behindOffice(tree, chunk);
  if (end === chunk.first) return chunk;
  if (end > chunk.last) return null;
  if (typeByHead(words, tree, chunk.first, chunk.last) !== null) return chunk;
  return { first: end, last: chunk.last, head: headOf(tree, end, chunk.last) };
}

/** "Supreme Court Justice A B", "Commonwealth Secretary-General A B": where the person's name begins behind an office in capitals. */
function behindOffice(tree: Tree, { first, last }: Chunk): number {
  for (let i = last; i > first + 1; i--) {
    const named = MENS_NAMES.has(tree.lower[i]!) || WOMENS_NAMES.has(tree.lower[i]!);
    if (named && last - i < 4 && OFFICES.has(bare(tree, i - 1))) return i;
  }
  return first;
}
const OFFICES = new Set(
  "secretary general minister president judge justice magistrate commissioner governor ambassador director spokesman spokeswoman chairman chairwoman senator attorney prosecutor inspector superintendent coordinator envoy mayor speaker premier chancellor".split(
    " ",
  ),
);

/** Behind "Minister of" and "Secretary for": where the name begins after what he is minister of. */
function withoutPortfolio(tree: Tree, { first, last }: Chunk): number {
  let start = first;
  while (start <= last && PORTFOLIOS.has(bare(tree, start))) start++;
  if (start === first) return first;
  let office = first - 1;
  while (office >= 0 && (JOINS_PORTFOLIO.has(tree.lower[office]!) || PORTFOLIOS.has(tree.lower[office]!))) office--;
  const isOffice =
    office >= 0 &&
    office < first - 1 &&
    /(?:minister|secretary|general|envoy|adviser|coordinator|commissioner)$/.test(tree.lower[office]!);
  return isOffice ? start : first;
}
const JOINS_PORTFOLIO = new Set(["of", "for", "on", "the", "and", ",", "&"]);

const bare = (tree: Tree, i: number) => tree.lower[i]!.replace(/\.$/, "");

/** A mention of a new name; unresolved (referent null) where its type cannot be told; null where the words are no name. */
export function mentionOfChunk(
  words: TypeWords,
  roles: ReadonlySet<string>,
  vote: TypeVote,
  tree: Tree,
  text: string,
  sentence: number,
  whole: Chunk,
): MentionNode | null {
  const bareName = withoutTitle(words, tree, whole);
  if (bareName === null) return null;
  const chunk = withSite(tree, text, bareName, vote);
  const { first, last, head } = chunk;
  const name = surface(tree, text, first, last).replace(/\s+/g, " ");
  if (name.length < 2 || name.length > 80 || isCommonNoun(words, tree, chunk) || NAMELESS.has(name.toLowerCase()))
    return null;
  if (isDeed(tree, first, last)) return null;
  const type = isShip(tree, first, last)
    ? null
    : chunk !== bareName
      ? "Place"
      : chunk.first > whole.first
        ? "Person"
        : decided(vote(name), typeOfName(words, roles, tree, first, last, head));
  const called = type === "Person" && first === last ? withStyle(tree, first, name) : name;
  const referent: Referent | null =
    type === null
      ? null
      : {
          id: `${type === "Place" ? "place" : "actor"}:${slug(called)}`,
          name: called,
          type,
          origin: "name",
          country: null,
          metonymOf: null,
        };
  return newName(tree, sentence, chunk, type, referent);
}

/** "King Mahendra", "Lord Carrow", "Crown Prince Badr": the style of those who bear but one name belongs to it. */
function withStyle(tree: Tree, first: number, name: string): string {
  const style = tree.tokens[first - 1]?.text ?? "";
  if (!STYLES.has(style.toLowerCase()) || !/^\p{Lu}\p{Ll}/u.test(style)) return name;
  const heir = tree.tokens[first - 2]?.text ?? "";
  return heir === "Crown" ? `${heir} ${style} ${name}` : `${style} ${name}`;
}
const STYLES = new Set("king queen lord lady pope mullah prince princess sheikh".split(" "));

/** "the Amarula |hotel|", "the Khalden |refugee camp|": the site is called so, not what the name alone may mean. */
function withSite(tree: Tree, text: string, chunk: Chunk, vote: TypeVote): Chunk {
  const { first, last } = chunk;
  const acronym = last === first && /^\p{Lu}{2,}$/u.test(tree.tokens[first]!.text);
  const site = siteBehind(tree, chunk);
  if (site < 0 || acronym || !WITH_ARTICLE.has(tree.lower[first - 1] ?? "the")) return chunk;
  const known = vote(surface(tree, text, first, last));
  return known && known.type !== "Place" && known.sure ? chunk : { first, last: site, head: site };
}
const WITH_ARTICLE = new Set("the at in near of from on outside inside around to 's ’s".split(" "));

/** The noun of a site behind a name that narrows it; -1 where none stands there. */
function siteBehind(tree: Tree, { first, last }: Chunk): number {
  let at = last + 1;
  const isCommon = (i: number) => ["NOUN", "PROPN"].includes(tree.upos[i]!) && /^\p{Ll}/u.test(tree.tokens[i]!.text);
  while (at <= last + 2 && isCommon(at) && !NAMED_SITES.has(tree.lemma[at]!)) at++;
  const isSite = NAMED_SITES.has(tree.lower[at] ?? "") && isCommon(at);
  return isSite && nounNarrowed(tree, first, last) === at ? at : -1;
}

/** What the whole document is sure of goes before what one sentence shows, and that before a mere guess. */
function decided(verdict: Verdict | null, here: NodeType | null): NodeType | null {
  return verdict?.sure ? verdict.type : (here ?? verdict?.type ?? null);
}

function newName(
  tree: Tree,
  sentence: number,
  { first, last, head }: Chunk,
  type: NodeType | null,
  referent: Referent | null,
): MentionNode {
  return {
    sentence,
    first,
    last,
    head,
    kind: "name",
    plural: tree.xpos[head] === "NNPS",
    definite: true,
    noun: null,
    type,
    referent,
    owner: null,
  };
}
