"""Prepositions by what they lead to, as roles ("in:") of a participant."""

from __future__ import annotations

PLACE_PREPOSITIONS = frozenset("in: at: on: from: to: into: near: inside: outside: off: toward: towards:".split())
# whither something leads or turns, and need not arrive: who turns toward one may turn toward another, too
TOWARD = frozenset(("toward:", "towards:"))
AT_ONE_PLACE = frozenset("in: at: on: near: inside: outside:".split())  # of these a thing is at one

# places in an order, of which a thing has one: "the first man", "the second man"
RANKS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last final penultimate only".split())
# words that tell one of a sort from the others: the longest strike, a previous strike
SINGLING = RANKS | frozenset("most least previous earlier next other another similar".split())

# words by which something all but happened: "almost resigned"
NOT_QUITE = frozenset("almost nearly narrowly barely".split())
# words that claim of all, of none or of nobody else: sharing the other words says little ("only women were released")
SCOPE_WORDS = frozenset("all every each none nobody neither never only entirely wholly solely exclusively unanimous unanimously always more fewer less most no".split())
