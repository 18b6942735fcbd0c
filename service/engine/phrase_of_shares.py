"""Noun phrases that are so many or so much of what follows: "three of the hostages", "half the workers", "none of its patients", "the last three"."""

from __future__ import annotations

from service.engine.phrase_in_making import PhraseInMaking
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention
from service.engine.tagging.word import Word
from service.engine.vocabulary.scope import ALL

_COUNTED = frozenset("cardinal vague percent fraction measure money ratio ordinal duration".split())  # "40 percent of the town"
DEEPEST = 4  # how far possessives and "of" nest


class PhraseOfShares(PhraseInMaking):
    """A noun phrase in making that may turn out to be a share of another one."""

    def _behind(self, index: int) -> Mention | None:
        """The phrase or the pronoun at a place; whoever reads phrases tells."""
        raise NotImplementedError

    def _half_of(self, word: Word) -> bool:
        """ "Half the workers", "half a point": the phrase is closed with what it is half of; False for anything else."""
        share = self.quantity
        if share is None or share.form != "fraction" or share.last != self.index or word.tag not in ("D", "S") or self.words[self.index - 1].low != "half":
            return False
        inner = self._behind(self.index) if self.depth < DEEPEST else None
        if inner is None or inner.quantity is not None and inner.determiner in ("a", "an"):
            return False
        whole = inner.determiner not in ("a", "an")
        self._close(inner._replace(first=self.start, quantity=share, partitive=whole, whole=inner.quantity, determiner=inner.determiner if whole else ""))
        return True

    def _none_of(self, word: Word) -> Mention | None:
        """ "None of its 120 patients", "one of the men"; None where nothing follows."""
        if self._low(self.index + 1) != "of":
            return None
        inner = self._behind(self.index + 2)
        if inner is None:
            return None
        if word.low == "one":
            return inner._replace(first=self.start, determiner="one", partitive=True)
        return inner._replace(first=self.start, determiner="no", partitive=True, quantity=None, whole=inner.quantity)

    def _of_number(self, quantity: QuantityMention) -> Mention:
        """ "Three of the hostages", "40 percent of them", "the last three"."""
        index = self.index
        if self._low(index) == "of" and index + 1 < len(self.words) and self.depth < DEEPEST and quantity.form in _COUNTED:
            inner = self._behind(index + 1)
            if inner is not None and self.determiner in ALL:
                return inner._replace(first=self.start, quantity=quantity, determiner=self.determiner)  # "all 40 of its buses" are 40 buses
            if inner is not None:
                some = inner.determiner != "" or inner.pronoun or inner.possessor is not None
                return inner._replace(first=self.start, quantity=quantity, partitive=some, whole=inner.quantity)
        if quantity.form == "duration" and self.mods and quantity.last == index:  # "the last three years" are years, and no last ones of anything
            return Mention(self.start, index, "", index - 1, tuple(self.mods), self.determiner, quantity, possessor=self.possessor, plural=True)
        mods, at, head = self.mods, index - 1 if self.mods else quantity.last - 1, self.mods[-1] if self.mods else ""
        return Mention(self.start, index, head, at, tuple(mods[:-1]), self.determiner, quantity, possessor=self.possessor, plural=True)
