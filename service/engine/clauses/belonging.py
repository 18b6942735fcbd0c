"""To what a noun phrase belongs that stands beside another one: it says the same in other words, goes with a circumstance, or stands for a noun left out."""

from __future__ import annotations

from service.engine.clauses.reduced import is_reduced
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention, VerbGroup, bare
from service.engine.vocabulary.calendar import TIMES
from service.engine.vocabulary.closed_class import RELATIVE
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.given_names import GIVEN
from service.engine.vocabulary.kinship import RELATIONS

PORTIONS = frozenset("from of for more less fewer each".split())  # behind a number that tells a part or a difference: ", four from each country, "
_TIMES = TIMES | {"time", "moment"}
_WHICH_TIME = frozenset("this that last next each every".split())


def apposes(left: Mention, right: Mention, after: str) -> bool:
    """Whether ``right`` says in other words what ``left`` is: one of them is a name, the other describes; a number between is an age."""
    if left.pronoun or right.pronoun:
        return False
    if right.quantity is not None and not right.head:  # ", 25," or ", 60 meters high,"
        aged = left.quantity is None and not left.plural and right.quantity.form in ("cardinal", "age") and after not in PORTIONS
        return right.quantity.form in ("measure", "duration") or aged
    if bool(left.name) == bool(right.name):
        if left.name or right.name:
            if right.determiner not in ("a", "an"):
                return False
            one_of_a_party = after == "," and right.hint != "place"  # "Vera Holm, a Liberal, ..."
            return one_of_a_party or right.name.lower() in DEMONYMS  # "Hamid Noor, a Tunisian"
        if right.determiner == "the" and right.mods[:1] == ("most",) and right.quantity is None:
            return True  # "a 19-day strike, the longest in years"
        if _describes_owner(left, right) and after in (",", ".", "", ")", "who"):
            return True  # "the conviction of Rolf Tiede, the former treasurer of the club, ..."
        known = left.determiner == "the" and (after in RELATIVE or after == "whose")  # "the mint, a brick building that dates from 1888, has ..."
        return right.determiner in ("a", "an") and left.head != right.head and (known or after in (",", ".", "", ")"))
    described = right if left.name else left
    if after in ("and", "or") and not described.determiner and described.possessor is None:
        return False
    if left.name:
        return described.determiner in ("a", "an", "the", "one") or described.possessor is not None or not described.plural
    return described.determiner != "" or described.possessor is not None or described.of is not None or not described.plural


_HEADS = frozenset("head chief boss chair leader face founder owner".split())


def _describes_owner(left: Mention, right: Mention) -> bool:
    """Whether a description of somebody stands behind a thing or a deed of one by name."""
    inner = left.of
    if inner is None or not inner.name or inner.hint in ("place", "organization") or names_person(left.head) or right.determiner != "the" or right.plural:
        return False
    if right.head in _HEADS:
        return right.of is not None
    return right.quantity is None and names_person(right.head) and (right.of is not None or bool(right.mods))


