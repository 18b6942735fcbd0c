"""Relative clauses: "who", "which", "that", and of which noun phrase they tell; "it was X who ..." tells of X."""

from __future__ import annotations

from service.engine.clauses.asked import open_asked
from service.engine.clauses.clause import Clause
from service.engine.clauses.content import content, open_content
from service.engine.clauses.superlatives import outdone
from service.engine.clauses.walk import Walk
from service.engine.compare.words import names_person
from service.engine.reading import Mention, VerbGroup
from service.engine.vocabulary.collectives import COLLECTIVES


def on_relative(walk: Walk, position: int) -> int:
    """ "who", "which", "that": a clause about the noun phrase before it; "It was Weld who fired" is Weld fired."""
    if _cleft(walk, position):
        return position + 1
    chunk = walk.chunks[position]
    after = walk.chunk(position + 1)
    noun = content(walk) if walk.low(position) == "that" else None
    if noun is not None and after is not None and after.kind in ("NP", "EX") and walk.verb_ahead(position + 2):
        open_content(walk, noun, chunk.last)
        return position + 1
    antecedent = _restricted(walk, position) or _agreeing(walk, position)
    beside = walk.chunk(position - 1)
    if beside is not None and beside.kind == "VG" and walk.low(position) != "that":
        open_asked(walk, chunk.first)  # "did not know which child had it"
        return position + 1
    host = walk.host
    if walk.low(position) == "who" and antecedent is not None and host is not None and _may_be_person(host) and (
        not _may_be_who(walk, antecedent) or _is_from(walk, position, antecedent) and not host.name or _aside(walk, position, antecedent)
    ):  # fmt: skip
        antecedent = host  # "a nurse from Port Maren who was traveling"
    if antecedent is not None and antecedent.partitive and antecedent.quantity is not None:
        antecedent = antecedent._replace(quantity=None, partitive=False, plural=True)  # "fourteen of the people who escaped": all of whom did
    following = walk.chunk(position + 1)
    if following is not None and following.kind == "NP" and walk.verb_ahead(position + 2):
        assert isinstance(following.value, Mention)
        walk.push(Clause("relative", following.value, antecedent_object=antecedent, first=following.first, last=following.last))
        walk.see(following.value)
        return position + 2
    walk.push(Clause("relative", antecedent, first=chunk.first, last=chunk.last))
    return position + 1


def _agreeing(walk: Walk, position: int) -> Mention | None:
    """What a relative clause is about: the noun phrase read last, or the one before where only that agrees: "a firm with 26 workers that was sold"."""
    last, earlier, following = walk.last, walk.earlier, walk.chunk(position + 1)
    if last is not None and last.of is not None and walk.low(position) == "which" and _is_body(last.of) and not (last.name or _is_body(last)):
        return last.of  # "the approval of the authority, which is to decide"
    if (of := outdone(walk, position)) is not None:
        return of
    if last is not None and last.name and last.determiner in ("a", "an"):
        return next((left for left, right in walk.appositions if right is last), last)  # "Vera Holm, a Liberal, who had voted against it"
    if last is not None and (whom := _whose_name(walk, position, last)) is not None:
        return whom
    if last is None or earlier is None or following is None or not isinstance(following.value, VerbGroup):
        return last
    singular = walk.words[following.first].low in ("was", "is", "has")
    plural = walk.words[following.first].low in ("were", "are", "have")
    if singular and last.plural and not last.name and not earlier.plural:
        return earlier
    return earlier if plural and earlier.plural and not last.plural and not last.name else last


def _whose_name(walk: Walk, position: int, last: Mention) -> Mention | None:
    """Whose name stands right before "who", where whoever is called after him has a name of his own: "Ann is the mother of Bob, who ..."."""
    whom, top = last.of, walk.top
    if whom is None or not whom.name or whom.last != last.last or walk.low(position) not in ("who", "whom") or not _may_be_person(whom):
        return None
    called = top.verb is not None and top.verb.lemma == "be" and top.subject is not None and top.subject.name != "" and top.objects[-1:] == [last]
    return whom if called or any(right is last and left.name for left, right in walk.appositions) else None


def _restricted(walk: Walk, position: int) -> Mention | None:
    """Which of two a bare "that" singles out: in "a farm in the Tessel valley that belongs to ..." the farm, for which valley it is the text has said."""
    last, host, beside = walk.last, walk.host, walk.chunk(position - 1)
    if walk.low(position) != "that" or last is None or host is None or beside is None or beside.value is not last or walk.low(position - 2) not in _WHEREIN:
        return None
    told = last.name or last.determiner == "the" and last.mods
    return host if told and host.determiner in ("a", "an") and not host.name else None


_WHEREIN = frozenset("in near on at outside by from".split())


def _is_body(mention: Mention) -> bool:
    return mention.head in COLLECTIVES or mention.hint == "organization"


def _may_be_person(mention: Mention) -> bool:
    if mention.name:
        return mention.hint not in ("place", "organization")
    return names_person(mention.head)


def _may_be_who(walk: Walk, mention: Mention) -> bool:
    """Whether a noun phrase may be a person's; a name that stands for "the capital" is none."""
    named = any(right is mention and not left.name and not names_person(left.head) for left, right in walk.appositions)
    return not named and _may_be_person(mention)


def _is_from(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a name right before "who" only says where somebody is from or lives: "a baker from Sorlen who"."""
    return mention.name != "" and not mention.titles and walk.low(position - 2) in _AT_HOME and " " not in mention.name


def _aside(walk: Walk, position: int, mention: Mention) -> bool:
    """Whether a name before ", who" only says where somebody is from: "said Karl Berg, a baker from Sorlen, who"; "Ann from Sorlen, who" is Ann, too."""
    return mention.name != "" and not mention.titles and " " not in mention.name and walk.low(position - 1) == "," and walk.low(position - 3) == "from"


_AT_HOME = frozenset("from in near".split())
_LEADS_PLACE = frozenset("in at on near from to outside inside by for with against after before under during because".split())


def _cleft(walk: Walk, position: int) -> bool:
    """Whether "it was X who ..." opens here: then the clause of "it" is a mere frame, and X plays its part in what follows."""
    frame = walk.top
    if frame.verb is None or frame.verb.lemma != "be" or frame.subject is None or frame.subject.head != "it" or frame.kind not in ("main", "report"):
        return False
    if walk.low(position - 1) == "," and frame.obliques:
        return False  # "it was the last match for Lind, who is retiring"
    presented = frame.objects[-1] if len(frame.objects) == 1 else None
    denied = frame.verb.negated != frame.denied
    chunk = walk.chunks[position]
    clause = Clause(frame.kind, speaker=frame.speaker, mood=frame.mood, denied=denied, first=chunk.first, last=chunk.last)
    if presented is None and frame.obliques and frame.obliques[-1][0] in _LEADS_PLACE:
        clause.obliques = list(frame.obliques)  # "it was in Oslo that the talks took place"
    elif presented is not None and (presented.name or presented.determiner in ("the", "this", "that") or presented.possessor is not None):
        following = walk.chunk(position + 1)
        if following is not None and following.kind == "NP":
            clause.antecedent_object = presented
        else:
            clause.subject = presented
    else:
        return False
    frame.kind = "frame"
    walk.close()
    walk.push(clause)
    return True
