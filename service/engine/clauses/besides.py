"""What a clause says besides, in so many words: "works as a nurse" that she is one, "won with 58 percent" what was polled, "put the cost at 300" what it is."""

from __future__ import annotations

from dataclasses import replace

from service.engine.clauses.causes import caused
from service.engine.clauses.deeming import deemed, judged_apart
from service.engine.clauses.endings import ending, new_end, reopening
from service.engine.clauses.finishing import scored
from service.engine.clauses.freedom import held_so_long
from service.engine.clauses.identified import identified
from service.engine.clauses.intent import by_intent
from service.engine.clauses.lives_besides import lives_besides
from service.engine.clauses.money import priced, summed_up, sums_in
from service.engine.clauses.penalties import by_sentence, let_off, only_sentenced
from service.engine.clauses.ranking import placed
from service.engine.clauses.resulting import resulting
from service.engine.clauses.together import companion
from service.engine.clauses.tolls import tolled
from service.engine.clauses.transfers import on_joining
from service.engine.clauses.waiting import not_yet
from service.engine.compare.families import families
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, behind
from service.engine.vocabulary.change import DOWN, MEASURES, UP
from service.engine.vocabulary.frames import BONDS, BUILDING, CONTESTS
from service.engine.vocabulary.jobs import EMPLOYED
from service.engine.vocabulary.kinship import INVERSE, MARRYING, MUTUAL, RELATIONS
from service.engine.vocabulary.offices import BEING_AS, MADE, PROMOTING
from service.engine.vocabulary.speech import ATTRIBUTING, DEEMING, LIKENING, TELLING_FIGURES

_WORKING = frozenset(("work", "serve", "act", "employ"))
_JUDGING = DEEMING | LIKENING | frozenset(ATTRIBUTING)  # what says only what somebody or something is held to be
_WINNING = frozenset(("win", "beat", "elect"))


def told(p: Proposition) -> list[Proposition]:
    """A proposition with what it says besides; one that says only that is a frame, or nothing, beside it."""
    if p.predicate == "have" and p.patient is not None and any(m.head in RELATIONS for m in p.others):
        return [p._replace(patient=m, others=()) for m in (*p.others, p.patient)]  # "leaves a wife and two daughters"
    if p.origin == "absolute" and p.predicate == "be" and p.complement is None and not p.adjectives and p.obliques and p.obliques[0][0] == "with":
        having = p.obliques[0][1]
        return [p._replace(predicate="have", patient=having, obliques=p.obliques[1:])] if having.possessor is None else [p]  # "nine of them with asthma"
    if (only := summed_up(p) or priced(p) or ending(p)) is not None:
        return [p, only] if p.predicate in UP or p.predicate in DOWN else [only]  # "rose by 9 percent, to 740 euros"
    if said := identified(p) or placed(p):
        return [*said, *scored(p)]
    if (judged := judged_apart(p)) is not None:
        return [one for each in judged for one in told(each)]
    waiting = not_yet(p)
    implied: list[Proposition] = []
    for besides in (_implied(p), on_joining(p), new_end(p), reopening(p), by_sentence(p), let_off(p), by_intent(p), _bound(p), scored(p)):
        if besides:
            implied += besides
    implied += [*held_so_long(p), *resulting(p), *lives_besides(p), *([waiting] if waiting is not None else [])]
    if denies_only_part(p):
        return implied
    if _only_says_what(p) or p.predicate == "give" and only_sentenced(p):
        return implied
    if not implied or p.predicate not in _JUDGING:
        return [p, *implied, *sums_in(p)]
    if p.others and implied[0].agent is p.others[0] and p.patient is not None:  # "called the tram a toy": what follows is of the tram
        p = p._replace(patient=p.others[0], others=(p.patient, *p.others[1:]))
    return [p._replace(origin="frame"), *implied]


def _bound(p: Proposition) -> list[Proposition]:
    """ "Has built ties to the council": has them."""
    built = p.predicate in BUILDING and p.patient is not None and p.patient.head in BONDS and not p.negated and p.mood == "asserted"
    return [p._replace(predicate="have", at=-1)] if built else []


