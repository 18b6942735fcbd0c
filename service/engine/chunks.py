"""Words -> noun phrases and verb groups, by one pass over the tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from service.engine.names import NameMention
from service.engine.quantities import QuantityMention
from service.engine.reading import Mention, VerbGroup
from service.engine.tagger import Word
from service.engine.vocabulary.closed_class import AUX_BE, AUX_HAVE, MODALS

# participles that name a state of their own: "is missing" is not "misses"
STATE_WORDS = frozenset("missing wounded lost injured trapped dead married divorced retired".split())
PARTITIVE = frozenset("all both half most some none any each many few several one either neither much more two".split())
_QUANTIFIERS = frozenset("all both half every each no none any some most many few several another other only neither either".split())
_NOUNISH = frozenset(("N", "NP"))
_PREMODIFIERS = frozenset(("A", "N", "NP", "VN", "VD", "VG", "M", "R"))


class Chunk(NamedTuple):
    """``kind`` is NP, VG or the tag of a single word; ``value`` the mention, the verb group or the word."""

    kind: str
    first: int
    last: int
    value: Mention | VerbGroup | Word


class Layout(NamedTuple):
    """Where the typed values of a sentence stand: first word index -> the mention that starts there; ``dated`` are indexes read as dates."""

    names: Mapping[int, NameMention]
    quantities: Mapping[int, QuantityMention]
    dated: frozenset[int]


def chunk(words: Sequence[Word], layout: Layout) -> list[Chunk]:
    """The words of a sentence -> its chunks in order, covering all words but those of dates."""
    chunks: list[Chunk] = []
    index = 0
    total = len(words)
    while index < total:
        if index in layout.dated:
            index += 1
            continue
        group = _verb_group(words, index, layout)
        if group is not None:
            chunks.append(Chunk("VG", group.first, group.last, group))
            index = group.last
            continue
        mention = _age_beside_name(chunks, index, layout) or _noun_phrase(words, index, layout)
        if mention is not None:
            chunks.append(Chunk("NP", mention.first, mention.last, mention))
            index = mention.last
            continue
        word = words[index]
        chunks.append(Chunk(word.tag, index, index + 1, word))
        index += 1
    return chunks


def _age_beside_name(chunks: Sequence[Chunk], index: int, layout: Layout) -> Mention | None:
    """A bare number right behind a person's name, as headlines have it: "krivoi 25 released"."""
    found = layout.quantities.get(index)
    if found is None or found.form != "cardinal" or not chunks or chunks[-1].last != index or not 0 < found.quantity.low < 125:
        return None
    before = chunks[-1].value
    if not isinstance(before, Mention) or before.hint != "person" or not before.name:
        return None
    return Mention(found.first, found.last, "", found.last - 1, quantity=found, plural=True)


def _verb_group(words: Sequence[Word], index: int, layout: Layout) -> VerbGroup | None:
    tag = words[index].tag
    if tag not in ("X", "V", "VD", "VN", "VG", "T"):
        return None
    if tag == "T" and not (index + 1 < len(words) and words[index + 1].tag in ("V", "X", "R", "NEG") and _infinitive(words, index)):
        return None
    first, total = index, len(words)
    modal, negated, have, be, do, infinitive = "", False, False, False, False, False
    adverbs: list[str] = []
    past = False
    main = -1
    while index < total:
        word = words[index]
        low = word.low
        if index in layout.dated or (index in layout.quantities and word.tag != "X"):
            break
        if word.tag == "T":
            if index != first and not be and low == "to" and words[index - 1].low not in ("ought", "have", "has", "had", "going", "used"):
                break
            if index + 1 >= total or words[index + 1].tag not in ("V", "X", "R", "NEG") or not _infinitive(words, index):
                break
            infinitive = infinitive or index == first
            if be:
                modal = "will"  # "is to report"
            main = -1
        elif word.tag == "X":
            if main >= 0:
                break
            if low in MODALS:
                modal = {"wo": "will", "'ll": "will", "shall": "will", "ca": "can", "'d": "would"}.get(low, low)
            elif low in AUX_HAVE or word.lemma == "have":
                have = True
                past = low in ("had", "hadn") or past
            elif low in AUX_BE or word.lemma == "be":
                be = True
                past = low in ("was", "were", "wasn", "weren") or past
            elif word.lemma == "do":
                do = True
                past = low in ("did", "didn") or past
            if low.endswith("n") and low in (
                "isn",
                "wasn",
                "weren",
                "aren",
                "hasn",
                "haven",
                "hadn",
                "don",
                "doesn",
                "didn",
                "couldn",
                "wouldn",
                "shouldn",
                "won",
                "cannot",
            ):
                negated = True
            if low == "cannot":
                negated = True
        elif word.tag == "NEG":
            negated = not negated if main < 0 else negated
            if main >= 0:
                break
        elif word.tag == "R" and main < 0 and _verb_follows(words, index):
            adverbs.append(low)
        elif word.tag in ("V", "VD", "VN", "VG") and main < 0:
            main = index
            past = past or (word.tag == "VD" and not be)
            index += 1
            break
        else:
            break
        index += 1
    last = index
    while last > first and words[last - 1].tag in ("R", "NEG") and main < 0 and last - 1 != main and words[last - 1].tag == "R":
        last -= 1
    if main < 0:
        if not (be or have or do or modal):
            return None
        # the auxiliary is the main verb: "is a nurse", "has two sons"
        auxiliaries = [at for at in range(first, last) if words[at].tag == "X"]
        if not auxiliaries:
            return None
        main = auxiliaries[-1]
        lemma = words[main].lemma if words[main].low not in MODALS else "be"
        return VerbGroup(first, last, main, lemma, "inf" if infinitive else "finite", False, negated, modal, tuple(adverbs), past)
    word = words[main]
    tag = word.tag
    passive = be and tag in ("VD", "VN") and main > first
    if tag == "VG" and not be:
        form = "ing"
    elif tag == "VN" and not be and not have and main == first:
        form = "participle"
    elif infinitive:
        form = "inf"
    else:
        form = "finite"
    if words[first].low in ("being", "having") and form == "finite":
        form = "ing"
    lemma = word.low if be and word.low in STATE_WORDS else word.lemma
    return VerbGroup(first, last, main, lemma, form, passive, negated, modal, tuple(adverbs), past)


