"""What the tagger knows of words and their neighbours, one module per sort of word; service/engine/tagger.py goes through a sentence with it."""
