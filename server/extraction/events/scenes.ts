// Scenes: what a verb or noun of a happening says of it once arguments that cannot fill its roles are set aside.
import type { NodeType } from "../../domain/actor.ts";
import { phraseHeads } from "../arguments/phrases.ts";
import { hasKid } from "../syntax/tree.ts";
import type { Argument, EventNode, SentenceNode } from "../types.ts";
import type { EventIndex } from "./index.ts";

/** One node with its kind and object as a record may have them; `object` is null where it says nothing to tell it by. */
export interface Scene {
  readonly node: EventNode;
  readonly kind: string;
  readonly target: Argument | null;
  readonly object: Argument | null;
}

const BODIES: readonly NodeType[] = [
  "Person",
  "PopulationGroup",
  "ArmedGroup",
  "MilitaryForce",
  "SecurityService",
  "CriminalNetwork",
];
const ONLY_BODIES = new Set(["killing", "detention"]);
const UNREAL = new Set(["will", "would", "could", "may", "might", "can", "not", "n't", "n’t", "never"]);
const WISHES = new Set(
  "intend threaten vow want seek try attempt refuse fail prepare hope prevent plot foil thwart avert fear warn plan effort campaign bid ability order decide".split(
    " ",
  ),
);

/** The scene of a node: states and places are neither killed nor held, and people who are seized are detained. */
export function sceneOf(index: EventIndex, node: EventNode, isVerb: boolean): Scene {
  const people = node.target !== null && ["Person", "PopulationGroup"].includes(node.target.referent.type);
  const kind = node.kind === "seizure" && people ? "detention" : node.kind;
  if (!ONLY_BODIES.has(kind)) return { node, kind, target: node.target, object: index.objectOf(node) };
  const target = node.target && isBody(node.target) ? node.target : null;
  if (target) return { node, kind, target, object: target };
  return { node, kind, target: null, object: isVerb || node.target ? null : (node.place ?? index.objectOf(node)) };
}

function isBody({ referent, mention, indirect }: Argument): boolean {
  return !indirect && (BODIES.includes(referent.type) || (referent.type === "State" && mention.kind !== "name"));
}

/** Whose act a noun says it is: "the attack by Hamas". */
export function agentsOf({ tree, byHead }: SentenceNode, token: number): string[] {
  return phraseHeads(tree, token, "by").flatMap((head) => byHead.get(head)?.referent?.id ?? []);
}

/** Whether two kinds may be one happening: attacks, battles and killings may, a seizure is one of its own. */
export function isSameSort(a: string, b: string): boolean {
  return a === b || (VIOLENT.has(a) && VIOLENT.has(b));
}

/** Kinds in which people die. */
export const VIOLENT: ReadonlySet<string> = new Set(["attack", "battle", "killing"]);

/** Whether nobody is named: "12 people", "worshippers"; a person or group known by name, or a nation, has deaths of its own. */
export function isUnnamed(target: Argument | null): boolean {
  return target === null || target.referent.origin === "described";
}

/** Whether a happening is negated, only possible, planned or prevented. */
export function isUnreal({ tree }: SentenceNode, token: number): boolean {
  if (tree.children[token]!.some((c) => UNREAL.has(tree.lower[c]!))) return true;
  if (tree.lemma[token] === "plot" || hasKid(tree, token, ["amod"], ["planned", "possible", "imminent", "foiled"]))
    return true;
  const head = tree.head[token]!;
  if (head < 0 || !WISHES.has(tree.lemma[head]!)) return false;
  return tree.upos[token] === "NOUN" || hasKid(tree, token, ["mark", "case"], ["to", "from"]);
}
