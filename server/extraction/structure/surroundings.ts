// The places that the text says lie around a place.
import type { Catalogue } from "../../ontology/types.ts";
import { NAMED_SITES } from "../lexicon/nouns.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { ownerMention } from "../mentions/owners.ts";
import { hasKid, isVerb, kids, preposition } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { behindName, byDescription } from "./place-descriptions.ts";
import { isAround, isPlaceNoun, placeFrom } from "./place-words.ts";

/** Places that the text says lie around this one. */
export function surroundings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  if (mention.kind === "nominal")
    return [...ofState(sentence, mention), ...byPreposition(catalogue, sentence, mention)];
  const isPlace = mention.referent!.type === "Place";
  const found = [
    ...byDescription(sentence, mention),
    ...(isPlace ? afterComma(catalogue, sentence, mention) : []),
    ...(isPlace ? byPreposition(catalogue, sentence, mention) : []),
    ...byCategory(catalogue, sentence, mention),
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
  const at = behindName(tree, mention);
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

/** Their own name follows "of": "the Gulf of Tonkin". */
const WATERS = new Set("gulf bay sea strait straits cape isle channel".split(" "));

/** "the Russian province of Chechnya", "the Syrian city Aleppo", "Ukraine's capital, Kyiv", "its state of Roraima". */
function byCategory(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
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
    .filter((m) => !isQuarter(sentence, m) || isKnownAround(catalogue, m, mention));
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
  const after = kids(tree, noun, "nmod").filter((c) => ["of", "in"].includes(preposition(tree, c) ?? ""));
  return [...after, ...kids(tree, noun, "nmod:poss")]
    .map((c) => byHead.get(c))
    .filter((m): m is MentionNode => m?.referent != null && m.kind === "name" && !isKnownAround(catalogue, mention, m));
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
