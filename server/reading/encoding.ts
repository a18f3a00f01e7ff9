// From bytes to text: UTF-8 where it is valid, else the encoding that chardet finds; binary files are refused.
import chardet from "chardet";
import iconv from "iconv-lite";
import { ActorgraphError } from "../domain/errors.ts";

/** Beginnings of files that are no text, and what they are. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or office document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];
const SAMPLE = 64 * 1024;

/** Text of `bytes`, without byte order mark. Throws `unsupported` for binary content, naming what it is where that is known. */
export function decodeText(bytes: Uint8Array, where: string): string {
  const signature = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) throw binary(`is ${signature[1]}, not text`, where);
  const marked = byteOrderMark(bytes);
  if (marked) return iconv.decode(Buffer.from(bytes), marked).replace(/^\uFEFF/, "");
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) throw binary("is binary, not text", where);
  const text = validUtf8(bytes) ?? iconv.decode(Buffer.from(bytes), likelyEncoding(sample));
  if (controlShare(text.slice(0, SAMPLE)) > 0.05) throw binary("is binary, not text", where);
  return text.replace(/^\uFEFF/, "");
}

function binary(message: string, where: string): ActorgraphError {
  return new ActorgraphError("unsupported", message, { where, hint: "save it as text, Markdown, HTML or JSON Lines" });
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Windows-1252 where chardet is unsure: what English text that is not UTF-8 nearly always is. */
function likelyEncoding(sample: Uint8Array): string {
  const [best] = chardet.analyse(sample);
  return best && best.confidence >= 40 && best.name !== "ISO-8859-1" && iconv.encodingExists(best.name)
    ? best.name
    : "windows-1252";
}

function controlShare(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0;
  return text.length === 0 ? 0 : controls / text.length;
}
