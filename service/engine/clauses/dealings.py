"""Companies and their money, told by another noun: "made its toys cheaper", "the share price rose", "is the majority shareholder", "put his name to it"."""

from __future__ import annotations

from collections.abc import Callable

from service.engine.clauses.nouns import taken
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, without
from service.engine.vocabulary.demonyms import DEMONYMS
from service.engine.vocabulary.frames import GATHERINGS, NOUNS
from service.engine.vocabulary.offices_and_dealings import (
    CONTINENTS,
    FUNDS,
    HOLDERS,
    LEFT_AS_IT_WAS,
    LESS,
    LEVEL,
    LEVELS,
    MADE,
    MORE,
    MOVING,
    NAMES,
    OFF_SALE,
    ONE_BODY,
    PREMISES,
    PUTTING,
    SEARCHERS,
    SHARES,
    SHOPS,
    WITHDRAWING,
    WORTH,
)
from service.engine.vocabulary.states import BECOMING

_STRUCK_DOWN = frozenset("veto ruling verdict law ban decision sentence conviction order judgment judgement rule tax deal agreement".split())


def dealt(p: Proposition) -> Proposition:
    """A proposition of a company, its shares or its goods -> the same with its plain verb; itself for any other."""
    if p.predicate in MOVING and p.agent is None and p.patient is not None and (shares := _shares(p)) is not None:
        return shares
    for turn in OF_DEALINGS.get(p.predicate, ()):
        if (told := turn(p)) is not None:
            return told
    return p


def _made(p: Proposition) -> Proposition | None:
    """ "Made its toys cheaper": cut their price."""
    thing = p.patient
    if thing is None or p.agent is None or len(p.adjectives) != 1 or p.complement is not None or p.governed:
        return None
    lemma, at = p.adjectives[0]
    if lemma not in MADE:
        return None
    verb, noun = MADE[lemma]
    what = Mention(thing.first, thing.last, noun, thing.head_at, determiner="the", of=thing) if noun else thing
    return p._replace(predicate=verb, at=at, patient=what, adjectives=())


def _unable(p: Proposition) -> Proposition | None:
    """ "Was unable to repay its loans": did not."""
    if len(p.governed) != 1 or p.complement is not None or p.patient is not None or p.mood != "asserted" or len(p.adjectives) != 1:
        return None
    lemma, inner = p.adjectives[0][0], p.governed[0]
    if lemma != "unable" or p.negated or inner.negated:
        return None
    return inner._replace(negated=True, mood="asserted", origin=p.origin, past=p.past, speaker=p.speaker, dates=inner.dates or p.dates, first=p.first)


def _shares(p: Proposition) -> Proposition | None:
    """ "The price of the stock jumped", "the share price rose": the shares did."""
    what = p.patient
    assert what is not None
    if what.head in WORTH and what.of is not None and what.of.head in SHARES:
        what = what.of
    elif what.head == "price" and what.mods and what.mods[-1] in SHARES:
        what = what._replace(head=what.mods[-1], mods=what.mods[:-1])
    elif what.head not in SHARES:
        return None
    if what.of is None and what.possessor is None:
        whose, left = taken(p, ("in", "of"))
        if whose is not None and whose.first == what.last + 1 and not (whose.quantity is not None):
            return p._replace(patient=what._replace(of=whose), obliques=left)
    return None if what is p.patient else p._replace(patient=what)


def _holder(p: Proposition) -> Proposition | None:
    """ "Is the majority shareholder of the chain": owns most of its shares."""
    what = p.complement
    if what is None or what.head not in HOLDERS or what.mods != ("majority",) or p.agent is None:
        return None
    body = what.of or what.possessor
    if body is None:
        return None
    shares = Mention(what.first, what.last, "share", what.head_at, determiner="most", of=body, plural=True, partitive=True)
    return p._replace(predicate="own", at=what.head_at, patient=shares, complement=None)


def _became_one(p: Proposition) -> Proposition | None:
    """ "The two became one company", "formed a single company": merged."""
    what = p.complement if p.predicate == "become" else p.patient
    if what is None or p.agent is None or what.name or what.head not in ONE_BODY or what.of is not None:
        return None
    one = what.quantity is not None and what.quantity.quantity.point == 1 and what.determiner != "the" or "single" in what.mods or "joint" in what.mods
    return p._replace(predicate="merge", complement=None, patient=None) if one else None


def _signed(p: Proposition) -> Proposition | None:
    """ "Put his name to the agreement": signed it."""
    if p.patient is None or p.patient.head not in NAMES or p.patient.name or p.agent is None or p.patient.possessor is None:
        return None
    what, left = taken(p, ("to", "on", "under"))
    return None if what is None or what.name else p._replace(predicate="sign", patient=what, obliques=left)


def _searched(p: Proposition) -> Proposition | None:
    """ "Inspectors raided the offices": searched them."""
    if p.patient is None or p.patient.head not in PREMISES or p.agent is None or p.agent.head not in SEARCHERS:
        return None
    return p._replace(predicate="search")


def _off_sale(p: Proposition) -> Proposition | None:
    """ "Took the syrup off the market", "withdrew it from sale": recalled it."""
    where = next((m for q, m in p.obliques if q in ("off", "from") and m.head in OFF_SALE), None)
    if p.patient is None or where is None or where.mods or where.name or where.of is not None or where.possessor is not None:
        return None
    if where.head in SHOPS and not where.plural or p.agent is not None and (p.agent.pronoun or names_person(p.agent.head)):
        return None  # "took a tin off the shelf"
    return p._replace(predicate="recall", obliques=without(p.obliques, where) if where.quantity is None else p.obliques)  # "from 540 shops" counts them


