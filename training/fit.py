"""Fits one network: epochs with a checkpoint after each, so that an interrupted run goes on as if it had not been interrupted."""

import pickle
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax

from .batches import Targets, pack_targets, plan_batches
from .conllu import MENTION_CLASSES
from .corpus import Corpus
from .loss import loss
from .noise import disturb
from .options import Recipe
from .predict import evaluate
from .reader import Reader, Sizes, Trained, Weights


def sizes_of(corpus: Corpus) -> Sizes:
    vocabulary = corpus.vocabulary
    tags = (len(vocabulary.upos), len(vocabulary.xpos), len(vocabulary.relations))
    return Sizes(len(vocabulary.features), *tags, 1 + len(MENTION_CLASSES))


def _optimiser(reader: Reader, recipe: Recipe, steps: int) -> optax.GradientTransformation:
    """AdamW with warm-up and a cosine; only matrices decay, not tables, vectors and biases. Each weight learns at the pace its reader sets."""
    rate = optax.warmup_cosine_decay_schedule(
        0.0, recipe.learning_rate, max(50, steps // 20), steps, recipe.learning_rate * 0.01
    )
    decays = lambda weights: {name: name.endswith(("_w", "_u")) for name in weights}
    return optax.chain(
        optax.clip_by_global_norm(2.0),
        optax.adamw(rate, b1=0.9, b2=0.97, weight_decay=recipe.weight_decay, mask=decays),
        optax.stateless(lambda updates, _: {name: update * reader.pace(name) for name, update in updates.items()}),
    )


def _make_step(optimiser: optax.GradientTransformation, reader: Reader, recipe: Recipe):
    @partial(jax.jit, donate_argnums=(0, 1, 2))
    def step(weights: Weights, state: optax.OptState, mean: Weights, batch: dict, key: jax.Array, count: jax.Array):
        value, slopes = jax.value_and_grad(loss)(weights, batch, key, reader, recipe)
        updates, state = optimiser.update(slopes, state, weights)
        weights = optax.apply_updates(weights, updates)
        decay = jnp.minimum(recipe.averaging, (1 + count) / (10 + count))
        mean = jax.tree.map(lambda old, new: old * decay + new * (1 - decay), mean, weights)
        return weights, state, mean, value

    return step


def _save(path: Path, state: object) -> None:
    """Writes a checkpoint; a run that is stopped while writing leaves the old one."""
    part = path.with_suffix(".part")
    part.write_bytes(pickle.dumps(jax.tree.map(np.asarray, state)))
    part.replace(path)


@dataclass(frozen=True)
class Lesson:
    """What a network gets besides the treebanks: teachers' probabilities, and weights to start from."""

    targets: list[Targets] | None = None
    start: Weights | None = None


def fit(
    name: str,
    corpus: Corpus,
    reader: Reader,
    recipe: Recipe,
    epochs: int,
    seed: int,
    folder: Path,
    lesson: Lesson = Lesson(),
) -> Trained:
    """Trains `epochs` epochs and returns the averaged weights; goes on from the checkpoint `name`.pkl when there is one."""
    checkpoint = folder / f"{name}.pkl"
    vocabulary, examples = corpus.vocabulary, corpus.train
    steps = epochs * len(plan_batches(examples, recipe.batch_tokens, None))
    optimiser = _optimiser(reader, recipe, steps)
    weights = lesson.start or reader.start(np.random.default_rng(seed))
    weights = jax.tree.map(jnp.array, weights)
    state, mean, first = optimiser.init(weights), jax.tree.map(jnp.copy, weights), 0
    if checkpoint.exists():
        weights, state, mean, first = jax.tree.map(jnp.asarray, pickle.loads(checkpoint.read_bytes()))
    step = _make_step(optimiser, reader, recipe)
    count = int(first) * (steps // epochs)
    for epoch in range(int(first), epochs):
        began, losses = time.time(), []
        random = np.random.default_rng([seed, epoch])
        for length, size, indexes in plan_batches(examples, recipe.batch_tokens, random):
            noisy, kept = zip(*(disturb(examples[i], random) for i in indexes))
            batch = reader.pack(list(noisy), length, size)
            if lesson.targets:
                batch |= pack_targets([lesson.targets[i] for i in indexes], list(kept), length, size)
            key = jax.random.fold_in(jax.random.key(seed), count)
            weights, state, mean, value = step(weights, state, mean, batch, key, jnp.float32(count))
            count += 1
            if count % 20 == 0:
                losses.append(float(value))
        _save(checkpoint, (weights, state, mean, epoch + 1))
        seconds = time.time() - began
        scores = evaluate(Trained(reader, mean), corpus.dev, vocabulary)
        print(f"{name} epoch {epoch + 1}/{epochs} loss {np.mean(losses):.3f} {seconds:.0f} s dev {scores}", flush=True)
    return Trained(reader, mean)
