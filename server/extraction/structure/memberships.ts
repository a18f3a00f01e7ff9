// Who belongs to what by how names stand together: "A B and C D, both of the League", "gunmen, most of them from the League", "the Alliance - X, Y and Z -".
import type { NodeType } from "../../domain/actor.ts";
import { BODIES, GROUPS } from "../lexicon/actor-types.ts";
import { unnamed } from "../mentions/descriptions.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { isModifier, type Link } from "./name-links.ts";

/** Every such membership of a sentence. */
export function memberships(sentence: SentenceNode): Link[] {
  return [
    ...alikeOf(sentence),
    ...mostOf(sentence),
    ...alliesListed(sentence),
    ...allianceOf(sentence),
    ...membersOfWhich(sentence),
    ...foremostOf(sentence),
  ];
}

function belongs(member: MentionNode, body: MentionNode): Link {
  return { relation: "MEMBER_OF", subject: member, object: body };
}

const ALIKE = new Set(["both", "all"]);
const FROM = new Set(["of", "from"]);

/** "A B and C D, both of the Blue League": the persons of the list right before. */
function alikeOf(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  return tree.lower.flatMap((word, i) => {
    if (!ALIKE.has(word) || tree.lower[i - 1] !== "," || !FROM.has(tree.lower[i + 1] ?? "")) return [];
    const body = groupAt(sentence, i + 2);
    const people = body ? listEndingAt(sentence, i - 2) : [];
    return people.length > 1 ? people.map((person) => belongs(person, body!)) : [];
  });
}

/** The persons of a list that ends at a token, read off the words. */
function listEndingAt(sentence: SentenceNode, end: number): MentionNode[] {
  const { tree, mentions } = sentence;
  const person = mentions.find((m) => m.last === end && m.kind === "name" && m.referent?.type === "Person");
  if (!person) return [];
  const joint = person.first - 1;
  if (!["and", ","].includes(tree.lower[joint] ?? "")) return [person];
  const before = tree.lower[joint - 1] === "," ? joint - 2 : joint - 1;
  return [...listEndingAt(sentence, before), person];
}

const SHARES = new Set("most many some several all both half few others".split(" "));

/** "The gunmen, most of them from the Blue League and some from the Red Front,": those whom the description before the comma tells of. */
function mostOf(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  return tree.lower.flatMap((word, them) => {
    const share = them - 2;
    if (!["them", "whom"].includes(word) || tree.lower[share + 1] !== "of" || !isShare(sentence, share)) return [];
    const members = tree.lower[share - 1] === "," ? describedAt(sentence, share - 2) : undefined;
    const bodies = members ? sharesFrom(sentence, them + 1) : [];
    return bodies.map((body) => belongs(members!, body));
  });
}

function isShare({ tree }: SentenceNode, i: number): boolean {
  return SHARES.has(tree.lower[i] ?? "") || tree.upos[i] === "NUM";
}

/** "from the Blue League, ..., and some from the Red Front": the bodies behind each "from". */
function sharesFrom(sentence: SentenceNode, at: number): MentionNode[] {
  const { tree } = sentence;
  const start = ["member", "fighter", "militant"].includes(tree.lemma[at] ?? "") ? at + 1 : at;
  const first = FROM.has(tree.lower[start] ?? "") ? groupAt(sentence, start + 1) : undefined;
  if (!first) return [];
  const others = tree.lower.flatMap((word, i) => {
    const goesOn = i > first.last && word === "from" && isShare(sentence, i - 1) && tree.lower[i - 2] === "and";
    return goesOn ? [groupAt(sentence, i + 1)] : [];
  });
  return [first, ...others.filter((m) => m !== undefined)];
}

/** The group whose name begins at a token, the article skipped. */
function groupAt({ tree, mentions }: SentenceNode, at: number): MentionNode | undefined {
  const start = tree.lower[at] === "the" ? at + 1 : at;
  const group = mentions.find((m) => m.first === start && m.kind === "name" && m.referent !== null);
  return group && GROUPS.includes(group.referent!.type) && !isModifier(tree, group) ? group : undefined;
}

const PEOPLE: readonly NodeType[] = ["PopulationGroup", "ArmedGroup", "Person"];

/** A description in the plural that ends at a token, as an actor of its own. */
function describedAt({ tree, mentions, document }: SentenceNode, last: number): MentionNode | undefined {
  const mention = mentions.find((m) => m.last === last && m.kind === "nominal");
  const isOpen = mention?.plural && mention.owner === null && mention.type !== null && PEOPLE.includes(mention.type);
  return isOpen ? { ...mention, referent: mention.referent ?? unnamed(tree, mention, document) } : undefined;
}

/** What allies call what they form. */
const ALLIANCE =
  /\b(?:alliance|coalition|front|union|bloc|pact|council|group|community|confederation|axis|association|assembly|federation|command|committee|forum|grouping|opposition)\b/i;
const ALLIES: readonly NodeType[] = [...GROUPS, "State", "MilitaryForce"];
const OPENS = new Set(["-", "–", "—", "("]);

