"""What follows from a clause of a text beside what it says: who was buried is dead, of a case that was dismissed there will be no trial.

Who took a town controls it, a mill that a fire destroyed burned, who is back at work strikes no more.
"""

from __future__ import annotations

from collections.abc import Iterator

from service.engine.compare.families import families
from service.engine.compare.words import names_event, names_person
from service.engine.lexicon import participle_of
from service.engine.reading import Mention, Proposition, behind, is_known
from service.engine.vocabulary.disputes import STRONGHOLDS
from service.engine.vocabulary.mishaps import FIRES

# what is called off, and what is no longer done then
_SEARCHES = {"search": "seek", "hunt": "seek", "manhunt": "seek", "pursuit": "chase", "chase": "chase"}
_CALLING_OFF = frozenset("cancel abandon end stop suspend halt".split())
# where the dead are buried, and what buries the living
_ALIVE = frozenset(
    "rubble debris snow avalanche mud sand landslide mudslide earth rock stone wreckage ruin ice ash collapse house building tunnel mine".split()
)
_RESIDENTS = frozenset("resident inhabitant villager townspeople islander dweller".split())
# the deeds of a court or of an employer that are contested only once they are done
_DONE = {
    "conviction": "convict", "acquittal": "acquit", "arrest": "arrest", "dismissal": "dismiss", "expulsion": "expel", "detention": "hold",
    "imprisonment": "imprison",
}  # fmt: skip
_TAKING = frozenset("retake recapture conquer capture seize".split())
_RUINING = frozenset("destroy gut consume devour ruin ravage engulf".split())
_CARRYING = frozenset("tow carry drive fly escort lead haul take bring ferry row".split())
_VIOLENCE = frozenset("violence incident trouble bloodshed disturbance clash disorder".split())
_CONTESTING = frozenset("contest overturn uphold quash confirm reverse appeal annul condemn criticize protest question set_aside".split())


def follows(p: Proposition) -> Iterator[Proposition]:
    """The clauses that follow from one."""
    if p.mood != "asserted":
        return
    if p.origin == "title" and p.complement is not None and p.agent is not None and not p.negated:
        yield from _called_by(p, p.complement)
    if p.patient is not None and not p.negated:
        if p.predicate in _CALLING_OFF:
            yield from _searched_no_more(p, p.patient)
        if p.predicate == "bury" and laid_to_rest(p):
            yield _bare(p, "die")._replace(agent=p.patient, dates=())
        if p.predicate == "sentence" and _to_prison(p):
            yield _bare(p, "imprison")._replace(agent=p.agent, patient=p.patient)
        if p.predicate in _CONTESTING:
            yield from _done_before(p, p.patient)
    if p.predicate == "lose" and p.patient is not None and p.agent is not None and not p.negated and _is_loss(p, p.agent, p.patient):
        yield p._replace(predicate="unprofitable", patient=None)
    if p.predicate == "dismiss" and p.patient is None and not p.negated:
        yield from _not_tried(p)
    if p.predicate == "decamp" and p.agent is not None:
        yield _bare(p, "stop")._replace(patient=p.agent, negated=not p.negated)
    if p.predicate == "be" and p.agent is not None and p.agent.head in FIRES:
        yield from _arson(p, p.agent)
    if not p.negated:
        yield from _of_war_and_work(p)
    for m in (p.agent, p.patient):
        if m is not None and m.head in _RESIDENTS and m.of is not None and m.of.name:
            yield _bare(p, "live")._replace(agent=m, obliques=(("in", m.of),), dates=(), past=False)


def _of_war_and_work(p: Proposition) -> Iterator[Proposition]:
    """ "Captured the town": controls it; "fire destroyed the mill": it burned; "went back to work after the strike": it is over."""
    what, undated = p.patient, p._replace(dates=())
    if what is not None and p.predicate in _TAKING and p.agent is not None and (what.head in STRONGHOLDS or what.hint == "place"):
        held = what.of if what.of is not None and what.of.name and what.head in STRONGHOLDS else what
        yield _bare(undated, "control")._replace(agent=p.agent, patient=held, past=False)
    if what is not None and p.predicate in _RUINING and p.agent is not None and p.agent.head in FIRES:
        yield _bare(p, "burn")._replace(patient=what)
    if what is not None and p.predicate == "spare" and p.agent is not None:
        yield _bare(undated, "hit")._replace(agent=p.agent, patient=what, negated=True)
    if what is not None and p.predicate in _CARRYING and "back" in p.adverbs:
        yield _bare(p, "return")._replace(agent=p.agent, patient=what, obliques=p.obliques)
    if what is not None and any(q == "in" and m.head == "exchange" for q, m in p.obliques):
        yield _bare(undated, "swap")._replace(patient=what, obliques=tuple([one for one in p.obliques if one[0] == "for"]))
    if p.predicate == "return" and p.agent is not None and any(q == "to" and m.head == "work" and not m.name for q, m in p.obliques):
        strike = Mention(p.agent.first, p.agent.last, "strike", p.agent.head_at, determiner="the", of=p.agent)
        if any(q == "after" and m.head in ("strike", "walkout", "stoppage") for q, m in p.obliques):
            yield _bare(undated, "end")._replace(patient=strike)
    thing = p.agent or p.patient
    if thing is not None and names_event(thing.head) and any(q == "without" and m.head in _VIOLENCE for q, m in p.obliques):
        yield _bare(undated, "be")._replace(agent=thing, adjectives=(("peaceful", -1),))


