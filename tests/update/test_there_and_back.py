"""Documents come and go and come back: names, corrections that apply, and our descriptions end as they began."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from spec.generate.lock import HEADER, Lock, read_lock
from spec.generate.names import name_operations
from spec.openapi.corrections import prune
from spec.openapi.document import Document, by_key, dump, load
from spec.update import folder as folders
from spec.update.facade_needs import RELIED_ON, unmet
from spec.update.fetch import Fetcher
from spec.update.published import Published, read
from spec.update.vendoring import Update, prepare
from support.search import FACTOR
from support.vendored import REFERENCE, Vendor, snapshot

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
OLD, MIDDLE, LATE, NEWEST = ("2026-03-18", "2026-05-19", "2026-06-05", "2026-07-28")
RUN = "/orgs/{org_id}/projects/{project_id}/runs/{run_id}"
AWAY = [
    "POST /orgs/{org_id}/alarms/{alarm_id}/channels",
    "POST /me/tokens",
    "POST /orgs/{org_id}/k2/{kb_id}/upload",
    "GET /orgs/{org_id}/connectors/{connector_id}/browse/connections",
]
if FACTOR == 1:  # each step takes seconds
    TRIPS = [[LATE, NEWEST], [LATE, MIDDLE, OLD, NEWEST]]
    TOGETHER = [AWAY]
else:
    TRIPS = [[*before, NEWEST] for length in (1, 2, 3) for before in permutations((OLD, MIDDLE, LATE), length)]
    TOGETHER = [AWAY, *([each] for each in AWAY)]
needs_documents = pytest.mark.skipif(not REFERENCE.exists(), reason="the published documents are not here")


def published(date: str) -> Published:
    return read(str(REFERENCE / f"openapi-{date}.json"), Fetcher(None))


def take(folder: Path, document: Published) -> tuple[Update, Document]:
    """Vendor a document and name its operations, as the two commands do one after the other.

    Returns:
        What vendoring came to, and the document as it is now, corrected.
    """
    update = prepare(document, folder, today="2026-11-25", accept_loss=True)
    folders.save(update.files)
    found = folders.read_folder(folder)
    assert found.document
    corrected = found.corrected(found.document, "it")
    prune(corrected, found.document)
    assert corrected.unmatched == []
    names = name_operations(corrected.document, found.lock.held(corrected.document))
    (folder / "names.yaml").write_text(HEADER + found.lock.after(names).text())
    return update, corrected.document


def corrected(folder: Path) -> Document:
    found = folders.read_folder(folder)
    assert found.document
    return found.corrected(found.document, "it").document


@needs_documents
@pytest.mark.parametrize("trip", TRIPS, ids=lambda trip: " ".join(each[5:] for each in trip))
def test_there_and_back_again_over_published_documents(trip: list[str], tmp_path: Path) -> None:
    folder = shutil.copytree(OPENAPI, tmp_path / "openapi")
    before, document = snapshot(folder), corrected(folder)
    for date in trip:
        update, now = take(folder, published(date))
        assert update.after >= 64
        assert list(unmet(now)) == [], "the facade has what it needs on the way"
    assert corrected(folder) == document
    assert snapshot(folder) == before
    assert update.todo == [] or [each for each in update.todo if "describe" not in each] == []


def without(document: Document, *keys: str) -> Document:
    """A document without some operations."""
    document = copy.deepcopy(document)
    for key in keys:
        method, _, path = key.partition(" ")
        del document["paths"][path][method.lower()]
        if not document["paths"][path]:
            del document["paths"][path]
    return document


@needs_documents
@pytest.mark.parametrize("keys", TOGETHER, ids=" ".join)
def test_operations_that_are_away_for_a_day(keys: list[str], tmp_path: Path) -> None:
    folder = shutil.copytree(OPENAPI, tmp_path / "openapi")
    before = snapshot(folder)
    newest = published(NEWEST)
    names = {key: name for key, name in read_lock(folder / "names.yaml").names.items() if key in keys}
    assert len(names) == len(keys)
    take(folder, newest._replace(document=without(newest.document, *keys)))
    lock = read_lock(folder / "names.yaml")
    assert not lock.names.keys() & names.keys()
    assert lock.retired.items() >= names.items()
    take(folder, newest)
    assert read_lock(folder / "names.yaml").names.items() >= names.items()
    assert snapshot(folder) == before


def test_a_person_removes_the_naming_action_while_its_operation_is_away(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    def vendor(document: Document) -> None:
        (tmp_path / "next.json").write_text(json.dumps(document))
        take(folder, read(str(tmp_path / "next.json"), Fetcher(None)))

    key = "GET /orgs/{org_id}/projects/{project_id}"
    vendor(workshop)
    assert read_lock(folder / "names.yaml").names[key] == "projects.look_at"
    vendor(without(workshop, key))
    (folder / "overlay.yaml").write_text("overlay: 1.0.0\ninfo: {title: None, version: '1'}\nactions: []\n")
    vendor(workshop)
    assert read_lock(folder / "names.yaml").names[key] == "projects.look_at"


def test_our_words_come_back_and_theirs_never_come(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = snapshot(folder)
    retired = folder / "retired.yaml"
    less = without(workshop, f"GET {RUN}")
    del less["components"]["schemas"]["Owner"]["properties"]["name"]
    for document, gone in ((less, True), (workshop, False)):
        (tmp_path / "next.json").write_text(json.dumps(document))
        assert run_vendor(tmp_path / "next.json", "--folder", folder).status == 0
        assert retired.exists() == gone
        if gone:
            words = load(retired)
            assert words["/components/schemas/Owner/properties/name"] == {"description": "Ours: name."}
            assert "Look at a run." not in retired.read_text()
    after = snapshot(folder)
    assert {name for name in after if after[name] != before.get(name)} == {"SOURCE.yaml"}


LOCK = Lock({"GET /a": "a.get"}, {"GET /b": "b.get", "GET /c": "a.get", "GET /d": "b.get"})


@pytest.mark.parametrize(
    ("present", "held"),
    [
        (["GET /a"], {"GET /a": "a.get"}),
        (["GET /b"], {"GET /b": "b.get"}),
        (["GET /c"], {"GET /c": "a.get"}),
        (["GET /c", "GET /a"], {"GET /a": "a.get"}),
        (["GET /b", "GET /d"], {"GET /b": "b.get"}),
        (["GET /e"], {}),
    ],
)
def test_a_retired_name_is_given_back_unless_somebody_uses_it(present: list[str], held: dict[str, str]) -> None:
    document = {"paths": {key.partition(" ")[2]: {"get": {}} for key in present}}
    assert LOCK.held(document) == held


def test_a_lock_is_read_as_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "names.yaml").write_text(LOCK.text())
    assert read_lock(tmp_path / "names.yaml") == LOCK
    (tmp_path / "names.yaml").write_text(Lock(LOCK.names).text())
    assert read_lock(tmp_path / "names.yaml") == Lock(LOCK.names)


# -------------------------------------------------------------------------- what the client itself needs


def drop_compose(document: Document) -> Document:
    return without(document, *(key for key in RELIED_ON if key in by_key(document)))


@needs_documents
def test_a_document_without_what_the_client_sends_by_itself(tmp_path: Path) -> None:
    folder = shutil.copytree(OPENAPI, tmp_path / "openapi")
    source = load(folder / "SOURCE.yaml")
    (folder / "SOURCE.yaml").write_text(dump({key: value for key, value in source.items() if key != "kept"}))
    newest = published(NEWEST)
    update, now = take(folder, newest._replace(document=drop_compose(newest.document)))
    assert list(unmet(now)) == []
    (note,) = [each for each in update.notes if "the client sends them by itself" in each]
    assert "client.composer.send_prompt" in note
    assert "_post" in note
    assert not [each for each in update.changes if each.subject.startswith("client.composer.send_prompt")]


def moved_proxy(document: Document) -> None:
    document["components"]["schemas"]["Anything"] = {"type": "object", "properties": {"a": {"type": "string"}}}


@pytest.mark.parametrize("change", [moved_proxy, lambda document: None])
def test_the_workshop_keeps_its_proxy(
    change: Callable[[Document], None], folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    (proxy,) = [key for key in by_key(workshop) if key in RELIED_ON]
    less = without(workshop, proxy)
    change(less)
    (tmp_path / "less.json").write_text(json.dumps(less))
    result = run_vendor(tmp_path / "less.json", "--folder", folder)
    assert proxy in by_key(load(folder / "timbal.yaml"))
    assert "not in the document, kept because the client sends them by itself: client.projects." in result.out
