"""A stated predicate against those of a line: the same, opposite, or another; asserted or denied, done or only planned, by whom to whom."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.ties import EACH, Ties
from service.engine.compare.words import WordRelation, comes_to, converse, exclusive, is_generic_person, names_person, precedes, relate, successive
from service.engine.event import Event, event_of, in_role
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention, Proposition
from service.engine.slots import AGENTS_OF, CAPTIVES, STATES, families_of_word, participants
from service.engine.tagging.word import Word
from service.engine.vocabulary.frames import UNDERGOERS
from service.engine.vocabulary.mutual import MUTUAL
from service.engine.vocabulary.pending import PENDING

_UNREALISED = frozenset(("wish", "governed", "conditional", "prediction", "possible"))
# members by a plain name: looking one up in its enum costs more than what is done with it
_NONE = WordRelation.NONE
_RELATED = WordRelation.RELATED
_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_SAME = WordRelation.SAME
_OPPOSITE = WordRelation.OPPOSITE
_UNDERGOING = frozenset(("patient", "other", "to:", "with:", "from:", "against:", "after:", "behind:", "for:", "on:"))


_GOING_ON = frozenset(("start", "end", "continue", "resume", "participate", "host"))  # what begins and ends takes place


_OF_THE_SAME = 3.0  # what it is worth that an event befalls the very thing of which the statement says what it is


class Predicate:
    """The best relation of a stated predicate to one of a line's, and the event that has it (None for a noun: "the release of").

    ``converse`` is the same event seen from its other side: sold, where the line has bought; ``successive`` the opposite at another time: released, where
    the line has held; both may have been.
    """

    __slots__ = ("converse", "event", "relation", "successive")

    def __init__(self, relation: WordRelation, event: Event | None, converse: bool = False, successive: bool = False) -> None:
        self.relation = relation
        self.event = event
        self.converse = converse
        self.successive = successive


def match_predicate(stated: Event, line: Line, ties: Ties = EACH) -> Predicate:
    """The event of the line that the stated one is most likely to be."""
    best, found, fit = _NONE, None, -1.0
    later = None
    for event in line.events:
        relation = _relation(stated, event, ties)
        if relation is _NONE:
            continue
        strength = float(int(relation))
        if relation is _OPPOSITE:
            if not stated.holds_now and (not event.holds_now or precedes(stated.families, event.families)) and successive(stated.families, event.families):
                later = event
                continue
            strength = 2.5
        if stated.light and stated.proposition.adjectives and event.proposition.adjectives:
            strength += 0.25
        if not stated.ids.isdisjoint(event.ids):
            strength += 0.5 * len(stated.ids & event.ids)
        if _same(stated.proposition.patient, event.proposition.patient):
            strength += 0.75
        if _same(stated.proposition.agent, event.proposition.agent):
            strength += 0.25
        if _as_many(stated.proposition.patient, event.proposition.patient):
            strength += 0.25  # "five percent in May and three in June": of two alike the one with the number stated
        if stated.light and stated.families and stated.proposition.adjectives and _same(stated.proposition.agent, theme_of(event)):
            strength += _OF_THE_SAME  # "is open" of the line that is closed, beside the schools that reopen
        strength += _voice(stated.proposition.speaker, event.proposition.speaker)
        if strength > fit and len(line.events) > 1 and _of_another_doer(stated, event, line):
            strength -= _OTHER_DOER
        if strength > fit:
            best, found, fit = relation, event, strength
    if best is _NONE and stated.light:
        complement = stated.proposition.complement
        if not stated.families and (complement is None or complement.quantity is not None):
            return Predicate(_RELATED, None)  # "there were 43 people on the shift": whatever verb the line has
    elif found is None:
        best = _as_noun(stated, line, ties)
    if best is not _OPPOSITE and stated.holds_now and _ended(stated, line):
        return Predicate(_OPPOSITE, None)
    if best >= _BROADER and found is not None and stated.holds_now and not found.holds_now and (undone := _undone(found, line)) is not None:
        return Predicate(_OPPOSITE, undone)
    if best is _NONE and later is not None:
        return Predicate(_OPPOSITE, later, successive=True)
    return Predicate(best, found, found is not None and best >= _BROADER and converse(stated.families, found.families))


def theme_of(event: Event) -> Mention | None:
    """What an event befalls: what undergoes it, else who does it."""
    return event.proposition.patient or event.proposition.agent


_OTHER_DOER = 4.0


def _voice(mine: Mention | None, theirs: Mention | None) -> float:
    """What it is worth that the same one says it on both sides, of several who say it of one thing."""
    if mine is None or theirs is None or not mine.entity or not theirs.entity:
        return 0.0
    return 1.0 if mine.entity == theirs.entity else -2.0


def _of_another_doer(stated: Event, event: Event, line: Line) -> bool:
    """Whether the line has it of others and the stated ones elsewhere: "welcomed by the government and condemned by farmers"."""
    mine, theirs = stated.proposition, event.proposition
    if event.light:
        return False
    others = [e.proposition for e in line.events if e is not event and not e.light]
    if _another(mine.agent, theirs.agent) and any(_same(mine.agent, other.agent) for other in others):
        return True
    return _another(mine.patient, theirs.patient) and any(_same(mine.patient, other.patient) and _same(mine.agent, other.agent) for other in others)


def _another(mine: Mention | None, theirs: Mention | None) -> bool:
    """Whether the two are told apart by name or noun."""
    if mine is None or theirs is None or theirs.pronoun or not mine.head or not theirs.head or not _names_of(mine).isdisjoint(_names_of(theirs)):
        return False
    return relate(mine.head, theirs.head, "n") <= _NONE


def _as_noun(stated: Event, line: Line, ties: Ties) -> WordRelation:
    """ "the release of Krivoi", "the deadly attack": the event named by another word than a verb."""
    related = dict(ties.among(stated.predicate, "", line.terms))
    shared = not line.families.isdisjoint(stated.families)
    if not related and not shared:
        return _NONE
    verbs = {event.proposition.at for event in line.events}
    for term in line.terms:
        relation = related.get(term, _NONE)
        alike = shared and not stated.families.isdisjoint(families_of_word(term))
        if not alike and (relation < _BROADER or not _names_deed(stated.predicate, term)):
            continue
        if any(event.predicate == term for event in line.events) or (term != stated.predicate and verbs.issuperset(line.terms[term])):
            continue  # a verb of its own, and another one
        if _kept_out(term, line) or (stated.holds_now and names_person(term)):
            continue  # "the released hostages" says of nobody that he is still held
        return max(relation, _SYNONYM)
    return _NONE


def _names_deed(verb: str, term: str) -> bool:
    """Whether a noun names what the verb tells: "arrival" of "arrive", "demise" of "die"; that "last" can mean "closing" makes nothing close."""
    deeds = verbs_of(term)
    if verb in deeds or term in verbs_of(verb) or term == verb:
        return True
    return any(relate(verb, deed, "v") >= (_SYNONYM if verb in _ANY_DEED else _BROADER) for deed in deeds)


_ANY_DEED = frozenset("act move change work react proceed interact travel affect control create express".split())  # almost every other verb is one of these


_KEEPING_OUT = frozenset("independent independently without no not lack absence despite instead regardless".split())


def _kept_out(term: str, line: Line) -> bool:
    """Whether the line has the noun only to say that it had no part: "independent of mediation by Qatar", "without a trial"."""
    words = line.sentence.words
    return all(any(w.low in _KEEPING_OUT for w in words[max(0, at - 3) : at]) or _pending(words, at) for at in line.terms[term])


def _pending(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is only what somebody asks for or may have: "a request for bail", "the threat of a strike"."""
    while at > 0 and words[at - 1].tag in ("D", "A", "N", "S") and words[at - 1].lemma not in PENDING:
        at -= 1
    return at > 1 and words[at - 1].low in _OF_WHAT and words[at - 2].lemma in PENDING


