"""One table for both parsers of JSON: what is read, and what is refused, does not depend on what is installed."""

from __future__ import annotations

import math
from typing import Any

import pytest

from timbal_api import _json

READ: dict[str, tuple[bytes, Any]] = {
    "object": (b' {"a": [1, 2.5, "x", true, null]}\n', {"a": [1, 2.5, "x", True, None]}),
    "scalar": (b"7", 7),
    "of equal keys the last": (b'{"a": 1, "b": 2, "a": 3}', {"a": 3, "b": 2}),
    "64 bits": (b"[9223372036854775807, -9223372036854775808]", [2**63 - 1, -(2**63)]),
    "65 bits": (b"[18446744073709551615,18446744073709551616]", [2**64 - 1, 2**64]),
    "65 bits, negative": (b'{"a":-9223372036854775809}', {"a": -(2**63) - 1}),
    "many digits": (b"123456789012345678901234567890", 123456789012345678901234567890),
    "many digits in a text": (b'["123456789012345678901234567890"]', ["123456789012345678901234567890"]),
    "many digits of a fraction": (b"[0.1234567890123456789012345]", [0.1234567890123456789012345]),
    "beyond a float": (b"[1e400, -1e400]", [math.inf, -math.inf]),
    "small": (b"[1e-400, -0.0]", [0.0, -0.0]),
    "half of a pair": (b'["\\ud800", "a\\udfffb"]', ["\ud800", "a\udfffb"]),
    "a pair": (b'"\\ud83c\\udf89"', "\U0001f389"),
    "half of a pair, encoded": (b'"\xed\xa0\x80"', "\ud800"),
    "byte order mark": (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    "UTF-16": ('{"a": "\u00e9"}'.encode("utf-16"), {"a": "\u00e9"}),
    "NUL, escaped": (b'"\\u0000"', "\0"),
    "deep": (b"[" * 300 + b"]" * 300, None),
}

REFUSED: dict[str, bytes] = {
    "nothing": b"",
    "NaN": b'{"a": NaN}',
    "Infinity": b"[Infinity]",
    "-Infinity": b"-Infinity",
    "cut off": b'{"a": [1',
    "more behind it": b"{} {}",
    "comma at the end": b"[1,]",
    "apostrophes": b"{'a': 1}",
    "line break in a text": b'"a\nb"',
    "no UTF-8": b'"\xff"',
    "overlong UTF-8": b'"\xc0\xaf"',
    "zero in front": b"[01]",
    "comment": b"[1] // x",
    "too deep": b"[" * 200_000 + b"]" * 200_000,
}


@pytest.fixture(params=["json", "orjson"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "orjson":
        pytest.importorskip("orjson")
        assert _json._orjson() is not None
    else:
        monkeypatch.setattr(_json, "_orjson", lambda: None)
    return str(request.param)


@pytest.mark.parametrize(("text", "value"), READ.values(), ids=READ)
@pytest.mark.parametrize("kind", [bytes, bytearray])
def test_what_is_read(parser: str, text: bytes, value: Any, kind: type) -> None:
    found = _json.loads(kind(text))

    if value is None:
        for _ in range(299):
            (found,) = found
        value = []
    assert found == value
    assert repr(found) == repr(value)


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_is_refused(parser: str, text: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        _json.loads(text)


@pytest.mark.parametrize("name", ["object", "of equal keys the last", "65 bits", "half of a pair", "many digits"])
def test_a_text_is_read_as_its_bytes_are(parser: str, name: str) -> None:
    text, value = READ[name]

    assert _json.loads(text.decode()) == value


def test_both_say_the_same_of_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="Expecting") as one:
        _json.loads(b'{"a": }')
    monkeypatch.setattr(_json, "_orjson", lambda: None)
    with pytest.raises(ValueError, match="Expecting") as other:
        _json.loads(b'{"a": }')

    assert str(one.value) == str(other.value)
