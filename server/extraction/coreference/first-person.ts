// "I", "we" and "our" in quotations: the person who speaks, and the body or state that the person speaks for.
import type { Document } from "../../domain/document.ts";
import { MEMBER_NOUNS } from "../lexicon/nouns.ts";
import { ORGAN_FAMILIES } from "../lexicon/organs.ts";
import { quotationBefore, quotationSpeakers, quotationsOf } from "../standing/quotations.ts";
import { isSpeechVerb, speakerOf } from "../standing/speakers.ts";
import type { Predicate } from "../syntax/predicates.ts";
import { hasKid, kids, preposition } from "../syntax/tree.ts";
import type { MentionNode, Referent, SentenceNode } from "../types.ts";
import { resolveNominal } from "./nominals.ts";
import type { Story } from "./story.ts";

const SINGULAR = new Set(["i", "me", "my"]);
const PLURAL = new Set(["we", "us", "our"]);

/** Fills the pronouns of the first person in the quotations of a document, and what is said to be theirs. */
export function resolveFirstPerson(
  sentences: readonly SentenceNode[],
  predicates: readonly ReadonlyMap<number, Predicate>[],
  document: Document,
  story: Story,
): void {
  const quotations = quotationsOf(document.text);
  if (quotations.length === 0) return;
  const speakers = quotationSpeakers(sentences, predicates, document.text);
  const bodies = bodiesOfPersons(sentences);
  const quoted = ({ tree }: SentenceNode, token: number) => {
    const at = tree.tokens[token]!.start;
    return at < (quotationBefore(quotations, at)?.end ?? 0);
  };
  for (const sentence of sentences) {
    const own = sentence.mentions.filter((m) => isFirst(m) && m.referent === null && quoted(sentence, m.head));
    if (own.length === 0) continue;
    const outside = [...predicates[sentence.index]!.values()].filter(
      (p) =>
        p.kind === "verb" &&
        p.subjects.length > 0 &&
        isSpeechVerb(sentence.tree, p.token) &&
        !quoted(sentence, p.token),
    );
    const speaker =
      outside.length > 0 ? speakerOf(sentence, outside[0]!) : (speakers.get(sentence.index)?.speaker ?? null);
    if (speaker && speaker.referent.origin !== "described")
      take(sentence, own, speaker.referent, bodies, story, document);
  }
}

function isFirst({ kind, noun }: MentionNode): boolean {
  return kind === "pronoun" && (SINGULAR.has(noun!) || PLURAL.has(noun!));
}

function take(
  sentence: SentenceNode,
  pronouns: readonly MentionNode[],
  speaker: Referent,
  bodies: ReadonlyMap<string, Referent>,
  story: Story,
  document: Document,
): void {
  const person = speaker.type === "Person";
  const body = person ? (bodies.get(speaker.id) ?? story.states.get(speaker.id) ?? null) : speaker;
  for (const pronoun of pronouns) {
    const meant = SINGULAR.has(pronoun.noun!) ? (person ? speaker : null) : body;
    const nominal = possessed(sentence, pronoun);
    if (!meant || nominal === null || isUrging(sentence, pronoun)) continue;
    pronoun.referent = meant;
    if (nominal && !nominal.referent && !nominal.owner) resolveNominal(sentence, nominal, story, document);
  }
}

/** What is said to be the speaker's: forces and fighters, who act for him; null for anything else, undefined where nothing is. */
function possessed({ tree, byHead }: SentenceNode, { head }: MentionNode): MentionNode | null | undefined {
  if (tree.rel[head] !== "nmod:poss") return undefined;
  const nominal = byHead.get(tree.head[head]!);
  const acts = nominal?.kind === "nominal" && (ORGAN_FAMILIES.has(nominal.noun!) || MEMBER_NOUNS.has(nominal.noun!));
  return acts ? nominal : null;
}

/** "We must stop this": what somebody says has to be done is no demand on himself. */
function isUrging({ tree }: SentenceNode, { head }: MentionNode): boolean {
  return tree.head[head]! >= 0 && hasKid(tree, tree.head[head]!, ["aux"], ["must", "should", "shall", "ought", "need"]);
}

/** Person id -> the group or body that an apposition or title of the person names: "a spokesman for X", "X commander A B". */
function bodiesOfPersons(sentences: readonly SentenceNode[]): Map<string, Referent> {
  const bodies = new Map<string, Referent>();
  for (const { tree, mentions, byHead } of sentences)
    for (const { kind, head, referent } of mentions) {
      if (kind !== "name" || referent?.type !== "Person" || bodies.has(referent.id)) continue;
      const named = kids(tree, head, "appos", "nmod:desc").flatMap((title) => [
        ...kids(tree, title, "compound", "amod", "nmod:poss"),
        ...kids(tree, title, "nmod").filter((c) => ["for", "of"].includes(preposition(tree, c) ?? "")),
      ]);
      const body = named
        .map((c) => byHead.get(c)?.referent)
        .find((r) => r && r.type !== "Person" && r.type !== "Place");
      if (body) bodies.set(referent.id, body);
    }
  return bodies;
}