def _infinitive(words: Sequence[Word], index: int) -> bool:
    """Whether "to" at ``index`` opens an infinitive rather than a goal: the word after it is a verb and not the head of a noun phrase."""
    following = words[index + 1]
    if following.tag in ("X", "NEG"):
        return True
    if following.tag == "R":
        return index + 2 < len(words) and words[index + 2].tag == "V"
    return following.tag == "V" and following.text[0].islower() or following.text.isupper()


def _verb_follows(words: Sequence[Word], index: int) -> bool:
    for ahead in words[index + 1 : index + 4]:
        if ahead.tag in ("V", "VD", "VN", "VG", "X"):
            return True
        if ahead.tag not in ("R", "NEG"):
            return False
    return False


def _noun_phrase(words: Sequence[Word], index: int, layout: Layout) -> Mention | None:
    word = words[index]
    if word.tag == "PR":
        return _pronoun(words, index, layout)
    if word.tag not in ("D", "S", "A", "N", "NP", "M", "VN", "VD", "VG", "R", "P") and index not in layout.quantities and index not in layout.names:
        return None
    if word.tag in ("P", "R") and index not in layout.quantities:
        return None
    if (
        word.tag in ("VD", "VG", "VN")
        and not (index + 1 < len(words) and words[index + 1].tag in _NOUNISH and index > 0 and words[index - 1].tag in ("D", "S", "POS", "A", "M"))
        and index not in layout.quantities
        and index not in layout.names
    ):
        return None
    return _phrase(words, index, layout, 0)


def _pronoun(words: Sequence[Word], index: int, layout: Layout) -> Mention | None:
    low = words[index].low
    if low in ("none", "one") and index + 1 < len(words) and words[index + 1].low == "of":
        return _phrase(words, index, layout, 0)
    plural = low in ("they", "them", "these", "those", "we", "us", "both", "all")
    return Mention(index, index + 1, low, index, determiner="no" if low in ("none", "nobody", "nothing") else "", pronoun=True, plural=plural)


