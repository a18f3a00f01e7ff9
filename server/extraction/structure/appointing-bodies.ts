// Who gives a post that is his own to give: "the League chose A B as its leader", "Osterlich sent an envoy, A B".
import { GROUPS } from "../lexicon/actor-types.ts";
import { APPOINTING } from "../lexicon/verbs.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { isVerb } from "../syntax/tree.ts";
import { isPassive } from "../syntax/voice.ts";
import type { Argument } from "../types.ts";
import { bodyOf, type HeldRole } from "./held-role.ts";
import { notNull } from "./participants.ts";
import { headsState, isSent } from "./role-kinds.ts";

/** "The League chose A B as its leader", "the party elected A B chairman": whoever gives the post has it to give. */
export function appointingBody(role: HeldRole): Argument | null {
  const { sentence, phrase, relation, holders } = role;
  const { tree, byHead } = sentence;
  const verb = tree.head[phrase.head]!;
  const isGiven = verb >= 0 && isVerb(tree, verb) && APPOINTING.has(tree.lemma[verb]!) && !isPassive(tree, verb);
  const isItsOwn = !headsState(phrase.words) || PARTY_HEADS.has(phrase.words);
  const isSending =
    isSent(phrase.words) && verb >= 0 && SENDING.has(tree.lemma[verb]!) && tree.rel[phrase.head] === "obj";
  if (!isSending && (relation.name !== "LEADS" || !isGiven || !isItsOwn)) return null;
  const givers = subjectsOf(tree, verb).filter((t) => !holders.some((h) => h.token === t));
  const senders = [...GROUPS, "State", "InternationalOrganization"];
  return (
    givers
      .map((t) => bodyOf(role, byHead.get(t)))
      .filter(notNull)
      .find(({ referent }) => (isSending ? senders : GROUPS).includes(referent.type)) ?? null
  );
}
/** What somebody does with an envoy of his own. */
const SENDING = new Set(["send", "dispatch", "recall", "withdraw", "appoint", "despatch"]);
/** Titles of whoever heads a group, though states have them too. */
const PARTY_HEADS = new Set(["leader", "president", "secretary general", "general secretary"]);
