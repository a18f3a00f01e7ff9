// A mention of one word for an actor that is known already.
import type { MentionNode, Referent } from "../types.ts";

/** The mention of `referent` by the word at `token` of the sentence numbered `sentence`. */
export function wordMention(
  sentence: number,
  token: number,
  referent: Referent,
  kind: "name" | "demonym",
): MentionNode {
  return {
    sentence,
    first: token,
    last: token,
    head: token,
    kind,
    plural: false,
    definite: true,
    noun: null,
    type: referent.type,
    referent,
    owner: null,
  };
}
