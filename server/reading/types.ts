// What reading takes and gives: raw files, drafts in a format, and outcomes.
import type { Actor, Place } from "../domain/actor.ts";
import type { Extraction } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { ActorgraphError } from "../domain/errors.ts";

/** What may be known about a report besides its text. */
export interface Metadata {
  readonly title?: string | null;
  readonly source?: string | null;
  readonly url?: string | null;
  /** ISO date. */
  readonly published?: string | null;
}

/** A file as it came: from disk, an upload or a text field. */
export interface RawFile {
  /** File name or title; ids, dates and messages are made from it. */
  readonly name: string;
  readonly path: string | null;
  readonly bytes: Uint8Array;
  /** Name of a format; by the file's extension where absent. */
  readonly format?: string;
  /** Known beforehand; wins over what the file says. */
  readonly metadata?: Metadata;
}

/** One report as a format found it, before cleaning. */
export interface Draft extends Metadata {
  /** Given id, kept as it is. */
  readonly id?: string | null;
  readonly text: string;
  /** The text is taken as it is, so that offsets of the sender stay true. */
  readonly verbatim?: boolean;
  /** Where in the file it stands ("line 3"), for messages. */
  readonly where?: string;
}

/** A document that was extracted before, with its actors and places where the line gives them. */
export interface Extracted extends Extraction {
  readonly actors?: readonly Actor[] | undefined;
  readonly places?: readonly Place[] | undefined;
}

/** One kind of file. `read` throws or yields ActorgraphError `invalid_input`. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  read(text: string): Iterable<Draft | Extracted | ActorgraphError>;
}

/** A document, one that was extracted before, or why there is none. */
export type ReadOutcome =
  | { readonly name: string; readonly document: Document; readonly extraction?: undefined; readonly error?: undefined }
  | { readonly name: string; readonly document: Document; readonly extraction: Extracted; readonly error?: undefined }
  | {
      readonly name: string;
      readonly document?: undefined;
      readonly extraction?: undefined;
      readonly error: ActorgraphError;
    };
