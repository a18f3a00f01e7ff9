// The places that the text says lie around a place.
import type { Catalogue } from "../../ontology/types.ts";
import { NAMED_SITES } from "../lexicon/nouns.ts";
import { ownerMention } from "../mentions/owners.ts";
import { firstConjunct, hasKid, kids, preposition } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { encloses, enclosing, isElsewhere } from "./addresses.ts";
import { behindName, byDescription, edgeOf } from "./place-descriptions.ts";
import { isAround, isPlaceNoun, placeFrom } from "./place-words.ts";

/** Places that the text says lie around this one. */
export function surroundings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  if (mention.kind === "nominal")
    return [...ofState(sentence, mention), ...byPreposition(catalogue, sentence, mention)];
  const isPlace = mention.referent!.type === "Place";
  const found = [
    ...byDescription(sentence, mention),
    ...(isPlace ? enclosing(catalogue, sentence, mention) : []),
    ...(isPlace ? byPreposition(catalogue, sentence, mention) : []),
    ...(isPlace ? ofLast(catalogue, sentence, mention) : []),
    ...byCategory(catalogue, sentence, mention),
    ...(isPlace ? asListed(catalogue, sentence, mention) : []),
    ...aroundQuarter(catalogue, sentence, mention),
    ...byCopula(sentence, mention),
    ...possessorOfSite(sentence, mention),
    ...asExample(catalogue, sentence, mention),
  ];
  const ids = new Set<string>();
  return found.filter((m) => {
    const id = m.referent?.id;
    if (
      !isAround(m) ||
      id === mention.referent!.id ||
      ids.has(id!) ||
      encloses(catalogue, mention.referent!, m.referent!)
    )
      return false;
    ids.add(id!);
    return true;
  });
}

/** "the Osterlich capital", where the passage names the city. */
function ofState(
  { tree, byHead, mentions, previous }: SentenceNode,
  { head, noun, referent }: MentionNode,
): MentionNode[] {
  const named = [...mentions, ...(previous?.mentions ?? [])].some(
    (m) => m.kind === "name" && m.referent?.id === referent?.id,
  );
  const state = noun === "capital" && named ? ownerMention(tree, head, byHead) : null;
  return state?.referent?.type === "State" && state.referent.id === referent?.metonymOf?.id ? [state] : [];
}

/** "F and G in Y": what lies around the last of a list lies around the others. */
function ofLast(catalogue: Catalogue, sentence: SentenceNode, { head, last, referent }: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const comma = tree.lower[last + 1] === "," ? last + 2 : last + 1;
  const start = tree.lower[comma] === "and" ? comma + 1 : comma;
  const next = start > last + 1 ? mentions.find((m) => m.first === start && m.kind === "name") : undefined;
  if (next?.referent?.type !== "Place" || firstConjunct(tree, next.head) !== firstConjunct(tree, head)) return [];
  const around = [
    ...byPreposition(catalogue, sentence, next),
    ...(start === comma ? [] : byRegion(sentence, next)),
    ...(start === comma ? ofLast(catalogue, sentence, next) : []),
  ];
  return around.filter((m) => !catalogue.places.has(referent!.id) || !isElsewhere(m.referent!, referent!));
}

/** "F and G, in northern Y". */
function byRegion(sentence: SentenceNode, { last }: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const found =
    tree.lower[last + 1] === "," && tree.lower[last + 2] === "in" ? placeFrom(sentence, last + 3) : undefined;
  return isAround(found) ? [found] : [];
}

