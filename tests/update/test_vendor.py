"""Vendoring a newer document: what is written, what stays, and what it is said to mean."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from spec.openapi.document import Document, DocumentError, dump, load, schemas
from spec.openapi.tree import canonical
from spec.update.folder import save
from support.vendored import DATA, Vendor, snapshot

RUN = "/orgs/{org_id}/projects/{project_id}/runs/{run_id}"
RUNS = "/orgs/{org_id}/projects/{project_id}/runs"


def write(document: Document, path: Path) -> Path:
    path.write_text(json.dumps(document) if path.suffix == ".json" else dump(document), encoding="utf-8")
    return path


def vendored(folder: Path) -> Any:
    return load(folder / "timbal.yaml")


# ------------------------------------------------------------------------------ nothing changed


@pytest.mark.parametrize("check", [True, False])
def test_the_same_document_again_changes_nothing(check: bool, folder: Path, run_vendor: Vendor) -> None:
    before = snapshot(folder)
    result = run_vendor(DATA / "workshop.yaml", "--folder", folder, *(["--check"] if check else []))
    assert (result.status, result.err) == (0, "")
    assert result.out == "workshop.yaml: 7 operations before, 7 after; no differences\n"
    assert snapshot(folder) == before


def test_the_vendored_document_again_changes_nothing(folder: Path, run_vendor: Vendor) -> None:
    before = snapshot(folder)
    assert run_vendor(folder / "timbal.yaml", "--folder", folder).status == 0
    assert snapshot(folder) == before


def test_another_order_another_format_and_other_words_change_nothing(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = snapshot(folder)
    turned = json.loads(json.dumps(workshop), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    assert run_vendor(write(turned, tmp_path / "turned.json"), "--folder", folder, "--check").status == 0
    assert snapshot(folder) == before


# ------------------------------------------------------------------------------ something changed


def newer(document: Document) -> Document:
    """A document with a new operation, a new schema, a new keyword, a keyword less and other texts."""
    document = copy.deepcopy(document)
    run = document["paths"][RUN]
    run["delete"] = {**copy.deepcopy(run["get"]), "summary": "Their words for it.", "operationId": "gone"}
    run["delete"]["responses"] = {"204": {"description": "Their words."}, "418": {"description": "Their words."}}
    listing = document["paths"][RUNS]["get"]
    listing["parameters"] = [each for each in listing["parameters"] if each["name"] != "limit"]
    listing["parameters"].append(
        {"name": "sort", "in": "query", "description": "Theirs.", "schema": {"type": "string"}}
    )
    run["get"]["summary"] = "Their other words."
    schemas(document)["Owner"]["properties"]["mail"] = {"type": "string", "description": "Theirs."}
    return document


def test_ours_stays_and_theirs_is_not_copied(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = vendored(folder)
    assert run_vendor(write(newer(workshop), tmp_path / "newer.yaml"), "--folder", folder).status == 0
    after = vendored(folder)
    assert "Their" not in (folder / "timbal.yaml").read_text()
    assert after["paths"][RUN]["get"] == before["paths"][RUN]["get"]
    assert after["paths"][RUN]["delete"]["summary"] == "Runs: delete."
    assert after["paths"][RUN]["delete"]["responses"] == {
        "204": {"description": "No Content."},
        "418": {"description": "I'm a Teapot."},
    }
    assert {"name": "sort", "in": "query", "schema": {"type": "string"}} in after["paths"][RUNS]["get"]["parameters"]
    assert schemas(after)["Owner"]["properties"]["mail"] == {"type": "string"}
    assert schemas(after)["Owner"]["properties"]["id"]["description"] == "Ours: id."
    assert (folder / "timbal.yaml").read_text() == dump(canonical(after))


def test_what_changed_is_reported_and_what_a_person_must_do(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = snapshot(folder)
    source = write(newer(workshop), tmp_path / "newer-2026-02-03.yaml")
    result = run_vendor(source, "--folder", folder, "--check")
    assert (result.status, result.err) == (1, "")
    assert snapshot(folder) == before
    assert result.out == (DATA / "report.txt").read_text()


def test_the_report_as_json(folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor) -> None:
    source = write(newer(workshop), tmp_path / "newer.yaml")
    report = json.loads(run_vendor(source, "--folder", folder, "--check", "--format", "json").out)
    assert report["operations"] == {"before": 7, "after": 8}
    assert report["counts"] == {"breaking": 1, "additive": 3, "documentation": 1}
    assert report["files"] == ["SOURCE.yaml", "retired.yaml", "texts.yaml", "timbal.yaml"]
    added = {
        "level": "additive",
        "kind": "added",
        "subject": "client.runs.delete",
        "text": "new",
        "key": f"DELETE {RUN}",
    }
    assert added in report["changes"]
    assert report["changelog"].startswith(
        "### Added\n\n- `client.runs`: new: delete.\n\n### Changed\n\n- **Breaking:** "
    )


def test_the_report_as_markdown(folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor) -> None:
    source = write(newer(workshop), tmp_path / "newer.yaml")
    out = run_vendor(source, "--folder", folder, "--check", "--format", "markdown").out
    assert "\n### Breaking: a program that works today may have to be changed\n\n- `client.runs.list`: limit:" in out
    assert "\n- [ ] describe these in timbal.yaml" in out
    assert out.endswith("```\n")


def test_where_it_came_from_is_written_down(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    assert run_vendor(write(newer(workshop), tmp_path / "api-2026-02-03.yaml"), "--folder", folder).status == 0
    source = load(folder / "SOURCE.yaml")
    assert (source["source"], source["date"], source["operations"]) == ("api-2026-02-03.yaml", "2026-02-03", 8)
    assert source["unverified"] == ["whether it is one"]
    assert str(tmp_path) not in (folder / "SOURCE.yaml").read_text()


def test_a_moved_operation_keeps_its_words_and_its_name(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    (folder / "names.yaml").write_text(f"# The lock.\nGET {RUN}: runs.look_at\n")
    later = "/orgs/{org_id}/areas/{project_id}/runs/{run_id}"
    workshop["paths"][later] = workshop["paths"].pop(RUN)
    result = run_vendor(write(workshop, tmp_path / "moved.yaml"), "--folder", folder)
    assert f"client.runs.look_at: asks `GET {later}`, asked `GET {RUN}`" in " ".join(result.out.split())
    assert (folder / "names.yaml").read_text() == (
        f"# The lock.\nGET {later}: runs.look_at\nretired:\n  GET {RUN}: runs.look_at\n"
    )
    assert vendored(folder)["paths"][later]["get"]["description"] == "Ours: get."


def test_a_renamed_schema_keeps_its_words(folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor) -> None:
    schemas(workshop)["ProjectOwner"] = schemas(workshop).pop("Owner")
    schemas(workshop)["Project"]["properties"]["owner"]["oneOf"][1]["$ref"] = "#/components/schemas/ProjectOwner"
    assert run_vendor(write(workshop, tmp_path / "renamed.yaml"), "--folder", folder).status == 0
    assert schemas(vendored(folder))["ProjectOwner"]["properties"]["id"]["description"] == "Ours: id."


def test_a_changed_text_is_seen_without_being_copied(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    workshop["paths"][RUN]["get"]["summary"] = "Their other words."
    result = run_vendor(write(workshop, tmp_path / "told.yaml"), "--folder", folder)
    assert "client.runs: the published text changed, read ours again: get" in result.out
    assert [each.name for each in (folder / "texts.yaml").parent.iterdir() if "other" in each.read_text()] == []
    assert run_vendor(tmp_path / "told.yaml", "--folder", folder, "--check").status == 0


def test_a_correction_without_a_target_is_to_be_looked_at(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    del workshop["paths"]["/orgs/{org_id}/projects/{project_id}"]["get"]
    result = run_vendor(write(workshop, tmp_path / "less.yaml"), "--folder", folder)
    assert "overlay.yaml, action 1 ($.paths['/orgs/{org_id}/projects/{project_id}'].get) matches nothing" in result.out


def test_what_nothing_needs_is_left_out(folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor) -> None:
    before = snapshot(folder)
    schemas(workshop)["Orphan"] = {"type": "object", "properties": {"other": {"$ref": "#/components/schemas/Other"}}}
    schemas(workshop)["Other"] = {"type": "string"}
    workshop["tags"].append({"name": "unused"})
    workshop["components"]["securitySchemes"]["unused"] = {"type": "http", "scheme": "basic"}
    workshop["x-made-by"] = "Somebody's tool."
    workshop["paths"][RUN]["get"]["responses"]["200"]["content"]["application/json"]["example"] = {"id": "Theirs."}
    assert run_vendor(write(workshop, tmp_path / "more.yaml"), "--folder", folder).status == 0
    assert snapshot(folder) == before


def test_what_the_overlay_builds_on_stays(folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor) -> None:
    overlay = (folder / "overlay.yaml").read_text()
    update = "{'418': {description: Tea., content: {application/json: {schema: {$ref: '#/components/schemas/Tea'}}}}}"
    target = f"$.paths['{RUN}'].get.responses"
    (folder / "overlay.yaml").write_text(f"{overlay}- target: {target}\n  description: Seen.\n  update: {update}\n")
    bare = copy.deepcopy(workshop)
    schemas(workshop)["Tea"] = {"type": "object", "properties": {"sort": {"type": "string", "enum": ["black"]}}}
    assert run_vendor(write(workshop, tmp_path / "tea.yaml"), "--folder", folder).status == 0
    before = snapshot(folder)
    assert "Tea" in schemas(vendored(folder))
    # A site of pages cannot have it, because none of its operations needs it.
    assert run_vendor(write(bare, tmp_path / "pages.yaml"), "--folder", folder).status == 0
    assert snapshot(folder) == before


# ------------------------------------------------------------------------------ what is kept


@pytest.fixture
def keeping(folder: Path) -> Path:
    """The folder, where looking at a run is to stay."""
    kept = f"kept:\n- why: it still works\n  operations: ['GET {RUN}']\n"
    with (folder / "SOURCE.yaml").open("a") as file:
        file.write(kept)
    return folder


def without_runs(document: Document) -> Document:
    """The document as if nobody could look at a run, or at a list of them."""
    document = copy.deepcopy(document)
    for path in (RUN, RUNS):
        del document["paths"][path]
    for name in ("Run", "RunBase", "Runs", "Status"):
        del schemas(document)[name]
    document["tags"] = [each for each in document["tags"] if each["name"] != "runs"]
    return document


def test_what_is_kept_stays_with_all_that_it_needs(
    keeping: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = vendored(keeping)
    result = run_vendor(write(without_runs(workshop), tmp_path / "less.yaml"), "--folder", keeping)
    after = vendored(keeping)
    assert result.status == 0
    assert "not in the document, kept by SOURCE.yaml: client.runs.get" in result.out
    assert after["paths"][RUN] == before["paths"][RUN]
    assert RUNS not in after["paths"]
    assert {name: schemas(after).get(name) for name in ("Run", "RunBase", "Status", "Runs")} == {
        **{name: schemas(before)[name] for name in ("Run", "RunBase", "Status")},
        "Runs": None,
    }
    assert after["tags"] == before["tags"]
    assert "kept" in load(keeping / "SOURCE.yaml")


def test_what_is_kept_gets_out_of_the_way_of_a_schema_of_its_name(
    keeping: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    document = without_runs(workshop)
    schemas(document)["Status"] = {"type": "string", "enum": ["open", "shut"]}
    schemas(document)["Owner"]["properties"]["status"] = {"$ref": "#/components/schemas/Status"}
    assert run_vendor(write(document, tmp_path / "less.yaml"), "--folder", keeping).status == 0
    after = schemas(vendored(keeping))
    assert after["Status"]["enum"] == ["open", "shut"]
    assert after["StatusKept"] == {"type": "string", "description": "Ours: Status.", "enum": ["done", "failed"]}
    assert after["RunBase"]["properties"]["status"]["$ref"] == "#/components/schemas/StatusKept"
    again = snapshot(keeping)
    assert run_vendor(tmp_path / "less.yaml", "--folder", keeping).status == 0
    assert snapshot(keeping) == again


def test_of_what_is_kept_the_newer_document_may_say_better(
    keeping: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    workshop["paths"][RUN]["get"]["parameters"].append({"name": "deep", "in": "query", "schema": {"type": "boolean"}})
    result = run_vendor(write(workshop, tmp_path / "more.yaml"), "--folder", keeping)
    assert "kept" not in result.out
    assert "client.runs.get: new keyword deep (`bool`)" in result.out


# ------------------------------------------------------------------------------ the rest


def test_references_to_other_components_and_shared_parameters_are_written_out(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = snapshot(folder)
    run = workshop["paths"][RUN]
    run["parameters"] = run["get"]["parameters"][:2]
    run["get"]["parameters"] = [{"$ref": "#/components/parameters/Run"}]
    node = {"name": "run_id", "in": "path", "description": "Which one.", "required": True, "schema": {"type": "string"}}
    workshop["components"]["parameters"] = {"Run": node}
    workshop["components"]["responses"] = {"Found": run["get"]["responses"]["200"]}
    run["get"]["responses"]["200"] = {"$ref": "#/components/responses/Found"}
    assert run_vendor(write(workshop, tmp_path / "refs.yaml"), "--folder", folder).status == 0
    assert snapshot(folder) == before


def test_two_published_documents_are_compared_without_a_folder(
    workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    old, new = write(workshop, tmp_path / "old.yaml"), write(newer(workshop), tmp_path / "new.json")
    result = run_vendor(new, "--against", old, "--folder", tmp_path / "none")
    assert result.status == 1
    assert result.out.startswith("old.yaml -> new.json: 7 operations before, 8 after; 1 breaking, 3 additive, 1 docu")
    assert run_vendor(old, "--against", old, "--folder", tmp_path / "none").status == 0
    assert not (tmp_path / "none").exists()


def test_the_changelog_entry_goes_into_the_file(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    released = "\n\n## [0.1.0]\n\n### Added\n\n- All.\n"
    changelog.write_text(f"# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Something.{released}")
    source = write(newer(workshop), tmp_path / "newer.yaml")
    assert run_vendor(source, "--folder", folder, "--changelog", changelog).status == 0
    text = changelog.read_text()
    assert "## [Unreleased]\n\n### Added\n\n- Something.\n- `client.runs`: new: delete.\n\n### Changed\n\n" in text
    assert text.endswith(released)


def test_a_changelog_without_a_place_for_it_stops_everything(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    before = snapshot(folder)
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n")
    source = write(newer(workshop), tmp_path / "newer.yaml")
    result = run_vendor(source, "--folder", folder, "--changelog", changelog)
    assert (result.status, result.err) == (2, "vendor: CHANGELOG.md: has no section `## [Unreleased]`\n")
    assert snapshot(folder) == before


def test_a_file_that_cannot_be_written_leaves_the_others_as_they_were(folder: Path) -> None:
    before = snapshot(folder)
    (folder / "blocked").mkdir()
    (folder / "blocked" / "something").touch()
    files = {folder / "timbal.yaml": "new", folder / "blocked": "a folder stands here"}
    with pytest.raises(DocumentError, match="nothing was changed"):
        save(files)
    assert snapshot(folder) == {**before, "blocked/something": b""}


def test_two_documents_are_compared_only_if_they_can_be_used(
    workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    schemas(workshop)["Owner"]["properties"]["any"] = 1
    source = write(workshop, tmp_path / "any.yaml")
    result = run_vendor(source, "--against", source, "--folder", tmp_path / "none")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("vendor: any.yaml: schema Owner.any: not an object (at /components/schemas/Owner/")
