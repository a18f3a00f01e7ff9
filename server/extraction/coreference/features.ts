// What speaks for or against a candidate, as names of features; their weights are in weights.ts.
import { GROUP_NOUNS } from "../lexicon/people.ts";
import { ACT_VERBS, ACTED_ON, SPEECH, TAKING } from "../lexicon/verbs.ts";
import { dominates, hasKid, type Tree } from "../syntax/tree.ts";
import type { SentenceNode } from "../types.ts";
import { localSubjects, type PronounPlace } from "./binding.ts";
import { kindOf, type Role, roleOf, type Spoken } from "./spoken.ts";

/** A pronoun as the features see it. */
export interface PronounContext {
  readonly sentence: SentenceNode;
  readonly place: PronounPlace;
  readonly role: Role;
  readonly quoted: boolean;
  /** Tokens that are logical subjects of the clause around it. */
  readonly locals: readonly number[];
  /** Whether an actor is wanted: the pronoun speaks, or owns fighters or a leader. */
  readonly actor: boolean;
  /** Whether its verb does something to an actor: "accused it". */
  readonly actedOn: boolean;
  /** Whether its verb takes places: "shelled it". */
  readonly taking: boolean;
  /** Whether it happens rather than acts: "it began in May". */
  readonly happens: boolean;
}

/** What the document has shown of a candidate so far. */
export interface Standing {
  /** How often it was spoken of. */
  readonly count: number;
  /** How many other things that agree were spoken of since. */
  readonly rank: number;
  /** Whether the pronoun of this family before meant it. */
  readonly continued: boolean;
  /** Whether its gender is known, and so agrees. */
  readonly gendered: boolean;
  /** Whether no other thing that agrees stands before it in its sentence. */
  readonly first: boolean;
}

/** The context of the pronoun at a place. */
export function contextOf(sentence: SentenceNode, place: PronounPlace, quoted: boolean): PronounContext {
  const { tree, token } = place;
  const role = roleOf(tree, token);
  const governor = tree.head[token]!;
  const verb = governor >= 0 ? tree.lemma[governor]! : "";
  const owned = role === "possessor" ? sentence.byHead.get(governor) : undefined;
  const ofActor =
    GROUP_NOUNS.has(verb) ||
    (owned?.kind === "nominal" && ["person", "body", "people", "group"].includes(kindOf(owned.type)));
  return {
    sentence,
    place,
    role,
    quoted,
    locals: localSubjects(place),
    actor: role === "possessor" ? ofActor : role === "subject" && SPEECH.has(verb),
    actedOn: role === "object" && ACTED_ON.has(verb),
    taking: role === "object" && TAKING.has(verb),
    happens: role === "subject" && HAPPENING.has(verb),
  };
}

const bucket = (n: number, ...steps: readonly number[]) => steps.findLast((step) => n >= step) ?? steps[0]!;

/** Features of a candidate for a pronoun. */
export function featuresOf(context: PronounContext, candidate: Spoken, standing: Standing): string[] {
  const { sentence, role, place } = context;
  const distance = sentence.index - candidate.sentence;
  const far = distance === 0 ? "here" : distance === 1 ? "before" : "far";
  const features = [
    `sentences ${bucket(distance, 0, 1, 2, 3)}`,
    `role ${candidate.role}`,
    `${far} ${candidate.role}`,
    `form ${candidate.form}`,
    `kind ${candidate.kind}`,
    `count ${bucket(standing.count, 1, 2, 3, 5)}`,
    `rank ${bucket(standing.rank, 0, 1, 2, 3, 5)}`,
  ];
  if (!candidate.referent && !candidate.owner) features.push("unknown", `unknown ${candidate.kind}`);
  if (candidate.plural) features.push("plural");
  features.push(`${role}: ${candidate.kind}`);
  if (context.happens) features.push(candidate.kind === "thing" ? "happens, thing" : "happens, actor");
  if (candidate.role === role && role !== "possessor") features.push(`parallel ${role}`);
  if (standing.continued) features.push("continued");
  if (standing.gendered) features.push("gendered");
  if (standing.first) features.push(`first ${far}`);
  if (context.actor)
    features.push(
      candidate.kind === "thing" || candidate.kind === "place" ? "actor wanted, thing" : "actor wanted, actor",
    );
  if (context.actedOn)
    features.push(candidate.kind === "thing" || candidate.kind === "place" ? "acted on, thing" : "acted on, actor");
  if (context.taking && candidate.kind === "place") features.push("taken place");
  if (sentence.tree.sentence.paragraph !== candidate.paragraph) features.push("other paragraph");
  if (context.quoted !== candidate.quoted) features.push(context.quoted ? "quoted, it not" : "it quoted");
  if (distance === 0) features.push(...nearFeatures(context, candidate, place.tree));
  return features;
}

