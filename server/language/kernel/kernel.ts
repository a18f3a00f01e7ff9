// The compiled kernel and its linear memory: typed exports, an arena for weights and work space.
import { readFileSync } from "node:fs";

/** Byte offset into the kernel's memory. */
export type Pointer = number;

/** Exports of kernel.wasm; arguments are described in source/kernel.ts. */
interface KernelFunctions {
  multiply(
    input: Pointer,
    inputStride: number,
    rows: number,
    width: number,
    weights: Pointer,
    columnScales: Pointer,
    columns: number,
    bias: Pointer,
    output: Pointer,
    outputStride: number,
    accumulate: 0 | 1,
    quantised: Pointer,
    rowScales: Pointer,
  ): void;
  lstmStep(
    gates: Pointer,
    gatesStride: number,
    rows: number,
    width: number,
    cell: Pointer,
    output: Pointer,
    outputStride: number,
  ): void;
  embed(
    count: number,
    words: Pointer,
    features: Pointer,
    slots: number,
    wordTable: Pointer,
    wordScales: Pointer,
    wordWidth: number,
    featureTable: Pointer,
    featureScales: Pointer,
    featureWidth: number,
    output: Pointer,
    outputStride: number,
  ): void;
  gather(source: Pointer, rows: Pointer, count: number, width: number, target: Pointer): void;
  argmax(scores: Pointer, stride: number, rows: number, from: number, to: number, output: Pointer): void;
  softmax(scores: Pointer, stride: number, rows: number, from: number, to: number): void;
  leakyRectify(values: Pointer, count: number): void;
  scoreArcs(
    dependents: Pointer,
    dependentStride: number,
    heads: Pointer,
    headStride: number,
    root: Pointer,
    prior: Pointer,
    count: number,
    width: number,
    headBias: Pointer,
    scores: Pointer,
  ): void;
  labelFeatures(
    vectors: Pointer,
    stride: number,
    dependentColumn: number,
    headColumn: number,
    width: number,
    root: Pointer,
    heads: Pointer,
    first: number,
    count: number,
    output: Pointer,
  ): void;
}

/** The kernel with its memory. Weights are placed first and stay; `mark`/`release` frees work space after each batch. */
export interface Kernel extends KernelFunctions {
  /** Reserves `bytes` (16-aligned) and returns the address; may grow memory, so take views afterwards. */
  reserve(bytes: number): Pointer;
  /** Copies an array into reserved memory. */
  place(array: ArrayBufferView): Pointer;
  mark(): Pointer;
  release(mark: Pointer): void;
  /** View of `count` floats at `pointer`, valid until the next `reserve`. */
  floats(pointer: Pointer, count: number): Float32Array;
  /** View of `count` integers at `pointer`, valid until the next `reserve`. */
  integers(pointer: Pointer, count: number): Int32Array;
  /** Bytes of memory taken from the system. */
  size(): number;
}

const PAGE = 65_536;
/** Below this address the kernel keeps its own static data. */
const FIRST_FREE = 4096;
/** Vector loads may read up to 16 bytes past the last element. */
const SLACK = 16;

/** Instantiates the kernel from its built file. */
export function loadKernel(wasm: Uint8Array = readFileSync(new URL("./kernel.wasm", import.meta.url))): Kernel {
  const abort = () => {
    throw new Error("the kernel aborted");
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm as BufferSource), { env: { abort } });
  const memory = exports.memory as WebAssembly.Memory;
  let top: Pointer = FIRST_FREE;
  const reserve = (bytes: number): Pointer => {
    const pointer = (top + 15) & ~15;
    top = pointer + bytes + SLACK;
    const missing = top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return pointer;
  };
  return {
    ...(exports as unknown as KernelFunctions),
    reserve,
    place: (array) => {
      const pointer = reserve(array.byteLength);
      new Uint8Array(memory.buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), pointer);
      return pointer;
    },
    mark: () => top,
    release: (mark) => {
      top = mark;
    },
    floats: (pointer, count) => new Float32Array(memory.buffer, pointer, count),
    integers: (pointer, count) => new Int32Array(memory.buffer, pointer, count),
    size: () => memory.buffer.byteLength,
  };
}
