"""Past forms that only tell which one is meant: "delivered the bottles ordered", "the report published on Monday"."""

from __future__ import annotations

from service.engine.clauses.measuring import is_time
from service.engine.clauses.second_verbs import JOINING
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.closed_class import RELATIVE
from service.engine.vocabulary.speech import REPORTING, UNREALISED

_NAMING = frozenset("call name title dub nickname know".split())
_OPENS_REDUCED = frozenset("by in at from for to on of with as over during since hostage captive".split())


def is_reduced(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a past form right after a noun phrase is a reduced relative: a bare one, with a "by" or another preposition behind it."""
    bare = verb.form == "finite" and not verb.passive and walk.words[verb.at].tag == "VD" and walk.words[verb.first].tag != "X"
    if not bare or _begins_with_time(walk, position):
        return False
    following = walk.chunk(position + 1)
    ends = following is None or following.kind == "."
    top = walk.top
    if ends and top.verb is not None and top.objects and top.verb.lemma not in REPORTING | UNREALISED and walk.low(position - 1) not in JOINING:
        return walk.chunks[position - 1].kind == "NP"  # "delivered all the bottles ordered."
    named = verb.lemma in _NAMING and following is not None and isinstance(following.value, Mention) and bool(following.value.name)
    governing = walk.top.verb.lemma if walk.top.verb is not None and not walk.top.verb.passive else ""
    done = governing in ("have", "get", "be", "become", "remain") and bool(walk.top.objects)  # "had a player sent off", "is the oldest of those released"
    return named or done or walk.low(position + 1) in _OPENS_REDUCED  # "a son named Alexander"


def _begins_with_time(walk: Walk, position: int) -> bool:
    """Whether a verb has only a stretch of time between it and the "and" that joins it: "and for ten years lived in Oslo"."""
    before = walk.chunk(position - 1)
    if before is None or not isinstance(before.value, Mention) or not is_time(before.value):
        return False
    return walk.low(position - 2) == "and" or walk.chunks[position - 2].kind == "P" and walk.low(position - 3) == "and"


def is_reduced_subject(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a bare past form behind the subject only tells which one is meant: "the report published on Monday blamed the pilot"."""
    top = walk.top
    if top.subject is None or top.subject.pronoun or top.antecedent_object is not None or walk.low(position - 1) in RELATIVE:
        return False
    if verb.passive or verb.first != verb.at or walk.words[verb.at].tag not in ("VD", "VN"):
        return False
    following = walk.chunk(position + 1)
    if following is None or following.kind == "VG" or verb.lemma in REPORTING and verb.lemma not in _NAMING:
        return False
    if isinstance(following.value, Mention) and verb.lemma not in _NAMING:
        return False  # it has its object
    return walk.main_verb_ahead(position + 1)


def is_reduced_behind_comma(walk: Walk, position: int, verb: VerbGroup) -> bool:
    """Whether a past form behind subject and comma only tells more of it, since its own verb follows: "Kickoff, planned for 4 p.m., was delayed"."""
    before = walk.chunk(position - 2)
    if walk.low(position - 1) != "," or verb.lemma in REPORTING or before is None or before.value is not walk.top.subject:
        return False
    closing = walk.next_comma(position + 1)
    while closing is not None and not walk.verb_next(closing + 1):  # "led by his brother, Otto, ruled it out"
        closing = walk.next_comma(closing + 1)
    return closing is not None and is_reduced(walk, position, verb)
