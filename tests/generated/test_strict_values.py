"""Values are sent as JSON would say them, in paths, queries, forms and bodies alike, or refused by name."""

from __future__ import annotations

import enum
import io
from collections import UserDict, deque
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from timbal_api.client import Operation, expand_path, query_pairs
from timbal_api.models import UserRef
from timbal_api.types import File, as_file, epoch_ms, to_json


class Color(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Mixed(str, enum.Enum):  # noqa: UP042 - its str() is not its value
    A = "a b"


class Nested(enum.Enum):
    ONE = Color.RED


class Odd:
    def __str__(self) -> str:
        return "odd"


class Loud(str):
    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"


class Index:
    def __index__(self) -> int:
        return 7


ID = UUID("01234567-89ab-cdef-0123-456789abcdef")

SENT: list[tuple[Any, Any, str]] = [
    (Color.RED, "red", "red"),
    (Level.HIGH, 3, "3"),
    (Mixed.A, "a b", "a b"),
    (Nested.ONE, "red", "red"),
    (Loud("quiet"), "quiet", "quiet"),
    (ID, str(ID), str(ID)),
    (True, True, "true"),
    (False, False, "false"),
    (7, 7, "7"),
    (2.5, 2.5, "2.5"),
    (Decimal("0.1"), 0.1, "0.1"),
    (Decimal("10"), 10, "10"),
    (Index(), 7, "7"),
    (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00+00:00", "2026-01-02T00:00:00+00:00"),
    (date(2026, 1, 2), "2026-01-02", "2026-01-02"),
    (time(3, 4), "03:04:00", "03:04:00"),
]

POST: Operation[Any] = Operation("x.y", "POST", "/x/{id}")
FORM: Operation[Any] = Operation("x.y", "POST", "/x", form=True)


@pytest.mark.parametrize(("value", "plain", "text"), SENT, ids=lambda each: repr(each)[:30])
def test_a_value_is_the_same_everywhere(value: Any, plain: Any, text: str) -> None:
    user = UserRef.from_dict({"id": "u"})
    user.name = value

    request = POST.request({"id": value}, {"q": value, "list": [value]}, {"a": value, "b": [{"c": value}], "u": user})

    assert request.path == expand_path("/x/{id}", {"id": text})
    assert request.query == (("q", text), ("list", text))
    assert request.json == {"a": plain, "b": [{"c": plain}], "u": {"id": "u", "name": plain}}
    assert type(request.json["a"]) is type(plain)
    assert FORM.request({}, None, {"a": value, "b": (value,)}).form == {"a": plain, "b": [plain]}


NO_JSON: list[Any] = [object(), Odd(), b"x", bytearray(b"x"), {1, 2}, Color, 1j, Path("x"), iter([1]), len]


@pytest.mark.parametrize("value", NO_JSON, ids=lambda each: repr(each)[:20])
def test_what_has_no_json_form_is_refused_by_name(value: Any) -> None:
    if not isinstance(value, Path | bytes | bytearray):
        with pytest.raises(TypeError, match=r"^color: .* has no JSON form; pass a str"):
            FORM.request({}, None, {"color": value})
    with pytest.raises(TypeError, match=r"^body\.color: .* has no JSON form"):
        POST.request({"id": "1"}, None, {"size": 1, "color": value})
    with pytest.raises(TypeError, match=r"^body\.colors\[1\]\.of: .* has no JSON form"):
        POST.request({"id": "1"}, None, {"colors": [1, {"of": value}]})
    with pytest.raises(TypeError, match=r"^id: .* has no JSON form"):
        POST.request({"id": value})
    if not hasattr(value, "__iter__") or isinstance(value, bytes | bytearray | type):
        with pytest.raises(TypeError, match=r"^color: .* has no JSON form"):
            query_pairs({"color": value})
    with pytest.raises(TypeError, match=r"^color: .* has no JSON form"):
        query_pairs({"color": [value]})


@pytest.mark.parametrize("value", [{"a": 1}, UserDict(a=1), UserRef.from_dict({"id": "u"}), [["a"]]], ids=repr)
def test_a_query_value_is_one_value_or_a_list_of_them(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^filter: .* is not one value"):
        query_pairs({"filter": value})


@pytest.mark.parametrize("value", [["a"], {"a": 1}, ("a",), deque(["a"])], ids=repr)
def test_a_path_value_is_one_value(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^id: .* is not one value"):
        expand_path("/x/{id}", {"id": value})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("0.1234567890123456789")])
def test_a_number_that_json_does_not_have_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"^q: .*(is no number in JSON|no JSON number is equal)"):
        query_pairs({"q": value})


def test_keys_are_texts_and_enums_are_their_values() -> None:
    assert to_json({Color.RED: 1, "a": 2}) == {"red": 1, "a": 2}
    with pytest.raises(TypeError, match=r"^body: the key b'x' is no str"):
        to_json({b"x": 1}, "body")


def test_a_body_without_end_is_refused() -> None:
    body: dict[str, Any] = {}
    body["self"] = body
    with pytest.raises(ValueError, match="body is nested too deeply"):
        POST.request({"id": "1"}, None, body)


@pytest.mark.parametrize("value", [b"12", True, [1], 1j], ids=repr)
def test_a_point_in_time_is_refused_by_name(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^from_: .* is no point in time"):
        epoch_ms(value, "from_")
    with pytest.raises(ValueError, match=r"^from_: 'soon' is not an ISO 8601 time"):
        epoch_ms("soon", "from_")
    assert epoch_ms(1.5) == 1  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------- files


def test_files_say_where_their_content_is(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(b"a,b")

    assert File.from_path(path).name == "r.csv"
    assert File.from_path(path, name="x").read() == b"a,b"
    assert File.from_bytes(b"a", name="a.txt").read() == b"a"
    assert File(io.BytesIO(b"open")).read() == b"open"
    assert File.from_url("https://x/y.png").url == "https://x/y.png"
    assert (File.from_server_path("/data/y.png").server_path, File.from_server_path("/data/y.png").name) == (
        "/data/y.png",
        "y.png",
    )
    assert repr(File.from_bytes(b"secret", name="a.txt")) == "File(name='a.txt')"
    assert "secret" not in repr(File(b"secret"))
    assert File(b"x", "a") == File(b"x", "a") != File(b"x", "b")


def test_a_file_that_is_not_there_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        File.from_path(tmp_path / "none")
    with pytest.raises(IsADirectoryError, match="is a folder, not a file"):
        File.from_path(tmp_path)
    with pytest.raises(ValueError, match="is not an http or https URL"):
        File.from_url("ftp://x/y")
    with pytest.raises(ValueError, match="the path on the server is empty"):
        File.from_server_path("")
    with pytest.raises(TypeError, match="is not on your machine"):
        File.from_url("https://x/y").read()
    with pytest.raises(TypeError, match="one of content, url and server_path"):
        File()
    with pytest.raises(TypeError, match="from_bytes takes bytes"):
        File.from_bytes("text")  # type: ignore[arg-type]


TUPLES: list[Any] = [("a.txt", b"x", "text/plain"), ("a.txt", io.BytesIO(b"x")), (None, b"x")]


@pytest.mark.parametrize("value", TUPLES, ids=lambda value: f"{len(value)} {value[0]}")
def test_the_tuples_of_httpx_are_refused_with_what_to_write(value: Any) -> None:
    wanted = r"^file: 'tuple' is no file; pass File\.from_bytes"
    with pytest.raises(TypeError, match=wanted):
        as_file(value, "file")
    with pytest.raises(TypeError, match=wanted):
        FORM.request({}, None, {"file": value})
    with pytest.raises(TypeError, match=r"^File: 'tuple' is no file"):
        File(value)


@pytest.mark.parametrize("value", [7, {"a": 1}, [b"x"], object()], ids=lambda value: type(value).__name__)
def test_what_is_no_file_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^file: .* is no file; pass a path, bytes, a file opened in binary mode"):
        as_file(value)
