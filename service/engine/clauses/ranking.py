"""Places in a table: "is ninth", "lies in ninth place", "has slid from second place to 11th" (is 11th, was second)."""

from __future__ import annotations

from service.engine.compare.ordinal_words import ordinal
from service.engine.reading import Mention, Proposition

RANKING, RANKED = "rank", "outrank"  # where somebody stands now, and where he stood; no two of the words of news
_STANDING = frozenset("be lie stand sit rank remain".split())
_ENDING = frozenset("finish come end place".split())
_MOVING = frozenset("slip slide drop fall sink tumble plunge climb rise move jump leap go slump advance".split())
_PLACING = _STANDING | _ENDING | _MOVING
_PLACES = frozenset("place spot position".split())


def placed(p: Proposition) -> list[Proposition]:
    """What a proposition says of a place in a row, as propositions of their own; none where it says nothing of one."""
    who = p.agent or p.patient
    if p.predicate == "be" and p.complement is not None and ordinal(p.complement.head) and _alone(p.complement) and not p.governed:
        p = p._replace(complement=None, obliques=(("in", p.complement), *p.obliques))  # "who was 48th in March"
    elif p.predicate == "rank" and p.agent is None and p.others and ordinal(p.others[0].head):
        p = p._replace(agent=p.patient, patient=None, others=p.others[1:], obliques=(("in", p.others[0]), *p.obliques))  # "is ranked 61st"
    elif p.predicate in _ENDING and p.agent is not None and p.patient is not None and ordinal(p.patient.head) and _alone(p.patient):
        p = p._replace(patient=None, obliques=(("in", p.patient), *p.obliques))  # "finished second in the league"
    if who is None or p.complement is not None or p.mood != "asserted" or p.predicate not in _PLACING:
        return []
    if p.predicate in _MOVING:
        return _moved(p, who)
    where = _place_behind(p, "in") or _bare(p, -1)
    if where is None:
        return []
    left = tuple([one for one in p.obliques if one[1].first != where.first])
    return [_at(p, who, where, past=p.past or p.predicate in _ENDING)._replace(obliques=(("in", where), *left), negated=p.negated, dates=p.dates)]


def _alone(place: Mention) -> bool:
    """Whether an ordinal is a place by itself: "was 48th", not "was the first to come out"."""
    return not (place.determiner or place.mods or place.of or place.possessor or place.name)


def _moved(p: Proposition, who: Mention) -> list[Proposition]:
    """ "Slid from second place to 11th": where they are now, and where they were."""
    before, after = _place_behind(p, "from"), _place_behind(p, "to") or _place_behind(p, "into")
    if after is None and p.patient is not None and p.patient is not who and _is_place(p.patient):
        after = p.patient  # "moved up to third place", where "up to" is no limit
    bare = [_bare(p, at) for at in range(len(p.adjectives))]
    told = [m for m in bare if m is not None]
    if after is None and told and (before is not None or len(told) == 2):
        after = told.pop()
    if before is None and after is not None and told:
        before = told[0]
    if p.negated or after is None:
        return []
    return [p, _at(p, who, after, past=False), *([_at(p, who, before, past=True)] if before is not None else [])]


def _at(p: Proposition, who: Mention, where: Mention, *, past: bool) -> Proposition:
    return p._replace(
        predicate=RANKED if past else RANKING, agent=who, patient=None, obliques=(("in", where),), adjectives=(), adverbs=(), dates=(), past=past, first=p.first
    )


def _place_behind(p: Proposition, preposition: str) -> Mention | None:
    found = next((m for q, m in p.obliques if q == preposition and _is_place(m)), None)
    return found if found is None or found.head in _PLACES else found._replace(head="place", mods=(found.head,))


def _is_place(mention: Mention) -> bool:
    """ "In ninth place", "to 11th"."""
    if mention.head in _PLACES:
        return any(ordinal(mod) for mod in mention.mods)
    return bool(ordinal(mention.head)) and not mention.mods and mention.of is None and not mention.name


def _bare(p: Proposition, number: int) -> Mention | None:
    """An ordinal that stands alone as the place that it means: "is ninth"."""
    if not p.adjectives:
        return None
    lemma, at = p.adjectives[number]
    return Mention(at, at + 1, "place", at, mods=(lemma,)) if ordinal(lemma) else None
