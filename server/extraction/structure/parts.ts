// Bodies within bodies and places within places, as names and their modifiers state them.
import type { NodeType } from "../../domain/actor.ts";
import type { Catalogue } from "../../ontology/types.ts";
import { PLACE_NOUNS } from "../lexicon/nouns.ts";
import { coordinated, dominates, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, Firing, MentionNode, Referent, SentenceNode } from "../types.ts";

const ORGANS: readonly NodeType[] = ["GovernmentBody", "SecurityService", "MilitaryForce"];
const GROUPS: readonly NodeType[] = ["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"];

/** PART_OF, OPERATES_IN, LEADS and LOCATED_IN claims that noun phrases presuppose. */
export function partFirings(catalogue: Catalogue, sentence: SentenceNode): Firing[] {
  const found: Firing[] = [];
  for (const mention of sentence.mentions) {
    if (mention.kind !== "name" || !mention.referent) continue;
    for (const owner of ownersOf(sentence, mention)) {
      const relation = ownershipRelation(sentence, mention, owner);
      if (relation)
        found.push(
          firing(sentence, relation, `possessor-${relation.toLowerCase().replaceAll("_", "-")}`, mention, owner),
        );
    }
    if (mention.referent.type === "Place")
      for (const outer of surroundings(catalogue, sentence, mention))
        found.push(firing(sentence, "LOCATED_IN", "place-in-place", mention, outer));
  }
  return found.filter((f) => f.subject.referent.id !== f.object.referent.id);
}

function firing(
  sentence: SentenceNode,
  relation: string,
  rule: string,
  subject: MentionNode,
  object: MentionNode,
): Firing {
  const at = Math.max(subject.first, object.first);
  const role = (mention: MentionNode): Argument => ({
    token: mention.head,
    mention,
    referent: mention.referent!,
    indirect: false,
    home: sentence,
  });
  return {
    sentence: sentence.index,
    relation,
    rule,
    predicate: subject.head,
    trigger: [Math.min(subject.first, object.first), at],
    subject: role(subject),
    object: role(object),
    confidence: 0.85,
    forced: null,
    presupposed: true,
    ceiling: null,
    event: null,
    former: false,
  };
}

function ownershipRelation(sentence: SentenceNode, mention: MentionNode, owner: MentionNode): string | null {
  const inner = mention.referent!.type;
  const outer = owner.referent!.type;
  if (ORGANS.includes(inner) && outer === "State") return "PART_OF";
  if (inner === outer && outer === "ArmedGroup" && isPossessor(sentence.tree, owner)) return "PART_OF";
  if (inner === "Place" && outer === "State" && sentence.tree.rel[owner.head] === "nmod:poss") return "LOCATED_IN";
  if (GROUPS.includes(inner) && (outer === "State" || outer === "Place")) {
    const words = sentence.tree.lower.slice(
      Math.min(owner.first, mention.first),
      Math.max(owner.last, mention.last) + 1,
    );
    if (words.includes("ruling")) return "LEADS";
    return inner === "ArmedGroup" && isPossessor(sentence.tree, owner) ? "OPERATES_IN" : null;
  }
  return null;
}

function isPossessor(tree: Tree, owner: MentionNode): boolean {
  return ["'s", "’s", "'", "’"].includes(tree.lower[owner.last + 1] ?? "");
}

/** Names and demonyms that possess or modify the name: inside it, before it in one noun phrase, or on the description beside it. */
function ownersOf(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  const candidates = mentions.filter(
    (m) =>
      m !== mention &&
      m.referent &&
      (m.kind === "name" || m.kind === "demonym") &&
      m.referent.id !== mention.referent!.id,
  );
  const inside = candidates.filter(
    (m) =>
      m.first >= mention.first &&
      m.last <= mention.last &&
      m.last - m.first < mention.last - mention.first &&
      m.referent!.type === "State",
  );
  if (inside.length > 0) return inside;
  const before = candidates.filter(
    (m) => m.last < mention.first && mention.first - m.last <= 8 && isOnePhrase(tree, m, mention),
  );
  return before.slice(-1);
}

function isOnePhrase(tree: Tree, owner: MentionNode, mention: MentionNode): boolean {
  for (let i = owner.last + 1; i < mention.first; i++) {
    const possessive = ["'s", "’s", "'", "’"].includes(tree.lower[i]!);
    const word =
      ["ADJ", "NOUN", "PROPN", "ADV"].includes(tree.upos[i]!) ||
      tree.rel[i] === "amod" ||
      tree.lower[i] === "-" ||
      (tree.lower[i] === "and" && tree.rel[i] === "cc" && i > owner.last + 1);
    if (!possessive && !word) return false;
  }
  const rel = tree.rel[owner.head]!;
  if (!["nmod:poss", "amod", "compound", "nmod:desc"].includes(rel)) return false;
  const holder = tree.head[owner.head]!;
  return (
    dominates(tree, mention.head, owner.head) ||
    kids(tree, holder, "appos", "flat", "nmod:desc", "conj", "compound").includes(mention.head) ||
    (holder >= 0 && tree.head[holder] === tree.head[mention.head])
  );
}

/** Places that the text says lie around this one. */
function surroundings(catalogue: Catalogue, sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const found = [
    ...byDescription(sentence, mention),
    ...afterComma(catalogue, sentence, mention),
    ...byPreposition(sentence, mention),
    ...byCategory(sentence, mention),
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
export function encloses(catalogue: Catalogue, outer: Referent, inner: Referent): boolean {
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
  const known = catalogue.places.has(mention.referent!.id);
  return !known || encloses(catalogue, next.referent!, mention.referent!) ? [next] : [];
}

/** "F, a town in western Y", "F, the Y capital": read off the words, for the arcs are often wrong here. */
function byDescription(sentence: SentenceNode, mention: MentionNode): MentionNode[] {
  const { tree, mentions } = sentence;
  if (tree.lower[mention.last + 1] !== ",") return [];
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
          (m): m is MentionNode => m?.referent != null && m !== mention && (m.kind === "demonym" || m.kind === "name"),
        );
}
