"""What is known of a sentence while its clauses are read: where it stands, what is open, and what lies ahead."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.clauses.clause import Clause
from service.engine.clauses.dates_owning import owning
from service.engine.compare.words import names_person
from service.engine.dates import DateMention
from service.engine.layout import Chunk
from service.engine.reading import Mention, VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.speech import BEARING_OUT, CLAIMS, DEEMING, FALSE_FRAMES, JUDGING, REJECTING, SAYING, TRUE_FRAMES, UNCERTAIN

PERIODS = frozenset("year month week day hour minute second night season quarter decade".split())
SUBORDINATORS = frozenset("when because although while though whereas since as after before until unless if once where whether that".split())


def _determined(words: Sequence[Word], date: DateMention) -> bool:
    """Whether a date stands between the determiner and the noun: "after the Oct. 7 attack", not "on Monday the police ..."."""
    return words[date.first].tag == "P" and date.first + 1 < date.last and words[date.first + 1].tag == "D"


_WISHING = frozenset("want hope wish fear expect demand ask urge predict recommend propose request advise".split())  # what they govern is no fact
_DENYING = frozenset("deny refute dispute disprove".split())
_SETTLING = _DENYING | frozenset(("confirm",))  # who does not, leaves it open
_FAR = 8  # chunks that are looked ahead


class Walk:
    """The chunks of one sentence, the clauses open over them (innermost last) and those that are done."""

    def __init__(self, words: Sequence[Word], chunks: Sequence[Chunk], dates: Sequence[DateMention] = ()) -> None:
        self.words = words
        # where a date ends -> the preposition before it, which is that of the noun behind it: "after the Oct. 7 attack"
        self.leading = {date.last: words[date.first].low for date in dates if _determined(words, date)}
        self.leading.update([own for date in dates if (own := owning(words, date)) is not None])
        self.behind_dates = {date.last for date in dates}
        self.dated = {date.first for date in dates}
        self.chunks = list(chunks)
        self.done: list[Clause] = []
        self.stack: list[Clause] = [Clause()]
        self.appositions: list[tuple[Mention, Mention]] = []
        self.last: Mention | None = None  # the noun phrase read last
        self.host: Mention | None = None  # the noun phrase before the prepositional one read last
        self.earlier: Mention | None = None  # the one before that
        self.deny_next = False
        self.source: Mention | None = None  # whose word the whole sentence is: "according to X"

    @property
    def top(self) -> Clause:
        return self.stack[-1]

    def chunk(self, position: int) -> Chunk | None:
        return self.chunks[position] if 0 <= position < len(self.chunks) else None

    def low(self, position: int) -> str:
        chunk = self.chunk(position)
        return self.words[chunk.first].low if chunk is not None else ""

    def verb_ahead(self, position: int, finite: bool = True) -> bool:
        """Whether a verb group comes next, past adverbs, prepositional phrases and what stands between a pair of commas."""
        steps = 0
        while (chunk := self.chunk(position)) is not None and steps < _FAR:
            if chunk.kind == "VG":
                assert isinstance(chunk.value, VerbGroup)
                return not finite or chunk.value.form == "finite"
            if chunk.kind == "P" or chunk.kind == "T":  # "exports to Chile fell"
                following = self.chunk(position + 1)
                if self.low(position) in SUBORDINATORS:
                    return False
                position += 2 if following is not None and following.kind == "NP" else 1
            elif chunk.kind in ("R", "NEG"):
                position += 1
            elif self.low(position) == "," and self.low(position + 2) == "," and self._age(position + 1):
                position = self._behind_description(position + 3)  # ", 27,", ", 27, a former driver,"
            elif self.low(position) == "," and self.low(position + 2) == "," and self._called(position - 1, position + 1) and self.verb_next(position + 3):
                position += 3  # ", Adam,"
            elif self.low(position) == "," and self.low(position + 2) == "," and self._reports(position + 3):
                position += 3  # ", Ines Okonjo, told reporters"
            elif self.low(position) == "," and self.low(position + 1) in ("who", "which") and (closing := self.next_comma(position + 1)) is not None:
                position = closing + 1
            else:
                return False
            steps += 1
        return False

    def _behind_description(self, position: int) -> int:
        """The place behind what somebody is, where a verb follows that: "a former driver at the mill, said"."""
        chunk = self.chunk(position)
        if chunk is None or not isinstance(chunk.value, Mention) or (closing := self.next_comma(position)) is None:
            return position
        return closing + 1 if self.verb_next(closing + 1) else position

    def next_comma(self, position: int) -> int | None:
        """The position of the next comma from ``position`` on, where one is near."""
        return next((at for at in range(position, min(position + 14, len(self.chunks))) if self.low(at) == ","), None)

    def _reports(self, position: int) -> bool:
        """Whether a verb of saying stands there, behind a name or a description between commas."""
        chunk, between = self.chunk(position), self.chunk(position - 2)
        if chunk is None or between is None or not isinstance(chunk.value, VerbGroup) or not isinstance(between.value, Mention):
            return False
        return chunk.value.form == "finite" and chunk.value.lemma in SAYING

    def _age(self, position: int) -> bool:
        """Whether nothing but a bare number stands there."""
        chunk = self.chunk(position)
        return chunk is not None and isinstance(chunk.value, Mention) and not chunk.value.head and chunk.value.quantity is not None

    def _called(self, position: int, other: int) -> bool:
        """Whether of two noun phrases one names somebody whom the other describes: "her son, Adam"."""
        one, two = self.chunk(position), self.chunk(other)
        left, right = one.value if one is not None else None, two.value if two is not None else None
        if not isinstance(left, Mention) or not isinstance(right, Mention):
            return False
        described = right if left.name else left
        single = described.possessor is not None or described.determiner in ("a", "an", "the") or described.head == "one"
        return bool(left.name) != bool(right.name) and single

    def verb_next(self, position: int) -> bool:
        """Whether a finite verb group follows at once, adverbs aside."""
        while (chunk := self.chunk(position)) is not None and chunk.kind == "R":
            position += 1
        return chunk is not None and isinstance(chunk.value, VerbGroup) and chunk.value.form == "finite"

    def awaited(self) -> bool:
        """Whether the clause around the innermost one still waits for its verb, which that one has: "the sailor who stole the boat ..."."""
        return self.top.verb is not None and self.waiting() == len(self.stack) - 2

    def main_verb_ahead(self, position: int) -> bool:
        """Whether a finite verb follows in the same clause, no other subject, conjunction or relative pronoun between; one pair of commas may be."""
        inside = self.low(position - 2) == ","
        for chunk in self.chunks[position : position + _FAR]:
            if isinstance(chunk.value, VerbGroup):
                return chunk.value.form == "finite"
            low = self.words[chunk.first].low
            if low == "," and inside:
                inside = False
            elif chunk.kind in ("C", "W", ".") or low in SUBORDINATORS or (isinstance(chunk.value, Mention) and chunk.value.pronoun):
                return False
        return False

    def tensed_ahead(self, position: int) -> bool:
        """Whether a finite verb follows in what is left, no comma, conjunction or other subject's pronoun between: a noun's infinitive is over there."""
        for chunk in self.chunks[position : position + _FAR]:
            if isinstance(chunk.value, VerbGroup):
                return chunk.value.form == "finite"
            if chunk.kind in ("C", "W", ".") or self.words[chunk.first].low in SUBORDINATORS:
                return False
        return False

    def leave_inner(self, mark: str, position: int | None = None) -> None:
        """A comma or a coordination ends what hangs on a noun, once it has its verb, where the clause around it still waits for its own."""
        while len(self.stack) > 1 and self.top.verb is not None:
            outer = self.stack[-2]
            if mark in ("and", "or", "but", "not") and self.top.kind == "relative" and outer.verb is None:
                break  # "which has owned it and employs 310"
            if outer.verb is None or (self.top.kind in ("relative", "participle", "absolute") and mark == ","):
                self.close()
                continue
            if (
                mark in ("and", "but")
                and self.top.kind in ("relative", "participle", "adverbial")
                and position is None
                and outer.verb is not None
                and outer.verb.form == "finite"
                and self.top.kind != "relative"
            ):
                self.close()
                continue
            break

    def report(self) -> Clause | None:
        """The report that is open, closed now, since a second one of the same speaker begins; None where none is open."""
        if not any(clause.kind == "report" for clause in self.stack[1:]):
            return None
        while self.top.kind != "report":
            self.close()
        found = self.top
        self.close()
        return found

    def waiting(self) -> int | None:
        """The place on the stack of the innermost clause around the top one that has its subject and still waits for its verb."""
        return next((at for at in range(len(self.stack) - 2, -1, -1) if self.stack[at].verb is None and self.stack[at].subject is not None), None)

    def close_to_waiting(self) -> None:
        """A verb comes for the clause that waits for one: what stands in between is over ("Mendez, who was jailed before she fled, said")."""
        at = self.waiting()
        while at is not None and len(self.stack) - 1 > at and self.top.verb is not None:
            self.close()

    def close_to_judging(self) -> None:
        """ "dismissed fears that it would fail as groundless": what hangs on the thing judged is over."""
        at = next((at for at in range(len(self.stack) - 2, -1, -1) if (verb := self.stack[at].verb) is not None and verb.lemma in JUDGING | DEEMING), None)
        while at is not None and len(self.stack) - 1 > at:
            self.close()

    def judge(self) -> Clause | None:
        """The clause whose subject speaks in a participle behind a comma, "..., calling it a lie": a thing does not, where there is somebody around it."""
        inner = self.top.subject
        if inner is None or inner.name or inner.pronoun or names_person(inner.head):
            return None
        outer = [clause for clause in reversed(self.stack[:-1]) if clause.subject is not None and clause.verb is not None]
        return next((c for c in outer if c.subject is not None and (c.subject.name or c.subject.pronoun or names_person(c.subject.head))), None)

    def carried_speaker(self) -> Mention | None:
        return self.stack[0].speaker if self.stack else None

    def see(self, mention: Mention) -> None:
        """Keep a noun phrase in mind as the one read last."""
        self.earlier, self.last = self.last, mention

    def push(self, clause: Clause) -> None:
        self.stack.append(clause)

    def close(self) -> None:
        clause = self.stack.pop()
        self.done.append(clause)

    def pop_to_main(self) -> None:
        while len(self.stack) > 1 and self.top.kind != "main" and self.top.kind != "report":
            self.close()

    def governed_mood(self) -> str:
        verb = self.top.verb
        if verb is not None and self._claims() and verb.lemma not in BEARING_OUT and verb.lemma not in REJECTING:
            return "possible" if self.top.mood == "asserted" else self.top.mood  # "faced claims that he had lied"
        if verb is not None and verb.lemma in _WISHING:
            return "wish"
        if verb is not None and self.top.mood == "asserted" and verb.lemma in _SETTLING and verb.negated != self.top.denied:
            return "possible"  # "did not deny that he had left", "would not confirm that he would": it may be so
        return self.top.mood

    def _claims(self) -> bool:
        """Whether what the clause has for its object is what somebody only says: "claims that ..."."""
        return bool(self.top.objects) and self.last is not None and self.last.head in CLAIMS

    def governed_denial(self) -> bool:
        top = self.top
        said = {lemma for lemma, _ in top.adjectives} | {m.head for m in top.objects}
        negated = top.denied or (top.verb is not None and top.verb.negated)
        if said & FALSE_FRAMES:
            return not negated
        if said & TRUE_FRAMES:
            return negated
        if said & UNCERTAIN:
            return False
        if top.verb is not None and self._claims() and top.verb.lemma in REJECTING:
            return not negated
        return top.verb is not None and top.verb.lemma in _DENYING