/** "F in Y", "F in the north of Y": the phrase hangs on the name, or stands right after it. */
function byPreposition(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const at = behindName(tree, mention);
  const nominal = mention.kind === "nominal";
  const of =
    tree.lower[at] === "of" &&
    !nominal &&
    at === mention.last + 1 &&
    isPlaceNoun(tree, mention.last) &&
    !WATERS.has(tree.lower[mention.last]!);
  const on =
    tree.lower[at] === "on" &&
    tree.lower[mention.first - 1] !== "from" &&
    !tree.lower.slice(at + 1, at + 5).some((word) => LINES.has(word));
  if (nominal && tree.rel[mention.head] === "appos") return [];
  const edge = nominal ? -1 : edgeOf(tree, at);
  if (edge >= 0) return [placeFrom(sentence, edge)].filter(isAround);
  const site = tree.lower[at] === "at" && !nominal && isSite(sentence, mention, at);
  if (!of && !on && !site && !["in", "inside", "within"].includes(tree.lower[at] ?? "")) return [];
  const found = placeFrom(sentence, at + 1);
  if (
    !isAround(found) ||
    (on && !nominal && !isLand(found) && !isShore(sentence, at, found)) ||
    (site && found.referent!.type === "State") ||
    (catalogue.places.has(mention.referent!.id) && isElsewhere(found.referent!, mention.referent!))
  )
    return [];
  return [found];
}

/** "the Golden Temple at F", "the Quantico base at F": a building or ground by its name. */
function isSite({ tree }: SentenceNode, { first, last }: MentionNode, behind: number): boolean {
  return behind > last + 1 || isPlaceNoun(tree, last) || (tree.lower[first - 1] === "the" && last > first);
}

/** Lines between places: what lies on them lies in neither. */
const LINES = new Set(["border", "borders", "frontier", "bank", "banks", "line", "road", "route", "way"]);

/** What things lie on rather than in. */
function isLand({ referent }: MentionNode): boolean {
  const { name, placeKind } = referent!;
  return (
    /\b(?:Islands?|Peninsula|Atoll|Archipelago|Coast|Cape|Isle)\b/.test(name) ||
    placeKind === "area" ||
    placeKind === "region"
  );
}

/** "on the Osterlich coast", "on the island of F": the words before the name, or behind it, are those of land. */
function isShore({ tree }: SentenceNode, at: number, { kind, first }: MentionNode): boolean {
  return kind === "demonym" || tree.lemma.slice(at + 1, first).some((word) => ISLES.has(word));
}
const ISLES = new Set("island isle peninsula islet atoll archipelago coast cape headland".split(" "));

/** Their own name follows "of": "the Gulf of Tonkin". */
const WATERS = new Set("gulf bay sea strait straits cape isle channel".split(" "));

/** "the Russian province of Chechnya", "the Syrian city Aleppo", "Ukraine's capital, Kyiv", "its state of Roraima", "the Y provinces of A, B and |C". */
function byCategory(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const first = firstConjunct(tree, mention.head);
  const head = tree.head[first]!;
  const governs =
    head >= 0 &&
    isPlaceNoun(tree, head) &&
    head < mention.first &&
    (first === mention.head || tree.xpos[head] === "NNS") &&
    ((tree.rel[first] === "nmod" && preposition(tree, first) === "of") || ["appos", "flat"].includes(tree.rel[first]!));
  const beside = isPlaceNoun(tree, mention.first - 1) ? [mention.first - 1] : [];
  const before = kids(tree, mention.head, "compound", "nmod:desc").filter(
    (c) => isPlaceNoun(tree, c) && c < mention.first,
  );
  const nouns = [...new Set([...(governs ? [head] : []), ...before, ...beside])];
  if (nouns.length === 0 || nouns.some((n) => ["enclave", "exclave"].includes(tree.lemma[n]!))) return [];
  return [...nouns, mention.head]
    .flatMap((n) => [
      ownerMention(tree, n, sentence.byHead),
      ...kids(tree, n, "nmod:poss").map((c) => sentence.byHead.get(c)),
    ])
    .filter((m): m is MentionNode => isAround(m ?? undefined) && m !== mention && m!.first < mention.first)
    .filter((m) => firstConjunct(tree, m.head) !== first)
    .filter((m) => !isQuarter(sentence, m) || isKnownAround(catalogue, m, mention));
}