_OF_WHAT = frozenset(("for", "of", "to"))


def _relation(stated: Event, event: Event, ties: Ties) -> WordRelation:
    if not (stated.light or event.light):
        relation = ties.to(stated.predicate, event.predicate, "v")
        return relation if relation is _OPPOSITE or relation >= _BROADER else _by_families(stated, event, relation)
    if stated.predicate == event.predicate and (not stated.families or _said_of_the_same(stated, event)):
        return _NONE if _where_only(stated) and event.proposition.origin in ("apposition", "title") else _SAME
    relation = _by_families(stated, event, _NONE)
    if relation is _NONE and stated.predicate == "happen" and not event.families.isdisjoint(_GOING_ON) and not stated.ids.isdisjoint(event.ids):
        return _SYNONYM  # "took place in May": of the very thing the line says that it began
    if relation is _NONE and stated.predicate == "happen" and "cancel" in event.families and not stated.ids.isdisjoint(event.ids):
        return _OPPOSITE  # what has been called off does not take place
    if relation is not _NONE or (stated.families and event.families):
        return relation
    if _possessed(stated, event) or _possessed(event, stated):
        return _SYNONYM
    if stated.predicate == "have" and not event.light and from_another(stated, event.proposition):
        return _NONE  # "has seven mills" of one to whom somebody sold them
    if stated.light and not stated.families and len(stated.ids & event.ids) > 1:
        return _RELATED  # "had 216 people" beside "carrying 216 people": the same two take part
    if stated.light and event.light:
        return _RELATED
    light, heavy = (stated, event) if stated.light else (event, stated)
    who = in_role(light, "agent") if light is event else None  # of whom the line says it is no part of what it says: "the eight hostages are citizens"
    spared = who.head if who is not None and names_person(who.head) else ""
    return _SYNONYM if any(noun != spared and relate(noun, heavy.predicate) >= _SYNONYM for noun in light.says) else _NONE


