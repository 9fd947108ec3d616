"""`scripts/regenerate.py` as it is run: what it exits with, says, writes and leaves alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from spec.openapi import document as documents
from support.small_documents import document, operation

ROOT = Path(__file__).resolve().parent.parent.parent


class Project(NamedTuple):
    """A copy of all that `regenerate.py` reads and writes."""

    root: Path

    def run(self, *arguments: str, seed: str = "random") -> subprocess.CompletedProcess[str]:
        # `.venv` is not copied: the link makes the copy's environment the one that runs this.
        return subprocess.run(
            [sys.executable, str(self.root / "scripts" / "regenerate.py"), *arguments],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"},
        )

    @property
    def package(self) -> Path:
        return self.root / "generated" / "timbal_api"

    @property
    def files(self) -> dict[str, bytes]:
        return contents(self.root / "generated") | contents(self.root / "openapi")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder, byte by byte."""
    return {
        str(path.relative_to(folder.parent)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name in ("openapi", "generated"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts")  # what is compiled too: no run has to do it again
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    return Project(tmp_path)


def test_check_names_what_differs_and_changes_nothing(project: Project) -> None:
    runs, extra, gone = (
        project.package / name for name in ("groups/runs.py", "groups/extra.py", "models/run_preview.py")
    )
    runs.write_text(runs.read_text(encoding="utf-8") + "# touched\n", encoding="utf-8")
    extra.touch()
    gone.unlink()
    names = project.root / "openapi" / "names.yaml"
    names.write_text(names.read_text(encoding="utf-8").replace("GET /me/orgs: orgs.list\n", ""), encoding="utf-8")
    before = project.files

    done = project.run("--check")

    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "new name: orgs.list <- GET /me/orgs",
        "differs: openapi/names.yaml",
        "not in the document: groups/extra.py",
        "differs: groups/runs.py",
        "missing: models/run_preview.py",
        "4 differences: run `python3 scripts/regenerate.py`",
    ]
    assert project.files == before


def test_a_run_mends_everything_byte_for_byte_and_is_current_whatever_the_hash_seed(project: Project) -> None:
    before = project.files
    shutil.rmtree(project.package)
    names = project.root / "openapi" / "names.yaml"
    retired = documents.load(names)["retired"]
    names.write_text(documents.dump({"retired": retired}))

    mended = project.run(seed="1")
    after = project.files
    checked = project.run("--check", seed="4242")

    assert mended.returncode == 0, mended.stderr
    assert "212 of 212 operations" in mended.stdout
    assert after == before
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "generated/ is current\n", "")
    assert project.files == before
    assert sorted(path.name for path in (project.root / "generated").iterdir()) == ["timbal_api"]


BROKEN = {
    "no YAML": ("timbal.yaml", "paths:\n  /a: [1\n", "timbal.yaml: not valid JSON or YAML"),
    "no document": ("timbal.yaml", "hello\n", "timbal.yaml: not an OpenAPI 3.1 document"),
    "another version": ("timbal.yaml", "openapi: 3.2.0\npaths: {/a: {}}\n", "timbal.yaml: OpenAPI 3.2.0, and not 3.1"),
    "a wrong shape": ("timbal.yaml", "openapi: 3.1.0\npaths: {/a: {get: 1}}\n", "GET /a: not an object"),
    "a broken overlay": ("overlay.yaml", "overlay: 1.0.0\nactions: 7\n", "overlay.yaml: `actions` is not a list"),
    "an overlay that breaks the document": (
        "overlay.yaml",
        "overlay: 1.0.0\nactions: [{target: $.paths, description: None needed., remove: true}]\n",
        "timbal.yaml with overlay.yaml: paths: not an object",
    ),
    "a broken lock": ("names.yaml", "GET /me/orgs: nonsense\n", "names.yaml, GET /me/orgs"),
    "a lock that is a list": ("names.yaml", "- GET /me/orgs\n", "names.yaml: not an object"),
}


@pytest.mark.parametrize(("name", "text", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_input_is_one_line_and_leaves_the_output(name: str, text: str, message: str, project: Project) -> None:
    if message == "GET /a: not an object":
        (project.root / "openapi" / "overlay.yaml").write_text("overlay: 1.0.0\nactions: []\n")
    (project.root / "openapi" / name).write_text(text)
    before = project.files

    done = project.run()

    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("regenerate: ")
    assert message in line
    assert project.files == before


def test_overlay_targets_orphans_and_dangling_references_are_listed(project: Project) -> None:
    path = project.root / "openapi" / "timbal.yaml"
    made = documents.load(path)
    documents.schemas(made)["Lone"] = {"type": "string"}
    documents.schemas(made)["RunPreview"]["properties"]["x"] = {"$ref": "#/components/schemas/Gone"}
    path.write_text(documents.dump(made), encoding="utf-8")
    with (project.root / "openapi" / "overlay.yaml").open("a") as file:
        file.write("- target: $.paths['/filez'].post\n  description: Seen.\n  update: {deprecated: true}\n")
    before = project.files

    done = project.run()

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert lines[0].endswith("problems:")
    assert any("($.paths['/filez'].post): matches nothing" in line for line in lines)
    assert "schema Gone: referred to and not defined" in lines
    assert "schema Lone: no operation needs it" in lines
    assert project.files == before


def test_an_output_that_cannot_be_written_is_no_traceback(project: Project) -> None:
    (project.root / "file").touch()
    small = project.root / "small.json"
    small.write_text(json.dumps(document({"/a": {"get": operation()}})))

    done = project.run("--document", str(small), "--output", str(project.root / "file"))

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("regenerate: ")


@pytest.mark.parametrize(
    "arguments", [["--document", "x.yaml"], ["--check", "--accept-templates"], ["--nonsense"]], ids=" ".join
)
def test_wrong_arguments_are_refused(arguments: list[str], project: Project) -> None:
    done = project.run(*arguments)

    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")


def test_a_new_tag_and_a_new_operation_appear_by_themselves(project: Project) -> None:
    path = project.root / "openapi" / "timbal.yaml"
    made = documents.load(path)
    made["paths"]["/orgs/{org_id}/rockets"] = {
        "get": {
            "tags": ["rockets"],
            "summary": "List the rockets.",
            "parameters": [{"name": "org_id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "array"}}}}},
        }
    }
    path.write_text(documents.dump(made), encoding="utf-8")

    done = project.run()

    assert done.returncode == 0, done.stderr
    assert "new name: rockets.list <- GET /orgs/{org_id}/rockets" in done.stdout
    assert "213 of 213 operations" in done.stdout
    assert "GET /orgs/{org_id}/rockets: rockets.list" in (project.root / "openapi" / "names.yaml").read_text()
    code = "from timbal_api.client import Client; print(Client().rockets.list.__doc__.splitlines()[0])"
    shown = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(project.root / "generated")},
        capture_output=True,
    )
    assert shown.stdout == b"List the rockets.\n"
