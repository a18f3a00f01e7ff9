// SIMD kernels of the tagger and parser (AssemblyScript). Pointers are byte offsets into linear memory; matrices are row-major f32,
// "stride" is the distance of two rows in elements. Every inner dimension is a multiple of 8. Built by ../build.ts into ../kernel.wasm.

const F32: usize = 4;

// @ts-ignore: AssemblyScript decorator
@inline
function rowOf(matrix: usize, row: i32, stride: i32): usize {
  return matrix + <usize>(row * stride) * F32;
}

// @ts-ignore: AssemblyScript decorator
@inline
function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3);
}

/** Four int8 values at `pointer`, widened to f32. */
// @ts-ignore: AssemblyScript decorator
@inline
function loadBytes(pointer: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(pointer))));
}

/**
 * Quantises each row of `input` to i16 with a scale of its own: quantised = round(input / scale), |quantised| <= 32000.
 * Four rows at a time lie interleaved, a pair of values of each in turn, so that one pointer reads all four; the last one to three do not.
 */
function quantise(input: usize, stride: i32, rows: i32, width: i32, quantised: usize, scales: usize): void {
  for (let r = 0; r < rows; r++) {
    const source = rowOf(input, r, stride);
    let peaks = f32x4.splat(1e-6);
    for (let k = 0; k < width; k += 4) peaks = f32x4.pmax(peaks, f32x4.abs(v128.load(source + (k << 2))));
    const peak = max(
      max(f32x4.extract_lane(peaks, 0), f32x4.extract_lane(peaks, 1)),
      max(f32x4.extract_lane(peaks, 2), f32x4.extract_lane(peaks, 3)),
    );
    const factor = f32x4.splat(<f32>32000.0 / peak);
    store<f32>(scales + (r << 2), peak / <f32>32000.0);
    const together = (r & ~3) + 4 <= rows;
    let target = quantised + (<usize>((together ? r & ~3 : r) * width) << 1) + (together ? (r & 3) << 2 : 0);
    const step: usize = together ? 16 : 4;
    for (let k = 0; k < width; k += 8) {
      const low = f32x4.nearest(f32x4.mul(v128.load(source + (k << 2)), factor));
      const high = f32x4.nearest(f32x4.mul(v128.load(source + (k << 2), 16), factor));
      const packed = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high));
      v128.store32_lane(target, packed, 0);
      v128.store32_lane(target + step, packed, 1);
      v128.store32_lane(target + 2 * step, packed, 2);
      v128.store32_lane(target + 3 * step, packed, 3);
      target += 4 * step;
    }
  }
}

/** Writes 8 outputs of one row: base + sums * columnScales * rowScale. */
// @ts-ignore: AssemblyScript decorator
@inline
function writeOutputs(output: usize, base: usize, left: v128, right: v128, leftScale: v128, rightScale: v128, rowScale: f32): void {
  const scale = f32x4.splat(rowScale);
  const a = f32x4.mul(f32x4.convert_i32x4_s(left), f32x4.mul(leftScale, scale));
  const b = f32x4.mul(f32x4.convert_i32x4_s(right), f32x4.mul(rightScale, scale));
  v128.store(output, f32x4.add(v128.load(base), a));
  v128.store(output, f32x4.add(v128.load(base, 16), b), 16);
}

/** Rows multiplied with all columns before the next: their inputs and outputs stay in the cache. */
const BLOCK: i32 = 32;

/**
 * output[rows x columns] = input[rows x width] * weights + (accumulate ? output : bias).
 * weights: int8 values stored as i16 in panels [columns/8][width/2][8][2]; columnScales, bias: f32[columns];
 * quantised: i16[rows x width] and rowScales: f32[rows] are scratch.
 */
export function multiply(
  input: usize, inputStride: i32, rows: i32, width: i32,
  weights: usize, columnScales: usize, columns: i32, bias: usize,
  output: usize, outputStride: i32, accumulate: i32,
  quantised: usize, rowScales: usize,
): void {
  quantise(input, inputStride, rows, width, quantised, rowScales);
  for (let first = 0; first < rows; first += BLOCK) {
    const last = min(first + BLOCK, rows);
    for (let n = 0; n < columns; n += 8)
      multiplyPanel(
        first, last, width, weights + <usize>(n * width) * 2, columnScales + (n << 2), bias + (n << 2),
        output + (n << 2), outputStride, accumulate, quantised, rowScales,
      );
  }
}

