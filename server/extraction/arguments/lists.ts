// Nouns that stand for several actors: lists after "such as", "those countries", "members of X".
import { GROUP_SECTIONS, PARTITIVE } from "../lexicon/nouns.ts";
import { numberAt } from "../lexicon/numbers.ts";
import { coordinated, hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { Argument, SentenceNode } from "../types.ts";
import { counted } from "./quantities.ts";
import { direct, fits, type Reading, type TypeDemand } from "./readings.ts";

/** Words before what stands for a whole kind. */
const LISTING = new Set(["such as", "like"]);
/** Words before some of those who are meant. */
const INCLUDING = new Set(["including", "among them", "among these", "among those"]);

/** "groups such as A in F, the S-based B and C": the names of the list head's kind up to the end of the clause, whatever the arcs. */
export function listedNames(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  if (tree.upos[token] !== "NOUN") return [];
  const first = kids(tree, token, "nmod").find((c) => LISTING.has(preposition(tree, c) ?? ""));
  return first === undefined ? [] : namesFrom(sentence, first, reading);
}

/** Those among the ones meant whom a list after "including" or "among them" tells of by themselves. */
export function included(sentence: SentenceNode, token: number): readonly number[] {
  const { tree } = sentence;
  if (!["NOUN", "NUM"].includes(tree.upos[token]!) && tree.xpos[token] !== "NNPS") return [];
  const hung = [token, ...counted(tree, token)]
    .flatMap((t) => kids(tree, t, "nmod"))
    .find((c) => INCLUDING.has(preposition(tree, c) ?? ""));
  const first = hung ?? amongThem(tree, token);
  if (first < 0) return [];
  const named = kids(tree, first, "appos").flatMap((c) => coordinated(tree, c).slice(1));
  return [...new Set([...coordinated(tree, first), ...named])];
}

/** "killed six judges, among them the writer X", "nine men, one of them the preacher X", "ten were held in F, including X", "X among them": who stands with such words after the noun, whatever the arcs; -1 where nobody does. */
function amongThem(tree: Tree, noun: number): number {
  if (!/^NNP?S$/.test(tree.xpos[noun]!) || tree.rel[noun] === "obl:agent") return -1;
  const told = tree.rel[noun]!.startsWith("nsubj") ? tree.head[noun]! : -1;
  for (let i = noun + 1; i < tree.tokens.length - 2; i++) {
    const finite = ["VBD", "VBZ", "VBP", "MD"].includes(tree.xpos[i]!);
    if (finite ? i !== told && tree.head[i] !== told : isOtherPlural(tree, i)) return -1;
    if (tree.lower[i] !== ",") continue;
    const behind = openedBy(tree.lower, i + 1);
    if (behind >= 0) return headOfPhrase(tree, behind);
    const closing = tree.lower.findIndex((word, k) => k > i && word === "among" && THEM.has(tree.lower[k + 1]!));
    const first = closing < 0 ? -1 : headOfPhrase(tree, i + 1);
    const hung = closing < 0 ? -1 : tree.head[closing + 1]!;
    const isApposed = tree.rel[first] === "appos" && tree.head[first] === noun && hung === tree.head[noun];
    const near = hung === noun || (first <= hung && hung < closing) || isApposed;
    if (first >= 0 && counted(tree, first)[0] === first && near) return first;
  }
  return -1;
}

/** Where a list begins that "including", "among them" or "one of them" opens at a token; -1 where none does. */
function openedBy(lower: readonly string[], at: number): number {
  if (lower[at] === "including") return at + 1;
  const behind = lower[at] === "among" ? at + 2 : lower[at] === "one" && lower[at + 1] === "of" ? at + 3 : -1;
  return behind >= 0 && THEM.has(lower[behind - 1]!) ? behind : -1;
}

/** A plural that the list may be about as well. */
function isOtherPlural(tree: Tree, i: number): boolean {
  return /^NNP?S$/.test(tree.xpos[i]!) && !SINGLE.has(tree.lower[i]!);
}
const SINGLE = new Set("headquarters barracks years months weeks days hours minutes".split(" "));
const THEM = new Set(["them", "these", "those"]);

/** The head of the noun phrase that begins at a token; -1 where a verb comes first. */
function headOfPhrase(tree: Tree, first: number): number {
  for (let i = first; i < tree.tokens.length && i < first + 8; i++) {
    if (isVerb(tree, i) || tree.upos[i] === "PUNCT") return -1;
    const head = tree.head[i]!;
    const inside = head > i && ["amod", "compound", "nmod:desc", "det", "nummod", "nmod:poss"].includes(tree.rel[i]!);
    if (["NOUN", "PROPN"].includes(tree.upos[i]!) && !inside) return i;
  }
  return -1;
}

/** Names of one kind from the first of a list up to the end of its clause. */
export function namesFrom(sentence: SentenceNode, first: number, reading: Reading): Argument[] {
  const { tree, mentions } = sentence;
  if (!mentions.some((m) => m.kind === "name" && m.first <= first && first <= m.last)) return [];
  const stop = tree.tokens.findIndex(
    (t, i) => i > first && (["VBZ", "VBD", "VBP", "MD"].includes(t.xpos) || [";", ":", "—"].includes(t.text)),
  );
  const end = stop < 0 ? tree.tokens.length : stop;
  const names = mentions.filter(
    (m) => m.kind === "name" && m.head >= first && m.last < end && m.referent && !isModifier(tree, m.head),
  );
  const kind = names[0]?.referent?.type;
  return names
    .filter(
      (m) => (m.referent!.type === "Place" || m.referent!.type === "State") === (kind === "Place" || kind === "State"),
    )
    .flatMap((m) => direct(sentence, m.head, reading));
}

function isModifier(tree: Tree, i: number): boolean {
  return ["amod", "compound", "nmod:poss", "nmod:desc", "obl:unmarked"].includes(tree.rel[i]!);
}

const KINDS: Readonly<Record<string, TypeDemand>> = {
  country: ["State"],
  state: ["State"],
  nation: ["State"],
  actor: ["Actor"],
  group: ["ArmedGroup", "PoliticalOrganization", "CriminalNetwork"],
  organisation: ["ArmedGroup", "PoliticalOrganization", "InternationalOrganization"],
  organization: ["ArmedGroup", "PoliticalOrganization", "InternationalOrganization"],
};

/** "those countries", "each of those actors": the actors named in the sentence before, its subject and those named again left out. */
export function namedBefore(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, previous, mentions } = sentence;
  const kind = KINDS[tree.lemma[token]!];
  if (!kind || !previous || !hasKid(tree, token, ["det"], ["these", "those"])) return [];
  const again = new Set(mentions.map((m) => m.referent?.id));
  const subjects = new Set(
    previous.mentions.filter((m) => isUnderSubject(previous.tree, m.head)).map((m) => m.referent?.id),
  );
  const found = previous.mentions
    .filter((m) => m.kind === "name" && !isModifier(previous.tree, m.head))
    .flatMap((m) => direct(previous, m.head, { ...reading, types: kind }));
  const owners = previous.mentions
    .filter((m) => m.kind === "nominal" && m.owner && fits(m.owner.type, kind))
    .flatMap((m) => direct(previous, m.head, { ...reading, types: kind }));
  const list = [...found, ...owners].filter(
    (a) => !again.has(a.referent.id) && !subjects.has(a.referent.id) && fits(a.referent.type, reading.types),
  );
  return list.length >= 2 && list.length <= 6 ? list : [];
}

