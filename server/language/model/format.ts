// The model file: a JSON header with sizes, tag sets and layout, then the tensors, then the vocabulary strings.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ActorgraphError } from "../../domain/errors.ts";

/** Sizes and tag sets of a model. */
export interface ModelShape {
  /** Width of one direction of an LSTM layer. */
  readonly hidden: number;
  readonly layers: number;
  /** Tags are predicted from the input of this layer and fed into it. */
  readonly tagLayer: number;
  readonly wordWidth: number;
  readonly featureWidth: number;
  /** Width of the vectors between which arcs are scored. */
  readonly arcWidth: number;
  /** Width of the vectors from which labels are scored. */
  readonly labelWidth: number;
  /** Width of the vectors from which mention classes are scored; 0: they are scored from the hidden states. */
  readonly mentionWidth: number;
  /** Width of the embedding of predicted tags. */
  readonly tagWidth: number;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
}

/** A stored array with its shape; int8 tensors have a scale tensor beside them (`<name>_s`), per column (weights) or per row (tables). */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Int8Array | Float32Array;
}

/** A read model file. Row 0 of the word table is the unknown word, row i + 1 belongs to `words[i]`; feature row i to `features[i]`. */
export interface ModelFile {
  readonly shape: ModelShape;
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly words: readonly string[];
  readonly features: readonly string[];
}

interface Header {
  H: number;
  layers: number;
  tap: number;
  dp: number;
  df: number;
  arc: number;
  lab: number;
  ment?: number;
  dte: number;
  upos: string[];
  xpos: string[];
  rel: string[];
  prec: string;
  strlen: number;
  lay: [name: string, shape: number[], type: "int8" | "float32"][];
}

const ENGLISH = new URL("./english.bin", import.meta.url);
const ARRAYS = { int8: Int8Array, float32: Float32Array } as const;

function readShape(header: Header): ModelShape {
  return {
    hidden: header.H,
    layers: header.layers,
    tagLayer: header.tap,
    wordWidth: header.dp,
    featureWidth: header.df,
    arcWidth: header.arc,
    labelWidth: header.lab,
    mentionWidth: header.ment ?? 0,
    tagWidth: header.dte,
    upos: header.upos,
    xpos: header.xpos,
    relations: header.rel,
  };
}

function invalid(message: string, where: string, cause?: unknown): ActorgraphError {
  return new ActorgraphError("internal", message, { where, cause, hint: "the model file is damaged: restore it" });
}

function readHeader(bytes: Uint8Array, where: string): { header: Header; start: number } {
  const length = bytes.byteLength >= 4 ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) : 0;
  if (length < 2 || length > bytes.byteLength - 4) throw invalid("not a model file", where);
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
    if (header.prec !== "int8") throw new Error(`weights are ${header.prec}, not int8`);
    return { header, start: 4 + length };
  } catch (cause) {
    throw invalid("the header of the model file cannot be read", where, cause);
  }
}

/**
 * Decodes a model file: u32 header length, header (JSON), tensors each padded to 8 bytes, then words and features as two blocks of
 * lines with an empty line between. Throws `internal` when the bytes are not such a file.
 */
export function decodeModel(bytes: Uint8Array, where = "model"): ModelFile {
  const { header, start } = readHeader(bytes, where);
  const tensors = new Map<string, Tensor>();
  let offset = start;
  for (const [name, shape, type] of header.lay) {
    const size = shape.reduce((product, n) => product * n, 1) * ARRAYS[type].BYTES_PER_ELEMENT;
    if (offset + size > bytes.byteLength) throw invalid(`the model file ends inside ${name}`, where);
    const copy = bytes.slice(offset, offset + size);
    tensors.set(name, { shape, values: new ARRAYS[type](copy.buffer) });
    offset += Math.ceil(size / 8) * 8;
  }
  if (offset + header.strlen > bytes.byteLength) throw invalid("the model file ends inside its vocabulary", where);
  const strings = new TextDecoder().decode(bytes.subarray(offset, offset + header.strlen));
  const [words = "", features = ""] = strings.split("\n\n");
  return { shape: readShape(header), tensors, words: words.split("\n"), features: features.split("\n") };
}

/** Reads the English model that comes with the product. */
export function readEnglishModel(): ModelFile {
  return decodeModel(new Uint8Array(readFileSync(ENGLISH)), fileURLToPath(ENGLISH));
}