/** 8 columns of rows [first, last): four rows at a time, so that each weight is loaded once for four. */
// @ts-ignore: AssemblyScript decorator
@inline
function multiplyPanel(
  first: i32, last: i32, width: i32, panel: usize, columnScales: usize, bias: usize,
  output: usize, outputStride: i32, accumulate: i32, quantised: usize, rowScales: usize,
): void {
  const inputBytes: usize = width << 1, outputBytes: usize = outputStride << 2;
  const leftScale = v128.load(columnScales), rightScale = v128.load(columnScales, 16);
  const zero = i32x4.splat(0);
  let r = first;
  for (; r + 4 <= last; r += 4) {
    let i = quantised + <usize>r * inputBytes;
    let l0 = zero, r0 = zero, l1 = zero, r1 = zero, l2 = zero, r2 = zero, l3 = zero, r3 = zero;
    let w = panel;
    const end = i + 4 * inputBytes;
    while (i < end) {
      const left = v128.load(w), right = v128.load(w, 16);
      let x = v128.load32_splat(i);
      l0 = i32x4.add(l0, i32x4.dot_i16x8_s(x, left)); r0 = i32x4.add(r0, i32x4.dot_i16x8_s(x, right));
      x = v128.load32_splat(i, 4);
      l1 = i32x4.add(l1, i32x4.dot_i16x8_s(x, left)); r1 = i32x4.add(r1, i32x4.dot_i16x8_s(x, right));
      x = v128.load32_splat(i, 8);
      l2 = i32x4.add(l2, i32x4.dot_i16x8_s(x, left)); r2 = i32x4.add(r2, i32x4.dot_i16x8_s(x, right));
      x = v128.load32_splat(i, 12);
      l3 = i32x4.add(l3, i32x4.dot_i16x8_s(x, left)); r3 = i32x4.add(r3, i32x4.dot_i16x8_s(x, right));
      i += 16; w += 32;
    }
    const o0 = output + <usize>r * outputBytes, o1 = o0 + outputBytes, o2 = o1 + outputBytes, o3 = o2 + outputBytes;
    const scales = rowScales + (r << 2);
    writeOutputs(o0, accumulate ? o0 : bias, l0, r0, leftScale, rightScale, load<f32>(scales));
    writeOutputs(o1, accumulate ? o1 : bias, l1, r1, leftScale, rightScale, load<f32>(scales, 4));
    writeOutputs(o2, accumulate ? o2 : bias, l2, r2, leftScale, rightScale, load<f32>(scales, 8));
    writeOutputs(o3, accumulate ? o3 : bias, l3, r3, leftScale, rightScale, load<f32>(scales, 12));
  }
  for (; r < last; r++) {
    let i = quantised + <usize>r * inputBytes, left = zero, right = zero;
    let w = panel;
    const end = i + inputBytes;
    while (i < end) {
      let x = v128.load32_splat(i);
      left = i32x4.add(left, i32x4.dot_i16x8_s(x, v128.load(w)));
      right = i32x4.add(right, i32x4.dot_i16x8_s(x, v128.load(w, 16)));
      x = v128.load32_splat(i, 4);
      left = i32x4.add(left, i32x4.dot_i16x8_s(x, v128.load(w, 32)));
      right = i32x4.add(right, i32x4.dot_i16x8_s(x, v128.load(w, 48)));
      i += 8; w += 64;
    }
    const o = output + <usize>r * outputBytes;
    writeOutputs(o, accumulate ? o : bias, left, right, leftScale, rightScale, load<f32>(rowScales + (r << 2)));
  }
}

