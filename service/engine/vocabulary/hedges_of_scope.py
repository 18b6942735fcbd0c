"""Prepositions by what they lead to, as roles ("in:") of a participant."""

from __future__ import annotations

PLACE_PREPOSITIONS = frozenset("in: at: on: from: to: into: near: inside: outside: off: toward: towards:".split())

# places in an order, of which a thing has one: "the first man", "the second man"
RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last final penultimate only".split())
