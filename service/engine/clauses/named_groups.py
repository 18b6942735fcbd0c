"""Several people named behind one noun or before it: "the brothers Emil and Janek Sorg", "two teachers, Ana Ferro, 31, and Bill Oakes, broke a window".

What the noun says is said of each of them; of a noun for relatives, that each is the other's.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.layout import Chunk
from service.engine.reading import Mention, Proposition
from service.engine.tagging.word import Word
from service.engine.vocabulary.kinship import MUTUAL, PAIRS, RELATIONS

_NOBODY = frozenset("no all every each any some other many most few several".split())
_MOST = 6  # names in a row that are told apart


def named_groups(chunks: Sequence[Chunk], words: Sequence[Word]) -> list[Proposition]:
    """The chunks of a sentence -> what each of those named is by the noun that they share."""
    found: list[Proposition] = []
    for at, chunk in enumerate(chunks):
        noun = chunk.value
        if not isinstance(noun, Mention) or not noun.plural or noun.pronoun:
            continue
        if noun.name:
            several = bool(noun.titles) and _of_people(noun.titles[-1]) and words[noun.head_at - len(noun.name.split())].tag == "N"
            ones = _row(chunks, at, 0, noun.titles[-1] in RELATIONS)[0] if several else []
            noun = noun._replace(head=noun.titles[-1], mods=(*noun.mods, *noun.titles[:-1]), name="", titles=()) if ones else noun
        else:
            ones = _beside(chunks, at, noun) if _of_people(noun.head) and noun.determiner not in _NOBODY else []
        if len(ones) > 1:
            found.extend(_each(noun, [one._replace(plural=False) for one in ones]))
    return found


def named_relatives(propositions: Sequence[Proposition], chunks: Sequence[Chunk]) -> list[Proposition]:
    """ "The couple had two daughters, Emma, 19, and Ruth, 16": whose daughters both are."""
    found: list[Proposition] = []
    for p in propositions:
        kin = p.patient
        if p.predicate != "have" or kin is None or kin.head not in RELATIONS or not kin.plural or kin.name or kin.possessor is None:
            continue
        at = next((index for index, chunk in enumerate(chunks) if chunk.first <= kin.head_at < chunk.last), 0)
        ones = _beside(chunks, at, kin) if at else []
        found.extend(_each(kin, [one._replace(plural=False) for one in ones]) if len(ones) > 1 else [])
    return found


def shared_relatives(propositions: Sequence[Proposition], chunks: Sequence[Chunk], words: Sequence[Word]) -> list[Proposition]:
    """ "Emil and Janek Sorg, who own the company": a relative clause with a plural verb behind two names, said of the first, too."""
    found: list[Proposition] = []
    for p in propositions:
        who = p.agent or p.patient
        if p.origin != "relative" or who is None:
            continue
        at = next((index for index, chunk in enumerate(chunks) if chunk.first <= who.head_at < chunk.last), 0)
        if not who.name and who.quantity is not None and _behind_relative(chunks, at + 1, _count(who)) > at + 1:
            found.extend([p._replace(agent=one) if p.agent is not None else p._replace(patient=one) for one in _beside(chunks, at, who)])
        if not who.name or who.plural or not _plural_verb(p, words):
            continue
        for one in _row_before(chunks, at)[:1]:
            found.append(p._replace(agent=one) if p.agent is not None else p._replace(patient=one))
    return found


def _plural_verb(p: Proposition, words: Sequence[Word]) -> bool:
    """Whether the verb can only be that of several: "who own", "who were"."""
    group = [word for word in words[p.first : p.at + 1] if word.tag in ("X", "V")]
    return bool(group) and (group[0].low in ("are", "were", "have") or group[0].tag == "V" and group[0].low == group[0].lemma)


def _of_people(noun: str) -> bool:
    return names_person(noun) or noun in RELATIONS or noun in PAIRS


def _beside(chunks: Sequence[Chunk], at: int, noun: Mention) -> list[Mention]:
    """Those named in apposition to a plural noun, behind it or before it; as many as it counts."""
    count = _count(noun)
    ones: list[Mention] = []
    start = at + 1 if _mark(chunks, at + 1) in _BEFORE_NAMES else _behind_relative(chunks, at + 1, count)
    if _mark(chunks, start) in _BEFORE_NAMES:
        ones, end = _row(chunks, start + 1, count, noun.head in RELATIONS)
        following = chunks[end].kind if end < len(chunks) else "."
        ones = ones if following in (".", "C") or noun.first and following == "P" else []  # "by teachers, Ana and Bo said": no apposition
    if len(ones) < 2 and at > 2 and _mark(chunks, at - 1) == "," and (at + 1 == len(chunks) or chunks[at + 1].kind in (".", "P", "PR", "VG")):
        ones = _row_before(chunks, at - 2) if _mark(chunks, at + 1) or noun.determiner in ("both", "") and chunks[at + 1].kind != "VG" else []
    return ones if not count or len(ones) == count else []


def _count(noun: Mention) -> int:
    """How many a noun counts; 0 where it does not say."""
    told = noun.quantity.quantity.point if noun.quantity is not None and noun.quantity.form == "cardinal" else None
    return int(told) if told is not None else 2 if noun.head in PAIRS else 0


def _behind_relative(chunks: Sequence[Chunk], at: int, count: int) -> int:
    """The place of the comma behind "who worked at the clinic", or "in the top cabin", that leads to the names of so many; ``at`` where there is none."""
    opening = chunks[at].value if at < len(chunks) else None
    if count < 2 or opening is None or not (isinstance(opening, Mention) and opening.head == "who" or chunks[at].kind == "P" and _mark(chunks, at) in _WHERE):
        return at
    commas = (place for place in range(at + 1, min(at + _FAR, len(chunks))) if _mark(chunks, place) == ",")
    return next((place for place in commas if len(_row(chunks, place + 1, count, False)[0]) == count), at)


_BEFORE_NAMES = frozenset((",", ":", "\u2014"))
_WHERE = frozenset("in on at from aboard inside near among".split())
_FAR = 10  # chunks of a relative clause


def _row(chunks: Sequence[Chunk], at: int, count: int, kin: bool) -> tuple[list[Mention], int]:
    """The names that stand in a row from a place, each with its age or not, and the place behind them; at most ``count``, where that is given."""
    ones: list[Mention] = []
    end, following = at, at
    joined = False
    while following < len(chunks) and (one := _person(chunks[following], kin)) is not None and len(ones) < _MOST:
        ones.append(one)
        joined = joined or _mark(chunks, following - 1) == "and" and len(ones) > 1
        end = _behind_age(chunks, following + 1)
        if len(ones) == count or _mark(chunks, end) not in (",", "and"):
            break
        following = end + (2 if _mark(chunks, end) == "," and _mark(chunks, end + 1) == "and" else 1)
    return (ones, end) if joined else ([], end)


def _row_before(chunks: Sequence[Chunk], at: int) -> list[Mention]:
    """Two names joined by "and" that end at a place: "Ana Ferro and Bill Oakes, both teachers"."""
    last, first = _person(chunks[at]), _person(chunks[at - 2]) if at > 1 else None
    return [first, last] if first is not None and last is not None and _mark(chunks, at - 1) == "and" and _mark(chunks, at - 3) not in (",", "and") else []


def _person(chunk: Chunk, kin: bool = False) -> Mention | None:
    """A name that can be somebody's; ``kin``: behind a noun for relatives any name can."""
    value = chunk.value
    if not isinstance(value, Mention) or not value.name or value.hint in ("organization", "place"):
        return None
    if value.possessor is not None and not (value.titles and value.possessor.pronoun):
        return None  # but "and her student Kim Doss"
    return value if value.hint == "person" or len(value.name.split()) > 1 or kin else None


