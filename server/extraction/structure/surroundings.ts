// The places that the text says lie around a place.
import type { Catalogue } from "../../ontology/types.ts";
import { PLACE_NOUNS } from "../lexicon/nouns.ts";
import { coordinated, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";

/** Places that the text says lie around this one. */
export function surroundings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const found = [
    ...byDescription(sentence, mention),
    ...afterComma(catalogue, sentence, mention),
    ...byPreposition(sentence, mention),
    ...byCategory(sentence, mention),
    ...aroundQuarter(sentence, mention),
  ];
  return found.filter(
    (m, i) =>
      m.referent &&
      (m.referent.type === "Place" || m.referent.type === "State") &&
      found.indexOf(m) === i &&
      !encloses(catalogue, mention.referent!, m.referent),
  );
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

/** "Grozny, Chechnya": only where the catalogue agrees, or does not know the inner place, and no list goes on. */
function afterComma(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  if (tree.lower[mention.last + 1] !== ",") return [];
  const next = mentions.find((m) => m.first === mention.last + 2 && m.kind === "name" && m.referent);
  if (!next || tree.rel[next.head] === "conj") return [];
  if (tree.rel[next.head]!.startsWith("nsubj") && isVerb(tree, next.last + 1)) return [];
  const known = catalogue.places.has(mention.referent!.id);
  return !known || encloses(catalogue, next.referent!, mention.referent!) ? [next] : [];
}

/** "F, a town in western Y", "F, the Y capital": read off the words, for the arcs are often wrong here. */
function byDescription(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  if (tree.lower[mention.last + 1] !== ",") return [];
  if (tree.lower[mention.last + 2] === "in") return nameWithin(sentence, mention.last + 3);
  let at = mention.last + 2;
  const from = at;
  while (
    at < tree.tokens.length &&
    at - from < 8 &&
    ["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"].includes(tree.upos[at]!) &&
    !PLACE_NOUNS.has(tree.lemma[at]!)
  )
    at++;
  if (!PLACE_NOUNS.has(tree.lemma[at] ?? "")) return [];
  const before = mentions.filter(
    (m) => m.first >= from && m.last < at && (m.kind === "demonym" || m.kind === "name") && m.referent,
  );
  if (before.length > 0) return before.slice(-1);
  if (!["in", "of", "on", "inside"].includes(tree.lower[at + 1] ?? "")) return [];
  const near = mentions.filter((m) => m.first > at + 1 && m.first <= at + 9 && m.kind === "name" && m.referent);
  const next = near.find((m) => !["'s", "’s"].includes(tree.lower[m.last + 1] ?? "")) ?? near[0];
  return next &&
    tree.upos.slice(at + 2, next.first).every((u) => ["DET", "ADJ", "NOUN", "PROPN", "PART", "ADP", "NUM"].includes(u))
    ? [next]
    : [];
}

/** ", in eastern Y": the name after a preposition, adjectives and articles skipped. */
function nameWithin({ tree, mentions }: SentenceNode, from: number): MentionNode[] {
  const next = mentions.find((m) => m.first >= from && m.first <= from + 2 && m.kind === "name" && m.referent);
  return next && tree.upos.slice(from, next.first).every((tag) => ["DET", "ADJ", "NOUN"].includes(tag)) ? [next] : [];
}

function byPreposition(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, byHead } = sentence;
  const inner = kids(tree, mention.head, "nmod").filter((c) =>
    ["in", "inside", "within"].includes(preposition(tree, c) ?? ""),
  );
  const described = kids(tree, mention.head, "appos")
    .filter((c) => PLACE_NOUNS.has(tree.lemma[c]!))
    .flatMap((c) => [
      ...kids(tree, c, "nmod").filter((d) => ["of", "in"].includes(preposition(tree, d) ?? "")),
      ...kids(tree, c, "nmod:poss", "amod", "compound"),
    ]);
  return [...inner, ...described]
    .flatMap((c) => coordinated(tree, c))
    .map((t) => byHead.get(t))
    .filter((m): m is MentionNode => m?.referent != null && m.kind !== "nominal");
}

/** "the Russian province of Chechnya", "the Syrian city Aleppo", "Ukraine's capital, Kyiv". */
function byCategory(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, byHead } = sentence;
  const head = tree.head[mention.head]!;
  const governs =
    head >= 0 &&
    PLACE_NOUNS.has(tree.lemma[head]!) &&
    ((tree.rel[mention.head] === "nmod" && preposition(tree, mention.head) === "of") ||
      tree.rel[mention.head] === "appos" ||
      tree.rel[mention.head] === "flat");
  const before = kids(tree, mention.head, "compound", "nmod:desc").filter(
    (c) => PLACE_NOUNS.has(tree.lemma[c]!) && c < mention.first,
  );
  const nouns = [...(governs ? [head] : []), ...before];
  const ethnic = nouns.some((n) => ["enclave", "exclave"].includes(tree.lemma[n]!));
  const owners = ethnic
    ? []
    : [...nouns, mention.head].flatMap((n) => kids(tree, n, "amod", "compound", "nmod:poss", "nmod:desc"));
  return nouns.length === 0
    ? []
    : owners
        .map((t) => byHead.get(t))
        .filter(
          (m): m is MentionNode =>
            m?.referent != null && m !== mention && (m.kind === "demonym" || m.kind === "name") && !isQuarter(tree, m),
        );
}

/** "the Doura district of Baghdad": the name before the noun is the district's own, within the place after it. */
function isQuarter(tree: Tree, mention: MentionNode): boolean {
  return tree.rel[mention.head] === "compound" && mention.referent?.type === "Place";
}

/** What lies around the district that a name is the name of: "the Doura district of Baghdad", "Osterlich's Doura district". */
function aroundQuarter({ tree, byHead }: SentenceNode, mention: MentionNode): MentionNode[] {
  const noun = mention.last + 1;
  const isNamed = isQuarter(tree, mention) && tree.head[mention.head] === noun && PLACE_NOUNS.has(tree.lemma[noun]!);
  if (!isNamed) return [];
  const after = kids(tree, noun, "nmod").filter((c) => ["of", "in"].includes(preposition(tree, c) ?? ""));
  return [...after, ...kids(tree, noun, "nmod:poss")]
    .map((c) => byHead.get(c))
    .filter((m): m is MentionNode => m?.referent != null && m.kind === "name");
}
