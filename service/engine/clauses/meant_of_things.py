"""What is had, made, paid or cut, told by another noun: "has a population of 9 million", "is a novel by Roder", "300 jobs will go", "the price for it"."""

from __future__ import annotations

from service.engine.clauses.driven_out import driven_out
from service.engine.reading import Mention, Proposition, behind, of_form, without
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.frames import GATHERINGS
from service.engine.vocabulary.jobs import GOING, JOBS
from service.engine.vocabulary.states import GOING_SO
from service.engine.vocabulary.terms import TERMS
from service.engine.vocabulary.works import ANY_WORK, WORKS

PARENTS = frozenset("father mother parent dad mum mom".split())
_CHILDREN = {"girl": "daughter", "boy": "son", "daughter": "daughter", "son": "son", "child": "child", "": "child"}


def of_thing(p: Proposition) -> Proposition | None:
    """What a proposition comes to that tells of people, a work, jobs or a price by such a noun; None for any other."""
    return driven_out(p) or _broke_up(p) or _learnt(p) or _peopled(p) or _work_by(p) or _jobs_gone(p) or _priced(p) or _so_many_pages(p)


def _broke_up(p: Proposition) -> Proposition | None:
    """ "The talks broke up without a deal": they ended; a couple that does is parted."""
    thing = p.agent or p.patient
    if p.predicate != "separate" or thing is None or thing.name or p.agent is not None and p.patient is not None:
        return None
    return p._replace(predicate="end", agent=None, patient=thing) if thing.head in GATHERINGS or thing.head in ("round", "talk") else None


def _learnt(p: Proposition) -> Proposition | None:
    """ "Learned the game at nine": it was taught to her, as in "learned it from her aunt"."""
    what = p.patient
    if p.predicate != "learn" or p.agent is None or what is None or any(q in ("from", "of") for q, _ in p.obliques):
        return None
    if what.name or what.pronoun or what.head in _NEWS:
        return None
    return p._replace(predicate="teach", agent=None, obliques=(*p.obliques, ("to", p.agent)))


_NEWS = frozenset("news fact result outcome decision truth lesson detail fate verdict death closing way name identity secret plan".split())


def _peopled(p: Proposition) -> Proposition | None:
    """ "Has a population of 9 million", "its population is 9 million": it has so many people."""
    if p.predicate == "have" and p.patient is not None and p.patient.head == "population" and p.patient.of is not None and p.agent is not None:
        return p._replace(patient=p.patient.of._replace(head="people"))
    if p.predicate not in GOING_SO or p.agent is None or p.agent.head != "population" or p.complement is None or p.complement.quantity is None:
        return None
    owner = p.agent.of or p.agent.possessor
    return None if owner is None else p._replace(predicate="have", agent=owner, patient=p.complement._replace(head="people"), complement=None)


def _so_many_pages(p: Proposition) -> Proposition | None:
    """ "Is 48 pages long", "runs to 48 pages": is made up of so many, as "a 48-page agreement" is."""
    if p.predicate == "be" and any(word == "long" for word, _ in p.adjectives):
        pages = p.complement
    else:
        pages = behind(p, "to") if p.predicate in ("run", "stretch", "extend") else None
    if pages is None or pages.head not in _PAGES or pages.quantity is None or p.agent is None:
        return None
    return p._replace(predicate="comprise", patient=pages, complement=None, adjectives=(), obliques=without(p.obliques, pages))


_PAGES = frozenset("page chapter word line verse volume episode".split())


def _work_by(p: Proposition) -> Proposition | None:
    """ "Is a novel by Roder": Roder made it."""
    if p.predicate != "be" or p.negated or p.agent is None or p.complement is None or p.complement.head not in WORKS or p.complement.name:
        return None
    maker = next((m for preposition, m in p.obliques if preposition == "by" and m.name), None)
    if maker is None:
        return None
    left = without(p.obliques, maker)
    what = (("as", p.complement),) if p.complement.head not in ANY_WORK else ()
    return p._replace(predicate="create", at=p.complement.head_at, agent=maker, patient=p.agent, complement=None, obliques=(*left, *what))


def _jobs_gone(p: Proposition) -> Proposition | None:
    """ "300 jobs will go", "the takeover will cost 300 jobs", "it shed 300 jobs": they are cut."""
    jobs = p.patient or p.agent
    if jobs is None or jobs.head not in JOBS or not jobs.plural or p.predicate not in GOING or p.complement is not None:
        return None
    doer = p.agent if p.agent is not jobs else None
    if doer is not None and (p.predicate == "cost" or not (doer.name or doer.entity or doer.pronoun or doer.head in COLLECTIVES)):
        return p._replace(predicate="cut", agent=None, patient=jobs, obliques=(*p.obliques, ("through", doer)))
    return p._replace(predicate="cut", agent=doer, patient=jobs)


def _priced(p: Proposition) -> Proposition | None:
    """ "The price for Calder is 3 million", "Brenn pays 3 million for Calder": it buys Calder for so much."""
    if p.predicate in GOING_SO and p.agent is not None and p.agent.head == "price" and p.complement is not None and of_form(p.complement, "money"):
        thing = next((m for preposition, m in p.obliques if preposition == "for"), p.agent.of or p.agent.possessor)
        return None if thing is None or not thing.name else p._replace(
            predicate="buy", at=-1, agent=None, patient=thing, complement=None, obliques=(("for", p.complement),)
        )
    if p.predicate == "pay" and p.patient is not None and of_form(p.patient, "money"):
        thing = next((m for preposition, m in p.obliques if preposition == "for" and m.name), None)
        if thing is not None:
            left = without(p.obliques, thing)
            return p._replace(predicate="buy", patient=thing, obliques=(*left, ("for", p.patient)))
    return None


def running(p: Proposition) -> Proposition | None:
    """ "Her contract is for three years": she has a three-year contract."""
    thing = p.agent or p.patient
    owner = thing.possessor if thing is not None and thing.head in TERMS else None
    lasting = next((m for m in (p.patient, *p.others, *(m for q, m in p.obliques if q == "for")) if m is not None and _is_stretch(m)), None)
    if thing is None or owner is None or lasting is None or p.complement is not None:
        return None
    left = without(p.obliques, lasting)
    return p._replace(predicate="have", agent=owner, patient=thing._replace(possessor=None, quantity=lasting.quantity), others=(), obliques=left)


def parent_of(p: Proposition, parent: Mention) -> Proposition | None:
    """ "Was the father of two girls": has two daughters."""
    children = parent.of
    if children is None or children.name or children.quantity is None or p.agent is None or children.head not in _CHILDREN:
        return None
    children = children._replace(head=_CHILDREN[children.head], possessor=p.agent)
    return p._replace(predicate="have", patient=children, complement=None)


def _is_stretch(mention: Mention) -> bool:
    return not mention.head and mention.quantity is not None and mention.quantity.form == "duration"
