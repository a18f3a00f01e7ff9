// Whom a spokesman speaks for where the words leave it to the reader: "the ministry protested; a spokesman, A B, said".
import { GROUPS, ORGANS } from "../lexicon/actor-types.ts";
import { preposition } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import type { HeldRole } from "./held-role.ts";

const SPEAKERS = /^spokes(?:man|woman|person)$/;
const SPOKEN_FOR: readonly string[] = [...GROUPS, ...ORGANS, "InternationalOrganization", "Company", "State"];

/** The state of the capital that he speaks in, else the last body before him that does something; null where none is told. */
export function spokenFor({ sentence, phrase }: HeldRole): Argument | null {
  const { tree } = sentence;
  if (!SPEAKERS.test(phrase.words) || !["a", "another", "one"].includes(tree.lower[phrase.first - 1] ?? ""))
    return null;
  const seat = seatBehind(sentence, phrase.last + 1);
  if (seat) return seat;
  if (["for", "of"].includes(tree.lower[phrase.last + 1] ?? "")) return null;
  return bodyActing(sentence, phrase.first) ?? (sentence.previous ? bodyActing(sentence.previous) : null);
}

/** "a spokesman in Fredville": the government that sits there. */
function seatBehind(sentence: SentenceNode, at: number): Argument | null {
  if (sentence.tree.lower[at] !== "in") return null;
  const place = sentence.mentions.find((m) => m.first === at + 1 && m.kind === "name");
  const seat = place?.referent?.metonymOf;
  return place && seat ? argumentOf(sentence, place, seat) : null;
}

/** The one body that acts in a sentence, up to a token. */
function bodyActing(sentence: SentenceNode, end = Number.POSITIVE_INFINITY): Argument | null {
  const { tree, mentions } = sentence;
  const acting = mentions.filter(
    (m) =>
      m.last < end &&
      m.kind !== "pronoun" &&
      m.referent !== null &&
      SPOKEN_FOR.includes(m.referent.type) &&
      tree.rel[m.head]!.startsWith("nsubj") &&
      preposition(tree, m.head) === null,
  );
  const bodies = new Map(acting.map((m) => [m.referent!.id, m]));
  const [only] = bodies.values();
  return bodies.size === 1 && only ? argumentOf(sentence, only, only.referent!) : null;
}

function argumentOf(home: SentenceNode, mention: MentionNode, referent: MentionNode["referent"] & object): Argument {
  return { token: mention.head, mention, referent, indirect: true, home };
}
