"""Chunks -> propositions: who did what to whom, what is said of whom, under which polarity, mood and attribution.

One pass from left to right over the chunks of a sentence, with a stack of open clauses. English order does most of the work: the noun phrase before a verb
group is its subject, the one after it its object, those after a preposition are obliques; a relative pronoun, a participle or an infinitive opens a
clause whose subject is known; a comma closes what hangs on a noun.
"""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.assertions import Assertions
from service.engine.clause import Clause
from service.engine.compare.words import names_person
from service.engine.dates import DateMention
from service.engine.layout import Chunk
from service.engine.reading import Mention, Proposition, VerbGroup
from service.engine.tagger import Word
from service.engine.vocabulary.families import PHRASES
from service.engine.vocabulary.speech import (
    DENYING,
    FALSE_FRAMES,
    REALISED,
    REPORTING,
    TRUE_FRAMES,
    UNCERTAIN,
    UNREALISED,
)

_SUBORDINATORS = frozenset("when because although while though whereas since as after before until unless if once where whether that".split())
_CONDITIONAL = frozenset(("if", "unless", "whether"))


def before_is_coordinator(low: str) -> bool:
    """Whether a word joins a second verb to the first: "was found and returned", "was questioned but not detained"."""
    return low in ("and", "or", "but", "not", "then", ",")


