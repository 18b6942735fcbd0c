"""Nouns that stand for an organization named before: "the company", "the group"."""

from __future__ import annotations

COLLECTIVES = frozenset(
    "company firm bank group agency club team party ministry council union association organization organisation corporation airline retailer operator "
    "manufacturer university college school hospital charity foundation committee commission board carrier bureau court network broadcaster newspaper paper "
    "publisher maker chain brand startup department office body movement militia army force institute regulator".split()
)
