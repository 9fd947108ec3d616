"""A vendored folder to update, and `scripts/vendor.py` as it is called."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

import vendor
from spec.openapi.document import Document, dump, load, load_document
from spec.openapi.tree import Node, canonical, flat, rewrite
from spec.update.fetch import Fetcher
from spec.update.folder import save
from spec.update.published import read
from spec.update.vendoring import prepare
from support.vendored import DATA, Result, Vendor

OVERLAY = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
- target: $.paths['/orgs/{org_id}/projects/{project_id}'].get
  description: A better name.
  update: {x-timbal-method: look_at}
"""
SOURCE = """\
document: Workshop
version: 1.0.0
source: workshop.yaml
date: '2026-01-01'
sha256: ''
operations: 7
unverified:
- whether it is one
"""


@pytest.fixture
def workshop() -> Document:
    """The small document, fresh for every test."""
    return flat(load(DATA / "workshop.yaml"))


@pytest.fixture
def run_vendor(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory
) -> Vendor:
    """Calls the command with these arguments."""
    cache = tmp_path_factory.mktemp("cache")

    def run(*arguments: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["vendor.py", *map(str, arguments), "--cache", str(cache)])
        status = vendor.main()
        return Result(status, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def vendored_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small document, vendored, with an overlay; nobody changes it."""
    path = tmp_path_factory.mktemp("vendored") / "openapi"
    save(prepare(read(str(DATA / "workshop.yaml"), Fetcher(None)), path, today="2026-01-01").files)
    (path / "overlay.yaml").write_text(OVERLAY)
    (path / "SOURCE.yaml").write_text(SOURCE)
    vendored = load_document(path / "timbal.yaml")
    (path / "timbal.yaml").write_text(dump(canonical(rewrite(vendored, in_our_words))))
    return path


@pytest.fixture
def folder(tmp_path: Path, vendored_once: Path) -> Path:
    """A folder with the small document vendored in our own words, and an overlay."""
    return shutil.copytree(vendored_once, tmp_path / "openapi")


def in_our_words(node: Node) -> dict[str, Any]:
    """A node as the one described it who vendored it."""
    described = ("operation", "parameter", "schema", "response", "tag")
    return {**node.value, "description": f"Ours: {node.place[-1]}."} if node.kind in described else node.value
