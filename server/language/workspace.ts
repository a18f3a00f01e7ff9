// Matrices in the kernel's memory and the one operation all layers share.
import type { Kernel, Pointer } from "./kernel/kernel.ts";
import type { Linear } from "./model/weights.ts";

/** Bytes of one f32 or i32. */
const CELL = 4;

/** f32 rows in kernel memory; `stride` is the distance between rows in floats, at least the width of what is read or written. */
export interface Matrix {
  readonly at: Pointer;
  readonly rows: number;
  readonly stride: number;
}

/** Rows [first, first + rows) of a matrix. */
export function rowsOf(matrix: Matrix, first: number, rows: number): Matrix {
  return { at: matrix.at + first * matrix.stride * CELL, rows, stride: matrix.stride };
}

/** A matrix without its first `columns` columns. */
export function columnsFrom(matrix: Matrix, columns: number): Matrix {
  return { ...matrix, at: matrix.at + columns * CELL };
}

/** Copies rows of `source` into the rows of `target`, which is as wide: row i is row `rows[i]`. */
export function gather(space: Workspace, source: Matrix, rows: Int32Array, target: Matrix): void {
  const numbers = space.integers(rows.length);
  space.kernel.integers(numbers, rows.length).set(rows);
  space.kernel.gather(source.at, numbers, rows.length, source.stride, target.at);
}

/** Work space for one batch; everything reserved is freed together when the batch is done. */
export interface Workspace {
  readonly kernel: Kernel;
  matrix(rows: number, stride: number): Matrix;
  /** Room for `count` i32 values. */
  integers(count: number): Pointer;
  /** output = input * layer + bias, for the rows of `input`; with `accumulate` it adds to what stands in `output` instead of the bias. */
  apply(layer: Linear, input: Matrix, output: Matrix, accumulate?: boolean): void;
}

/** Opens work space for batches of up to `rows` rows whose layers take at most `widest` inputs. */
export function openWorkspace(kernel: Kernel, rows: number, widest: number): Workspace {
  const quantised = kernel.reserve(rows * widest * 2);
  const rowScales = kernel.reserve(rows * CELL);
  return {
    kernel,
    matrix: (count, stride) => ({ at: kernel.reserve(count * stride * CELL), rows: count, stride }),
    integers: (count) => kernel.reserve(count * CELL),
    apply: (layer, input, output, accumulate = false) => {
      const { inputs, outputs, weights, scales, bias } = layer;
      const from = [input.at, input.stride, input.rows, inputs] as const;
      const to = [output.at, output.stride, accumulate ? 1 : 0] as const;
      kernel.multiply(...from, weights, scales, outputs, bias, ...to, quantised, rowScales);
    },
  };
}
