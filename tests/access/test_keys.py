"""Keys: made, listed, found; and lists that cannot be used."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.access.keys import PREFIX, BadKeys, Key, holder, new_key, read_keys

A, B = (hashlib.sha256(name).digest() for name in (b"a", b"b"))


def test_a_new_key_is_found_by_its_line_and_the_line_does_not_hold_it() -> None:
    secret, line = new_key("cms")
    assert secret.startswith(PREFIX)
    assert len(secret) == len(PREFIX) + 43  # 32 bytes in base64url
    assert secret not in line
    assert holder(secret, read_keys(line)) == "cms"


def test_no_key_is_made_twice() -> None:
    assert len({new_key("cms")[0] for _ in range(100)}) == 100


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a,b", "a#b", "é", "x" * 65, "a\n"])
def test_a_name_that_no_line_can_hold(name: str) -> None:
    with pytest.raises(BadKeys, match="1 to 64"):
        new_key(name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        ("\n  # nobody yet\n", []),
        (f"cms:{A.hex()}", ["cms"]),
        (f"cms:{A.hex()},desk:{B.hex()}", ["cms", "desk"]),
        (f"# who\r\ncms:{A.hex()}  # since May\r\n\r\ndesk:{B.hex()}\r\n", ["cms", "desk"]),
        (f"cms:{A.hex()}\ncms:{B.hex()}", ["cms", "cms"]),  # while a key is being replaced
    ],
)
def test_lists(text: str, names: list[str]) -> None:
    assert read_keys(text) == tuple(Key(name, digest) for name, digest in zip(names, (A, B), strict=False))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("cms", "entry 1 "),
        ("fact_abc", "entry 1 "),
        (f"cms:{A.hex()}\ncms:", "entry 2 "),
        (f"cms:{A.hex().upper()}", "entry 1 "),
        (f"cms:{A.hex()[:-1]}", "entry 1 "),
        (f"cms={A.hex()}", "entry 1 "),
        (f":{A.hex()}", "entry 1 "),
        (f"cms:{A.hex()} desk:{A.hex()}", "twice"),
    ],
)
def test_lists_that_cannot_be_used(text: str, wrong: str) -> None:
    with pytest.raises(BadKeys, match=wrong) as refused:
        read_keys(text)
    assert text not in str(refused.value)
    assert A.hex() not in str(refused.value)


@pytest.mark.parametrize(("presented", "found"), [("a", "one"), ("b", "two"), ("c", None), ("", None), ("a ", None), ("A", None)])
def test_holder(presented: str, found: str | None) -> None:
    assert holder(presented, [Key("one", A), Key("two", B)]) == found


def test_every_key_is_compared_whatever_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bytes] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append(one)
        return one == other

    monkeypatch.setattr("service.access.keys.hmac.compare_digest", compare)
    assert holder("a", [Key("one", A), Key("two", B)]) == "one"
    assert compared == [A, B]


@given(st.text(st.characters(codec=None), max_size=50))
def test_nothing_that_is_sent_is_a_fault_of_ours(presented: str) -> None:
    try:
        presented.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return  # no header and no form can hold it
    assert holder(presented, [Key("one", A)]) == ("one" if presented == "a" else None)
