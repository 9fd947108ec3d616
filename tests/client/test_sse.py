"""The decoder of server-sent events against the standard, against a second parser, and against hostile streams."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.search import cases
from support.sse_reference import parse, utf8_decode
from timbal.client.errors import EventTooLarge, StreamError
from timbal.client.sse import ServerSentEvent, SSEDecoder, adecode, decode, is_event_stream

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

BOM = b"\xef\xbb\xbf"

# ------------------------------------------------------------------ cases

STANDARD = {
    "three messages": (
        b"data: This is the first message.\n\ndata: This is the second message, it\ndata: has two lines.\n\n"
        b"data: This is the third message.\n\n",
        [
            ("message", "This is the first message.", ""),
            ("message", "This is the second message, it\nhas two lines.", ""),
            ("message", "This is the third message.", ""),
        ],
    ),
    "named events": (
        b"event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
        [("add", "73857293", ""), ("remove", "2153", ""), ("add", "113411", "")],
    ),
    "several lines": (b"data: YHOO\ndata: +2\ndata: 10\n\n", [("message", "YHOO\n+2\n10", "")]),
    "comments and ids": (
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        [("message", "first event", "1"), ("message", "second event", ""), ("message", " third event", "")],
    ),
    "empty data": (b"data\n\ndata\ndata\n\ndata:", [("message", "", ""), ("message", "\n", "")]),
    "the optional space": (b"data:test\n\ndata: test\n\n", [("message", "test", ""), ("message", "test", "")]),
}

OWN = {
    "nothing": (b"", []),
    "only a BOM": (BOM, []),
    "half a BOM": (BOM[:2], []),
    "one BOM": (BOM + b"data: a\n\n", [("message", "a", "")]),
    "two BOMs": (BOM + BOM + b"data: a\n\ndata: b\n\n", [("message", "b", "")]),
    "a BOM later": (b"data: a\n\n" + BOM + b"data: b\n\n", [("message", "a", "")]),
    "no BOM, though it begins like one": (b"\xef\xbbdata: a\n\ndata: b\n\n", [("message", "b", "")]),
    "cr": (b"data: a\r\rdata: b\r\r", [("message", "a", ""), ("message", "b", "")]),
    "crlf": (b"data: a\r\n\r\ndata: b\r\n\r\n", [("message", "a", ""), ("message", "b", "")]),
    "mixed ends": (
        b"data: a\r\ndata: b\n\rdata: c\r\n\ndata: d\n\r\n",
        [("message", "a\nb", ""), ("message", "c", ""), ("message", "d", "")],
    ),
    "no end at all": (b"data: a", []),
    "no blank line": (b"data: a\n\ndata: b\nid: 9\n", [("message", "a", "")]),
    "blank lines": (b"\n\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", [("message", "a", ""), ("message", "b", "")]),
    "a name without data": (b"event: a\n\ndata: b\n\n", [("message", "b", "")]),
    "an empty name": (b"event:\ndata: a\n\nevent: \ndata: b\n\n", [("message", "a", ""), ("message", "b", "")]),
    "the last name counts": (b"event: a\nevent: b\ndata\n\n", [("b", "", "")]),
    "name after data": (b"data: a\nevent: b\n\n", [("b", "a", "")]),
    "id first": (b"id: 7\ndata: {}\n\ndata: x\n\n", [("message", "{}", "7"), ("message", "x", "7")]),
    "id without data": (b"id: 7\n\ndata: x\n\n", [("message", "x", "7")]),
    "id with NUL": (b"id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n", [("message", "a", "7"), ("message", "b", "7")]),
    "id with spaces": (b"id:  7 \ndata: a\n\n", [("message", "a", " 7 ")]),
    "NUL in data": (b"data: a\0b\n\n", [("message", "a\0b", "")]),
    "NUL in a field": (b"da\0ta: a\ndata\0: b\n\ndata: c\n\n", [("message", "c", "")]),
    "unknown fields": (b"foo: 1\ndatab: 2\n data: 3\nDATA: 4\ndata: a\n\n", [("message", "a", "")]),
    "colons": (b"data: a: b\ndata:: c\n:data: d\n\n", [("message", "a: b\n: c", "")]),
    "comments between": (b"data: a\n: x\n:\ndata: b\n\n: y\n\n", [("message", "a\nb", "")]),
    "a space more": (b"data:  a \n\n", [("message", " a ", "")]),
    "a tab": (b"data:\ta\n\n", [("message", "\ta", "")]),
    "other line ends": (
        "data: a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\n\n".encode(),
        [("message", "a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg", "")],
    ),
    "text outside ASCII": (
        "event: naïve\nid: ü\ndata: 日本語 🙂\n\n".encode(),
        [("naïve", "日本語 🙂", "ü")],
    ),
    "broken UTF-8": (
        b"data: \xff\xc3\n\ndata: \xe2\x82\n\ndata: \xed\xa0\x80\xf4\x90\x80\x80\xc0\xafx\n\n",
        [("message", "\ufffd\ufffd", ""), ("message", "\ufffd", ""), ("message", "\ufffd" * 9 + "x", "")],
    ),
    "retry only": (b"retry: 10\n\n", []),
    "done": (b"data: {}\n\ndata: [DONE]\n\n", [("message", "{}", ""), ("message", "[DONE]", "")]),
}

CASES = {**STANDARD, **OWN}


def facts(events: Iterable[ServerSentEvent]) -> list[tuple[str, str, str]]:
    return [(each.event, each.data, each.id) for each in events]


def run(chunks: Iterable[bytes], **options: Any) -> tuple[list[ServerSentEvent], str, int | None]:
    decoder = SSEDecoder(**options)
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    return events, decoder.last_event_id, decoder.retry


def bytewise(stream: bytes) -> Iterator[bytes]:
    return (stream[i : i + 1] for i in range(len(stream)))


async def awaited(chunks: Iterable[bytes]) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


@pytest.mark.parametrize("case", CASES)
def test_it_gives_what_the_standard_says(case: str) -> None:
    stream, expected = CASES[case]
    assert facts(decode([stream])) == expected
    assert parse(stream) == run([stream])  # and so does the second parser


@pytest.mark.parametrize("case", CASES)
def test_it_gives_the_same_wherever_a_stream_is_cut(case: str) -> None:
    stream, _ = CASES[case]
    whole = run([stream])
    assert run(bytewise(stream)) == whole
    for first in range(len(stream) + 1):
        assert run([stream[:first], stream[first:]]) == whole, first
        assert run([stream[:first], b"", stream[first:]]) == whole, first
    for first in range(0, len(stream), 3):
        for second in range(first, len(stream) + 1):
            assert run([stream[:first], stream[first:second], stream[second:]]) == whole, (first, second)


@pytest.mark.anyio
@pytest.mark.parametrize("case", CASES)
async def test_it_gives_the_same_when_bytes_are_awaited(case: str) -> None:
    stream, expected = CASES[case]
    assert facts([event async for event in adecode(awaited(bytewise(stream)))]) == expected


@pytest.mark.parametrize(
    ("value", "retry"),
    [
        (b"10", 10),
        (b"007", 7),
        (b"0", 0),
        (b"000", 0),
        (b"", None),
        (b" ", None),
        (b"-1", None),
        (b"+1", None),
        (b"1.5", None),
        (b"1 ", None),
        (b"1_000", None),
        ("٣".encode(), None),
        ("²".encode(), None),
        (b"9" * 10_000, 10**15),
        (b"0" * 10_000 + b"5", 5),
    ],
)
def test_a_retry_is_ascii_digits_and_nothing_else(value: bytes, retry: int | None) -> None:
    decoder = SSEDecoder()
    (event,) = decoder.feed(b"retry: " + value + b"\ndata: a\n\n")
    assert (decoder.retry, event.retry) == (retry, retry)
    assert decoder.feed(b"data: b\n\n")[0].retry == retry


def test_a_retry_counts_at_once_and_an_id_with_its_event() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"id: 1\ndata: a\n\nretry: 5\nid: 2\ndata: b\n") == [ServerSentEvent("message", "a", "1", None)]
    assert (decoder.last_event_id, decoder.retry) == ("1", 5)
    assert decoder.close()
    assert decoder.last_event_id == "1"


def test_events_come_as_soon_as_their_blank_line() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"data: a\r\n\r") == [ServerSentEvent(data="a")]
    assert decoder.feed(b"\ndata: b\n") == []
    assert decoder.feed(b"\n") == [ServerSentEvent(data="b")]
    assert not decoder.close()


# ------------------------------------------------------------------ random streams, against the second parser

FRAGMENTS = [
    *(b"data", b"event", b"id", b"retry", b"foo", b":", b": ", b" ", b"\n", b"\r", b"\r\n", b"\n\n", b"\r\r"),
    *(b"data: ", b"data: x\n\n", b"id: 3\n", b"event: e\n", b"retry: 12\n", b":c\n", b"\0", b"7", b"\xef\xbb\xbf"),
    *("ü".encode(), "日".encode(), "🙂".encode(), "\u2028".encode(), b"\xe2", b"\x82", b"\xed\xa0\x80", b"\xf0\x9f"),
]

streams = st.lists(st.sampled_from(FRAGMENTS) | st.binary(max_size=4), max_size=40).map(b"".join)


@st.composite
def cut_streams(draw: st.DrawFn) -> list[bytes]:
    stream = draw(streams)
    cuts = sorted(draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    return [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]


@settings(max_examples=cases(1000))
@given(cut_streams())
def test_random_streams_are_read_as_by_the_second_parser(chunks: list[bytes]) -> None:
    assert run(chunks) == parse(b"".join(chunks))


@settings(max_examples=cases(500))
@given(cut_streams(), st.integers(0, 12))
def test_a_size_limit_gives_the_same_wherever_a_stream_is_cut(chunks: list[bytes], limit: int) -> None:
    def outcome(pieces: Iterable[bytes]) -> tuple[list[ServerSentEvent], bool]:
        source = decode(pieces, max_size=limit)
        events: list[ServerSentEvent] = []
        try:
            events.extend(source)  # keeps what came before an error
        except EventTooLarge:
            return events, True
        return events, False

    stream = b"".join(chunks)
    events, failed = outcome([stream])
    assert outcome(chunks) == outcome(bytewise(stream)) == (events, failed)
    expected = parse(stream).events
    assert events == (expected[: len(events)] if failed else expected)


@settings(max_examples=cases(1000))
@given(st.binary(max_size=30))
def test_the_second_parser_decodes_as_the_codec_does(data: bytes) -> None:
    assert utf8_decode(data) == data.removeprefix(BOM).decode("utf-8", "replace")


# ------------------------------------------------------------------ data as JSON


@pytest.mark.parametrize(
    ("data", "value"),
    [
        ('{"a": [1, null, "ü"]}', {"a": [1, None, "ü"]}),
        (' {"a": 1} ', {"a": 1}),
        ("7", 7),
        ("null", None),
        ('"\\ud800"', "\ud800"),
        ("{'a': None, 'b': (1, True)}", {"a": None, "b": (1, True)}),
        ("None", None),
        ("'text'", "text"),
        ("[1, 2,]", [1, 2]),
    ],
)
def test_data_is_json_or_a_python_literal(data: str, value: object) -> None:
    assert ServerSentEvent(data=data).json() == value


@pytest.mark.parametrize(
    "data",
    [
        "",
        " ",
        "[DONE]",
        "{",
        '{"a": 1} x',
        "plain words",
        "__import__('os')",
        "\0",
        "1+",
        "{[]: 1}",
        "[" * 100_000,
        "(" * 100_000 + ")" * 100_000,
        "-" * 100_000 + "1",
        "9" * 10_000,
        "'" + "x" * 2_000_000 + "'",
        "\ud800",
    ],
    ids=lambda data: repr(data[:12]),
)
def test_data_that_is_neither_is_a_value_error_and_keeps_the_text(data: str) -> None:
    event = ServerSentEvent(data=data)
    with pytest.raises(ValueError, match="not JSON") as caught:
        event.json()
    assert len(str(caught.value)) < 2_000
    assert event.data == data


# ------------------------------------------------------------------ size


@pytest.mark.parametrize(
    "stream",
    [
        b"data: " + b"x" * 95,
        b"data: " + b"x" * 95 + b"\n\n",
        b"data: " + b"x" * 44 + b"\ndata: " + b"y" * 45 + b"\n",
        b"data\n" * 26,
        b": " + b"x" * 99,
        b"id: " + b"x" * 97 + b"\n\n",
        b"event: " + b"x" * 94 + b"\ndata: y\n\n",
        b"nothing known: " + b"x" * 90,
        b"x" * 101,
    ],
)
@pytest.mark.parametrize("before", [b"", b"data: a\n\n", b"data: a\n\n: c\n"])
def test_an_event_that_is_too_large_is_an_error_after_the_events_before_it(before: bytes, stream: bytes) -> None:
    for chunks in ([before + stream], [before, stream], list(bytewise(before + stream))):
        source = decode(chunks, max_size=100)
        assert facts(next(source) for _ in range(before.count(b"data"))) == facts(decode([before]))
        with pytest.raises(EventTooLarge, match="100 bytes"):
            next(source)
    assert issubclass(EventTooLarge, StreamError)


@pytest.mark.parametrize(
    "stream",
    [
        b"data: " + b"x" * 94 + b"\n\n",
        b"data: " + b"x" * 44 + b"\n: c\ndata: " + b"y" * 44 + b"\n\n",
        b"data\n" * 25 + b"\n",
        b"event: " + b"x" * 93 + b"\ndata: " + b"y" * 94 + b"\n\n",
        b": comment\n" * 30 + b"id: 1\n" * 30 + b"data: a\n\n",
        b"database: x\n" * 30 + b"data: a\n\n",
    ],
)
def test_an_event_as_large_as_the_limit_is_none(stream: bytes) -> None:
    assert run([stream], max_size=100) == run(bytewise(stream), max_size=100) == parse(stream)


def test_a_decoder_that_has_failed_stays_failed() -> None:
    decoder = SSEDecoder(max_size=10)
    assert facts(decoder.feed(b"data: a\n\ndata: " + b"x" * 20)) == [("message", "a", "")]
    assert isinstance(decoder.error, EventTooLarge)
    with pytest.raises(EventTooLarge):
        decoder.feed(b"\n\ndata: b\n\n")


@pytest.mark.anyio
async def test_the_awaited_side_has_the_same_limit() -> None:
    source = adecode(awaited([b"data: a\n\ndata: ", b"x" * 20]), max_size=10)
    assert facts([await anext(source)]) == [("message", "a", "")]
    with pytest.raises(EventTooLarge):
        await anext(source)


def peak_of(chunks: Iterator[bytes], **options: Any) -> tuple[int, int]:
    """The events and the most bytes in use above those at the start."""
    tracemalloc.start()
    try:
        count = 0
        try:
            for _ in decode(chunks, **options):
                count += 1
        except EventTooLarge:
            pass
        return count, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


MIB = 1024 * 1024


def test_100_mb_without_a_newline_end_in_an_error_and_not_in_the_memory() -> None:
    taken = 0

    def chunks() -> Iterator[bytes]:
        nonlocal taken
        for _ in range(1600):
            taken += 64 * 1024
            yield bytes(64 * 1024)

    count, peak = peak_of(chunks())
    assert count == 0
    assert taken == 32 * MIB + 64 * 1024  # and no more was asked for
    assert peak < 34 * MIB


@pytest.mark.parametrize(
    "unit",
    [b": comment\n", b":\n", b"id: 1\n", b"event: x\n", b"retry: 1\n", b"nothing\n", b"\n", b"\r\n", b"data: x\n\n"],
)
def test_memory_stays_flat_over_endless_streams(unit: bytes) -> None:
    chunk = unit * 1000
    _, peak = peak_of(chunk for _ in range(cases(40)))
    assert peak < MIB // 2


def test_a_million_comments_are_no_event() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b": still here\n" * 1_000_000) == []
    assert facts(decoder.feed(b"data: a\n\n")) == [("message", "a", "")]


def test_a_large_event_in_small_pieces_is_joined_once() -> None:
    # 8 MiB in 64 byte pieces: with quadratic work this would take hours.
    piece = b"x" * 64
    decoder = SSEDecoder()
    decoder.feed(b"data: ")
    for _ in range(8 * MIB // 64):
        decoder.feed(piece)
    (event,) = decoder.feed(b"\n\n")
    assert len(event.data) == 8 * MIB


def test_events_are_plain_values() -> None:
    event = ServerSentEvent("update", json.dumps({"a": 1}), "7", 100)
    assert event == ("update", '{"a": 1}', "7", 100)
    match event:
        case ServerSentEvent(event="update", data=data):
            assert json.loads(data) == {"a": 1}
        case _:
            pytest.fail("the event did not match its own pattern")


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("text/event-stream", True),
        ("Text/Event-Stream", True),
        (" text/event-stream ; charset=utf-8", True),
        ("text/event-streams", False),
        ("text/event-strea", False),
        ("text/html; text/event-stream", False),
        ("application/json", False),
        ("", False),
    ],
)
def test_the_media_type_of_an_event_stream(media_type: str, expected: bool) -> None:
    assert is_event_stream({"content-type": media_type}) == expected


def test_an_answer_without_a_media_type_is_no_event_stream() -> None:
    assert not is_event_stream({})


def test_without_a_word_an_event_may_have_32_mib() -> None:
    assert SSEDecoder().max_size == 32 * MIB