/** tanh by a rational function of degree 13/6 on [-7.9, 7.9] (the approximation the Eigen library uses); error < 1e-6. */
// @ts-ignore: AssemblyScript decorator
@inline
function tanh4(value: v128): v128 {
  const x = f32x4.pmax(f32x4.splat(-7.90531), f32x4.pmin(f32x4.splat(7.90531), value));
  const y = f32x4.mul(x, x);
  let p = f32x4.add(f32x4.mul(y, f32x4.splat(-2.76076847742355e-16)), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, y), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, y), f32x4.splat(5.12229709037114e-08));
  p = f32x4.add(f32x4.mul(p, y), f32x4.splat(1.48572235717979e-05));
  p = f32x4.add(f32x4.mul(p, y), f32x4.splat(6.37261928875436e-04));
  p = f32x4.add(f32x4.mul(p, y), f32x4.splat(4.89352455891786e-03));
  let q = f32x4.add(f32x4.mul(y, f32x4.splat(1.19825839466702e-06)), f32x4.splat(1.18534705686654e-04));
  q = f32x4.add(f32x4.mul(q, y), f32x4.splat(2.26843463243900e-03));
  q = f32x4.add(f32x4.mul(q, y), f32x4.splat(4.89352518554385e-03));
  return f32x4.div(f32x4.mul(p, x), q);
}

// @ts-ignore: AssemblyScript decorator
@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(x, half))));
}

/**
 * One LSTM step of `rows` sentences. gates: [rows x (input | forget | output | candidate)], each `width` wide;
 * cell: f32[rows x width], updated in place; the hidden state goes to `output`.
 */
export function lstmStep(gates: usize, gatesStride: i32, rows: i32, width: i32, cell: usize, output: usize, outputStride: i32): void {
  const bytes: usize = width << 2;
  for (let r = 0; r < rows; r++) {
    const gate = rowOf(gates, r, gatesStride), hidden = rowOf(output, r, outputStride), state = cell + <usize>r * bytes;
    for (let k: usize = 0; k < bytes; k += 16) {
      const kept = f32x4.mul(sigmoid4(v128.load(gate + bytes + k)), v128.load(state + k));
      const added = f32x4.mul(sigmoid4(v128.load(gate + k)), tanh4(v128.load(gate + 3 * bytes + k)));
      const next = f32x4.add(kept, added);
      v128.store(state + k, next);
      v128.store(hidden + k, f32x4.mul(sigmoid4(v128.load(gate + 2 * bytes + k)), tanh4(next)));
    }
  }
}

/**
 * Input vectors of words: [word vector | sum of feature vectors].
 * words: i32[count], features: i32[count x slots]; both tables are int8 rows with an f32 scale a row.
 */
export function embed(
  count: i32, words: usize, features: usize, slots: i32,
  wordTable: usize, wordScales: usize, wordWidth: i32,
  featureTable: usize, featureScales: usize, featureWidth: i32,
  output: usize, outputStride: i32,
): void {
  for (let i = 0; i < count; i++) {
    let target = rowOf(output, i, outputStride);
    const word = load<i32>(words + (i << 2));
    const row = wordTable + <usize>(word * wordWidth), scale = v128.load32_splat(wordScales + (word << 2));
    for (let k = 0; k < wordWidth; k += 4) v128.store(target + (k << 2), f32x4.mul(loadBytes(row + k), scale));
    target += wordWidth << 2;
    for (let k = 0; k < featureWidth; k += 4) {
      let sum = f32x4.splat(0);
      for (let j = 0; j < slots; j++) {
        const feature = load<i32>(features + ((i * slots + j) << 2));
        const bytes = loadBytes(featureTable + <usize>(feature * featureWidth) + k);
        sum = f32x4.add(sum, f32x4.mul(bytes, v128.load32_splat(featureScales + (feature << 2))));
      }
      v128.store(target + (k << 2), sum);
    }
  }
}

/** Copies `count` rows of `width` columns: target row i is source row `rows[i]` (i32); both matrices have that width. */
export function gather(source: usize, rows: usize, count: i32, width: i32, target: usize): void {
  for (let i = 0; i < count; i++)
    memory.copy(rowOf(target, i, width), rowOf(source, load<i32>(rows + (i << 2)), width), <usize>width * F32);
}

/** Per row the position of the largest value in columns [from, to), relative to `from`; i32[rows]. The first of equals wins. */
export function argmax(scores: usize, stride: i32, rows: i32, from: i32, to: i32, output: usize): void {
  for (let r = 0; r < rows; r++) {
    const row = rowOf(scores, r, stride);
    let best = from, bestScore = load<f32>(row + (from << 2));
    for (let k = from + 1; k < to; k++) {
      const score = load<f32>(row + (k << 2));
      if (score > bestScore) { bestScore = score; best = k; }
    }
    store<i32>(output + (r << 2), best - from);
  }
}

