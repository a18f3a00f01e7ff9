// Relations by their words alone, for clauses that no frame reads: question words, verbs, support verbs with nouns, and word order.
import type { NodeType } from "../domain/actor.ts";
import { fits, type TypeDemand } from "../extraction/arguments/readings.ts";
import type { FrameLexicon } from "../extraction/frames/lexicon.ts";
import type { Tree } from "../extraction/syntax/tree.ts";
import { createLemmatizer } from "../language/lemma.ts";
import type { Ontology, RelationDefinition } from "../ontology/types.ts";
import type { Statement } from "./sentence.ts";
import type { Entity } from "./types.ts";

/** The words by which questions name relations, each word of a phrase as written and in its dictionary form. */
export interface WordLexicon {
  readonly phrases: readonly {
    readonly relation: RelationDefinition;
    readonly words: readonly (readonly string[])[];
  }[];
  readonly frames: FrameLexicon;
}

/** A relation by its words: numbers of the entities that fill its sides, -1 for the hole, null where nothing does. */
export interface WordReading {
  readonly relation: string;
  readonly subject: number | null;
  readonly object: number | null;
  readonly score: number;
}

interface Trigger {
  readonly relation: RelationDefinition;
  readonly first: number;
  readonly last: number;
  readonly inverse: boolean;
  readonly noun: boolean;
  readonly weight: number;
  readonly subject: TypeDemand;
  readonly object: TypeDemand;
}

/** Collects question words, reduced to dictionary forms. */
export function buildWordLexicon(ontology: Ontology, frames: FrameLexicon): WordLexicon {
  const lemmatise = createLemmatizer();
  const phrases = [...ontology.relations.values()].flatMap((relation) =>
    relation.questionWords
      .filter((phrase) => !/ by$|^(?:where|behind)/.test(phrase))
      .map((phrase) => ({ relation, words: phrase.split(" ").map((word) => [word, lemmatise(word, "VBD")]) })),
  );
  return { phrases, frames };
}

/** The best reading of a statement by its words; null where no relation is named. */
export function readWords(
  lexicon: WordLexicon,
  statement: Statement,
  entities: readonly Entity[],
  hole: readonly NodeType[] | null,
): WordReading | null {
  const { tree } = statement;
  const triggers = tree.tokens.flatMap((_, i) =>
    statement.slots.has(i)
      ? []
      : [
          ...phraseTriggers(lexicon, tree, i),
          ...verbTriggers(lexicon.frames, tree, i),
          ...nounTriggers(lexicon.frames, tree, i),
        ],
  );
  const readings = triggers
    .map((trigger) => readTrigger(statement, trigger, entities, hole))
    .filter((r): r is WordReading => r !== null);
  return readings.sort((a, b) => b.score - a.score || (a.relation < b.relation ? -1 : 1))[0] ?? null;
}

function phraseTriggers({ phrases }: WordLexicon, tree: Tree, i: number): Trigger[] {
  return phrases
    .filter(({ words }) =>
      words.every((forms, k) => forms.includes(tree.lemma[i + k] ?? "") || forms.includes(tree.lower[i + k] ?? "")),
    )
    .map(({ relation, words }) => ({
      relation,
      first: i,
      last: i + words.length - 1,
      inverse: false,
      noun: tree.upos[i] === "NOUN",
      weight: words.length,
      subject: relation.subject,
      object: relation.object,
    }));
}

