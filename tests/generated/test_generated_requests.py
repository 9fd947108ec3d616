"""Path values that stay in their place, query values as text, and bodies."""

from __future__ import annotations

import json
from collections import deque
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.search import cases
from timbal_api.client import Operation, body_fields, expand_path, query_pairs
from timbal_api.models import UserRef
from timbal_api.types import UNSET, File, Ref, as_file, epoch_ms

# ------------------------------------------------------------------------------------------------- paths

SEGMENT = "/orgs/{org}/runs/{id}/end"
REST = "/workforce/{name}/{path}"


def segment(value: object) -> str:
    return expand_path(SEGMENT, {"org": "o", "id": value})


def rest(value: object) -> str:
    return expand_path(REST, {"name": "w", "path": value}, "path")


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("run_1", "run_1"),
        (7, "7"),
        ("a/b", "a%2Fb"),
        ("/", "%2F"),
        ("a b", "a%20b"),
        ("a?b#c&d=e", "a%3Fb%23c%26d%3De"),
        ("a%20b", "a%2520b"),
        ("a+b", "a%2Bb"),
        ("a;b", "a%3Bb"),
        ("...", "..."),
        ("..a", "..a"),
        ("a..b", "a..b"),
        (".hidden", ".hidden"),
        ("é漢🎉", "%C3%A9%E6%BC%A2%F0%9F%8E%89"),
        ("https://example.com/x", "https%3A%2F%2Fexample.com%2Fx"),
        ("{id}", "%7Bid%7D"),
        ("a\\b", "a%5Cb"),
        ("~user", "~user"),
        ("%", "%25"),
        ("\u2028", "%E2%80%A8"),
    ],
)
def test_a_path_value_is_one_segment(value: object, encoded: str) -> None:
    assert segment(value) == f"/orgs/o/runs/{encoded}/end"


LEAVES = [
    *("..", ".", " ..", ".. ", "../x", "x/..", "x/../y", "..\\x", "x\\..", "./x"),
    *(
        "%2e",
        "%2E%2e",
        "%2e%2e",
        ".%2e",
        "%2e.",
        "%252e%252e",
        "%25252e%25252e",
        "%2e%2e%2fx",
        "..%2fx",
        "x%2f..",
        "x%5c..",
    ),
]
CONTROLS = ["a\nb", "a\rb", "a\r\nX-Evil: 1", "\n", "a\x00b", "\x00", "\x7f", "a\tb", "%00", "%0d%0a", "%250a", "a%0Ab"]


@pytest.mark.parametrize("value", [*LEAVES, *CONTROLS], ids=ascii)
def test_a_path_value_that_would_leave_its_place_is_refused(value: str) -> None:
    for encode in (segment, rest):
        with pytest.raises(ValueError, match=r"would leave its place|control character|backslash|empty segment"):
            encode(value)


@pytest.mark.parametrize("value", ["", None, UNSET], ids=repr)
def test_an_empty_path_value_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="id is empty: it must name something in the path"):
        segment(value)


def test_a_value_without_end_of_encoding_is_refused() -> None:
    with pytest.raises(ValueError, match="too many times"):
        segment("%" + "25" * 20 + "2e")


