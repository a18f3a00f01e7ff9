// The shape of the ontology and the catalogue once loaded and checked.
import type { Actor, ActorType, NodeType, Place } from "../domain/actor.ts";

/** One file of seeds/ontology/actor-types. */
export interface ActorTypeDefinition {
  readonly name: ActorType;
  readonly label: string;
  readonly plural: string;
  readonly definition: string;
  /** Fill colour, #RRGGBB, at least 4.3:1 on white. */
  readonly colour: string;
  /** Name of a pictogram in the client's icon set. */
  readonly icon: string;
  /** Lower-case head nouns that give this type to a new name ("brigade", "ministry"). */
  readonly heads: readonly string[];
  /** Lower-case plural or collective nouns that denote unnamed actors of this type ("militants", "lawmakers"). */
  readonly nominals: readonly string[];
  readonly followthemoney: string;
  readonly stix: string;
  readonly wikidata: string | null;
}

/**
 * Where an argument of a frame is found: `subj` (logical subject, so the by-agent of a passive), `obj` (logical object), `iobj`,
 * `poss` (possessor of the noun), `compound` (noun or demonym before the noun), a preposition ("against"; "in:Place" asks for a type),
 * or one of the special slots that docs/ontology.md lists ("event", "self", "pair").
 */
export type ArgumentSlot = string;

/** A trigger sense with its roles. See docs/ontology.md for the language. */
export interface Frame {
  readonly id: string;
  /** Verb lemmas, a particle after a space ("carry out"). With `nouns`: support verbs. */
  readonly verbs: readonly string[];
  /** Noun lemmas: alone an event or relation noun; with `verbs` the object (or prepositional object) of the support verb. */
  readonly nouns: readonly string[];
  /** Adjectives or participles: copular ("responsible") or, with `modifier`, before a noun ("X-backed Y"). */
  readonly adjectives: readonly string[];
  /** "X-backed Y": the first part is the subject and the modified noun the object (or reversed by `inverse`). */
  readonly modifier: boolean;
  /** Slots of the subject, in order of preference. */
  readonly subject: readonly ArgumentSlot[];
  /** Slots of the object, in order of preference. */
  readonly object: readonly ArgumentSlot[];
  /** Subject and object change places. */
  readonly inverse: boolean;
  /** What the trigger says is over: "gave up the presidency of X". */
  readonly ended: boolean;
  /** Slots that must be filled for the frame to fire ("of" for `accuse X of`); besides subject and object. */
  readonly requires: readonly ArgumentSlot[];
  /** Slots that must be empty. */
  readonly forbids: readonly ArgumentSlot[];
  /** Lemmas that the head of the subject must be one of ("missile" for "slam into"); empty where any will do. */
  readonly subjectNouns: readonly string[];
  /** Overrides of the relation's argument types. */
  readonly subjectTypes: readonly (NodeType | "Actor" | "Any")[] | null;
  readonly objectTypes: readonly (NodeType | "Actor" | "Any")[] | null;
  /** The complement is a claim of its own: whose subject it is and with what standing it is uttered. */
  readonly content: {
    readonly slots: readonly ArgumentSlot[];
    readonly subject: "subject" | "object";
    readonly standing: "reported" | "alleged" | "claimed" | "denied" | "hypothetical";
  } | null;
  /** Kind of event the trigger denotes ("attack"), or null. */
  readonly event: string | null;
  /** Standing the claim has at best ("threatened to attack": hypothetical). */
  readonly standing: "hypothetical" | "negated" | "alleged" | null;
  readonly confidence: number;
}

/** One file of seeds/ontology/relations. */
export interface RelationDefinition {
  readonly name: string;
  /** Verb phrase for screen and answers: "accuses". */
  readonly label: string;
  /** Read from the object: "accused by". */
  readonly inverse: string;
  readonly definition: string;
  /** Family for legend and filters. */
  readonly group: "structure" | "cooperation" | "diplomacy" | "accusation" | "conflict" | "presence" | "other";
  readonly symmetric: boolean;
  readonly subject: readonly (NodeType | "Actor" | "Any")[];
  readonly object: readonly (NodeType | "Actor" | "Any")[];
  /** Lower-case role nouns that carry the relation in titles and appositions ("president"). */
  readonly roles: readonly string[];
  readonly frames: readonly Frame[];
  /** Words by which a question may name the relation, besides the frames' verbs. */
  readonly questionWords: readonly string[];
  readonly plover: {
    readonly type: string;
    readonly quad: "verbal cooperation" | "material cooperation" | "verbal conflict" | "material conflict";
  } | null;
  readonly followthemoney: string;
  readonly stix: string;
  readonly wikidata: string | null;
}

/** A post held by a person of the catalogue; dates ISO at their granularity ("2012-05", "2012"). */
export interface CatalogueRole {
  readonly relation: "LEADS" | "HOLDS_ROLE_IN" | "MEMBER_OF";
  readonly of: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An actor of the catalogue. */
export interface CatalogueActor extends Actor {
  /** Aliases that count only in exactly this case ("US", "IS", "UN"). */
  readonly exact: readonly string[];
  /** Adjective and people of a state or region ("Russian", "Russians"). */
  readonly demonyms: readonly string[];
  /** Names that bodies of several states bear, one in each ("Labour", "Socialists", "Socialist Party"): the report's states decide. */
  readonly shared: readonly string[];
  /** Names of places and buildings that stand for the actor when they act: capital, seat of power. */
  readonly metonyms: readonly string[];
  /** Id of the actor whose organ, branch or unit this is. */
  readonly partOf: string | null;
  /** Id of the state (or place) it belongs to or mainly acts in; resolves "the ministry", "the group". */
  readonly country: string | null;
  /** When it existed; of a person, when reports speak of them. ISO dates; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly roles: readonly CatalogueRole[];
}

/** A place of the catalogue; `in` is the id of the place or state around it. */
export interface CataloguePlace extends Place {
  readonly aliases: readonly string[];
  readonly exact: readonly string[];
  readonly demonyms: readonly string[];
  readonly in: string | null;
  /** When it bore this name; null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Everything under seeds/ontology and seeds/actors, frozen. Maps are keyed by name or id. */
export interface Ontology {
  readonly actorTypes: ReadonlyMap<ActorType, ActorTypeDefinition>;
  readonly relations: ReadonlyMap<string, RelationDefinition>;
}
export interface Catalogue {
  readonly actors: ReadonlyMap<string, CatalogueActor>;
  readonly places: ReadonlyMap<string, CataloguePlace>;
}
