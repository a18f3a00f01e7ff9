// Repairs of noun phrases: adjectives that head them, datelines taken for subjects, phrases hung on the verb instead.
import { EVENT_NOUNS } from "../../lexicon/nouns.ts";
import { DAY_OR_MONTH } from "../../lexicon/words.ts";
import { hasKid, isNominal, kids, reattach, type Tree } from "../tree.ts";

const HEADING = new Set(["military", "wounded", "dead", "opposition"]);
const NOMINAL_ROLES = new Set(["nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "nmod", "conj", "iobj"]);

/** "its own military backs": an adjective with a determiner or possessor in the place of a noun is one. */
export function headingAdjective(tree: Tree): number {
  let fired = 0;
  tree.lower.forEach((word, i) => {
    if (!HEADING.has(word) || tree.upos[i] !== "ADJ" || !NOMINAL_ROLES.has(tree.rel[i]!)) return;
    if (!hasKid(tree, i, ["det", "nmod:poss", "amod"])) return;
    tree.upos[i] = "NOUN";
    tree.xpos[i] = "NN";
    fired++;
  });
  return fired;
}

const DASHES = new Set(["-", "–", "—", "--"]);
/** Longest dateline, in tokens: "PORT SYLVA (Gazette), 12 May 2024 -". */
const DATELINE = 14;

/** "PORT SYLVA, 12 May - Osterlich accused ...": where a report was filed is not who acts in it. */
export function dateline(tree: Tree): number {
  const dash = tree.lower.findIndex((word, i) => i > 0 && i <= DATELINE && DASHES.has(word) && isSpaced(tree, i));
  const root = tree.head.indexOf(-1);
  if (dash < 0 || root < dash || !/^\p{Lu}{3,}$/u.test(tree.tokens[0]!.text)) return 0;
  if (tree.upos.slice(0, dash).some((tag) => tag === "VERB" || tag === "AUX")) return 0;
  const filed = kids(tree, root, "nsubj", "nsubj:pass").find((c) => c < dash);
  if (filed === undefined) return 0;
  const rel = tree.rel[filed]!;
  const others = kids(tree, root, "nsubj", "nsubj:pass").filter((c) => c > dash);
  const actor = tree.head.findIndex(
    (head, i) => i > dash && i < root && head >= 0 && head < dash && isNominal(tree, i),
  );
  if (others.length === 0 && actor >= 0) reattach(tree, actor, root, rel);
  reattach(tree, filed, root, "dep");
  return 1;
}

function isSpaced(tree: Tree, i: number): boolean {
  const before = tree.tokens[i - 1]!;
  const after = tree.tokens[i + 1];
  return after !== undefined && tree.tokens[i]!.start > before.end && after.start > tree.tokens[i]!.end;
}

/** "had nothing to do with the raid on F": what a happening was directed at, hung on the verb that the happening completes. */
export function phraseOfHappening(tree: Tree): number {
  let fired = 0;
  tree.rel.forEach((rel, i) => {
    const noun = Math.min(i, ...tree.children[i]!) - 1;
    if (rel !== "obl" || noun < 0 || tree.rel[noun] !== "obl" || tree.head[noun] !== tree.head[i]) return;
    if (!EVENT_NOUNS.has(tree.lemma[noun]!) || !hasKid(tree, i, ["case"], ["on", "against"])) return;
    if (DAY_OR_MONTH.has(tree.lower[i]!) || !reattach(tree, i, noun, "nmod")) return;
    fired++;
  });
  return fired;
}
