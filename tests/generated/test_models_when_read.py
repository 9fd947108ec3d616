"""What models hold before, between and after their nested objects are read: always the same."""

from __future__ import annotations

import copy
import json
import pickle
import typing
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

import timbal_api.models as models
from support.run_json import RUN, USER, WORKFORCE, changed, without
from timbal_api.models import K2Policy, ListProjectsResBody, ListRunsResBody, RunPreview, UserRef, WorkforcePreview
from timbal_api.types import UNSET, MissingField, Model, Page

PAGE = {"runs": [RUN, changed(id="run_2", new={"a": [1]})], "next_page_token": "t", "more": [{"b": None}]}

READS: dict[str, Callable[[Any], Any]] = {
    "nothing": lambda page: None,
    "the list": lambda page: page.runs,
    "one user": lambda page: page.runs[0].user,
    "every run": lambda page: [(run.user.name, run.workforce, run.created_at) for run in page],
    "all, by repr": repr,
    "all, by ==": lambda page: page == ListRunsResBody.from_dict(PAGE),
    "JSON": lambda page: (dict(page), page["runs"], page.to_dict()),
}


def after(read: Callable[[Any], Any]) -> ListRunsResBody:
    page = ListRunsResBody.from_dict(copy.deepcopy(PAGE))
    read(page)
    return page


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_it_is_the_same_whatever_was_read(read: Callable[[Any], Any]) -> None:
    assert after(read).to_dict() == PAGE
    assert list(after(read).runs[0].to_dict()) == list(RUN)
    assert json.dumps(dict(after(read))) == json.dumps(PAGE)
    assert {**after(read)} == PAGE
    assert after(read) == ListRunsResBody.from_dict(PAGE) == after(read)
    assert repr(after(read)) == repr(ListRunsResBody.from_dict(PAGE))
    assert copy.deepcopy(after(read)) == copy.copy(after(read)) == pickle.loads(pickle.dumps(after(read)))  # noqa: S301
    assert attrs.evolve(after(read), next_page_token="u").to_dict() == {**PAGE, "next_page_token": "u"}
    match after(read):
        case ListRunsResBody(runs=[RunPreview(user=UserRef(name=name)), *_]):
            assert name == "Ada"
        case _:
            pytest.fail("no case")


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_what_is_nested_is_read_once_and_its_changes_are_kept(read: Callable[[Any], Any]) -> None:
    page = after(read)

    assert page.runs is page.runs
    assert page.runs[0].user is page.runs[0].user
    page.runs[1].user.name = "Grace"
    page.runs[0].workforce = WorkforcePreview.from_dict({"id": "2"})
    page.runs.append(RunPreview.from_dict({"id": "run_3"}))

    sent = page.to_dict()["runs"]
    assert [each["id"] for each in sent] == ["run_1", "run_2", "run_3"]
    assert sent[1]["user"]["name"] == "Grace"
    assert sent[0]["workforce"] == {"id": "2"}
    assert page != ListRunsResBody.from_dict(PAGE)


def test_what_is_given_is_never_changed() -> None:
    sent = copy.deepcopy(PAGE)
    page = ListRunsResBody.from_dict(sent)

    for run in page:
        run.user.name = "Grace"
        run.workforce.id = "7"
    page.runs.clear()
    page.to_dict()["more"][0]["b"] = 1

    assert sent == PAGE


def test_to_dict_shares_nothing_with_the_model() -> None:
    page = after(READS["nothing"])

    page.to_dict()["runs"][0]["user"]["name"] = "Grace"
    page["runs"][0]["user"]["name"] = "Grace"

    assert page.to_dict() == PAGE


def test_a_list_that_is_given_stays_that_list() -> None:
    runs = [RunPreview.from_dict(RUN)]
    page = ListRunsResBody(runs=runs)

    runs.append(RunPreview.from_dict({"id": "run_2"}))

    assert page.runs is runs
    assert len(page) == 2


def test_plain_objects_that_are_given_are_read_as_models() -> None:
    user: Any = dict(USER)
    run = RunPreview.from_dict(without("user"))
    run.user = user

    assert run.user == UserRef.from_dict(USER)
    run.user.name = "Grace"
    assert user == USER


def test_a_map_of_models_is_read_once() -> None:
    policy = K2Policy.from_dict({"column_masks": {"a": {"type": "hash"}, "b": None}})

    masks: Any = policy.column_masks
    assert policy.column_masks is masks
    masks["a"].type = "cap"
    assert policy.to_dict() == {"column_masks": {"a": {"type": "cap"}, "b": None}}


# ------------------------------------------------------------------------------------------------- names

HOSTILE = [
    *("to_dict", "keys", "_repr_html_", "__iter__", "__len__", "__reduce_ex__", "__reduce__", "__deepcopy__"),
    *("__copy__", "__getstate__", "__setstate__", "__class__", "__dict__", "_unknown", "_keys", "_nested"),
]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_unknown_field_hides_what_a_model_does(name: str) -> None:
    sent = {**PAGE, name: 1}
    page = ListRunsResBody.from_dict(sent)

    assert dict(page) == page.to_dict() == sent
    assert page[name] == 1
    assert len(page) == len(list(page)) == 2
    assert page._repr_html_().startswith("<table>")
    for duplicate in (copy.copy(page), copy.deepcopy(page), pickle.loads(pickle.dumps(page)), attrs.evolve(page)):  # noqa: S301
        assert duplicate == page
        assert duplicate.to_dict() == sent


