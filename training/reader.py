"""A kind of network as the rest of the training sees it: how it starts, what a batch holds for it, and how it reads one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import jax
import numpy as np

from .corpus import Example
from .options import Recipe, Shape

Weights = dict[str, jax.Array]
Batch = dict[str, jax.Array]
# What a reader takes its dropout from while it is trained.
Training = tuple[Recipe, jax.Array]


class Sizes(NamedTuple):
    """Numbers of features and of possible answers."""

    features: int
    upos: int
    xpos: int
    relations: int
    mentions: int


class Output(NamedTuple):
    """Scores of a batch: tags [.., xpos | upos], arcs [.., word, head] with head 0 the root, mention classes, and label vectors."""

    tags: jax.Array
    arcs: jax.Array
    mentions: jax.Array
    label_dependents: jax.Array
    label_heads: jax.Array


def _same_pace(_: str) -> float:
    return 1.0


@dataclass(frozen=True)
class Reader:
    """`read` gives scores of a batch; `split` is the number of Penn tags among its tag scores; `pack` makes arrays of sentences."""

    shape: Shape
    split: int
    start: Callable[[np.random.Generator], Weights]
    pack: Callable[[list[Example], int, int], Batch]
    read: Callable[[Weights, Batch, Training | None], Output]
    # Share of the learning rate that the weight of a name gets.
    pace: Callable[[str], float] = _same_pace


@dataclass(frozen=True)
class Trained:
    """A reader with its weights."""

    reader: Reader
    weights: Weights
