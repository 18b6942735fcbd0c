"""Closed clauses -> propositions: roles instead of word order, with polarity, mood, dates and whose word it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from service.engine.clauses.causes import caused
from service.engine.clauses.charges import of_something
from service.engine.clauses.clause import Clause
from service.engine.clauses.deeds import crowned, deeds_in
from service.engine.clauses.deeming import deemed
from service.engine.clauses.frames import reframed
from service.engine.clauses.meant import meant
from service.engine.clauses.presented import present
from service.engine.clauses.punctual import with_delays
from service.engine.clauses.stances import apart
from service.engine.clauses.tolls import tolled
from service.engine.clauses.waiting import not_yet
from service.engine.clauses.walk import ENDS_OF_TIME, PERIODS
from service.engine.compare.words import families, names_person
from service.engine.dates import DateMention
from service.engine.layout import Chunk
from service.engine.reading import APART, Mention, Proposition, VerbGroup, told_apart, with_cast
from service.engine.tagger import Word
from service.engine.vocabulary.change import MEASURES
from service.engine.vocabulary.closed_class import MEANS
from service.engine.vocabulary.families import LEFT
from service.engine.vocabulary.frames import CONTESTS
from service.engine.vocabulary.kinship import RELATIONS
from service.engine.vocabulary.offices import BEING_AS, MADE
from service.engine.vocabulary.speech import (
    ATTRIBUTING,
    DEEMING,
    DENYING,
    DONE_TO,
    LIKENING,
    POSSIBLE,
    PREDICTIVE,
    SAYING,
    TELLING_FIGURES,
    UNDERGOING,
    WISHING,
)
from service.engine.vocabulary.units import LENGTHS


def _denied(p: Proposition) -> Proposition:
    """ "has no leverage", "no passengers were killed", "nobody was hurt": the same as a denial."""
    agent, patient, complement = _stripped(p.agent), _stripped(p.patient), _stripped(p.complement)
    if (agent, patient, complement) == (p.agent, p.patient, p.complement):
        return p
    return p._replace(agent=agent, patient=patient, complement=complement, negated=not p.negated)


def _stripped(mention: Mention | None) -> Mention | None:
    """A mention without its "no"; nothing where it was "nobody"."""
    if mention is None or (mention.pronoun and mention.head in ("nobody", "nothing", "none")):
        return None
    if mention.determiner in ("no", "none", "neither") and mention.quantity is None:
        return mention._replace(determiner="")
    return mention


def _measures(mention: Mention) -> bool:
    """ "delayed by 20 minutes", "cut by a third": how much, not by whom."""
    if (mention.head in PERIODS or mention.head in LENGTHS) and mention.determiner in ("a", "an") or mention.head in ENDS_OF_TIME and not mention.name:
        return True
    return not mention.head and mention.quantity is not None and mention.quantity.form in ("duration", "percent", "measure", "money", "fraction", "ratio")


def _means(mention: Mention) -> bool:
    """ "Could be reached only by helicopter": how, not by whom."""
    return mention.head in MEANS and not mention.determiner and not mention.mods and not mention.plural and mention.possessor is None


def _had(mention: Mention) -> Proposition | None:
    """ "None of its 120 patients", "the club's two goalkeepers": so many of them it has."""
    counted = mention.whole or mention.quantity
    if mention.possessor is None or not mention.head or not mention.plural or counted is None or counted.form != "cardinal":
        return None
    if mention.partitive != (mention.whole is not None):
        return None
    thing = mention._replace(possessor=None, quantity=counted, whole=None, determiner="", partitive=False)
    return Proposition("have", -1, mention.first, mention.last, agent=mention.possessor, patient=thing, origin="possession")


def _score(mention: Mention) -> bool:
    return not mention.head and mention.quantity is not None and mention.quantity.quantity.unit == "score"


def _how_often(mention: Mention) -> bool:
    return not mention.head and mention.quantity is not None and mention.quantity.form == "times"


WORKING = frozenset(("work", "serve", "act", "employ"))
_MUTUAL = frozenset(("sibling", "spouse", "cousin", "partner", "sibling-in-law"))


def _answered(told: Sequence[Proposition], who: Mention | None, denied: bool) -> list[Proposition]:
    """What somebody says who takes up the word of another: "rejected the claim that the fence was weak"."""
    return [p._replace(speaker=who, negated=p.negated != denied, mood="asserted" if p.mood == "possible" else p.mood) for p in told]


_JUDGING = DEEMING | LIKENING | frozenset(ATTRIBUTING)  # what says only what somebody or something is held to be
_WINNING = frozenset(("win", "beat", "elect"))


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
    told = ((p.agent, more), (p.patient, less))
    return [bare._replace(agent=who, patient=what, first=what.first, last=what.last) for who, what in told]


def _percent(mention: Mention) -> bool:
    return mention.quantity is not None and mention.quantity.form == "percent"


def _figured(p: Proposition) -> Proposition | None:
    """ "Put the cost at 310 million crowns": what it is, on the word of whoever says so."""
    figure = next((m for preposition, m in p.obliques if preposition == "at" and m.quantity is not None), None)
    if figure is None or p.agent is None or p.patient is None or p.patient.head not in MEASURES:
        return None
    told = p._replace(predicate="be", at=-1, agent=p.patient, patient=None, complement=figure, others=(), obliques=())
    return told._replace(speaker=p.speaker or p.agent, origin="report", first=p.patient.first, last=figure.last)


def _only_says_what(p: Proposition) -> bool:
    """ "works as a nurse" says that she is one, and no more."""
    return p.predicate in WORKING and len(p.obliques) == 1 and p.obliques[0][0] == "as" and not p.obliques[0][1].name and not p.dates and p.patient is None


def _each_other(read: list[Proposition]) -> list[Proposition]:
    """ "Ann and Bob are twins": each is the other's; "are brother and sister": each is a sibling of the other."""
    if len(read) != 2 or any(p.predicate not in ("be", "become") or p.complement is None or p.agent is None for p in read):
        return read
    first, second = read
    word = first.complement
    assert word is not None
    if RELATIONS.get(word.head, ("", None))[0] not in _MUTUAL or (word.possessor or word.of) is not None or not (word.plural or first.others):
        return read
    if any(RELATIONS.get(m.head, ("", None))[0] != RELATIONS[word.head][0] for m in first.others):
        return read
    if first.others:
        word = word._replace(head=RELATIONS[word.head][0], last=first.others[-1].last)
    return [
        first._replace(complement=word._replace(possessor=second.agent), others=()),
        second._replace(complement=word._replace(possessor=first.agent), others=()),
    ]


