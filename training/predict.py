"""Answers of trained weights: probabilities for students, and scores on a held-out treebank."""

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

from .batches import Targets, pack, plan_batches
from .corpus import Example
from .network import Batch, Output, Weights, run, score_relations
from .options import Shape
from .tree import best_heads
from .vocabulary import Vocabulary

_TOKENS = 2400

_run = partial(jax.jit, static_argnums=(2, 3))(run)
_relations = jax.jit(score_relations)


@partial(jax.jit, static_argnums=(2, 3))
def _probabilities(weights: Weights, batch: Batch, shape: Shape, split: int) -> tuple[jax.Array, ...]:
    output = run(weights, batch, shape, split)
    relations = score_relations(weights, output, batch["heads"])
    scores = (output.arcs, relations, output.tags[..., :split], output.tags[..., split:], output.mentions)
    return tuple(jax.nn.softmax(values) for values in scores)


def mean_probabilities(
    teachers: list[Weights], parsers: list[Weights], examples: list[Example], vocabulary: Vocabulary, shape: Shape
) -> list[Targets]:
    """The mean of the teachers' probabilities for each example; relations are those of the treebank's arcs. `parsers` teach all but mentions."""
    split = len(vocabulary.xpos)
    targets: dict[int, Targets] = {}
    for length, size, indexes in plan_batches(examples, _TOKENS, None):
        batch = pack([examples[i] for i in indexes], length, size, vocabulary.vectors)
        each = [_probabilities(weights, batch, shape, split) for weights in [*teachers, *parsers]]
        asked = [each] * 4 + [each[: len(teachers)]]
        arcs, *others = (
            np.mean([np.asarray(one[k]) for one in those], 0).astype(np.float16) for k, those in enumerate(asked)
        )
        for row, index in enumerate(indexes):
            count = len(examples[index])
            own = (values[row, :count].copy() for values in others)
            targets[index] = Targets(arcs[row, :count, : count + 1].copy(), *own)
    return [targets[i] for i in range(len(examples))]


def _predicted_relations(weights: Weights, output: Output, heads: np.ndarray, root: int) -> np.ndarray:
    scores = np.array(_relations(weights, output, heads))
    scores[..., root] = np.where(heads == 0, 1e9, -1e9)
    return scores.argmax(-1)


def evaluate(weights: Weights, examples: list[Example], vocabulary: Vocabulary, shape: Shape) -> dict[str, float]:
    """Tagging and attachment scores in per cent from gold words, punctuation left out of attachment."""
    split = len(vocabulary.xpos)
    root, punctuation = vocabulary.relations.index("root"), vocabulary.upos.index("PUNCT")
    hits = {name: 0 for name in ("upos", "xpos", "uas", "las")}
    words = scored = 0
    for length, size, indexes in plan_batches(examples, _TOKENS, None):
        batch = pack([examples[i] for i in indexes], length, size, vocabulary.vectors)
        output = _run(weights, batch, shape, split)
        arcs, tags = np.asarray(output.arcs), np.asarray(output.tags)
        heads = np.zeros((size, length), np.int32)
        for row, index in enumerate(indexes):
            count = len(examples[index])
            heads[row, :count] = best_heads(arcs[row, :count, : count + 1])
        relations = _predicted_relations(weights, output, heads, root)
        real = batch["mask"] > 0
        counted = real & (batch["upos"] != punctuation)
        attached = counted & (heads == batch["heads"])
        words += real.sum()
        scored += counted.sum()
        hits["xpos"] += (real & (tags[..., :split].argmax(-1) == batch["xpos"])).sum()
        hits["upos"] += (real & (tags[..., split:].argmax(-1) == batch["upos"])).sum()
        hits["uas"] += attached.sum()
        hits["las"] += (attached & (relations == batch["relations"])).sum()
    return {
        name: round(float(100 * hit / (words if name.endswith("pos") else scored)), 2) for name, hit in hits.items()
    }
