"""Which body a running text is about, so that "the chief executive" in it is that one's."""

from __future__ import annotations

from service.engine.compare.words import WordRelation, relate
from service.engine.corpus import Corpus
from service.engine.lines_of_evidence import Line
from service.engine.reading import Mention
from service.engine.slots import Slot
from service.engine.vocabulary.offices import OF_BODIES, SPEAKING_FOR

_TEXT = 200  # lines of a text that can be about one body
_OFTEN = 3  # lines that name it, and twice as many as any other


def topic_of(corpus: Corpus) -> str:
    """The id of the organization that a text names far more often than any other; "" for a record of many, and where none stands out."""
    if corpus.curated or not 0 < len(corpus.lines) <= _TEXT:
        return ""
    bodies = (known.id for known in corpus.table.known.values() if _is_body(known.kind, known.id))
    counts = sorted(((len(corpus.postings.of("e:" + entity)), entity) for entity in bodies), reverse=True)
    if not counts or counts[0][0] < _OFTEN or len(counts) > 1 and counts[0][0] < 2 * counts[1][0]:
        return ""
    return counts[0][1]


def is_the_topics(role: Mention, owner: Mention, line: Line, corpus: Corpus) -> bool:
    """Whether a role that a line gives without saying of whom is one in the body that the text is about: "the chief executive, Priya Sund"."""
    if role.of is not None or role.possessor is not None or not owner.entity or owner.entity not in corpus.table.known:
        return False
    if not (role.head in OF_BODIES and role.determiner in ("the", "its", "") or role.head in SPEAKING_FOR) or topic_of(corpus) != owner.entity:
        return False
    return all(entity == owner.entity or not _is_body(known.kind, entity) for entity in line.entities if (known := corpus.table.known.get(entity)) is not None)


def is_the_topic(slot: Slot, corpus: Corpus) -> bool:
    """Whether a slot stands for the body that the text is about, by name or by what it is called: "the airline"."""
    topic = topic_of(corpus)
    if not topic or slot.kind not in ("entity", "noun"):
        return False
    if slot.kind == "entity":
        return slot.key == topic
    return any(relate(slot.key, head, "n") >= WordRelation.BROADER for head, _ in corpus.table.known[topic].described)


def _is_body(kind: str, entity: str) -> bool:
    return kind in ("organization", "thing", "") and not entity.startswith("a:")
