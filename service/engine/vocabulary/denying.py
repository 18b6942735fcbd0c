"""Phrases that deny the clause that they stand in, what only stresses a denial, and asides that tell nothing between it and its verb."""

from __future__ import annotations


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(";"))


# "at no time did he resign", "has by no means resigned"
DENYING_PHRASES = _phrases(
    "at no time;at no point;at no stage;at no moment;on no occasion;on no account;in no case;in no way;in no circumstances;in no event;in no sense;"
    "in no respect;in no manner;under no circumstances;under no condition;under no conditions;by no means;by no manner of means;to no extent;"
    "not once;not for a moment;not for one moment;not for an instant;not for a second;not ever;not at any time;not at any point;not on any occasion;"
    "never ever;never once;never before;never again;never yet;never since"
)
# words that do so alone, before an auxiliary and the subject: "nor did he resign"
FRONTED_ALONE = frozenset("never nor neither nowhere".split())
# of these, those that inside of a sentence repeat the verb before them, which is read elsewhere: "..., nor did she"
JOINED_ONLY_AT_FIRST = frozenset(("nor", "neither"))
# right behind "not" or "never": "did not in any way resign", "has never, ever resigned"
INTENSIFIERS = _phrases(
    "ever;in any way;in any manner;in any sense;in any respect;in the least;in the slightest;at any point;at any time;at any stage;at any moment;"
    "for a moment;for one moment;for an instant;under any circumstances;in any circumstances;by any means;on any occasion;at all"
)
# between commas behind "not": "did not, however, resign"
ASIDES = _phrases(
    "however;though;of course;in fact;indeed;therefore;thus;then;moreover;in truth;in reality;in the end;after all;it seems;it appears;apparently;"
    "as it happens;as it turns out;as it turned out;for instance;for example;to be sure;to be clear;needless to say;surprisingly;unsurprisingly;"
    "on the other hand;by the way;incidentally;nevertheless;nonetheless;as expected;as reported;as had been reported;as was reported;as rumored;"
    "as rumoured;as many believe;as some believe;contrary to reports;despite reports;for his part;for her part;for its part;for their part;so far;"
    "to date;as of now;until now;up to now;at least;ultimately;notably;obviously;evidently;admittedly;unfortunately;fortunately;sadly"
)
AUXILIARIES = frozenset("did does do has have had is are was were am will would can could should shall may might must ca wo".split())
