"""An event that a line names by a noun: "the release of Krivoi", "the deadly attack"."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.alike import same_one
from service.engine.compare.ties import Ties
from service.engine.compare.words import WordRelation, names_person, relate
from service.engine.event import Event
from service.engine.lexicon import verbs_of
from service.engine.lines_of_evidence import Line
from service.engine.reading import is_known
from service.engine.slots import families_of_word
from service.engine.tagging.word import Word
from service.engine.vocabulary.pending import NOT_TO_BE, PENDING
from service.engine.vocabulary.speech import REJECTING

# members by a plain name: looking one up in its enum costs more than what is done with it
_NONE = WordRelation.NONE
_BROADER = WordRelation.BROADER
_SYNONYM = WordRelation.SYNONYM
_KEEPING_OUT = frozenset("independent independently without no not lack absence despite instead regardless".split())
_SUFFERED = frozenset(("defeat", "loss"))  # nobody's victory: "her second defeat in the final"
_OF_WHAT = frozenset(("for", "of", "to"))
_ANY_DEED = frozenset("act move change work react proceed interact travel affect control create express".split())  # almost every other verb is one of these


def as_noun(stated: Event, line: Line, ties: Ties) -> WordRelation:
    """ "the release of Krivoi", "the deadly attack": the event named by another word than a verb."""
    found = ties.among(stated.predicate, "", line.terms)
    shared = not line.families.isdisjoint(stated.families)
    if not found and not shared:
        return _NONE
    related = {term: relation for term, relation in found if relation >= _BROADER and names_deed(stated.predicate, term)}
    named = [term for term in line.terms if term in related or shared and term not in _THINGS and not stated.families.isdisjoint(families_of_word(term))]
    if not named:
        return _NONE
    relations = dict(found)
    verbs = {event.proposition.at for event in line.events}
    undone = _not_to_be(line) if not stated.proposition.negated else ()
    for term in named:
        if term in _HOMOGRAPHS and all(line.sentence.words[at].tag == "A" for at in line.terms[term]):
            continue
        if any(event.predicate == term for event in line.events) or (term != stated.predicate and verbs.issuperset(line.terms[term])):
            continue  # a verb of its own, and another one
        if names_person(term) and _another_doer(term, stated, line):
            continue  # "behind the winner": it is not he who won
        if term in _POINTS and _only_where(line.terms[term], line):
            continue  # who crashed eight kilometers from the finish finished nothing
        if term == "win" and _only_polled(line.terms[term], line) or undone and all(at in undone for at in line.terms[term]):
            continue
        if term in _SUFFERED and stated.predicate == "win" or _kept_out(term, line) or (stated.holds_now and names_person(term)):
            continue  # "the released hostages" says of nobody that he is still held
        return max(relations.get(term, _NONE), _SYNONYM)
    return _NONE


def _another_doer(term: str, stated: Event, line: Line) -> bool:
    """Whether the doer by whose noun a line has the deed is another one than the one by name who is said to have done it."""
    who = stated.proposition.agent
    if who is None or not is_known(who) or who.entity not in line.entities:
        return False
    told = [m for m in line.sentence.mentions if m.head == term]
    said = [e.proposition for e in line.events if e.predicate == "be" and same_one(who, e.proposition.agent)]
    his = any(q.complement is not None and q.complement.head == term for q in said)
    return bool(told) and not his and all(m.entity != who.entity and not m.name and m.of is None and m.possessor is None for m in told)


def _only_where(places: Sequence[int], line: Line) -> bool:
    """Whether a noun only says near what something happened: "near the start", "from the finish"."""
    words = line.sentence.words
    return all(at > 1 and words[at - 1].tag == "D" and words[at - 2].low in _NEAR for at in places)


_NEAR = frozenset("from near to at before past behind toward towards".split())
_POINTS = frozenset("finish start crossing turn stop exit entrance landing".split())  # points of a course or a way, besides deeds


def _not_to_be(line: Line) -> Sequence[int]:
    """The places of nouns of what the line says is not to be: the march of "called off its march"."""
    told = [event.proposition for event in line.events if event.predicate in NOT_TO_BE and not event.proposition.negated]
    return [p.patient.head_at for p in told if p.patient is not None and p.patient.head_at != p.at]


def _only_polled(places: Sequence[int], line: Line) -> bool:
    """Whether what was won are so many seats or votes: that wins nobody the election."""
    polled = {event.proposition.at for event in line.events if event.predicate == "poll"}
    return polled.issuperset(places)


# qualities, though a verb of the same form tells something else: nothing lasted in the last three years
_HOMOGRAPHS = frozenset("last mean lean present fine even light sound close fair kind tender patient content bear incense intimate appropriate".split())
# things, though a verb of the same form tells a deed: the sails of a ship tell of no departure
_THINGS = frozenset("sail ship board land house head hand arm face book field pocket shelf summit peak crest dock bank shore".split())


def names_deed(verb: str, term: str) -> bool:
    """Whether a noun names what the verb tells: "arrival" of "arrive", "demise" of "die"; that "last" can mean "closing" makes nothing close."""
    if term in _THINGS and term != verb:
        return False
    deeds = verbs_of(term)
    if verb in deeds or term in verbs_of(verb) or term == verb:
        return True
    return any(relate(verb, deed, "v") >= (_SYNONYM if verb in _ANY_DEED else _BROADER) for deed in deeds)


def _kept_out(term: str, line: Line) -> bool:
    """Whether the line has the noun only to say that it had no part: "independent of mediation by Qatar", "without a trial"."""
    words = line.sentence.words
    return all(any(_keeps_out(w) for w in words[max(0, at - 3) : at]) or _pending(words, at) for at in line.terms[term])


def _keeps_out(word: Word) -> bool:
    return word.low in _KEEPING_OUT or word.lemma in REJECTING and word.tag in ("V", "VD", "VN", "VG")  # "rejected calls for a strike"


def _pending(words: Sequence[Word], at: int) -> bool:
    """Whether a noun is only what somebody asks for or may have: "a request for bail", "the threat of a strike"."""
    while at > 0 and words[at - 1].tag in ("D", "A", "N", "S") and words[at - 1].lemma not in PENDING:
        at -= 1
    return at > 1 and words[at - 1].low in _OF_WHAT and words[at - 2].lemma in PENDING
