"""The situations in which the API refuses a request. They know what happened, not which status that is: problems.py has the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """One field that is wrong: a JSON pointer (RFC 6901) to it in the body, or into the query read as an object, and what is wrong."""

    pointer: str
    detail: str


class MalformedJson(Exception):
    """The body is not JSON as RFC 8259 and I-JSON (RFC 7493) have it."""


class NotJson(Exception):
    """The body does not say that it is JSON, or is compressed."""


class NotForm(Exception):
    """The body does not say that it is a form, or is compressed."""


class Invalid(Exception):
    """The request is well formed and asks for something that there is not, field by field."""

    def __init__(self, errors: Sequence[FieldError]) -> None:
        """``errors`` are in the order in which they are to be told."""
        super().__init__("The request cannot be used as it is; errors says why, field by field.")
        self.errors = tuple(errors)

    @classmethod
    def field(cls, pointer: str, detail: str) -> Invalid:
        """One field that is wrong."""
        return cls((FieldError(pointer, detail),))


class NotReady(Exception):
    """The record is not loaded yet."""
