// Casualties: how many people a sentence says were killed and injured, as ranges.
import type { Casualties } from "../../domain/claim.ts";
import { numberAt } from "../lexicon/numbers.ts";
import { HUMANS } from "../lexicon/people.ts";
import type { Tree } from "../syntax/tree.ts";
import { type Figure, figureFrom, figuresIn } from "./figures.ts";

const ACTIVE = {
  killed: "kill killed kills killing murdered murdering massacred executed beheaded assassinated slew slain",
  injured: "injure injured injures injuring wound wounded wounds wounding hurt hurting maimed maiming",
};

const STATES = {
  killed: "dead killed dying died die slain perished executed murdered massacred beheaded martyred",
  injured: "wounded injured hurt maimed hospitalised hospitalized",
};

const COUNTED = { killed: "deaths fatalities lives dead killed", injured: "injuries injured wounded" };

type Harm = keyof typeof ACTIVE;

/** A number of killed or injured and the noun that was counted, empty where it is left out ("killing 12"). */
export interface Count extends Casualties {
  readonly counted: string;
  /** "one of its commanders": some of more than these. */
  readonly part: boolean;
}

const setOf = (words: Record<Harm, string>) => ({
  killed: new Set(words.killed.split(" ")),
  injured: new Set(words.injured.split(" ")),
});

const [ACTIVE_WORDS, STATE_WORDS, COUNTED_WORDS] = [setOf(ACTIVE), setOf(STATES), setOf(COUNTED)];

const ANY_HARM = new Set([ACTIVE_WORDS, STATE_WORDS].flatMap((s) => [...s.killed, ...s.injured]));

const LINKS = new Set(
  "were was been being be are is have has had reported believed feared confirmed found shot burned burnt stabbed beaten hacked left also later then now people had critically seriously severely badly slightly lightly reportedly killed-and".split(
    " ",
  ),
);

const HYPOTHETICAL = new Set("to will would could might may can not n't n’t never if".split(" "));

const PARTS = new Set("its their his her them whom those these the".split(" "));

/** Words of a counted noun phrase that may stand between the figure and what happened to it. */
const NP_LIMIT = 7;

/**
 * The killed and injured of a sentence. "At least 40" is {min: 40, max: null}, "more than 100" {min: 100, max: null}, "dozens"
 * {min: 24, max: null}, "up to 20" {min: 1, max: 20} since somebody died; figures of coordinated victims of one verb are added.
 * Ages, years, percentages, parts of a total ("including three women") and deaths that are only threatened or denied are left out.
 */
export function casualtiesIn(tree: Tree): { killed: Count | null; injured: Count | null } {
  const figures = figuresIn(tree);
  return { killed: harmed(tree, figures, "killed"), injured: harmed(tree, figures, "injured") };
}

function harmed(tree: Tree, figures: readonly Figure[], harm: Harm): Count | null {
  const found =
    (harm === "killed" ? (toll(tree, figures) ?? leftDead(tree) ?? toDeath(tree, figures)) : null) ??
    stated(tree, figures, harm) ??
    active(tree, figures, harm);
  return found && { min: found.min, max: found.max, counted: countedNoun(tree, found), part: isPart(tree, found) };
}

function isPart({ lower }: Tree, { last }: Figure): boolean {
  return lower[last + 1] === "of" && PARTS.has(lower[last + 2] ?? "");
}

/** The noun right after a figure: "people" of "at least 12 young people"; that of the dead themselves is empty. */
function countedNoun(tree: Tree, { last }: Figure): string {
  const end = nounEnd(tree, last);
  return end > last && tree.upos[end] === "NOUN" ? tree.lemma[end]! : "";
}

/** Whether a sentence has words of dead or injured at all. */
export function speaksOfHarm(tree: Tree): boolean {
  return tree.lower.some((word) => ANY_HARM.has(word) || COUNTED_WORDS.killed.has(word) || word === "toll");
}

/** "leaving 24 troopers of the X Rifles dead", "shot 16 of them dead": a figure between the verb and what became of them. */
function leftDead(tree: Tree): Figure | null {
  const { lower } = tree;
  for (let dead = 0; dead < lower.length; dead++) {
    if (lower[dead] !== "dead" || tree.upos[dead + 1] === "NOUN") continue;
    for (let verb = dead - 2; verb >= Math.max(0, dead - LEFT_LIMIT); verb--) {
      if (LEAVING.has(lower[verb]!)) return isUnreal(tree, verb) ? null : figureFrom(tree, verb + 1);
      if (/^([,;:.]|and)$/.test(lower[verb]!)) break;
    }
  }
  return null;
}

/** "hacked and burned to death at least 12 villagers". */
function toDeath(tree: Tree, figures: readonly Figure[]): Figure | null {
  const at = tree.lower.findIndex((word, i) => word === "death" && tree.lower[i - 1] === "to");
  return at < 0 || isUnreal(tree, at - 2) ? null : (figures.find((f) => f.first === at + 1) ?? null);
}
const LEAVING = new Set("leave left leaves leaving shot shooting gunned gunning".split(" "));
const LEFT_LIMIT = 12;

/** "The death toll rose to 143." */
function toll(tree: Tree, figures: readonly Figure[]): Figure | null {
  const at = tree.lower.findIndex(
    (word, i) => word === "toll" && (tree.lower[i - 1] === "death" || tree.lower[i + 1] !== "road"),
  );
  if (at < 0) return null;
  const before = tree.lower.slice(at).indexOf(";") + at;
  const after = figures.filter(
    (f) =>
      f.first > at &&
      (before < at || f.first < before) &&
      tree.lower[f.first - 1] !== "from" &&
      !counts(tree, f, "injured"),
  );
  const [figure] = after;
  return figure && tree.lower[figure.first] === "from" ? { ...figure, min: figure.max! } : (figure ?? null);
}

