"""The events of runs are models that the document describes: the same types there, here and on the wire."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any, Literal

import attrs
import pytest

import timbal.client.workforce as public
from support import run_schema, run_wire
from support.documented import conforms
from support.run_wire import MODEL, ROOT, TOOL, Json, delta, output, said, start
from timbal.client.workforce import events as ev
from timbal_api.types import Model

QUESTION: Json = {**TOOL, "t0": 1, "tool_call_id": "t1", **dict.fromkeys(("runnable_path", "runnable_name"), "x")}
EVENTS: list[tuple[Json, type[Model]]] = [
    (start(ROOT), ev.Start),
    (output(ROOT, said("Hello")), ev.Output),
    (output(TOOL, error={"type": "E", "message": "no", "traceback": "..."}, code="error"), ev.Output),
    (
        {
            "type": "APPROVAL",
            **QUESTION,
            "runnable_type": "Tool",
            "approval_id": "a1",
            "input": {"x": 1},
            "prompt": None,
        },
        ev.Approval,
    ),
    (
        {
            "type": "INTERACTION",
            **QUESTION,
            "runnable_type": "Tool",
            "interaction_id": "i1",
            "kind": "ask_user",
            "payload": {},
        },
        ev.Interaction,
    ),
    ({"type": "GUARDRAIL", **ROOT, "rail": "pii", "stage": "input", "action": "block", "latency_ms": 2}, ev.Guardrail),
]
ITEMS: list[tuple[Json, type[Model]]] = [
    (delta(MODEL, "text", "a"), ev.Text),
    (delta(MODEL, "text_delta", "a"), ev.TextDelta),
    (delta(MODEL, "thinking", "a"), ev.Thinking),
    (delta(MODEL, "thinking_delta", "a"), ev.ThinkingDelta),
    (delta(MODEL, "tool_use", "add", input="{"), ev.ToolUse),
    (delta(MODEL, "tool_use_delta", "}"), ev.ToolUseDelta),
    (delta(MODEL, "custom", {"step": 1}), ev.Custom),
    (delta(MODEL, "content_block_stop"), ev.ContentBlockStop),
]
EVERY = [raw for raw, _ in (*EVENTS, *ITEMS)]


def test_every_kind_of_event_and_item_of_the_document_is_one_here() -> None:
    kinds = {raw["type"]: kind.__mro__[2].__name__ for raw, kind in EVENTS} | {"DELTA": "RunDeltaEvent"}
    assert run_schema.told_by("RunEvent") == kinds
    assert run_schema.told_by("RunItem") == {raw["item"]["type"]: kind.__name__ for raw, kind in ITEMS}
    assert set(typing.get_args(ev.Event)) == {kind for _, kind in EVENTS} | {ev.Delta, ev.Unknown}
    assert set(typing.get_args(ev.Item)) == {kind for _, kind in ITEMS} | {ev.UnknownItem}
    assert {name: getattr(public, name) for name in ev.__all__} == {name: getattr(ev, name) for name in ev.__all__}


def test_the_wire_of_the_tests_is_that_of_the_document() -> None:
    run_schema.check(EVERY)
    run_schema.check(run_wire.RUN)
    assert not conforms(run_schema.EVENT, start({**ROOT, "path": 5}))
    assert not conforms(run_schema.EVENT, {**start(ROOT), "type": "DELTA"})
    assert not conforms(run_schema.EVENT, delta(MODEL, "text_delta", 5))
    assert conforms(run_schema.EVENT, start(ROOT) | {"type": "REFLECTION"}), "new types are open"
    assert conforms(run_schema.EVENT, delta(MODEL, "image", "..."))


@pytest.mark.parametrize(("raw", "kind"), [*EVENTS, *((raw, ev.Delta) for raw, _ in ITEMS)])
def test_an_event_reads_as_its_model_and_goes_back_whole(raw: Json, kind: type[Model]) -> None:
    event: Any = ev.read_event(1, {**raw, "new": {"in": [1]}})
    assert type(event).__name__ == kind.__name__
    for name in typing.get_type_hints(kind):
        getattr(event, name, None)
    assert event.to_dict() == event.raw == {**raw, "new": {"in": [1]}}
    for other in (copy.deepcopy(event), pickle.loads(pickle.dumps(event)), attrs.evolve(event)):  # noqa: S301
        assert other == event
        assert other.raw == event.raw


@pytest.mark.parametrize(("raw", "kind"), ITEMS)
def test_an_item_is_a_model_of_its_kind(raw: Json, kind: type[Model]) -> None:
    event = ev.read_event(1, raw)
    assert isinstance(event, ev.Delta)
    assert type(event.item) is kind
    assert event.item is event.item
    assert event.item == kind.from_dict(raw["item"])


@pytest.mark.parametrize("kind", [*typing.get_args(ev.Event), *typing.get_args(ev.Item), ev.RunStatus, ev.RunError])
def test_annotations_can_be_read_at_run_time(kind: Any) -> None:
    hints = typing.get_type_hints(kind)
    names = {field.name for field in attrs.fields(kind)} - {"_unknown"}
    assert names <= hints.keys()
    assert (
        hints["type"] is str or typing.get_origin(hints["type"]) is Literal if "type" in hints else kind is ev.RunStatus
    )
