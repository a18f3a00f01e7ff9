// Who heads a body by how their names stand together: "the League under A B", "the League, the movement of A B", "A B, whose League".
import { type NodeType, slug } from "../../domain/actor.ts";
import { GROUPS } from "../lexicon/actor-types.ts";
import { POSSESSIVES } from "../lexicon/words.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { hasKid, isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { commanded } from "./commanded.ts";
import { afterAcronym, isModifier, type Link } from "./name-links.ts";
import { isRank, personBefore, personFrom } from "./spans.ts";

/** Every body of a sentence whose leader stands beside it. */
export function leaders(sentence: SentenceNode): Link[] {
  const names = sentence.mentions.filter((m) => m.kind === "name" && m.referent);
  return [
    ...ofLeader(sentence),
    ...underLeader(sentence),
    ...names.flatMap((name) => [...whoseBody(sentence, name), ...namedForLeader(sentence, name)]),
  ];
}

function leads(leader: MentionNode, body: MentionNode): Link {
  return { relation: "LEADS", subject: leader, object: body };
}

/** Nouns for what one person heads: "the League, the movement of A B", "A B's faction, the League". */
const LED = new Set(
  "movement faction group party militia force army band outfit organisation organization cartel gang front network".split(
    " ",
  ),
);
/** Those among them that may do without a name of their own. */
const UNNAMED = new Set("movement faction group militia force army band gang network".split(" "));
/** Those who fight for one person. */
const FIGHTERS = new Set("force troop fighter militiaman soldier rebel guerrilla gunman paratrooper".split(" "));
const LEADABLE: readonly NodeType[] = [...GROUPS, "MilitaryForce"];

function ofLeader(sentence: SentenceNode): Link[] {
  const { tree, byHead } = sentence;
  return tree.lemma.flatMap((lemma, i) => {
    const isMen = FIGHTERS.has(lemma) || (lemma === "police" && tree.lower[i + 1] === "of" && isRank(tree, i + 2));
    if (!isMen && (!LED.has(lemma) || tree.xpos[i] !== "NN")) return [];
    const leader = ownerOf(sentence, i);
    if (!leader?.referent) return [];
    const named = isMen ? undefined : described(sentence, i, leader);
    const own = named ?? (UNNAMED.has(lemma) || isMen ? menOf(sentence, leader, byHead.get(i)) : null);
    return own ? [leads(leader, own)] : [];
  });
}

/** The person whose a group or government is: "the movement of the preacher A B", "A B's faction", "A B, whose fighters". */
export function ownerOf(sentence: SentenceNode, noun: number): MentionNode | undefined {
  const { tree, byHead } = sentence;
  const after = tree.lower[noun + 1] === "of" ? personBehind(sentence, noun + 2) : undefined;
  if (after && isWhole(sentence, after)) return after;
  return kids(tree, noun, "nmod:poss")
    .map((c) => (tree.lower[c] === "whose" ? personBefore(sentence, c) : byHead.get(c)))
    .find((m) => m?.kind === "name" && m.referent?.type === "Person");
}

/** The men of a leader as a body of their own; those of a head of state are its forces. */
function menOf(sentence: SentenceNode, { referent }: MentionNode, men: MentionNode | undefined): MentionNode | null {
  const leader = referent!;
  const body = men && (leader.terms ?? []).length === 0 ? commanded(sentence, men) : null;
  const own = body?.referent;
  if (!body || own?.origin !== "described" || own.country !== null) return body;
  const name = `${leader.name} ${own.name}`;
  return { ...body, referent: { ...own, name, id: `actor:${slug(name)}` } };
}

/** The group in apposition to a description: before its comma, or after the comma behind it. */
function described(
  { tree, mentions, byHead }: SentenceNode,
  noun: number,
  leader: MentionNode,
): MentionNode | undefined {
  const start = phraseStart(tree, noun);
  const comma = Math.max(noun, leader.last) + 1;
  const beside = mentions.filter(
    (m) =>
      (tree.lower[start - 1] === "," && m.last === start - 2) ||
      (tree.lower[comma] === "," && [comma + 1, comma + 2].includes(m.first)),
  );
  const apposed = [...kids(tree, noun, "appos"), ...(tree.rel[noun] === "appos" ? [tree.head[noun]!] : [])];
  return [...beside, ...apposed.map((t) => byHead.get(t))].find(
    (m) => m?.kind === "name" && m.referent !== null && LEADABLE.includes(m.referent.type),
  );
}

