"""Writes weights as the model file that server/language/model/format.ts reads: int8 with a scale a column (matrices) or row (tables)."""

import json
import struct
from pathlib import Path

import numpy as np

from .options import Shape
from .reader import Weights
from .vocabulary import Vocabulary


def _quantise(values: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    scale = np.maximum(np.abs(values).max(axis, keepdims=True), 1e-8) / 127
    return np.round(values / scale).astype(np.int8), scale.reshape(-1).astype(np.float32)


def _pad(matrix: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fills the outputs up to a multiple of 8, as the kernel wants them."""
    missing = -matrix.shape[1] % 8
    return np.pad(matrix, ((0, 0), (0, missing))), np.pad(bias, (0, missing))


def _matrices(weights: dict[str, np.ndarray], shape: Shape) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Linear layers by tensor name, each with its bias."""

    def plain(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return matrix, np.zeros(matrix.shape[1])

    layers: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    for layer in range(shape.layers):
        layers[f"l{layer}_w"] = (weights[f"l{layer}_w"], weights[f"l{layer}_b"])
        for side in range(2):
            layers[f"l{layer}_u{side}"] = plain(weights[f"l{layer}_u"][side])
    layers["tag"] = _pad(weights["tag_w"], weights["tag_b"])
    embedding = weights["te_w"]
    layers["te"] = plain(np.pad(embedding, ((0, layers["tag"][0].shape[1] - len(embedding)), (0, 0))))
    layers["mlp"] = (weights["mlp_w"], weights["mlp_b"])
    layers["U"] = plain(weights["U"])
    layers["lab"] = _pad(weights["lab_w"], weights["lab_b"])
    layers["ent"] = _pad(weights["ent_w"], weights["ent_b"])
    return layers


def _tensors(weights: dict[str, np.ndarray], vocabulary: Vocabulary, shape: Shape) -> dict[str, np.ndarray]:
    words = vocabulary.vectors @ weights["pre_w"]
    words[0] = weights["pre_unk"]
    tensors: dict[str, np.ndarray] = {}
    for name, table in (("T", words), ("F", weights["femb"])):
        tensors[name], tensors[f"{name}_s"] = _quantise(table, 1)
    for name, (matrix, bias) in _matrices(weights, shape).items():
        tensors[name], tensors[f"{name}_s"] = _quantise(matrix, 0)
        tensors[f"{name}_b"] = bias.astype(np.float32)
    for name in ("root_a", "root_l", "uh"):
        tensors[name] = weights[name].astype(np.float32)
    return tensors


def export(weights: Weights, vocabulary: Vocabulary, shape: Shape, path: Path) -> int:
    """Writes the model file and returns its size in bytes."""
    tensors = _tensors({name: np.asarray(value, np.float32) for name, value in weights.items()}, vocabulary, shape)
    strings = ("\n".join(vocabulary.words) + "\n\n" + "\n".join(vocabulary.features)).encode()
    header = {
        "prec": "int8",
        "H": shape.hidden,
        "layers": shape.layers,
        "tap": shape.tag_layer,
        "dp": shape.word_width,
        "df": shape.feature_width,
        "arc": shape.arc_width,
        "lab": shape.label_width,
        "ment": shape.mention_width,
        "dte": shape.tag_width,
        "upos": vocabulary.upos,
        "xpos": vocabulary.xpos,
        "rel": vocabulary.relations,
        "strlen": len(strings),
        "lay": [(name, array.shape, str(array.dtype)) for name, array in tensors.items()],
    }
    text = json.dumps(header).encode()
    text += b" " * (-(len(text) + 4) % 8)
    body = b"".join(array.tobytes() + b"\0" * (-array.nbytes % 8) for array in tensors.values())
    return path.write_bytes(struct.pack("<I", len(text)) + text + body + strings)