function nearFeatures({ sentence, place, role, locals }: PronounContext, candidate: Spoken, tree: Tree): string[] {
  const { token } = place;
  const features: string[] = [];
  const governor = tree.head[candidate.token]!;
  const own = role === "possessor" || role === "subject" ? role : "other";
  if (locals.includes(candidate.token)) features.push(`local subject, ${own}`);
  const above = governor >= 0 && dominates(tree, governor, token);
  if (above && candidate.role === "subject")
    features.push(`${SPEECH.has(tree.lemma[governor]!) ? "sayer" : "subject above"}, ${own}`);
  if (above && candidate.role === "object") features.push(`object above, ${own}`);
  if (above && candidate.role === "subject" && ["accuse", "blame", "charge", "allege"].includes(tree.lemma[governor]!))
    features.push("accuser");
  const sayer =
    candidate.role === "modifier" || candidate.role === "possessor" ? sayerOf(tree, candidate.token, token) : -1;
  if (sayer >= 0) features.push(sentence.byHead.get(sayer)?.type === "MediaOutlet" ? "of the outlet" : "of the sayer");
  if (isConjunctBefore(tree, token, candidate)) features.push("conjunct before");
  if (dominates(tree, candidate.token, token)) features.push(`around it, ${own}`);
  return features;
}

/** "Osterlich officials said that it ...": the noun that a candidate modifies, where it is who says; -1 where not. */
function sayerOf(tree: Tree, candidate: number, token: number): number {
  let noun = candidate;
  while (noun >= 0 && ["amod", "compound", "nmod:poss", "nmod:desc"].includes(tree.rel[noun]!)) noun = tree.head[noun]!;
  const verb = noun < 0 ? -1 : tree.head[noun]!;
  const says = verb >= 0 && tree.rel[noun] === "nsubj" && SPEECH.has(tree.lemma[verb]!);
  return says && dominates(tree, verb, token) ? noun : -1;
}

/** "X and its director": the possessor is the conjunct before (or the name beside it). */
function isConjunctBefore(tree: Tree, pronoun: number, candidate: Spoken): boolean {
  if (tree.rel[pronoun] !== "nmod:poss" || !["and", "or"].includes(tree.lower[pronoun - 1]!)) return false;
  return candidate.last === (tree.lower[pronoun - 2] === "," ? pronoun - 3 : pronoun - 2);
}

const HAPPENING = new Set(
  "happen occur begin start come end follow take last mean seem appear cost rain snow matter depend turn become".split(
    " ",
  ),
);

/** Features of leaving a pronoun open. */
export function openFeatures(
  { place, role, quoted, actor, actedOn, happens }: PronounContext,
  agreeing: number,
): string[] {
  const { tree, token } = place;
  const governor = tree.head[token]!;
  const features = ["open", `open, ${bucket(agreeing, 0, 1, 2, 4, 8)} agree`];
  if (quoted) features.push("open, quoted");
  if (actor) features.push("open, actor wanted");
  if (actedOn) features.push("open, acted on");
  if (role === "object" && ACT_VERBS.has(tree.lemma[governor] ?? "")) features.push("open, act");
  if (role === "subject" && governor >= 0) {
    if (happens) features.push("open, happening");
    if (hasKid(tree, governor, ["cop"])) features.push(tree.upos[governor] === "ADJ" ? "open, quality" : "open, noun");
    if (hasKid(tree, governor, ["csubj", "csubj:pass", "ccomp", "xcomp"]) && hasKid(tree, governor, ["cop"]))
      features.push("open, clause");
    if (tree.rel[token] === "nsubj:pass") features.push("open, passive");
  }
  features.push(`open, ${role}`);
  return features;
}