def _phrase(words: Sequence[Word], start: int, layout: Layout, depth: int) -> Mention | None:
    """One noun phrase from ``start``; possessives and "of" nest to a depth of 4."""
    total = len(words)
    index = start
    determiner, quantity, possessor = "", None, None
    mods: list[str] = []
    titles: list[str] = []
    name = ""
    hint = ""
    head, head_at, plural = "", -1, False
    partitive = False
    while index < total:
        word = words[index]
        if index in layout.dated:
            break
        found = layout.quantities.get(index)
        if found is not None and quantity is None and head_at < 0 and found.form != "ordinal":
            quantity = found
            index = found.last
            continue
        if found is not None and head_at >= 0 and found.first == index and word.tag in ("M", "P", "D", "R"):
            break
        named = layout.names.get(index)
        if named is not None:
            if named.kind_hint == "demonym" and _more_noun(words, named.last, layout):
                mods.extend(words[at].lemma for at in range(named.first, named.last))
                index = named.last
                continue
            if head_at >= 0 and not name:
                titles = [*mods, head]
                mods = []
            elif name:
                mods.append(name.lower())
            elif mods:
                titles, mods = mods, []
            name, hint = named.text, named.kind_hint or ""
            head_at = named.last - 1
            head = words[head_at].low
            index = named.last
        elif (
            word.tag in ("D", "S") and head_at < 0 and quantity is None or (word.tag == "D" and head_at < 0 and word.low in ("other", "others", "more", "few"))
        ):
            if word.low in _QUANTIFIERS or not determiner:
                determiner = word.low
            if word.tag == "S":
                possessor = Mention(index, index + 1, word.low, index, pronoun=True)
            index += 1
            if index < total and words[index].low == "of" and word.low in PARTITIVE and index + 1 < total:
                inner = _phrase(words, index + 1, layout, depth + 1) if depth < 4 else None
                if inner is not None:
                    return inner._replace(first=start, determiner=word.low, partitive=True)
            continue
        elif word.low == "one" and determiner == "no" and head_at < 0:
            return Mention(start, index + 1, "nobody", index, determiner="no", pronoun=True)
        elif word.tag == "PR" and word.low in ("none", "one") and index == start:
            index += 1
            if index < total and words[index].low == "of":
                inner = _phrase(words, index + 1, layout, depth + 1) if depth < 4 else _pronoun(words, index + 1, layout)
                if inner is not None:
                    return inner._replace(first=start, determiner="no" if word.low == "none" else "one", partitive=True)
            return None
        elif word.tag in ("N", "NP"):
            if head_at >= 0:
                mods.append(name.lower() if name else head)
                name = ""
            head, head_at = word.lemma, index
            plural = word.tag == "N" and word.lemma != word.low
            index += 1
        elif word.tag == "A" or (
            word.tag in ("VN", "VD", "VG")
            and index + 1 < total
            and (words[index + 1].tag in ("N", "NP", "A") or word.join == "-")
            and (index > start or index == start)
        ):
            if head_at >= 0 and word.join != "-":
                break
            if word.low.endswith("est") and word.lemma != word.low:
                mods.append("most")  # a superlative: one holder
            mods.append("former" if word.low == "ex" else word.lemma)
            index += 1
        elif word.tag == "M" and found is None and word.join == "-":
            mods.append(word.low)
            index += 1
        elif found is not None and found.form == "ordinal" and head_at < 0:
            mods.extend(w.low for w in words[found.first : found.last])
            index = found.last
        elif word.tag == "R" and head_at < 0 and index + 1 < total and words[index + 1].tag == "A":
            index += 1
        else:
            break
        if index < total and words[index].tag == "POS" and head_at >= 0 and depth < 4:
            owner = Mention(start, index, head, head_at, tuple(mods), determiner, quantity, name, tuple(titles), possessor, None, False, plural, False, hint)
            rest = _phrase(words, index + 1, layout, depth + 1)
            if rest is None:
                return owner._replace(last=index + 1)
            innermost = rest
            if innermost.possessor is None:
                return innermost._replace(first=start, possessor=owner)
            return innermost._replace(first=start)
    if index == start:
        return None
    if head_at < 0:
        if quantity is not None:
            at = quantity.last - 1
            if (
                index < total
                and words[index].low == "of"
                and index + 1 < total
                and depth < 4
                and quantity.form in ("cardinal", "vague", "percent", "fraction", "measure", "money", "ratio", "ordinal")
            ):
                inner = _phrase(words, index + 1, layout, depth + 1) or (_pronoun(words, index + 1, layout) if words[index + 1].tag == "PR" else None)
                if inner is not None:
                    return inner._replace(first=start, quantity=quantity, partitive=inner.determiner != "" or inner.pronoun)
            return Mention(
                start, index, mods[-1] if mods else "", index - 1 if mods else at, tuple(mods[:-1]), determiner, quantity, possessor=possessor, plural=True
            )
        if mods:
            if not determiner and possessor is None and words[index - 1].tag == "A" and index == start + len(mods):
                return None  # adjectives alone say something of a noun before them
            head, head_at = mods.pop(), index - 1
        elif determiner and determiner not in ("a", "an", "the", "every", "no", "other"):
            head, head_at = determiner, index - 1
            return Mention(start, index, head, head_at, (), determiner, None, pronoun=True, plural=determiner in ("both", "all", "these", "those", "others"))
        else:
            return None
    if head in ("member", "personnel") and mods and (plural or quantity is not None):
        head = mods.pop()  # crew members are crew
    of = None
    last = index
    if index < total and words[index].low == "of" and depth < 4 and index + 1 < total and index + 1 not in layout.dated:
        of = _phrase(words, index + 1, layout, depth + 1) or (_pronoun(words, index + 1, layout) if words[index + 1].tag == "PR" else None)
        if of is not None:
            last = of.last
    return Mention(start, last, head, head_at, tuple(mods), determiner, quantity, name, tuple(titles), possessor, of, False, plural, partitive, hint)


def _more_noun(words: Sequence[Word], index: int, layout: Layout) -> bool:
    """Whether a noun phrase goes on after a demonym: "Thai hostages", not "the Russians said"."""
    return (
        index < len(words)
        and (words[index].tag in ("N", "NP", "A", "VN") or words[index].tag == "VD" and words[index].join == "-")
        and index not in layout.dated
    )
