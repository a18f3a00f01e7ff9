// What a graph store does. Neo4j and the embedded engine stand behind this port; nothing outside server/store knows which one it is.
import type { Actor, Place } from "../domain/actor.ts";
import type { Extraction } from "../domain/claim.ts";
import type { DecidedActor, Judgement, Review } from "../domain/decision.ts";

/** A value as it comes back from a query: JSON, with nodes, relationships and paths tagged by `kind`. */
export type QueryValue =
  | null
  | boolean
  | number
  | string
  | readonly QueryValue[]
  | GraphNode
  | GraphRelationship
  | GraphPath
  | { readonly [key: string]: QueryValue };
export interface GraphNode {
  readonly kind: "node";
  /** The `id` property where there is one, else the engine's own id as "engine:...". */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, QueryValue>>;
}
export interface GraphRelationship {
  readonly kind: "relationship";
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, QueryValue>>;
}
export interface GraphPath {
  readonly kind: "path";
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

export type QueryRow = Readonly<Record<string, QueryValue>>;
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly QueryRow[];
  /** True where the row limit cut the result. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** Limits of a read. Defaults: 10,000 ms and 10,000 rows. */
export interface ReadOptions {
  readonly timeoutMs?: number;
  readonly rowLimit?: number;
}

/** A document's extraction after resolution: what the store writes in one transaction. */
export interface DocumentLoad {
  readonly extraction: Extraction;
  /** Every actor and place that the claims, mentions and events name, once each. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** SHA-256 of the text, hex. */
  readonly hash: string;
  /** ISO instant given by the caller, so that loading stays free of a clock. */
  readonly ingested: string;
  /** What the rules make of this document's actors beside those known; recorded and applied with it. */
  readonly judged?: readonly DecisionChange[];
  /** Full records of actors that decisions name and this document does not. */
  readonly others?: readonly Actor[];
}
export interface LoadOutcome {
  /** False where the same text with the same claims was already there and nothing was written. */
  readonly changed: boolean;
  readonly claims: number;
  readonly edges: number;
}

interface ChangedPair {
  readonly a: DecidedActor;
  readonly b: DecidedActor;
}
/** A change of one decision: what the rules say of a pair, or what a reviewer says (null takes it back). */
export type DecisionChange =
  | (ChangedPair & { readonly rule: Judgement })
  | (ChangedPair & { readonly review: Review | null; readonly document: string | null });
export interface DecideOutcome {
  /** Documents whose claims were bound to other actors. */
  readonly documents: number;
}

/** Actors joined by edges, without regard to direction: nodes.length === edges.length + 1. */
export interface FoundPath {
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly edges: readonly {
    readonly id: string;
    readonly relation: string;
    readonly source: string;
    readonly target: string;
    readonly standing: string;
  }[];
}
export interface PathOptions extends ReadOptions {
  /** Longest path in edges; default 6. */
  readonly maxLength?: number;
  /** How many shortest paths at the most; default 5. */
  readonly limit?: number;
  /** Only edges of these relations / strongest standings; all where absent. */
  readonly relations?: readonly string[];
  readonly standings?: readonly string[];
}

/** A graph store. All methods reject with ActorgraphError (`store_unavailable`, `store_corrupt`, `invalid_query`, `forbidden_query`, `timeout`). */
export interface GraphStore {
  readonly engine: "neo4j" | "embedded";
  /** Opens the connection and lays the schema (idempotent). */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Rejects unless the store answers now. */
  ping(): Promise<void>;
  /** One transaction: replaces the document's claims, re-projects its edges, removes actors that nothing refers to any more. */
  loadDocument(load: DocumentLoad): Promise<LoadOutcome>;
  /** The same for removal; resolves false where there was no such document. */
  removeDocument(id: string): Promise<boolean>;
  /**
   * One transaction: records decisions about which actors are one, and binds the claims of the documents concerned to the actors that
   * are now meant. The ids that documents gave are kept, so that taking a decision back restores the graph exactly.
   */
  decide(changes: readonly DecisionChange[], others?: readonly Actor[]): Promise<DecideOutcome>;
  /** One of our own queries (a file of cypher/queries by its name), read-only. */
  read(query: string, parameters?: Readonly<Record<string, QueryValue>>, options?: ReadOptions): Promise<QueryResult>;
  /** User- or model-written Cypher: passes the guard, runs read-only within limits. */
  readUser(
    cypher: string,
    parameters?: Readonly<Record<string, QueryValue>>,
    options?: ReadOptions,
  ): Promise<QueryResult>;
  /** All shortest paths between two nodes over projected edges, at most `limit`; empty where there is none. */
  shortestPaths(from: string, to: string, options?: PathOptions): Promise<FoundPath[]>;
}
