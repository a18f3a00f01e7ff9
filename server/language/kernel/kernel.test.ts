// The built kernel is what its source says, and computes what its documentation says.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packPanels } from "../model/weights.ts";
import { compileKernel } from "./build.ts";
import { loadKernel } from "./kernel.ts";

test("kernel.wasm is reproduced byte for byte from its source", async () => {
  const built = readFileSync(new URL("./kernel.wasm", import.meta.url));
  expect(Buffer.compare(Buffer.from(await compileKernel()), built)).toBe(0);
}, 120_000);

test("multiply adds the bias to the product of rows and int8 columns", () => {
  const kernel = loadKernel();
  const [rows, inputs, outputs] = [5, 8, 8];
  const weights = Int8Array.from({ length: inputs * outputs }, (_, i) => ((i * 37) % 255) - 127);
  const values = Float32Array.from({ length: rows * inputs }, (_, i) => Math.sin(i));
  const scales = Float32Array.from({ length: outputs }, (_, n) => 0.01 * (n + 1));
  const bias = Float32Array.from({ length: outputs }, (_, n) => n);
  const input = kernel.place(values);
  const packed = kernel.place(packPanels(weights, inputs, outputs));
  const [columnScales, biases] = [kernel.place(scales), kernel.place(bias)];
  const [output, quantised, rowScales] = [rows * outputs * 4, rows * inputs * 2, rows * 4].map(kernel.reserve) as [
    number,
    number,
    number,
  ];
  kernel.multiply(
    input,
    inputs,
    rows,
    inputs,
    packed,
    columnScales,
    outputs,
    biases,
    output,
    outputs,
    0,
    quantised,
    rowScales,
  );
  const found = kernel.floats(output, rows * outputs);
  for (let r = 0; r < rows; r++) {
    for (let n = 0; n < outputs; n++) {
      let sum = 0;
      for (let k = 0; k < inputs; k++) sum += values[r * inputs + k]! * weights[k * outputs + n]!;
      expect(found[r * outputs + n]).toBeCloseTo(bias[n]! + sum * scales[n]!, 2);
    }
  }
});

test("lstmStep computes one step of the cell", () => {
  const kernel = loadKernel();
  const width = 8;
  const gates = kernel.place(Float32Array.from({ length: 4 * width }, (_, i) => Math.cos(i)));
  const cell = kernel.place(new Float32Array(width).fill(0.5));
  const output = kernel.reserve(width * 4);
  const z = kernel.floats(gates, 4 * width).slice();
  kernel.lstmStep(gates, 4 * width, 1, width, cell, output, width);
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const hidden = kernel.floats(output, width);
  for (let k = 0; k < width; k++) {
    const next = sigmoid(z[width + k]!) * 0.5 + sigmoid(z[k]!) * Math.tanh(z[3 * width + k]!);
    expect(hidden[k]).toBeCloseTo(sigmoid(z[2 * width + k]!) * Math.tanh(next), 5);
  }
});

test("argmax takes the first of equals, softmax sums to one", () => {
  const kernel = loadKernel();
  const scores = kernel.place(Float32Array.from([9, 1, 3, 3, 0]));
  const best = kernel.reserve(4);
  kernel.argmax(scores, 5, 1, 1, 5, best);
  expect(kernel.integers(best, 1)[0]).toBe(1);
  kernel.softmax(scores, 5, 1, 1, 5);
  const values = kernel.floats(scores, 5);
  expect(values[0]).toBe(9);
  expect(values.slice(1).reduce((a, b) => a + b)).toBeCloseTo(1, 5);
});

test("released memory is given out again", () => {
  const kernel = loadKernel();
  const mark = kernel.mark();
  const first = kernel.reserve(1000);
  kernel.release(mark);
  expect(kernel.reserve(1000)).toBe(first);
});
