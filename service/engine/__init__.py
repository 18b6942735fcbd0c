"""The pure core: text and a record go in, a verdict with its slots comes out; no web, no disk, no clock."""
