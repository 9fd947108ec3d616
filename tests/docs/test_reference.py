"""The reference pages have every method and every model, with the arguments that they really take."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any, get_type_hints

import httpx
import pytest

import timbal_api.models
from spec.site import reference, reference_pages
from timbal.client import APIStatusError, _settings, errors
from timbal.client._http import retries
from timbal.client._http.response import status_error
from timbal_api.client import AsyncClient, Client

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "generated" / "timbal_api"
REFERENCE = reference.read(PACKAGE)
PAGES = reference_pages.pages(REFERENCE, {})
VERBS = ("get", "post", "put", "patch", "delete", "head", "options")


def group_class(name: str, *, asynchronous: bool) -> Any:
    group = getattr(AsyncClient if asynchronous else Client, name)
    return get_type_hints(group.func)["return"]


def public_methods(cls: Any) -> dict[str, Any]:
    return {name: each for name, each in vars(cls).items() if not name.startswith("_")}


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_every_method_is_documented_with_its_arguments(asynchronous: bool) -> None:
    for group in REFERENCE.groups:
        methods = public_methods(group_class(group.name, asynchronous=asynchronous))
        assert {method.name for method in group.methods} == set(methods)
        for method in group.methods:
            taken = set(inspect.signature(methods[method.name]).parameters) - {"self"}
            documented = {argument.name for argument in method.arguments} | ({"body"} if method.body else set())
            assert documented == taken, method.full_name


def test_every_group_of_the_client_has_a_page() -> None:
    groups = {name for name, each in vars(Client).items() if hasattr(each, "func")}
    assert {group.name for group in REFERENCE.groups} == groups
    assert {f"reference/groups/{name}.md" for name in groups} <= set(PAGES)


def test_every_method_has_one_heading() -> None:
    headings = re.findall(r"^## \S+ \{ #(\S+) \}$", "\n".join(PAGES.values()), re.MULTILINE)
    document = json.loads((PACKAGE / "openapi.json").read_text("utf-8"))
    operations = [verb for path in document["paths"].values() for verb in path if verb in VERBS]
    assert len(REFERENCE.methods) == len(operations)
    for method in REFERENCE.methods:
        assert headings.count(method.full_name) == 1
    for name in REFERENCE.models:
        assert headings.count(f"timbal_api.models.{name}") == 1


def test_every_model_that_can_be_imported_is_documented() -> None:
    assert set(REFERENCE.models) == {name for name in dir(timbal_api.models) if name[0].isupper()}


def test_every_page_is_in_the_menu() -> None:
    menus = reference_pages.navigation(REFERENCE)
    listed = [page for menu in menus.values() for entry in menu for page in entry.values()]
    others = {"reference/operations.md", "reference/models/index.md"}
    assert sorted([*listed, *others]) == sorted(PAGES)


def test_a_required_argument_is_told_apart() -> None:
    (method,) = [each for each in REFERENCE.methods if each.full_name == "runs.create_reaction"]
    assert [each.name for each in method.arguments if each.required] == ["run_id", "sentiment"]
    assert reference_pages.signature(method) == (
        "client.runs.create_reaction(\n    run_id, *, sentiment, feedback=..., org_id=..., project_id=...\n) -> None"
    )


def test_methods_are_in_the_order_of_what_they_do() -> None:
    words = ["get", "list", "create", "update", "delete"]
    for group in REFERENCE.groups:
        headings = re.findall(r"^## \w+\.(\w+) ", PAGES[f"reference/groups/{group.name}.md"], re.MULTILINE)
        ranks = [words.index(word) if (word := name.partition("_")[0]) in words else len(words) for name in headings]
        assert ranks == sorted(ranks), group.name


def test_every_method_says_what_it_can_raise() -> None:
    for method in REFERENCE.methods:
        lines = reference_pages.errors_of(method)
        assert lines[-1] == "- what [every call can raise](../../errors.md#errors-of-every-call)"
        if any(each.positional for each in method.arguments):
            assert any("timbal.client.errors.NotFoundError" in line for line in lines), method.full_name


def test_the_exception_of_a_status_is_the_one_that_is_raised() -> None:
    for status in {status for method in REFERENCE.methods for status in method.errors}:
        raised = status_error(httpx.Response(status), request="GET /")
        line = reference_pages.error_line(status, "")
        assert f"[timbal.client.errors.{type(raised).__name__}]" in line
        assert isinstance(raised, APIStatusError)


def test_a_type_is_linked_to_its_model() -> None:
    html = reference_pages.linked("list[RunPreview] | None", REFERENCE)
    assert html == ('list&#91;<autoref identifier="timbal_api.models.RunPreview">RunPreview</autoref>&#93; &#124; None')


def test_the_tree_of_errors_is_that_of_the_module() -> None:
    page = (ROOT / "docs" / "errors.md").read_text("utf-8")
    tree = re.search(r"```text title=\"Errors\"\n(.*?)```", page, re.DOTALL)
    module = inspect.cleandoc(errors.__doc__ or "").partition("\n\n")[2].partition("\n\n")[0]
    assert tree
    assert tree[1].split() == module.replace("```", "").split()


def test_the_page_of_settings_names_every_place() -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    for source in (_settings.API_KEY, _settings.BASE_URL, _settings.ORG_ID, _settings.PROJECT_ID, _settings.REV):
        row = next(line for line in page.splitlines() if line.startswith("|") and f"`{source.argument}`" in line)
        for place in (*source.variables, *filter(None, [source.key])):
            assert f"`{place}`" in row


def test_the_pages_name_only_scripts_that_are_there() -> None:
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for script in re.findall(r"python3 (scripts/\w+\.py)", page.read_text("utf-8")):
            assert (ROOT / script).is_file(), f"{page.name}: {script}"


FAILURES: dict[str, list[dict[str, Any]]] = {
    "no connection could be made": [{"error": httpx.ConnectError("")}, {"error": httpx.ConnectTimeout("")}],
    "the connection broke, or a time limit was reached": [
        {"error": httpx.ReadError("")},
        {"error": httpx.ReadTimeout("")},
    ],
    "429": [{"status": 429}],
    "408, 500, 502, 503, 504": [{"status": status} for status in (408, 500, 502, 503, 504)],
    "any other status": [{"status": status} for status in (400, 401, 402, 403, 404, 409, 418, 422, 501)],
}


def test_the_table_of_retries_tells_what_is_done() -> None:
    page = (ROOT / "docs" / "reliability.md").read_text("utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in page.splitlines() if line.startswith("|")]
    methods = [cell.split(", ") for cell in rows[0][1:]]
    assert {row[0] for row in rows[2:]} == set(FAILURES)
    for name, *cells in rows[2:]:
        for names, told in zip(methods, cells, strict=True):
            for method in names:
                for failure in FAILURES[name]:
                    repeated = retries.may_repeat(method, replayable=True, **failure)
                    assert repeated is (told == "retried"), f"{method}: {name}"


def test_every_argument_and_every_field_says_what_it_is() -> None:
    owned = [(method.full_name, method.arguments) for method in REFERENCE.methods]
    owned += [(model.name, model.fields) for model in REFERENCE.models.values()]
    assert [f"{owner}: {each.name}" for owner, listed in owned for each in listed if not each.text] == []
