"""What the tests of drafts are checked against: a small text of our own, and a way to count offsets in every unit."""

from __future__ import annotations

from service.engine.check import compile_text
from service.engine.model import Span
from service.engine.offsets import Unit

CORPUS = compile_text(
    "The ferry Aurora sank off Riga on Monday. Three people died. Captain Anna Berg, 40, was rescued. Berg is the captain of the ferry. "
    "Jan Holt, 52, is the mayor of Riga. Holt praised the rescuers."
)


def cut(text: str, span: Span, unit: Unit) -> str:
    """The stretch of a text that a span is of, found as a reader who counts in this unit would find it."""
    if unit is Unit.UTF16:
        return text.encode("utf-16-le")[2 * span.start : 2 * span.end].decode("utf-16-le")
    if unit is Unit.BYTE:
        return text.encode()[span.start : span.end].decode()
    return text[span.start : span.end]
