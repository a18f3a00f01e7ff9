"""Sizes of the network and the recipe it is trained by, in one place."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; the header of the model file repeats them."""

    hidden: int = 192
    layers: int = 2
    # Tags are predicted from the input of this layer and fed into it.
    tag_layer: int = 1
    word_width: int = 64
    feature_width: int = 64
    tag_width: int = 32
    arc_width: int = 128
    label_width: int = 96
    mention_width: int = 64


@dataclass(frozen=True)
class Recipe:
    """How weights are fitted."""

    batch_tokens: int = 1200
    learning_rate: float = 3e-3
    weight_decay: float = 0.02
    # Decay of the running mean of the weights, which is what ships.
    averaging: float = 0.998
    dropout: float = 0.3
    word_dropout: float = 0.15
    feature_dropout: float = 0.1
    # Weight of a teacher's probabilities beside the treebank's own answers, when there are teachers.
    soft_share: float = 0.5


# How a teacher on a pretrained encoder is fitted; the encoder itself learns at a tenth of this rate.
PRETRAINED = Recipe(batch_tokens=1200, learning_rate=1.5e-3, weight_decay=0.01)

# Words of the vector file that are kept besides those seen in training.
KEPT_VECTORS = 50_000
VECTOR_WIDTH = 100
# Sentences are padded to one of these lengths; longer ones are left out of training.
LENGTHS = (8, 16, 24, 32, 44, 64, 160)
TRAIN_FILES = ("ewt_train", "gum_train")
DEV_FILE = "ewt_dev"
