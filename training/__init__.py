"""Training of the language model: tagger, dependency parser and mention head. See README.md."""
