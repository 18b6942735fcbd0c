"""A request's body as JSON, read strictly: what two readers could read in two ways is refused rather than guessed."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from flask import request
from werkzeug.exceptions import RequestEntityTooLarge

from service.api.errors import MalformedJson, NotJson
from service.limits import BODY_BYTES


def json_body() -> object:
    """The current request's body -> plain data.

    Raises NotJson for another media type, charset or content coding, MalformedJson for what ``read`` refuses, and
    werkzeug's RequestEntityTooLarge over the size limit.
    """
    if request.content_type != "application/json":  # as most say it; other ways to say it have to be taken apart
        _refuse_other_types()
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotJson("Send the body without a content coding.")
    return read(whole_body())


def _refuse_other_types() -> None:
    """Raises NotJson where the request says that its body is anything but JSON in UTF-8."""
    if request.mimetype != "application/json":
        raise NotJson("Send the body as application/json.")
    if request.mimetype_params.get("charset", "utf-8").lower() not in ("utf-8", "utf8"):
        raise NotJson("JSON is sent as UTF-8 here.")


def whole_body() -> bytes:
    """The body; raises RequestEntityTooLarge.

    werkzeug refuses by itself what announces too great a length. What comes in chunks it cuts off at its limit and says nothing, so its
    limit is one byte above ours (``create_app``): a body that has this byte is too large. So is one that announces it: the server does not
    wait for what is too large, and what it hands over is torn off anywhere.
    """
    if (request.content_length or 0) > BODY_BYTES:
        raise RequestEntityTooLarge
    body = request.get_data(cache=False)
    if len(body) > BODY_BYTES:
        raise RequestEntityTooLarge
    return body


def read(body: bytes) -> object:
    """Bytes -> plain data; raises MalformedJson.

    Refused beyond what is no JSON at all: bytes that are not UTF-8, a byte order mark, a key that stands twice in one object,
    NaN and Infinity, nesting or numbers past what the reader can hold.
    """
    try:
        return _DECODER.decode(body.decode())
    except UnicodeDecodeError as error:
        raise MalformedJson(f"The body is not UTF-8 at byte {error.start}.") from None
    except json.JSONDecodeError as error:
        raise MalformedJson(f"The body is not JSON at line {error.lineno}, column {error.colno}.") from None
    except RecursionError:
        raise MalformedJson("The body is nested too deep.") from None
    except ValueError:  # Python refuses to read integers of thousands of digits
        raise MalformedJson("The body has a number that is too long.") from None


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object's pairs -> the object; raises MalformedJson for a key that stands twice, where readers differ on which one counts."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise MalformedJson("The body has an object with the same key twice.")
    return found


def _no_constant(name: str) -> NoReturn:
    """NaN and the infinities, which Python would read and JSON does not have."""
    raise MalformedJson(f"The body has {name}, which is not JSON.")


_DECODER = json.JSONDecoder(object_pairs_hook=_no_key_twice, parse_constant=_no_constant)