def _behind_age(chunks: Sequence[Chunk], at: int) -> int:
    """The place behind an age that follows a name: ", 38" or ", aged 38"."""
    if _mark(chunks, at) != "," or at + 1 >= len(chunks):
        return at
    value = chunks[at + 1].value
    return at + 2 if isinstance(value, Mention) and not value.head and value.quantity is not None and value.quantity.form in ("age", "cardinal") else at


def _mark(chunks: Sequence[Chunk], at: int) -> str:
    """The comma, colon or "and" at a place; "" for anything else."""
    value = chunks[at].value if 0 <= at < len(chunks) else None
    return value.low if isinstance(value, Word) else ""


def _each(noun: Mention, ones: Sequence[Mention]) -> list[Proposition]:
    """That each of those named is what their noun says; of brothers each is the brother of the others."""
    role = noun._replace(head=PAIRS.get(noun.head, noun.head), plural=False, quantity=None, determiner="a", partitive=False)
    if role.possessor is None and role.of is None and (RELATIONS.get(role.head, ("", None))[0] in MUTUAL):
        pairs = [(one, role._replace(possessor=other)) for one in ones for other in ones if other is not one]
    elif role.head in RELATIONS and role.possessor is None and role.of is None:
        return []  # "fathers, Ana and Bo"
    else:
        pairs = [(one, role) for one in ones]
    return [Proposition("be", -1, one.first, one.last, agent=one, complement=what, origin="title") for one, what in pairs]
