"""Reads a model file back as weights, so that what the product has now can teach what comes next."""

import json
import struct
from pathlib import Path

import numpy as np

from .reader import Weights
from .vocabulary import Vocabulary


def _tensors(body: bytes, layout: list) -> tuple[dict[str, np.ndarray], bytes]:
    """Tensors in f32 by name, and the bytes behind them."""
    raw: dict[str, np.ndarray] = {}
    at = 0
    for name, shape, kind in layout:
        array = np.frombuffer(body, kind, int(np.prod(shape)), at).reshape(shape)
        at += array.nbytes + -array.nbytes % 8
        raw[name] = array
    tensors: dict[str, np.ndarray] = {}
    for name, array in raw.items():
        scale = raw.get(f"{name}_s")
        of_rows = name in ("T", "F")
        tensors[name] = array.astype(np.float32) * (1 if scale is None else scale[:, None] if of_rows else scale)
    return tensors, body[at:]


def _rows(names: list[str], wanted: list[str], values: np.ndarray, default: np.ndarray) -> np.ndarray:
    """The rows of `values` (one a name) in the order of `wanted`; rows of `default` for names that the file lacks."""
    place = {name: row for row, name in enumerate(names)}
    return np.stack([values[place[name]] if name in place else default[row] for row, name in enumerate(wanted)])


def _both(xpos: list[str], upos: list[str]) -> list[str]:
    """Names of the tags of both sets; some occur in both."""
    return [f"x {tag}" for tag in xpos] + [f"u {tag}" for tag in upos]


def read_model(path: Path, vocabulary: Vocabulary, fresh: Weights) -> Weights:
    """Weights of a model file, in the order of this vocabulary; what the file lacks stays as in `fresh`."""
    data = path.read_bytes()
    length = struct.unpack("<I", data[:4])[0]
    header = json.loads(data[4 : 4 + length])
    tensors, strings = _tensors(data[4 + length :], header["lay"])
    words, features = (block.split("\n") for block in strings.decode().split("\n\n"))
    weights = {name: np.array(value) for name, value in fresh.items()}
    weights["pre_unk"] = tensors["T"][0]
    known = [word for word in words if word in vocabulary.words]
    own = vocabulary.vectors[[vocabulary.words[word] for word in known]]
    place = {word: row for row, word in enumerate(words, start=1)}
    # The file holds vectors times matrix; the matrix is found again by least squares.
    weights["pre_w"] = np.linalg.lstsq(own, tensors["T"][[place[word] for word in known]], rcond=None)[0]
    weights["femb"] = _rows(features, list(vocabulary.features), tensors["F"], weights["femb"])
    for layer in range(header["layers"]):
        weights[f"l{layer}_w"], weights[f"l{layer}_b"] = tensors[f"l{layer}_w"], tensors[f"l{layer}_w_b"]
        weights[f"l{layer}_u"] = np.stack([tensors[f"l{layer}_u{side}"] for side in range(2)])
    relations = vocabulary.relations
    tags, names = _both(vocabulary.xpos, vocabulary.upos), _both(header["xpos"], header["upos"])
    for name, source, old, new in (("tag", "tag", names, tags), ("lab", "lab", header["rel"], relations)):
        weights[f"{name}_w"] = _rows(old, new, tensors[source].T[: len(old)], weights[f"{name}_w"].T).T
        weights[f"{name}_b"] = _rows(old, new, tensors[f"{source}_b"][: len(old)], weights[f"{name}_b"])
    weights["te_w"] = _rows(names, tags, tensors["te"][: len(names)], weights["te_w"])
    width = tensors["mlp"].shape[1]
    weights["mlp_w"][:, :width], weights["mlp_b"][:width] = tensors["mlp"], tensors["mlp_b"]
    if "ent" in tensors and tensors["ent"].shape[0] == weights["ent_w"].shape[0]:
        classes = weights["ent_w"].shape[1]
        weights["ent_w"], weights["ent_b"] = tensors["ent"][:, :classes], tensors["ent_b"][:classes]
    for name in ("U", "uh", "root_a", "root_l"):
        weights[name] = tensors[name]
    return {name: np.ascontiguousarray(value, np.float32) for name, value in weights.items()}
