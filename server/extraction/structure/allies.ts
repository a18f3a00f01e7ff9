// Allies that go by their nationality or their body: "the army and its Osterlich allies", "the council and its allies in the Blue League", "its allies of the Red Front".
import { isActorType } from "../../domain/actor.ts";
import { hasKid, kids } from "../syntax/tree.ts";
import type { Argument, MentionNode, SentenceNode } from "../types.ts";
import type { RolePhrase } from "./role-nouns.ts";

/** Whom a noun for allies stands for where it names none of them: the states before it, or the body behind "in". */
export function alliesMeant(sentence: SentenceNode, phrase: RolePhrase): Argument[] {
  const { tree, byHead } = sentence;
  const nationals = kids(tree, phrase.head, "amod", "compound")
    .map((c) => byHead.get(c))
    .filter((m) => m?.kind === "demonym" && m.referent?.type === "State");
  const found = nationals.length > 0 ? nationals : [bodyBehind(sentence, phrase)];
  return found.flatMap((mention) =>
    mention?.referent
      ? [{ token: mention.head, mention, referent: mention.referent, indirect: true, home: sentence }]
      : [],
  );
}

function bodyBehind({ tree, mentions }: SentenceNode, { head, last }: RolePhrase): MentionNode | undefined {
  const owned = hasKid(tree, head, ["nmod:poss"]);
  if (!["in", "from", "inside", ...(owned ? ["of"] : [])].includes(tree.lower[last + 1] ?? "")) return undefined;
  const start = tree.lower[last + 2] === "the" ? last + 3 : last + 2;
  const body = mentions.find((m) => m.first === start && m.kind === "name");
  const type = body?.referent?.type;
  return type && isActorType(type) && type !== "State" && type !== "Person" ? body : undefined;
}
