"""scripts/conformance.py: each thing that can be wrong is found, and said with what to do about it."""

from __future__ import annotations

import copy
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import conformance
from spec.conformance import checks
from spec.generate import build
from spec.openapi.corrections import Corrected
from spec.openapi.document import Document, load, schemas
from spec.openapi.overlay import apply
from spec.update import facade_needs

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
COMPOSE = "/orgs/{org_id}/projects/{project_id}/compose"
PROXY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}"


@pytest.fixture(scope="module")
def real() -> Document:
    return apply(load(OPENAPI / "timbal.yaml"), load(OPENAPI / "overlay.yaml"))[0]


@pytest.fixture
def corrected(real: Document) -> Document:
    """The corrected document, fresh for every test."""
    return copy.deepcopy(real)


@pytest.fixture
def openapi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of openapi/ that the checks look at."""
    path = tmp_path / "openapi"
    shutil.copytree(OPENAPI, path)
    monkeypatch.setattr(checks, "OPENAPI", path)
    monkeypatch.setattr(build, "NAMES", path / "names.yaml")
    return path


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of generated/ that the checks look at."""
    path = tmp_path / "timbal_api"
    shutil.copytree(checks.GENERATED, path, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(checks, "GENERATED", path)
    return path


def found(corrected: Document, title: str) -> list[str]:
    found = checks.checks(load(checks.OPENAPI / "timbal.yaml"), Corrected(corrected))
    return list(next(check for name, check in found.items() if title in name)())


def nothing() -> Iterator[str]:
    return iter(())


def test_all_is_well(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["conformance.py"])
    monkeypatch.setattr(checks, "current", lambda _: nothing())  # which takes long, and which scripts/test.py looks at
    assert conformance.main() == 0
    out = capsys.readouterr().out
    assert [line[:7].strip() for line in out.splitlines()] == ["ok"] * 10


def test_a_failure_is_status_1_and_says_what_to_do(
    openapi: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["conformance.py"])
    monkeypatch.setattr(checks, "current", lambda _: nothing())
    action = "- {target: $.paths.nowhere, description: Nothing., remove: true}\n"
    with (openapi / "overlay.yaml").open("a") as file:
        file.write(action)
    assert conformance.main() == 1
    assert "failed  every target of the overlay matches\n        overlay.yaml, action " in capsys.readouterr().out


UNREADABLE = {
    "timbal.yaml": ("openapi: 3.1.0\n", "has no paths\n"),
    "overlay.yaml": (
        "overlay: 1.0.0\nactions: [{target: $.paths, description: None needed., remove: true}]\n",
        "timbal.yaml with overlay.yaml: paths: not an object (at /paths); to mend it, add to overlay.yaml: ",
    ),
    "names.yaml": ("- GET /me/orgs\n", "names.yaml: not an object\n"),
    "SOURCE.yaml": ("kept: 7\n", "SOURCE.yaml: `kept` is a list of objects with `operations` and `why`\n"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_status_2(
    name: str, openapi: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["conformance.py"])
    content, expected = UNREADABLE[name]
    (openapi / name).write_text(content)
    assert conformance.main() == 2
    assert expected in capsys.readouterr().err


def test_an_invalid_document(corrected: Document) -> None:
    corrected["paths"][COMPOSE]["post"]["requestBody"]["content"] = []
    (problem,) = found(corrected, "valid OpenAPI 3.1")
    assert problem.startswith(f'POST {COMPOSE}, request body, content: [] is not of type "object" (at /paths/')
    assert "to mend it, add to overlay.yaml: - {target: " in problem


def test_a_reference_that_dangles(corrected: Document) -> None:
    del schemas(corrected)["RunPreview"]
    expected = "schema RunPreview is referred to and not defined: define it in overlay.yaml"
    assert found(corrected, "no reference dangles") == [expected]


def test_an_orphan(corrected: Document) -> None:
    schemas(corrected)["Alone"] = {"type": "string"}
    expected = "no operation needs the schema Alone: remove it in overlay.yaml, or use it there"
    assert found(corrected, "no schema is an orphan") == [expected]


def test_another_form(openapi: Path, corrected: Document) -> None:
    path = openapi / "timbal.yaml"
    path.write_text(path.read_text().replace("openapi: 3.1.0\n", "openapi:   3.1.0\n", 1))
    expected = "timbal.yaml is written otherwise: run `python3 scripts/vendor.py openapi/timbal.yaml`"
    assert found(corrected, "canonical form") == [expected]


def test_something_kept_that_is_not_there(openapi: Path, corrected: Document) -> None:
    source = openapi / "SOURCE.yaml"
    source.write_text(source.read_text().replace(f"- POST {COMPOSE}\n", f"- POST {COMPOSE}/none\n"))
    expected = f"SOURCE.yaml keeps POST {COMPOSE}/none, which timbal.yaml has not: vendor a document that has it"
    assert found(corrected, "canonical form") == [expected]


def test_names(openapi: Path, corrected: Document) -> None:
    names = openapi / "names.yaml"
    names.write_text(names.read_text().replace("GET /me/orgs: orgs.list\n", "GET /gone: runs.list\n"))
    assert found(corrected, "one name") == [
        "GET /me/orgs has no name: run `python3 scripts/regenerate.py`",
        "runs.list is the name of GET /gone, which is not in the document: run `python3 scripts/regenerate.py`",
        "runs.list is the name of more than GET /gone: use different names",
        "runs.list is the name of more than GET /orgs/{org_id}/projects/{project_id}/runs: use different names",
    ]


def test_an_operation_too_few_and_one_too_many(generated: Path, corrected: Document) -> None:
    module = generated / "groups" / "templates.py"
    text = module.read_text()
    assert '"GET"' in text
    module.write_text(text.replace('"GET"', '"PUT"'))
    path = "/orgs/{org_id}/templates"
    assert found(corrected, "every operation of the document is a method") == [
        f"GET {path} (templates.list) is not in generated/: run `python3 scripts/regenerate.py`",
        f"generated/ has templates.list, PUT {path}, and the document has not: run `python3 scripts/regenerate.py`",
    ]


def test_a_module_that_is_broken(generated: Path, corrected: Document) -> None:
    (generated / "groups" / "templates.py").write_text("<<<<<<< ours\n")
    missing = found(corrected, "every operation of the document is a method")
    assert missing
    assert all("(templates." in each and "is not in generated/" in each for each in missing)


def test_a_stale_file(generated: Path) -> None:
    (generated / "groups" / "templates.py").write_text("")
    (generated / "more.py").write_text("")
    assert list(checks.current(checks.read()[1])) == [
        "differs: groups/templates.py: run `python3 scripts/regenerate.py`",
        "not in the document: more.py: run `python3 scripts/regenerate.py`",
    ]


# ------------------------------------------------------------------------- what the facade relies on


def body(document: Document) -> Any:
    return schemas(document)["ComposeRequest"]


RELIED: dict[str, tuple[Callable[[Document], Any], str]] = {
    "compose is gone": (
        lambda d: d["paths"].pop(COMPOSE),
        f"client.compose needs POST {COMPOSE}: vendor a document that has it, and it stays by itself from then on",
    ),
    "a verb of the proxy is gone": (
        lambda d: d["paths"][PROXY].pop("patch"),
        f"client.workforce needs PATCH {PROXY}: vendor a document",
    ),
    "a field is gone": (lambda d: body(d)["properties"].pop("effort"), "there is no field effort in its body"),
    "a field is of another type": (
        lambda d: body(d)["properties"].update(rev={"type": "integer"}),
        "rev is sent as str, and must be int",
    ),
    "a prompt takes fewer types": (
        lambda d: body(d)["properties"].update(prompt={"type": "string"}),
        "prompt is sent as list, and must be str",
    ),
    "a field must be given": (
        lambda d: body(d)["required"].append("budget"),
        "the field budget is required and not sent",
    ),
    "a parameter is gone": (
        lambda d: d["paths"][PROXY]["get"].update(parameters=d["paths"][PROXY]["get"]["parameters"][:-1]),
        "there is no query parameter rev",
    ),
    "a parameter is of another type": (
        lambda d: d["paths"][PROXY]["get"]["parameters"][-1].update(schema={"type": "boolean"}),
        "rev is sent as str, and must be bool",
    ),
    "a parameter must be given": (
        lambda d: d["paths"][PROXY]["get"]["parameters"].append(
            {"name": "env", "in": "query", "required": True, "schema": {"type": "string"}}
        ),
        "the query parameter env is required and not sent",
    ),
    "compose answers no stream": (
        lambda d: d["paths"][COMPOSE]["post"].update(responses={"200": {"description": "ok"}}),
        "it does not answer text/event-stream",
    ),
}


@pytest.mark.parametrize(("change", "expected"), RELIED.values(), ids=RELIED.keys())
def test_the_document_takes_what_the_facade_sends(
    change: Callable[[Document], Any], expected: str, corrected: Document
) -> None:
    assert list(facade_needs.unmet(corrected)) == []
    change(corrected)
    problems = list(facade_needs.unmet(corrected))
    assert problems
    assert any(expected in each for each in problems)
