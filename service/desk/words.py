"""The words of the page: what a verdict, a kind, a reason is called in front of people."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from service.engine.model import Kind, Verdict


class Mark(StrEnum):
    """How a sentence is marked, in the order in which an editor wants to see them."""

    CONTRADICTED = Verdict.CONTRADICTED.value
    UNKNOWN = Verdict.UNKNOWN.value
    CONSISTENT = Verdict.CONSISTENT.value
    NOT_CHECKED = "not_checked"

    @property
    def word(self) -> str:
        """The word that stands beside its icon."""
        return self.value.replace("_", " ")

    @property
    def css(self) -> str:
        """Its name in class names and ids."""
        return self.value.replace("_", "-")


KINDS: Final[dict[Kind, str]] = {
    Kind.CASUALTY: "Casualties",
    Kind.HOSTAGE_COUNT: "Hostages",
    Kind.COUNT: "Numbers",
    Kind.AGE: "Ages",
    Kind.NAME: "Names",
    Kind.ROLE: "Roles",
    Kind.RELATION: "Relations",
    Kind.PLACE: "Places",
    Kind.DATE: "Dates",
    Kind.STATUS: "Status",
    Kind.ORDER: "Order",
    Kind.QUOTE: "Remarks",
    Kind.EVENT: "Events",
    Kind.NEGATION: "What did not happen",
    Kind.UNCERTAINTY: "What is open",
}

KIND: Final[dict[Kind, str]] = {
    Kind.CASUALTY: "casualties",
    Kind.HOSTAGE_COUNT: "number of hostages",
    Kind.COUNT: "number",
    Kind.AGE: "age",
    Kind.NAME: "name",
    Kind.ROLE: "role",
    Kind.RELATION: "relation",
    Kind.PLACE: "place",
    Kind.DATE: "date",
    Kind.STATUS: "status",
    Kind.ORDER: "order",
    Kind.QUOTE: "remark",
    Kind.EVENT: "event",
    Kind.NEGATION: "negation",
    Kind.UNCERTAINTY: "uncertainty",
}


def listed(counts: dict[Mark, int], clashes: int) -> str:
    """Counts by mark as one line: "2 contradicted, 1 unknown, 5 consistent"; a mark that there is none of is left out."""
    words = [f"{count} {mark.word}" for mark, count in counts.items() if count] or ["nothing to check"]
    return ", ".join([*words, *([f"{clashes} given two values"] if clashes else [])])