def each_other(read: list[Proposition]) -> list[Proposition]:
    """ "Ann and Bob are twins": each is the other's; "are brother and sister": each is a sibling of the other."""
    if len(read) == 2 and all(p.predicate in MARRYING or p.predicate == "be" and any(word in MARRYING for word, _ in p.adjectives) for p in read):
        return _married(read[0], read[1])
    if len(read) != 2 or any(p.predicate not in ("be", "become") or p.complement is None or p.agent is None for p in read):
        return read
    first, second = read
    word = first.complement
    assert word is not None
    if len(first.others) == 1 and (turned := _either_way(first, second, word, first.others[0])):
        return turned
    if RELATIONS.get(word.head, ("", None))[0] not in MUTUAL or (word.possessor or word.of) is not None or not (word.plural or first.others):
        return read
    if any(RELATIONS.get(m.head, ("", None))[0] != RELATIONS[word.head][0] for m in first.others):
        return read
    if first.others:
        word = word._replace(head=RELATIONS[word.head][0], last=first.others[-1].last)
    return [
        first._replace(complement=word._replace(possessor=second.agent), others=()),
        second._replace(complement=word._replace(possessor=first.agent), others=()),
    ]


def _either_way(one: Proposition, other: Proposition, word: Mention, next_word: Mention) -> list[Proposition]:
    """ "Joe and Eddie are father and son": the one is the father of the other, who is his son."""
    kind, back = RELATIONS.get(word.head, ("", None))[0], RELATIONS.get(next_word.head, ("", None))[0]
    if not kind or INVERSE[kind] != back or kind == back or (word.possessor or word.of or next_word.possessor or next_word.of) is not None:
        return []
    return [
        one._replace(complement=word._replace(possessor=other.agent), others=()),
        other._replace(complement=next_word._replace(possessor=one.agent), others=()),
    ]


def _married(one: Proposition, other: Proposition) -> list[Proposition]:
    """ "Ann and Bob married in May", "are married": each to the other, where nobody else is told."""
    first, second = one.agent or one.patient, other.agent or other.patient
    if first is None or second is None or first == second or any(p.agent is not None and p.patient is not None or p.obliques for p in (one, other)):
        return [one, other]
    return [one._replace(obliques=(("to", second),)), other._replace(obliques=(("to", first),))]


def _only_says_what(p: Proposition) -> bool:
    """ "works as a nurse" says that she is one, and no more."""
    if p.predicate not in _WORKING:
        return False
    roles = [m for preposition, m in p.obliques if preposition == "as"]
    rest = {preposition for preposition, _ in p.obliques if preposition != "as"}
    return len(roles) == 1 and not roles[0].name and rest <= EMPLOYED and not p.dates and p.patient is None


def _implied(p: Proposition) -> list[Proposition]:
    """The first of these readings that fits."""
    if (one := _being_as(p) or tolled(p) or _peopled(p) or _part_of(p) or deemed(p) or caused(p)) is not None:
        return [one]
    if not p.negated and families(p.predicate) & _WINNING and (shares := _shares(p)):
        return shares
    one = _figured(p) or _made(p) or _headed(p) or companion(p)
    return [one] if one is not None else _named_ones(p)


def _is(p: Proposition, who: Mention | None, what: Mention) -> Proposition:
    """That somebody is what stands elsewhere in a clause."""
    return p._replace(predicate="be", at=-1, agent=who, patient=None, complement=what, first=what.first, last=what.last)


def _being_as(p: Proposition) -> Proposition | None:
    """ "Works as a nurse": is one."""
    if p.predicate not in BEING_AS or (p.agent or p.patient) is None:
        return None
    found = behind(p, "as")
    if found is None or found.name or not (p.predicate in _WORKING or names_person(found.head)):
        return None
    who = p.patient if p.predicate in _TAKING_ON and p.patient is not None else p.agent or p.patient
    return _is(p, who, found)._replace(obliques=tuple([one for one in p.obliques if one[0] in EMPLOYED]))


_TAKING_ON = frozenset("hire appoint employ".split())  # whoever hires a cook is none


def _peopled(p: Proposition) -> Proposition | None:
    """ "Is a country of nine million": it has so many people."""
    inner = p.complement.of if p.predicate == "be" and p.complement is not None and p.agent is not None and p.agent.name else None
    if inner is None or inner.head != "people" or inner.quantity is None:
        return None
    return p._replace(predicate="have", at=-1, patient=inner, complement=None, others=(), obliques=(), first=inner.first, last=inner.last)


