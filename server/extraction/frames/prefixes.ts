// Prefixed adjectives: "pro-Osterlich rebels", where the name stands inside the token.
import { argumentsAt } from "../arguments/index.ts";
import { fits } from "../arguments/readings.ts";
import { wordMention } from "../mentions/word-mention.ts";
import type { Argument, Firing } from "../types.ts";
import { emit } from "./fire.ts";
import type { Matching } from "./types.ts";

const PREFIXED = /^(pro)[-‑](\p{Lu}.+)$/iu;

/** Firings of a prefix and the name joined to it: the noun it modifies has the relation to whoever is named. */
export function firePrefixed(matching: Matching, i: number): Firing[] {
  const { sentence, lexicon } = matching;
  const { tree } = sentence;
  const [, prefix, name] = PREFIXED.exec(tree.tokens[i]!.text) ?? [];
  const noun = tree.head[i]!;
  if (!prefix || !name || noun < 0 || !["amod", "compound", "nmod:desc"].includes(tree.rel[i]!)) return [];
  const named = insideArgument(matching, i, name);
  const triggers = named ? (lexicon.modifiers.get(prefix.toLowerCase()) ?? []) : [];
  return triggers.flatMap((trigger) => {
    const { relation, frame } = trigger;
    const holders = bearers(matching, noun, frame.subjectTypes ?? relation.subject);
    if (!named || !fits(named.referent.type, frame.objectTypes ?? relation.object)) return [];
    const site = {
      anchor: { predicate: null, noun: -1, adjective: i, particle: null },
      at: i,
      span: [i, i] as const,
    };
    return emit(matching, trigger, holders, [named], site);
  });
}

/** Who is so described: the name right after the noun, else what the noun stands for. */
function bearers(matching: Matching, noun: number, types: Parameters<typeof fits>[1]): Argument[] {
  const { sentence } = matching;
  const { tree } = sentence;
  const reading = { types, locative: false, target: false, people: true };
  const after = tree.children[noun]!.filter((c) => c > noun && ["flat", "appos"].includes(tree.rel[c]!));
  const named = after
    .filter((c) => sentence.byHead.get(c)?.kind === "name")
    .flatMap((c) => argumentsAt(sentence, c, reading));
  const above = ["compound", "nmod:desc"].includes(tree.rel[noun]!)
    ? argumentsAt(sentence, tree.head[noun]!, reading)
    : [];
  const found = [...named, ...above];
  return found.length > 0 ? found.slice(0, 1) : argumentsAt(sentence, noun, reading);
}

function insideArgument(matching: Matching, token: number, name: string): Argument | null {
  const { sentence } = matching;
  const referent = matching.named(name);
  if (!referent) return null;
  const mention = wordMention(sentence.index, token, referent, "demonym");
  return { token, mention, referent: referent.metonymOf ?? referent, indirect: false, home: sentence };
}
