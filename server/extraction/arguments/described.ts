// Arguments that are only described: a mention of their own, with a referent made from their words.
import type { Argument, MentionNode, Referent, SentenceNode } from "../types.ts";

/** What a description says of whom or what it denotes. */
interface Description extends Pick<Referent, "id" | "name" | "type"> {
  readonly first: number;
  readonly plural: boolean;
  readonly definite: boolean;
}

/** The argument at a token that nothing but its own words names. */
export function describedArgument(sentence: SentenceNode, token: number, description: Description): Argument {
  const { id, name, type, first, plural, definite } = description;
  const referent: Referent = { id, name, type, origin: "described", country: null, metonymOf: null };
  const mention: MentionNode = {
    sentence: sentence.index,
    first,
    last: token,
    head: token,
    kind: "nominal",
    plural,
    definite,
    noun: sentence.tree.lemma[token]!,
    type,
    referent,
    owner: null,
  };
  return { token, mention, referent, indirect: false, home: sentence };
}
