"""Who gave what to whom, however it is told: "a donation from Norway", "the largest gift came from Lind", "gave Holm the keys", "gets half of the water"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.nouns import at, taken
from service.engine.compare.families import families
from service.engine.compare.words import names_person
from service.engine.reading import Mention, Proposition, behind, without
from service.engine.tagging.word import Word
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.frames import AWARDED, GRANTED, NOUNS

_GETTING = frozenset(("win", "receive", "get", "obtain", "collect"))
_GIVING = frozenset(("give", "award", "lend", "offer", "pay"))
DENIED_TO = frozenset(("deny", "refuse"))
_TAKING = frozenset(("get", "receive", "obtain"))
_VOTED = frozenset("vote ballot support poll electorate turnout seat preference".split())
_GIVEN_BY = {"donation": "donate", "gift": "give", "present": "give", "handout": "give", "loan": "lend", "contribution": "give", "grant": "give"}


def given(p: Proposition) -> Proposition:
    """A clause that says what is a gift from whom, as one of the giving; any other as it is."""
    what = p.complement
    if p.predicate != "be" or what is None or what.head not in _GIVEN_BY or what.quantity is not None or p.adjectives or p.agent is None:
        return p
    giver = next((m for preposition, m in p.obliques if preposition in ("from", "by")), what.possessor or what.of)
    if giver is None or p.patient is not None or what.of is not None and not what.of.name:
        return p
    left = without(p.obliques, giver)
    return p._replace(predicate=_GIVEN_BY[what.head], agent=giver, patient=p.agent, complement=None, obliques=left, past=True)


def gift_from(p: Proposition) -> Proposition:
    """ "The largest gift came from Lind", "20 million dinars came from Lind": she gave it; any other as it is."""
    if p.predicate != "come" or p.agent is None or p.patient is not None or p.negated:
        return p
    money = p.agent.quantity is not None and p.agent.quantity.form == "money" and (not p.agent.head or p.agent.head in _GIVEN_BY)
    giver, left = taken(p, ("from",))
    if giver is None or not (money or p.agent.head in _GIVEN_BY) or not (giver.name or names_person(giver.head) or giver.head in COLLECTIVES):
        return p
    return p._replace(predicate="give", agent=giver, patient=p.agent, obliques=left)


def got_back(p: Proposition) -> Proposition:
    """ "Got the statue back from the museum": the museum returned it to them."""
    if p.predicate != "return" or p.agent is None or p.patient is None:
        return p
    giver, left = taken(p, ("from",))
    return p if giver is None or not (giver.name or giver.head) else p._replace(agent=giver, obliques=(*left, ("to", p.agent)))


def with_receiver(p: Proposition, words: Sequence[Word]) -> Proposition:
    """ "Gave the boys medals": the boys and the medals, no medals of a sort, since people in the plural make no compound."""
    what = p.patient
    if what is None or not what.mods or what.name or what.head_at < 1 or families(p.predicate).isdisjoint(_GIVING) or p.agent is None or p.others:
        return p
    before, whom = words[what.head_at - 1], what.mods[-1]
    if before.tag != "N" or before.low == whom or before.lemma != whom or not names_person(whom) or at(p, "to") is not None:
        return p
    receiver = what._replace(last=what.head_at, head=whom, head_at=what.head_at - 1, mods=what.mods[:-1], plural=True)
    return p._replace(patient=receiver, others=(what._replace(first=what.head_at, mods=(), determiner="", quantity=None),))


def handed_to(p: Proposition) -> Proposition:
    """ "gave Holm the keys", "Holm was given the keys": the keys to Holm; "the prize went to Holm": it was given to him."""
    if p.predicate == "go" and p.agent is not None and p.patient is None and awarded(p.agent) and at(p, "to") is not None:
        return p._replace(predicate="award", agent=None, patient=p.agent)
    if p.predicate in _GETTING and p.agent is not None and p.patient is not None and awarded(p.patient):
        giver, left = taken(p, ("from",))
        return p._replace(predicate="award", agent=giver, obliques=(*left, ("to", p.agent)))  # "won the prize"
    if p.predicate in _TAKING and p.agent is not None and p.patient is not None and at(p, "from") is None:
        granted = p.patient.head in GRANTED and p.patient.head not in NOUNS  # whoever got treatment was treated
        if granted or _portion_of_a_thing(p.patient):  # "got the visa", "gets 55 percent of the water"
            return p._replace(predicate="give", agent=None, obliques=(*p.obliques, ("to", p.agent)))
    if p.patient is None or not p.others or families(p.predicate).isdisjoint(_GIVING) or p.predicate == "make":
        return p
    passive = p.agent is None or p.others[0].first > p.patient.first and not _asked_for(p, p.patient)
    what, whom = (p.others[0], p.patient) if passive else (p.patient, p.others[0])
    if what.pronoun or unpersonal(whom):
        return p
    verb = "award" if awarded(what) else p.predicate
    return p._replace(predicate=verb, patient=what, others=p.others[1:], obliques=(*p.obliques, ("to", whom)))


def _asked_for(p: Proposition, patient: Mention) -> bool:
    """Whether what is given stands before the clause: "the list that Norland gave the rebels", not "the man whom she gave the list"."""
    before = p.origin == "relative" and p.agent is not None and patient.first < p.agent.first
    return before and not (names_person(patient.head) or patient.hint == "person" or patient.head in COLLECTIVES)


def denied_to(p: Proposition) -> Proposition:
    """ "Denied refuge to the families", "was refused a license": it was not given to them; any other denial as it is."""
    if p.predicate not in DENIED_TO or p.patient is None or p.governed:
        return p
    what, whom = p.patient, p.others[0] if p.others else behind(p, "to")
    if p.others and what.head not in GRANTED and whom is not None:
        what, whom = whom, what  # "denied the families refuge", "the families were denied refuge"
    if whom is None or what.name or what.head not in GRANTED:
        return p  # who refuses a pardon himself was given none all the same, but nobody withheld it
    left = without(p.obliques, whom)
    return p._replace(predicate="give", patient=what, others=(), obliques=(*left, ("to", whom)), negated=not p.negated)


def _portion_of_a_thing(mention: Mention) -> bool:
    """Whether it is so much of something that is shared out, and no result of a vote."""
    return mention.quantity is not None and mention.quantity.form in ("percent", "fraction") and bool(mention.head) and mention.head not in _VOTED


def unpersonal(mention: Mention) -> bool:
    return not mention.head and not mention.name


def awarded(mention: Mention) -> bool:
    return mention.head in AWARDED or bool(mention.name) and mention.name.rsplit(" ", 1)[-1].lower() in AWARDED
