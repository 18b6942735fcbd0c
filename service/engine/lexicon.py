"""What English words there are: parts of speech, base forms, senses, antonyms and derivations, out of WordNet 3.0 as data.

``vocabulary/wordnet`` holds the distilled tables (made by tools/build_lexicon.py); they are read once, on first use.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from service.engine.kept import Kept

_TABLES = files("service.engine.vocabulary").joinpath("wordnet")


class Form(NamedTuple):
    """One way to take a word: part of speech (n, v, a, r or N for a proper noun), its base form, its ending and the base's frequency.

    ``ending`` is "" for a base form, else "s", "ed", "en" (a participle only), "ing", "er" or "est".
    """

    pos: str
    lemma: str
    ending: str
    frequency: int


class _Tables(NamedTuple):
    words: dict[str, tuple[tuple[str, int, tuple[int, ...]], ...]]
    irregular: dict[str, tuple[tuple[str, str], ...]]
    hypernyms: dict[int, tuple[int, ...]]
    antonyms: dict[tuple[str, str], frozenset[str]]
    verbs_of: dict[str, frozenset[str]]


def _rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _TABLES.joinpath(name).read_text("utf-8").splitlines()]


def _senses(field: str) -> tuple[str, int, tuple[int, ...]]:
    pos, count, senses = field.split(":")
    return pos, int(count), tuple(map(int, senses.split(",")))


@cache
def _tables() -> _Tables:
    irregular: dict[str, list[tuple[str, str]]] = {}
    for pos, form, base in _rows("irregular.tsv"):
        irregular.setdefault(form, []).append((pos, base))
    antonyms: dict[tuple[str, str], set[str]] = {}
    for pos, word, other in _rows("antonyms.tsv"):
        antonyms.setdefault((pos, word), set()).add(other)
    verbs_of: dict[str, set[str]] = {}
    for noun, verb in _rows("derived.tsv"):
        verbs_of.setdefault(noun, set()).add(verb)
    return _Tables(
        {row[0]: tuple(_senses(field) for field in row[1:]) for row in _rows("words.tsv")},
        {form: tuple(bases) for form, bases in irregular.items()},
        {int(number): tuple(map(int, parents.split(","))) if parents else () for number, parents in _rows("synsets.tsv")},
        {key: frozenset(words) for key, words in antonyms.items()},
        {noun: frozenset(verbs) for noun, verbs in verbs_of.items()},
    )


_LONGEST = 40  # letters: no word of the lexicon is longer in any form, and what is longer is not remembered
_NOUN_RULES = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("zes", "z"), ("men", "man"), ("s", ""), ("uses", "us"))
_SHORT_PLURALS = {"buses": "bus", "gases": "gas"}
_VERB_RULES = (
    ("ies", "y", "s"), ("es", "e", "s"), ("es", "", "s"), ("s", "", "s"), ("ied", "y", "ed"), ("ed", "e", "ed"), ("ed", "", "ed"),
    ("ing", "e", "ing"), ("ing", "", "ing"), ("ying", "ie", "ing"),
)  # fmt: skip
_ADJECTIVE_RULES = (("ier", "y", "er"), ("iest", "y", "est"), ("er", "", "er"), ("est", "", "est"), ("er", "e", "er"), ("est", "e", "est"))
# Words that the lexicon has as comparatives too, of which no newspaper means that: "offer" of off, "liver" of live.
_NO_COMPARATIVES = frozenset("offer liver hinder swagger tanner flatter squatter furrier bustier".split())
_NO_PASTS = frozenset(("seed", "feed"))  # of irregular verbs or of none: a seed was never seen
# Past participles that differ from the past tense: seen after "have" and "be" only.
_PARTICIPLE_ENDINGS = ("en", "wn", "ne", "un", "um", "ng", "rn", "lt")


def forms(low: str) -> tuple[Form, ...]:
    """A lower-case word -> the ways to take it, the most frequent first; empty for a word that the lexicon does not have."""
    if len(low) > _LONGEST:
        return ()
    known = _FORMS.get(low)
    return known if known is not None else _FORMS.keep(low, _forms(low))


_FORMS: Kept[tuple[Form, ...]] = Kept(4096)
_COMMON: Kept[bool] = Kept(4096)


def _forms(low: str) -> tuple[Form, ...]:
    tables = _tables()
    found: dict[tuple[str, str, str], int] = {}
    for pos, count, _ in tables.words.get(low, ()):
        found[pos, low, ""] = count
    for pos, base in tables.irregular.get(low, ()):
        if pos in "ar" and low in _NO_COMPARATIVES:
            continue
        ending = {"n": "s", "v": _verb_ending(low), "a": "er", "r": "er"}[pos]
        if base != low:
            found.setdefault((pos, base, ending), _count(base, pos))
    if low in _SHORT_PLURALS:
        found["n", _SHORT_PLURALS[low], "s"] = _count(_SHORT_PLURALS[low], "n")
    if not any(pos == "n" and ending for pos, _, ending in found):
        for suffix, base_suffix in _NOUN_RULES:
            if low.endswith(suffix) and not low.endswith("ss") and len(low) > len(suffix) + 1:
                base = low[: -len(suffix)] + base_suffix
                if _has(base, "n"):
                    found.setdefault(("n", base, "s"), _count(base, "n"))
                    break
    if low not in _NO_PASTS and not any(pos == "v" and ending for pos, _, ending in found):
        for suffix, base_suffix, ending in _VERB_RULES:
            if low.endswith(suffix) and len(low) > len(suffix) + 1:
                for base in _stems(low[: -len(suffix)], base_suffix, ending):
                    if _has(base, "v"):
                        found.setdefault(("v", base, ending), _count(base, "v"))
                        break
                else:
                    continue
                break
    if not found:
        found.update(_anew(low))
    own = max(found.values(), default=0)
    for suffix, base_suffix, ending in _ADJECTIVE_RULES if not any(pos == "a" for pos, _, _ in found) and low != "owner" else ():
        if low.endswith(suffix) and len(low) > len(suffix) + 2:
            for base in _stems(low[: -len(suffix)], base_suffix, "ed"):
                if _has(base, "a") and (own == 0 or _count(base, "a") > 2 * own):  # "lower bids" is of low, "number" is not of numb
                    found.setdefault(("a", base, ending), _count(base, "a"))
    return tuple(sorted((Form(pos, lemma, ending, count) for (pos, lemma, ending), count in found.items()), key=lambda form: -form.frequency))


_PREFIXES = ("re", "mis", "over", "under", "out", "pre")


def _anew(low: str) -> dict[tuple[str, str, str], int]:
    """The forms of a verb that the lexicon has without its prefix only: "rerouted" is of "reroute"."""
    for prefix in _PREFIXES:
        if low.startswith(prefix) and len(low) > len(prefix) + 4:
            inner = [form for form in forms(low[len(prefix) :]) if form.pos == "v" and form.ending]
            if inner:
                return {("v", prefix + form.lemma, form.ending): 0 for form in inner[:1]}
    return {}


def _stems(stem: str, base_suffix: str, ending: str) -> tuple[str, ...]:
    if base_suffix == "" and ending in ("ed", "ing") and len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "sl":
        return stem[:-1], stem
    if base_suffix == "" and ending in ("ed", "ing") and len(stem) > 2 and stem[-1] == stem[-2]:
        return stem, stem[:-1]
    return (stem + base_suffix,)


_PASTS_TOO = frozenset("won hung stung flung built felt dealt spun began".split())


def _verb_ending(low: str) -> str:
    if low.endswith("ing"):
        return "ing"
    if low.endswith("s") and not low.endswith("ss"):
        return "s"
    participle = low[-2:] in _PARTICIPLE_ENDINGS and not low.endswith("ang") and low not in _PASTS_TOO
    return "en" if participle else "ed"


def _has(lemma: str, pos: str) -> bool:
    return any(p == pos for p, _, _ in _tables().words.get(lemma, ()))


def _count(lemma: str, pos: str) -> int:
    return next((count for p, count, _ in _tables().words.get(lemma, ()) if p == pos), 0)


def is_common(low: str) -> bool:
    """Whether a word is an ordinary English word, one that need not be a name where it is capitalised."""
    known = _COMMON.get(low)
    return known if known is not None else _COMMON.keep(low, any(form.pos != "N" for form in forms(low))) if len(low) <= _LONGEST else False


def senses(lemma: str, pos: str) -> tuple[int, ...]:
    """Sense numbers of a base form, most frequent first."""
    return next((s for p, _, s in _tables().words.get(lemma, ()) if p == pos), ())


def parents(sense: int) -> tuple[int, ...]:
    """Sense numbers of the direct hypernyms of a sense."""
    return _tables().hypernyms.get(sense, ())


def ancestors(lemma: str, pos: str, depth: int = 6, first: int = 2) -> frozenset[int]:
    """Sense numbers of a lemma's ``first`` senses and of all their hypernyms up to ``depth``."""
    seen: set[int] = set()
    frontier = list(senses(lemma, pos)[:first])
    for _ in range(depth):
        seen.update(frontier)
        frontier = [parent for sense in frontier for parent in parents(sense) if parent not in seen]
    return frozenset(seen)


def antonyms(lemma: str, pos: str) -> frozenset[str]:
    """Direct antonyms of a base form."""
    return _tables().antonyms.get((pos, lemma), frozenset())


def participle_of(low: str) -> str:
    """The verb of which a word may be the past form or the participle; "" where it is none."""
    return next((form.lemma for form in forms(low) if form.pos == "v" and form.ending in ("ed", "en")), "")


def verb_in_s(low: str) -> str:
    """The verb of which a word in "s" may be a form that people use; "" where it is none: "lives", "faces"."""
    return next((form.lemma for form in forms(low) if form.pos == "v" and form.ending == "s" and form.frequency > 0), "")


def is_plural(low: str) -> bool:
    """Whether a word may be the plural of a noun."""
    return any(form.pos == "n" and form.lemma != low for form in forms(low))


def is_adjective(low: str) -> bool:
    """Whether a word may be an adjective as it stands."""
    return any(form.pos == "a" and form.ending == "" for form in forms(low))


def verbs_of(noun: str) -> frozenset[str]:
    """Verbs that a noun names the action or the doer of: "arrival" -> {"arrive"}."""
    return _tables().verbs_of.get(noun, _NO_VERBS)


_NO_VERBS: frozenset[str] = frozenset()