def denies_only_part(p: Proposition) -> bool:
    """ "Were not freed as part of the deal": that it was part of it is denied, and no release."""
    return p.negated and p.at >= 0 and _part_of(p) is not None


def _part_of(p: Proposition) -> Proposition | None:
    """ "Were freed as part of the deal": that they were part of it."""
    part = next((m for preposition, m in p.obliques if preposition == "as" and m.head == "part" and m.of is not None), None)
    whose = p.patient or p.agent
    return None if part is None or whose is None else _is(p, whose, part)._replace(others=(), obliques=())


def _made(p: Proposition) -> Proposition | None:
    """ "Was elected mayor", "named Quill as acting director", "was promoted to manager"."""
    if p.predicate not in MADE and p.predicate not in PROMOTING or p.patient is None or p.negated or p.mood != "asserted":
        return None
    if not p.patient.name and (p.patient.plural or not names_person(p.patient.head)):
        return None
    how = "to" if p.predicate in PROMOTING else "as"
    as_what = [*p.others, *(m.of if m.head in _POSTS and m.of is not None else m for preposition, m in p.obliques if preposition == how)]
    made = next((m for m in as_what if not m.name and m.quantity is None and not m.pronoun and names_person(m.head)), None)
    return None if made is None else _is(p, p.patient, made)._replace(others=(), obliques=())


_POSTS = frozenset("post position job role office rank".split())  # "to the post of manager"


def _headed(p: Proposition) -> Proposition | None:
    """ "Took over from Orvel in 2019": has headed it from then on; what it is, the text may tell elsewhere."""
    if p.negated or p.mood != "asserted" or p.agent is None or not p.dates or any(q == "as" for q, _ in p.obliques):
        return None
    body = p.patient if p.predicate == "acquire" and any(q == "from" and m.name and m.hint != "organization" for q, m in p.obliques) else None
    if body is None and (p.predicate != "succeed" or p.patient is None or not p.patient.name):
        return None
    return p._replace(predicate="lead", at=-1, patient=body, others=(), obliques=(), past=False, origin="apposition")


def _named_ones(p: Proposition) -> list[Proposition]:
    """ "The missing are Ann Lind and Bo Lind": each of them is missing."""
    if p.predicate != "be" or p.agent is None or p.complement is None or not p.complement.name or p.agent.name or p.negated:
        return []
    return [p._replace(at=-1, agent=m, complement=p.agent, others=(), first=m.first, last=m.last) for m in p.others if m.name]


def _shares(p: Proposition) -> list[Proposition]:
    """ "Won with 58 percent of the vote", "beat Brandner by 54 percent to 46": how much each of them polled."""
    bare = p._replace(predicate="poll", at=-1, others=(), obliques=(), complement=None)
    share = next((m for preposition, m in p.obliques if preposition == "with" and _percent(m) and (not m.head or m.head == "vote")), None)
    winner = p.agent or p.patient
    if share is not None and winner is not None:
        return [bare._replace(agent=winner, patient=share, first=share.first, last=share.last)]
    more = next((m for preposition, m in p.obliques if preposition == "by" and _percent(m)), None)
    less = next((m for preposition, m in p.obliques if preposition == "to" and m.quantity is not None and not m.head), None)
    if more is None or less is None or p.agent is None or p.patient is None or p.patient.head in CONTESTS or more.quantity is None or less.quantity is None:
        return []
    less = less._replace(quantity=less.quantity._replace(quantity=replace(less.quantity.quantity, unit="percent"), form="percent"))
    pairs = ((p.agent, more), (p.patient, less))
    return [bare._replace(agent=who, patient=what, first=what.first, last=what.last) for who, what in pairs]


def _percent(mention: Mention) -> bool:
    return mention.quantity is not None and mention.quantity.form == "percent"


def _figured(p: Proposition) -> Proposition | None:
    """ "Put the cost at 310 million crowns": what it is, on the word of whoever says so."""
    if p.predicate not in TELLING_FIGURES or p.negated:
        return None
    figure = next((m for preposition, m in p.obliques if preposition == "at" and m.quantity is not None), None)
    if figure is None or p.agent is None or p.patient is None or p.patient.head not in MEASURES:
        return None
    said = _is(p, p.patient, figure)._replace(others=(), obliques=(), first=p.patient.first)
    return said._replace(speaker=p.speaker or p.agent, origin="report")
