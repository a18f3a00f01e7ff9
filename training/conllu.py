"""Reads CoNLL-U files, plain or gzipped: words with tags, heads, relations, and the heads of GUM's mentions."""

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

# Classes of the mention head, in the order the product reads them; 0 means "heads no mention".
MENTION_CLASSES = (
    "person",
    "organization",
    "place",
    "event",
    "time",
    "object",
    "abstract",
    "substance",
    "animal",
    "plant",
)

_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]+)")
_BRACKET = re.compile(r"\([^()]+\)?|[^()]+\)")


@dataclass(frozen=True)
class Sentence:
    """One sentence; `heads` count from 1, 0 is the root. `mentions` is None where the file annotates none."""

    forms: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    mentions: list[int] | None


def _spans(rows: list[list[str]]) -> list[tuple[int, int, str]]:
    """Mention spans (first, last, class) from the Entity notes of a sentence; a mention left open is dropped."""
    spans: list[tuple[int, int, str]] = []
    pending: dict[str, list[tuple[int, str]]] = {}
    for index, row in enumerate(rows):
        note = _ENTITY.search(row[9])
        for piece in _BRACKET.findall(note.group(1)) if note else []:
            name = re.sub(r"\[.*", "", piece.strip("()").split("-")[0])
            if piece.startswith("("):
                kind = piece.strip("()").split("-")[1]
                if piece.endswith(")"):
                    spans.append((index, index, kind))
                else:
                    pending.setdefault(name, []).append((index, kind))
            elif pending.get(name):
                first, kind = pending[name].pop()
                spans.append((first, index, kind))
    return spans


def _mention_heads(rows: list[list[str]], heads: list[int]) -> list[int]:
    """Class of the mention each word heads; the longest mention of a word wins."""
    classes = [0] * len(rows)
    for first, last, kind in sorted(_spans(rows), key=lambda span: span[0] - span[1]):
        inside = range(first, last + 1)
        head = next((i for i in inside if heads[i] - 1 not in inside and rows[i][3] != "PUNCT"), None)
        if head is not None and classes[head] == 0 and kind in MENTION_CLASSES:
            classes[head] = 1 + MENTION_CLASSES.index(kind)
    return classes


def _sentence(rows: list[list[str]], has_mentions: bool) -> Sentence:
    heads = [int(row[6]) for row in rows]
    return Sentence(
        forms=[row[1] for row in rows],
        upos=[row[3] for row in rows],
        xpos=[row[4] for row in rows],
        heads=heads,
        relations=[row[7] for row in rows],
        mentions=_mention_heads(rows, heads) if has_mentions else None,
    )


def read_sentences(text: str) -> list[Sentence]:
    """Sentences of a CoNLL-U text; mentions are read when its documents declare them."""
    has_mentions = "# global.Entity" in text
    sentences: list[Sentence] = []
    for block in re.split(r"\n\s*\n", text):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            sentences.append(_sentence(rows, has_mentions))
    return sentences


def load_treebank(folder: Path, name: str) -> list[Sentence]:
    """Reads `name`.conllu or `name`.conllu.gz from a folder."""
    packed = folder / f"{name}.conllu.gz"
    if packed.exists():
        with gzip.open(packed, "rt", encoding="utf8") as file:
            return read_sentences(file.read())
    return read_sentences((folder / f"{name}.conllu").read_text(encoding="utf8"))
