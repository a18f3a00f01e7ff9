// "his Osterlich counterpart, A B": the same post in another state, from the post of the person whose counterpart it is.
import { kids } from "../syntax/tree.ts";
import type { Argument, Firing, MentionNode, SentenceNode } from "../types.ts";
import { argument } from "./participants.ts";
import { personBefore, personFrom } from "./spans.ts";

const COUNTERPARTS = new Set(["counterpart", "counterparts", "colleague", "colleagues"]);

/** Posts that a counterpart holds; `held` are the posts that the document tells of. */
export function counterpartFirings(
  sentence: SentenceNode,
  sentences: readonly SentenceNode[],
  held: readonly Firing[],
): Firing[] {
  const { tree } = sentence;
  return tree.lower.flatMap((word, i) => {
    if (!COUNTERPARTS.has(word)) return [];
    const holder = argument(sentence, holderOf(sentence, i), ["Person"]);
    const model = holder ? postOfOther(sentence, sentences, i, holder, held) : undefined;
    const body = stateBefore(sentence, i);
    if (!holder || !model || body?.referent.id === model.object.referent.id) return [];
    const told = { sentence: sentence.index, predicate: i, trigger: [i, i] as const, subject: holder };
    if (body) return [{ ...model, ...told, object: body }];
    return isOwnColleague(sentence, i) ? [{ ...model, ...told, relation: "HOLDS_ROLE_IN" }] : [];
  });
}

/** "his colleague A B": of the same body as he, where nothing says of which else. */
function isOwnColleague({ tree }: SentenceNode, i: number): boolean {
  return tree.lower[i] === "colleague" && ["his", "her"].includes(tree.lower[i - 1] ?? "");
}

/** The name right after the word, after its comma, or before its phrase: "A B, his X counterpart". */
function holderOf(sentence: SentenceNode, i: number): MentionNode | undefined {
  const { tree } = sentence;
  const after = personFrom(sentence, i + 1) ?? (tree.lower[i + 1] === "," ? personFrom(sentence, i + 2) : undefined);
  const before = () =>
    personBefore(sentence, Math.min(i, ...tree.children[i]!.filter((c) => c < i && tree.rel[c] !== "punct")));
  return after ?? before();
}

function stateBefore(sentence: SentenceNode, i: number): Argument | null {
  const near = sentence.mentions.filter(
    (m) => (m.kind === "demonym" || m.kind === "name") && m.last < i && m.last >= i - 3 && m.referent?.type === "State",
  );
  return argument(sentence, near.at(-1), ["State"]);
}

/** The post of the person that "his" stands for, else of the last person before whose post is told. */
function postOfOther(
  sentence: SentenceNode,
  sentences: readonly SentenceNode[],
  i: number,
  holder: Argument,
  held: readonly Firing[],
): Firing | undefined {
  const { tree } = sentence;
  const postOf = (m: MentionNode | undefined) =>
    m?.referent?.type === "Person" && m.referent.id !== holder.referent.id
      ? held.find((f) => f.subject.referent.id === m.referent!.id && !f.former && POSTS.has(f.relation))
      : undefined;
  const possessor = kids(tree, i, "nmod:poss").map((c) => sentence.byHead.get(c));
  const own = possessor.map(postOf).find((f) => f !== undefined);
  if (own || possessor.some((m) => m?.kind === "name")) return own;
  const before = [...(sentences[sentence.index - 1]?.mentions ?? []), ...sentence.mentions.filter((m) => m.last < i)];
  const beside = tree.lower[i - 3] === "and" ? before.find((m) => m.last === i - 4 && m.kind === "name") : undefined;
  if (beside?.sentence === sentence.index && beside.referent?.type === "Person") return postOf(beside);
  return before
    .reverse()
    .map(postOf)
    .find((f) => f !== undefined);
}
const POSTS = new Set(["LEADS", "HOLDS_ROLE_IN"]);