/** Softmax in place over columns [from, to) of each row. */
export function softmax(scores: usize, stride: i32, rows: i32, from: i32, to: i32): void {
  for (let r = 0; r < rows; r++) {
    const row = rowOf(scores, r, stride);
    let peak: f32 = -1e30;
    for (let k = from; k < to; k++) peak = max(peak, load<f32>(row + (k << 2)));
    let sum: f32 = 0;
    for (let k = from; k < to; k++) {
      const distance = load<f32>(row + (k << 2)) - peak;
      const value: f32 = distance < -20 ? 0 : Mathf.exp(distance);
      sum += value;
      store<f32>(row + (k << 2), value);
    }
    for (let k = from; k < to; k++) store<f32>(row + (k << 2), load<f32>(row + (k << 2)) / sum);
  }
}

/** Leaky rectifier (slope 0.1) in place on `count` values. */
export function leakyRectify(values: usize, count: i32): void {
  const slope = f32x4.splat(0.1);
  for (let i = 0; i < count; i += 4) {
    const p = values + (<usize>i << 2), v = v128.load(p);
    v128.store(p, f32x4.pmax(v, f32x4.mul(v, slope)));
  }
}

/**
 * Biaffine arc scores of one sentence of `count` words: scores[d][h] = dependent[d] . head[h] + prior . head[h], h = 0 is the root.
 * dependents: rows already multiplied by the biaffine matrix; heads: rows of words 1..count; root: the vector of head 0;
 * headBias: scratch f32[count + 1]; scores: f32[count x (count + 1)], a word as its own head gets -1e9.
 */
export function scoreArcs(
  dependents: usize, dependentStride: i32, heads: usize, headStride: i32,
  root: usize, prior: usize, count: i32, width: i32, headBias: usize, scores: usize,
): void {
  for (let h = 0; h <= count; h++) {
    const head = h == 0 ? root : rowOf(heads, h - 1, headStride);
    let sum = f32x4.splat(0);
    for (let k = 0; k < width; k += 4) sum = f32x4.add(sum, f32x4.mul(v128.load(head + (k << 2)), v128.load(prior + (k << 2))));
    store<f32>(headBias + (h << 2), sumLanes(sum));
  }
  for (let d = 0; d < count; d++) {
    const dependent = rowOf(dependents, d, dependentStride), row = rowOf(scores, d, count + 1);
    for (let h = 0; h <= count; h++) {
      const head = h == 0 ? root : rowOf(heads, h - 1, headStride);
      let even = f32x4.splat(0), odd = even;
      for (let k = 0; k < width; k += 8) {
        even = f32x4.add(even, f32x4.mul(v128.load(head + (k << 2)), v128.load(dependent + (k << 2))));
        odd = f32x4.add(odd, f32x4.mul(v128.load(head + (k << 2), 16), v128.load(dependent + (k << 2), 16)));
      }
      store<f32>(row + (h << 2), sumLanes(f32x4.add(even, odd)) + load<f32>(headBias + (h << 2)));
    }
    store<f32>(row + ((d + 1) << 2), -1e9);
  }
}

/**
 * Label features of the words of one sentence: [dependent * head | dependent | head], each `width` wide.
 * vectors: rows of all words, with the dependent's part at column dependentColumn and the head's at headColumn;
 * heads: i32 of all words (0 = root, else 1-based in the sentence); first: the row of the sentence's first word.
 */
export function labelFeatures(
  vectors: usize, stride: i32, dependentColumn: i32, headColumn: i32, width: i32,
  root: usize, heads: usize, first: i32, count: i32, output: usize,
): void {
  for (let i = first; i < first + count; i++) {
    const h = load<i32>(heads + (i << 2));
    const dependent = rowOf(vectors, i, stride) + (dependentColumn << 2);
    const head = h == 0 ? root : rowOf(vectors, first + h - 1, stride) + (headColumn << 2);
    const target = rowOf(output, i, 3 * width);
    for (let k = 0; k < width; k += 4) {
      const d = v128.load(dependent + (k << 2)), v = v128.load(head + (k << 2));
      v128.store(target + (k << 2), f32x4.mul(d, v));
      v128.store(target + ((width + k) << 2), d);
      v128.store(target + ((2 * width + k) << 2), v);
    }
  }
}
