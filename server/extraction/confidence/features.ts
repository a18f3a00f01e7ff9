// What speaks for or against a claim, as features: its relation and standing, how its arguments are told of, and where they stand.
import type { Verdict } from "../standing/index.ts";
import type { Argument, Firing, SentenceNode } from "../types.ts";

/** Distances in tokens from the trigger at which a new step begins. */
const STEPS = [4, 8, 12, 16, 20];
const LONG_SENTENCES = [15, 30, 45];

/** Names of the features of a firing that is about to become a claim. Each counts once; their weights are in weights.ts. */
export function featuresOf(sentence: SentenceNode, firing: Firing, { standing, speaker }: Verdict): string[] {
  const { relation, subject, object, trigger, predicate, confidence } = firing;
  const { tree } = sentence;
  return [
    "always",
    relation,
    `${relation}, ${standing}`,
    standing,
    speaker ? "spoken" : "unspoken",
    `frame ${confidence.toFixed(1)}`,
    firing.event ? "tells of a happening" : "tells of no happening",
    firing.presupposed ? "taken for granted" : "stated",
    `trigger ${tree.upos[predicate]}`,
    `trigger as ${tree.rel[predicate]}`,
    `sentence ${step(tree.tokens.length, LONG_SENTENCES)}`,
    ...(sentence.headline ? ["headline"] : []),
    `${subject.referent.type} and ${object.referent.type}`,
    `${relation} by ${subject.referent.type}`,
    `${relation} to ${object.referent.type}`,
    `${relation} by ${subject.mention.kind}, ${subject.referent.origin}`,
    `${relation} to ${object.mention.kind}, ${object.referent.origin}`,
    ...argumentFeatures("subject", sentence, subject, trigger),
    ...argumentFeatures("object", sentence, object, trigger),
  ];
}

function argumentFeatures(
  side: "subject" | "object",
  sentence: SentenceNode,
  { mention, referent, indirect, home }: Argument,
  trigger: readonly [number, number],
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
    ...(resolvedBy ? [`by ${resolvedBy.rule}`] : []),
    home === sentence ? away(head, trigger) : "elsewhere",
  ];
  return features.map((feature) => `${side} ${feature}`);
}

function away(head: number, [first, last]: readonly [number, number]): string {
  if (head < first) return `before ${step(first - head, STEPS)}`;
  return head > last ? `behind ${step(head - last, STEPS)}` : "in the trigger";
}

function step(value: number, bounds: readonly number[]): string {
  const above = bounds.filter((bound) => value >= bound).at(-1);
  return above === undefined ? `under ${bounds[0]}` : `from ${above}`;
}
