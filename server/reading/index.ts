// From files to clean documents: format, encoding, cleaning, language, title, date and id.
import { createHash } from "node:crypto";
import type { Document } from "../domain/document.ts";
import { ActorgraphError, asActorgraphError } from "../domain/errors.ts";
import { cleanText } from "./cleaning.ts";
import { decodeText } from "./encoding.ts";
import { html } from "./formats/html.ts";
import { jsonl } from "./formats/jsonl.ts";
import { markdown } from "./formats/markdown.ts";
import { text } from "./formats/text.ts";
import { detectLanguage, languageName } from "./language.ts";
import { asIsoDate, dateInName, documentId, headlineOf, stemOf } from "./metadata.ts";
import type { Draft, Extracted, Format, Metadata, RawFile, ReadOutcome } from "./types.ts";

export type { Extracted, Metadata, RawFile, ReadOutcome } from "./types.ts";

/** Every format that can be read. */
export const FORMATS: readonly Format[] = [text, markdown, html, jsonl];
/** Largest file and largest single report, in bytes. */
export const READING_LIMIT = 20 * 1024 * 1024;

/** SHA-256 of a text, hex. */
export function hashText(content: string): string {
  return createHash("sha256").update(content, "utf8").digest("hex");
}

/** Ids given so far in one run, with the hash of their text. */
export type TakenIds = Map<string, string>;

/** Documents of one file in order, each with its outcome; never throws. `taken` keeps ids apart between files of one run. */
export function* readFile(file: RawFile, taken: TakenIds = new Map()): Generator<ReadOutcome> {
  let drafts: ReturnType<Format["read"]>;
  try {
    if (file.bytes.byteLength > READING_LIMIT) throw tooLarge(file.name);
    drafts = formatOf(file).read(decodeText(file.bytes, file.name));
    for (const draft of drafts) yield readDraft(draft, file, taken);
  } catch (thrown) {
    const error = asActorgraphError(thrown);
    yield {
      name: file.name,
      error: new ActorgraphError(error.code, error.message, { ...error, where: error.where ?? file.name }),
    };
  }
}

/** Format by name or extension; throws `unsupported`. */
export function formatOf(file: Pick<RawFile, "name" | "format">): Format {
  const extension = /\.[A-Za-z0-9]+$/.exec(file.name)?.[0].toLowerCase() ?? ".txt";
  const found = FORMATS.find(({ name, extensions }) =>
    file.format ? name === file.format : extensions.includes(extension),
  );
  if (found) return found;
  const known = FORMATS.flatMap(({ extensions }) => extensions).join(", ");
  throw new ActorgraphError("unsupported", `files of the kind ${file.format ?? extension} are not read`, {
    where: file.name,
    hint: `known: ${known}`,
  });
}

/** One draft as a document with its outcome; never throws. */
export function readDraft(
  draft: Draft | Extracted | ActorgraphError,
  file: Omit<RawFile, "bytes">,
  taken: TakenIds,
): ReadOutcome {
  if (draft instanceof ActorgraphError)
    return { name: file.name, error: relocate(draft, [file.name, draft.where].filter(Boolean).join(", ")) };
  if ("document" in draft) return { name: draft.document.id, document: draft.document, extraction: draft };
  const name = draft.where ? `${file.name}, ${draft.where}` : file.name;
  try {
    return { name, document: toDocument(draft, file, taken) };
  } catch (thrown) {
    return { name, error: relocate(asActorgraphError(thrown), name) };
  }
}

function toDocument(draft: Draft, file: Omit<RawFile, "bytes">, taken: TakenIds): Document {
  const content = draft.verbatim ? draft.text : cleanText(draft.text);
  if (!/\p{L}/u.test(content)) throw new ActorgraphError("invalid_input", "has no text");
  if (Buffer.byteLength(content) > READING_LIMIT) throw tooLarge(file.name);
  const language = detectLanguage(content);
  if (language !== "en") {
    throw new ActorgraphError("unsupported", `is in ${languageName(language)}; only English is read`, {
      hint: "translate it first",
    });
  }
  const known = (field: keyof Metadata) => file.metadata?.[field] ?? draft[field] ?? null;
  const title = known("title") ?? headlineOf(content) ?? (file.path === null || draft.where ? null : stemOf(file.name));
  return {
    id: draft.id ?? freeId(draft.where && title ? title : file.name, content, taken),
    path: file.path,
    title,
    source: known("source"),
    url: known("url"),
    published: asIsoDate(known("published")) ?? dateInName(file.name),
    language,
    text: content,
  };
}

/** Id by name; a second text under the same name gets six digits of its hash, so the same input always gives the same ids. */
function freeId(name: string, content: string, taken: TakenIds): string {
  const hash = hashText(content);
  const plain = documentId(name);
  const id = (taken.get(plain) ?? hash) === hash ? plain : `${plain}-${hash.slice(0, 6)}`;
  taken.set(id, hash);
  return id;
}

function relocate(error: ActorgraphError, where: string): ActorgraphError {
  return new ActorgraphError(error.code, error.message, { where, hint: error.hint, cause: error.cause });
}

function tooLarge(where: string): ActorgraphError {
  return new ActorgraphError("too_large", `is larger than ${READING_LIMIT / 1024 / 1024} MB`, {
    where,
    hint: "split it into reports",
  });
}
