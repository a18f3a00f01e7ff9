"""What training lowers: the surprise at the treebank's answers, and at the teachers' where there are any."""

import jax
import jax.numpy as jnp

from .network import score_relations
from .options import Recipe
from .reader import Batch, Reader, Weights, Shape

# Weight of each answer in the sum.
SHARES = {"arcs": 1.0, "relations": 1.0, "xpos": 0.5, "upos": 0.3, "mentions": 0.3}


def _surprise(scores: jax.Array, answers: jax.Array, mask: jax.Array) -> jax.Array:
    chosen = jnp.take_along_axis(scores, jnp.maximum(answers, 0)[..., None], -1)[..., 0]
    return ((jax.nn.logsumexp(scores, -1) - chosen) * mask * (answers >= 0)).sum()


def _soft_surprise(scores: jax.Array, probabilities: jax.Array, mask: jax.Array) -> jax.Array:
    return -((probabilities * jnp.maximum(jax.nn.log_softmax(scores), -50.0)).sum(-1) * mask).sum()


def loss(weights: Weights, batch: Batch, key: jax.Array, reader: Reader, recipe: Recipe) -> jax.Array:
    """Mean loss a word; teachers' probabilities count when the batch carries them (`soft_...`)."""
    output = reader.read(weights, batch, (recipe, key))
    mask, split = batch["mask"], reader.split
    scores = {
        "arcs": output.arcs,
        "relations": score_relations(weights, output, batch["heads"]),
        "xpos": output.tags[..., :split],
        "upos": output.tags[..., split:],
        "mentions": output.mentions,
    }
    answers = batch | {"arcs": batch["heads"]}
    total = jnp.zeros(())
    for name, share in SHARES.items():
        part = _surprise(scores[name], answers[name], mask)
        if "soft_arcs" in batch:
            soft = _soft_surprise(scores[name], batch[f"soft_{name}"], mask)
            part = (1 - recipe.soft_share) * part + recipe.soft_share * soft
        total += share * part
    return total / mask.sum()