/** First token of the noun phrase before a noun, read off the words. */
function phraseStart(tree: Tree, noun: number): number {
  let start = noun;
  while (INSIDE.has(tree.upos[start - 1] ?? "") || POSSESSIVES.has(tree.lower[start - 1] ?? "")) start--;
  return start;
}

/** "A B, whose Blue League ...": the person right before the clause. */
function whoseBody({ tree, mentions }: SentenceNode, body: MentionNode): Link[] {
  const whose = kids(tree, body.head, "nmod:poss").find((c) => tree.lower[c] === "whose" && c === body.first - 1);
  if (whose === undefined || tree.lower[whose - 1] !== "," || !LEADABLE.includes(body.referent!.type)) return [];
  const leader = mentions.find((m) => m.last === whose - 2 && m.kind === "name" && m.referent?.type === "Person");
  return leader ? [leads(leader, body)] : [];
}

/** "the Blue League of General A B": who heads a group or service stands right behind its name. */
function namedForLeader(sentence: SentenceNode, body: MentionNode): Link[] {
  const { tree } = sentence;
  const of = afterAcronym(sentence, body.last + 1);
  if (![...LEADABLE, "SecurityService"].includes(body.referent!.type) || tree.lower[of] !== "of") return [];
  if (["a", "an"].includes(tree.lower[body.first - 1] ?? "")) return [];
  const leader = personFrom(sentence, of + 1);
  const isPart = tree.rel[body.head] === "nmod" && preposition(tree, body.head) === "of";
  return leader && !isPart && isWhole(sentence, leader) ? [leads(leader, body)] : [];
}

/** "two brigades of the army under General A B", "the League (L), under a warlord named A B": the one in command behind the body. */
function underLeader(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  return tree.lower.flatMap((word, under) => {
    const leader = word === "under" ? personBehind(sentence, under + 1) : undefined;
    if (!leader || !isWhole(sentence, leader)) return [];
    const isOfficer = isRank(tree, under + 1) || isOfficerBefore(sentence, under, leader);
    const start = chainStart(tree, under);
    const governor = tree.head[topOf(tree, leader.head, under)]!;
    const isBound = isOfficer || (governor >= start && governor < under);
    const first = isBound ? outermost(sentence, start, under) : null;
    const isListed = first && tree.lower[start - 1] === "," && tree.lower[first.last + 1] === "and";
    const beside = isListed ? null : first;
    const body = beside ?? bodySaidToBe(sentence, leader) ?? forceOfClause(sentence, leader, under, isOfficer);
    const named = beside && described(sentence, beside.head, leader);
    return body ? [leads(leader, named ?? body)] : [];
  });
}

/** Not "A B's rule" nor "the A B government". */
function isWhole({ tree }: SentenceNode, leader: MentionNode): boolean {
  return !POSSESSIVES.has(tree.lower[leader.last + 1] ?? "") && !isModifier(tree, leader);
}

/** "under a young commander named A B", "under the Osterlich general A B": a word for an officer stands before the name. */
function isOfficerBefore({ tree }: SentenceNode, under: number, leader: MentionNode): boolean {
  return tree.lemma.slice(under + 1, leader.first).some((word) => OFFICERS.has(word));
}
const OFFICERS = new Set(
  "commander general colonel major captain lieutenant brigadier admiral warlord officer chief sergeant marshal commandant leader chieftain".split(
    " ",
  ),
);

