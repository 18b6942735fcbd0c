"""Words of change, each set with its example. Verbs that are not here are looked up by their families (rise, fall, raise, cut)."""

from __future__ import annotations

UP_FAMILIES = frozenset(("rise", "raise", "double"))
DOWN_FAMILIES = frozenset(("fall", "cut", "halve"))
# "its share has widened", "sales improved"; "the gap has narrowed"
UP = frozenset("rise lift increase grow climb jump surge gain soar expand widen improve swell recover rebound strengthen hike boost raise extend add lengthen prolong".split())
DOWN = frozenset("fall decrease decline drop sink slide slip plunge slump shrink tumble dip plummet narrow contract weaken worsen cut lower reduce slash trim lose shorten curtail".split())
# "the party has lost six points": only with such a unit does losing mean a fall
POINTS = frozenset("point percent place position spot seat".split())
# "profit doubled": the new value in terms of the old one
FACTORS = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0, "halve": 0.5, "twofold": 2.0, "threefold": 3.0}
# "were up 15 percent", "down from 30"
UP_WORDS, DOWN_WORDS = frozenset(("up",)), frozenset(("down",))
# "an increase of 12 percent"
NOUNS = frozenset("rise increase growth gain jump surge fall drop decline decrease reduction cut loss hike".split())
# "seven points higher than before"
HIGHER = frozenset("higher larger bigger greater longer stronger more dearer".split())
LOWER = frozenset("lower smaller shorter weaker fewer less cheaper".split())
# what is measured without being named: "its profit" where the record says what the company earned
NAMED_BY = {"receive": "prize money pay wage salary reward payment", "get": "prize money pay wage salary", "earn": "profit earnings income", "sell": "sales revenue turnover", "stand": "support rating share", "win": "share vote support", "employ": "workforce staff", "be": "share level"}
# what has a value of its own of nothing else: "the share of the vote", "the price of tea"
MEASURES = frozenset("share level figure number rate total position price value proportion percentage support count amount cost size standing rating place score lead".split())
