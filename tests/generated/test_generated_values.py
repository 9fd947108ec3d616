"""Models as Python values: compared, shown, matched, copied, made, changed and sent."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import attrs
import pytest

import timbal_api.models as models
from support.run_json import RUN, USER, WORKFORCE, changed, without
from timbal_api.models import (
    AlarmOut,
    K2File,
    ListOrgAlarmsResBody,
    ListRunsResBody,
    RunPreview,
    UserRef,
    VarValuePlain,
)
from timbal_api.types import UNSET, MissingField, Model, Page, PageFacts, to_json

UTC_TIME = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


# ----------------------------------------------------------------------------------------- as Python values


def test_models_compare_by_what_they_hold() -> None:
    run = RunPreview.from_dict(RUN)

    assert run == RunPreview.from_dict(RUN)
    assert run != RunPreview.from_dict(changed(id="other"))
    assert run != RunPreview.from_dict(changed(new=1))
    assert run != RUN
    assert UserRef.from_dict(USER) != WORKFORCE
    with pytest.raises(TypeError, match="unhashable"):
        hash(run)


def test_a_repr_shows_what_came() -> None:
    assert repr(UserRef.from_dict({"id": "u", "new": None})) == "UserRef(id='u', new=None)"
    assert repr(RunPreview.from_dict({"user": {"id": "u"}})) == "RunPreview(user=UserRef(id='u'))"


def test_models_match_patterns() -> None:
    match RunPreview.from_dict(RUN):
        case RunPreview(status="error"):
            pytest.fail("another status")
        case RunPreview(status="success", user=UserRef(name=name)):
            assert name == "Ada"
        case _:
            pytest.fail("no case")
    match RunPreview.from_dict({}):
        case RunPreview(status=_):
            pytest.fail("a missing key matches nothing")
        case RunPreview(duration_ms=None):
            pass


def test_attrs_knows_the_fields() -> None:
    fields = attrs.fields_dict(RunPreview)

    assert list(fields) == [*sorted(RunPreview._required), *sorted(RunPreview._optional), "_unknown"]
    assert all(attrs.has(model) for model in MODELS)
    asdict = attrs.asdict(RunPreview.from_dict(RUN))
    assert asdict["created_at"] == UTC_TIME
    assert asdict["user"]["name"] == "Ada"
    evolved = attrs.evolve(RunPreview.from_dict(RUN), id="other")
    assert (evolved.id, evolved.user, evolved.created_at) == ("other", UserRef.from_dict(USER), UTC_TIME)


@pytest.mark.parametrize(
    "duplicate",
    [copy.deepcopy, copy.copy, *(lambda m, p=p: pickle.loads(pickle.dumps(m, p)) for p in range(2, 6))],  # noqa: S301
    ids=["deepcopy", "copy", *(f"pickle {protocol}" for protocol in range(2, 6))],
)
@pytest.mark.parametrize(
    "sent", [RUN, {}, changed(new={"a": [1]}), without("user")], ids=["whole", "empty", "new", "part"]
)
def test_models_are_copied_and_pickled_whole(duplicate: Callable[[Any], Any], sent: dict[str, Any]) -> None:
    page = ListRunsResBody.from_dict({"runs": [sent], "more": 1})

    other = duplicate(page)

    assert other is not page
    assert other == page
    assert other.to_dict() == page.to_dict() == {"runs": [sent], "more": 1}
    other.next_page_token = "x"
    assert page.next_page_token is None


def test_a_deep_copy_shares_nothing() -> None:
    page = ListRunsResBody.from_dict({"runs": [RUN]})

    copy.deepcopy(page).runs[0].user.name = "Grace"

    assert page.runs[0].user.name == "Ada"


# ---------------------------------------------------------------------------------------------- constructors


def test_required_arguments_are_required() -> None:
    with pytest.raises(TypeError, match="missing 2 required keyword-only arguments: 'email' and 'name'"):
        UserRef(id="u")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'nick'"):
        UserRef(id="u", email="e", name="n", nick="x")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        UserRef("u", "e", "n")  # type: ignore[call-arg]


def test_what_is_not_given_is_left_out_and_none_is_null() -> None:
    assert UserRef(id="u", email="e", name="n").to_dict() == {"email": "e", "id": "u", "name": "n"}
    assert UserRef(id="u", email="e", name="n", photo_url=None).to_dict()["photo_url"] is None
    assert UserRef(id="u", email="e", name="n").photo_url is None
    assert "photo_url" not in UserRef(id="u", email="e", name="n")


def test_a_field_can_be_taken_back() -> None:
    user = UserRef.from_dict(USER)

    user.photo_url = UNSET
    assert user.to_dict() == {key: value for key, value in USER.items() if key != "photo_url"}
    del user.name
    assert "name" not in user.to_dict()


def test_a_constant_needs_no_value() -> None:
    constants = {key: value for key, value in VarValuePlain(value="x").to_dict().items() if key != "value"}

    assert constants == dict(VarValuePlain._constants) != {}


def test_nested_models_and_plain_objects_are_sent_alike() -> None:
    user: Any = USER
    made = RunPreview(**{**RUN, "user": UserRef(**user), "created_at": UTC_TIME})

    assert made.to_dict() == {**RUN, "created_at": "2026-01-02T03:04:05+00:00"}
    assert json.loads(json.dumps(made.to_dict())) == made.to_dict()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (UserRef.from_dict(USER), USER),
        ([UserRef.from_dict(USER), None], [USER, None]),
        ((1, "a"), [1, "a"]),
        (range(3), [0, 1, 2]),
        (MappingProxyType({"a": (1,)}), {"a": [1]}),
        ({"a": {"b": UTC_TIME}}, {"a": {"b": "2026-01-02T03:04:05+00:00"}}),
        ("text", "text"),
        (True, True),
        (1.5, 1.5),
        (None, None),
    ],
    ids=repr,
)
def test_values_as_json_knows_them(value: Any, expected: Any) -> None:
    assert to_json(value) == expected


def test_unset_is_one_thing() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301
    assert copy.deepcopy(UNSET) is UNSET


# ---------------------------------------------------------------------------------------- all of them

MODELS: list[Any] = [value for value in (getattr(models, name) for name in dir(models)) if isinstance(value, type)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_of_every_model_takes_any_value(model: Any) -> None:
    values: list[Any] = [None, "x", 1, 1.5, True, [], [None], {}, {"x": 1}, [{}], [[]]]
    for value in values:
        sent = dict.fromkeys(model._keys, value)

        found = model.from_dict(sent)

        for field in attrs.fields(model):
            getattr(found, field.name)
        assert found.to_dict() == sent
        assert repr(found)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_can_be_missing_everything(model: type[Model]) -> None:
    found = model.from_dict({})

    for name in model._optional:
        assert getattr(found, name) is None
    for name in model._required:
        with pytest.raises(MissingField):
            getattr(found, name)
    assert found.to_dict() == {}


def test_pages_know_where_their_items_are() -> None:
    pages = [model for model in MODELS if issubclass(model, Page)]

    assert len(pages) == 17
    for model in pages:
        facts = model.page_facts
        assert isinstance(facts, PageFacts)
        assert {facts.items, facts.next} <= model._required | model._optional


def test_a_model_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'NoSuchModel'"):
        models.NoSuchModel  # noqa: B018


def test_lists_inside_of_lists_stay_typed() -> None:
    alarms = ListOrgAlarmsResBody.from_dict({"alarms": [{"id": "a", "state": "snoozed"}]}).alarms

    assert isinstance(alarms[0], AlarmOut)
    assert alarms[0].state == "snoozed"  # type: ignore[comparison-overlap]
    assert K2File.from_dict({"metadata": {"a": [1]}}).metadata == {"a": [1]}
