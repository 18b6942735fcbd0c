"""Where a request ends, however it arrives; in pieces of every size."""

from __future__ import annotations

import pytest

from service.serving.arrival import Arrival, Limits, State

LIMITS = Limits(head=300, body=20)
GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


def post(fields: bytes, body: bytes) -> bytes:
    return b"POST / HTTP/1.1\r\nHost: x\r\n" + fields + b"\r\n\r\n" + body


CHUNKED = b"Transfer-Encoding: chunked"
CASES = [
    ("no body", GET, State.WHOLE, b""),
    ("and the next behind it", GET + b"GET /2", State.WHOLE, b"GET /2"),
    ("a body with its length", post(b"Content-Length: 5", b"12345"), State.WHOLE, b""),
    ("and more behind it", post(b"content-length:5", b"12345GET"), State.WHOLE, b"GET"),
    ("half of a head", GET[:-2], State.PARTIAL, b""),
    ("half of a body", post(b"Content-Length: 5", b"123"), State.PARTIAL, b""),
    ("a body over the limit is not waited for", post(b"Content-Length: 21", b"1"), State.LAST, b""),
    ("a length that is none", post(b"Content-Length: five", b"12345"), State.LAST, b""),
    ("two lengths", post(b"Content-Length: 5\r\nContent-Length: 6", b"12345"), State.LAST, b""),
    ("a length and chunks", post(b"Content-Length: 5\r\n" + CHUNKED, b"0\r\n\r\n"), State.LAST, b""),
    ("a coding that is not chunked", post(b"Transfer-Encoding: gzip", b"12345"), State.LAST, b""),
    ("a head without end", b"GET / HTTP/1.1\r\nX: " + b"x" * 300, State.LAST, b""),
    ("chunks", post(CHUNKED, b"3\r\nabc\r\n2;a=b\r\nde\r\n0\r\n\r\nGET"), State.WHOLE, b"GET"),
    ("half of the chunks", post(CHUNKED, b"3\r\nabc\r\n2\r\nd"), State.PARTIAL, b""),
    ("chunks over the limit", post(CHUNKED, b"14\r\n" + b"x" * 20 + b"\r\n1\r\n"), State.TOO_LARGE, b""),
    ("a chunk that says that it is huge", post(CHUNKED, b"ffffffff\r\n"), State.TOO_LARGE, b""),
    ("a size that is none", post(CHUNKED, b"xyz\r\n"), State.BROKEN, b""),
    ("a negative size", post(CHUNKED, b"-1\r\n"), State.BROKEN, b""),
    ("a chunk that is longer than it says", post(CHUNKED, b"1\r\nabc\r\n"), State.BROKEN, b""),
    ("a line without end", post(CHUNKED, b"0" * 130), State.BROKEN, b""),
    ("trailer fields", post(CHUNKED, b"0\r\nX: y\r\n\r\n"), State.BROKEN, b""),
]


@pytest.mark.parametrize(("sent", "state", "rest"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("piece", [1, 2, 3, 7, 1000])
def test_where_it_ends(sent: bytes, state: State, rest: bytes, piece: int) -> None:
    arrival, told, behind = Arrival(LIMITS), State.PARTIAL, sent
    while behind and told is State.PARTIAL:
        told, behind = arrival.feed(behind[:piece]), behind[piece:]
    assert told is state
    if state in (State.WHOLE, State.LAST):
        request, after = arrival.taken()
        assert request + after + behind == sent
        assert state is State.LAST or after + behind == rest


def test_what_came_behind_is_the_next_one() -> None:
    first = Arrival(LIMITS)
    assert first.feed(GET + GET) is State.WHOLE
    second = Arrival(LIMITS, first.taken()[1])
    assert len(second) == len(GET)
    assert second.feed(b"") is State.WHOLE


def test_more_chunks_than_anybody_needs() -> None:
    roomy = Arrival(Limits(head=300, body=1_000_000))
    assert roomy.feed(post(CHUNKED, b"1\r\nx\r\n" * 10_001)) is State.BROKEN


@pytest.mark.parametrize(("field", "expected"), [(b"Expect: 100-continue", True), (b"expect:100-Continue ", True), (b"X: 100-continue", False)])
def test_who_waits_to_be_told_to_go_on(field: bytes, expected: bool) -> None:
    arrival = Arrival(LIMITS)
    arrival.feed(post(field + b"\r\nContent-Length: 5", b""))
    assert arrival.expects_continue is expected
