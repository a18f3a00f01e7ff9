// The frames of the ontology, indexed by the lemma that triggers them.
import type { Frame, Ontology, RelationDefinition } from "../../ontology/types.ts";
import { type Role, type RoleReading, roleReadings } from "./slot-readings.ts";
import { indexNouns, type SupportNouns } from "./support.ts";

/** A frame with its relation, and the particle that its trigger asks for here ("out" in "carry out"). */
export interface Trigger {
  readonly relation: RelationDefinition;
  readonly frame: Frame;
  readonly particle: string | null;
  /** The nouns of the frame, indexed. */
  readonly support: SupportNouns;
  /** How each role of the frame is to be read. */
  readonly roles: Readonly<Record<Role, RoleReading>>;
}

/** All frames by what triggers them. */
export interface FrameLexicon {
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>;
  /** Frames of nouns alone. */
  readonly nouns: ReadonlyMap<string, readonly Trigger[]>;
  /** Copular adjectives and prepositions ("behind"). */
  readonly adjectives: ReadonlyMap<string, readonly Trigger[]>;
  /** "X-backed Y". */
  readonly modifiers: ReadonlyMap<string, readonly Trigger[]>;
  /** Verbs that trigger a frame by themselves, for repair. */
  readonly triggerVerbs: ReadonlySet<string>;
  /** Verb lemma -> event kind, of plain verb frames. */
  readonly verbEvents: ReadonlyMap<string, string>;
}

/** Indexes all frames once. */
export function buildFrameLexicon(ontology: Ontology): FrameLexicon {
  const verbs = new Map<string, Trigger[]>();
  const nouns = new Map<string, Trigger[]>();
  const adjectives = new Map<string, Trigger[]>();
  const modifiers = new Map<string, Trigger[]>();
  const verbEvents = new Map<string, string>();
  for (const relation of ontology.relations.values())
    for (const frame of relation.frames) {
      const bare = {
        relation,
        frame,
        particle: null,
        support: indexNouns(frame.nouns),
        roles: roleReadings(relation, frame),
      };
      for (const verb of frame.verbs) {
        const [lemma, ...rest] = verb.split(" ");
        push(verbs, lemma!, { ...bare, particle: rest.join(" ") || null });
        const alone = frame.nouns.length + frame.adjectives.length + rest.length === 0;
        if (frame.event && alone && frame.requires.every((condition) => SELF_EVIDENT.has(condition)))
          verbEvents.set(lemma!, frame.event);
      }
      if (frame.verbs.length > 0) continue;
      for (const noun of frame.nouns) if (frame.adjectives.length === 0) push(nouns, noun, bare);
      for (const adjective of frame.adjectives) push(frame.modifier ? modifiers : adjectives, adjective, bare);
    }
  return {
    verbs,
    nouns,
    adjectives,
    modifiers,
    triggerVerbs: new Set(
      [...verbs]
        .filter(([, triggers]) => triggers.some((t) => t.frame.nouns.length === 0 && t.particle === null))
        .map(([verb]) => verb),
    ),
    verbEvents,
  };
}

/** Conditions that leave a verb what it is: "condemn" tells of no arrest unless a prison term goes with it. */
const SELF_EVIDENT = new Set(["done", "driven-away", "armed-object"]);

function push(map: Map<string, Trigger[]>, key: string, value: Trigger): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
