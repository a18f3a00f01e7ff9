"""Groups sentences of similar length and pads them to arrays."""

from dataclasses import dataclass

import numpy as np

from .corpus import Example
from .features import SLOTS
from .options import LENGTHS


@dataclass(frozen=True)
class Targets:
    """A teacher's probabilities for one sentence: heads [n, n + 1], and relations, tags and mention classes [n, k]."""

    arcs: np.ndarray
    relations: np.ndarray
    xpos: np.ndarray
    upos: np.ndarray
    mentions: np.ndarray


def plan_batches(
    examples: list[Example], tokens: int, random: np.random.Generator | None
) -> list[tuple[int, int, list[int]]]:
    """(length, sentences, indexes) of each batch; in random order when `random` is given."""
    by_length: dict[int, list[int]] = {length: [] for length in LENGTHS}
    for index, example in enumerate(examples):
        by_length[next(length for length in LENGTHS if length >= len(example))].append(index)
    plan = []
    for length, indexes in by_length.items():
        size = max(4, tokens // length)
        if random:
            random.shuffle(indexes)
        plan += [(length, size, indexes[i : i + size]) for i in range(0, len(indexes), size)]
    if random:
        random.shuffle(plan)
    return plan


def pack(examples: list[Example], length: int, size: int) -> dict[str, np.ndarray]:
    """Arrays [size, length] of a batch; places behind the sentences are masked."""
    batch: dict[str, np.ndarray] = {
        "words": np.zeros((size, length), np.int32),
        "features": np.tile(np.arange(SLOTS, dtype=np.int32), (size, length, 1)),
        "frequency": np.zeros((size, length), np.float32),
        "mask": np.zeros((size, length), np.float32),
        "heads": np.zeros((size, length), np.int32),
    }
    for name in ("upos", "xpos", "relations", "mentions"):
        batch[name] = np.full((size, length), -1, np.int32)
    for row, example in enumerate(examples):
        count = len(example)
        batch["mask"][row, :count] = 1
        for name in ("words", "features", "frequency", "heads", "upos", "xpos", "relations", "mentions"):
            batch[name][row, :count] = getattr(example, name)
    return batch


def pack_targets(targets: list[Targets], kept: list[np.ndarray], length: int, size: int) -> dict[str, np.ndarray]:
    """Arrays of the teacher's probabilities for a batch whose sentences kept the words `kept`."""
    first = targets[0]
    batch = {"soft_arcs": np.zeros((size, length, length + 1), np.float32)}
    for name in ("relations", "xpos", "upos", "mentions"):
        batch[f"soft_{name}"] = np.zeros((size, length, getattr(first, name).shape[1]), np.float32)
    for row, (target, words) in enumerate(zip(targets, kept)):
        count = len(words)
        arcs = target.arcs[np.ix_(words, np.concatenate([[0], words + 1]))].astype(np.float32)
        batch["soft_arcs"][row, :count, : count + 1] = arcs / np.maximum(arcs.sum(-1, keepdims=True), 1e-6)
        for name in ("relations", "xpos", "upos", "mentions"):
            batch[f"soft_{name}"][row, :count] = getattr(target, name)[words]
    return batch