/** "the Northern Alliance - X, Y and Z -": the names between dashes or brackets right behind that of an alliance. */
function alliesListed(sentence: SentenceNode): Link[] {
  const { tree, mentions } = sentence;
  return mentions.flatMap((alliance) => {
    const { kind, referent, last } = alliance;
    if (kind !== "name" || !referent || !ALLIANCE.test(referent.name) || referent.type === "State") return [];
    if (!OPENS.has(tree.lower[last + 1] ?? "") || !standsApart(sentence, last + 1)) return [];
    const allies = alliesFrom(sentence, last + 2);
    const end = (allies.at(-1)?.last ?? -2) + 1;
    return allies.length > 1 && /^[-–—).]$/.test(tree.lower[end] ?? "")
      ? allies.map((ally) => belongs(ally, alliance))
      : [];
  });
}

/** "the Blue League, a new alliance of X, Y and Z": the names behind what the body before the comma is said to be made of. */
function allianceOf(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  return tree.lower.flatMap((word, noun) => {
    if (!UNITED.has(word) || !MADE_OF.has(tree.lower[noun + 1] ?? "")) return [];
    let start = noun;
    while (["ADJ", "NOUN", "DET", "NUM", "PROPN"].includes(tree.upos[start - 1] ?? "") || tree.lower[start - 1] === "-")
      start--;
    const body = ["a", "an", "the"].includes(tree.lower[start] ?? "") ? allianceBefore(sentence, start - 1) : undefined;
    const allies = body ? alliesFrom(sentence, noun + 2) : [];
    return allies.length > 1 ? allies.map((ally) => belongs(ally, body!)) : [];
  });
}
const UNITED = new Set(
  "alliance coalition bloc union federation confederation merger grouping pact partnership umbrella league".split(" "),
);
const MADE_OF = new Set(["of", "between", "uniting", "grouping", "linking", "comprising"]);

/** "NATO, of which X, Y and Z are members": the names of a list that the clause says to be in the body before it. */
function membersOfWhich(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  return tree.lower.flatMap((word, which) => {
    const body = word === "which" && tree.lower[which - 1] === "of" ? allianceBefore(sentence, which - 2) : undefined;
    const members = body ? alliesFrom(sentence, which + 1) : [];
    const verb = (members.at(-1)?.last ?? -2) + 1;
    const isIn =
      tree.lemma[verb] === "be" &&
      tree.lemma.slice(verb + 1, verb + 4).some((lemma) => lemma === "member" || lemma === "part");
    const denied = tree.lower.slice(verb + 1, verb + 4).some((next) => /^(?:not|no|former|never)$/.test(next));
    return isIn && !denied ? members.map((member) => belongs(member, body!)) : [];
  });
}

/** "X, the largest group in the Blue Alliance", "X, the junior partner of the coalition Y": one of those that form it. */
function foremostOf(sentence: SentenceNode): Link[] {
  const { tree, mentions } = sentence;
  return tree.lower.flatMap((word, noun) => {
    if (!CONSTITUENTS.has(word) || !["in", "of", "within", "inside"].includes(tree.lower[noun + 1] ?? "")) return [];
    const the = tree.lower.lastIndexOf("the", noun - 1);
    const between = [...tree.tokens.keys()].slice(the + 1, noun);
    const isOne = between.length < 5 && between.some((i) => tree.xpos[i] === "JJS" || FOREMOST.has(tree.lower[i]!));
    if (the < 2 || !isOne || tree.lower[the - 1] !== "," || between.some((i) => tree.lower[i] === ",")) return [];
    const member = mentions.find((m) => m.last === the - 2 && m.kind === "name");
    const start = tree.lower[noun + 2] === "the" ? noun + 3 : noun + 2;
    const body = mentions.find((m) => m.first === start && m.kind === "name" && !isModifier(tree, m));
    const fits = member?.referent && body?.referent && ALLIES.includes(member.referent.type);
    return fits && UNIONS.includes(body.referent!.type) ? [belongs(member, body)] : [];
  });
}
const CONSTITUENTS = new Set(
  "group faction party member component force partner movement organisation organization militia constituent element".split(
    " ",
  ),
);
const FOREMOST = new Set(
  "main chief leading dominant senior junior principal core founding largest biggest strongest smallest second third most key".split(
    " ",
  ),
);
const UNIONS: readonly NodeType[] = [...GROUPS, "InternationalOrganization"];

/** The body that is named right before a comma. */
function allianceBefore({ tree, mentions }: SentenceNode, comma: number): MentionNode | undefined {
  if (tree.lower[comma] !== ",") return undefined;
  const body = mentions.find((m) => m.last === comma - 1 && m.kind === "name");
  return body?.referent && BODIES.includes(body.referent.type) && body.referent.type !== "State" ? body : undefined;
}

/** Whether a dash is one between blanks, not inside a word. */
function standsApart({ tree }: SentenceNode, i: number): boolean {
  return tree.tokens[i]!.start > tree.tokens[i - 1]!.end;
}

/** "the X, the Y and Z": the allies of a list that begins at a token. */
function alliesFrom({ tree, mentions }: SentenceNode, at: number): MentionNode[] {
  const found: MentionNode[] = [];
  for (let start = at; ; ) {
    const first = tree.lower[start] === "the" ? start + 1 : start;
    const ally = mentions.find((m) => m.first === first && m.kind === "name" && m.referent);
    if (!ally || !ALLIES.includes(ally.referent!.type)) return found;
    found.push(ally);
    const comma = tree.lower[ally.last + 1] === "," ? ally.last + 2 : ally.last + 1;
    const next = tree.lower[comma] === "and" ? comma + 1 : comma;
    if (next === ally.last + 1) return found;
    start = next;
  }
}