def _funded(p: Proposition) -> Proposition | None:
    """ "Gave the libraries more money": raised their funding."""
    money = p.patient
    if money is None or money.head not in FUNDS or money.name or p.agent is None or p.negated:
        return None
    whom, left = taken(p, ("to", "for"))
    said = {*money.mods, money.determiner}
    if whom is None or MORE.isdisjoint(said) and LESS.isdisjoint(said):
        return None
    kept = tuple([mod for mod in money.mods if mod not in MORE and mod not in LESS])
    verb = "raise" if LESS.isdisjoint(said) else "cut"
    funding = money._replace(head="funding", mods=kept, determiner="", quantity=None)
    return p._replace(predicate=verb, at=money.first, patient=funding, obliques=(*left, ("for", whom)))


def _kept_out(p: Proposition) -> Proposition | None:
    """ "Stayed out of Asia": did not enter it."""
    what, left = taken(p, ("of",))
    if what is None or p.agent is None or p.patient is not None or not (what.name or what.head == "market"):
        return None
    return p._replace(predicate="enter", patient=_market(what), obliques=left, negated=not p.negated)


def _market(where: Mention) -> Mention:
    """ "The Asian market" is Asia, as something to enter."""
    place = CONTINENTS.get(where.mods[-1], "") or DEMONYMS.get(where.mods[-1], "") if where.mods and where.head == "market" else ""
    return where._replace(head=place.lower(), mods=(), name=place, hint="place", determiner="") if place else where


def _moved_into(p: Proposition) -> Proposition | None:
    """ "Expanded into Asia": entered it."""
    if p.predicate == "enter":
        return p._replace(patient=_market(p.patient)) if p.patient is not None and p.patient.head == "market" else None
    what, left = taken(p, ("into", "to"))
    if what is None or p.agent is None or p.patient is not None or not (what.name and what.hint != "person" or what.head == "market"):
        return None
    return p._replace(predicate="enter", patient=_market(what), obliques=left)


def _kept_level(p: Proposition) -> Proposition | None:
    """ "Kept its prices stable": they did not change."""
    if p.patient is not None and p.patient.head in LEVEL and p.patient.mods and p.patient.mods[-1] in LEVELS and p.agent is not None:
        return p._replace(predicate="stabilize", patient=p.patient._replace(head=p.patient.mods[-1], mods=p.patient.mods[:-1]))
    if p.patient is None or p.agent is None or p.patient.head not in LEVELS or not any(lemma in LEVEL for lemma, _ in p.adjectives):
        return None
    left = tuple([one for one in p.adjectives if one[0] not in LEVEL])
    return p._replace(predicate="stabilize", adjectives=left)


def _went_ahead(p: Proposition) -> Proposition | None:
    """ "The strike went ahead": took place."""
    thing = p.agent or p.patient
    if thing is None or thing.name or p.agent is not None and p.patient is not None or any(q == "with" for q, _ in p.obliques):
        return None
    return p._replace(predicate="happen", agent=None, patient=thing) if thing.head in GATHERINGS or thing.head in NOUNS else None


def _let_stand(p: Proposition) -> Proposition | None:
    """ "Left the veto standing", "left the ruling intact", "left the law in place": upheld it."""
    thing = p.patient
    if thing is None or thing.head not in _STRUCK_DOWN:
        return None
    place = next((m for q, m in p.obliques if q == "in" and m.head == "place" and not m.mods), None)
    if place is None and not any(lemma in LEFT_AS_IT_WAS for lemma, _ in p.adjectives):
        return None
    adjectives = tuple([one for one in p.adjectives if one[0] not in LEFT_AS_IT_WAS])
    return p._replace(predicate="uphold", adjectives=adjectives, obliques=without(p.obliques, place))


def _barred(p: Proposition) -> Proposition | None:
    """ "Were forbidden to enter the town": were banned from it."""
    inner = p.governed[0] if len(p.governed) == 1 else None
    if inner is None or inner.predicate != "enter" or inner.patient is None or p.patient is None or inner.negated:
        return None
    return p._replace(predicate="ban", governed=(), obliques=(*p.obliques, ("from", inner.patient)))


Turn = Callable[[Proposition], "Proposition | None"]


def _table() -> dict[str, tuple[Turn, ...]]:
    found: dict[str, list[Turn]] = {}
    for verbs, turn in (
        (frozenset(("make",)), _made),
        (frozenset(("be",)), _unable),
        (BECOMING, _holder),
        (frozenset(("become", "form")), _became_one),
        (PUTTING, _signed),
        (frozenset(("raid",)), _searched),
        (WITHDRAWING, _off_sale),
        (frozenset(("give",)), _funded),
        (frozenset(("stay", "remain", "keep")), _kept_out),
        (frozenset(("expand", "enter")), _moved_into),
        (frozenset(("keep", "leave", "hold")), _kept_level),
        (frozenset(("leave",)), _let_stand),
        (frozenset(("proceed",)), _went_ahead),
        (frozenset(("forbid", "ban", "bar", "prohibit")), _barred),
    ):
        for verb in verbs:
            found.setdefault(verb, []).append(turn)
    return {verb: tuple(turns) for verb, turns in found.items()}


OF_DEALINGS = _table()
