"""The page at /, for people who would rather look than read. Knows the record and the engine; holds no rule of either, and keeps nothing."""