def _place(clause: Clause) -> int:
    """Where a clause is told: at its verb, or where it opens if it has none of its own; -1 for none."""
    return -1 if clause.verb is None else clause.first if clause.gapped else clause.verb.at


# verbs of what happens at a moment: not until then means then
_AT_ONCE = frozenset(
    "arrive come start begin open reopen leave depart return reach land appear call tell notice discover find learn report announce resign respond "
    "react".split()
)
_OF_WHOM = frozenset("from for with at in on".split())  # what follows a description of somebody and belongs to it


def _of_some(p: Proposition, host: Mention, part: Mention) -> Proposition | None:
    """What is said of several, said of some of them."""
    if p.patient is not None and p.patient.first == host.first:
        return p._replace(patient=part)
    return p._replace(agent=part) if p.agent is not None and p.agent.first == host.first and p.predicate != "be" else None


class Assertions:
    """The closed clauses of one sentence and what its appositions, titles and counts say, turned into propositions."""

    def __init__(self, words: Sequence[Word], chunks: Sequence[Chunk], dates: Sequence[DateMention], clauses: Sequence[Clause]) -> None:
        self._words = words
        self._chunks = chunks
        self._dates = dates
        self._done = clauses
        self._headline = not any(word.low in ("the", "a", "an") or word.tag == "X" for word in words) and bool(words) and words[-1].text != "."

    def read(self, appositions: Sequence[tuple[Mention, Mention]], source: Mention | None) -> list[Proposition]:
        """The propositions in the order in which they stand; ``source`` is whose word the whole sentence is."""
        self._appositions = appositions
        self._source = source
        self._attribute_quotes()
        self._lend_subjects()
        self._tails = [self._tail_of(right) for _, right in appositions]
        deeds = deeds_in(self._done)
        propositions = [p for clause in self._done if clause.mood != "governed" or clause.parent is None for p in self._freeze(clause)]
        propositions += [*deeds, *(won for p in propositions if (won := crowned(p)) is not None), *self._noun_propositions()]
        return present(sorted(with_delays([meant(p) for p in propositions]), key=lambda p: (p.first, p.last)))

    def _lend_subjects(self) -> None:
        """ "Having lost the vote, Lind resigned": a participle that opens a sentence has the subject of the clause that follows."""
        for clause, following in zip(self._done, self._done[1:], strict=False):
            verb = clause.verb
            if clause.subject is None and verb is not None and following.subject is not None and following.verb is not None and clause.kind == "main":
                ing, participle = verb.form == "ing", verb.form == "participle" or self._words[verb.at].tag in ("VD", "VN") and verb.first == verb.at
                if verb.first < 3 and (ing or participle) and following.subject.first > verb.last:
                    clause.subject, clause.kind = following.subject, "participle"
                    clause.passive_participle = participle and not ing

    def _tail_of(self, described: Mention) -> tuple[tuple[str, Mention], ...]:
        """What hangs on an apposition by a preposition, taken from the clause around it: "Lind, a nurse from Oslo, was found" was not found from Oslo."""
        tail: list[tuple[str, Mention]] = []
        end = described.last
        for clause in self._done if described.head and not described.name else ():
            for one in [one for one in clause.obliques if one[0] in _OF_WHOM]:
                if one[1].first == end + 1 and clause.subject is not described:
                    tail.append(one)
                    clause.obliques.remove(one)
                    end = one[1].last
        return tuple(tail)

    def _attribute_quotes(self) -> None:
        """ "...", said X: what stands before the reporting verb is X's word."""
        for clause in self._done:
            if clause.verb is None or clause.verb.lemma not in SAYING or clause.verb.passive or clause.subject is None:
                continue
            if clause.objects and clause.verb.lemma != "tell":
                continue  # "told reporters" has said what stands before it
            for other in self._done:
                if (
                    other is not clause
                    and other.kind == "main"
                    and other.speaker is None
                    and other.last <= clause.verb.first
                    and self._comma_between(other.last, clause)
                    and not any(word.text == ";" for word in self._words[other.last : clause.first])
                ):
                    other.speaker = clause.subject

    def _comma_between(self, last: int, clause: Clause) -> bool:
        start = min(last, clause.first)
        return any(self._words[i].text in (",", '"') for i in range(max(start - 1, 0), min(clause.verb.first if clause.verb else 0, len(self._words))))

    # -- freezing ------------------------------------------------------------------------------------------------------------------

    def _freeze(self, clause: Clause) -> list[Proposition]:
        verb = clause.verb
        if verb is None:
            return self._verbless(clause)
        first = min([clause.first or verb.first, verb.first, *([clause.subject.first] if clause.subject and clause.kind == "main" else [])])
        first = clause.first if clause.gapped else first
        last = max([clause.last, verb.last, *(m.last for m in clause.objects), *(m.last for _, m in clause.obliques)])
        dates = tuple(d for d in self._dates if first - 1 <= d.first and d.last <= last + 8 and self._owns(clause, d))
        if clause.kind == "adverbial" and (dated := self._opened_at(clause)) is not None:
            dates = (dated, *dates)
        if verb.negated and verb.past and verb.lemma in _AT_ONCE and any(d.date.bound == "until" for d in dates):
            dates = tuple(d._replace(date=replace(d.date, bound=None)) for d in dates)  # "did not arrive until 4:05": at 4:05 they did
            verb = verb._replace(negated=False)
        negated = (verb.negated != clause.denied) or verb.lemma in DENYING and verb.lemma in ("lack",)
        mood = clause.mood
        speaker = clause.speaker or (self._source if clause.kind == "main" else None)
        if verb.modal in PREDICTIVE or verb.modal == "would":
            mood = "prediction" if mood == "asserted" else mood
        elif verb.modal in POSSIBLE:
            mood = "possible" if mood == "asserted" else mood
        elif verb.modal in WISHING and verb.modal != "would":
            mood = "wish" if mood == "asserted" else mood
        base = Proposition(
            verb.lemma,
            verb.at,
            first,
            last,
            None,
            None,
            (),
            tuple(clause.obliques),
            None,
            tuple(clause.adjectives),
            (*verb.adverbs, *clause.adverbs),
            dates,
            None,
            negated,
            verb.past,
            mood,
            speaker,
            clause.kind,
            tuple([g for child in self._done if child.parent is clause and child.mood == "governed" for g in self._freeze(child)]),
        )
        subjects = [clause.subject, *clause.seconds] if clause.subject is not None else [None]
        cast = [_denied(self._with_roles(base, clause, verb, subject)) for subject in subjects[:4]]
        read = _each_other([reframed(one) for p in cast for one in apart(p)])
        read += [some for host, part in clause.included for p in read if (some := _of_some(p, host, part)) is not None]
        told = [p for one in read for p in self._told(one)]
        return told if clause.answer is None else [*told, *_answered(told, *clause.answer)]

    def _told(self, p: Proposition) -> list[Proposition]:
        """A proposition with what it says besides; one that says only that is a frame, or nothing, beside it."""
        implied = [*self._implied(p), *([waiting] if (waiting := not_yet(p)) is not None else [])]
        if _only_says_what(p):
            return implied
        return [p._replace(origin="frame") if implied and p.predicate in _JUDGING else p, *implied]

    @staticmethod
    def _implied(p: Proposition) -> list[Proposition]:
        """What else a clause says in so many words: "works as a nurse" that she is one; "the missing are A and B" that each of them is."""
        if p.predicate in BEING_AS and (p.agent or p.patient) is not None:
            found = next((m for preposition, m in p.obliques if preposition == "as"), None)
            if found is not None and not found.name and (p.predicate in WORKING or names_person(found.head)):
                return [
                    p._replace(
                        predicate="be", at=-1, agent=p.agent or p.patient, patient=None, complement=found, obliques=(), first=found.first, last=found.last
                    )
                ]
        if (counted := tolled(p)) is not None:
            return [counted]
        inner = p.complement.of if p.predicate == "be" and p.complement is not None and p.agent is not None and p.agent.name else None
        if inner is not None and inner.head == "people" and inner.quantity is not None:  # "a country of nine million": it has so many people
            return [p._replace(predicate="have", at=-1, patient=inner, complement=None, others=(), obliques=(), first=inner.first, last=inner.last)]
        part = next((m for preposition, m in p.obliques if preposition == "as" and m.head == "part" and m.of is not None), None)
        if part is not None and (whose := p.patient or p.agent) is not None:  # "were freed as part of the deal": that they were part of it
            return [p._replace(predicate="be", at=-1, agent=whose, patient=None, complement=part, others=(), obliques=(), first=part.first, last=part.last)]
        if (judged := deemed(p) or caused(p)) is not None:
            return [judged]
        if not p.negated and families(p.predicate) & _WINNING and (shares := _shares(p)):
            return shares
        if p.predicate in TELLING_FIGURES and not p.negated and (figured := _figured(p)) is not None:
            return [figured]
        if p.predicate in MADE and p.agent is None and p.patient is not None and p.patient.name and not p.negated and p.mood == "asserted":
            made = next((m for m in p.others if not m.name and m.quantity is None and not m.pronoun and names_person(m.head)), None)
            if made is not None:  # "was elected mayor"
                return [
                    p._replace(predicate="be", at=-1, agent=p.patient, patient=None, complement=made, others=(), obliques=(), first=made.first, last=made.last)
                ]
        if p.predicate == "be" and p.agent is not None and p.complement is not None and p.complement.name and not p.agent.name and not p.negated:
            return [p._replace(at=-1, agent=m, complement=p.agent, others=(), first=m.first, last=m.last) for m in p.others if m.name]
        return []

    def _opened_at(self, clause: Clause) -> DateMention | None:
        """ "Since 1974, when 212 people died": the date that a clause of "when" goes back to."""
        if clause.first >= len(self._words) or self._words[clause.first].low != "when":
            return None
        end = clause.first - 1 if clause.first and self._words[clause.first - 1].text == "," else clause.first
        found = next((d for d in self._dates if d.last == end), None)
        return found._replace(date=replace(found.date, bound=None)) if found is not None else None

    def _owns(self, clause: Clause, date: DateMention) -> bool:
        """A date belongs to the clause with the nearest verb before it, or the first one after it, on its side of a colon or a leading "and"."""
        if told_apart(clause.obliques, date, self._words):
            return False
        verbs = sorted(_place(c) for c in self._done if c.verb is not None)
        start = self._opening(date)
        before = [at for at in verbs if start <= at < date.first]
        after = next((at for at in verbs if at > date.first), verbs[-1])
        return _place(clause) == (before[-1] if before else after)

    def _opening(self, date: DateMention) -> int:
        """The word from which on a verb can be the date's: behind a colon or semicolon, and where it opens a clause, as in "; and in May she left", its own."""
        words, first = self._words, date.first
        while first > 0 and words[first - 1].tag == "P":
            first -= 1
        if first > 0 and words[first - 1].low in ("and", "but") and date.last < len(words) and words[date.last].tag in ("D", "NP", "PR", "S", "."):
            return first
        return next((i + 1 for i in range(first - 1, -1, -1) if words[i].text in (":", ";")), 0)

    def _with_roles(self, base: Proposition, clause: Clause, verb: VerbGroup, subject: Mention | None) -> Proposition:
        objects = list(clause.objects)
        if clause.antecedent_object is not None:
            objects.insert(0, clause.antecedent_object)
        objects, charges = of_something(verb.lemma, objects)
        base = base._replace(obliques=(*base.obliques, *charges)) if charges else base
        if verb.lemma in ("be", "become", "remain", "stay") and not verb.passive:
            if subject is None and objects:
                return with_cast(base, objects[0], None, None, tuple(objects[1:]), base.obliques)  # "Among the dead was Anton Reyl"
            if any(lemma == "independent" for lemma, _ in base.adjectives):  # what it is independent of had no part in it
                base = base._replace(obliques=tuple((APART if p in ("of", "from") else p, m) for p, m in base.obliques))
            return with_cast(base, subject, None, objects[0] if objects else None, tuple(objects[1:]), base.obliques)
        if self._headline and not objects and subject is not None and self._done_to(verb):
            return base._replace(patient=subject)  # "Mayor fined, wife cleared"
        by = not objects and verb.first == verb.at and self._words[verb.at].tag == "VD" and any(p == "by" and m.name for p, m in clause.obliques)
        if verb.passive or clause.passive_participle or by:  # a headline drops its auxiliary: "Krivoi released by Hamas"
            agent = next((m for prep, m in clause.obliques if prep == "by" and m.head not in ("a.m.", "p.m.") and not _measures(m) and not _means(m)), None)
            obliques = tuple((p, m) for p, m in clause.obliques if m is not agent)
            return with_cast(base, agent, subject, None, tuple(objects), obliques)
        if verb.lemma in UNDERGOING and all(not m.head or m.quantity is not None and m.quantity.form in ("percent", "money", "measure") for m in objects):
            return with_cast(base, None, subject, None, tuple(objects), base.obliques)
        if verb.lemma == "take" and objects and all(not m.head and m.quantity is not None and m.quantity.form == "duration" for m in objects):
            base = base._replace(predicate="last")  # "took seven hours"
        if verb.lemma == "leave" and objects and (done := self._left(objects[-1], clause)):
            base = base._replace(predicate=done, adjectives=())  # "left 12 people dead", "left 12 injured"
            objects[-1] = objects[-1]._replace(head="people") if objects[-1].head in LEFT else objects[-1]
        if verb.lemma == "have" and objects and subject is not None and objects[0].head in RELATIONS and objects[0].possessor is None:
            objects[0] = objects[0]._replace(possessor=subject)  # "has a son"
        if len(objects) > 1 and (_score(objects[-1]) or _how_often(objects[-1])):
            return with_cast(base, subject, objects[0], None, tuple(objects[1:]), base.obliques)  # "beat the champions 4-3", "called her twice"
        if len(objects) > 1 and not clause.antecedent_object:
            return with_cast(base, subject, objects[-1], None, tuple(objects[:-1]), base.obliques)
        return with_cast(base, subject, objects[0] if objects else None, None, tuple(objects[1:]), base.obliques)

    @staticmethod
    def _left(left: Mention, clause: Clause) -> str:
        """What "left somebody dead" says was done to them; "" where it was left alone."""
        if left.head in LEFT and left.quantity is not None:
            return LEFT[left.head]
        return next((LEFT[lemma] for lemma, _ in clause.adjectives if lemma in LEFT), "")

    def _done_to(self, verb: VerbGroup) -> bool:
        """Whether a bare past form can only be what was done to its subject: such an event has no other use without an object."""
        return verb.first == verb.at and self._words[verb.at].tag in ("VD", "VN") and bool(families(verb.lemma) & DONE_TO) and verb.lemma not in UNDERGOING

    def _verbless(self, clause: Clause) -> list[Proposition]:
        if clause.subject is None or clause.kind == "relative":
            return []
        return [
            Proposition(
                "",
                -1,
                clause.subject.first,
                max(clause.last, clause.subject.last),
                agent=clause.subject,
                others=(*clause.seconds, *clause.objects),
                obliques=tuple(clause.obliques),
                adjectives=tuple(clause.adjectives),
                adverbs=tuple(clause.adverbs),
                negated=clause.denied,
                mood="fragment",
            )
        ]

    def _noun_propositions(self) -> list[Proposition]:
        """What appositions, titles and ages after a name say."""
        found: list[Proposition] = []
        for (left, right), tail in zip(self._appositions, self._tails, strict=True):
            if not right.head and right.quantity is not None:
                measured = right.quantity.form in ("measure", "duration")
                found.append(
                    Proposition(
                        "be",
                        -1,
                        right.first,
                        right.last,
                        agent=left,
                        complement=right if measured else None,
                        age=None if measured else right.quantity,
                        origin="measure" if measured else "age",
                    )
                )
            elif right.name and not left.name:
                found.append(Proposition("be", -1, left.first, right.last, agent=right, complement=left, origin="apposition"))
            else:
                last = tail[-1][1].last if tail else right.last
                found.append(Proposition("be", -1, right.first, last, agent=left, complement=right, obliques=tail, origin="apposition"))
        for chunk in self._chunks:
            m = chunk.value
            if isinstance(m, Mention) and (had := _had(m)) is not None:
                found.append(had)
            if (
                isinstance(m, Mention)
                and m.quantity is not None
                and m.head
                and not m.name
                and not m.partitive
                and 0 <= m.head_at < len(self._words)
                and self._words[m.head_at].tag == "A"
                and m.quantity.form in ("cardinal", "vague")
            ):
                found.append(Proposition("be", -1, m.first, m.last, agent=m, adjectives=((m.head, m.head_at),), origin="count"))  # "nine dead"
            elif isinstance(m, Mention) and m.of is not None and m.of.quantity is not None and m.of.quantity.form == "duration" and not m.of.head:
                found.append(Proposition("last", -1, m.first, m.last, agent=m._replace(of=None, last=m.head_at + 1), patient=m.of, past=True, origin="measure"))
        return found
