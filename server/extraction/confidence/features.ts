// What speaks for or against a claim, as features: its relation and standing, how its arguments are told of, and where they stand.
import type { Verdict } from "../standing/index.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Argument, Firing, Resolution, SentenceNode } from "../types.ts";

/** Distances in tokens from the trigger at which a new step begins. */
const STEPS = [4, 8, 12, 16, 20];
const LONG_SENTENCES = [15, 30, 45];
const NAMES = [2, 4, 6, 9];
const PATHS = [2, 3, 4, 5, 7];
const CHOICES = [0.6, 0.7, 0.8, 0.9, 0.97];

/** Names of the features of a firing that is about to become a claim. Each counts once; their weights are in weights.ts. */
export function featuresOf(sentence: SentenceNode, firing: Firing, { standing, speaker }: Verdict): string[] {
  const { relation, rule, subject, object, predicate, confidence } = firing;
  const { tree } = sentence;
  const [by, of] = [subject.referent.type, object.referent.type];
  return [
    "always",
    relation,
    `${relation}, ${standing}`,
    standing,
    speaker ? "spoken" : "unspoken",
    `frame ${confidence.toFixed(1)}`,
    `rule ${rule}`,
    firing.event ? "tells of a happening" : "tells of no happening",
    firing.presupposed ? "taken for granted" : "stated",
    `trigger ${tree.upos[predicate]}`,
    `trigger as ${tree.rel[predicate]}`,
    `sentence ${step(tree.tokens.length, LONG_SENTENCES)}`,
    ...(sentence.headline ? ["headline"] : []),
    `${by} and ${of}`,
    `${relation} by ${by}`,
    `${relation} of ${of}`,
    ...(subject.mention === object.mention ? ["body goes without saying"] : []),
    ...(isInQuotation(sentence, predicate) ? ["quoted"] : []),
    `names ${step(sentence.mentions.filter((m) => m.kind === "name").length, NAMES)}`,
    ...argumentFeatures("subject", sentence, subject, firing),
    ...argumentFeatures("object", sentence, object, firing),
  ];
}

function argumentFeatures(
  side: "subject" | "object",
  sentence: SentenceNode,
  { token, mention, referent, indirect, home }: Argument,
  { trigger, predicate }: Firing,
): string[] {
  const { kind, head, plural, definite, resolvedBy } = mention;
  const stands = mention.referent?.id === referent.id ? "itself" : "owner";
  const features = [
    kind,
    referent.type,
    `${kind}, ${referent.origin}`,
    stands,
    `${plural ? "plural" : "singular"}, ${definite ? "definite" : "indefinite"}`,
    `as ${home.tree.rel[head]}`,
    ...(indirect ? ["indirect"] : []),
    ...(resolvedBy ? resolutionFeatures(sentence, resolvedBy) : []),
    ...(home === sentence
      ? [away(head, trigger), `path ${step(pathLength(home.tree, token, predicate), PATHS)}`]
      : ["elsewhere"]),
    ...(home === sentence && isAcross(home.tree, token, predicate) ? ["across a break"] : []),
  ];
  return features.map((feature) => `${side} ${feature}`);
}

/** How what refers back was resolved: how sure the choice was, and how far back it lies. */
function resolutionFeatures({ index }: SentenceNode, { rule, score, sentence }: Resolution): string[] {
  const far = index === sentence ? "here" : index - sentence === 1 ? "before" : "far";
  return [`by ${rule}`, `by ${rule}, ${step(score, CHOICES)}`, `by ${rule}, ${far}`];
}

/** Number of arcs between two words of a tree. */
function pathLength(tree: Tree, a: number, b: number): number {
  const above = new Map<number, number>();
  for (let up = a, steps = 0; up >= 0; up = tree.head[up]!, steps++) above.set(up, steps);
  for (let up = b, steps = 0; up >= 0; up = tree.head[up]!, steps++) {
    const known = above.get(up);
    if (known !== undefined) return known + steps;
  }
  return PATHS.at(-1)!;
}

/** Whether a semicolon, colon or dash stands between two words. */
function isAcross(tree: Tree, a: number, b: number): boolean {
  return tree.lower.slice(Math.min(a, b), Math.max(a, b)).some((word) => BREAKS.has(word));
}
const BREAKS = new Set([";", ":", "–", "—"]);

/** Whether an odd number of quotation marks stands before a word. */
function isInQuotation({ tree }: SentenceNode, token: number): boolean {
  return tree.lower.slice(0, token).filter((word) => MARKS.has(word)).length % 2 === 1;
}
const MARKS = new Set(['"', "“", "”", "``", "''"]);

function away(head: number, [first, last]: readonly [number, number]): string {
  if (head < first) return `before ${step(first - head, STEPS)}`;
  return head > last ? `behind ${step(head - last, STEPS)}` : "in the trigger";
}

function step(value: number, bounds: readonly number[]): string {
  const above = bounds.filter((bound) => value >= bound).at(-1);
  return above === undefined ? `under ${bounds[0]}` : `from ${above}`;
}