def _where_only(stated: Event) -> bool:
    """ "Is in a clinic": says where and not what, which no "her brother, Max" does."""
    p = stated.proposition
    return p.predicate == "be" and p.complement is None and not p.adjectives and bool(p.obliques)


def _said_of_the_same(stated: Event, event: Event) -> bool:
    """Whether both say by adjectives how the same thing is: "the election was not fair", "it was free and fair"."""
    mine, theirs = stated.proposition, event.proposition
    if stated.predicate != "be" or not mine.adjectives or not theirs.adjectives or mine.complement is not None or mine.agent is None or theirs.agent is None:
        return False
    one, other = mine.agent.entity or mine.agent.head, theirs.agent.entity or theirs.agent.head
    return one == other or bool(one) and relate(one.lstrip("~"), other.lstrip("~"), "n") >= _SYNONYM
def _possessed(one: Event, other: Event) -> bool:
    """Whether one side has what the other owns: "having any shares", "owns shares"."""
    if one.predicate != "have" or "own" not in other.families:
        return False
    mine, theirs = one.proposition.patient, other.proposition.patient
    return mine is not None and theirs is not None and bool(mine.head) and mine.head == theirs.head


def from_another(stated: Event, told: Proposition) -> bool:
    """Whether the line lets somebody else do it than the one who has it in the statement."""
    mine, theirs = stated.proposition.agent, told.agent
    if mine is None or theirs is None or not mine.entity or mine.entity.startswith("~") or mine.entity == theirs.entity:
        return False
    known = bool(theirs.entity) and not theirs.entity.startswith("~")
    return known or any(mention.entity == mine.entity for _, mention in participants(told))


