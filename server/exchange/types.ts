// What is exported: the drawn graph and, document by document, everything beneath it.
import type { Actor, Place } from "../domain/actor.ts";
import type { Extraction } from "../domain/claim.ts";

export interface ExportNode {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

export interface ExportEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly standing: string;
  readonly standings: readonly string[];
  readonly claims: number;
  readonly documents: number;
  readonly sources: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly confidence: number;
  readonly disputed: boolean;
}

/** One document with all that was read out of it and the actors and places it names: enough to load it elsewhere. */
export interface PortableDocument extends Extraction {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

export interface Snapshot {
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
  /** Read one at a time, in order of id. */
  readonly documents: () => AsyncIterable<PortableDocument>;
}

/** One format of export. */
export interface ExportFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces. Deterministic. */
  write(snapshot: Snapshot): AsyncIterable<string>;
}
