"""The HTTP side: one module per resource, the wire shapes, the problems. Knows the record and the engine; holds no rule of either."""
