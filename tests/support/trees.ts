// Trees written by hand, so that a rule over trees can be tested on a shape whatever the parser says of a sentence today.
import { buildTree, type Tree } from "../../server/extraction/syntax/tree.ts";
import { createLemmatizer } from "../../server/language/lemma.ts";
import type { Token } from "../../server/language/types.ts";

const lemmaOf = createLemmatizer();

/** Universal tag of a Penn tag, as far as these trees need it. */
function universalTag(xpos: string, rel: string): string {
  if (/^VB|^MD$/.test(xpos)) return /^(aux|cop)/.test(rel) || xpos === "MD" ? "AUX" : "VERB";
  const known: Record<string, string> = {
    IN: "ADP",
    TO: "PART",
    DT: "DET",
    CC: "CCONJ",
    CD: "NUM",
    PRP: "PRON",
    PRP$: "PRON",
  };
  if (known[xpos]) return known[xpos];
  if (/^NNP/.test(xpos)) return "PROPN";
  if (/^NN/.test(xpos)) return "NOUN";
  if (/^JJ/.test(xpos)) return "ADJ";
  if (/^RB/.test(xpos)) return "ADV";
  return /^W/.test(xpos) ? "PRON" : "PUNCT";
}

/**
 * The tree of tokens spelled `word/TAG<relation<head`, the head counted from 0 and -1 at the root. A repair or predicate sees the same as
 * after the parser. Throws on a token that is spelled otherwise.
 */
export function treeOf(spelled: string): Tree {
  let at = 0;
  const tokens = spelled
    .trim()
    .split(/\s+/)
    .map((token, index): Token => {
      const match = /^(.+)\/([^<]+)<([^<]+)<(-?\d+)$/.exec(token);
      if (!match) throw new Error(`not word/TAG<relation<head: ${token}`);
      const [, text, xpos, deprel, head] = match as unknown as [string, string, string, string, string];
      const start = at;
      at = start + text.length + 1;
      const lemma = lemmaOf(text, xpos, false);
      return {
        index,
        text,
        start,
        end: start + text.length,
        lemma,
        upos: universalTag(xpos, deprel),
        xpos,
        head: Number(head),
        deprel,
        entity: null,
      };
    });
  return buildTree({ index: 0, paragraph: 0, start: 0, end: at, tokens });
}

/** Token `i` and its arc as "word<relation<head word". */
export function arc(tree: Tree, word: string): string {
  const i = tree.tokens.findIndex((t) => t.text === word);
  const head = tree.head[i]!;
  return `${tree.rel[i]} ${head < 0 ? "-" : tree.tokens[head]!.text}`;
}
