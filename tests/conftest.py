"""What the tests of the HTTP side share: a small record of our own, the application that serves it, a client that holds every answer to the contract."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from service.api.shelf import Shelf
from service.app import create_app
from service.engine.model import Article, Claim, Entity, EntityKind, Kind, Source
from service.record.snapshot import Record
from service.settings import Settings
from tests.contract.checked import CheckedClient


def _claim(article: str, id: str, kind: Kind, text: str, subject: str | None, attribution: str | None = None) -> Claim:
    value = {"type": "quantity", "min": 40, "max": 40, "hedge": "exact", "unit": "year"}
    return Claim(id, kind, text, Source(article, 3, 10, 20), subject, value, attribution)


FERRY = Article(
    id="ferry",
    title="A ferry sinks",
    sha256="a" * 64,
    entities=(
        Entity("anna-berg", EntityKind.PERSON, ("Anna Berg", "Ana Berg"), "f", ("the captain",)),
        Entity("harbour-office", EntityKind.ORGANIZATION, ("the Harbour Office",)),
    ),
    claims=(
        _claim("ferry", "berg-age", Kind.AGE, "Anna Berg is 40 years old.", "anna-berg"),
        _claim("ferry", "berg-captain", Kind.ROLE, "Anna Berg is the captain.", "anna-berg", "harbour-office"),
        _claim("ferry", "ferry-dead", Kind.CASUALTY, "Forty people died.", None, "harbour-office"),
    ),
    published="2021-03",
)
QUARRY = Article(
    id="quarry",
    title="A quarry closes",
    sha256="b" * 64,
    entities=(Entity("jan-holt", EntityKind.PERSON, ("Jan Holt",), "m"),),
    claims=(_claim("quarry", "holt-age", Kind.AGE, "Jan Holt is 40 years old.", "jan-holt"),),
    publisher="The Post",
)


@pytest.fixture(scope="session")
def record() -> Record:
    return Record.of((FERRY, QUARRY))


@pytest.fixture(scope="session")
def app(record: Record) -> Flask:
    return checked(create_app(Settings(), Shelf(record)))


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture(scope="session")
def real_app() -> Flask:
    """The application with the record of the repository."""
    return checked(create_app(Settings()))


@pytest.fixture(scope="session")
def unready_app() -> Flask:
    """The application before its record is loaded."""
    return checked(create_app(Settings(), Shelf()))


def checked(app: Flask) -> Flask:
    """The application with clients that hold every answer to the contract."""
    app.test_client_class = CheckedClient
    return app