def _by_families(stated: Event, event: Event, otherwise: WordRelation) -> WordRelation:
    if not stated.families or not event.families:
        return otherwise
    if not stated.families.isdisjoint(event.families):
        return _SYNONYM
    if event.proposition.negated and not stated.proposition.negated and comes_to(stated.families, event.families):
        return _SYNONYM  # "has agreed" of one who has not decided: what it comes to is denied
    return _OPPOSITE if exclusive(stated.families, event.families) else otherwise


def _ended(stated: Event, line: Line) -> bool:
    """Whether the line says that the very thing has stopped: "the leak has been stopped" of what is "still leaking"."""
    if stated.light or (stated.proposition.past and "still" not in stated.proposition.adverbs):
        return False
    ending = [event for event in line.events if "end" in event.families and not event.proposition.negated]
    return any(relate(stated.predicate, m.head) is _SAME for event in ending for role, m in event.cast if role in ("agent", "patient"))


def _undone(event: Event, line: Line) -> Event | None:
    """What the line tells later of the same that put an end to an event: "was closed for five days and reopened"."""
    later = [e for e in line.events if e.proposition.at > event.proposition.at and not e.proposition.negated and e.proposition.mood == "asserted"]
    return next((e for e in later if not e.ids.isdisjoint(event.ids) and exclusive(e.families, event.families)), None)


def opposed(stated: Event, found: Predicate) -> bool:
    """Whether one side asserts what the other denies; two opposites of which one is denied agree."""
    denied = found.event is not None and found.event.proposition.negated
    if found.event is not None and _bygone(stated, found.event):
        return False
    if found.relation >= _BROADER:
        named = found.event is not None or found.relation is _SAME or bool(stated.families)  # a noun that is like the verb denies nothing
        return named and stated.proposition.negated != denied and not _less_denied(stated, found)
    return found.relation is _OPPOSITE and stated.proposition.negated == denied


_LASTING = frozenset("be have remain stand stay become".split())


def _bygone(stated: Event, event: Event) -> bool:
    """Whether the line says that it once was so and the statement that it is no more: "is no longer a hostage" of one who was."""
    return stated.proposition.negated and "longer" in stated.proposition.adverbs and not event.proposition.negated and not event.holds_now


def _less_denied(stated: Event, found: Predicate) -> bool:
    """Whether the line denies only a narrower thing: nobody hospitalized does not mean nobody treated."""
    return found.event is not None and found.relation is WordRelation.BROADER and found.event.proposition.negated and not stated.proposition.negated


def unrealised(stated: Event, found: Predicate) -> bool:
    """Whether the line only plans, wishes or supposes what the statement gives as a fact, or speaks of what is over or of a narrower thing."""
    event = found.event
    if event is None:
        return False
    if (_bygone(stated, event) and found.relation is not _OPPOSITE) or _less_denied(stated, found):
        return True  # it does not say that it is over
    mine, theirs = stated.proposition.mood, event.proposition.mood
    if theirs not in _UNREALISED or theirs == mine:
        return False
    if theirs == "wish" and mine == "prediction":
        return True  # that it be closed was demanded: nobody says that it will be
    if theirs == "prediction" and stated.predicate == "be" and event.predicate != "be" and _is_value(stated.proposition.complement):
        return False  # "the prize money is 2 million" of who is to receive so much of it
    happens = not stated.proposition.past and stated.predicate not in _LASTING and stated.families.isdisjoint(STATES)
    if theirs == "prediction" and mine == "asserted" and happens and not event.proposition.past:
        return False  # "the club gets 2.5 million" of what it is to get: the present of what is settled; what once was to happen is not
    return mine not in ("prediction", "possible", "wish", "governed") and (stated.proposition.past or theirs != "governed")


def _is_value(mention: Mention | None) -> bool:
    return mention is not None and not mention.head and mention.quantity is not None


# of such an event each has one side only: who wins it does not lose it, who buys a thing does not sell it
_CONTEST = frozenset(("beat", "win"))
_ONE_SIDED = frozenset(("beat", "win", "buy", "lend", "succeed", "employ"))


