"""Prepositions by what they lead to, as roles ("in:") of a participant."""

from __future__ import annotations

PLACE_PREPOSITIONS = frozenset("in: at: on: from: to: into: near: inside: outside: off: toward: towards:".split())
