// The body of a role that stands before it or on the name behind it: "Osterlich army chief A B", "the regional governor".
import { POSSESSIVES } from "../lexicon/words.ts";
import { kids } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import { bodyOf, type HeldRole, isPartyOfOfficer } from "./held-role.ts";
import { notNull } from "./participants.ts";
import { bodyOfPerson, type Posts } from "./posts.ts";
import { takesRegion } from "./role-kinds.ts";

/** "Osterlich President A B", "X's deputy A B": the parse hangs the state, or the person served, on the name. */
export function bodiesOnName(role: HeldRole, holder: Argument, posts: Posts): Argument[] {
  const { phrase } = role;
  const { tree, byHead } = role.sentence;
  return kids(tree, holder.token, "nmod:poss", "amod", "compound", "nmod:desc")
    .filter((c) => c < phrase.first && phrase.first - c < 5)
    .map((t) => byHead.get(t))
    .filter((m) => m !== undefined && !isSetting(role.sentence, m) && !isPartyOfOfficer(role, m))
    .map((m) => bodyOf(role, m) ?? bodyOfPerson(posts, role, m))
    .filter(notNull);
}

/** "in Fredville General A B": where something happens is no part of a title. */
function isSetting({ tree }: SentenceNode, { first, referent }: MentionNode): boolean {
  return referent?.type === "Place" && ["in", "at", "near", "from", "outside"].includes(tree.lower[first - 1] ?? "");
}

/** "the Indian president of the court": the post is in the court, the demonym says only where its holder comes from. */
function isNationality({ sentence: { tree }, phrase }: HeldRole, { kind }: MentionNode): boolean {
  if (kind !== "demonym" || tree.lower[phrase.last + 1] !== "of") return false;
  return tree.lower.slice(phrase.last + 2, phrase.last + 5).some((word) => BENCHES.has(word));
}
const BENCHES = new Set(
  "court tribunal commission committee council panel board bench conference assembly bank fund".split(" "),
);

/** The name that ends before the role phrase, modifiers between them skipped; a place gives way to the body whose place it is. */
export function bodyBefore(role: HeldRole): Argument[] {
  const { sentence, phrase } = role;
  const { tree, mentions } = sentence;
  let place: Argument | null = null;
  for (let at = phrase.first - 1, steps = 0; at >= 0 && steps < 6; steps++, at--) {
    const mention = mentions.find((m) => m.last === at && (m.kind === "name" || m.kind === "demonym"));
    const isParty = isPartyOfOfficer(role, mention);
    const body = isParty ? null : bodyOf(role, mention);
    const isPlace = mention?.referent?.type === "Place";
    if (mention && (isSetting(sentence, mention) || isNationality(role, mention))) break;
    if (body && (!isPlace || takesRegion(phrase.words))) return [body];
    if (mention && !body && !isParty) break;
    place ??= body;
    const skip =
      mention !== undefined ||
      POSSESSIVES.has(tree.lower[at]!) ||
      ["ADJ", "NOUN", "PROPN"].includes(tree.upos[at]!) ||
      tree.lower[at] === "-";
    if (!skip) break;
    if (mention) at = mention.first;
  }
  return place ? [place] : [];
}

/** "regional governor": the region named last before it. */
export function regionOf(role: HeldRole): Argument | null {
  const { sentence, phrase } = role;
  const word = sentence.tree.lower[phrase.first - 1] ?? phrase.words;
  if (!["regional", "provincial", "local"].includes(word) && !phrase.words.startsWith("regional")) return null;
  const places = sentence.mentions.filter(
    (m) => m.last < phrase.first && m.referent?.type === "Place" && m.kind === "name",
  );
  return bodyOf(role, places.at(-1));
}
