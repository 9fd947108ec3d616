"""Compose streams: what each event means, and that nothing is lost or repeated, without a network."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support.compose_wire import (
    CAPTURE,
    FIRST,
    LAST,
    ORDERS,
    SESSION,
    bare,
    only,
    read,
    streamed_block,
    text_of,
    with_partials,
)
from support.search import cases
from timbal.client.compose import (
    ComposeResult,
    MessageFinished,
    Result,
    SessionStarted,
    TextDelta,
    ThinkingDelta,
    ToolCall,
    ToolResult,
    Unknown,
)
from timbal.client.compose.reader import ComposeReader
from timbal.client.sse import ServerSentEvent, decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.compose_wire import Json


def test_a_session_in_whole_messages() -> None:
    blocks = [each["message"]["content"][0] for each in CAPTURE if each["type"] == "assistant"]
    usage = CAPTURE[4]["message"]["usage"]
    events = read(CAPTURE)
    assert events == [
        SessionStarted(SESSION, "claude-opus", ["Bash", "Edit", "Read", "Write"]),
        *(Unknown("system", each) for each in CAPTURE[1:4]),
        ThinkingDelta("Erst schauen, was da ist — 见机行事."),
        TextDelta(FIRST),
        ToolCall("toolu_a_2", "Bash", {"command": "cat upload.py", "description": "Show the handler"}),
        MessageFinished("msg_a", blocks[:3], None, usage),
        ToolResult("toolu_a_2", "def upload(file): ...", False),
        TextDelta(LAST),
        MessageFinished("msg_b", blocks[3:], None, usage),
        Result(LAST, SESSION, False, "success", 0.00314, CAPTURE[-1]["usage"], 2, 912),
    ]
    assert all(each.raw in CAPTURE for each in events)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("size", [1, 4, 1000])
def test_partial_messages_give_everything_once(order: str, size: int) -> None:
    whole, partial = read(CAPTURE), read(with_partials(CAPTURE, order, size))
    assert text_of(partial) == text_of(whole) == FIRST + LAST
    for kind in (SessionStarted, ToolCall, ToolResult, Result, Unknown):
        assert only(partial, kind) == only(whole, kind)
    assert "".join(each.text for each in only(partial, ThinkingDelta)) == only(whole, ThinkingDelta)[0].text
    finished = only(partial, MessageFinished)
    assert [(each.id, each.content) for each in finished] == [
        (each.id, each.content) for each in only(whole, MessageFinished)
    ]
    assert {each.stop_reason for each in finished} == {"end_turn"}
    assert finished[0].usage == {**CAPTURE[4]["message"]["usage"], "output_tokens": 50}
    assert [type(each) for each in partial if not isinstance(each, TextDelta | ThinkingDelta)] == [
        type(each) for each in whole if not isinstance(each, TextDelta | ThinkingDelta)
    ]


def test_pieces_come_when_they_come() -> None:
    reader = ComposeReader()
    partial = with_partials(CAPTURE, "inside", 4)
    seen = [read([each], reader) for each in partial]
    texts = [(each, events) for each, events in zip(partial, seen, strict=True) if only(events, TextDelta)]
    assert [events[0].text for _, events in texts] == [
        each["event"]["delta"]["text"]
        for each in partial
        if each["type"] == "stream_event" and each["event"].get("delta", {}).get("type") == "text_delta"
    ]
    assert all(events[0].raw is not None and events[0].raw == each for each, events in texts)


def test_the_messages_api_without_a_wrapper() -> None:
    reader = ComposeReader()
    events = read(bare("Good ", "evening 今晩は"), reader)
    assert text_of(events) == "Good evening 今晩は"
    assert [(each.id, each.text, each.stop_reason) for each in only(events, MessageFinished)] == [
        ("msg_0", "Good ", "end_turn"),
        ("msg_1", "evening 今晩は", "end_turn"),
    ]
    assert [each.type for each in only(events, Unknown)] == ["ping", "ping"]
    assert reader.complete
    assert reader.answer() == Result("evening 今晩は", usage={"input_tokens": 3, "output_tokens": 7})
    assert reader.answer().raw is None


def test_a_stream_of_the_messages_api_is_whole_only_when_its_messages_are() -> None:
    objects = bare("a", "b")
    reader = ComposeReader()
    complete = []
    for each in objects:
        read([each], reader)
        complete.append(reader.complete)
    stops = [i for i, each in enumerate(objects) if each["type"] == "message_stop"]
    starts = [i for i, each in enumerate(objects) if each["type"] == "message_start"]
    assert complete == [
        any(stop <= i for stop in stops) and not (starts[1] <= i < stops[1]) for i in range(len(objects))
    ]


@pytest.mark.parametrize("framed", ["system", "assistant", "stream_event"])
def test_a_session_needs_its_result_even_when_its_messages_are_whole(framed: str) -> None:
    reader = ComposeReader()
    session = with_partials(CAPTURE, "inside")
    read([each for each in session[:-1] if each["type"] == framed], reader)
    assert not reader.complete
    read(session[-1:], reader)
    assert reader.complete


def test_a_result_that_announces_more_turns_is_not_the_end() -> None:
    reader = ComposeReader()
    read([*CAPTURE[:-1], {**CAPTURE[-1], "queued_turn_count": 1, "result": "first"}], reader)
    assert not reader.complete
    read([{**CAPTURE[-1], "result": "second"}], reader)
    assert reader.complete
    assert reader.answer().text == "second"


def test_tool_input_is_assembled_and_kept_when_it_is_broken() -> None:
    def call(*pieces: str, start: Json | None = None) -> Any:
        block = {"type": "tool_use", "id": "t", "name": "n", "input": {} if start is None else start}
        deltas = [{"type": "input_json_delta", "partial_json": each} for each in pieces]
        events = read(
            [
                {"type": "content_block_start", "index": 0, "content_block": block},
                *({"type": "content_block_delta", "index": 0, "delta": each} for each in deltas),
                {"type": "content_block_stop", "index": 0},
            ]
        )
        return only(events, ToolCall)[0].input

    assert call('{"a', '": [1,', " 2]}") == {"a": [1, 2]}
    assert call() == {}
    assert call("") == {}
    assert call(start={"a": 1}) == {"a": 1}
    assert call('{"a": ') == '{"a": '


def test_blocks_of_other_types_come_assembled_and_once() -> None:
    search = {"type": "server_tool_use", "id": "s1", "name": "web_search", "input": {"query": "ü"}}
    found = {"type": "web_search_tool_result", "tool_use_id": "s1", "content": [{"url": "https://example.com"}]}
    hidden = {"type": "redacted_thinking", "data": "eA=="}
    pieces = streamed_block(0, {**search, "type": "tool_use"})
    pieces[0]["content_block"]["type"] = "server_tool_use"
    wire = {"id": "m", "role": "assistant"}
    partial = [
        {"type": "message_start", "message": wire},
        *pieces,
        *streamed_block(1, found),
        *streamed_block(2, hidden),
        {"type": "message_stop"},
    ]
    whole = {"type": "assistant", "message": {**wire, "content": [search, found, hidden]}}
    expected = [Unknown("server_tool_use", search), Unknown(found["type"], found), Unknown(hidden["type"], hidden)]
    assert only(read(partial), Unknown) == expected
    assert only(read([whole]), Unknown) == expected
    assert only(read([*partial, whole]), Unknown) == expected
    assert only(read(partial), MessageFinished)[0].content == [search, found, hidden]


def test_citations_and_signatures_are_in_the_finished_message() -> None:
    events = read(
        [
            {"type": "message_start", "message": {"id": "m"}},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "A"}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "citations_delta", "citation": {"n": 1}}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "B"}},
            {"type": "content_block_delta", "index": 0, "delta": {"type": "citations_delta", "citation": {"n": 2}}},
            {"type": "content_block_stop", "index": 0},
            {"type": "message_stop"},
        ]
    )
    assert text_of(events) == "AB"
    assert events[-1].content == [{"type": "text", "text": "AB", "citations": [{"n": 1}, {"n": 2}]}]  # type: ignore[union-attr]


def test_a_whole_block_that_runs_ahead_of_its_pieces() -> None:
    session = with_partials(CAPTURE, "after", 4)

    def is_text(each: Json) -> bool:
        return each["type"] == "assistant" and each["message"]["content"][0]["type"] == "text"

    whole = next(i for i, each in enumerate(session) if is_text(each))
    texts = [i for i, each in enumerate(session) if "text_delta" in str(each) and i < whole]
    for place in (texts[0], texts[1], texts[-1]):
        early = [*session[:place], session[whole], *session[place:whole], *session[whole + 1 :]]
        assert text_of(read(early)) == FIRST + LAST


def test_a_stream_that_is_joined_in_the_middle_gives_what_comes() -> None:
    session = with_partials(CAPTURE, "inside", 4)
    for start in range(len(session)):
        reader = ComposeReader()
        events = read(session[start:], reader)
        assert (FIRST + LAST).endswith(text_of(events))
        assert only(events, Result)[0].text == LAST
        assert reader.session_id == SESSION


def test_sub_agents_speak_for_themselves() -> None:
    def said(text: str, parent: str | None, identity: str) -> Json:
        wire = {"id": identity, "content": [{"type": "text", "text": text}]}
        return {"type": "assistant", "message": wire, "parent_tool_use_id": parent, "session_id": SESSION}

    session = [
        said("one ", None, "m1"),
        said("psst", "toolu_1", "m2"),
        said("two", None, "m1"),
        said("pssst", "toolu_1", "m3"),
        CAPTURE[-1],
    ]
    events = read(session)
    assert [(each.text, each.parent_tool_use_id) for each in only(events, TextDelta)] == [
        ("one ", None),
        ("psst", "toolu_1"),
        ("two", None),
        ("pssst", "toolu_1"),
    ]
    assert [(each.id, each.text, each.parent_tool_use_id) for each in only(events, MessageFinished)] == [
        ("m2", "psst", "toolu_1"),
        ("m1", "one two", None),
        ("m3", "pssst", "toolu_1"),
    ]


@pytest.mark.parametrize(
    "wire",
    [
        {"type": "keep_alive"},
        {"type": "rate_limit_event", "rate_limit_info": {"status": "allowed"}},
        {"type": "system", "subtype": "status", "status": "compacting"},
        {"type": "system"},
        {"type": "assistant"},
        {"type": "assistant", "message": None},
        {"type": "assistant", "message": {"id": ["odd"], "content": []}},
        {"type": "user", "message": {"content": "a prompt, replayed"}},
        {"type": "user", "message": {"content": []}},
        {"type": "user"},
        {"type": "stream_event"},
        {"type": "stream_event", "event": None},
        {"type": "stream_event", "event": {"type": "error", "error": {"message": "it tries again"}}},
        {"type": "content_block_delta"},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": 5}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": None}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "compaction_delta", "content": "x"}},
        {"type": "content_block_delta", "index": [], "delta": {"type": "text_delta", "text": "x"}},
        {"type": "content_block_start", "index": 0},
        {"type": "content_block_stop", "index": 7},
        {"type": "message_start"},
        {"type": "message_delta"},
        {"type": ["not", "a", "name"]},
        {"type": 7},
        {"type": None},
        {"no": "type"},
        {},
        [],
        [{"type": "assistant"}],
        "text",
        7,
        None,
        True,
    ],
    ids=json.dumps,
)
def test_what_is_not_known_passes_through_and_breaks_nothing(wire: Any) -> None:
    reader = ComposeReader()
    (event,) = read([wire], reader)
    assert isinstance(event, Unknown)
    assert event.raw == wire
    assert isinstance(event.type, str)
    assert event.type
    assert text_of(read(CAPTURE, reader)) == FIRST + LAST


def test_unknown_says_what_and_where() -> None:
    delta = {"type": "new_delta", "x": 1}
    inner = {"type": "content_block_delta", "index": 0, "delta": delta}
    wire = {"type": "stream_event", "event": inner, "session_id": "s", "parent_tool_use_id": "t"}
    assert read([wire]) == [Unknown("new_delta", delta, "t", wire)]
    content = [{"type": "text", "text": "a hook said this"}, {"type": "tool_result"}, "odd"]
    events = read([{"type": "user", "message": {"content": content}}])
    assert events == [Unknown("text", content[0]), Unknown("tool_result", content[1]), Unknown("user", "odd")]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"data: no JSON at all\n\n", Unknown("message", "no JSON at all")),
        (b"event: note\ndata: {broken\ndata: twice\n\n", Unknown("note", "{broken\ntwice")),
        (b"event: done\ndata: {}\n\n", Unknown("done", {})),
        (b"data: {'type': 'keep_alive', 'n': None}\n\n", Unknown("keep_alive", {"type": "keep_alive", "n": None})),
        (b"data\n\n", Unknown("message", "")),
    ],
)
def test_data_that_is_not_json_is_kept_as_text(stream: bytes, expected: Unknown) -> None:
    reader = ComposeReader()
    (event,) = [event for each in decode([stream]) for event in reader.read(each)]
    assert event == expected


def test_data_that_is_a_python_literal_is_understood() -> None:
    reader = ComposeReader()
    for each in CAPTURE:
        list(reader.read(ServerSentEvent(data=repr(each))))
    assert reader.answer() == only(read(CAPTURE), Result)[0]


def test_events_match_patterns() -> None:
    match read(CAPTURE)[6]:
        case ToolCall(name="Bash", input={"command": command}):
            assert command == "cat upload.py"
        case other:
            pytest.fail(f"unmatched: {other}")
    assert repr(TextDelta("a", raw=CAPTURE)) == "TextDelta(text='a', parent_tool_use_id=None)"
    assert (
        ToolResult("t", [{"type": "text", "text": "a"}, {"type": "image"}, {"type": "text", "text": "b"}]).text == "ab"
    )
    assert ToolResult("t", "a").text == "a"
    assert ToolResult("t", None).text == ""
    assert ComposeResult is Result


def test_memory_is_that_of_the_text() -> None:
    def message(number: int) -> Iterator[ServerSentEvent]:
        wire = {"id": f"msg_{number}"}
        for each in [
            {"type": "message_start", "message": wire},
            *streamed_block(0, {"type": "text", "text": "0123456789" * 500}, 10),
            {"type": "message_stop"},
        ]:
            yield ServerSentEvent(data=json.dumps(each))

    reader = ComposeReader()
    tracemalloc.start()
    try:
        for number in range(100):  # 50,000 pieces, half a megabyte
            for event in message(number):
                reader.read(event)
        held, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 400_000
    assert peak < 800_000


# ------------------------------------------------------------------ random sessions

texts = st.text(st.characters(), max_size=12)
blocks = st.lists(
    st.one_of(
        st.builds(lambda text: {"type": "text", "text": text}, texts.filter(bool)),
        st.builds(lambda text: {"type": "thinking", "thinking": text, "signature": "c2ln"}, texts.filter(bool)),
        st.builds(
            lambda n, value: {"type": "tool_use", "id": f"toolu_{n}", "name": "Bash", "input": value},
            st.uuids(),
            st.dictionaries(texts, texts | st.integers() | st.none(), max_size=3),
        ),
        st.builds(lambda n: {"type": "redacted_thinking", "data": str(n)}, st.uuids()),
    ),
    min_size=1,
    max_size=5,
    unique_by=lambda block: json.dumps(block, sort_keys=True),
)


@st.composite
def sessions(draw: st.DrawFn) -> list[Json]:
    output = [CAPTURE[0]]
    for number, content in enumerate(draw(st.lists(blocks, min_size=1, max_size=4))):
        for block in content:
            wire = {**CAPTURE[4]["message"], "id": f"msg_{number}", "content": [block]}
            output.append({**CAPTURE[4], "message": wire})
        if draw(st.booleans()):
            output.append(CAPTURE[7])
    return [*output, CAPTURE[-1]]


@settings(max_examples=cases(150))
@given(sessions(), st.sampled_from(ORDERS), st.integers(1, 6))
def test_random_sessions_say_the_same_with_and_without_partial_messages(
    session: list[Json], order: str, size: int
) -> None:
    whole, partial = read(session), read(with_partials(session, order, size))
    said = "".join(
        block["text"]
        for each in session
        if each["type"] == "assistant"
        for block in each["message"]["content"]
        if block["type"] == "text"
    )
    assert text_of(whole) == text_of(partial) == said
    for kind in (ToolCall, ToolResult, Unknown, Result):
        assert only(whole, kind) == only(partial, kind)
    assert [each.content for each in only(whole, MessageFinished)] == [
        each.content for each in only(partial, MessageFinished)
    ]


words = st.sampled_from(
    [
        *("type", "message", "content", "event", "delta", "index", "id", "text", "content_block", "subtype", "input"),
        *("session_id", "parent_tool_use_id", "usage", "tool_use_id", "is_error", "result", "thinking", "citation"),
        *("assistant", "user", "system", "stream_event", "init", "text_delta", "thinking_delta", "input_json_delta"),
        *("message_start", "content_block_start", "content_block_delta", "content_block_stop", "message_delta"),
        *("message_stop", "tool_use", "tool_result", "signature_delta", "citations_delta", "partial_json", "x"),
    ]
)
leaves = words | st.none() | st.booleans() | st.integers(-1, 2) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=5))
objects = st.builds(lambda value, kind: {**value, "type": kind}, st.dictionaries(words, values, max_size=5), words)


@settings(max_examples=cases(200))
@given(st.lists(objects | values, max_size=8))
def test_no_object_of_any_shape_breaks_the_reader(wire: list[Any]) -> None:
    reader = ComposeReader()
    for each in wire:
        for event in reader.read(ServerSentEvent(data=json.dumps(each))):
            assert event.raw == each or isinstance(event, MessageFinished)
            assert not isinstance(event, TextDelta) or isinstance(event.text, str)
        if reader.error is not None:
            return
