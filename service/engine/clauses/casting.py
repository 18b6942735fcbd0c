"""Who takes which part in a clause: subject, objects and what stands behind "by" -> agent, patient and complement."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.charges import of_something
from service.engine.clauses.clause import Clause
from service.engine.clauses.stranded import stranded
from service.engine.clauses.walk import PERIODS
from service.engine.compare.families import families
from service.engine.compare.words import names_person
from service.engine.reading import APART, Mention, Proposition, VerbGroup, with_cast
from service.engine.tagging.word import Word
from service.engine.vocabulary.attitudes import FEELINGS
from service.engine.vocabulary.calendar import ENDS_OF_TIME
from service.engine.vocabulary.closed_class import MEANS
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.families import LEFT
from service.engine.vocabulary.frames import DONE_TO as DONE_TO_THEM
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.speech import DONE_TO, UNDERGOING, WILLING
from service.engine.vocabulary.states import BECOMING, STAYING
from service.engine.vocabulary.units import LENGTHS

_COPULAS = BECOMING | STAYING
_POSTURES = frozenset("lie stand sit hang lurk stretch come go follow arrive emerge appear live lay".split())
_MEASURED = frozenset(("duration", "percent", "measure", "money", "fraction", "ratio"))
_PORTIONS = frozenset("all both none most some many several each half one two three few".split())
_AMOUNTS = frozenset(("percent", "money", "measure"))


class Casting:
    """The words of a sentence, which tell a headline's "mayor fined" from a clause of its own."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._headline = bool(words) and words[-1].text != "." and not any(word.tag == "X" or _is_article(words, at) for at, word in enumerate(words))

    def cast(self, base: Proposition, clause: Clause, verb: VerbGroup, subject: Mention | None) -> Proposition:
        """A clause's proposition without anybody in it -> with those who take part, one subject at a time."""
        objects = list(clause.objects)
        if (left := stranded(clause, verb, self._words)) and clause.antecedent_object is not None:
            adverbs = tuple([adverb for adverb in base.adverbs if adverb != left])
            base = base._replace(obliques=(*base.obliques, (left, clause.antecedent_object)), adverbs=adverbs)
        elif clause.antecedent_object is not None:
            objects.insert(0, clause.antecedent_object)
        subject, base = _with_doer(base, verb, subject)
        objects, charges = of_something(verb.lemma, objects)
        base = base._replace(obliques=(*base.obliques, *charges)) if charges else base
        if verb.lemma in _COPULAS and not verb.passive:
            return _copular(base, subject, objects)
        if subject is None and verb.lemma in _POSTURES and _inverted(clause, verb, objects):
            return _active(base, objects[0], objects[1:], clause)
        if self._headline and not objects and subject is not None and self._done_to(verb):
            return base._replace(patient=subject)  # "Mayor fined, wife cleared"
        if verb.passive or clause.passive_participle or self._bare_passive(verb, clause, objects):
            return _undergone(base, clause, subject, objects)
        if verb.lemma in UNDERGOING and all(not m.head or m.quantity is not None and m.quantity.form in _AMOUNTS for m in objects):
            return with_cast(base, None, subject, None, tuple(objects), base.obliques)
        return _active(*_said_plainly(base, clause, verb, subject, objects), clause)

    def _bare_passive(self, verb: VerbGroup, clause: Clause, objects: Sequence[Mention]) -> bool:
        """A headline drops its auxiliary: "Krivoi released by Hamas"."""
        bare = not objects and verb.first == verb.at and self._words[verb.at].tag == "VD"
        return bare and (any(preposition == "by" and m.name for preposition, m in clause.obliques) or self._of_those(clause))

    def _of_those(self, clause: Clause) -> bool:
        """ "Had 26 planes, all of them leased": no clause of its own but what was done to them."""
        whom, words = clause.subject, self._words
        if whom is None or not whom.pronoun or not 2 < whom.first < len(words) or words[whom.first - 1].low != "of" and words[whom.head_at - 1].low != "of":
            return False
        at = whom.first if words[whom.first].low in _PORTIONS else whom.first - 2
        return words[whom.last - 1].low == "them" and at > 0 and words[at].low in _PORTIONS and words[at - 1].text == ","

    def _done_to(self, verb: VerbGroup) -> bool:
        """Whether a bare past form can only be what was done to its subject: such an event has no other use without an object."""
        bare = verb.first == verb.at and self._words[verb.at].tag in ("VD", "VN")
        return bare and bool(families(verb.lemma) & DONE_TO) and verb.lemma not in UNDERGOING | WILLING