def test_items_of_a_model_are_its_json() -> None:
    run = RunPreview.from_dict(changed(new={"a": [1]}))

    assert run["user"] == USER
    assert run["created_at"] == RUN["created_at"]
    assert list(run.keys()) == [*RUN, "new"]
    run["new"]["a"].append(2)
    assert run.to_dict()["new"] == {"a": [1, 2]}
    run.parent_id = UNSET
    assert "parent_id" not in run
    with pytest.raises(KeyError):
        run["parent_id"]
    with pytest.raises(TypeError, match="not iterable"):
        iter(run)  # type: ignore[call-overload]


# ------------------------------------------------------------------------------------------------- pages


def test_a_page_iterates_over_its_items_and_has_a_length() -> None:
    page = ListRunsResBody.from_dict(PAGE)

    assert [run.id for run in page] == ["run_1", "run_2"]
    assert (len(page), bool(page), next(iter(page)) is page.runs[0]) == (2, True, True)
    assert len(ListRunsResBody.from_dict({"runs": None})) == 0
    with pytest.raises(MissingField, match=r"ListRunsResBody\.runs"):
        len(ListRunsResBody.from_dict({}))
    with pytest.raises(TypeError, match=r"ListRunsResBody\.runs is no list: the server sent str"):
        list(ListRunsResBody.from_dict({"runs": "none"}))


def test_a_page_is_a_table_whose_texts_are_escaped() -> None:
    page = ListRunsResBody.from_dict({"runs": [changed(id="<b>&"), {"<i>": "'\""}, 7, None]})

    html = page._repr_html_()

    assert html.startswith("<table><thead><tr><th>id</th>")
    assert "<td>&lt;b&gt;&amp;</td>" in html
    assert "<th>&lt;i&gt;</th>" in html
    assert "<td>2026-01-02 03:04:05+00:00</td>" in html
    assert "<b>" not in html
    assert html.count("<tr>") == 5


def test_a_long_page_is_cut() -> None:
    page = ListRunsResBody.from_dict({"runs": [RUN] * 60})

    assert page._repr_html_().count("<tr>") == 51
    assert page._repr_html_().endswith("<p>10 more rows</p>")
    assert len(repr(page)) < 200
    assert "59 more]" in repr(page)


def test_any_model_is_a_table_of_its_list_or_of_its_fields() -> None:
    projects = ListProjectsResBody.from_dict({"projects": [{"id": "p_1"}, {"id": "p_2"}], "total": 2})

    assert projects._repr_html_() == (
        "<table><thead><tr><th>id</th></tr></thead><tbody><tr><td>p_1</td></tr><tr><td>p_2</td></tr></tbody></table>"
    )
    assert ListProjectsResBody.from_dict({"projects": []})._repr_html_().count("<td>") == 0
    assert "<tr><td>id</td><td>run_1</td></tr>" in RunPreview.from_dict(RUN)._repr_html_()


# ------------------------------------------------------------------------------------------------- texts


def test_a_repr_shows_times_as_times_and_long_values_shortened() -> None:
    text = repr(RunPreview.from_dict(changed(id="x" * 500)))

    assert "created_at=datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)" in text
    assert "x" * 70 in text
    assert "x" * 100 not in text
    assert "user=UserRef(id='u_1', email='ada@example.com', name='Ada', photo_url=None)" in text


def test_a_model_that_holds_itself_has_a_repr() -> None:
    run: Any = RunPreview.from_dict(RUN)
    run.user = run
    run.new = {"run": [run]}

    assert repr(run).startswith("RunPreview(")


# ------------------------------------------------------------------------------------------------ evolve


def test_evolve_keeps_what_is_unknown_absent_and_exact() -> None:
    sent = changed(new={"a": 1}, created_at="2026-01-02T03:04:05.123456789Z")
    run = RunPreview.from_dict(sent)

    assert attrs.evolve(run).to_dict() == sent
    assert list(attrs.evolve(run, id="other").to_dict()) == list(sent)
    at = datetime(2027, 1, 1, tzinfo=UTC)
    assert attrs.evolve(run, created_at=at).to_dict() == {**sent, "created_at": "2027-01-01T00:00:00+00:00"}
    assert attrs.evolve(run, group_id="g", parent_id="p").to_dict() == {**sent, "group_id": "g", "parent_id": "p"}
    assert attrs.evolve(run, user=UserRef.from_dict({"id": "z"})).to_dict() == {**sent, "user": {"id": "z"}}
    assert attrs.evolve(run, duration_ms=UNSET).to_dict() == {k: v for k, v in sent.items() if k != "duration_ms"}
    assert run.to_dict() == sent
    assert attrs.asdict(run)["_unknown"] == {"new": {"a": 1}}


# ------------------------------------------------------------------------------------------ types, run time

MODELS: list[Any] = [value for value in (getattr(models, name) for name in dir(models)) if isinstance(value, type)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_types_of_a_model_can_be_read_at_run_time(model: type[Model]) -> None:
    hints = typing.get_type_hints(model)

    assert {*model._required, *model._optional} <= set(hints)
    assert not [hint for hint in hints.values() if isinstance(hint, str)]
    assert attrs.resolve_types(model) is model  # type: ignore[type-var]
    assert issubclass(model, Page) is hasattr(model, "page_facts")


def test_nested_types_are_those_of_the_models() -> None:
    assert typing.get_type_hints(RunPreview)["user"] is UserRef
    assert typing.get_type_hints(RunPreview)["workforce"] is WorkforcePreview
    assert typing.get_type_hints(ListRunsResBody)["runs"] == list[RunPreview]
    assert WORKFORCE
