// The state that an envoy is posted to, as far as a sentence says: the one that summons or expels him, or that he calls on.
import { stateOf } from "../coreference/home.ts";
import { subjectsOf } from "../syntax/subjects.ts";
import { isVerb, kids } from "../syntax/tree.ts";
import type { Argument, Referent, SentenceNode } from "../types.ts";

/** Id of the state across the verb from an envoy ("Osterlich summoned Ambassador A B"); null where none is named. */
export function hostOf(
  sentence: SentenceNode,
  { token }: Argument,
  referents: ReadonlyMap<string, Referent>,
): string | null {
  const { tree, byHead } = sentence;
  let top = token;
  while (tree.head[top]! >= 0 && !isVerb(tree, tree.head[top]!)) top = tree.head[top]!;
  const verb = tree.head[top]!;
  if (verb < 0 || OWN.has(tree.lemma[verb]!)) return null;
  const across = tree.rel[top]!.startsWith("nsubj")
    ? kids(tree, verb, "obj", "iobj", "obl:agent")
    : subjectsOf(tree, verb);
  const states = across.flatMap((t) => {
    const mention = byHead.get(t);
    const known = mention?.owner ?? mention?.referent;
    const state = known && known.type !== "Person" ? stateOf(known, referents) : null;
    return state ? [state.id] : [];
  });
  return states[0] ?? null;
}
/** What a state does to its own envoys. */
const OWN = new Set(
  "recall appoint name send withdraw nominate dispatch accredit post brief instruct order".split(" "),
);