/** The named person whose noun phrase begins at a token: "parliament speaker A B", "a young commander named A B", "a general, A B". */
function personBehind(sentence: SentenceNode, at: number): MentionNode | undefined {
  const { tree, mentions } = sentence;
  const named = personFrom(sentence, at);
  if (named) return named;
  for (let i = at; i < Math.min(at + REACH, tree.tokens.length); i++) {
    const name = mentions.find((m) => m.first === i && m.kind === "name" && m.referent?.type === "Person");
    if (name)
      return tree.rel[i - 1] === "nmod:desc" ||
        OFFICERS.has(tree.lemma[i - 1]!) ||
        mentions.some((m) => isPerson(m) && m.first >= at && m.last < i)
        ? name
        : undefined;
    const isOver = tree.lower[i] === "," && tree.upos[i - 1] !== "NOUN";
    if (isOver || !(INSIDE.has(tree.upos[i]!) || NAMING.has(tree.lower[i]!))) return undefined;
  }
  return undefined;
}
const REACH = 9;
const INSIDE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const NAMING = new Set([",", "-", "named", "called"]);

function isPerson({ kind, type, referent }: MentionNode): boolean {
  return kind === "nominal" && (type === "Person" || referent?.type === "Person");
}

/** "The League is under A B": the body that the clause says it of. */
function bodySaidToBe(sentence: SentenceNode, leader: MentionNode): MentionNode | null {
  const { tree, byHead } = sentence;
  if (!hasKid(tree, leader.head, ["cop"]) || kids(tree, leader.head, "aux").some((c) => tree.xpos[c] === "MD"))
    return null;
  const body = subjectsOf(tree, leader.head).map((t) => byHead.get(t))[0];
  return body ? commanded(sentence, body) : null;
}

/** First token of the chain of noun phrases right before a token: "|two brigades of the army in the north". */
function chainStart(tree: Tree, end: number): number {
  let time = end;
  while (NOW.has(tree.lower[time - 1] ?? "")) time--;
  let at = tree.lower[time - 1] === "," ? time - 2 : time - 1;
  while (at >= 0 && end - at < CHAIN && (INSIDE.has(tree.upos[at]!) || LINKING.has(tree.lower[at]!))) at--;
  return at + 1;
}
const CHAIN = 14;
const NOW = new Set(["now", "then", "still", "today", "currently", "again", "once"]);
const LINKING = new Set(["of", "from", "into", "in", "at", "near", "and", "(", ")", "'s", "’s", "'", "-"]);

/** The first body in a chain of noun phrases that somebody can command. */
function outermost(sentence: SentenceNode, start: number, end: number): MentionNode | null {
  const { tree, mentions } = sentence;
  const inside = mentions.filter((m) => m.head >= start && m.last < end && !isModifier(tree, m));
  return [...inside].sort((a, b) => a.first - b.first).flatMap((m) => commanded(sentence, m) ?? [])[0] ?? null;
}

/** "The navy occupied the port under Admiral A B", "The League split off under A B": the force or named group that acts. */
function forceOfClause(
  sentence: SentenceNode,
  leader: MentionNode,
  under: number,
  isOfficer: boolean,
): MentionNode | null {
  const { tree, byHead } = sentence;
  const top = topOf(tree, leader.head, under);
  const verb = tree.head[top] ?? -1;
  if (verb < 0 || !isVerb(tree, verb) || tree.rel[top] !== "obl") return null;
  const force = subjectsOf(tree, verb).map((t) => byHead.get(t))[0];
  const isActing = force?.kind === "name" && !isPassive(tree, verb) && !FARING.has(tree.lemma[verb]!);
  if (!force || !(isOfficer || isActing)) return null;
  const body = commanded(sentence, force);
  return body && (isOfficer ? ARMED_BODIES : OWN_BODIES).includes(body.referent!.type) ? body : null;
}
const OWN_BODIES: readonly NodeType[] = ["ArmedGroup", "PoliticalOrganization"];
/** What a body does or suffers under whoever rules, whose it need not be. */
const FARING = new Set(
  "suffer flourish thrive languish fare live grow exist operate survive serve come fall lose remain stay be benefit prosper chafe labour labor work function struggle".split(
    " ",
  ),
);
const ARMED_BODIES: readonly NodeType[] = ["MilitaryForce", "ArmedGroup", "SecurityService"];

/** The head of the phrase after a preposition that a name stands in. */
function topOf(tree: Tree, head: number, after: number): number {
  let top = head;
  while (tree.head[top]! > after) top = tree.head[top]!;
  return top;
}