def of_opening(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a noun phrase behind the circumstance that opens a sentence says what that is: a comma and another subject follow."""
    place = walk.top.obliques[-1][1] if walk.top.obliques else None
    if place is None or walk.chunks[position - 2].value is not place or not place.name or walk.low(position + 1) != ",":
        return False
    if names_person(mention.head) or not mention.head or mention.name or not apposes(place, mention, ","):
        return False
    subject = walk.chunk(position + 2)
    return subject is not None and subject.kind == "NP" and walk.verb_ahead(position + 3)


def second_description(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a noun phrase behind "and" goes on with what the apposition before it says of somebody."""
    if not walk.appositions or mention.name or not mention.head or not (mention.determiner in ("", "a", "an", "the") or mention.possessor is not None):
        return False
    if mention.plural or mention.quantity is not None and mention.quantity.form != "age":
        return False  # "a poet and activist", "a drill operator and father of three", not "a poet and 12 students"
    left, right = walk.appositions[-1]
    return bool(left.name) and bool(right.head) and not right.name and walk.chunks[position - 2].last == right.last and names_person(mention.head)


def of_same_circumstance(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a name goes with the name of a place that a preposition has before "and", not with the subject."""
    place = walk.top.obliques[-1][1] if walk.top.obliques else None
    if place is None or walk.chunks[position - 2].value is not place:
        return False
    if walk.top.obliques[-1][0] == "between" and not place.plural:
        return True  # "talks between the union and the port"
    if not (place.name and mention.name):
        return False
    return "person" not in (place.hint, mention.hint) and not mention.titles


_PANELS = frozenset("jury crew class team group delegation panel squad party choir family band".split())


_STAFF = frozenset(("staff", "personnel"))


def of_same_body(subject: Mention, mention: Mention) -> bool:
    """Whether so many behind "and" are of the body that so many before it are of: "the jury of seven women and five men"."""
    one = subject.of
    if one is None or subject.quantity is not None or subject.plural or mention.determiner or (one.quantity is None) != (mention.quantity is None):
        return False
    if one.quantity is None:  # "the union of conductors and station staff"
        both = bare(one) and one.plural and (mention.plural or mention.head in _STAFF) and mention.possessor is None and mention.of is None
        return both and subject.head in COLLECTIVES | _PANELS and not mention.name and (names_person(mention.head) or mention.head in COLLECTIVES | _STAFF)
    return names_person(one.head) and names_person(mention.head) and not mention.name and subject.head in COLLECTIVES | _PANELS


def of_same_relative(subject: Mention, mention: Mention) -> bool:
    """Whether a name behind "and" is of another child of the same father: "the father of Emil and Janek Sorg"."""
    one = subject.of
    if subject.head not in RELATIONS or subject.plural or one is None or not one.name or " " in one.name or " " not in mention.name:
        return False
    return one.name.lower() in GIVEN and not mention.titles


def of_same_holders(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a name behind "and" is of those, too, who are of the name before it: "the leaders of Norland and Tessia"."""
    subject = walk.top.subject
    one = subject.of if subject is not None else None
    if subject is None or one is None or walk.chunks[position - 2].value is not subject or not subject.plural or subject.name:
        return False
    if not one.name or not mention.name or mention.titles or mention.possessor is not None or one.last != subject.last:
        return False
    return names_person(subject.head) and (one.hint == "person") == (mention.hint == "person")


def of_what_before(walk: Walk, owner: Mention) -> Mention:
    """ "While Brenn's fell": the possessive whose noun is that of the subject before, "Calder's shares"."""
    for clause in (*reversed(walk.stack), *reversed(walk.done)):
        said = clause.subject
        if said is not None and said.head and said.possessor is not None:
            return said._replace(first=owner.first, last=owner.last, head_at=owner.head_at, possessor=owner._replace(last=owner.last - 1), of=None)
    return owner


def says_when(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a noun phrase that opens a sentence only says when, its subject behind it: "This time all seven voted for it"."""
    if mention.head not in _TIMES or mention.determiner not in _WHICH_TIME:
        return False
    position += 2 if walk.low(position + 1) == "," else 1
    subject = walk.chunk(position)
    return subject is not None and subject.kind == "NP" and (walk.verb_ahead(position + 1) or walk.low(position + 1) == ",")


def names_object(walk: Walk, position: int) -> bool:
    """Whether a comma only opens or ends another name for a participle's object, the clause going on: "beating the mayor, Ilse Brandner, by 54 to 46"."""
    top, before, following = walk.top, walk.chunk(position - 1), walk.chunk(position + 1)
    if top.kind != "participle" or not top.objects or before is None or following is None:
        return False
    if before.value is top.objects[-1] and isinstance(following.value, Mention):
        end = walk.chunk(position + 3)
        return walk.low(position + 2) == "," and end is not None and end.kind == "P" and apposes(top.objects[-1], following.value, ",")
    return bool(walk.appositions) and walk.appositions[-1][1] is before.value and walk.appositions[-1][0] is top.objects[-1] and following.kind == "P"


def which_season(mention: Mention) -> bool:
    """Whether a season is that of some year and nothing else: "last summer", "this spring", not "the summer"."""
    which = mention.determiner in ("this", "that") or mention.mods[:1] in (("last",), ("next",), ("previous",))
    return which and mention.of is None and mention.possessor is None


def told_apart(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether what follows only tells which one a description behind a name means: "is Lind, 40, a nurse trained in Oslo."."""
    following = walk.chunk(position + 1)
    if walk.last is None or not walk.last.name or mention.determiner not in ("a", "an") or following is None or not isinstance(following.value, VerbGroup):
        return False
    return is_reduced(walk, position + 1, following.value)