def _is_article(words: Sequence[Word], at: int) -> bool:
    """Whether an article stands there that a headline would drop; it keeps "on the run"."""
    if words[at].low not in ("the", "a", "an"):
        return False
    return not (0 < at < len(words) - 1 and words[at - 1].low in ("on", "at") and words[at + 1].low in _SET_PHRASES)


_SET_PHRASES = frozenset("run loose rise move brink mend wane increase ready".split())


def _inverted(clause: Clause, verb: VerbGroup, objects: Sequence[Mention]) -> bool:
    """Whether who does it stands behind the verb, for where it was: "In a pocket of air lay Nils Hartog"."""
    if clause.kind != "main" or verb.form != "finite" or verb.passive or not objects or objects[0].first < verb.at:
        return False
    return any(m.last <= verb.first for _, m in clause.obliques)


def _copular(base: Proposition, subject: Mention | None, objects: Sequence[Mention]) -> Proposition:
    """Who is what."""
    if subject is None and objects:
        return with_cast(base, objects[0], None, None, tuple(objects[1:]), base.obliques)  # "Among the dead was Anton Reyl"
    if objects and (felt := _felt(objects[0])):
        base, objects = base._replace(adjectives=(*base.adjectives, (felt, objects[0].head_at))), objects[1:]
    if any(lemma == "independent" for lemma, _ in base.adjectives):  # what it is independent of had no part in it
        base = base._replace(obliques=tuple((APART if p in ("of", "from") else p, m) for p, m in base.obliques))
    return with_cast(base, subject, None, objects[0] if objects else None, tuple(objects[1:]), base.obliques)


def _felt(what: Mention) -> str:
    """The adjective that stands for a noun phrase only because it may be a noun, too: "was hopeful"; "" for any other."""
    bare = not (what.determiner or what.mods or what.plural or what.name or what.quantity or what.possessor or what.of)
    return what.head if bare and what.head in FEELINGS else ""


def _undergone(base: Proposition, clause: Clause, subject: Mention | None, objects: Sequence[Mention]) -> Proposition:
    """To whom it is done, and by whom."""
    doers = [m for prep, m in base.obliques if prep == "by" and m.head not in ("a.m.", "p.m.") and not _measures(m) and not _means(m)]
    doers = [m for m in doers if not _helps_only(m, clause) and not (subject is not None and subject.last < m.first < base.at)]
    agent = doers[0] if doers else None
    obliques = tuple((p, m) for p, m in base.obliques if m is not agent)
    if base.predicate == "survive" and agent is not None and agent.head in RELATIONS:
        others = tuple([m for p, m in obliques if p == "by" and m.head in RELATIONS])
        return with_cast(base._replace(predicate="have"), subject, agent, None, others, tuple([one for one in obliques if one[1] not in others]))
    return with_cast(base, agent, subject, None, tuple(objects), obliques)


def _with_doer(base: Proposition, verb: VerbGroup, subject: Mention | None) -> tuple[Mention | None, Proposition]:
    """The subject with whoever stands behind "by" before the verb, whose deed it is: "the strike by cleaners began", "the appeal by Lark was upheld"."""
    if subject is None or subject.possessor is not None or subject.name or subject.pronoun or subject.head in DONE_TO_THEM:
        return subject, base
    doer = next((m for q, m in base.obliques if q == "by" and subject.last < m.first < verb.first and _somebody(m)), None)
    if doer is None:
        return subject, base
    return subject._replace(possessor=doer), base._replace(obliques=tuple([one for one in base.obliques if one[1] is not doer]))


