"""A request's form, as programs of others send it: what is unknown is passed over, what cannot be read, or in two ways, is refused."""

from __future__ import annotations

from urllib.parse import parse_qsl

from flask import g, request

from service.api.bodies import whole_body
from service.api.errors import FieldError, Invalid, NotForm
from service.limits import QUERY_PARAMETERS

FORM = "application/x-www-form-urlencoded"
KNOWN = ("text", "data", "language", "enabledRules", "disabledRules", "enabledCategories", "disabledCategories", "enabledOnly", "apiKey")


def form() -> dict[str, str]:
    """The fields of the current request's body, or of its query where it is a GET or HEAD.

    Raises NotForm for another media type or a content coding, Invalid for what is not UTF-8, has too many fields or one of ``KNOWN`` twice, and
    werkzeug's RequestEntityTooLarge over the size limit. The body is read here because werkzeug ignores what is not UTF-8, and once a request: whoever
    asks after the key in it leaves the fields for the view.
    """
    if "form" not in g:
        g.form = _form()
    fields: dict[str, str] = g.form
    return fields


def _form() -> dict[str, str]:
    if request.method in ("GET", "HEAD"):
        return _fields(request.query_string)
    if request.mimetype != FORM:
        raise NotForm(f"Send the body as {FORM}.")
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise NotForm("Send the body without a content coding.")
    return _fields(whole_body())


def _fields(encoded: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(encoded.decode(), keep_blank_values=True, errors="strict", max_num_fields=QUERY_PARAMETERS)
    except UnicodeDecodeError:
        raise Invalid.field("", "The form is not UTF-8.") from None
    except ValueError:
        raise Invalid.field("", f"The form has more than {QUERY_PARAMETERS} fields.") from None
    names = [name for name, _ in pairs]
    if twice := [name for name in KNOWN if names.count(name) > 1]:
        raise Invalid([FieldError(f"/{name}", "Give this field once.") for name in twice])
    return dict(pairs)
