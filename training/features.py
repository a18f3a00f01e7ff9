"""Surface features of a word, as server/language/model/features.ts makes them: change both or neither."""

import re

SLOTS = 9
SHAPE_SLOT = 8

_QUOTES = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "``": '"', "''": '"', "‘": "'", "’": "'"}


def plain_form(word: str) -> str:
    """The form the product shows the model: straight quotes (server/language/casing.ts)."""
    return _QUOTES.get(word) or re.sub("[’ʼ]", "'", word)


def shape_of(word: str) -> str:
    """Capitals X, small letters x, digits d, other letters u; runs cut to two, eight characters."""
    shape = re.sub("[A-Z]", "X", word)
    shape = re.sub("[a-z]", "x", shape)
    shape = re.sub("[0-9]", "d", shape)
    shape = re.sub(r"[^Xxd\x00-\x7f]", "u", shape)
    return re.sub(r"(.)\1{2,}", r"\1\1", shape)[:8]


def features_of(word: str) -> list[str]:
    """Feature names of a word, one a slot."""
    lower = word.lower()
    endings = [f"{n}={lower[-n:]}" for n in range(1, 5)]
    beginnings = [f"p{n}{lower[:n]}" for n in range(1, 4)]
    return [f"w={lower}", *endings, *beginnings, f"h={shape_of(word)}"]
