// The places that the text says lie around a place.
import type { Catalogue } from "../../ontology/types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { ownerMention } from "../mentions/owners.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { isAround, isPlaceNoun, placeFrom } from "./place-words.ts";

/** Places that the text says lie around this one. */
export function surroundings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  if (mention.kind === "nominal") return byPreposition(catalogue, sentence, mention);
  const isPlace = mention.referent!.type === "Place";
  const found = [
    ...byDescription(sentence, mention),
    ...(isPlace ? afterComma(catalogue, sentence, mention) : []),
    ...(isPlace ? byPreposition(catalogue, sentence, mention) : []),
    ...byCategory(sentence, mention),
    ...aroundQuarter(sentence, mention),
    ...byCopula(sentence, mention),
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

/** Whether the catalogue knows `inner` to lie (at any depth) inside `outer`. */
function encloses(catalogue: Catalogue, outer: Referent, inner: Referent): boolean {
  let at: string | null = inner.id;
  for (let depth = 0; at && depth < 6; depth++) {
    const place = catalogue.places.get(at);
    if (!place) return false;
    if (place.in === outer.id || place.country === outer.id) return true;
    at = place.in;
  }
  return false;
}

/** Whether the catalogue has the one in another country than the other: "help for Moscow in Syria". */
function isElsewhere(outer: Referent, inner: Referent): boolean {
  const country = outer.type === "State" ? outer.id : outer.country;
  return country !== null && inner.country !== null && country !== inner.country;
}

/** "Grozny, Chechnya", "Zaria (Nigeria)": only where the catalogue agrees, or does not know the inner place, and no list goes on. */
function afterComma(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const at = isPlaceNoun(tree, mention.last + 1) ? mention.last + 2 : mention.last + 1;
  const bracket = tree.lower[at] === "(";
  if (tree.lower[at] !== "," && !bracket) return [];
  const next = directName(sentence, at + 1);
  if (!next || POSSESSIVES.has(tree.lower[next.last + 1] ?? "")) return [];
  if (tree.rel[next.head] === "conj" || (bracket && tree.lower[next.last + 1] !== ")")) return [];
  if (tree.rel[next.head]!.startsWith("nsubj") && isVerb(tree, next.last + 1)) return [];
  const known = bracket || catalogue.places.has(mention.referent!.id);
  return !known || encloses(catalogue, next.referent!, mention.referent!) ? [next] : [];
}

/** The name that begins at a token, a direction before it skipped: "northern |Mali". */
function directName({ mentions, tree }: SentenceNode, at: number): MentionNode | undefined {
  const start = tree.upos[at] === "ADJ" ? at + 1 : at;
  return mentions.find((m) => (m.first === at || m.first === start) && m.kind === "name" && m.referent);
}

const ON_THE_EDGE = new Set(["outskirts", "edge", "edges", "fringes", "periphery", "coast", "shores"]);

/** "F, a town in western Y", "F, the Y capital", "F, in Y", "F, on the outskirts of Y": read off the words, for the arcs are often wrong here. */
function byDescription(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const listed = mentions.find(
    (m) => m.kind === "name" && tree.lower[mention.last + 1] === "and" && m.first === mention.last + 2,
  );
  if (listed && tree.head[listed.head] === mention.head)
    return byDescription(sentence, listed).filter((m) => isPluralAround(sentence, listed, m));
  if (tree.lower[mention.last + 1] !== ",") return [];
  const from = mention.last + 2;
  const phrase = phraseStart(sentence, from);
  if (phrase >= 0) return [placeFrom(sentence, phrase)].filter(isAround);
  let at = from;
  while (at < tree.tokens.length && at - from < 9 && isBeforeNoun(sentence, at)) at++;
  if (!isPlaceNoun(tree, at)) return [];
  const before = mentions.filter((m) => m.first >= from && m.last < at && isAround(m) && m.kind !== "nominal");
  const owner =
    before.at(-1) ??
    mentions.find(
      (m) =>
        m.first >= from &&
        m.kind === "nominal" &&
        isAround(m) &&
        POSSESSIVES.has(tree.lower[m.last + 1] ?? "") &&
        m.last < at,
    );
  const inside = before.length > 0 ? placeFrom(sentence, afterNoun(sentence, at + 1)) : undefined;
  if (owner) return [owner, inside].filter(isAround);
  return [placeFrom(sentence, afterNoun(sentence, at + 1))].filter(isAround);
}

const DEEP = new Set(["well", "deep", "just", "right"]);

/** Where the place around is looked for after "a town": behind "in", "well inside", "of a million people in"; -1 where nothing says so. */
function afterNoun({ tree }: SentenceNode, at: number): number {
  const people = tree.lower.slice(at, at + 6).indexOf("people");
  const start = tree.lower[at] === "of" && people > 0 ? at + people + 1 : DEEP.has(tree.lower[at] ?? "") ? at + 1 : at;
  return ["in", "of", "on", "inside", "off", "outside"].includes(tree.lower[start] ?? "") ? start + 1 : -1;
}

/** "A and B, two regions of Y": a description of both is in the plural. */
function isPluralAround({ tree }: SentenceNode, listed: MentionNode, around: MentionNode): boolean {
  const [from, to] = [
    listed.last + 2,
    around.first > listed.last ? Math.max(around.first, listed.last + 9) : listed.last + 9,
  ];
  return tree.xpos.slice(from, to).includes("NNS");
}

/** Where the name begins to be looked for after "in", "outside", "on the outskirts of"; -1 where no such words follow. */
function phraseStart({ tree }: SentenceNode, at: number): number {
  const start = ["just", "both", "all", "also"].includes(tree.lower[at] ?? "") ? at + 1 : at;
  if (["in", "outside", "inside"].includes(tree.lower[start] ?? "")) return start + 1;
  if (tree.lower[start] !== "on" || !ON_THE_EDGE.has(tree.lower[start + 2] ?? "")) return -1;
  return tree.lower[start + 3] === "of" ? start + 4 : -1;
}

function isBeforeNoun({ tree, mentions }: SentenceNode, at: number): boolean {
  if (isPlaceNoun(tree, at)) {
    const inside = mentions.some((m) => m.kind === "name" && m.first <= at && at <= m.last);
    return inside || isPlaceNoun(tree, at + 1) || POSSESSIVES.has(tree.lower[at + 1] ?? "");
  }
  return (
    ["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"].includes(tree.upos[at]!) ||
    tree.lower[at] === "-" ||
    tree.lower[at] === "its"
  );
}

/** "F in Y", "F in the north of Y": the phrase hangs on the name, or stands right after it. */
function byPreposition(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const at = isPlaceNoun(tree, mention.last + 1) ? mention.last + 2 : mention.last + 1;
  const nominal = mention.kind === "nominal";
  const of = tree.lower[at] === "of" && !nominal && at === mention.last + 1 && isPlaceNoun(tree, mention.last);
  const on = tree.lower[at] === "on" && nominal;
  if (nominal && tree.rel[mention.head] === "appos") return [];
  if (!of && !on && !["in", "inside", "within"].includes(tree.lower[at] ?? "")) return [];
  const found = placeFrom(sentence, at + 1);
  if (
    !isAround(found) ||
    (catalogue.places.has(mention.referent!.id) && isElsewhere(found.referent!, mention.referent!))
  )
    return [];
  return [found];
}

/** "the Russian province of Chechnya", "the Syrian city Aleppo", "Ukraine's capital, Kyiv", "its state of Roraima". */
function byCategory(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree } = sentence;
  const head = tree.head[mention.head]!;
  const governs =
    head >= 0 &&
    isPlaceNoun(tree, head) &&
    head < mention.first &&
    ((tree.rel[mention.head] === "nmod" && preposition(tree, mention.head) === "of") ||
      ["appos", "flat"].includes(tree.rel[mention.head]!));
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
    .filter((m) => !isQuarter(tree, m));
}

