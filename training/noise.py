"""Headlines, capitals and missing marks: sentences of the treebanks set otherwise than they were, so that odd text parses too."""

from dataclasses import replace

import numpy as np

from .corpus import CASES, Example
from .features import SHAPE_SLOT

# Shares of sentences set in capitals, as a title, all small; the rest stays as it is.
CASE_SHARES = {"capitals": 0.03, "title": 0.05, "lower": 0.03}
NO_FINAL_STOP = 0.08
NO_QUOTES = 0.1
# Share of the titles that lose articles and auxiliaries, as headlines do.
TERSE_TITLES = 0.5
# Sentences of fewer words stay whole.
FEWEST = 4


def _set(example: Example, case: str) -> Example:
    column = CASES.index(case)
    shapes = example.shapes[:, column]
    if case == "title":
        shapes = np.where(example.is_function, example.shapes[:, CASES.index("lower")], shapes)
    features = example.features.copy()
    features[:, SHAPE_SLOT] = shapes
    return replace(example, features=features)


def without(example: Example, gone: np.ndarray) -> tuple[Example, np.ndarray]:
    """The example without the words of the mask `gone`, none of which may have dependents; and the indexes that were kept."""
    kept = np.flatnonzero(~gone)
    position = np.concatenate([[0], np.cumsum(~gone)]).astype(np.int32)
    arrays = {name: array[kept] for name, array in vars(example).items()}
    arrays["heads"] = position[arrays["heads"]]
    return Example(**arrays), kept


def disturb(example: Example, random: np.random.Generator) -> tuple[Example, np.ndarray]:
    """A noisy copy of an example, and the indexes of the words that were kept."""
    draws = random.random(4)
    gone = np.zeros(len(example), bool)
    case = "plain"
    for name, share in CASE_SHARES.items():
        if draws[0] < share:
            case = name
            break
        draws[0] -= share
    if draws[1] < NO_FINAL_STOP or case == "title":
        gone |= example.is_final
    if draws[2] < NO_QUOTES:
        gone |= example.is_quote
    if case == "title" and draws[3] < TERSE_TITLES:
        gone |= example.is_droppable
    if case != "plain":
        example = _set(example, case)
    if not gone.any() or len(example) - gone.sum() < FEWEST:
        return example, np.arange(len(example))
    return without(example, gone)
