"""A reader on a pretrained encoder (BERT and its kin, as an ONNX file beside its tokenizer), to teach the small network that ships.

J. Devlin and others (2019), BERT: pre-training of deep bidirectional transformers; T. Dozat, C. D. Manning (2017) for what stands on it.
A word is read by its first and last piece, and by the surface features of the small network, since the encoder may know no case.
"""

import math
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from .batches import pack
from .corpus import Example
from .network import answers
from .options import Shape
from .reader import Batch, Output, Reader, Sizes, Training, Weights

WIDE = Shape(arc_width=256, label_width=128, mention_width=96)
# Share of the learning rate for the encoder, which has learned already, and its own dropout.
ENCODER_PACE = 0.1
ENCODER_DROPOUT = 0.1
_BEGIN, _END, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
# A word is cut behind so many pieces; a sentence of n words has room for PIECES * n + 8.
_LONGEST_WORD = 8
_PIECES = 1.5
_PLACES = 256
# Names of the linear layers in the ONNX file, and ours.
_LAYERS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "up": "intermediate.dense",
    "down": "output.dense",
}
_NORMS = {"n1": "attention.output.LayerNorm", "n2": "output.LayerNorm"}


class Encoder(NamedTuple):
    """Weights by our names, vectors of the pieces (not trained), attention heads, layers."""

    weights: Weights
    vectors: np.ndarray
    heads: int
    layers: int


