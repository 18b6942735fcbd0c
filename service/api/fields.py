"""The kinds of single values that requests are made of: text, whole numbers and truth as parameters have them."""

from __future__ import annotations

import re
from typing import Any

from marshmallow import ValidationError, fields, validate

from service.blanks import is_blank

_UNTRANSPORTABLE = re.compile("[\x00\ud800-\udfff]")
_WHOLE = re.compile("0|[1-9][0-9]{0,8}")


class Text(fields.String):
    """Text that can be shown and sent on: not blank, no NUL, no half of a surrogate pair, at most ``most`` characters (code points)."""

    def __init__(self, most: int, **options: Any) -> None:
        """``most`` is the limit; ``options`` are marshmallow's."""
        super().__init__(validate=validate.Length(max=most, error="Longer than {max} characters."), **options)
        self._most = most

    def takes(self, value: object) -> bool:
        """Whether a value is such text, without saying what is wrong with it where it is not."""
        return isinstance(value, str) and len(value) <= self._most and not is_blank(value) and not _UNTRANSPORTABLE.search(value)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs) or ""
        if is_blank(text):
            raise ValidationError("Blank.")
        if found := _UNTRANSPORTABLE.search(text):
            raise ValidationError(f"Has a character that is none (U+{ord(found[0]):04X} at {found.start()}).")
        return text


class Whole(fields.Field[int]):
    """A whole number from ``least`` to ``most`` in ASCII digits, as a parameter has it: no sign, no blanks, no underscores, no other script's digits."""

    def __init__(self, least: int, most: int, **options: Any) -> None:
        """The bounds are both allowed, and every refusal tells them; ``options`` are marshmallow's."""
        super().__init__(**options)
        self._least, self._most = least, most

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if not (isinstance(value, str) and _WHOLE.fullmatch(value) and self._least <= int(value) <= self._most):
            raise ValidationError(f"Must be a whole number from {self._least} to {self._most}, in ASCII digits.")
        return int(value)


class Truth(fields.Field[bool]):
    """``true`` or ``false`` as a parameter has it, and nothing that merely means it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if value not in ("true", "false"):
            raise ValidationError("Must be true or false.")
        return bool(value == "true")
