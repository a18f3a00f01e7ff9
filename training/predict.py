"""Answers of trained networks: probabilities for students, trees for sentences without any, and scores on a held-out treebank."""

from dataclasses import replace
from functools import partial

import jax
import numpy as np

from .batches import Targets, plan_batches
from .corpus import Example
from .network import score_relations
from .reader import Batch, Output, Reader, Trained, Weights
from .tree import best_heads
from .vocabulary import Vocabulary

_TOKENS = 2400

_relations = jax.jit(score_relations)


@partial(jax.jit, static_argnums=2)
def _read(weights: Weights, batch: Batch, reader: Reader) -> Output:
    return reader.read(weights, batch, None)


@partial(jax.jit, static_argnums=2)
def _probabilities(weights: Weights, batch: Batch, reader: Reader) -> tuple[jax.Array, ...]:
    output, split = reader.read(weights, batch, None), reader.split
    relations = score_relations(weights, output, batch["heads"])
    scores = (output.arcs, relations, output.tags[..., :split], output.tags[..., split:], output.mentions)
    return tuple(jax.nn.softmax(values) for values in scores)


def mean_probabilities(teachers: list[Trained], parsers: list[Trained], examples: list[Example]) -> list[Targets]:
    """The mean of the teachers' probabilities for each example; relations are those of its arcs. `parsers` teach all but mentions."""
    targets: dict[int, Targets] = {}
    for length, size, indexes in plan_batches(examples, _TOKENS, None):
        chosen = [examples[i] for i in indexes]
        each = [
            _probabilities(one.weights, one.reader.pack(chosen, length, size), one.reader)
            for one in [*teachers, *parsers]
        ]
        asked = [each] * 4 + [each[: len(teachers)]]
        arcs, *others = (
            np.mean([np.asarray(one[k]) for one in those], 0).astype(np.float16) for k, those in enumerate(asked)
        )
        for row, index in enumerate(indexes):
            count = len(examples[index])
            own = (values[row, :count].copy() for values in others)
            targets[index] = Targets(arcs[row, :count, : count + 1].copy(), *own)
    return [targets[i] for i in range(len(examples))]


def answered(teachers: list[Trained], parsers: list[Trained], examples: list[Example]) -> tuple[list[Example], list[Targets]]:
    """Sentences without answers with those that the teachers find likeliest, and their probabilities."""
    arcs = [target.arcs.astype(np.float32) for target in mean_probabilities(teachers, parsers, examples)]
    trees = [
        replace(example, heads=best_heads(np.log(np.maximum(those, 1e-9))).astype(np.int32))
        for example, those in zip(examples, arcs)
    ]
    targets = mean_probabilities(teachers, parsers, trees)
    likeliest = lambda values: values.argmax(-1).astype(np.int32)
    full = [
        replace(
            tree,
            upos=likeliest(target.upos),
            xpos=likeliest(target.xpos),
            relations=likeliest(target.relations),
            mentions=likeliest(target.mentions),
        )
        for tree, target in zip(trees, targets)
    ]
    return full, targets


def _predicted_relations(weights: Weights, output: Output, heads: np.ndarray, root: int) -> np.ndarray:
    scores = np.array(_relations(weights, output, heads))
    scores[..., root] = np.where(heads == 0, 1e9, -1e9)
    return scores.argmax(-1)


def evaluate(trained: Trained, examples: list[Example], vocabulary: Vocabulary) -> dict[str, float]:
    """Tagging and attachment scores in per cent from gold words, punctuation left out of attachment."""
    weights, reader = trained.weights, trained.reader
    root, punctuation = vocabulary.relations.index("root"), vocabulary.upos.index("PUNCT")
    hits = {name: 0 for name in ("upos", "xpos", "uas", "las")}
    words = scored = 0
    for length, size, indexes in plan_batches(examples, _TOKENS, None):
        batch = reader.pack([examples[i] for i in indexes], length, size)
        output = _read(weights, batch, reader)
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
        hits["xpos"] += (real & (tags[..., : reader.split].argmax(-1) == batch["xpos"])).sum()
        hits["upos"] += (real & (tags[..., reader.split :].argmax(-1) == batch["upos"])).sum()
        hits["uas"] += attached.sum()
        hits["las"] += (attached & (relations == batch["relations"])).sum()
    return {
        name: round(float(100 * hit / (words if name.endswith("pos") else scored)), 2) for name, hit in hits.items()
    }
