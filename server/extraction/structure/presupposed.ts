// Firings of what noun phrases presuppose: belonging, place, headship told by how two names stand together.
import type { Argument, Firing, MentionNode, SentenceNode } from "../types.ts";

/** What two mentions that stand together say of each other, whatever is said around them. */
export function namesFiring(
  sentence: SentenceNode,
  relation: string,
  rule: string,
  subject: MentionNode,
  object: MentionNode,
): Firing {
  const role = (mention: MentionNode): Argument => ({
    token: mention.head,
    mention,
    referent: mention.referent!,
    indirect: false,
    home: sentence,
  });
  return argumentsFiring(sentence, relation, rule, role(subject), role(object));
}

/** The same for arguments. The subject's head stands for the predicate. */
export function argumentsFiring(
  sentence: SentenceNode,
  relation: string,
  rule: string,
  subject: Argument,
  object: Argument,
): Firing {
  const [a, b] = [subject.mention, object.mention];
  return {
    sentence: sentence.index,
    relation,
    rule,
    predicate: a.head,
    trigger: [Math.min(a.first, b.first), Math.max(a.first, b.first)],
    subject,
    object,
    confidence: 0.85,
    forced: null,
    presupposed: true,
    ceiling: null,
    event: null,
    former: false,
  };
}
