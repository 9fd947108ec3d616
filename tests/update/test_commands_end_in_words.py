"""Whatever a command is given, it ends with a line that says what is wrong, and nothing is half written."""

from __future__ import annotations

import copy
import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from spec.command import end
from spec.generate import build
from spec.openapi.document import Document, DocumentError, dump, schemas
from spec.update.fetch import Fetcher
from spec.update.folder import save
from spec.update.intake import refuse_unusable
from spec.update.published import read
from spec.update.vendoring import prepare
from support.small_documents import document as small
from support.vendored import Vendor, snapshot

SPEC = str(Path(build.__file__).resolve().parents[1])


def raises(error: BaseException) -> Callable[[], int]:
    def run() -> int:
        raise error

    return run


def without_end() -> int:
    return without_end()


ENDS: dict[str, tuple[Callable[[], int], str]] = {
    "a document": (raises(DocumentError("a.yaml: has\tno  paths\nB: gone")), "it: a.yaml: has no paths\nB: gone"),
    "a file": (raises(PermissionError(13, "Permission denied", "names.yaml")), "it: names.yaml: Permission denied"),
    "a disk": (raises(OSError("no space left")), "it: no space left"),
    "no end": (without_end, "it: the document is nested too deeply, or a schema of it refers to itself without end"),
    "a person": (raises(KeyboardInterrupt()), "it: stopped; nothing was changed"),
    "a surprise": (
        raises(KeyError("health_get")),
        "it: the document is more than this can handle: KeyError: 'health_get' (test_commands_end_in_words.py, line",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", ENDS)
def test_an_end_in_words(what: str, capsys: pytest.CaptureFixture[str]) -> None:
    run, expected = ENDS[what]
    assert end("it", run) == 2
    assert capsys.readouterr().err.startswith(expected)
    assert gc.isenabled()


def test_a_command_that_succeeds_has_its_own_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert [end("it", lambda: 0), end("it", lambda: 1)] == [0, 1]
    assert capsys.readouterr().err == ""


def holds_itself(document: Document, **schema: Any) -> None:
    schemas(document)["Json"] = schema
    schemas(document)["File"]["properties"]["extra"] = {"$ref": "#/components/schemas/Json"}


SELF = {"$ref": "#/components/schemas/Json"}
ODD: dict[str, Callable[[Document], Any]] = {
    "a map of itself": lambda d: holds_itself(d, type="object", additionalProperties=SELF),
    "a list of itself": lambda d: holds_itself(d, type="array", items=SELF),
    "a union of itself and lists of itself": lambda d: holds_itself(
        d, oneOf=[{"type": "string"}, {"type": "array", "items": SELF}]
    ),
    "webhooks": lambda d: (
        d.update(webhooks={"run": {"post": {"responses": {"200": {"description": "Theirs."}}}}}),
        schemas(d).update(Event={"type": "object", "description": "Theirs."}),
    ),
}


@pytest.mark.parametrize("what", ODD)
def test_what_is_odd_and_valid_is_taken(
    what: str, folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    ODD[what](workshop)
    (tmp_path / "odd.json").write_text(json.dumps(workshop))
    result = run_vendor(tmp_path / "odd.json", "--folder", folder)
    assert (result.status, result.err) == (0, "")
    assert "define the schema" not in result.out
    assert "Theirs." not in (folder / "timbal.yaml").read_text()
    again = snapshot(folder)
    assert run_vendor(tmp_path / "odd.json", "--folder", folder).status == 0
    assert snapshot(folder) == again


def test_a_folder_that_is_none(workshop: Document, tmp_path: Path, run_vendor: Vendor) -> None:
    (tmp_path / "it.json").write_text(json.dumps(workshop))
    (tmp_path / "file").touch()
    result = run_vendor(tmp_path / "it.json", "--folder", tmp_path / "file")
    assert result.status == 2
    assert result.err.startswith("vendor: ")
    assert "Traceback" not in result.err


# ------------------------------------------------------------------------- no more than the document is


def times(document: Document, count: int) -> Document:
    """A document that many times as large: every path, tag and schema once more under another name."""
    whole: Document = {**document, "paths": {}, "tags": [], "components": {**document["components"], "schemas": {}}}
    for number in range(count):
        text = json.dumps(document).replace('"#/components/schemas/', f'"#/components/schemas/X{number}')
        part = json.loads(text)
        for path, item in part["paths"].items():
            for node in item.values():
                node["tags"] = [f"{tag}{number}" for tag in node["tags"]]
            whole["paths"][f"/x{number}{path}"] = item
        whole["tags"] += [{**tag, "name": f"{tag['name']}{number}"} for tag in part["tags"]]
        for name, schema in part["components"]["schemas"].items():
            whole["components"]["schemas"][f"X{number}{name}"] = schema
    return whole


def lines(run: Callable[[], object]) -> int:
    """How many lines of scripts/spec are run: a clock that no other process disturbs."""
    count = 0

    def see(frame: FrameType, event: str, _: object) -> Any:
        nonlocal count
        count += event == "line"
        return see if frame.f_code.co_filename.startswith(SPEC) else None

    before = sys.gettrace()
    sys.settrace(see)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


def test_a_larger_document_costs_no_more_than_it_is_larger(workshop: Document, tmp_path: Path) -> None:
    generated, taken = [], []
    for count in (2, 16):
        document = times(workshop, count)
        path = tmp_path / f"{count}.yaml"
        path.write_text(dump(document))
        generated.append(lines(lambda path=path, count=count: build.build(tmp_path / f"out{count}", document=path)))  # type: ignore[misc]
        later = copy.deepcopy(document)
        for item in later["paths"].values():
            next(iter(item.values()))["parameters"].append(
                {"name": "more", "in": "query", "schema": {"type": "string"}}
            )
        folder = tmp_path / f"folder{count}"
        save(prepare(read(str(path), Fetcher(None)), folder, today="2026-01-01").files)
        path.write_text(dump(later))
        found = read(str(path), Fetcher(None))
        taken.append(lines(lambda found=found, folder=folder: prepare(found, folder, today="2026-01-01")))  # type: ignore[misc]
    assert generated[1] <= 8.1 * generated[0], generated
    assert taken[1] <= 8.1 * taken[0], taken


def wide_choice(count: int) -> Document:
    members = [{"type": "object", "properties": {f"k{number}": {"type": "string"}}} for number in range(count)]
    return small(schemas={"Wide": {"oneOf": members}})


def one_name(count: int) -> Document:
    return small(schemas={f"Foo{'_' * number}Bar": {"type": "object", "properties": {}} for number in range(count)})


def pointed_at(count: int) -> Document:
    parts = {f"p{number}": {"type": "object", "properties": {"a": {"type": "string"}}} for number in range(count)}
    pointers = {f"q{number}": {"$ref": f"#/components/schemas/Wide/properties/p{number}"} for number in range(count)}
    return small(schemas={"Wide": {"type": "object", "properties": {**parts, **pointers}}})


@pytest.mark.parametrize("wide", [wide_choice, one_name, pointed_at])
def test_what_is_many_in_one_place_costs_no_more_than_it_is_many(
    wide: Callable[[int], Document], tmp_path: Path
) -> None:
    counted = []
    for count in (20, 160):
        path = tmp_path / f"{count}.json"
        path.write_text(json.dumps(wide(count)))
        counted.append(lines(lambda path=path, count=count: build.build(tmp_path / f"out{count}", document=path)))  # type: ignore[misc]
    assert counted[1] <= 8.1 * counted[0], counted


def test_many_faults_cost_no_more_than_they_are_many() -> None:
    counted = []
    for count in (20, 160):
        faults = {f"p{number}": {"type": "strng", "minLength": "x"} for number in range(count)}
        document = small(schemas={"Wide": {"type": "object", "properties": faults}})

        def refuse(document: Document = document, count: int = count) -> None:
            with pytest.raises(DocumentError, match=f"{2 * count} problems"):
                refuse_unusable(document, "it")

        counted.append(lines(refuse))
    assert counted[1] <= 8.1 * counted[0], counted
