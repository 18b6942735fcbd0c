"""What is set against the one whom "it was" presents: "it was the bank rather than the town that sold it", "it was not Lind but Holm who left".

So is who stands, denied, behind a subject or before it: "Lind, not Holm, left", "not Holm but Lind left".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from service.engine.layout import Chunk
from service.engine.reading import Mention, Proposition, VerbGroup
from service.engine.tagging.word import Word
from service.engine.vocabulary.closed_class import RELATIVE
from service.engine.vocabulary.speech import SAYING

_INSTEAD = frozenset((("rather", "than"), ("instead", "of")))


class Contrast(NamedTuple):
    """Who is presented, and who it was not."""

    meant: Mention
    ruled_out: Mention


def without_contrast(words: Sequence[Word], chunks: Sequence[Chunk]) -> tuple[list[Chunk], Contrast | None]:
    """The chunks of a sentence without the first such contrast, so that "it was X that ..." is left."""
    found = _beside_subject(words, chunks)
    if found is not None:
        return found
    for at in range(len(chunks) - 5):
        be = chunks[at + 1].value
        if words[chunks[at].first].low != "it" or not isinstance(be, VerbGroup) or be.lemma != "be" or be.first == be.last:
            continue
        found = _not_but(words, chunks, at) if be.negated else _rather_than(words, chunks, at)
        if found is not None:
            return found
    return list(chunks), None


def _beside_subject(words: Sequence[Word], chunks: Sequence[Chunk]) -> tuple[list[Chunk], Contrast] | None:
    """ "Lind, not Holm, left", "Lind rather than Holm left", "Lind and not Holm left", "not Holm but Lind left"."""
    if len(chunks) < 5 or not any(chunk.kind == "NEG" or words[chunk.first].low in ("rather", "instead") for chunk in chunks[:4]):
        return None
    lows = [words[one.first].low if one.last == one.first + 1 else "" for one in chunks[:8]]
    if chunks[0].kind == "NEG":
        but = 2 + (lows[2] == ",")
        return _set_apart(chunks, 1, but + 1, but + 1, but + 2) if lows[but] == "but" and lows[0] == "not" else None
    at = 1 + (lows[1] == ",")
    if tuple(lows[at : at + 2]) in _INSTEAD:
        other = at + 2
    else:
        at += lows[at] in ("and", "but")
        if at == 1 or lows[at] != "not":
            return None
        other = at + 1
    comma = lows[1] == ","
    if comma and lows[other + 1 : other + 2] != [","]:
        return None
    return _set_apart(chunks, other, 0, 0, other + 1 + comma)


def _set_apart(chunks: Sequence[Chunk], other: int, meant: int, start: int, verb: int) -> tuple[list[Chunk], Contrast] | None:
    """The chunks from ``start`` on without what stands between the one who is meant and the verb, where all of them are what they have to be."""
    if verb >= len(chunks) or chunks[verb].kind != "VG":
        return None
    one, another = chunks[meant].value, chunks[other].value
    if not isinstance(one, Mention) or not isinstance(another, Mention) or one.pronoun or another.pronoun:
        return None
    return [*chunks[start : meant + 1], *chunks[verb:]], Contrast(one, another)


def _rather_than(words: Sequence[Word], chunks: Sequence[Chunk], at: int) -> tuple[list[Chunk], Contrast] | None:
    """ "It was X rather than Y that", "it was X, and not Y, that"."""
    lows = [words[one.first].low if one.last == one.first + 1 else "" for one in chunks]
    start = end = at + 3
    if tuple(lows[start : start + 2]) in _INSTEAD:
        end = start + 2
    else:
        end += lows[end] == ","
        end += end < len(lows) and lows[end] in ("and", "but")
        if end >= len(lows) or chunks[end].kind != "NEG":
            return None
        end += 1
    meant, other = chunks[at + 2].value, chunks[end].value if end < len(chunks) else None
    after = end + 1 + (end + 1 < len(lows) and lows[end + 1] == ",")
    if not isinstance(meant, Mention) or not isinstance(other, Mention) or after >= len(chunks) or words[chunks[after].first].low not in RELATIVE:
        return None
    said = chunks[after + 1].value if after + 1 < len(chunks) else None
    if isinstance(said, VerbGroup) and said.lemma in SAYING:
        return None  # whose word it is, and whose not, is told otherwise
    return [*chunks[:start], *chunks[after:]], Contrast(meant, other)


def _not_but(words: Sequence[Word], chunks: Sequence[Chunk], at: int) -> tuple[list[Chunk], Contrast] | None:
    """ "It was not Y but X that"."""
    but = at + 3 + (words[chunks[at + 3].first].text == ",")
    if but + 2 >= len(chunks) or words[chunks[but].first].low != "but" or words[chunks[but + 2].first].low not in RELATIVE:
        return None
    be, other, meant = chunks[at + 1].value, chunks[at + 2].value, chunks[but + 1].value
    if not isinstance(be, VerbGroup) or not isinstance(other, Mention) or not isinstance(meant, Mention):
        return None
    return [*chunks[: at + 1], chunks[at + 1].of(be._replace(negated=False)), *chunks[but + 1 :]], Contrast(meant, other)


def with_ruled_out(read: list[Proposition], contrast: Contrast | None) -> list[Proposition]:
    """The propositions of the sentence; what is said of the one whom it presents is denied of the other."""
    if contrast is None:
        return read
    return [*read, *[denied for p in read if (denied := _of_the_other(p, contrast)) is not None]]


def _of_the_other(p: Proposition, contrast: Contrast) -> Proposition | None:
    meant, other = contrast
    if p.origin == "apposition" or p.complement is not None and p.complement.first == meant.first:
        return None
    if p.agent is not None and p.agent.first == meant.first:
        return p._replace(agent=other, negated=not p.negated)
    if p.patient is not None and p.patient.first == meant.first:
        return p._replace(patient=other, negated=not p.negated)
    return None
