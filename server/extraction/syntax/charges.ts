// What somebody is accused, convicted or rid of, where the parse hangs it on him instead of the verb.
import { preposition, type Tree } from "./tree.ts";

/** "accused the president of fraud": what somebody is accused of, hung on him instead of the verb. */
export function isOfCharge(tree: Tree, head: number, phrase: number): boolean {
  const verb = tree.head[head]!;
  const isCharge = verb >= 0 && CHARGING.has(tree.lemma[verb]!) && tree.rel[head]!.startsWith("obj");
  return isCharge && (tree.lower[head + 1] === "of" || preposition(tree, phrase) === "of") && head + 1 < phrase;
}
const CHARGING = new Set("accuse suspect convict acquit absolve clear deprive strip rob relieve".split(" "));
