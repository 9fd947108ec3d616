"""What the bytes and pages of a run mean: each event once and typed, whose output is the result, what the run says."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import attrs
import pytest

from support.run_wire import (
    EXPIRED,
    MODEL,
    OTHER,
    OTHER_MODEL,
    ROOT,
    RUN,
    TOOL,
    Json,
    delta,
    numbered,
    output,
    said,
    sse,
    start,
)
from timbal.client.workforce import events as ev
from timbal.client.workforce.outcome import text_of
from timbal.client.workforce.reader import KEPT_EVENTS, KEPT_TEXT, RunReader
from timbal.client.workforce.run import Budget, error_text, failure_text
from timbal_api.types import UNSET, MissingField


def read(events: list[Json], **how: Any) -> RunReader:
    """A reader that has taken these events from a live stream."""
    reader = RunReader("r1", **how)
    for _ in reader.feed(sse(numbered(events))):
        pass
    return reader


def pieces(events: list[Json], after: int = 0) -> list[str]:
    """What the run says, from this event on."""
    reader = RunReader("r1", after=after)
    body = {"events": [{"seq": seq, "data": data} for seq, data in numbered(events) if seq > after], "done": True}
    return [reader.piece for _ in reader.page(body) if reader.piece]


# ------------------------------------------------------------------------------------------------- events


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (start(ROOT), ev.Start),
        (delta(ROOT, "text", "a"), ev.Delta),
        (output(ROOT, 1), ev.Output),
        ({"type": "APPROVAL", **TOOL, "approval_id": "a1", "input": {"x": 1}}, ev.Approval),
        ({"type": "INTERACTION", **TOOL, "interaction_id": "i1", "kind": "ask_user", "payload": {}}, ev.Interaction),
        ({"type": "GUARDRAIL", **ROOT, "rail": "pii", "stage": "input", "action": "block"}, ev.Guardrail),
        ({"type": "REFLECTION", **ROOT}, ev.Unknown),
        ({"type": 5}, ev.Unknown),
        ({"type": ["START"]}, ev.Unknown),
        ({}, ev.Unknown),
        ([1, 2], ev.Unknown),
        (None, ev.Unknown),
        ("text", ev.Unknown),
    ],
)
def test_an_event_has_its_type_and_keeps_what_came(raw: Any, kind: type[ev.Event]) -> None:
    event = ev.read_event(7, raw)
    assert type(event) is kind
    assert event.raw == raw
    assert event.seq == 7
    assert event == ev.read_event(7, copy.deepcopy(raw))
    assert event != ev.read_event(8, raw)
    assert event != raw
    assert kind.__name__ in repr(event)
    assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - an exception that crosses processes has events


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (delta(MODEL, "text", "a"), ev.Text),
        (delta(MODEL, "text_delta", "a"), ev.TextDelta),
        (delta(MODEL, "thinking", "a"), ev.Thinking),
        (delta(MODEL, "thinking_delta", "a"), ev.ThinkingDelta),
        (delta(MODEL, "tool_use", "add", input="{"), ev.ToolUse),
        (delta(MODEL, "tool_use_delta", "}"), ev.ToolUseDelta),
        (delta(MODEL, "custom", {"step": 1}), ev.Custom),
        (delta(MODEL, "content_block_stop"), ev.ContentBlockStop),
        (delta(MODEL, "image", "..."), ev.UnknownItem),
        (delta(MODEL, "image") | {"item": {"type": []}}, ev.UnknownItem),
        (delta(MODEL, "image") | {"item": {}}, ev.UnknownItem),
    ],
)
def test_a_delta_has_its_item_typed(item: Json, kind: type[ev.Item]) -> None:
    event = ev.read_event(1, item)
    assert isinstance(event, ev.Delta)
    assert type(event.item) is kind
    assert event.item.to_dict() == item.get("item")
    assert event.raw == item
    assert event.item is event.item
    assert kind.__name__ in repr(event)


def test_events_can_be_matched() -> None:
    match ev.read_event(4, delta(MODEL, "text_delta", "Hel")):
        case ev.Delta(path="bot.llm", item=ev.TextDelta(id="b0", text_delta=text)):
            assert text == "Hel"
        case other:
            pytest.fail(f"{other} does not match")


def test_what_is_missing_or_of_another_type_stops_nothing() -> None:
    odd = {"type": "OUTPUT", **ROOT, "path": 5, "usage": None, "status": "odd", "error": "odd"}
    event = ev.read_event(2, odd)
    assert isinstance(event, ev.Output)
    assert event.raw == odd
    assert [getattr(event, name) for name in ("path", "usage", "status", "error")] == [5, None, "odd", "odd"]
    with pytest.raises(MissingField, match="metadata"):
        _ = event.metadata
    reader = read([start(ROOT), odd])
    assert reader.outcome is not None
    assert (reader.outcome.status.code, reader.outcome.usage, reader.outcome.text, reader.pending) == ("", {}, "", ())
    assert reader.outcome.error == ev.RunError(type="Error", message="odd")
    reader = read([start(ROOT), {"type": "OUTPUT", **ROOT, "status": {"reason": 5}, "error": {"type": "E"}}])
    assert reader.outcome is not None
    assert reader.outcome.status.to_dict() == {"code": "", "reason": 5, "message": None}
    assert failure_text("bot", reader.outcome) == "run r1 of bot ended with no status (5): E"


@pytest.mark.parametrize("item", [None, "text", [1], UNSET])
def test_an_item_that_is_no_object_is_what_came(item: Any) -> None:
    raw = {"type": "DELTA", **MODEL} | ({} if item is UNSET else {"item": item})
    event = ev.read_event(1, raw)
    assert isinstance(event, ev.Delta)
    assert (event.text, event.raw) == ("", raw)
    assert getattr(event, "item", UNSET) == item


def test_an_event_is_a_model_with_its_place_in_the_log() -> None:
    event = ev.read_event(4, delta(MODEL, "text_delta", "Hel"))
    assert isinstance(event, ev.Delta)
    assert repr(event).startswith("Delta(seq=4, type='DELTA', run_id='r1', ")
    assert "item=RunTextDelta(id='b0', type='text_delta', text_delta='Hel')" in repr(event)
    for other in (copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event)), attrs.evolve(event)):  # noqa: S301
        assert other == event
        assert (other.seq, other.raw) == (4, event.raw)
    changed = attrs.evolve(event, path="bot")
    assert (changed.path, changed.seq, changed.item) == ("bot", 4, event.item)
    assert dict(event) == event.raw
    by_hand = ev.Delta.from_dict(event.raw)
    assert (by_hand.seq, by_hand.raw, by_hand == event) == (None, event.raw, False)
    text = ev.read_event(None, "not JSON", "ping")
    assert isinstance(text, ev.Unknown)
    assert repr(text) == "Unknown(seq=None, raw='not JSON', name='ping')"
    for same in (copy.copy(text), copy.deepcopy(text), pickle.loads(pickle.dumps(text))):  # noqa: S301
        assert (same, same.raw, same.name) == (text, "not JSON", "ping")
    assert text != ev.read_event(None, "other", "ping")


def test_approvals_and_questions_are_answered_by_id() -> None:
    approval = ev.read_event(1, {"type": "APPROVAL", "approval_id": "a1", "grantable": True})
    question = ev.read_event(2, {"type": "INTERACTION", "interaction_id": "i1", "payload": {"question": "?"}})
    assert isinstance(approval, ev.Approval)
    assert isinstance(question, ev.Interaction)
    assert (approval.id, approval.grantable, question.id, question.payload) == ("a1", True, "i1", {"question": "?"})


# ------------------------------------------------------------------------------------------ each event once


def test_a_live_stream_gives_each_event_once() -> None:
    reader = RunReader("r1")
    body = sse(numbered(RUN))
    events = [event for at in range(len(body)) for event in reader.feed(body[at : at + 1])]
    assert [event.raw for event in events] == RUN
    assert [event.seq for event in events] == list(range(1, 8))
    assert list(reader.recent) == events
    assert reader.outcome is not None
    assert reader.outcome.output == said("Hello")


@pytest.mark.parametrize("cut", range(8))
def test_pages_go_on_where_the_stream_broke_whatever_they_repeat(cut: int) -> None:
    for repeated in range(cut + 1):
        reader = RunReader("r1")
        seen = list(reader.feed(sse(numbered(RUN[:cut]))))
        page = [{"seq": seq, "data": data} for seq, data in numbered(RUN) if seq > cut - repeated]
        seen += reader.page({"events": page, "done": True, "expired": False})
        assert [event.raw for event in seen] == RUN
        assert reader.done


def test_what_was_not_given_out_does_not_count_as_read() -> None:
    reader = RunReader("r1")
    for event in reader.feed(sse(numbered(RUN))):
        assert reader.last == event.seq
        if event.seq == 3:
            break
    assert (reader.last, len(reader.recent), reader.outcome) == (3, 3, None)


def test_repeated_events_of_the_live_stream_are_left_out() -> None:
    reader = RunReader("r1")
    events = list(reader.feed(sse([*numbered(RUN[:3]), *numbered(RUN[:2]), *numbered(RUN)[3:]])))
    assert [event.raw for event in events] == RUN


def test_a_gap_in_the_live_stream_ends_it() -> None:
    reader = RunReader("r1")
    events = list(reader.feed(sse([*numbered(RUN)[:2], *numbered(RUN)[3:]])))
    assert [event.seq for event in events] == [1, 2]
    assert reader.stopped == "event 3 is missing"


def test_done_ends_the_live_stream() -> None:
    reader = RunReader("r1")
    assert len(list(reader.feed(sse(numbered(RUN[:2])) + b"data: [DONE]\n\n" + sse(numbered(RUN)[2:])))) == 2
    assert reader.stopped


def test_an_event_that_is_too_large_ends_the_live_stream_after_those_before_it() -> None:
    reader = RunReader("r1")
    reader._decoder.max_size = 1000
    assert len(list(reader.feed(sse([*numbered(RUN[:1]), (2, start({"path": "x" * 2000}))])))) == 1
    assert "1,000 bytes" in reader.stopped


def test_expired_is_not_the_end() -> None:
    reader = RunReader("r1")
    assert len(list(reader.feed(sse(numbered(RUN[:3])) + EXPIRED))) == 3
    assert reader.lost
    assert not reader.done
    reader = RunReader("r1", after=2)
    assert list(reader.page({"events": [], "next_cursor": 2, "done": True, "expired": True})) == []
    assert reader.lost
    assert not reader.done


def test_frames_that_are_no_events_of_the_run_come_as_they_are() -> None:
    reader = RunReader("r1")
    stream = (
        sse(numbered(RUN[:1]))
        + b'event: ping\ndata: {"type": "START", "at": 1}\n\n'
        + b"data: not JSON\n\n"
        + b"data: {'type': 'X', 'odd': None}\n\n"
        + b"id: nine\ndata: 5\n\n"
        + sse(numbered(RUN)[1:])
    )
    events = list(reader.feed(stream))
    assert [event.raw for event in events if event.seq is not None] == RUN
    strange = [event for event in events if event.seq is None]
    assert all(isinstance(event, ev.Unknown) for event in strange)
    assert [event.raw for event in strange] == [
        {"type": "START", "at": 1},
        "not JSON",
        {"type": "X", "odd": None},
        5,
    ]
    assert not reader.unnumbered


def test_a_stream_without_numbers_is_read_and_known_to_be_so() -> None:
    reader = RunReader("r1")
    stream = b"".join(f"data: {json.dumps(data)}\n\n".encode() for data in RUN)
    assert [event.raw for event in reader.feed(stream)] == RUN
    assert reader.unnumbered
    assert reader.outcome is not None


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        "page",
        {},
        {"events": None},
        {"events": [1]},
        {"events": [{"seq": "1", "data": {}}]},
        {"events": [{"seq": True, "data": {}}]},
        {"events": [{"seq": 1}]},
        {"events": [{"seq": 1, "data": RUN[0]}, {"data": RUN[1]}]},
    ],
)
def test_what_is_no_page_gives_nothing(body: Any) -> None:
    reader = RunReader("r1")
    with pytest.raises(ValueError, match="page"):
        reader.page(body)
    assert (reader.last, reader.done, reader.lost) == (0, False, "")


# ---------------------------------------------------------------------------------------------- whose result


def test_the_result_is_the_output_of_who_started_first() -> None:
    events = [
        start(ROOT),
        start(TOOL),
        start(OTHER),
        start(OTHER_MODEL),
        output(OTHER_MODEL, said("inner")),
        # another run without a dot in its path and without a parent; and one that took over the tool's call
        output(OTHER, said("inner")),
        output({**OTHER, "call_id": "c2", "parent_call_id": "c0"}, said("inner")),
        output({**OTHER, "run_id": "r1", "path": "bot", "call_id": "c9"}, said("twin")),
        output(TOOL, "done"),
    ]
    reader = read(events)
    assert reader.outcome is None
    reader = read([*events, output(ROOT, said("outer"))])
    assert reader.outcome is not None
    assert reader.outcome.text == "outer"


def test_the_result_is_found_when_the_start_was_not_seen() -> None:
    events = [*RUN[:4], start(OTHER), output(OTHER, "foreign"), *RUN[4:]]
    for after in range(1, len(events)):
        reader = RunReader("r1", after=after)
        page = [{"seq": seq, "data": data} for seq, data in numbered(events) if seq > after]
        seen = list(reader.page({"events": page, "done": True}))
        assert len(seen) == len(events) - after
        assert reader.outcome is not None
        assert reader.outcome.output == said("Hello")


def test_an_outcome_says_how_the_run_ended() -> None:
    error = {"type": "ValueError", "message": "boom", "traceback": "Traceback ..."}
    reader = read([start(ROOT), output(ROOT, None, "error", reason="step_failed", said="boom", error=error)])
    outcome = reader.outcome
    assert outcome is not None
    assert (outcome.ok, outcome.status.code, outcome.status.reason) == (False, "error", "step_failed")
    assert (outcome.text, outcome.output, outcome.run_id) == ("", None, "r1")
    assert outcome.error is not None
    assert (outcome.error.type, outcome.error.message) == ("ValueError", "boom")
    assert "error" in repr(outcome)
    assert not outcome.parent_missing


def test_a_lost_memory_is_told() -> None:
    outcome = read([start(ROOT), output(ROOT, "x", usage={"memory:parent_missing": 1})]).outcome
    assert outcome is not None
    assert outcome.parent_missing


def test_a_paused_run_says_what_it_waits_for() -> None:
    approval = {"type": "APPROVAL", **TOOL, "approval_id": "a1"}
    question = {"type": "INTERACTION", **TOOL, "interaction_id": "i1"}
    foreign = {"type": "APPROVAL", **OTHER, "approval_id": "a9"}
    events = [start(ROOT), start(TOOL), approval, question, foreign, approval]
    reader = read(events)
    assert [each.id for each in reader.pending] == ["a1", "i1"]
    paused = read([*events, output(ROOT, {}, "cancelled", reason="approval_required")]).outcome
    assert paused is not None
    assert [each.id for each in paused.pending] == ["a1", "i1"]
    assert read([*events, output(ROOT, {})]).pending == ()
    assert read([*events, output(ROOT, {}, "error")]).pending == ()
    assert read([*events, output(ROOT, {}, "cancelled", reason="interrupted")]).pending == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        (said("Hello"), "Hello"),
        ({"content": "Hello"}, "Hello"),
        ({"content": [{"type": "text", "text": "a"}, {"type": "tool_use"}, {"type": "text", "text": "b"}]}, "a\n\nb"),
        ([{"type": "text", "text": ""}, {"type": "text_delta", "text_delta": "a"}, {"step": 1}, 5, None], "a"),
        ([{"type": "text", "text": None}], ""),
        ({"value": 1}, ""),
        (42, ""),
        (None, ""),
    ],
)
def test_the_text_of_an_output(value: Any, text: str) -> None:
    assert text_of(value) == text


# ------------------------------------------------------------------------------------------- what it says


def test_text_comes_in_pieces_and_once() -> None:
    assert pieces(RUN) == ["Hel", "lo"]
    assert read(RUN).text == "Hello"


def test_the_opening_of_a_block_can_have_text() -> None:
    assert pieces([start(ROOT), start(MODEL), delta(MODEL, "text", "He"), delta(MODEL, "text_delta", "y")]) == [
        "He",
        "y",
    ]


def test_a_model_that_does_not_stream_speaks_as_a_whole() -> None:
    silent = [start(MODEL), output(MODEL, said("Let me see. ")), start(TOOL), output(TOOL, "x")]
    second = {**MODEL, "call_id": "c5"}
    streaming = [start(second), delta(second, "text", "Done"), output(second, said("Done"))]
    assert pieces([start(ROOT), *silent, *streaming, output(ROOT, said("Done"))]) == [
        "Let me see. ",
        "\n\nDone",
    ]
    assert pieces([start(ROOT), start(MODEL), output(MODEL, said("Hi")), output(ROOT, said("Hi"))]) == ["Hi"]


def test_what_says_nothing_on_the_way_says_its_result() -> None:
    assert pieces([start(ROOT), output(ROOT, "a text")]) == ["a text"]
    assert pieces([start(ROOT), output(ROOT, said("blocked"), "blocked")]) == ["blocked"]
    assert pieces([start(ROOT), output(ROOT, {"value": 1})]) == []


def test_a_generator_speaks_for_itself() -> None:
    events = [start(ROOT), delta(ROOT, "text", ""), delta(ROOT, "text_delta", "a "), delta(ROOT, "text_delta", "b")]
    items = [event["item"] for event in events[1:]]
    assert pieces([*events, output(ROOT, items)]) == ["a ", "b"]


def test_others_inside_the_run_are_not_heard() -> None:
    inner = [start(OTHER), start(OTHER_MODEL), delta(OTHER_MODEL, "text", "psst"), output(OTHER_MODEL, said("psst"))]
    tool = [delta(TOOL, "text_delta", "psst"), delta({**TOOL, "path": "bot.tool.llm"}, "text_delta", "psst")]
    twin = delta({**MODEL, "run_id": "r9"}, "text_delta", "psst")
    thinking = [delta(MODEL, "thinking", "hm"), delta(MODEL, "custom", "x"), delta(MODEL, "text", 5)]
    assert pieces([*RUN[:5], *inner, *tool, twin, *thinking, *RUN[5:]]) == ["Hel", "lo"]


def test_in_the_middle_of_a_run_nothing_is_said_again() -> None:
    assert pieces(RUN, after=2) == ["Hel", "lo"]
    assert pieces(RUN, after=4) == ["lo"]
    assert pieces(RUN, after=5) == []


# -------------------------------------------------------------------------------------------------- memory


def test_an_endless_run_does_not_fill_the_memory() -> None:
    reader = read(RUN[:3])
    piece = "x" * 1000
    count = 2 * KEPT_TEXT // len(piece) + 10
    for seq in range(4, count + 4):
        for _ in reader.feed(sse([(seq, delta(MODEL, "text_delta", piece))])):
            pass
    assert reader.last == count + 3
    assert len(reader.recent) == KEPT_EVENTS
    assert len(reader.text) == KEPT_TEXT
    assert reader._text.tell() <= 2 * KEPT_TEXT


# ---------------------------------------------------------------------------------------------- decisions


def test_failures_are_put_up_with_for_a_time() -> None:
    budget = Budget(10.0)
    waits = [budget.failed(now=100.0 + seconds) for seconds in (0, 1, 2)]
    assert all(wait is not None and 0 <= wait <= 4 for wait in waits)
    assert budget.failed(now=110.1) is None
    budget.reset()
    assert budget.failed(now=200.0) is not None


def test_no_time_for_failures_means_no_second_attempt() -> None:
    assert Budget(-1.0).failed(now=5.0) is None


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("boom", "ValueError: boom"),
        ("{'type': 'APIError', 'message': 'no model', 'traceback': '...'}", "APIError: no model"),
        ("{'message': 'no model'}", "ValueError: no model"),
        ("{'message': 5}", "ValueError: {'message': 5}"),
        ("{not a dict", "ValueError: {not a dict"),
    ],
)
def test_the_error_of_a_model_is_read_from_inside(message: str, text: str) -> None:
    assert error_text(ev.RunError(type="ValueError", message=message)) == text
