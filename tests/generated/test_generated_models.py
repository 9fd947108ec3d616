"""Models read whatever comes, say what is missing when it is read, and give back exactly what came."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

import pytest

import timbal_api.models as models
from support.run_json import RUN, USER, WORKFORCE, changed, without
from timbal_api.models import (
    ComposeRequest,
    ContentText,
    K2Policy,
    ListProjectsResBody,
    ListRunsResBody,
    ProjectDetail,
    ProjectPreview,
    RunPreview,
    Var,
    VarValuePlain,
    VarValueSecret,
)
from timbal_api.types import MissingField, Model, to_json

# What happens with each departure from the document, in the words of a reader: (what came, what is read, its value).
TOLERATED: dict[str, tuple[Any, Callable[[Any], Any], Any]] = {
    "all as documented": (
        RUN,
        lambda run: (run.id, run.cost_usd, run.user.name, run.workforce.type),
        ("run_1", 0.01, "Ada", "agent"),
    ),
    "unknown enum value": (
        changed(workforce={**WORKFORCE, "type": "swarm"}),
        lambda run: run.workforce.type == "swarm",
        True,
    ),
    "missing required key, not read": (without("cost_usd"), lambda run: run.id, "run_1"),
    "missing optional key": (without("duration_ms"), lambda run: run.duration_ms, None),
    "missing nested object, not read": (without("user"), lambda run: run.id, "run_1"),
    "null for a required scalar": (changed(cost_usd=None), lambda run: run.cost_usd, None),
    "null for a required object": (changed(user=None), lambda run: run.user, None),
    "null for a required date-time": (changed(created_at=None), lambda run: run.created_at, None),
    "string where a number is documented": (changed(cost_usd="0.1"), lambda run: run.cost_usd, "0.1"),
    "number where a string is documented": (changed(id=7), lambda run: run.id, 7),
    "list where an object is documented": (changed(user=[USER]), lambda run: run.user, [USER]),
    "text where an object is documented": (changed(user="u_1"), lambda run: run.user, "u_1"),
    "number where a date-time is documented": (
        changed(created_at=1767323045000),
        lambda run: run.created_at,
        1767323045000,
    ),
    "unknown field by key": (changed(new_thing={"a": 1}), lambda run: run["new_thing"], {"a": 1}),
    "unknown field by attribute": (changed(new_thing=5), lambda run: run.new_thing, 5),
    "unknown field in a nested object": (changed(user={**USER, "team": "x"}), lambda run: run.user["team"], "x"),
    "unknown field with an odd name": ({**RUN, "a-b c": 1}, lambda run: run["a-b c"], 1),
    "unknown field called to_dict": (
        changed(to_dict=1),
        lambda run: (run["to_dict"], run.to_dict()["to_dict"]),
        (1, 1),
    ),
    "unknown field called from_dict": (
        changed(from_dict=1),
        lambda run: (run["from_dict"], type(run).from_dict({}).to_dict()),
        (1, {}),
    ),
    "unknown field called _to_dict": (
        changed(_to_dict=1),
        lambda run: (run["_to_dict"], run.to_dict()["_to_dict"]),
        (1, 1),
    ),
    "unknown field called _names": (changed(_names=1), lambda run: ("_names=1" in repr(run), run["_names"]), (True, 1)),
    "unknown field called _required": (changed(_required=1), lambda run: run.parent_id, None),
    "unknown field called __class__": (
        {**RUN, "__class__": "x"},
        lambda run: (type(run).__name__, run["__class__"]),
        ("RunPreview", "x"),
    ),
    "unknown field called __dict__": ({**RUN, "__dict__": {}}, lambda run: (run.id, run["__dict__"]), ("run_1", {})),
    "unknown field called self": ({**RUN, "self": 1}, lambda run: run["self"], 1),
    "no field at all": ({}, lambda run: run.duration_ms, None),
}


@pytest.mark.parametrize(("sent", "read", "expected"), TOLERATED.values(), ids=TOLERATED)
def test_reading_is_tolerant_and_gives_back_what_came(
    sent: dict[str, Any], read: Callable[[Any], Any], expected: Any
) -> None:
    before = copy.deepcopy(sent)

    run = RunPreview.from_dict(sent)

    assert read(run) == expected
    assert run.to_dict() == sent
    assert list(run.to_dict()) == list(sent)
    assert sent == before


@pytest.mark.parametrize(("sent", "read", "expected"), TOLERATED.values(), ids=TOLERATED)
def test_the_same_holds_inside_of_a_page(sent: dict[str, Any], read: Callable[[Any], Any], expected: Any) -> None:
    page = ListRunsResBody.from_dict({"runs": [RUN, sent], "next_page_token": None})

    assert read(page.runs[1]) == expected
    assert page.to_dict() == {"runs": [RUN, sent], "next_page_token": None}


@pytest.mark.parametrize(
    "runs", [None, {}, [], "none", [None], [7], [[RUN]], {"0": RUN}, [RUN, None, "x"]], ids=lambda runs: str(runs)[:12]
)
def test_anything_may_stand_where_a_list_is_documented(runs: Any) -> None:
    page = ListRunsResBody.from_dict({"runs": runs})

    assert page.to_dict() == {"runs": runs}


def test_a_missing_required_key_is_reported_when_it_is_read() -> None:
    run = RunPreview.from_dict(without("cost_usd", "created_at"))

    with pytest.raises(MissingField, match=r"RunPreview.cost_usd: the server did not send it; it sent: id, ") as caught:
        run.cost_usd  # noqa: B018
    assert isinstance(caught.value, AttributeError)
    with pytest.raises(MissingField, match=r"RunPreview.created_at"):
        run.created_at  # noqa: B018
    with pytest.raises(MissingField, match="it sent: no key at all"):
        RunPreview.from_dict({}).id  # noqa: B018
    assert getattr(run, "cost_usd", 0.0) == 0.0
    assert not hasattr(run, "cost_usd")
    assert "cost_usd" not in run


def test_an_attribute_that_nobody_knows_is_an_error() -> None:
    run = RunPreview.from_dict(RUN)

    with pytest.raises(AttributeError, match="'RunPreview' object has no attribute 'cost_eur'"):
        run.cost_eur  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(KeyError):
        run["cost_eur"]


def test_methods_cannot_be_overwritten_by_accident() -> None:
    with pytest.raises(AttributeError, match="to_dict is a method"):
        RunPreview.from_dict(RUN).to_dict = 1  # type: ignore[method-assign, assignment]


def test_what_is_read_is_a_copy() -> None:
    sent = copy.deepcopy(RUN)

    run = RunPreview.from_dict(MappingProxyType(sent))
    run.id = "other"
    run.user.name = "Grace"

    assert sent == RUN
    assert (run.to_dict()["id"], run.to_dict()["user"]["name"]) == ("other", "Grace")


# ------------------------------------------------------------------------------------------------- times

UTC_TIME = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-01-02T03:04:05Z", UTC_TIME),
        ("2026-01-02T03:04:05+00:00", UTC_TIME),
        ("2026-01-02T03:04:05.123456789Z", UTC_TIME.replace(microsecond=123456)),
        ("2026-01-02T03:04:05.1Z", UTC_TIME.replace(microsecond=100000)),
        ("2026-01-02T03:04:05", UTC_TIME.replace(tzinfo=None)),
        ("2026-01-02 03:04:05", UTC_TIME.replace(tzinfo=None)),
        ("20260102T030405Z", UTC_TIME),
        ("2026-01-02T05:04:05+02:00", UTC_TIME),
        ("2026-01-02", datetime(2026, 1, 2)),
        ("2026-01-02 03:04:05.1 UTC", "2026-01-02 03:04:05.1 UTC"),
        ("yesterday", "yesterday"),
        ("", ""),
        ("\ud800", "\ud800"),
        ("2026-13-45T99:99:99Z", "2026-13-45T99:99:99Z"),
        (1767323045000, 1767323045000),
        (None, None),
        (["2026"], ["2026"]),
    ],
    ids=repr,
)
def test_a_time_is_parsed_when_read_and_kept_to_the_last_digit(text: Any, value: Any) -> None:
    run = RunPreview.from_dict(changed(created_at=text))

    assert run.created_at == value
    assert type(run.created_at) is type(value)
    assert run.to_dict()["created_at"] == text
    assert run["created_at"] == text


def test_a_time_can_be_given_as_such() -> None:
    run = RunPreview.from_dict(RUN)

    run.created_at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=1)))

    assert run.created_at.hour == 3
    assert run.to_dict()["created_at"] == "2026-01-02T03:04:05+01:00"


def test_a_time_without_zone_is_local() -> None:
    local = datetime(2026, 1, 2, 3, 4, 5)

    assert datetime.fromisoformat(to_json(local)) == local.astimezone()
    assert to_json(date(2026, 1, 2)) == "2026-01-02"


# --------------------------------------------------------------------------------- alternatives, renamed keys


def keys_of(model: type[Model]) -> dict[str, Any]:
    """An object with every key of a model."""
    return dict.fromkeys(sorted(model._keys))


def test_previews_and_details_are_told_apart_one_by_one() -> None:
    preview, detail = keys_of(ProjectPreview), keys_of(ProjectDetail)

    page = ListProjectsResBody.from_dict({"projects": [preview, detail, {**preview, "new": 1}, {**detail, "new": 1}]})

    kinds = [type(each) for each in page.projects]
    assert kinds == [ProjectPreview, ProjectDetail, ProjectPreview, ProjectDetail]
    assert page.to_dict()["projects"][3] == {**detail, "new": 1}


@pytest.mark.parametrize("model", [ProjectPreview, ProjectDetail])
def test_an_alternative_without_one_of_its_keys_is_still_that(model: Any) -> None:
    for key in model._required_keys:
        sent = {name: None for name in sorted(model._keys) if name != key}
        (found,) = ListProjectsResBody.from_dict({"projects": [sent]}).projects
        assert type(found) is model or sent.keys() == ProjectPreview._keys, key


def test_a_constant_tells_alternatives_apart() -> None:
    def value(sent: Any) -> Any:
        return Var.from_dict({"value": sent}).value

    constants: dict[Any, Any] = {cls: cls._constants for cls in (VarValuePlain, VarValueSecret)}
    for cls, found in constants.items():
        assert type(value(dict(found))) is cls
        assert type(value({**found, "unknown": 1})) is cls
    assert type(value({"type": "of a new kind"})) in constants
    assert value("plain text") == "plain text"
    assert value(None) is None
    assert value([1]) == [1]


@pytest.mark.parametrize("mask", ["redact", "hash", "truncate", "cap", "pan_last4", "email_domain_only"])
def test_values_of_a_dict_are_models(mask: str) -> None:
    sent = {"id": "p", "column_masks": {"a": {"type": mask, "n": 4}, "b": None, "c": "odd"}}

    policy = K2Policy.from_dict(sent)

    masks: dict[str, Any] = policy.column_masks or {}
    assert type(masks["a"]).__name__.startswith("ColumnMask")
    assert masks["a"].type == mask
    assert (masks["b"], masks["c"]) == (None, "odd")
    assert policy.to_dict() == sent


def test_prompts_are_read_as_text_blocks_or_message() -> None:
    def prompt(sent: Any) -> Any:
        return ComposeRequest.from_dict({"prompt": sent}).prompt

    block = {"type": "text", "text": "Hi"}
    assert prompt("Hi") == "Hi"
    assert prompt([block, "Hi"])[1] == "Hi"
    assert type(prompt([block])[0]) is ContentText
    assert type(prompt({"role": "user", "content": [block]})).__name__ == "Message"


RENAMED = [
    (model, name, key)
    for model in (getattr(models, name) for name in dir(models))
    if isinstance(model, type)
    for key, name in model._names.items()
]


@pytest.mark.parametrize(("model", "name", "key"), RENAMED, ids=lambda each: getattr(each, "__name__", each))
def test_a_renamed_key_is_an_attribute_and_stays_what_it_is_in_json(model: type[Model], name: str, key: str) -> None:
    found: Any = model.from_dict({key: "value"})

    assert getattr(found, name) == "value"
    assert found[key] == "value"
    assert found.to_dict() == {key: "value"}
    assert repr(found) == f"{model.__name__}({name}='value')"
    setattr(found, name, "new")
    assert found.to_dict() == {key: "new"}
    delattr(found, name)
    assert found.to_dict() == {}


def test_there_are_renamed_keys() -> None:
    assert RENAMED
