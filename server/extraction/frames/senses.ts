// Conditions that tell apart what a verb may mean by what stands around it.
import { phraseHeads } from "../arguments/phrases.ts";
import { GUILTY } from "../lexicon/accusing.ts";
import { hasKid, kids, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import type { Anchor, Matching } from "./types.ts";

/** Whether a trigger and what stands around it meet a condition. */
export type Condition = (matching: Matching, anchor: Anchor) => boolean;

/** Conditions about the sense of a verb, by name. */
export const SENSES: Readonly<Record<string, Condition>> = {
  /** "held X answerable", "holds X to blame", "held the men to be spies", "X, the court held, had done it": an opinion, no grip. */
  opinion: ({ sentence: { tree } }, { predicate }) =>
    predicate !== null &&
    HOLDING.has(predicate.lemma) &&
    (isJudged(tree, predicate.token) || isAside(tree, predicate.token)),
  /** "offered five million dollars for X", "for his capture": a price on somebody's head. */
  bounty: ({ sentence }, { predicate, noun }) =>
    [predicate?.token ?? -1, noun]
      .filter((t) => t >= 0)
      .some((head) => phraseHeads(sentence.tree, head, "for").some((t) => isPriced(sentence, t))),
  /** "burned a picture of X", "tore up the flag": an insult, no attack. */
  effigy: ({ sentence: { tree } }, { predicate }) =>
    (predicate?.objects ?? []).some((t) => EFFIGIES.has(tree.lemma[t]!)),
  /** "the judge told X that he was a traitor", "informed X by letter": a trial or a letter is no meeting. */
  "told-apart": ({ sentence: { tree } }, { predicate }) =>
    predicate !== null &&
    (predicate.subjects.some((t) => isOfBench(tree, t)) ||
      ["by", "in", "on", "through", "from"].some((prep) =>
        (predicate.preps.get(prep) ?? []).some((t) => APART.has(tree.lemma[t]!)),
      )),
  /** "X, who commanded the operation": whose troops did it is another matter. */
  "in-charge": ({ sentence: { tree } }, { predicate, noun }) =>
    noun >= 0 &&
    tree.lemma[noun] === "operation" &&
    COMMANDING.has(predicate?.lemma ?? "") &&
    (predicate?.subjects ?? []).some((t) => tree.upos[t] === "PROPN" || tree.upos[t] === "PRON"),
  /** "led a strike of students", "the miners' strike": they lay down their work. */
  walkout: ({ sentence: { tree } }, { noun }) =>
    noun >= 0 &&
    tree.lemma[noun] === "strike" &&
    [
      ...kids(tree, noun, "compound", "amod", "nmod:poss"),
      ...["by", "of"].flatMap((p) => phraseHeads(tree, noun, p)),
    ].some((t) => WORKING.has(tree.lemma[t]!)),
  /** "The destroyer picked up survivors", "picked them up from the water": they are saved. */
  rescue: ({ sentence: { tree } }, { predicate }) =>
    predicate?.lemma === "pick" &&
    (predicate.objects.some((t) => SAVED.has(tree.lemma[t]!)) ||
      predicate.subjects.some((t) => [t, ...kids(tree, t, "compound")].some((c) => VESSELS.has(tree.lemma[c]!))) ||
      ["from", "at", "in", "off"].some((prep) =>
        (predicate.preps.get(prep) ?? []).some((t) => WATERS.has(tree.lemma[t]!)),
      )),
};

/** Whether somebody sits in judgement: by his title, his description or what stands beside his name. */
function isOfBench(tree: Tree, token: number): boolean {
  const beside = [token, ...kids(tree, token, "compound", "flat", "appos", "nmod:desc", "amod")];
  return beside.some((t) => BENCH.has(tree.lemma[t]!) || BENCH.has(tree.lower[t]!));
}
const BENCH = new Set("judge justice magistrate coroner bench juror jury dock".split(" "));
const APART = new Set(
  "letter note cable telegram message email e-mail fax statement tweet dock court trial video tape".split(" "),
);
const COMMANDING = new Set("direct command oversee run coordinate supervise lead conduct head manage".split(" "));
const WORKING = new Set(
  "student worker miner teacher docker doctor nurse driver general hunger labour labor union rail transport wildcat railwayman farmer postman pilot lorry sympathy steelworker employee prisoner school".split(
    " ",
  ),
);
const SAVED = new Set("survivor castaway migrant refugee swimmer crewman drowning shipwrecked".split(" "));
const VESSELS = new Set(
  "ship boat frigate destroyer cruiser trawler vessel ferry freighter tanker lifeboat helicopter steamer corvette minesweeper yacht warship liner tug".split(
    " ",
  ),
);
const WATERS = new Set("water sea lifeboat raft dinghy boat ocean wreck wreckage".split(" "));

const EFFIGIES = new Set(
  "flag picture portrait effigy photograph photo poster banner image likeness book copy document ballot letter passport tyre tire candle newspaper leaflet pennant draft decree treaty".split(
    " ",
  ),
);
const HOLDING = new Set(["hold", "keep"]);
const VERDICTS = new Set([
  ...GUILTY,
  "answerable",
  "blameworthy",
  "innocent",
  "dear",
  "account",
  "blame",
  "be",
  "have",
]);

/** Whether something is said of the object: a verdict, or "to be" and "to blame". */
function isJudged(tree: Tree, verb: number): boolean {
  return [verb, ...kids(tree, verb, "obj")]
    .flatMap((t) => kids(tree, t, "xcomp", "advcl", "amod", "obl", "ccomp", "acl", "nmod"))
    .some(
      (c) =>
        c > verb &&
        (VERDICTS.has(tree.lemma[c]!) ||
          VERDICTS.has(tree.lower[c]!) ||
          (hasKid(tree, c, ["cop"]) && isInfinitive(tree, c))),
    );
}

function isInfinitive(tree: Tree, token: number): boolean {
  return hasKid(tree, token, ["mark"], ["to"]);
}

/** ", the court held, ": between commas, without a relative pronoun and without an object. */
function isAside(tree: Tree, verb: number): boolean {
  const [subject] = kids(tree, verb, "nsubj");
  if (subject === undefined || !["acl:relcl", "parataxis"].includes(tree.rel[verb]!)) return false;
  const first = Math.min(subject, ...tree.children[subject]!);
  return tree.lower[first - 1] === "," && tree.lower[verb + 1] === "," && !hasKid(tree, verb, ["obj"]);
}

/** What money is offered for in order to catch somebody: himself, his capture, news of him. */
function isPriced({ tree, byHead }: SentenceNode, token: number): boolean {
  const mention = byHead.get(token);
  const type = mention?.referent?.type ?? mention?.type;
  return (type === "Person" && mention?.plural !== true) || CATCHES.has(tree.lemma[token]!);
}
const CATCHES = new Set(
  "information capture arrest head killing conviction tip apprehension whereabouts clue lead hint surrender".split(" "),
);
