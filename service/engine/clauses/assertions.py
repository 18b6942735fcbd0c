"""Closed clauses -> propositions: roles instead of word order, with polarity, mood, dates and whose word it is."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.another_one import of_which, with_nouns
from service.engine.clauses.apposed_dates import dates_of
from service.engine.clauses.attending import attended
from service.engine.clauses.besides import denies_only_part, each_other, told
from service.engine.clauses.brought_out import got_out
from service.engine.clauses.casting import Casting
from service.engine.clauses.clause import Clause
from service.engine.clauses.deeds import crowned, deeds_in
from service.engine.clauses.durations import done_in
from service.engine.clauses.each_thing import each_thing
from service.engine.clauses.excepting import excepted_from_nobody
from service.engine.clauses.finishing import ahead
from service.engine.clauses.floating import floated
from service.engine.clauses.flowing import flowed
from service.engine.clauses.for_good import lastingly
from service.engine.clauses.frames import reframed
from service.engine.clauses.freedom import handed_back
from service.engine.clauses.fronted import turned_back
from service.engine.clauses.given import given, with_receiver
from service.engine.clauses.identified import named
from service.engine.clauses.in_operation import out_of_service
from service.engine.clauses.in_two_clauses import in_one_clause
from service.engine.clauses.injuries import ailing
from service.engine.clauses.meant import meant
from service.engine.clauses.noun_phrases import apposed, said_by, tail_of
from service.engine.clauses.one_of_those import one_of_those, who_did_it
from service.engine.clauses.own_dates import OwnDates, until_then
from service.engine.clauses.plainly import plainly
from service.engine.clauses.presented import present
from service.engine.clauses.punctual import with_delays
from service.engine.clauses.sending_off import sent_off
from service.engine.clauses.shared_objects import with_shared_object
from service.engine.clauses.stances import apart
from service.engine.clauses.transfers import changed_clubs
from service.engine.clauses.visiting import visited
from service.engine.dates import DateMention
from service.engine.layout import Chunk
from service.engine.reading import Mention, Proposition, VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.having import SUPPLYING
from service.engine.vocabulary.scope import ALL, NOBODY, NONE
from service.engine.vocabulary.speech import ANSWERING, DENYING, POSSIBLE, PREDICTIVE, REPLYING, SAYING, WISHING

OBLIGED = "must"  # among the adverbs of what has to be done
_SUBJECTS = 4  # coordinated subjects of which a clause is said one by one


class Assertions:
    """The closed clauses of one sentence and what its appositions, titles and counts say, turned into propositions."""

    def __init__(self, words: Sequence[Word], chunks: Sequence[Chunk], dates: Sequence[DateMention], clauses: Sequence[Clause]) -> None:
        self._words = words
        self._chunks = chunks
        self._done = clauses
        self._casting = Casting(words)
        self._dates = OwnDates(words, dates, clauses)

    def read(self, appositions: Sequence[tuple[Mention, Mention]], source: Mention | None) -> list[Proposition]:
        """The propositions in the order in which they stand; ``source`` is whose word the whole sentence is."""
        self._source = source
        self._attribute_quotes()
        self._lend_subjects()
        tails = [tail_of(right, self._done) for _, right in appositions]
        dated = [dates_of(right, self._words, self._dates.all) for _, right in appositions]
        self._dates.leave([date for own in dated for date in own])
        deeds = deeds_in(self._done)
        propositions = [p for clause in self._done if clause.mood != "governed" or clause.parent is None for p in self._freeze(clause)]
        propositions = turned_back(propositions, self._words)
        propositions += [*deeds, *(won for p in propositions if (won := crowned(p)) is not None)]
        propositions += [apposed(left, right, tail)._replace(dates=own) for (left, right), tail, own in zip(appositions, tails, dated, strict=True)]
        propositions += said_by(self._chunks, self._words)
        propositions = in_one_clause(with_shared_object(propositions, self._words))
        propositions = who_did_it(with_nouns(propositions, self._words), self._words)
        told = [sent_off(ahead(given(named(got_out(meant(ailing(plainly(p)))))))) for p in one_of_those(propositions)]
        told = with_delays(told, self._words, self._chunks)
        return present(sorted(told, key=lambda p: (p.first, p.last)) if len(told) > 1 else told)

    def _lend_subjects(self) -> None:
        """ "Having lost the vote, Lind resigned": a participle that opens a sentence has the subject of the clause that follows."""
        for clause, following in zip(self._done, self._done[1:], strict=False):
            verb = clause.verb
            if clause.subject is None and verb is not None and following.subject is not None and following.verb is not None and clause.kind == "main":
                ing, participle = verb.form == "ing", verb.form == "participle" or self._words[verb.at].tag in ("VD", "VN") and verb.first == verb.at
                if verb.first < 3 and (ing or participle) and following.subject.first > verb.last:
                    clause.subject, clause.kind = following.subject, "participle"
                    clause.passive_participle = participle and not ing

    def _attribute_quotes(self) -> None:
        """ "...", said X: what stands before the reporting verb is X's word."""
        for clause in self._done:
            if clause.verb is None or clause.verb.lemma not in SAYING or clause.verb.passive or clause.subject is None:
                continue
            if clause.verb.lemma == "write" and any(preposition == "to" for preposition, _ in clause.obliques):
                continue  # a letter is no quotation
            if clause.objects and clause.verb.lemma != "tell":
                continue  # "told reporters" has said what stands before it
            if clause.kind == "relative" and self._words[max(clause.subject.first - 1, 0)].low in ("which", "that", "whom"):
                continue  # "a strike, which the union has announced"
            if clause.kind == "participle" or self._says_what_follows(clause, clause.verb):
                continue  # "defended it, saying that ...", "..., but Lind said that ...": what stands before is not his word
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

    def _yet_to_come(self, clause: Clause) -> bool:
        """Whether a clause in the present tense opens with a word for what is yet to happen."""
        return clause.first < len(self._words) and self._words[clause.first].low in _AHEAD and clause.verb is not None and clause.verb.form == "finite"

    def _says_what_follows(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause has a report of its own behind its verb of saying."""
        return any(other.kind == "report" and other.first >= verb.last and other.speaker is clause.subject for other in self._done)

    def _comma_between(self, last: int, clause: Clause) -> bool:
        start = min(last, clause.first)
        return any(self._words[i].text in (",", '"') for i in range(max(start - 1, 0), min(clause.verb.first if clause.verb else 0, len(self._words))))

    # -- freezing ------------------------------------------------------------------------------------------------------------------

    def _freeze(self, clause: Clause) -> list[Proposition]:
        verb = clause.verb
        if verb is None:
            return _verbless(clause)
        excepted_from_nobody(clause)
        first, last = _reach(clause, verb)
        base = self._bare(clause, verb, first, last)
        subjects = [clause.subject, *clause.seconds] if clause.subject is not None else [None]
        cast = [_denied(self._casting.cast(base, clause, verb, subject)) for subject in subjects[:_SUBJECTS]]
        whole = [reframed(with_receiver(of_which(one), self._words)) for p in cast for one in apart(floated(p))]
        read = each_other([done_in(changed_clubs(flowed(out_of_service(handed_back(visited(attended(one)))))), self._words) for one in whole])
        read = [lastingly(one, self._words) for each in read for one in (each_thing(each, self._words) if len(subjects) == 1 else [each])]
        read += [some for host, part in clause.included for p in read if (some := _of_some(p, host, part)) is not None]
        said = [p for one in read for p in told(one)]
        if clause.answer is None:
            return said
        # "rejected claims that ...": nobody is told to have made them; that it should have been closed is another matter than that it was
        nobodys = clause.answer[1] and clause.speaker is None and verb.modal not in _OUGHT
        return [*(() if nobodys else said), *_answered(said, *clause.answer)]

    def _bare(self, clause: Clause, verb: VerbGroup, first: int, last: int) -> Proposition:
        """A clause's proposition without anybody in it."""
        verb, dates = until_then(verb, self._dates.of(clause, first, last))
        adjectives, adverbs = tuple(clause.adjectives), (*verb.adverbs, *clause.adverbs, *((OBLIGED,) if verb.modal == OBLIGED else ()))
        if verb.modal == "would" and verb.negated and verb.lemma in ANSWERING | REPLYING and clause.mood == "asserted" and clause.kind == "main":
            verb = verb._replace(modal="", past=True)  # "would not say": did not
        if clause.kind == "adverbial" and clause.mood == "asserted" and not (verb.past or verb.perfect or verb.modal) and self._yet_to_come(clause):
            verb = verb._replace(modal="will")  # "not before the court rules": it has not
        negated = (verb.negated != clause.denied) or verb.lemma in DENYING and verb.lemma in ("lack",)
        speaker = clause.speaker or (self._source if clause.kind == "main" else None)
        governed = tuple([g for child in self._done if child.parent is clause and child.mood == "governed" for g in self._freeze(child)])
        return Proposition(
            verb.lemma, verb.at, first, last, None, None, (), tuple(clause.obliques), None, adjectives, adverbs, dates, None,
            negated, verb.past, _mood(clause.mood, verb.modal) if _ALMOST.isdisjoint(adverbs) else "open", speaker, clause.kind, governed, verb.perfect,
        )  # fmt: skip


_OUGHT = frozenset(("should", "ought", "must"))
_ALMOST = frozenset(("almost", "nearly"))  # "was nearly killed": neither that he was nor that nothing happened
_AHEAD = frozenset(("before", "until", "till", "once"))


def _reach(clause: Clause, verb: VerbGroup) -> tuple[int, int]:
    """From which word to which a clause reaches."""
    first, last = min(clause.first or verb.first, verb.first), max(clause.last, verb.last)
    if clause.subject is not None and clause.kind == "main":
        first = min(first, clause.subject.first)
    for m in clause.objects:
        last = max(last, m.last)
    for _, m in clause.obliques:
        last = max(last, m.last)
    return clause.first if clause.gapped else first, last


def _mood(mood: str, modal: str) -> str:
    """The mood of a clause with a modal verb: what governs the clause comes first."""
    if mood != "asserted":
        return mood
    if modal in PREDICTIVE or modal == "would":
        return "prediction"
    if modal in POSSIBLE:
        return "possible"
    return "wish" if modal in WISHING else mood


def _verbless(clause: Clause) -> list[Proposition]:
    subject = clause.subject
    if subject is None or clause.kind == "relative":
        return []
    p = Proposition("", -1, subject.first, max(clause.last, subject.last), agent=subject, others=(*clause.seconds, *clause.objects), mood="fragment")
    return [p._replace(obliques=tuple(clause.obliques), adjectives=tuple(clause.adjectives), adverbs=tuple(clause.adverbs), negated=clause.denied)]


def _denied(p: Proposition) -> Proposition:
    """ "has no leverage", "no passengers were killed", "nobody was hurt": the same as a denial."""
    if any(m.pronoun and m.head == "nothing" or m.head == "neither" and m.first > p.at for m in p.others):  # "was left nothing", "was neither in Oslo nor"
        p = p._replace(others=tuple([m for m in p.others if m.head not in ("nothing", "neither")]), negated=not p.negated)
    if any(q == "at" and m.pronoun and m.head == "all" for q, m in p.obliques):
        p = p._replace(obliques=tuple([one for one in p.obliques if one[0] != "at" or one[1].head != "all"]))  # "nothing at all"
    if not p.negated and any(q in _TELLING_WHERE and m.partitive and m.determiner in ("no", "neither") for q, m in p.obliques):
        plain = [(q, m._replace(determiner="") if q in _TELLING_WHERE and m.partitive else m) for q, m in p.obliques]
        return p._replace(obliques=tuple(plain), negated=True)  # "is known in none of the villages"
    if p.predicate in SUPPLYING and any(q == "with" and m.determiner == "no" and not m.partitive for q, m in p.obliques):  # "supplies them with no arms"
        bare = tuple([(q, m._replace(determiner="") if q == "with" else m) for q, m in p.obliques])
        return p._replace(obliques=bare, negated=not p.negated)
    if p.negated and p.patient is not None and p.patient.determiner in ALL and p.patient.first > p.at > 0 and not p.patient.pronoun:
        return p._replace(patient=p.patient._replace(determiner="not all"), negated=False)  # "did not close all of its mines": some, perhaps
    agent, patient, complement = _stripped(p.agent), _stripped(p.patient), _stripped(p.complement)
    if (agent, patient, complement) == (p.agent, p.patient, p.complement):
        return _denied_to(p) if p.others else p
    return p._replace(agent=agent, patient=patient, complement=complement, negated=not p.negated)


_TELLING_WHERE = frozenset("in for at on to by among from against".split())  # who left "with none of it" left


def _denied_to(p: Proposition) -> Proposition:
    """ "Was left nothing in the will", "were given no bonus": what somebody did not get."""
    if p.predicate not in _GIVING or p.agent is None and p.patient is None:
        return p
    others = tuple([m._replace(determiner="") if m.determiner == "no" and not m.partitive else m for m in p.others if not (m.pronoun and m.head == "nothing")])
    return p if others == p.others else p._replace(others=others, negated=not p.negated)


_GIVING = frozenset("give leave pay offer award grant show tell send promise hand allow owe lend teach bequeath".split())


def _stripped(mention: Mention | None) -> Mention | None:
    """A mention without its "no"; nothing where it was "nobody"."""
    if mention is None or (mention.pronoun and mention.head in NOBODY):
        return None
    if mention.determiner in NONE and mention.quantity is None:
        return mention._replace(determiner="")
    return mention


def _answered(said: Sequence[Proposition], who: Mention | None, denied: bool) -> list[Proposition]:
    """What somebody says who takes up the word of another: "rejected the claim that the fence was weak"."""
    read = [p._replace(speaker=who, negated=p.negated != denied, mood="asserted" if p.mood == "possible" else p.mood) for p in said]
    return [p for p in read if not denies_only_part(p)]


def _of_some(p: Proposition, host: Mention, part: Mention) -> Proposition | None:
    """What is said of several, said of some of them."""
    if p.patient is not None and p.patient.first == host.first:
        return p._replace(patient=part)
    return p._replace(agent=part) if p.agent is not None and p.agent.first == host.first and p.predicate != "be" else None