/** "the Y provinces of A, |B and C": what is said of the name before in the list, whatever the arcs. */
function asListed(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const before =
    tree.lower[mention.first - 1] === ","
      ? mentions.find((m) => m.last === mention.first - 2 && m.kind === "name")
      : undefined;
  const noun = before === undefined ? -1 : tree.head[before.head]!;
  if (before?.referent?.type !== "Place" || tree.xpos[noun] !== "NNS" || tree.lower[mention.last + 1] !== "and")
    return [];
  return byCategory(catalogue, sentence, before).filter((m) => !isElsewhere(m.referent!, mention.referent!));
}

/** "the Lima district of Miraflores": the catalogue has the name before the noun, and not inside the one after it. */
function isKnownAround(catalogue: Catalogue, before: MentionNode, after: MentionNode): boolean {
  return catalogue.places.has(before.referent!.id) && !encloses(catalogue, after.referent!, before.referent!);
}

/** "the Doura district of Baghdad": the name before the noun is the district's own, within the place after it. */
function isQuarter({ tree }: SentenceNode, mention: MentionNode): boolean {
  const noun = tree.lemma[mention.last + 1] ?? "";
  return tree.rel[mention.head] === "compound" && mention.referent?.type === "Place" && !NAMED_AFTER_OF.has(noun);
}
/** Nouns whose own name follows "of": "the Melbourne suburb of Preston". */
const NAMED_AFTER_OF = new Set("suburb port city town village resort island capital hamlet settlement camp".split(" "));

/** What lies around the district that a name is the name of: "the Doura district of Baghdad", "Osterlich's Doura district". */
function aroundQuarter(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, byHead } = sentence;
  const noun = mention.last + 1;
  const isNamed = isQuarter(sentence, mention) && tree.head[mention.head] === noun && isPlaceNoun(tree, noun);
  if (!isNamed) return [];
  const behind = ["of", "in"].includes(tree.lower[noun + 1] ?? "") ? placeFrom(sentence, noun + 2) : undefined;
  return [behind, ...kids(tree, noun, "nmod:poss").map((c) => byHead.get(c))].filter(
    (m): m is MentionNode => m?.referent != null && m.kind === "name" && !isKnownAround(catalogue, mention, m),
  );
}

/** "Osterlich's Amarula hotel": whose city or country the site is in. */
function possessorOfSite({ tree, byHead }: SentenceNode, { head }: MentionNode): MentionNode[] {
  if (!NAMED_SITES.has(tree.lemma[head]!)) return [];
  return kids(tree, head, "nmod:poss")
    .map((c) => byHead.get(c))
    .filter((m): m is MentionNode => m?.kind === "name");
}

/** "F is the capital of Y", "Y, of which F is the capital", "Y, whose capital is F". */
function byCopula(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, byHead } = sentence;
  const noun = tree.head[mention.head]!;
  if (noun < 0 || tree.rel[mention.head] !== "nsubj" || !isPlaceNoun(tree, noun) || !hasKid(tree, noun, ["cop"]))
    return [];
  const around = kids(tree, noun, "nmod", "nmod:poss", "amod", "compound")
    .filter((c) => ["of", "in", null].includes(preposition(tree, c)))
    .map((c) => byHead.get(c))
    .filter(isAround);
  const above = tree.rel[noun] === "acl:relcl" ? [byHead.get(tree.head[noun]!)].filter(isAround) : [];
  return around.length > 0 ? around : above;
}

/** "places in southern Y, including F": an example of what lies in Y lies there too. */
function asExample(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  let at = mention.first - 1;
  while (
    at > mention.first - 6 &&
    (isPlaceNoun(tree, at) || ["the", "of"].includes(tree.lower[at] ?? "") || tree.upos[at] === "ADJ")
  )
    at--;
  if (tree.lower[at] !== "including") return [];
  const end = tree.lower[at - 1] === "," ? at - 2 : at - 1;
  const around = mentions.find((m) => m.last === end && m.kind === "name" && isAround(m));
  if (!around || !["in", "inside", "across", "within", "throughout"].includes(preposition(tree, around.head) ?? ""))
    return [];
  return catalogue.places.has(mention.referent!.id) && isElsewhere(around.referent!, mention.referent!) ? [] : [around];
}
