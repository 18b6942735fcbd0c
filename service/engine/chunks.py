"""Words -> noun phrases and verb groups, by one pass over the tags."""

from __future__ import annotations

from collections.abc import Sequence

from service.engine.compare.words import names_person
from service.engine.layout import Chunk, Layout
from service.engine.lexicon import verbs_of
from service.engine.names import NameMention
from service.engine.reading import Mention
from service.engine.tagging.word import Word
from service.engine.verb_groups import verb_group
from service.engine.vocabulary.collectives import COLLECTIVES
from service.engine.vocabulary.demonyms import DEMONYMS

PARTITIVE = frozenset("all both half most some none any each many few several one either neither much more two".split())
_QUANTIFIERS = frozenset("all both half every each no none any some most many few several another other only neither either".split())
# "a town of 31,000": what has people when it has so many of nothing else
_PEOPLED = frozenset(
    "city town village county district province region state country nation republic island suburb settlement community municipality port resort "
    "population parish neighborhood neighbourhood".split()
)
_NOUNISH = frozenset(("N", "NP"))
EXCEPTING = frozenset(("but", "except", "bar", "save", "excepting", "barring"))


def chunk(words: Sequence[Word], layout: Layout) -> list[Chunk]:
    """The words of a sentence -> its chunks in order, covering all words but those of dates."""
    chunks: list[Chunk] = []
    index = 0
    total = len(words)
    while index < total:
        if index in layout.dated:
            index += 1
            continue
        group = verb_group(words, index, layout)
        if group is not None:
            chunks.append(Chunk("VG", group.first, group.last, group))
            index = group.last
            continue
        mention = _age_beside_name(chunks, index, layout) or _all_but(words, index, layout) or _noun_phrase(words, index, layout)
        if mention is not None:
            mention = _every_but(mention, words, layout)
            chunks.append(Chunk("NP", mention.first, mention.last, mention))
            index = mention.last
            continue
        word = words[index]
        if word.tag == "NP":  # a name that no phrase took: a phrase of its own
            chunks.append(Chunk("NP", index, index + 1, Mention(index, index + 1, word.lemma, index)))
        else:
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


def _whole(words: Sequence[Word], index: int, layout: Layout, depth: int) -> Mention | None:
    """What a part is said to be of: "most of the fans", "most of them"."""
    inner = _phrase(words, index, layout, depth + 1) if depth < 4 else None
    return inner or (_pronoun(words, index, layout) if index < len(words) and words[index].tag == "PR" else None)


def _all_but(words: Sequence[Word], index: int, layout: Layout) -> Mention | None:
    """ "All but three of the windows", "all but three", "all three but one" is left alone."""
    if words[index].low not in ("all", "everyone", "everybody", "everything") or index + 2 >= len(words) or words[index + 1].low not in EXCEPTING:
        return None
    at = index + (3 if words[index + 2].low == "for" else 2)
    found = layout.quantities.get(at)
    if found is None or found.form != "cardinal":
        return None
    inner = _whole(words, found.last + 1, layout, 0) if found.last < len(words) and words[found.last].low == "of" else _phrase(words, at, layout, 1)
    if inner is None:
        inner = Mention(at, found.last, "", found.last - 1, plural=True)
    return inner._replace(
        first=index, determiner="not all", quantity=None, whole=None if inner.quantity == found else inner.quantity, excepted=found, partitive=True
    )


