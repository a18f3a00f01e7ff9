// What reading takes and gives: raw files, drafts in a format, and outcomes.
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

/** One kind of file. `read` throws or yields ActorgraphError `invalid_input`. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  read(text: string): Iterable<Draft | ActorgraphError>;
}

/** A document, or why there is none. */
export type ReadOutcome =
  | { readonly name: string; readonly document: Document; readonly error?: undefined }
  | { readonly name: string; readonly document?: undefined; readonly error: ActorgraphError };