function isUnderSubject(tree: Tree, i: number): boolean {
  for (let up = i; up >= 0; up = tree.head[up]!)
    if ((tree.rel[up] === "nsubj" || tree.rel[up] === "nsubj:pass") && tree.head[tree.head[up]!] === -1) return true;
  return false;
}

/** "one of its leaders, A", "two of the deputies, A and B": those whom a number picks out, where their names stand beside and are as many. */
export function pickedOut(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree, byHead } = sentence;
  if (tree.upos[token] !== "NUM") return [];
  const among = kids(tree, token, "nmod").filter((c) => preposition(tree, c) === "of");
  if (among.length === 0) return [];
  const beside = [token, ...among].flatMap((t) => kids(tree, t, "appos")).flatMap((c) => coordinated(tree, c));
  const counts = numberAt(tree.lower, token)?.value;
  const named = beside.length === counts && beside.every((t) => byHead.get(t)?.referent);
  return named ? beside.flatMap((t) => direct(sentence, t, reading)) : [];
}

/** "members of X": whether a name completes a noun of quantity or membership. */
export function hasPartitiveName(sentence: SentenceNode, token: number): boolean {
  const { tree, byHead } = sentence;
  return (
    PARTITIVE.has(tree.lemma[token]!) &&
    kids(tree, token, "nmod").some((c) => preposition(tree, c) === "of" && byHead.get(c)?.referent)
  );
}

/** "members of X", "one of X", "each of those". */
export function partitive(sentence: SentenceNode, token: number, reading: Reading): Argument[] {
  const { tree } = sentence;
  const sections = tree.xpos[token] === "NNS" && GROUP_SECTIONS.has(tree.lemma[token]!);
  if (!sections && !PARTITIVE.has(tree.lemma[token]!) && tree.upos[token] !== "NUM") return [];
  return kids(tree, token, "nmod", "obl")
    .filter((c) => ["of", "from"].includes(preposition(tree, c) ?? ""))
    .flatMap((c) => coordinated(tree, c))
    .flatMap((c) => [...direct(sentence, c, reading), ...namedBefore(sentence, c, reading)]);
}

const PEOPLE: TypeDemand = ["Person"];
const BODIES: TypeDemand = [
  "ArmedGroup",
  "PoliticalOrganization",
  "CriminalNetwork",
  "InternationalOrganization",
  "Company",
];

/** "two rebel movements, A and B": the names that a description counts, where they stand beside it; null where it has none of its own kind. */
export function namedPlural(sentence: SentenceNode, token: number, reading: Reading): Argument[] | null {
  const { tree, byHead } = sentence;
  const mention = byHead.get(token);
  if (tree.xpos[token] !== "NNS" || mention?.kind !== "nominal" || !mention.type) return null;
  const kind = mention.type === "Person" || mention.type === "PopulationGroup" ? PEOPLE : BODIES;
  const isName = (t: number) => {
    const { kind: form, referent } = byHead.get(t) ?? {};
    return form === "name" && referent !== undefined && referent !== null && fits(referent.type, kind);
  };
  const beside = kids(tree, token, "appos").flatMap((c) => coordinated(tree, c));
  if (beside.length > 1 && beside.every(isName)) return beside.flatMap((t) => direct(sentence, t, reading));
  const listed = kids(tree, token, "conj").flatMap((c) => coordinated(tree, c));
  const counts = numberAt(tree.lower, Math.min(...kids(tree, token, "nummod"), token))?.value;
  return listed.length > 1 && listed.length === counts && listed.every(isName) ? [] : null;
}