def _every_but(mention: Mention, words: Sequence[Word], layout: Layout) -> Mention:
    """ "Every ship but one", "all the ships except two"."""
    at = mention.last
    if mention.determiner not in ("all", "every", "each") or at + 1 >= len(words) or words[at].low not in EXCEPTING:
        return mention
    at += 2 if words[at + 1].low == "for" else 1
    found = layout.quantities.get(at)
    if found is None or found.form != "cardinal":
        return mention
    return mention._replace(last=found.last, determiner="not all", quantity=None, whole=mention.quantity, excepted=found, plural=True)


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
        if found is not None and quantity is None and head_at < 0 and _compounded(words, found.last, found.form):
            mods.append(word.low)  # "a four-story building"
            index = found.last
            continue
        if found is not None and quantity is None and head_at < 0 and found.form != "ordinal":
            quantity = found
            index = found.last
            continue
        if found is not None and found.form == "label" and head_at >= 0 and not name and found.last < total and words[found.last].tag == "N":
            mods.append(word.low)  # "a magnitude 6.4 earthquake"
            index = found.last
            continue
        if found is not None and head_at >= 0 and found.first == index and word.tag in ("M", "P", "D", "R"):
            break
        named = layout.names.get(index)
        if named is not None:
            if named.kind_hint == "demonym" and (_more_noun(words, named.last, layout) or _one_more(words, named.last, layout)):
                mods.extend(words[at].lemma for at in range(named.first, named.last))
                index = named.last + (0 if _more_noun(words, named.last, layout) else 1)
                continue
            if head_at >= 0 and not name and (determiner == "the" or possessor is not None) and not _names(head, words, named, determiner):
                break  # "in the shootout Northgate's keeper ...": two phrases
            if named.kind_hint == "demonym" and head_at < 0 and (quantity is not None or mods) and (one := _citizen(words[named.last - 1].low)):
                head, head_at, plural, index = "people", named.last - 1, True, named.last  # "three Israeli Russians" are people of both nations
                mods.append(one)
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
                inner = _whole(words, index + 1, layout, depth)
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
                    inner = inner._replace(first=start, determiner="no" if word.low == "none" else "one", partitive=True)
                    return inner._replace(quantity=None, whole=inner.quantity) if word.low == "none" else inner  # "none of its 120 patients"
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
                and quantity.form in ("cardinal", "vague", "percent", "fraction", "measure", "money", "ratio", "ordinal", "duration")
            ):
                inner = _phrase(words, index + 1, layout, depth + 1) or (_pronoun(words, index + 1, layout) if words[index + 1].tag == "PR" else None)
                if inner is not None:
                    return inner._replace(
                        first=start, quantity=quantity, partitive=inner.determiner != "" or inner.pronoun or inner.possessor is not None, whole=inner.quantity
                    )
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
    hanging = index < total and (words[index].low == "of" or words[index].low == "worth" and words[index].tag == "P")  # "paintings worth 40 million"
    if hanging and depth < 4 and index + 1 < total and index + 1 not in layout.dated:
        charged = _charged_with(words, start, index)
        of = None if charged else _phrase(words, index + 1, layout, depth + 1) or (_pronoun(words, index + 1, layout) if words[index + 1].tag == "PR" else None)
        if of is not None and head in _PEOPLED and not of.head and of.quantity is not None and of.quantity.form == "cardinal":
            of = of._replace(head="people")  # "a town of 31,000"
        if of is not None:
            last = of.last
    return Mention(start, last, head, head_at, tuple(mods), determiner, quantity, name, tuple(titles), possessor, of, False, plural, partitive, hint)


def _citizen(low: str) -> str:
    """ "Russians" -> "russian"; "" for what is no plural of people of a nation."""
    return low[:-1] if low.endswith("s") and low in DEMONYMS and low[:-1] in DEMONYMS else ""


def _charged_with(words: Sequence[Word], start: int, index: int) -> bool:
    """ "accused Haller of buying votes": the verb of the charge, and nothing that belongs to the one charged."""
    if words[index + 1].tag != "VG" or start == 0:
        return False
    return any(word.lemma in _CHARGES for word in words[max(start - 3, 0) : start])


_CHARGES = frozenset("accuse suspect convict acquit".split())


def _compounded(words: Sequence[Word], last: int, form: str) -> bool:
    """Whether a number only makes an adjective with the singular noun that hangs on it by a hyphen: of a four-story building there is one."""
    if form != "cardinal" or last + 1 >= len(words) or words[last].join != "-" or words[last].tag != "N" or words[last].lemma != words[last].low:
        return False
    return words[last + 1].tag in ("N", "A", "VG") and words[last + 1].join != "-"


def _names(head: str, words: Sequence[Word], named: NameMention, determiner: str) -> bool:
    """Whether a noun before a name says what the name is of, and not: "in the shootout Northgate's keeper saved", "after his release Krivoi was taken"."""
    if names_person(head) or head in COLLECTIVES:
        return True
    following = words[named.last].tag if named.last < len(words) else ""
    done = determiner != "the" and bool(verbs_of(head)) and following in ("X", "VD", "V")
    return following != "POS" and not done


def _one_more(words: Sequence[Word], index: int, layout: Layout) -> bool:
    """Whether "and" and another demonym go before the noun: "Israeli and Russian citizenship"."""
    following = layout.names.get(index + 1)
    if index >= len(words) or words[index].low not in ("and", "or") or following is None or following.kind_hint != "demonym":
        return False
    return _more_noun(words, following.last, layout)


def _more_noun(words: Sequence[Word], index: int, layout: Layout) -> bool:
    """Whether a noun phrase goes on after a demonym: "Thai hostages", not "the Russians said"."""
    return (
        index < len(words)
        and (words[index].tag in ("N", "NP", "A", "VN") or words[index].tag == "VD" and words[index].join == "-")
        and index not in layout.dated
    )
