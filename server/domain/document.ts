// A document: one report, with the exact text that every offset refers to.

/** One report. Offsets everywhere are UTF-16 code units into `text`. Dates are ISO (`YYYY-MM-DD`). */
export interface Document {
  readonly id: string;
  readonly path: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** ISO 639-1 code of the text, as detected; extraction reads "en" only. */
  readonly language: string;
  readonly text: string;
}

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A passage of evidence: `text.slice(start, end) === quote`, verified whenever it is written or shown. */
export interface Evidence extends Span {
  readonly quote: string;
}
