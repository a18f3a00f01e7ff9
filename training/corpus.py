"""Sentences as numbers: what the network reads and what it should answer."""

import pickle
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .conllu import Sentence, load_treebank
from .features import SHAPE_SLOT, features_of, plain_form, shape_of
from .options import DEV_FILE, LENGTHS, TRAIN_FILES
from .vocabulary import Vocabulary, build_vocabulary

# The ways a word may be set; columns of Example.shapes.
CASES = ("plain", "capitals", "title", "lower")


@dataclass(frozen=True)
class Example:
    """One sentence. Arrays run over its words; -1 marks an answer that is not known."""

    forms: np.ndarray
    words: np.ndarray
    features: np.ndarray
    # Row of the shape feature for each way of CASES; all other features ignore case.
    shapes: np.ndarray
    frequency: np.ndarray
    upos: np.ndarray
    xpos: np.ndarray
    heads: np.ndarray
    relations: np.ndarray
    mentions: np.ndarray
    # Words that noise may take away or set small in a headline.
    is_final: np.ndarray
    is_quote: np.ndarray
    is_function: np.ndarray
    is_droppable: np.ndarray

    def __len__(self) -> int:
        return len(self.words)


@dataclass(frozen=True)
class Corpus:
    vocabulary: Vocabulary
    train: list[Example]
    dev: list[Example]


def _capitalise(word: str) -> str:
    return word[:1].upper() + word[1:]


def _encode(sentence: Sentence, vocabulary: Vocabulary) -> Example:
    forms = [plain_form(form) for form in sentence.forms]
    rows = vocabulary.features
    known = {tag: i for i, tag in enumerate(vocabulary.upos)}
    xpos = {tag: i for i, tag in enumerate(vocabulary.xpos)}
    relations = {name: i for i, name in enumerate(vocabulary.relations)}
    count = len(forms)
    heads = np.array(sentence.heads, np.int32)
    leaf = ~np.isin(np.arange(1, count + 1), heads)
    last = np.arange(count) == count - 1

    def shapes(form: str) -> list[int]:
        variants = (form, form.upper(), _capitalise(form), form.lower())
        return [rows.get(f"h={shape_of(variant)}", SHAPE_SLOT) for variant in variants]

    def mask(test: list[bool]) -> np.ndarray:
        return np.array(test, bool)

    return Example(
        forms=np.array(forms, object),
        words=np.array([vocabulary.words.get(form.lower(), 0) for form in forms], np.int32),
        features=np.array(
            [[rows.get(name, slot) for slot, name in enumerate(features_of(form))] for form in forms], np.int32
        ),
        shapes=np.array([shapes(form) for form in forms], np.int32),
        frequency=np.array([vocabulary.counts[form.lower()] for form in forms], np.float32),
        upos=np.array([known.get(tag, -1) for tag in sentence.upos], np.int32),
        xpos=np.array([xpos.get(tag, -1) for tag in sentence.xpos], np.int32),
        heads=heads,
        relations=np.array([relations.get(name, -1) for name in sentence.relations], np.int32),
        mentions=np.array(sentence.mentions if sentence.mentions is not None else [-1] * count, np.int32),
        is_final=last & leaf & mask([form == "." for form in forms]),
        is_quote=leaf & mask([form in ('"', "'") and tag == "PUNCT" for form, tag in zip(forms, sentence.upos)]),
        is_function=mask(
            [
                tag in ("ADP", "DET", "CCONJ", "PART", "SCONJ") and len(form) < 4
                for form, tag in zip(forms, sentence.upos)
            ]
        ),
        is_droppable=leaf
        & mask(
            [
                form.lower() in ("a", "an", "the") or name in ("aux:pass", "cop")
                for form, name in zip(forms, sentence.relations)
            ]
        ),
    )


def load_text(path: Path, vocabulary: Vocabulary) -> list[Example]:
    """Sentences without answers, one a line, words apart by blanks; heads are all the root's until somebody answers."""
    lines = [line.split() for line in path.read_text(encoding="utf8").splitlines()]
    unknown = lambda words: Sentence(words, *([""] * len(words) for _ in range(2)), [0] * len(words), [""] * len(words), None)
    return [_encode(unknown(words), vocabulary) for words in lines if 0 < len(words) <= LENGTHS[-1]]


def load_corpus(treebanks: Path, vectors: Path, cache: Path) -> Corpus:
    """Reads treebanks and vectors once and keeps the result in `cache`."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    read = {name: load_treebank(treebanks, name) for name in (*TRAIN_FILES, DEV_FILE)}
    training = [sentence for name in TRAIN_FILES for sentence in read[name]]
    vocabulary = build_vocabulary(training, vectors)
    corpus = Corpus(
        vocabulary=vocabulary,
        train=[_encode(s, vocabulary) for s in training if len(s.forms) <= LENGTHS[-1]],
        dev=[_encode(s, vocabulary) for s in read[DEV_FILE] if len(s.forms) <= LENGTHS[-1]],
    )
    cache.write_bytes(pickle.dumps(corpus))
    return corpus