function verbTriggers({ verbs }: FrameLexicon, tree: Tree, i: number): Trigger[] {
  if (tree.upos[i] !== "VERB" && tree.upos[i] !== "NOUN") return [];
  return (verbs.get(tree.lemma[i]!) ?? []).flatMap(({ relation, frame, particle }) => {
    const particleAt = particle === null ? i : near(tree, i, 4, (k) => particle.split(" ").includes(tree.lower[k]!));
    const noun =
      frame.nouns.length === 0
        ? i
        : near(tree, i, 6, (k) =>
            frame.nouns.some((n) => n.split(" ").at(-1) === tree.lemma[k] || n.split(" ").at(-1) === tree.lower[k]),
          );
    const adjective =
      frame.adjectives.length === 0 ? i : near(tree, i, 6, (k) => frame.adjectives.includes(tree.lower[k]!));
    const required = frame.requires.every((slot) => tree.lower.includes(slot) || slot === "clause");
    if (particleAt < 0 || noun < 0 || adjective < 0 || !required) return [];
    const weight = 1 + Number(particle !== null) + 2 * Number(noun > i) + Number(adjective > i) + frame.confidence / 2;
    return [
      {
        relation,
        first: i,
        last: Math.max(particleAt, noun, adjective),
        inverse: frame.inverse,
        noun: false,
        weight,
        subject: frame.subjectTypes ?? relation.subject,
        object: frame.objectTypes ?? relation.object,
      },
    ];
  });
}

function near(tree: Tree, i: number, most: number, test: (k: number) => boolean): number {
  for (let k = i + 1; k <= Math.min(tree.tokens.length - 1, i + most); k++) if (test(k)) return k;
  return -1;
}

function nounTriggers({ nouns, adjectives }: FrameLexicon, tree: Tree, i: number): Trigger[] {
  const found = [
    ...(tree.upos[i] === "NOUN" ? (nouns.get(tree.lemma[i]!) ?? []) : []),
    ...(adjectives.get(tree.lower[i]!) ?? []).filter(
      ({ frame }) => frame.nouns.length === 0 || near(tree, i, 8, (k) => frame.nouns.includes(tree.lemma[k]!)) > 0,
    ),
  ];
  return found.map(({ relation, frame }) => ({
    relation,
    first: i,
    last: i,
    inverse: frame.inverse,
    noun: tree.upos[i] === "NOUN",
    weight: 0.8 + frame.confidence / 2,
    subject: frame.subjectTypes ?? relation.subject,
    object: frame.objectTypes ?? relation.object,
  }));
}

/** Word order gives the sides: before and after the trigger, turned round in a passive and by frames that are. */
function readTrigger(
  statement: Statement,
  trigger: Trigger,
  entities: readonly Entity[],
  hole: readonly NodeType[] | null,
): WordReading | null {
  const { tree, slots } = statement;
  const places = [...slots.keys()].sort((a, b) => a - b);
  const before = places.filter((t) => t < trigger.first && !isAgentOf(tree, t));
  const after = places.filter((t) => t > trigger.first);
  const passive = !trigger.noun && isPassiveAt(tree, trigger.first);
  const agent = passive ? after.find((t) => tree.lower.slice(Math.max(0, t - 3), t).includes("by")) : undefined;
  const left = before[0] ?? null;
  const right = passive ? (agent ?? null) : (after[0] ?? null);
  const [first, second] = passive !== trigger.inverse ? [right, left] : [left, right];
  const subject = first === null ? null : slots.get(first)!;
  const object = second === null ? null : slots.get(second)!;
  if (subject === null && object === null) return null;
  const fit = sideFits(subject, trigger.subject, entities, hole) + sideFits(object, trigger.object, entities, hole);
  return {
    relation: trigger.relation.name,
    subject,
    object,
    score: trigger.weight + fit - (tree.rel[trigger.first] === "root" ? 0 : 0.2),
  };
}

function isAgentOf(tree: Tree, token: number): boolean {
  return tree.lower[token - 1] === "by";
}

function isPassiveAt(tree: Tree, i: number): boolean {
  if (tree.xpos[i] !== "VBN" && tree.xpos[i] !== "VBD") return false;
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (tree.lemma[k] === "be") return true;
    if (tree.upos[k] !== "ADV" && tree.upos[k] !== "AUX" && tree.upos[k] !== "PART") return false;
  }
  return false;
}

function sideFits(
  side: number | null,
  demand: TypeDemand,
  entities: readonly Entity[],
  hole: readonly NodeType[] | null,
): number {
  if (side === null) return -1;
  if (side < 0) return hole === null || hole.some((type) => fits(type, demand)) ? 1 : -2;
  const { type, actor } = entities[side]!;
  return fits(type, demand) || (actor !== null && fits(actor.type, demand)) ? 1 : -2;
}
