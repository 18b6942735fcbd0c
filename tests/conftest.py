"""What the tests of the HTTP side share: a small record of our own, the application that serves it, a client that holds every answer to the contract."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, settings

from service.access.keys import read_keys
from service.access.rates import Rate
from service.api.shelf import Shelf
from service.app import create_app
from service.record.snapshot import Record
from service.settings import Settings
from tests.api.holders import LINE
from tests.api.sample import RECORD
from tests.contract.checked import CheckedClient
from tests.faults.figures import count, pytest_terminal_summary, tell

__all__ = ["count", "pytest_terminal_summary", "tell"]  # what pytest takes from here by its name

# The same cases on every run and on every machine, however busy it is.
settings.register_profile("repeatable", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def record() -> Record:
    return RECORD


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


@pytest.fixture(scope="session")
def locked_app(record: Record) -> Flask:
    """The application with keys listed."""
    return checked(create_app(Settings(keys=read_keys(LINE)), Shelf(record)))


@pytest.fixture(scope="session")
def spent_app(record: Record) -> Flask:
    """The application whose only caller has asked all that it may today."""
    app = checked(create_app(Settings(rates=(Rate(1, "day"),)), Shelf(record)))
    assert app.test_client().get("/v1/articles").status_code == 200
    return app


def checked(app: Flask) -> Flask:
    """The application with clients that hold every answer to the contract."""
    app.test_client_class = CheckedClient
    return app
