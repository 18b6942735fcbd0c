"""What is on record: seed files in, an immutable Record out. Knows the engine; knows nothing of HTTP."""