def mistaken(stated: Event, found: Predicate, line: Line) -> bool:
    """Whether the same one is put on the other side of the same event: to sell what it bought, to have won what it lost."""
    if found.event is None:
        return False
    if found.converse:
        return _same(stated.proposition.agent, found.event.proposition.agent)
    if found.relation < _BROADER or stated.families.isdisjoint(_ONE_SIDED) or stated.predicate in MUTUAL:
        return False
    mine = _ONE_SIDED & found.event.families
    if not mine.isdisjoint(_CONTEST):
        mine |= _CONTEST
    events = [event for event in line.events if not event.families.isdisjoint(mine)]
    if any(_same(stated.proposition.agent, event.proposition.agent) for event in events):
        return False
    return any(_across(stated, event) or _across(event, stated) for event in events)


def _across(one: Event, other: Event) -> bool:
    """Whether who does it on one side undergoes it on the other."""
    doer = one.proposition.agent
    return doer is not None and not _names_of(doer).isdisjoint(_undergoing(other))


def _as_many(one: Mention | None, other: Mention | None) -> bool:
    if one is None or other is None or one.quantity is None or other.quantity is None:
        return False
    return one.quantity.quantity == other.quantity.quantity


def _same(one: Mention | None, other: Mention | None) -> bool:
    if one is None or other is None:
        return False
    mine, theirs = _noun_of(one), _noun_of(other)
    return bool(one.entity) and one.entity in (other.entity, theirs) or bool(mine) and mine in (other.entity, theirs)


def swapped(stated: Event, event: Event | None) -> bool:
    """Whether doer and undergoer have changed places."""
    if event is None or stated.proposition.agent is None or event.proposition.agent is None:
        return False
    if (stated.predicate in MUTUAL and not stated.proposition.governed) or _held_by(event):
        return False
    mine, theirs = _names_of(stated.proposition.agent), _names_of(event.proposition.agent)
    if not mine.isdisjoint(theirs):
        return False
    if not theirs.isdisjoint(_undergoing(stated)) and not mine.isdisjoint(_undergoing(event)):
        return True
    asked, planned = stated.proposition.governed[:1], event.proposition.governed[:1]  # "agreed to buy": who buys whom
    return bool(asked and planned) and asked[0].predicate == planned[0].predicate and swapped(event_of(asked[0]), event_of(planned[0]))


def _held_by(event: Event) -> bool:
    """Whether an event is somebody's being held: "was a hostage of the rebels" is done by the rebels, and the owner of a role undergoes nothing."""
    complement = event.proposition.complement
    return event.light and complement is not None and complement.head in CAPTIVES


def _undergoing(event: Event) -> set[str]:
    """Those to whom it is done, whom the doer is something of ("is a sponsor of Hamas"), and to whom the doer wants to do something."""
    found = [m for role, m in event.cast if role in _UNDERGOING]
    found += [owner for role, m in event.cast if role == "complement" and m.head not in UNDERGOERS and (owner := m.of or m.possessor)]
    for governed in event.proposition.governed:
        if governed.agent is not None and event.proposition.agent is not None and governed.agent.entity == event.proposition.agent.entity:
            found += [m for role, m in participants(governed) if role in _UNDERGOING]
    found += [owner for m in found if m.head in AGENTS_OF and not m.name and (owner := m.possessor or m.of) is not None]  # "accused Dunn's government"
    return {name for m in found for name in (*_names_of(m), *(m.mods if not m.name else ()))}


def _names_of(mention: Mention) -> frozenset[str]:
    """What makes a participant the same one: its entity and its noun, unless that fits anybody. "The company" may be one on record, and is a company."""
    return frozenset([name for name in (mention.entity, _noun_of(mention)) if name])


def _noun_of(mention: Mention) -> str:
    return "" if is_generic_person(mention.head) or mention.name or mention.pronoun else mention.head