def _is_loss(p: Proposition, who: Mention, what: Mention) -> bool:
    """ "The firm lost 31 million last year": it made no profit; money that is lost to fraud, or at a casino, is another thing."""
    if what.head or what.quantity is None or what.quantity.form != "money" or any(m.head or m.name for _, m in p.obliques):
        return False
    if who.plural or who.pronoun and who.head != "it" or who.hint == "person" or names_person(who.head):
        return False
    return who.hint == "organization" or not who.entity.startswith("a:") and " " not in who.entity  # "n:ada brun" may be somebody


def _called_by(p: Proposition, what: Mention) -> Iterator[Proposition]:
    """ "Deported student Ina Moll": was deported; who is called retired, married or wanted is so, and nobody has done it to him."""
    for mod in what.mods:
        verb = participle_of(mod) if mod.endswith(("ed", "en")) else ""
        if verb and mod not in _NO_DEED and families(verb):
            yield _bare(p, verb)._replace(patient=p.agent, past=True, dates=())


_NO_DEED = frozenset("retired married divorced wanted aged armed skilled experienced trained gifted talented seasoned noted renowned accused".split())


def _bare(p: Proposition, verb: str) -> Proposition:
    return p._replace(predicate=verb, agent=None, patient=None, others=(), obliques=(), complement=None, adjectives=(), adverbs=(), governed=())


def _searched_no_more(p: Proposition, what: Mention) -> Iterator[Proposition]:
    """ "Called off the search for the hiker": stopped, and seeks him no more."""
    whom = behind(p, "for")
    if what.head not in _SEARCHES or what.name or whom is None:
        return
    yield _bare(p, _SEARCHES[what.head])._replace(agent=p.agent, patient=whom, negated=True)
    if p.agent is not None:
        yield _bare(p, "stop")._replace(patient=p.agent)


def _not_tried(p: Proposition) -> Iterator[Proposition]:
    """ "Dismissed the case against him", "dropped all charges": he will not be tried."""
    whom = behind(p, "against")
    if whom is not None:
        yield _bare(p, "adjudicate")._replace(patient=whom, negated=True, mood="prediction", past=False, dates=())


def laid_to_rest(p: Proposition) -> bool:
    """Whether somebody was "buried in his home village": whoever is buried in snow need not be dead."""
    whom = p.patient
    if whom is None or p.negated or not (whom.hint == "person" or is_known(whom) or names_person(whom.head)):
        return False
    if p.agent is not None and not names_person(p.agent.head):
        return False
    if any(q in ("under", "beneath", "by", "up") or q in ("in", "inside") and m.head in _ALIVE for q, m in p.obliques):
        return False
    return bool(p.obliques or p.dates) and "alive" not in p.adverbs and not any(word == "alive" for word, _ in p.adjectives)


def _arson(p: Proposition, fire: Mention) -> Iterator[Proposition]:
    """A fire that was set on purpose is arson, and arson is set on purpose."""
    if [word for word, _ in p.adjectives] == ["deliberate"] and p.complement is None:
        at = p.adjectives[0][1]
        yield p._replace(adjectives=(), complement=Mention(at, at + 1, "arson", at))
    elif p.complement is not None and p.complement.head == "arson" and not p.adjectives:
        yield p._replace(adjectives=(("deliberate", p.complement.head_at),), complement=None)


def _to_prison(p: Proposition) -> bool:
    """ "Sentenced to six years in prison": sent there; a suspended sentence sends nobody."""
    behind_bars = any(q in ("in", "behind", "of") and m.head in _BEHIND_BARS for q, m in p.obliques)
    return behind_bars and not any("suspended" in m.mods for _, m in p.obliques) and not any(word == "suspended" for word, _ in p.adjectives)


_BEHIND_BARS = frozenset("prison jail custody bar penitentiary imprisonment".split())


def _done_before(p: Proposition, what: Mention) -> Iterator[Proposition]:
    """ "Appealed against his conviction for fraud", "overturned the conviction of the nurse": had been convicted."""
    whom = what.of or what.possessor
    if what.head not in _DONE or whom is None or what.name:
        return
    crime = tuple([("of", m) for q, m in p.obliques if q == "for" and m.first >= what.last and m.head])
    yield _bare(p, _DONE[what.head])._replace(patient=whom, obliques=crime, past=True, dates=())
