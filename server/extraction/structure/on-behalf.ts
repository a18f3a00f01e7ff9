// Who speaks or signs for whom, as names stand side by side: "signed by A B for the League and C D for Osterlich".
import type { NodeType } from "../../domain/actor.ts";
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { isVerb, kids, preposition, type Tree } from "../syntax/tree.ts";
import type { MentionNode, SentenceNode } from "../types.ts";
import { isModifier, type Link } from "./name-links.ts";
import { argument } from "./participants.ts";

/** Whom somebody can stand for at a table. */
const REPRESENTED: readonly NodeType[] = ["State", ...GROUPS, ...ORGANS, "InternationalOrganization"];
/** What those do who stand for others. */
const ACTS =
  /^(?:sign|initial|negotiate|countersign|represent|attend|speak|talk|plead|appear|argue|conduct|meet|mediate|deal)$/;
/** Those who stand for others, and what they come together for. */
const NOUNS = /^(?:minister|delegate|envoy|negotiator|signatory|representative|emissary|talk|negotiation|signature)$/;

/** Somebody and whom he stands for. */
interface Stand {
  readonly person: MentionNode;
  readonly body: MentionNode;
}

/** Every "A B for X" of a sentence that tells of talks or signatures, or has two of them side by side. */
export function onBehalf(sentence: SentenceNode): Link[] {
  const { tree } = sentence;
  const stands = sentence.mentions.flatMap((person) => standOf(sentence, person) ?? []);
  const told = stands.filter(({ person }) => stands.length > 1 || isActing(tree, person));
  return [...told, ...signers(sentence)].map(({ person, body }) => ({
    relation: "HOLDS_ROLE_IN",
    subject: person,
    object: body,
  }));
}

/** "A B signed for X", "For X, A B signed the text": not what stands right behind another name. */
function signers(sentence: SentenceNode): Stand[] {
  const { tree, mentions, byHead } = sentence;
  return tree.lemma.flatMap((lemma, verb) => {
    if (!SIGNING.test(lemma) || !isVerb(tree, verb)) return [];
    const person = subjectsOf(tree, verb)
      .map((t) => byHead.get(t))
      .find((m) => m?.kind === "name" && m.referent?.type === "Person");
    const signed = kids(tree, verb, "obj").length > 0;
    const texts = kids(tree, verb, "obj").filter((c) => TEXTS.has(tree.lemma[c]!));
    const phrase = [...kids(tree, verb, "obl", "nmod"), ...texts.flatMap((c) => kids(tree, c, "nmod"))].find((c) => {
      const prep = preposition(tree, c) ?? "";
      const start = Math.min(c, ...tree.children[c]!);
      if (prep !== "on behalf of" && !(prep === "for" && (c < verb || !signed || texts.length > 0))) return false;
      return !mentions.some((m) => m.last === start - 1 && m.referent?.type === "Person");
    });
    const named = phrase === undefined ? undefined : byHead.get(phrase);
    const body = named ? represented(sentence, named) : null;
    return person && body ? [{ person, body }] : [];
  });
}
/** What is signed for somebody at a table. */
const TEXTS = new Set(
  "declaration accord agreement treaty pact text document paper protocol memorandum armistice ceasefire truce charter convention surrender".split(
    " ",
  ),
);
const SIGNING = /^(?:sign|initial|negotiate|countersign|attend|speak)$/;

function standOf(sentence: SentenceNode, person: MentionNode): Stand | null {
  if (person.kind !== "name" || person.referent?.type !== "Person") return null;
  const { tree, mentions } = sentence;
  const start = startOfBody(tree, person.last + 1);
  if (start < 0) return null;
  const body = [start, start + 1]
    .slice(0, tree.lower[start] === "the" ? 2 : 1)
    .flatMap((at) =>
      mentions.filter((m) => m.first === at && (m.kind === "name" || m.kind === "nominal") && !isModifier(tree, m)),
    )
    .flatMap((m) => represented(sentence, m) ?? [])[0];
  return body ? { person, body } : null;
}

/** The token after "for" or "on behalf of" right behind a name, or behind the comma after it; -1 elsewhere. */
function startOfBody({ lower }: Tree, end: number): number {
  const at = lower[end] === "," ? end + 1 : end;
  if (lower[at] === "for") return at + 1;
  return lower[at] === "on" && lower[at + 1] === "behalf" && lower[at + 2] === "of" ? at + 3 : -1;
}

/** A body by its name, or the one that a description means: "the government of Osterlich", "the Osterlichers". */
function represented(sentence: SentenceNode, mention: MentionNode): MentionNode | null {
  const found = argument(sentence, mention, REPRESENTED)?.referent;
  const isNobodys = mention.kind === "nominal" && found?.origin === "described";
  return found && !isNobodys ? { ...mention, referent: found } : null;
}

/** Whether the clause of a name, or what it hangs on, tells of talks or a signature. */
function isActing(tree: Tree, { head, first }: MentionNode): boolean {
  for (let up = head, steps = 0; up >= 0 && steps < 5; up = tree.head[up]!, steps++)
    if (ACTS.test(tree.lemma[up]!) || NOUNS.test(tree.lemma[up]!)) return true;
  return tree.lemma.slice(Math.max(0, first - 8), first).some((lemma) => ACTS.test(lemma) || NOUNS.test(lemma));
}