/** "the Doura district of Baghdad": the name before the noun is the district's own, within the place after it. */
function isQuarter(tree: Tree, mention: MentionNode): boolean {
  const noun = tree.lemma[mention.last + 1] ?? "";
  return tree.rel[mention.head] === "compound" && mention.referent?.type === "Place" && !NAMED_AFTER_OF.has(noun);
}
/** Nouns whose own name follows "of": "the Melbourne suburb of Preston". */
const NAMED_AFTER_OF = new Set("suburb port city town village resort island capital hamlet settlement camp".split(" "));

/** What lies around the district that a name is the name of: "the Doura district of Baghdad", "Osterlich's Doura district". */
function aroundQuarter({ tree, byHead }: SentenceNode, mention: MentionNode): MentionNode[] {
  const noun = mention.last + 1;
  const isNamed = isQuarter(tree, mention) && tree.head[mention.head] === noun && isPlaceNoun(tree, noun);
  if (!isNamed) return [];
  const after = kids(tree, noun, "nmod").filter((c) => ["of", "in"].includes(preposition(tree, c) ?? ""));
  return [...after, ...kids(tree, noun, "nmod:poss")]
    .map((c) => byHead.get(c))
    .filter((m): m is MentionNode => m?.referent != null && m.kind === "name");
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
