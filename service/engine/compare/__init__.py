"""One module per kind of slot: a stated value and a recorded one go in, a Comparison comes out."""
