// Puts a model's tensors into the kernel's memory in the layout the kernel wants.
import { ActorgraphError } from "../../domain/errors.ts";
import type { Kernel, Pointer } from "../kernel/kernel.ts";
import type { ModelFile, Tensor } from "./format.ts";

/** A linear layer in kernel memory: output = input * weights + bias. */
export interface Linear {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Pointer;
  readonly scales: Pointer;
  readonly bias: Pointer;
}

/** An int8 embedding table with a scale a row. */
interface Table {
  readonly rows: Pointer;
  readonly scales: Pointer;
}

/** One bidirectional LSTM layer; `input` makes the gates of both directions at once (forward, then backward). */
export interface LstmLayer {
  readonly input: Linear;
  readonly forward: Linear;
  readonly backward: Linear;
}

/** All weights of the tagger and parser, in kernel memory. */
export interface Weights {
  readonly words: Table;
  readonly features: Table;
  readonly layers: readonly LstmLayer[];
  /** Hidden states -> XPOS and UPOS scores, padded. */
  readonly tags: Linear;
  /** Tag probabilities -> tag embedding. */
  readonly tagEmbedding: Linear;
  /** Hidden states -> [arc dependent | arc head | label dependent | label head | mention]. */
  readonly roles: Linear;
  /** The biaffine matrix, applied to the arc dependent. */
  readonly biaffine: Linear;
  /** [dependent * head | dependent | head] -> relation scores. */
  readonly labels: Linear;
  /** Mention vector (hidden states in models that have none) -> entity class of the mention the word heads. */
  readonly entities: Linear;
  readonly rootArc: Pointer;
  readonly rootLabel: Pointer;
  /** Prior of being a head: multiplied with each head vector. */
  readonly headPrior: Pointer;
}

/** int8 [inputs x outputs] -> i16 panels [outputs/8][inputs/2][8][2], the order in which `multiply` reads. */
export function packPanels(values: Int8Array, inputs: number, outputs: number): Int16Array {
  const packed = new Int16Array(inputs * outputs);
  let position = 0;
  for (let panel = 0; panel < outputs; panel += 8) {
    for (let k = 0; k < inputs; k += 2) {
      for (let column = panel; column < panel + 8; column++) {
        packed[position++] = values[k * outputs + column]!;
        packed[position++] = values[(k + 1) * outputs + column]!;
      }
    }
  }
  return packed;
}

/** Copies all weights into the kernel's memory. Throws `internal` when the file lacks a tensor. */
export function placeWeights(model: ModelFile, kernel: Kernel): Weights {
  const tensor = (name: string): Tensor => {
    const found = model.tensors.get(name);
    if (!found) throw new ActorgraphError("internal", `the model file has no tensor ${name}`);
    return found;
  };
  const place = (name: string) => kernel.place(tensor(name).values);
  const table = (name: string): Table => ({ rows: place(name), scales: place(`${name}_s`) });
  const linear = (name: string): Linear => {
    const { shape, values } = tensor(name);
    const [inputs = 0, outputs = 0] = shape;
    const weights = kernel.place(packPanels(values as Int8Array, inputs, outputs));
    return { inputs, outputs, weights, scales: place(`${name}_s`), bias: place(`${name}_b`) };
  };
  const layers = Array.from({ length: model.shape.layers }, (_, i) => ({
    input: linear(`l${i}_w`),
    forward: linear(`l${i}_u0`),
    backward: linear(`l${i}_u1`),
  }));
  return {
    words: table("T"),
    features: table("F"),
    layers,
    tags: linear("tag"),
    tagEmbedding: linear("te"),
    roles: linear("mlp"),
    biaffine: linear("U"),
    labels: linear("lab"),
    entities: linear("ent"),
    rootArc: place("root_a"),
    rootLabel: place("root_l"),
    headPrior: place("uh"),
  };
}