@pytest.mark.parametrize("value", ["\ud800", "a\udfff"], ids=ascii)
def test_half_a_character_is_refused(value: str) -> None:
    for encode in (segment, rest):
        with pytest.raises(ValueError, match="surrogates"):
            encode(value)


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("healthcheck", "healthcheck"),
        ("v1/things/7", "v1/things/7"),
        ("", ""),
        (None, ""),
        ("a b/c?d#e", "a%20b/c%3Fd%23e"),
        ("é/漢", "%C3%A9/%E6%BC%A2"),
        ("a:b/c", "a%3Ab/c"),
        ("mailto:x", "mailto%3Ax"),
        (".well-known/x", ".well-known/x"),
        ("...", "..."),
        ("a%20b", "a%2520b"),
        ("a@b", "a%40b"),
    ],
)
def test_the_rest_of_a_path_keeps_its_slashes(value: object, encoded: str) -> None:
    assert rest(value) == f"/workforce/w/{encoded}"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("/a", "empty segment"),
        ("a/", "empty segment"),
        ("a//b", "empty segment"),
        ("/", "empty segment"),
        ("//evil.example/x", "empty segment"),
        ("a%2f%2fb", "empty segment"),
        ("%2fa", "empty segment"),
        ("a\\b", "backslash"),
        ("\\\\evil.example\\x", "backslash"),
        ("a%5cb", "backslash"),
        ("a%255cb", "backslash"),
        ("http://evil.example/x", "full URL"),
        ("HTTPS://evil.example", "full URL"),
        ("file:///etc/passwd", "full URL"),
        ("x+y.z://a", "full URL"),
        ("a/../b", "would leave its place"),
        ("a/./b", "would leave its place"),
        ("a/%2e%2e/b", "would leave its place"),
        ("a/%252e%252e/b", "would leave its place"),
        ("a/.. /b", "would leave its place"),
    ],
)
def test_the_rest_of_a_path_stays_below_it(value: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"path='?.*{message}"):
        rest(value)


def test_a_message_shows_the_value_and_its_name() -> None:
    with pytest.raises(ValueError, match=r"^id='a/\.\.' would leave its place in the path$"):
        segment("a/..")


def test_a_parameter_may_have_any_name() -> None:
    assert expand_path("/x/{env-id}/{*}", {"env-id": "a/b", "*": "c"}) == "/x/a%2Fb/c"


@settings(max_examples=cases(500))
@given(st.text(st.sampled_from("./\\%2eE5cfF0ad \n\x00ab:é"), max_size=12))
def test_no_value_ever_leaves_its_place(value: str) -> None:
    for encode, template in ((segment, "/orgs/o/runs/{}/end"), (rest, "/workforce/w/{}")):
        try:
            path = encode(value)
        except ValueError:
            continue
        head, tail = template.split("{}")
        assert path.startswith(head)
        assert path.endswith(tail)
        inside = path[len(head) : len(path) - len(tail) or None]
        assert unquote(inside) == value
        for _ in range(10):
            assert not {".", ".."} & {part.strip() for part in inside.replace("\\", "/").split("/")}
            inside = unquote(inside)
        assert path.isascii()
        assert path.isprintable()


# ------------------------------------------------------------------------------------------------ queries


@pytest.mark.parametrize(
    ("value", "pairs"),
    [
        (None, []),
        (UNSET, []),
        (True, ["true"]),
        (False, ["false"]),
        (0, ["0"]),
        (1.5, ["1.5"]),
        ("", [""]),
        ("a&b=c é", ["a&b=c é"]),
        (["a", "b"], ["a", "b"]),
        (("a",), ["a"]),
        ([], []),
        ([True, None, 2], ["true", "2"]),
        (deque(["a", "b"]), ["a", "b"]),
        ((each for each in "ab"), ["a", "b"]),
        (datetime(2026, 1, 2, tzinfo=UTC), ["2026-01-02T00:00:00+00:00"]),
        (date(2026, 1, 2), ["2026-01-02"]),
    ],
    ids=lambda value: ascii(value) if not hasattr(value, "send") else "generator",
)
def test_query_values_are_texts(value: object, pairs: list[str]) -> None:
    assert query_pairs({"q": value, "z": 1}) == (*(("q", each) for each in pairs), ("z", "1"))


