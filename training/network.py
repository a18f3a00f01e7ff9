"""The network: word vectors and features, bidirectional LSTM layers with tags predicted between them, biaffine arcs and labels.

T. Dozat, C. D. Manning (2017), Deep biaffine attention for neural dependency parsing.
"""

import math
from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np

from .batches import pack
from .corpus import Example
from .features import SLOTS
from .options import VECTOR_WIDTH, Recipe, Shape
from .reader import Batch, Output, Reader, Sizes, Weights

def start_weights(shape: Shape, sizes: Sizes, random: np.random.Generator) -> Weights:
    """Random weights under the names of the model file's tensors."""

    def matrix(inputs: int, outputs: int, gain: float = 1.0) -> np.ndarray:
        return random.standard_normal((inputs, outputs)) * gain * math.sqrt(2 / (inputs + outputs))

    def orthogonal(size: int) -> np.ndarray:
        return np.linalg.qr(random.standard_normal((size, size)))[0]

    hidden, arc, label = shape.hidden, shape.arc_width, shape.label_width
    tags = sizes.xpos + sizes.upos
    weights: dict[str, np.ndarray] = {
        "pre_w": np.eye(VECTOR_WIDTH, shape.word_width),
        "pre_unk": np.zeros(shape.word_width),
        "femb": random.standard_normal((sizes.features, shape.feature_width)) * 0.15,
    }
    width = shape.word_width + shape.feature_width
    for layer in range(shape.layers):
        width += shape.tag_width if layer == shape.tag_layer else 0
        bias = np.zeros((2, 4 * hidden))
        bias[:, hidden : 2 * hidden] = 1  # forget gates start open
        weights[f"l{layer}_w"] = np.concatenate([matrix(width, 4 * hidden) for _ in range(2)], 1)
        weights[f"l{layer}_b"] = bias.reshape(-1)
        weights[f"l{layer}_u"] = np.stack([np.concatenate([orthogonal(hidden) for _ in range(4)], 1) for _ in range(2)])
        width = 2 * hidden
    vectors = 2 * arc + 2 * label + shape.mention_width
    weights |= {
        "tag_w": matrix(width, tags),
        "tag_b": np.zeros(tags),
        "te_w": random.standard_normal((tags, shape.tag_width)) * 0.3,
        "mlp_w": matrix(width, vectors),
        "mlp_b": np.zeros(vectors),
        "root_a": random.standard_normal(arc) * 0.1,
        "root_l": random.standard_normal(label) * 0.1,
        "U": np.eye(arc) * 0.1 + matrix(arc, arc, 0.3),
        "uh": np.zeros(arc),
        "lab_w": matrix(3 * label, sizes.relations),
        "lab_b": np.zeros(sizes.relations),
        "ent_w": matrix(shape.mention_width, sizes.mentions),
        "ent_b": np.zeros(sizes.mentions),
    }
    return {name: jnp.asarray(value, jnp.float32) for name, value in weights.items()}


def leaky_rectify(x: jax.Array) -> jax.Array:
    return jnp.where(x > 0, x, 0.1 * x)


def _drop(key: jax.Array, x: jax.Array, rate: float) -> jax.Array:
    """Drops whole columns of a sentence (variational dropout)."""
    kept = jax.random.bernoulli(key, 1 - rate, (x.shape[0], 1, x.shape[-1]))
    return x * kept / (1 - rate)


def _lstm(weights: Weights, layer: int, x: jax.Array, mask: jax.Array) -> jax.Array:
    """One bidirectional layer: [sentences, words, width] -> [.., 2 * hidden]."""
    size, length, _ = x.shape
    recurrent = weights[f"l{layer}_u"]
    hidden = recurrent.shape[1]
    gates = (x @ weights[f"l{layer}_w"] + weights[f"l{layer}_b"]).reshape(size, length, 2, 4 * hidden)
    both = jnp.stack([gates[:, :, 0], gates[:, ::-1, 1]]).transpose(2, 0, 1, 3)
    present = jnp.stack([mask, mask[:, ::-1]]).transpose(2, 0, 1)[..., None]

    def step(carry: tuple[jax.Array, jax.Array], now: tuple[jax.Array, jax.Array]):
        state, cell = carry
        gate, there = now
        enter, forget, leave, value = jnp.split(gate + jnp.einsum("dbh,dhk->dbk", state, recurrent), 4, -1)
        cell = (jax.nn.sigmoid(forget) * cell + jax.nn.sigmoid(enter) * jnp.tanh(value)) * there
        state = jax.nn.sigmoid(leave) * jnp.tanh(cell) * there
        return (state, cell), state

    zero = jnp.zeros((2, size, hidden))
    _, states = jax.lax.scan(step, (zero, zero), (both, present))
    states = states.transpose(1, 2, 0, 3)
    return jnp.concatenate([states[0], states[1][:, ::-1]], -1)


