"""Reading of treebanks and features of words, without further packages: `python3 -m unittest training.test_reading`."""

import unittest

from .conllu import read_sentences
from .features import features_of, plain_form, shape_of

# form, tag, head, relation, note; written for this test.
ROWS = [
    ("Freedonia", "PROPN", 2, "nsubj", "Entity=(1-place-new-cf1-1-sgl)"),
    ("accused", "VERB", 0, "root", "_"),
    ("the", "DET", 4, "det", "Entity=(2-organization-new-cf2-2-coref"),
    ("army", "NOUN", 2, "obj", "_"),
    ("of", "ADP", 6, "case", "_"),
    ("Sylvania", "PROPN", 4, "nmod", "Entity=(3-place-new-cf3-1-sgl)2)"),
    (".", "PUNCT", 2, "punct", "_"),
]


def conllu(declared: bool) -> str:
    rows = [
        f"{i}\t{form}\t_\t{tag}\tX\t_\t{head}\t{name}\t_\t{note}"
        for i, (form, tag, head, name, note) in enumerate(ROWS, 1)
    ]
    return "\n".join(["# global.Entity = GRP-etype" if declared else "# newdoc", *rows, ""])


class Reading(unittest.TestCase):
    def test_words_and_heads(self) -> None:
        [sentence] = read_sentences(conllu(False))
        self.assertEqual(sentence.heads, [2, 0, 4, 2, 6, 4, 2])
        self.assertIsNone(sentence.mentions)

    def test_heads_of_mentions(self) -> None:
        [sentence] = read_sentences(conllu(True))
        self.assertEqual(sentence.mentions, [3, 0, 0, 2, 0, 3, 0])


class Features(unittest.TestCase):
    """The same rows as in server/language/model/features.test.ts."""

    def test_shapes(self) -> None:
        table = {
            "Kabul": "Xxx",
            "U.S.": "X.X.",
            "Mi-24": "Xx-dd",
            "1990s": "ddx",
            "née": "xux",
            "counter-offensive": "xx-xx",
        }
        self.assertEqual({word: shape_of(word) for word in table}, table)

    def test_one_feature_a_slot(self) -> None:
        self.assertEqual(
            features_of("Rebels"), ["w=rebels", "1=s", "2=ls", "3=els", "4=bels", "p1r", "p2re", "p3reb", "h=Xxx"]
        )

    def test_plain_quotes(self) -> None:
        self.assertEqual([plain_form(word) for word in ("“", "don’t", "née")], ['"', "don't", "née"])


if __name__ == "__main__":
    unittest.main()