AWARE = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
LOCAL = datetime(2026, 1, 2, 3, 4, 5)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (UNSET, None),
        (0, 0),
        (1767323045678, 1767323045678),
        (-1, -1),
        (AWARE, 1767323045679),
        (AWARE.astimezone(timezone(timedelta(hours=-9))), 1767323045679),
        (LOCAL, round(LOCAL.timestamp() * 1000)),
        (date(2026, 1, 2), round(datetime(2026, 1, 2).timestamp() * 1000)),
        ("2026-01-02T03:04:05.678Z", 1767323045678),
        ("2026-01-02T04:04:05.678+01:00", 1767323045678),
        ("20260102T030405Z", 1767323045000),
        ("2026-01-02T03:04:05", round(LOCAL.timestamp() * 1000)),
        ("2026-01-02", round(datetime(2026, 1, 2).timestamp() * 1000)),
        ("20260102", round(datetime(2026, 1, 2).timestamp() * 1000)),
        ("1767323045678", 1767323045678),
        ("-1767323045678", -1767323045678),
    ],
    ids=ascii,
)
def test_a_point_in_time_is_epoch_milliseconds(value: Any, expected: int | None) -> None:
    assert epoch_ms(value) == expected
    assert type(epoch_ms(value)) is type(expected)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "2026-13-01",
        "2026-01-02T25:00",
        "12:30",
        "9999-12-31T24:00",
        "2026-01-02 and more",
        "١٢٣٤٥٦٧٨٩",
    ],
)
def test_a_text_that_is_no_time_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="is not an ISO 8601 time"):
        epoch_ms(value)


@pytest.mark.parametrize("value", [object(), [], {}], ids=lambda value: type(value).__name__)
def test_a_value_that_is_no_time_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        epoch_ms(value)


# ------------------------------------------------------------------------------------------------- bodies

FIELDS = {"a": 1, "b": None, "c": UNSET}


def test_fields_that_were_given_are_the_body() -> None:
    assert body_fields(UNSET, FIELDS) == {"a": 1, "b": None}
    assert body_fields(UNSET, {"c": UNSET}) == {}
    assert body_fields(UNSET, {"c": UNSET}, required=False) is UNSET


@pytest.mark.parametrize("body", [{"x": 1}, UserRef.from_dict({"id": "u"}), [], {}, None], ids=ascii)
def test_a_whole_body_goes_as_it_is(body: Any) -> None:
    assert body_fields(body, {"a": UNSET}) is body


def test_both_are_refused() -> None:
    with pytest.raises(TypeError, match=r"give either body= or its fields, not both: a, b$"):
        body_fields({"x": 1}, FIELDS)


OPERATION = Operation("users.get", "POST", "/users/{id}", Ref("UserRef"))


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (UserRef.from_dict({"id": "u", "new": None}), {"id": "u", "new": None}),
        (MappingProxyType({"a": (1, 2)}), {"a": [1, 2]}),
        ({"user": UserRef.from_dict({"id": "u"}), "at": AWARE}, {"user": {"id": "u"}, "at": AWARE.isoformat()}),
        (["a", deque([1])], ["a", [1]]),
        (None, None),
        ({}, {}),
        (0, 0),
    ],
    ids=ascii,
)
def test_a_body_is_plain_json(body: Any, sent: Any) -> None:
    request = OPERATION.request({"id": "1"}, body=body)

    assert request.json == sent
    assert json.loads(json.dumps(request.json)) == sent
    assert (request.form, request.content) == (None, None)


def test_a_request_says_all_that_is_sent() -> None:
    request = OPERATION.request({"id": "a/b"}, {"q": [1, 2], "no": None}, headers={"X": "y"})

    assert request.method == "POST"
    assert request.path == "/users/a%2Fb"
    assert request.query == (("q", "1"), ("q", "2"))
    assert request.json is UNSET
    assert request.headers == {"X": "y"}
    assert request.operation == "users.get"


def test_a_form_is_sent_in_parts() -> None:
    def progress(sent: int, total: int | None) -> None: ...

    upload: Operation[Any] = Operation("files.upload", "POST", "/files", form=True)

    request = upload.request({}, None, {"file": File(b"x"), "url": UNSET, "parse": False}, progress=progress)

    assert request.form == {"file": File(b"x"), "parse": False}
    assert request.json is UNSET
    assert request.progress is progress


def test_bytes_are_sent_as_they_are() -> None:
    assert OPERATION.request({"id": "1"}, content=b"x").content == b"x"
    assert OPERATION.request({"id": "1"}, content=UNSET).content is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a.txt", File("a.txt")), (b"x", File(b"x")), (File("a", "b"), File("a", "b")), (UNSET, UNSET), (None, None)],
    ids=ascii,
)
def test_where_a_file_is_meant_a_text_is_its_path(value: Any, expected: Any) -> None:
    assert as_file(value) == expected