def read_encoder(path: Path) -> Encoder:
    """Reads the encoder of an ONNX file with the names of a BERT export; heads are 32 wide."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    held = {tensor.name: numpy_helper.to_array(tensor).astype(np.float32) for tensor in graph.initializer}
    for node in graph.node:
        # The matrix of a linear layer is an unnamed input of its product; the product's output bears the layer's name.
        if node.op_type == "MatMul" and node.input[1] in held:
            name = node.output[0].strip("/").removesuffix("/MatMul_output_0").replace("/", ".")
            held[f"{name}.weight"] = held[node.input[1]]
    norm = "embeddings.LayerNorm"
    places = held["embeddings.position_embeddings.weight"][:_PLACES] + held["embeddings.token_type_embeddings.weight"][0]
    weights = {"enc_places": places, "enc_n0_g": held[f"{norm}.weight"], "enc_n0_b": held[f"{norm}.bias"]}
    layers = 0
    while f"encoder.layer.{layers}.attention.self.query.weight" in held:
        base, own = f"encoder.layer.{layers}.", f"enc{layers}_"
        for short, long in _LAYERS.items():
            weights[f"{own}{short}_w"], weights[f"{own}{short}_b"] = held[f"{base}{long}.weight"], held[f"{base}{long}.bias"]
        for short, long in _NORMS.items():
            weights[f"{own}{short}_g"], weights[f"{own}{short}_b"] = held[f"{base}{long}.weight"], held[f"{base}{long}.bias"]
        layers += 1
    vectors = held["embeddings.word_embeddings.weight"]
    return Encoder({name: jnp.asarray(value) for name, value in weights.items()}, vectors, vectors.shape[1] // 32, layers)


def _normed(weights: Weights, name: str, x: jax.Array) -> jax.Array:
    mean = x.mean(-1, keepdims=True)
    spread = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(spread + 1e-12) * weights[f"{name}_g"] + weights[f"{name}_b"]


def _attend(weights: Weights, own: str, x: jax.Array, hidden: jax.Array, heads: int) -> jax.Array:
    size, length, width = x.shape
    apart = lambda short: (
        (x @ weights[f"{own}{short}_w"] + weights[f"{own}{short}_b"]).reshape(size, length, heads, -1).transpose(0, 2, 1, 3)
    )
    query, key, value = (apart(short) for short in "qkv")
    looks = jax.nn.softmax(query @ key.transpose(0, 1, 3, 2) / math.sqrt(width // heads) + hidden, -1)
    seen = (looks @ value).transpose(0, 2, 1, 3).reshape(size, length, width)
    return seen @ weights[f"{own}o_w"] + weights[f"{own}o_b"]


def _encode(weights: Weights, batch: Batch, encoder: Encoder, key: jax.Array | None) -> jax.Array:
    """States of the pieces [sentences, pieces, width]."""
    keys = iter(jax.random.split(key, 2 * encoder.layers + 1)) if key is not None else None

    def drop(x: jax.Array) -> jax.Array:
        if keys is None:
            return x
        return x * jax.random.bernoulli(next(keys), 1 - ENCODER_DROPOUT, x.shape) / (1 - ENCODER_DROPOUT)

    vectors = batch["piece_vectors"]
    x = drop(_normed(weights, "enc_n0", vectors + weights["enc_places"][: vectors.shape[1]]))
    hidden = jnp.where(batch["piece_mask"] > 0, 0.0, -1e9)[:, None, None, :]
    for layer in range(encoder.layers):
        own = f"enc{layer}_"
        x = _normed(weights, f"{own}n1", x + drop(_attend(weights, own, x, hidden, encoder.heads)))
        wide = jax.nn.gelu(x @ weights[f"{own}up_w"] + weights[f"{own}up_b"])
        x = _normed(weights, f"{own}n2", x + drop(wide @ weights[f"{own}down_w"] + weights[f"{own}down_b"]))
    return x


class Pieces:
    """Cuts words into the numbers of their pieces, each word once."""

    def __init__(self, tokenizer: Path) -> None:
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._known: dict[str, list[int]] = {}
        self.begin, self.end, self.unknown = (self._tokenizer.token_to_id(name) for name in (_BEGIN, _END, _UNKNOWN))

    def of(self, form: str) -> list[int]:
        if form not in self._known:
            ids = self._tokenizer.encode(form, add_special_tokens=False).ids[:_LONGEST_WORD]
            self._known[form] = ids or [self.unknown]
        return self._known[form]

    def pack(self, examples: list[Example], length: int, size: int, vectors: np.ndarray) -> Batch:
        """Vectors and mask of the pieces, and where the words begin and end among them; what does not fit is cut."""
        room = min(_PLACES, int(_PIECES * length) + 8)
        ids, mask = np.zeros((size, room), np.int32), np.zeros((size, room), np.float32)
        first, last = np.zeros((size, length), np.int32), np.zeros((size, length), np.int32)
        for row, example in enumerate(examples):
            line = [self.begin]
            for column, form in enumerate(example.forms):
                first[row, column] = len(line)
                line += self.of(form)
                last[row, column] = len(line) - 1
            line = [*line[: room - 1], self.end]
            ids[row, : len(line)], mask[row, : len(line)] = line, 1
        cut = lambda places: np.minimum(places, room - 1)
        return {"piece_vectors": vectors[ids], "piece_mask": mask, "first": cut(first), "last": cut(last)}


def _start(encoder: Encoder, sizes: Sizes, random: np.random.Generator) -> Weights:
    def matrix(inputs: int, outputs: int) -> np.ndarray:
        return random.standard_normal((inputs, outputs)) * math.sqrt(2 / (inputs + outputs))

    arc, label, mention = WIDE.arc_width, WIDE.label_width, WIDE.mention_width
    width, tags, ends = encoder.vectors.shape[1] + WIDE.feature_width, sizes.xpos + sizes.upos, 2 * arc + 2 * label + mention
    own = {
        "femb": random.standard_normal((sizes.features, WIDE.feature_width)) * 0.1,
        **{"tag_w": matrix(width, tags), "tag_b": np.zeros(tags), "mlp_w": matrix(width, ends), "mlp_b": np.zeros(ends)},
        **{"root_a": random.standard_normal(arc) * 0.1, "root_l": random.standard_normal(label) * 0.1},
        **{"U": np.eye(arc) * 0.1 + matrix(arc, arc) * 0.1, "uh": np.zeros(arc)},
        **{"lab_w": matrix(3 * label, sizes.relations), "lab_b": np.zeros(sizes.relations)},
        **{"ent_w": matrix(mention, sizes.mentions), "ent_b": np.zeros(sizes.mentions)},
    }
    return encoder.weights | {name: jnp.asarray(value, jnp.float32) for name, value in own.items()}


def pretrained_reader(encoder_file: Path, tokenizer: Path, sizes: Sizes) -> Reader:
    """The reader on the encoder of an ONNX file."""
    encoder, pieces = read_encoder(encoder_file), Pieces(tokenizer)

    def read(weights: Weights, batch: Batch, training: Training | None) -> Output:
        key, rate, keys = None, 0.0, iter(())
        if training:
            recipe, key = training
            rate, keys = recipe.dropout, iter(jax.random.split(key, 3))
            key = next(keys)
        keep = lambda x: x * jax.random.bernoulli(next(keys), 1 - rate, (x.shape[0], 1, x.shape[-1])) / (1 - rate)
        drop = keep if training else lambda x: x
        states = _encode(weights, batch, encoder, key)
        at = lambda name: jnp.take_along_axis(states, batch[name][..., None], 1)
        features = weights["femb"][batch["features"]].sum(2)
        x = drop(jnp.concatenate([(at("first") + at("last")) / 2, features], -1))
        return answers(weights, x, x @ weights["tag_w"] + weights["tag_b"], batch["mask"], WIDE, drop)

    return Reader(
        shape=WIDE,
        split=sizes.xpos,
        start=lambda random: _start(encoder, sizes, random),
        pack=lambda examples, length, size: (
            pack(examples, length, size) | pieces.pack(examples, length, size, encoder.vectors)
        ),
        read=read,
        pace=lambda name: ENCODER_PACE if name.startswith("enc") else 1.0,
    )
