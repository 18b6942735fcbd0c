"""One noun phrase, word by word: its determiner, number, names, nouns and adjectives, whose it is and of what."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.layout import Layout
from service.engine.names import NameMention
from service.engine.phrase_of_shares import DEEPEST, PhraseOfShares
from service.engine.premodifiers import OWNED, charged_with, citizen, compounded, more_noun, names_what_it_is, of_own_will, one_more, owned_so, peopled
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention
from service.engine.tagging.headlines import MANY
from service.engine.tagging.word import Word
from service.engine.vocabulary.compounds import COMPOUNDS, GRANTED
from service.engine.vocabulary.frames import BODIES
from service.engine.vocabulary.kinship import RANKS, RELATIONS
from service.engine.vocabulary.numbers import NUMBERED
from service.engine.vocabulary.openers import FIXED, TIMES

_PARTITIVE = frozenset("all both half most some none any each many few several one either neither much more two".split())
# what is no participle, and so describes nothing
_PAST_ONLY = frozenset(
    "saw took gave began knew drew broke spoke wrote chose drove rode rose flew threw grew went sang swam stole tore wore shook forgave ate froze hid".split()
)
_NO_PART = frozenset("neither either any".split())
_QUANTIFIERS = frozenset("all both half every each no none any some most many few several another other only neither either".split())
_SEVERAL = frozenset(("both", "all", "these", "those", "others"))


def pronoun(words: Sequence[Word], index: int, layout: Layout) -> Mention | None:
    low = words[index].low
    if low in ("none", "one") and index + 1 < len(words) and words[index + 1].low == "of":
        return phrase(words, index, layout, 0)
    plural = low in ("they", "them", "these", "those", "we", "us", "both", "all")
    return Mention(index, index + 1, low, index, determiner="no" if low in ("none", "nobody", "nothing") else "", pronoun=True, plural=plural)


def whole(words: Sequence[Word], index: int, layout: Layout, depth: int) -> Mention | None:
    """What a part is said to be of: "most of the fans", "most of them"."""
    inner = phrase(words, index, layout, depth + 1) if depth < DEEPEST else None
    return inner or (pronoun(words, index, layout) if index < len(words) and words[index].tag == "PR" else None)


def phrase(words: Sequence[Word], start: int, layout: Layout, depth: int) -> Mention | None:
    """The noun phrase that starts at a word, if one does."""
    return _Phrase(words, start, layout, depth).read()


_VOTING = BODIES | frozenset(("union", "party", "jury", "association", "club"))  # "six board members" are no six boards


class _Phrase(PhraseOfShares):
    """A noun phrase, read word by word."""

    def read(self) -> Mention | None:
        """As many words as belong together."""
        while self.index < len(self.words) and self.index not in self.layout.dated and not self._timed() and self._take(self.words[self.index]):
            if self.head_at >= 0 and self._tag(self.index) == "POS" and self.depth < DEEPEST:
                return self._owned()
        if self.closed or self.index == self.start:
            return self.found
        if self.head_at >= 0:
            return self._finished()
        return self._of_number(self.quantity) if self.quantity is not None else self._without_noun()

    def _take(self, word: Word) -> bool:
        """Whether a word belongs to the phrase; then the place is behind it."""
        found = self.layout.quantities.get(self.index)
        if found is not None and self._number(word, found):
            return True
        if found is not None and self.head_at >= 0 and found.first == self.index and word.tag in ("M", "P", "D", "R"):
            return False
        named = self.layout.names.get(self.index)
        if named is not None:
            return self._called(named)
        if self.head_at < 0 and self._half_of(word):
            return False
        open_to = self.head_at < 0
        if open_to and (word.tag in ("D", "S") and self.quantity is None or word.tag == "D" and word.low in ("other", "others", "more", "few")):
            return self._determined(word)
        if open_to and word.low == "one" and self.determiner == "no":
            return self._close(Mention(self.start, self.index + 1, "nobody", self.index, determiner="no", pronoun=True))
        if word.tag == "PR" and word.low in ("none", "one") and self.index == self.start:
            return self._close(self._none_of(word))
        if word.tag in ("N", "NP"):
            return self._noun(word)
        return self._modifier(word, found)

    def _timed(self) -> bool:
        """Whether a stretch of time is told and a plural begins that it does not count: "for 11 minutes people walked", "for three days police searched"."""
        told, word = self.quantity, self.words[self.index]
        if told is None or told.form != "duration" or told.last != self.index or self.words[self.index - 1].low == self.words[self.index - 1].lemma:
            return False
        return word.tag == "N" and word.join != "-" and (word.low != word.lemma or word.low in MANY)

    def _number(self, word: Word, found: QuantityMention) -> bool:
        """A number before the head, of what is counted or of a compound; behind it only a label."""
        if self.head_at < 0 and self.quantity is None and compounded(self.words, found.last, found.form):
            self.mods.append(word.low)  # "a four-story building"
        elif self.head_at < 0 and self.quantity is None and found.form != "ordinal":
            self.quantity = found
        elif found.form == "label" and self.head_at >= 0 and not self.name and self._tag(found.last) == "N":
            self.mods.append(word.low)  # "a magnitude 6.4 earthquake"
        elif found.form == "label" and self.name.lower() in NUMBERED and found.first == self.index:
            self.name = f"{self.name} {self.words[found.first].text}"  # "Local 88"
        else:
            return False
        self.index = found.last
        return True

    def _called(self, named: NameMention) -> bool:
        """A name: a nation before a noun, people of a nation, or what the phrase is of; then the nouns before it are titles."""
        words, layout, last = self.words, self.layout, named.last
        if named.kind_hint == "demonym" and (more_noun(words, last, layout) or one_more(words, last, layout)):
            self.mods.extend(words[at].lemma for at in range(named.first, last))
            self.index = last + (0 if more_noun(words, last, layout) else 1)
            return True
        told = self.head_at >= 0 and not self.name and (self.determiner == "the" or self.possessor is not None)
        if told and not names_what_it_is(self.head, words, named, self.determiner):
            return False  # "in the shootout Northgate's keeper ...": two phrases
        counted = self.head_at < 0 and (self.quantity is not None or bool(self.mods))
        if named.kind_hint == "demonym" and counted and (one := citizen(words[last - 1].low)):
            self.head, self.head_at, self.plural, self.index = "people", last - 1, True, last  # "three Israeli Russians" are people of both nations
            self.mods.append(one)
            return True
        if self.head_at >= 0 and not self.name:
            if self.head in FIXED and self.start == self.head_at and self._low(self.start - 1) in ("in", "by", "on"):
                return False  # "In return Norland will sell ...": two phrases
            if self.head in TIMES and self.start == self.head_at and self._tag(self.start - 1) == "P" and named.kind_hint != "demonym":
                return False
            self.titles, self.mods = [*self.mods, self.head], []
        elif self.name:
            self.mods.append(self.name.lower())
        elif self.mods:
            self.titles, self.mods = self.mods, []
        self.name, self.hint = named.text, named.kind_hint or ""
        self.head, self.head_at, self.index = words[last - 1].low, last - 1, last
        return True

    def _determined(self, word: Word) -> bool:
        """A determiner; "all of them" is closed with what it is of."""
        if self._superlative(word):
            self.mods.append(word.low)  # "the least valuable"
        elif self.determiner == "no":
            self.mods.append(word.low)  # "no other passengers"
        elif word.low in _QUANTIFIERS or not self.determiner:
            self.determiner = word.low
        if word.tag == "S":
            self.possessor = Mention(self.index, self.index + 1, word.low, self.index, pronoun=True)
        self.index += 1
        if self._low(self.index) == "of" and word.low in _PARTITIVE and self.index + 1 < len(self.words):
            inner = whole(self.words, self.index + 1, self.layout, self.depth)
            if inner is not None:
                if word.low in _NO_PART:
                    inner = inner._replace(quantity=None, whole=inner.whole or inner.quantity)  # "neither of the two": two are the whole, and not those meant
                return self._close(inner._replace(first=self.start, determiner=word.low, partitive=True))
        return True

    def _noun(self, word: Word) -> bool:
        if self.name and word.low in GRANTED:
            return False  # "refused Holt bail": what he was refused
        if self.head_at >= 0:
            if self.name:
                self.mods[:0], self.titles = self.titles, []  # "a former Lund adviser": not of a "former Lund"
            self.mods.append(self.name.lower() if self.name else self.head)
            self.name = ""
        self.head, self.head_at = word.lemma, self.index
        self.plural = word.tag == "N" and word.lemma != word.low
        self.index += 1
        return True

    def _modifier(self, word: Word, found: QuantityMention | None) -> bool:
        """An adjective, a participle or an ordinal before the noun."""
        following = self._tag(self.index + 1)
        if word.low == "only" and self.head_at < 0 and following in ("N", "A") and self._led():
            self.mods.append("only")  # "her only son", "the only survivor"
            self.index += 1
            return True
        if word.tag == "VD" and word.low in _PAST_ONLY:
            return False  # "a crowd of 61,480 saw Weld take the lead"
        if word.tag == "A" or (word.tag in ("VN", "VD", "VG") and following and (following in ("N", "NP", "A") or word.join == "-")):
            if self.name and self.determiner == "the" and following == "N" and word.tag == "A" and self.head_at == self.index - 1 and self.depth < DEEPEST:
                self.mods.append(self.name.lower())  # "the Harwick nuclear plant"
                self.name, self.head, self.head_at = "", "", -1
            elif self.head_at >= 0 and word.join != "-":
                return False
            if word.low.endswith("est") and word.lemma != word.low:
                self.mods.append("most")  # a superlative: one holder
            self.mods.append("former" if word.low == "ex" else word.lemma)
        elif word.tag == "M" and found is None and word.join == "-":
            self.mods.append(word.low)
        elif word.tag in ("P", "R") and word.join == "-" and self.mods and self.head_at < 0 and following in ("N", "A"):
            self.mods[-1] = f"{self.mods[-1]}-{word.low}"  # "a sold-out crowd"
        elif found is not None and found.form == "ordinal" and self.head_at < 0:
            self.mods.extend(w.low for w in self.words[found.first : found.last])
            self.index = found.last
            return True
        elif word.tag != "R" or self.head_at >= 0 or following != "A":
            return False
        self.index += 1
        return True

    def _led(self) -> bool:
        """Whether a determiner or an owner stands before the words that are read."""
        return self.determiner == "the" or self.possessor is not None or self.index > 0 and self.words[self.index - 1].tag in ("POS", "S")

    def _owned(self) -> Mention:
        """What stands behind "'s" is the phrase; what was read so far has it."""
        owner = self._mention(self.index, None)
        rest = phrase(self.words, self.index + 1, self.layout, self.depth + 1)
        if rest is None:
            return owner._replace(last=self.index + 1)
        return rest._replace(first=self.start, possessor=rest.possessor or owner)

    def _behind(self, index: int) -> Mention | None:
        """The phrase or the pronoun at a place."""
        inner = phrase(self.words, index, self.layout, self.depth + 1)
        return inner or (pronoun(self.words, index, self.layout) if self.words[index].tag == "PR" else None)

    def _without_noun(self) -> Mention | None:
        """ "The wounded", "these", "both"; None for adjectives alone, which say something of a noun before them."""
        mods, determiner = self.mods, self.determiner
        if mods:
            if not determiner and self.possessor is None and self.words[self.index - 1].tag == "A" and self.index == self.start + len(mods):
                return None
            self.head, self.head_at = mods.pop(), self.index - 1
            return self._finished()
        if determiner in ("", "a", "an", "the", "every", "no", "other"):
            return None
        return Mention(self.start, self.index, determiner, self.index - 1, (), determiner, None, pronoun=True, plural=determiner in _SEVERAL)

    def _rank(self) -> str:
        """Which of several brothers or children the phrase singles out: "the younger", "the eldest"; "" for any other phrase."""
        low = self._low(self.head_at)
        return low if low in RANKS and self.determiner == "the" and (low.endswith(("er", "est"))) and not self.name else ""

    def _finished(self) -> Mention:
        """The phrase with what hangs on it by "of" or "worth"."""
        index = self.index
        if not OWNED.isdisjoint(self.mods):
            self.mods = owned_so(self.mods, [word.low for word in self.words[self.start : index]])
        if self.head in ("member", "personnel") and self.mods and (self.plural or self.quantity is not None) and self.mods[-1] not in _VOTING:
            self.head = self.mods.pop()  # crew members are crew
        if self.mods and not self.name and (one := COMPOUNDS.get((self.mods[-1], self.head))) is not None:
            self.head = one
            self.mods.pop()
        hanging = self._low(index) == "of" or self._low(index) == "worth" and self._tag(index) == "P"  # "paintings worth 40 million"
        if (
            not hanging
            or self.depth >= DEEPEST
            or index + 1 >= len(self.words)
            or index + 1 in self.layout.dated
            or charged_with(self.words, self.start, index)
            or of_own_will(self.words, index)
        ):
            return self._mention(index, None)
        of = self._behind(index + 1)
        if of is not None and of.head in RELATIONS and of.plural and not of.name and (of.possessor or of.of) is not None and (rank := self._rank()):
            # "the elder of his two sons"
            return of._replace(first=self.start, mods=(rank, *of.mods), determiner="the", quantity=None, whole=of.quantity, plural=False)
        if of is not None and peopled(self.head, of):
            of = of._replace(head="people")  # "a town of 31,000"
        return self._mention(of.last if of is not None else index, of)
