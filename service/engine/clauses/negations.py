"""What a "not" between phrases denies: the verb that follows, the same of another place, or nothing of what was said."""

from __future__ import annotations

from service.engine.clauses.instead import open_ruled_out
from service.engine.clauses.tails import reversal
from service.engine.clauses.walk import Walk
from service.engine.reading import Mention
from service.engine.vocabulary.scope import NONE


def on_negation(walk: Walk, position: int) -> int:
    """ "but not detained" denies the verb that follows; "but not at the other sites" denies the same of another place."""
    following = walk.chunk(position + 1)
    top = walk.top
    if end := reversal(walk, position + 1):
        return end
    if (end := _not_even(walk, position)) > 0:
        return end
    if following is not None and isinstance(following.value, Mention) and following.value.determiner in ("all", "every"):
        walk.chunks[position + 1] = following.of(following.value._replace(determiner="not all"))
    elif following is not None and following.kind == "VG":
        walk.deny_next = True
    elif _acquits(walk, position):
        assert top.verb is not None
        top.verb = top.verb._replace(lemma="acquit")
        return position + 2
    elif following is not None and following.kind == "A" and walk.low(position - 1) == ",":
        return position + 2  # "are growing closer, not looser": the contrast denies nothing of what was said
    elif _contrast(walk, position):
        return position + 3  # "in Oslo, not in Rome"
    elif following is not None and following.kind in ("P", "NP", "T") and top.verb is not None and (
        top.verb.lemma != "be" or _said_how(walk, position) or _said_what(walk, position)
    ):  # fmt: skip
        open_ruled_out(walk, position + 1, position - (walk.low(position - 1) in (",", "and", "but")))
    elif _in_an_aside(walk, position):
        top.mood = "open"  # what is denied there is not read, and the clause is no denial of its own
    elif not _denied_as_well(walk, position):
        top.denied = not top.denied
    return position + 1


def _not_even(walk: Walk, position: int) -> int:
    """The position behind "not even her husband" at the end of a clause that is denied already: it names one of those, and denies nothing anew; else 0."""
    top, whom = walk.top, walk.chunk(position + 2)
    if walk.low(position + 1) != "even" or top.verb is None or whom is None or whom.kind != "NP":
        return 0
    nobody = top.subject is not None and (top.subject.head in ("nobody", "none") or top.subject.determiner in NONE)
    if (top.verb.negated != top.denied) == nobody:
        return 0
    return position + 3 if walk.low(position + 3) in (".", "", ",") else 0


def _in_an_aside(walk: Walk, position: int) -> bool:
    """Whether a "not" opens what stands between commas before the verb: "Krivoi, not yet 30, was freed"."""
    if walk.low(position - 1) != "," or walk.top.subject is None or walk.top.verb is not None:
        return False
    ahead = range(position + 1, min(position + _ASIDE, len(walk.chunks)))
    closing = next((at for at in ahead if walk.low(at) == ","), 0)
    return closing > 0 and not any(walk.chunks[at].kind == "VG" for at in range(position + 1, closing))


_ASIDE = 8  # phrases


def _said_how(walk: Walk, position: int) -> bool:
    """Whether "is" has said with regard to what, and another is set against that: "was happy with the verdict but not with the sentence"."""
    return walk.low(position - 1) == "but" and walk.chunks[position + 1].kind == "P" and bool(walk.top.adjectives) and bool(walk.top.obliques)


def _denied_as_well(walk: Walk, position: int) -> bool:
    """Whether what else somebody is not is told beside what he is not: "is not a doctor and not a nurse"."""
    top, following = walk.top, walk.chunks[position + 1].value if position + 1 < len(walk.chunks) else None
    said = bool(top.objects) and isinstance(following, Mention) and top.verb is not None and top.verb.lemma == "be"
    return said and walk.low(position - 1) in ("and", ",", "or", "nor") and top.verb is not None and top.verb.negated != top.denied


def _said_what(walk: Walk, position: int) -> bool:
    """Whether "is" has said what somebody is, and what he is not is set against that: "is the captain, not the coach"."""
    top, following = walk.top, walk.chunks[position + 1].value
    if walk.low(position - 1) not in (",", "but", "and") or not top.objects or not isinstance(following, Mention) or walk.verb_ahead(position + 2):
        return False
    return top.verb is not None and not top.verb.negated and not top.denied and bool(following.head) and not following.pronoun


def _acquits(walk: Walk, position: int) -> bool:
    """Whether "not guilty" says what a court found somebody, his age between: "found Tessa Brill, 51, not guilty"."""
    verb = walk.top.verb
    return walk.low(position + 1) == "guilty" and verb is not None and verb.lemma in ("find", "declare", "hold") and bool(walk.top.objects or verb.passive)


def _contrast(walk: Walk, position: int) -> bool:
    """Whether a comma, "not" and a circumstance end a clause that has another one of the sort: it only rules out what was not meant."""
    last, end = walk.chunk(position + 2), walk.chunk(position + 3)
    following = walk.chunk(position + 1)
    if walk.low(position - 1) != "," or following is None or following.kind != "P" or last is None or last.kind != "NP" or not walk.top.obliques:
        return False
    return end is None or walk.low(position + 3) == "."