def _forget_words(batch: Batch, recipe: Recipe, key: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Word and feature rows with some replaced by the unknown row; rare words lose theirs more often."""
    keys = jax.random.split(key, 3)
    words, features = batch["words"], batch["features"]
    rate = jnp.clip(0.25 / (0.25 + batch["frequency"]) + recipe.word_dropout * 0.5, 0, 1)
    gone = jax.random.bernoulli(keys[0], recipe.feature_dropout, features.shape)
    gone = gone.at[:, :, 0].set(jax.random.bernoulli(keys[1], rate))
    features = jnp.where(gone, jnp.arange(SLOTS), features)
    words = jnp.where(jax.random.bernoulli(keys[2], recipe.word_dropout, words.shape), 0, words)
    return words, features


def answers(
    weights: Weights, x: jax.Array, tags: jax.Array, mask: jax.Array, shape: Shape, drop: Callable[[jax.Array], jax.Array]
) -> Output:
    """Arcs, labels and mentions from the states `x` of the words [sentences, words, width]."""
    size, length = mask.shape
    vectors = drop(leaky_rectify(x @ weights["mlp_w"] + weights["mlp_b"]))
    arc, label = shape.arc_width, shape.label_width
    ends = (arc, 2 * arc, 2 * arc + label, 2 * arc + 2 * label)
    arc_dependents, arc_heads, label_dependents, label_heads, mentions = jnp.split(vectors, ends, -1)
    arc_heads = jnp.concatenate([jnp.broadcast_to(weights["root_a"], (size, 1, arc)), arc_heads], 1)
    label_heads = jnp.concatenate([jnp.broadcast_to(weights["root_l"], (size, 1, label)), label_heads], 1)
    arcs = (
        jnp.einsum("bta,bsa->bts", arc_dependents @ weights["U"], arc_heads) + (arc_heads @ weights["uh"])[:, None, :]
    )
    possible = jnp.concatenate([jnp.ones((size, 1)), mask], 1)
    arcs = jnp.where(possible[:, None, :] > 0, arcs, -1e9) - 1e9 * jnp.eye(length, length + 1, 1)[None]
    return Output(tags, arcs, mentions @ weights["ent_w"] + weights["ent_b"], label_dependents, label_heads)


def run(
    weights: Weights, batch: Batch, training: tuple[Recipe, jax.Array] | None, shape: Shape, split: int
) -> Output:
    """Scores of a batch; `split` is the number of Penn tags. With `training`, words and columns are dropped at random."""
    mask = batch["mask"]
    words, features = batch["words"], batch["features"]
    keys = iter(())
    rate = 0.0
    if training:
        recipe, key = training
        rate = recipe.dropout
        keys = iter(jax.random.split(key, 8))
        words, features = _forget_words(batch, recipe, next(keys))
    drop = (lambda x, rate: _drop(next(keys), x, rate)) if training else (lambda x, _: x)
    pretrained = jnp.where((words == 0)[..., None], weights["pre_unk"], batch["vectors"] @ weights["pre_w"])
    x = jnp.concatenate([pretrained, weights["femb"][features].sum(2)], -1)
    x = drop(x, rate * 0.8) * mask[..., None]
    tags = None
    for layer in range(shape.layers):
        if layer == shape.tag_layer:
            tags = x @ weights["tag_w"] + weights["tag_b"]
            likely = jnp.concatenate([jax.nn.softmax(tags[..., :split]), jax.nn.softmax(tags[..., split:])], -1)
            x = jnp.concatenate([x, likely @ weights["te_w"]], -1)
        if layer > 0:
            x = drop(x, rate)
        x = _lstm(weights, layer, x, mask)
    return answers(weights, drop(x, rate), tags, mask, shape, lambda vectors: drop(vectors, rate))


def score_relations(weights: Weights, output: Output, heads: jax.Array) -> jax.Array:
    """Relation scores of each word, given its head."""
    own = output.label_dependents
    head = jnp.take_along_axis(output.label_heads, heads[..., None], 1)
    return jnp.concatenate([own * head, own, head], -1) @ weights["lab_w"] + weights["lab_b"]


def lstm_reader(shape: Shape, sizes: Sizes, vectors: np.ndarray) -> Reader:
    """The small network that ships; `vectors` is the table of pretrained word vectors."""

    def packed(examples: list[Example], length: int, size: int) -> Batch:
        batch = pack(examples, length, size)
        return batch | {"vectors": vectors[batch["words"]]}

    return Reader(
        shape=shape,
        split=sizes.xpos,
        start=lambda random: start_weights(shape, sizes, random),
        pack=packed,
        read=lambda weights, batch, training: run(weights, batch, training, shape, sizes.xpos),
    )
