"""spaCy in a process of its own, by the same protocol as turn.ts; the documents come as JSON after the word "pass".

Arguments: names or folders of models; the first that is there is taken.
"""
import json
import resource
import sys
import time

started = time.perf_counter()
import spacy  # noqa: E402



def load(names):
    """The first model of the names; the error of the last where none is there."""
    for name in names[:-1]:
        try:
            return spacy.load(name)
        except OSError:
            pass
    return spacy.load(names[-1])


nlp = load(sys.argv[1:])
print(json.dumps({"loadSeconds": time.perf_counter() - started, "version": spacy.__version__}), flush=True)

for line in sys.stdin:
    texts = json.loads(line.split(" ", 1)[1])
    words = sum(len(text.split()) for text in texts)
    start, cpu_start = time.perf_counter(), time.process_time()
    found = sum(len(doc.ents) for doc in nlp.pipe(texts))
    end, cpu_end = time.perf_counter(), time.process_time()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(json.dumps({"words": words, "found": found, "seconds": end - start, "cpuSeconds": cpu_end - cpu_start, "residentMb": megabytes}), flush=True)
