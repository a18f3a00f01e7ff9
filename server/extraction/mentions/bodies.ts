// The names of a sentence with those of bodies made whole: what the catalogue and the parser have torn apart or joined too far.
import { type NodeType, slug } from "../../domain/actor.ts";
import { BODIES } from "../lexicon/actor-types.ts";
import { surface, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent } from "../types.ts";
import { type BodySpan, bodySpans } from "./body-spans.ts";
import { isDeed } from "./deeds.ts";
import { type Chunk, headOf, nameChunks } from "./runs.ts";
import { type TypeWords, typeByHead } from "./typing.ts";

/** Replaces what stands inside the name of a body by the whole; states, places and peoples named in it stay beside it. `again` reads what is left of a name that reached too far. */
export function withWholeBodies(
  words: TypeWords,
  tree: Tree,
  text: string,
  sentence: number,
  names: readonly MentionNode[],
  again: (chunk: Chunk) => MentionNode | null,
): MentionNode[] {
  let out = [...names];
  const lands = tree.tokens.map((_, i) => names.some((m) => m.first <= i && i <= m.last && isHome(m)));
  for (const span of bodySpans(words, tree, lands)) {
    const { first, last } = span;
    const touching = out.filter((m) => m.first <= last && first <= m.last);
    const type = typeOfBody(words, tree, span);
    if (type === null || isDeed(tree, first, last)) continue;
    if (touching.some((m) => isKept(m, span, touching))) continue;
    const inner = type === "State" ? [] : touching.filter((m) => isInner(m, span));
    const name = surface(tree, text, first, last).replace(/\s+/g, " ");
    if (name.length > 80) continue;
    const home = inner.find((m) => m.first === first || m.last === last)?.referent ?? null;
    const referent: Referent = {
      id: `${type === "Place" ? "place" : "actor"}:${slug(name)}`,
      name,
      type,
      origin: "name",
      country: home && (home.country ?? home.id),
      metonymOf: null,
    };
    const head = headOf(tree, first, last);
    const whole: MentionNode = {
      sentence,
      first,
      last,
      head,
      kind: "name",
      plural: false,
      definite: true,
      noun: null,
      type,
      referent,
      owner: null,
    };
    const torn = touching.filter((m) => m.last > last).flatMap((m) => rest(tree, last + 1, m.last).map(again));
    const others = torn.filter((m): m is MentionNode => m !== null);
    out = [...out.filter((m) => !touching.includes(m) || inner.includes(m)), whole, ...others];
  }
  return out;
}

/** A land or people named inside, which keeps a mention of its own. */
function isInner(mention: MentionNode, { first, last }: BodySpan): boolean {
  const within = mention.first >= first && mention.last <= last && mention.last - mention.first < last - first;
  return within && mention.referent?.origin === "catalogue" && isHome(mention);
}

/** The names in what is left of one that was joined too far. */
function rest(tree: Tree, from: number, to: number): Chunk[] {
  return nameChunks(
    tree,
    tree.tokens.map((_, i) => i < from || i > to),
  );
}

/** What the noun makes of it: a club of people where it says no more. */
function typeOfBody(words: TypeWords, tree: Tree, { first, last, noun }: BodySpan): NodeType | null {
  if (/^(?:crescent|cross)$/.test(tree.lower[noun]!)) return "InternationalOrganization";
  const clubs = CLUBS.test(tree.tokens[noun]!.text);
  const type = clubs ? typeByHead(words, tree, first, noun) : typeByHead(words, tree, first, last);
  if (type === "State" && /^(?:federation|union|confederation)s?$/.test(tree.lower[noun]!))
    return "PoliticalOrganization";
  if (type === null || type === "Person" || type === "PopulationGroup") return clubs ? "PoliticalOrganization" : null;
  return type;
}
/** Nouns of bodies that name no kind of actor of their own. */
const CLUBS =
  /^(?:conference|chambers|rally|unity|initiative|list|group|confederation|unions?|centre|center|forum|network|platform|coordination|fund|council|fighters|liberators|club|brotherhood|fellowship|caucus|church|churches)$/i;

const isHome = ({ type, kind }: MentionNode) => type === "State" || type === "Place" || kind === "demonym";

/** Whether a name found before is right as it is: it covers the span, crosses its edge, or is known and told of by its own country. */
function isKept(mention: MentionNode, { first, last, noun }: BodySpan, touching: readonly MentionNode[]): boolean {
  const { referent } = mention;
  if (mention.first <= first && mention.last >= last)
    return referent?.origin === "catalogue" || (mention.last <= last + 1 && BODIES.includes(mention.type ?? "Person"));
  if (mention.first < first || mention.last > last) return referent?.origin === "catalogue" || mention.first < first;
  if (referent?.origin !== "catalogue" || isHome(mention) || mention.first > noun) return false;
  if (referent.type === "Person") return true;
  const before = touching.find((m) => m.last === mention.first - 1 && isHome(m) && m.first === first);
  if (before && mention.last === last) return belongs(referent, before.referent);
  return mention.first === first && mention.last < noun;
}

/** Whether a known body is of the land named before it. */
function belongs({ country }: Referent, land: Referent | null): boolean {
  return land !== null && country !== null && (country === land.id || country === land.country);
}