def _somebody(m: Mention) -> bool:
    """Whether a mention is of people or a body, none of a place or a measure."""
    return bool(m.name) and m.hint != "place" or names_person(m.head) or m.head in COLLECTIVES or m.possessor is not None and m.plural


def _helps_only(doer: Mention, clause: Clause) -> bool:
    """Whether whoever stands behind "by" did only what it came about without: "secured without mediation by Qatar"."""
    return any(m.head in _HELP and m.last == doer.first - 1 and prep in ("without", "of", "despite") for prep, m in clause.obliques)


_HELP = frozenset("mediation help involvement participation assistance support intervention interference aid pressure".split())


def _said_plainly(
    base: Proposition, clause: Clause, verb: VerbGroup, subject: Mention | None, objects: list[Mention]
) -> tuple[Proposition, Mention | None, list[Mention]]:
    """A few verbs that mean another one with what stands behind them."""
    if verb.lemma == "take" and objects and all(not m.head and m.quantity is not None and m.quantity.form == "duration" for m in objects):
        base = base._replace(predicate="last")  # "took seven hours"
    if verb.lemma == "leave" and objects and (done := _left(objects[-1], clause)):
        base = base._replace(predicate=done, adjectives=())  # "left 12 people dead", "left 12 injured"
        objects[-1] = objects[-1]._replace(head="people") if objects[-1].head in LEFT else objects[-1]
    if verb.lemma == "leave" and objects and all(m.head in RELATIONS and m.possessor is subject for m in objects):
        base = base._replace(predicate="have")  # "leaves a wife and two daughters"
    if verb.lemma == "have" and objects and subject is not None and objects[0].head in RELATIONS and objects[0].possessor is None:
        objects[0] = objects[0]._replace(possessor=subject)  # "has a son"
    return base, subject, objects


def _active(base: Proposition, subject: Mention | None, objects: Sequence[Mention], clause: Clause) -> Proposition:
    """Who does it to whom: of two objects the last one, but for a score or how often."""
    if len(objects) > 1 and (_score(objects[-1]) or _how_often(objects[-1])):
        return with_cast(base, subject, objects[0], None, tuple(objects[1:]), base.obliques)  # "beat the champions 4-3", "called her twice"
    if len(objects) > 1 and not clause.antecedent_object:
        return with_cast(base, subject, objects[-1], None, tuple(objects[:-1]), base.obliques)
    return with_cast(base, subject, objects[0] if objects else None, None, tuple(objects[1:]), base.obliques)


def _left(left: Mention, clause: Clause) -> str:
    """What "left somebody dead" says was done to them; "" where it was left alone."""
    if left.head in LEFT and left.quantity is not None:
        return LEFT[left.head]
    return next((LEFT[lemma] for lemma, _ in clause.adjectives if lemma in LEFT), "")


def _measures(mention: Mention) -> bool:
    """ "delayed by 20 minutes", "cut by a third": how much, not by whom."""
    if (mention.head in PERIODS or mention.head in LENGTHS) and mention.determiner in ("a", "an") or mention.head in ENDS_OF_TIME and not mention.name:
        return True
    told = mention.quantity if not mention.head and not mention.partitive else None
    return told is not None and (told.form in _MEASURED or told.form == "cardinal")  # "lowered by two", of meters told before


def _means(mention: Mention) -> bool:
    """ "Could be reached only by helicopter": how, not by whom."""
    return mention.head in MEANS and not mention.determiner and not mention.mods and not mention.plural and mention.possessor is None


def _score(mention: Mention) -> bool:
    return not mention.head and mention.quantity is not None and mention.quantity.quantity.unit == "score"


def _how_often(mention: Mention) -> bool:
    return not mention.head and mention.quantity is not None and mention.quantity.form == "times"