class ClauseReader:
    """Reads the chunks of one sentence; ``read`` gives its propositions in the order in which their verbs stand."""

    def __init__(self, words: Sequence[Word], chunks: Sequence[Chunk], dates: Sequence[DateMention]) -> None:
        self._words = words
        self._chunks = list(chunks)
        self._dates = dates
        self._done: list[Clause] = []
        self._stack: list[Clause] = [Clause()]
        self._appositions: list[tuple[Mention, Mention]] = []
        self._quote_open = False
        self._last: Mention | None = None  # the noun phrase read last
        self._deny_next = False
        self._source: Mention | None = None  # whose word the whole sentence is: "according to X"

    def read(self) -> list[Proposition]:
        position = 0
        while position < len(self._chunks):
            position = self._step(position)
        while self._stack:
            self._close()
        return Assertions(self._words, self._chunks, self._dates, self._done).read(self._appositions, self._source)

    # -- walking -------------------------------------------------------------------------------------------------------------------

    @property
    def _top(self) -> Clause:
        return self._stack[-1]

    def _step(self, position: int) -> int:
        chunk = self._chunks[position]
        kind = chunk.kind
        if kind == "NP":
            return self._on_phrase(position)
        if kind == "VG":
            return self._on_verb(position)
        if kind in ("P", "T"):
            return self._on_preposition(position)
        if kind == "A":
            assert isinstance(chunk.value, Word)
            self._top.adjectives.append((chunk.value.lemma, chunk.first))
        elif kind == "NEG":
            return self._on_negation(position)
        elif kind in ("R", "EX"):
            assert isinstance(chunk.value, Word)
            self._top.adverbs.append(chunk.value.low)
        elif kind == ".":
            return self._on_mark(position)
        elif kind in ("C", "W"):
            return self._on_conjunction(position)
        self._top.last = chunk.last
        return position + 1

    def _on_negation(self, position: int) -> int:
        """ "but not detained" denies the verb that follows; "but not at the other sites" denies the same of another place."""
        following = self._chunk(position + 1)
        top = self._top
        if following is not None and isinstance(following.value, Mention) and following.value.determiner in ("all", "every"):
            self._chunks[position + 1] = following._replace(value=following.value._replace(determiner="not all"))
        elif following is not None and following.kind == "VG":
            self._deny_next = True
        elif following is not None and following.kind in ("P", "NP", "T") and top.verb is not None and top.verb.lemma != "be":
            self._push(
                Clause(top.kind, top.subject, top.verb, speaker=top.speaker, mood=top.mood, denied=not top.denied, first=following.first, last=following.last)
            )
        else:
            top.denied = not top.denied
        return position + 1

    def _chunk(self, position: int) -> Chunk | None:
        return self._chunks[position] if 0 <= position < len(self._chunks) else None

    def _low(self, position: int) -> str:
        chunk = self._chunk(position)
        return self._words[chunk.first].low if chunk is not None else ""

    def _verb_ahead(self, position: int, finite: bool = True) -> bool:
        """Whether a verb group comes next, past adverbs, prepositional phrases and what stands between a pair of commas."""
        steps = 0
        while (chunk := self._chunk(position)) is not None and steps < 8:
            if chunk.kind == "VG":
                assert isinstance(chunk.value, VerbGroup)
                return not finite or chunk.value.form == "finite"
            if chunk.kind == "P":
                following = self._chunk(position + 1)
                if self._low(position) in _SUBORDINATORS:
                    return False
                position += 2 if following is not None and following.kind == "NP" else 1
            elif chunk.kind in ("R", "NEG"):
                position += 1
            else:
                return False
            steps += 1
        return False

    # -- chunks --------------------------------------------------------------------------------------------------------------------

    def _on_phrase(self, position: int) -> int:
        chunk = self._chunks[position]
        mention = chunk.value
        assert isinstance(mention, Mention)
        low = self._words[chunk.first].low
        if mention.pronoun and low in ("who", "which", "whom", "that") and position > 0:
            return self._on_relative(position)
        position = self._place_phrase(position, mention)
        if mention.head:
            self._last = mention
        return position

    def _place_phrase(self, position: int, mention: Mention) -> int:
        chunk = self._chunks[position]
        top = self._top
        before, after = self._low(position - 1), self._low(position + 1)
        top.last = chunk.last
        if top.verb is None:
            if top.subject is None:
                top.subject = mention
                top.first = min(top.first, chunk.first) if top.first else chunk.first
            elif before in (",", "(", "\u2014", ":") and self._apposes(self._last or top.subject, mention, after):
                self._appose(mention)
            elif before in ("and", ",", "or", "&"):
                top.seconds.append(mention)
            elif (
                top.subject.name
                and not mention.name
                and not mention.determiner
                and not mention.plural
                and mention.quantity is None
                and names_person(mention.head)
            ):
                self._appose(mention)  # a headline: "krivoi 25 sound engineer released"
            elif mention.quantity is not None and not mention.head and top.subject.name:
                return position + 1  # its age, read beside the name
            elif self._verb_next(position + 1):
                self._push(Clause("relative", mention, antecedent_object=top.subject, first=chunk.first, last=chunk.last))
            else:
                top.objects.append(mention)  # a headline without its verb
            return position + 1
        if (
            before in ("and", "but", ",", "or", "while", "so", "yet", ";", "as", '"', "\u2014")
            and self._verb_ahead(position + 1)
            and not (before == "," and self._apposes(self._last or mention, mention, after) and self._stack[0].verb is None)
        ):
            speaker = self._carried_speaker()
            self._pop_to_main()
            self._close()
            self._push(Clause(subject=mention, first=chunk.first, last=chunk.last, speaker=speaker))
            return position + 1
        previous = self._last
        if before in (",", "(", "\u2014", ":") and previous is not None and self._apposes(previous, mention, after):
            self._appose(mention)
            return position + 1
        if before in ("and", ",", "or", "&") and top.obliques and not self._after_object():
            top.obliques.append((top.obliques[-1][0], mention))
            return position + 1
        following = self._chunk(position + 1)
        if before == "," and mention.quantity is not None and mention.partitive and following is not None and following.kind in ("P", "A"):
            self._push(
                Clause("absolute", mention, VerbGroup(chunk.last, chunk.last, -1, "be", "finite", past=top.verb.past), first=chunk.first, last=chunk.last)
            )
            return position + 1  # ", four of them in serious condition"
        if self._verb_ahead(position + 1) and not top.objects and top.verb.lemma in REPORTING | UNREALISED:
            self._push(Clause("report", mention, speaker=top.subject, first=chunk.first, last=chunk.last, mood=self._governed_mood()))
            return position + 1
        if self._verb_next(position + 1) and before not in (",",):
            self._push(Clause("relative", mention, antecedent_object=previous, first=chunk.first, last=chunk.last))
            return position + 1
        top.objects.append(mention)
        return position + 1

    def _verb_next(self, position: int) -> bool:
        """Whether a finite verb group follows at once, adverbs aside."""
        while (chunk := self._chunk(position)) is not None and chunk.kind == "R":
            position += 1
        return chunk is not None and isinstance(chunk.value, VerbGroup) and chunk.value.form == "finite"

    def _appose(self, mention: Mention) -> None:
        """``mention`` says in other words who or what the noun phrase before it is."""
        if self._last is None:
            return
        previous = next((left for left, right in reversed(self._appositions) if right is self._last and not right.name and left.name), self._last)
        while mention.name and not previous.name and previous.of is not None and not previous.of.name and names_person(previous.of.head):
            previous = previous.of  # "the sister of the finance chief, Peter Wain"
        self._appositions.append((previous, mention))
        if not mention.head:
            return
        if previous.name and not mention.name:
            self._last = previous

    def _after_object(self) -> bool:
        top = self._top
        return bool(top.objects) and (not top.obliques or top.objects[-1].first > top.obliques[-1][1].first)

    def _apposes(self, left: Mention, right: Mention, after: str) -> bool:
        """Whether ``right`` says in other words what ``left`` is: one of them is a name, the other describes; a number between is an age."""
        if left.pronoun or right.pronoun:
            return False
        if right.quantity is not None and not right.head:  # ", 25," or ", 60 meters high,"
            return right.quantity.form in ("measure", "duration") or (left.quantity is None and not left.plural and right.quantity.form in ("cardinal", "age"))
        if bool(left.name) == bool(right.name):
            return not left.name and right.determiner in ("a", "an") and left.head != right.head and after in (",", ".", "", ")")
        described = right if left.name else left
        if after in ("and", "or") and not described.determiner and described.possessor is None:
            return False
        if left.name:
            return described.determiner in ("a", "an", "the", "one") or described.possessor is not None or not described.plural
        return described.determiner != "" or described.possessor is not None or described.of is not None or not described.plural

    def _on_verb(self, position: int) -> int:
        chunk = self._chunks[position]
        verb = chunk.value
        assert isinstance(verb, VerbGroup)
        verb = self._with_phrase(verb, position)
        if verb.form == "participle" and before_is_coordinator(self._low(position - 1)) and self._top.verb is not None and self._top.verb.passive:
            verb = verb._replace(form="finite")
        if self._deny_next:
            verb, self._deny_next = verb._replace(negated=not verb.negated), False
        top = self._top
        before = self._low(position - 1)
        if top.verb is None and (verb.form == "finite" or top.kind != "main" or top.subject is None):
            if verb.form == "participle" and top.kind == "main" and top.subject is not None:
                return self._participle(position, verb)
            top.verb = verb
            top.last = chunk.last
            if top.first == 0 and top.subject is None:
                top.first = chunk.first
            return position + 1
        if top.verb is None:
            return self._participle(position, verb)
        if verb.form == "inf":
            subject = top.objects[-1] if top.objects and top.verb.lemma in UNREALISED and not top.verb.passive else top.subject
            realised = top.verb.lemma in REALISED and not top.verb.negated
            pending = top.verb.lemma in ("be", "have") and "yet" in (*top.adverbs, *top.verb.adverbs, *verb.adverbs)
            mood = ("prediction" if self._words[top.verb.at].low == "going" else top.mood) if realised else "governed"
            denied = top.verb.lemma in DENYING or pending
            carried = list(top.obliques) if denied or realised else []
            if denied or realised:
                top.kind = "frame"
            clause = Clause(
                "infinitive",
                subject,
                verb,
                speaker=top.speaker,
                first=chunk.first,
                last=chunk.last,
                mood="asserted" if denied else mood,
                denied=denied != (denied and top.verb.negated),
                parent=top,
                obliques=carried,
            )
            self._push(clause)
            return position + 1
        if verb.form in ("ing", "participle") or (
            verb.form == "finite"
            and before not in ("and", "but", "or", ",", "then", "also")
            and not verb.passive
            and self._words[verb.at].tag == "VD"
            and self._words[verb.first].tag != "X"
            and self._reduced(position)
        ):
            return self._participle(position, verb)
        said = self._chunk(position + 1)
        if verb.lemma in REPORTING and verb.form == "finite" and before in (",", '"') and said is not None and said.kind == "NP":
            assert isinstance(said.value, Mention)
            while self._stack:
                self._close()
            self._push(Clause("frame", said.value, verb, first=chunk.first, last=said.last))
            self._last = said.value
            return position + 2  # "..., said Marta Kovalik"
        if before in ("and", "but", "or", ",", "then", "also", "later", "not") or verb.form == "finite":
            self._leave_inner(before)
            if (
                self._top.kind == "report"
                and self._top.verb is not None
                and self._top.verb.modal
                and not verb.modal
                and len(self._stack) > 1
                and before in ("and", "but", "not", ",")
            ):
                self._close()  # "said that none would close but did not rule out cuts"
            base = self._top
            subject = base.subject
            if before not in ("and", "but", "or", ",", "then", "also", "later", "not") and base.objects:
                subject = base.objects.pop()  # "said the ferry had passed"
                speaker = base.subject
                self._push(Clause("report", subject, verb, speaker=speaker, first=subject.first, last=chunk.last))
                return position + 1
            clause = Clause(base.kind, subject, verb, speaker=base.speaker, first=chunk.first, last=chunk.last, mood=base.mood, seconds=list(base.seconds))
            if base.verb is not None and base.verb.passive and self._words[verb.at].tag in ("VD", "VN") and verb.first == verb.at:
                clause.verb = verb._replace(passive=True, form="finite")  # "was found and returned"
            self._close()
            self._push(clause)
        return position + 1

    def _reduced(self, position: int) -> bool:
        """Whether a past form right after a noun phrase is a reduced relative: a "by" or another preposition follows, or an adverb."""
        return self._low(position + 1) in ("by", "in", "at", "from", "for", "to", "on", "of", "with", "as", "over", "during", "since", "hostage", "captive")

    def _participle(self, position: int, verb: VerbGroup) -> int:
        """A clause without a tensed verb: "killing some 1,200 people", "owned by Norrline"."""
        chunk = self._chunks[position]
        top = self._top
        comma = self._low(position - 1) in (",", "and", "\u2014")
        subject = (
            top.subject
            if comma or verb.form == "ing" and top.verb is not None and self._low(position - 1) in ("by", "after", "before", "while", "without")
            else self._last
        )
        passive = verb.form == "participle" or (verb.form == "finite" and self._words[verb.at].tag in ("VD", "VN"))
        if verb.form == "inf" and top.verb is None:
            top.verb = verb._replace(modal="will")  # a headline: "Brightwater to buy Calder"
            return position + 1
        clause = Clause(
            "participle", subject, verb._replace(passive=passive), first=chunk.first, last=chunk.last, speaker=top.speaker, passive_participle=passive
        )
        if self._low(position - 1) == "without":
            clause.denied = True
        if self._low(position - 1) == "from" and top.verb is not None and top.verb.lemma in DENYING:
            clause.denied = not top.verb.negated  # "refrained from condemning"
            top.kind = "frame"
        self._push(clause)
        return position + 1

    def _with_phrase(self, verb: VerbGroup, position: int) -> VerbGroup:
        """Fold a phrase into the verb: "set free" is free, "took part in" is participate."""
        following = self._low(position + 1)
        if not following:
            return verb
        words = self._words
        at = verb.last
        nearby = [words[i].lemma for i in range(at, min(at + 3, len(words)))]
        for length in (3, 2, 1):
            key = " ".join([verb.lemma, *nearby[:length]])
            if len(nearby) >= length and key in PHRASES:
                return verb._replace(lemma=PHRASES[key])
        if verb.lemma in ("set", "let", "take", "hold", "keep") and not verb.passive:
            for i in range(at, min(at + 7, len(words))):
                key = f"{verb.lemma} {words[i].lemma}"
                if key in PHRASES:
                    return verb._replace(lemma=PHRASES[key])
        return verb

    def _on_relative(self, position: int) -> int:
        chunk = self._chunks[position]
        antecedent = self._last
        following = self._chunk(position + 1)
        if following is not None and following.kind == "NP" and self._verb_ahead(position + 2):
            assert isinstance(following.value, Mention)
            self._push(Clause("relative", following.value, antecedent_object=antecedent, first=following.first, last=following.last))
            return position + 2
        self._push(Clause("relative", antecedent, first=chunk.first, last=chunk.last))
        return position + 1

    def _on_preposition(self, position: int) -> int:
        chunk = self._chunks[position]
        assert isinstance(chunk.value, Word)
        low = chunk.value.low
        following = self._chunk(position + 1)
        if following is not None and following.kind == "NP":
            mention = following.value
            assert isinstance(mention, Mention)
            if low in _SUBORDINATORS and self._verb_ahead(position + 2):
                self._open_subordinate(low, chunk.first)
                return position + 1
            if low == "to" and self._low(position - 1) == "according":
                self._accord(mention)
                return position + 2
            self._top.obliques.append((low, mention))
            self._top.last = following.last
            if mention.head:
                self._last = mention
            within = self._chunk(position + 3)
            if (
                low in ("in", "from", "at", "near", "to")
                and mention.name
                and self._low(position + 2) == ","
                and within is not None
                and isinstance(within.value, Mention)
                and within.value.name
                and self._low(position + 4) in (",", ".", "")
            ):
                self._top.obliques.append(("within", within.value))  # "in Amman, Jordan"
                return position + 4
            return position + 2
        if low in _SUBORDINATORS and following is not None and following.kind in ("EX",):
            self._open_subordinate(low, chunk.first)
        elif following is None or following.kind in (".", "C"):
            self._top.adverbs.append(low)
        return position + 1

    def _accord(self, speaker: Mention) -> None:
        """ "According to X": what the sentence says is X's word."""
        if self._top.verb is not None and self._top.verb.lemma in ("accord", "according") and len(self._stack) > 1:
            self._stack.pop()
        elif self._top.verb is not None and self._top.verb.lemma in ("accord", "according"):
            self._stack[0] = Clause()
        self._source = speaker
        self._last = speaker

    def _open_subordinate(self, low: str, first: int) -> None:
        top = self._top
        if top.verb is None and top.subject is None and not top.obliques:
            top.kind = "adverbial"
            top.mood = "conditional" if low in _CONDITIONAL else top.mood
            return
        mood = "conditional" if low in _CONDITIONAL else "asserted"
        if low == "as" and top.verb is not None and top.verb.lemma in ("describe", "regard", "see"):
            return
        self._push(Clause("adverbial", first=first, last=first, mood=mood, speaker=top.speaker))

    def _on_conjunction(self, position: int) -> int:
        chunk = self._chunks[position]
        assert isinstance(chunk.value, Word)
        low = chunk.value.low
        top = self._top
        if low == "that":
            if top.verb is not None or top.adjectives:
                self._push(
                    Clause(
                        "report",
                        speaker=top.subject if top.verb is not None and top.verb.lemma != "be" else top.speaker,
                        first=chunk.last,
                        last=chunk.last,
                        mood=self._governed_mood(),
                        denied=self._governed_denial(),
                    )
                )
            return position + 1
        if low == "nor":
            self._deny_next = True
        if low in _SUBORDINATORS or chunk.kind == "W":
            self._open_subordinate(low, chunk.first)
        return position + 1

    def _governed_mood(self) -> str:
        verb = self._top.verb
        if verb is not None and verb.lemma in ("want", "hope", "wish", "fear", "expect", "demand", "ask", "urge", "predict"):
            return "wish"
        return self._top.mood

    def _governed_denial(self) -> bool:
        top = self._top
        said = {lemma for lemma, _ in top.adjectives} | {m.head for m in top.objects}
        negated = top.denied or (top.verb is not None and top.verb.negated)
        if said & FALSE_FRAMES:
            return not negated
        if said & TRUE_FRAMES:
            return negated
        if said & UNCERTAIN:
            return False
        return top.verb is not None and (top.verb.lemma in ("deny", "refute", "dispute", "disprove"))

    def _on_mark(self, position: int) -> int:
        chunk = self._chunks[position]
        mark = self._words[chunk.first].text
        if mark == '"':
            self._quote_open = not self._quote_open
        elif mark == ",":
            self._leave_inner(",", position)
        elif (
            mark == "\u2014"
            and self._stack[0].verb is None
            and self._stack[0].subject is not None
            and self._stack[0].subject.first == 0
            and len(self._stack) == 1
            and position < 6
        ):
            self._stack[0] = Clause()  # a dateline
            self._last = None
        elif mark in (";", ":") and self._stack[0].verb is not None:
            speaker = self._carried_speaker() if mark == ":" else None
            while self._stack:
                self._close()
            self._push(Clause(first=chunk.last, last=chunk.last, speaker=speaker))
        return position + 1

    def _leave_inner(self, mark: str, position: int | None = None) -> None:
        """A comma or a coordination ends what hangs on a noun, once it has its verb, where the clause around it still waits for its own."""
        while len(self._stack) > 1 and self._top.verb is not None:
            outer = self._stack[-2]
            if mark in ("and", "or", "but", "not") and self._top.kind == "relative" and outer.verb is None:
                break  # "which has owned it and employs 310"
            if outer.verb is None or (self._top.kind in ("relative", "participle") and mark == ","):
                self._close()
                continue
            if (
                mark in ("and", "but")
                and self._top.kind in ("relative", "participle", "adverbial")
                and position is None
                and outer.verb is not None
                and outer.verb.form == "finite"
                and self._top.kind != "relative"
            ):
                self._close()
                continue
            break

    def _carried_speaker(self) -> Mention | None:
        return self._stack[0].speaker if self._stack else None

    def _push(self, clause: Clause) -> None:
        self._stack.append(clause)

    def _close(self) -> None:
        clause = self._stack.pop()
        self._done.append(clause)

    def _pop_to_main(self) -> None:
        while len(self._stack) > 1 and self._top.kind != "main" and self._top.kind != "report":
            self._close()