/** "40 people were killed", "21 wounded", "16 dead", "twelve deaths". */
function stated(tree: Tree, figures: readonly Figure[], harm: Harm): Figure | null {
  return figures.find((figure) => counts(tree, figure, harm)) ?? null;
}

function counts(tree: Tree, figure: Figure, harm: Harm): boolean {
  const { lower } = tree;
  let sawLink = false;
  for (let i = figure.last + 1; i <= figure.last + NP_LIMIT && i < lower.length; i++) {
    const word = lower[i]!;
    if (COUNTED_WORDS[harm].has(word) && !sawLink && !isTransitive(tree, i)) return true;
    if (STATE_WORDS[harm].has(word) && isMixed(lower, i)) return false;
    if (STATE_WORDS[harm].has(word)) return !isTransitive(tree, i) && !isUnreal(tree, i);
    if (ANY_HARM.has(word)) {
      if (!["and", "or"].includes(lower[i + 1] ?? "") || lower[i + 2] === undefined) return false;
      if (lower[i + 1] === "or" || figureFrom(tree, i + 2)) return false;
      continue;
    }
    if (LINKS.has(word)) sawLink = true;
    else if (sawLink && tree.upos[i] !== "ADV") return false;
    if (
      /^[,;:.]$/.test(word) ||
      word === "and" ||
      (tree.upos[i] === "VERB" && !LINKS.has(word)) ||
      tree.upos[i] === "SCONJ"
    )
      return false;
  }
  return false;
}

/** "killed or wounded": one figure for both. */
function isMixed(lower: readonly string[], i: number): boolean {
  return ["and", "or"].includes(lower[i + 1] ?? "") && ANY_HARM.has(lower[i + 2] ?? "");
}

/** A harm word with an object after it speaks of other people: "three gunmen killed 12". */
function isTransitive(tree: Tree, i: number): boolean {
  if (
    ["killed", "wounded", "injured", "hurt", "murdered", "massacred", "executed", "beheaded"].includes(
      tree.lower[i]!,
    ) === false
  )
    return false;
  const passive =
    tree.children[i]!.some((c) => tree.rel[c] === "aux:pass") ||
    tree.lower.slice(Math.max(0, i - 3), i).some((w) => ["were", "was", "been", "being", "left"].includes(w));
  const next = tree.lower[i + 1] ?? "";
  return (
    !passive &&
    (numberAt(tree.lower, i + 1) !== null ||
      ["at", "up"].includes(next) ||
      ["the", "a", "an", "his", "their"].includes(next) ||
      tree.children[i]!.some((c) => tree.rel[c] === "obj" && c > i))
  );
}

/** "killed 12", "killing at least two soldiers and a civilian". */
function active(tree: Tree, figures: readonly Figure[], harm: Harm): Figure | null {
  for (let i = 0; i < tree.lower.length; i++) {
    if (!ACTIVE_WORDS[harm].has(tree.lower[i]!) || isUnreal(tree, i) || ["or", "and"].includes(tree.lower[i + 1] ?? ""))
      continue;
    const first = figures.find((f) => f.first === i + 1) ?? allOf(tree, i + 1) ?? someone(tree, i + 1);
    if (first) return addAll(tree, figures, first);
  }
  return passiveOne(tree, harm);
}

function addAll(tree: Tree, figures: readonly Figure[], first: Figure): Figure {
  let sum = first;
  let end = nounEnd(tree, first.last);
  while (["and", ","].includes(tree.lower[end + 1] ?? "")) {
    const at = tree.lower[end + 1] === "," && tree.lower[end + 2] === "and" ? end + 3 : end + 2;
    const next = figures.find((f) => f.first === at) ?? someone(tree, at);
    if (!next || counts(tree, next, "injured") || counts(tree, next, "killed")) break;
    const stop = nounEnd(tree, next.last);
    if (stop === next.last && next.first === next.last) break;
    sum = { ...sum, min: sum.min + next.min, max: sum.max === null || next.max === null ? null : sum.max + next.max };
    end = stop;
  }
  return sum;
}

function nounEnd(tree: Tree, at: number): number {
  let end = tree.lower[at + 1] === "of" ? at + 1 : at;
  while (
    end < at + 4 &&
    ["NOUN", "PROPN", "ADJ"].includes(tree.upos[end + 1] ?? "") &&
    !ANY_HARM.has(tree.lower[end + 1]!)
  )
    end += 1;
  return end;
}

/** "killed all 32 of them": the whole, told by its number. */
function allOf(tree: Tree, at: number): Figure | null {
  return tree.lower[at] === "all" ? figureFrom(tree, at + 1) : null;
}

/** "a soldier" as one. */
function someone(tree: Tree, at: number): Figure | null {
  if (tree.lower[at] !== "a" && tree.lower[at] !== "an") return null;
  const aged = tree.lower
    .slice(at + 1, at + 6)
    .join(" ")
    .match(/^\d+ ?- ?year ?- ?old/)?.[0];
  const end = nounEnd(tree, aged ? at + aged.split(" ").length : at);
  return HUMANS.has(tree.lower[end] ?? "") ? { first: at, last: end, min: 1, max: 1 } : null;
}

function passiveOne(tree: Tree, harm: Harm): Figure | null {
  for (let i = 0; i < tree.lower.length; i++) {
    const one = someone(tree, i);
    if (one && counts(tree, one, harm)) return one;
  }
  return null;
}

function isUnreal(tree: Tree, i: number): boolean {
  return tree.lower
    .slice(Math.max(0, i - 3), i)
    .some(
      (word, k, before) =>
        HYPOTHETICAL.has(word) && (word !== "to" || k === before.length - 1 || before[k + 1] === "be"),
    );
}
