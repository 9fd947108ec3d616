"""Every operation has a call on its page, with the response that the local platform gave to it."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from spec.site import calls, reference, reference_pages
from spec.site.types_in_words import in_words

ROOT = Path(__file__).resolve().parent.parent.parent
REFERENCE = reference.read(ROOT / "generated" / "timbal_api")


@pytest.fixture(scope="module")
def made() -> dict[str, calls.Call]:
    return calls.calls(REFERENCE)


def test_every_operation_has_a_call_with_every_required_argument(made: dict[str, calls.Call]) -> None:
    assert set(made) == {method.full_name for method in REFERENCE.methods}
    for method in REFERENCE.methods:
        call = ast.parse(made[method.full_name].code, mode="eval").body
        assert isinstance(call, ast.Call)
        assert ast.unparse(call.func) == f"client.{method.full_name}"
        required = [each for each in method.arguments if each.required]
        assert len(call.args) == sum(each.positional for each in required)
        assert {each.name for each in required if not each.positional} <= {each.arg for each in call.keywords}


def test_every_response_is_a_success_and_says_where_it_is_shortened(made: dict[str, calls.Call]) -> None:
    for name, call in made.items():
        assert call.status[:2] == "20", name
        assert call.response or call.status == "204 No Content" or not call.shortened, name
        assert call.shortened is ("…" in call.response), name
        assert len(call.response.splitlines()) <= 60, name
        if call.language == "json":
            json.loads(call.response)


def test_no_response_names_the_port_of_the_build(made: dict[str, calls.Call]) -> None:
    assert [name for name, call in made.items() if "127.0.0.1" in call.response] == []


def test_a_page_shows_the_call_and_its_response(made: dict[str, calls.Call]) -> None:
    page = reference_pages.pages(REFERENCE, made)["reference/groups/runs.md"]
    assert '```python title="Example"\nclient.runs.get("100437")\n```' in page
    assert '```json title="Response: 200 OK, shortened"\n' in page
    assert '```text title="Response: 204 No Content"\n(no body)\n```' in page


def test_long_lists_and_texts_say_what_is_missing() -> None:
    assert calls.shortened([1, 2, 3, 4]) == [1, 2, "… and 2 more"]
    assert calls.shortened({"a": "x" * 100}) == {"a": "x" * 72 + "… and 28 more characters"}
    assert calls.shortened({"a": [1, 2], "b": "short"}) == {"a": [1, 2], "b": "short"}


@pytest.mark.parametrize(
    ("annotation", "optional", "words"),
    [
        ("str", False, "string"),
        ("str | None", True, "string"),
        ("str | None", False, "string or None"),
        ("Sequence[str] | None", True, "list of strings"),
        ("Mapping[str, Any]", False, "object"),
        ("dict[str, int]", False, "object of integer"),
        ("RunPreview | Mapping[str, Any]", False, "RunPreview"),
        ("list[RunPreview]", False, "list of RunPreview"),
        ("Literal['a', 'b']", False, "'a' or 'b'"),
        ("FileContent | File", False, "bytes, path, open file or File"),
        ("Time | None", True, "datetime, ISO 8601 string or epoch milliseconds"),
        ("Any", False, "any JSON value"),
        ("None", True, "None"),
    ],
)
def test_a_type_is_said_in_words(annotation: str, optional: bool, words: str) -> None:
    assert in_words(annotation, optional=optional) == words
