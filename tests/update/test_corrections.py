"""Corrections remember what they corrected: each line that tells a person what to do is followed, and then is gone."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from spec.conformance import checks
from spec.generate import build
from spec.openapi.document import Document, DocumentError, dump, load, schemas
from spec.openapi.overlay import check
from support.vendored import Vendor, snapshot

PROJECTS = "/orgs/{org_id}/projects"
RUNS = "/orgs/{org_id}/projects/{project_id}/runs"
RUN = f"{RUNS}/{{run_id}}"
BODY = f"$.paths['{PROJECTS}'].post.requestBody.content['application/json'].schema"
ACTIONS: dict[str, dict[str, Any]] = {
    "schemas": {
        "target": "$.components.schemas",
        "update": {
            "Beginning": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}, "color": {"$ref": "#/components/schemas/Color"}},
            },
            "Color": {"type": "string", "enum": ["red", "green"]},
        },
    },
    "body": {"target": BODY, "update": {"$ref": "#/components/schemas/Beginning"}},
    "enum": {
        "target": "$.components.schemas.File.properties.id",
        "update": {"enum": ["a", "b"], "description": "Ours."},
    },
    "tags": {"target": "$.tags", "update": [{"name": "extra", "description": "Ours."}]},
    "keyword": {
        "target": f"$.paths['{RUN}'].get.parameters",
        "update": {"name": "deep", "in": "query", "schema": {"type": "boolean"}},
    },
    "less": {"target": f"$.paths['{RUNS}'].get.parameters[?@.name == 'limit']", "remove": True},
    "name": {"target": f"$.paths['{RUN}'].get", "update": {"x-timbal-method": "look_at"}},
}


@pytest.fixture
def corrected(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with an overlay of every kind of action, as `regenerate.py` leaves it."""
    write(folder, list(ACTIONS.values()))
    for name, file in (("VENDORED", "timbal"), ("OVERLAY", "overlay"), ("MEMORY", "corrections"), ("NAMES", "names")):
        monkeypatch.setattr(build, name, folder / f"{file}.yaml")
    monkeypatch.setattr(checks, "OPENAPI", folder)
    regenerate(folder)
    return folder


def write(folder: Path, actions: list[dict[str, Any]]) -> None:
    """Write the overlay, as a person does."""
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "Corrections", "version": "1"},
        "actions": [{"description": "Seen.", **each} for each in actions],
    }
    check(overlay)
    (folder / "overlay.yaml").write_text(dump(overlay))


def edit(folder: Path, number: int, change: Callable[[dict[str, Any]], Any]) -> None:
    """Change one action of the overlay, or remove it where nothing is left of it."""
    actions = load(folder / "overlay.yaml")["actions"]
    change(actions[number - 1])
    write(folder, [each for each in actions if each.get("update", True)])


def regenerate(folder: Path, *, accept_corrections: bool = False) -> list[str]:
    """What `regenerate.py` writes into the folder, apart from the package; the answer is what it says."""
    found, notes = build.correct(build.VENDORED, strict=True, accept_corrections=accept_corrections)
    build.MEMORY.write_text(dump(found.memory))
    return notes


def outdated() -> list[str]:
    """What `conformance.py` says of the actions of the overlay."""
    return list(checks.outdated(checks.read()[1]))


def take(run_vendor: Vendor, folder: Path, document: Document) -> list[str]:
    """Vendor a document; the answer is what is to be done by hand, apart from descriptions."""
    (folder.parent / "published.json").write_text(json.dumps(document))
    result = run_vendor(folder.parent / "published.json", "--folder", folder, "--format", "json", "--accept-loss")
    assert (result.status, result.err) == (0, "")
    return [each for each in json.loads(result.out)["todo"] if "describe in timbal.yaml" not in each]


def another_body(document: Document) -> None:
    document["paths"][PROJECTS]["post"]["requestBody"]["content"]["application/json"]["schema"] = {
        "$ref": "#/components/schemas/StartProject"
    }
    schemas(document)["StartProject"] = {
        "type": "object",
        "required": ["name", "expires_in"],
        "properties": {"name": {"type": "string"}, "expires_in": {"type": "integer"}},
    }


def body_changes_behind_its_reference(document: Document) -> None:
    schemas(document)["NewProject"]["properties"]["expires_in"] = {"type": "integer"}


def another_limit(document: Document) -> None:
    parameters = document["paths"][RUNS]["get"]["parameters"]
    next(each for each in parameters if each["name"] == "limit")["required"] = True


def another_type(document: Document) -> None:
    schemas(document)["File"]["properties"]["id"]["type"] = "integer"


CHANGED = {
    "the body that is corrected": (2, another_body, "StartProject"),
    "the schema that the body was": (2, body_changes_behind_its_reference, "NewProject"),
    "what is removed": (6, another_limit, '"required": true'),
    "the type of what gets an enum": (3, another_type, '{"type": "integer"}'),
}


@pytest.mark.parametrize("what", CHANGED)
def test_a_change_below_a_correction_is_told_until_somebody_has_read_it(
    what: str, corrected: Path, workshop: Document, run_vendor: Vendor
) -> None:
    number, change, said = CHANGED[what]
    change(workshop)
    told = take(run_vendor, corrected, workshop)
    (line,) = [each for each in told if f"overlay.yaml, action {number} " in each]
    assert "corrects has changed" in line
    assert said in line
    assert take(run_vendor, corrected, workshop) == told, "as long as nobody did anything"
    assert outdated() == told
    assert f"note: {line.partition('; ')[0]}" in regenerate(corrected), "a run does not stop, and says it too"
    assert outdated() == told
    # What the line says: it is right as it is.
    regenerate(corrected, accept_corrections=True)
    assert outdated() == []
    assert take(run_vendor, corrected, workshop) == []


def test_a_correction_that_is_mended_or_removed_is_read(
    corrected: Path, workshop: Document, run_vendor: Vendor
) -> None:
    another_body(workshop)
    another_type(workshop)
    assert len(take(run_vendor, corrected, workshop)) == 2
    edit(corrected, 3, lambda action: action.update(update={"minimum": 1}))
    edit(corrected, 2, lambda action: action.update(update={}))
    edit(corrected, 1, lambda action: action["update"].clear())
    regenerate(corrected)
    assert outdated() == []
    assert take(run_vendor, corrected, workshop) == []
    schema = checks.read()[1].document["paths"][PROJECTS]["post"]["requestBody"]["content"]["application/json"]
    assert schema["schema"]["$ref"] == "#/components/schemas/StartProject"


def own_schema(document: Document) -> None:
    schemas(document)["Color"] = {"type": "string", "enum": ["red", "blue"]}
    schemas(document)["File"]["properties"]["color"] = {"$ref": "#/components/schemas/Color"}


def own_enum(document: Document) -> None:
    schemas(document)["File"]["properties"]["id"]["enum"] = ["b", "c"]


def own_tag(document: Document) -> None:
    document["tags"].append({"name": "extra"})
    document["paths"][RUN]["get"]["tags"] = ["extra"]


def own_keyword(document: Document) -> None:
    document["paths"][RUN]["get"]["parameters"].append(
        {"name": "deep", "in": "query", "required": True, "schema": {"type": "integer"}}
    )


DEFINED: dict[str, tuple[Any, str, int, Any, Any]] = {
    "a schema": (
        own_schema,
        "schema Color",
        1,
        lambda action: action["update"].pop("Color"),
        lambda d: (schemas(d)["Color"]["enum"], ["red", "blue"]),
    ),
    "an enum": (
        own_enum,
        "schema File, id, enum",
        3,
        lambda action: action["update"].pop("enum"),
        lambda d: (schemas(d)["File"]["properties"]["id"]["enum"], ["b", "c"]),
    ),
    "a tag": (
        own_tag,
        "the tag extra",
        4,
        lambda action: action.update(update={}),
        lambda d: ([each["name"] for each in d["tags"]].count("extra"), 1),
    ),
    "a keyword": (
        own_keyword,
        f"GET {RUN}, query deep",
        5,
        lambda action: action.update(update={}),
        lambda d: (
            [each["schema"] for each in d["paths"][RUN]["get"]["parameters"] if each["name"] == "deep"],
            [{"type": "integer"}],
        ),
    ),
}


@pytest.mark.parametrize("what", DEFINED)
def test_what_the_publisher_defines_is_taken_as_it_is_and_ours_is_to_be_removed(
    what: str, corrected: Path, workshop: Document, run_vendor: Vendor
) -> None:
    change, name, number, remove, look = DEFINED[what]
    change(workshop)
    (line,) = take(run_vendor, corrected, workshop)
    assert line.startswith(f"the document has {name} now: remove yours from overlay.yaml, action {number} (")
    found, expected = look(checks.read()[1].document)
    assert found == expected, "theirs, and not theirs with ours"
    regenerate(corrected, accept_corrections=True)
    assert outdated() == [line], "ours is still there, and nothing but removing it helps"
    # What the line says.
    edit(corrected, number, remove)
    regenerate(corrected)
    assert outdated() == []
    assert take(run_vendor, corrected, workshop) == []
    assert look(checks.read()[1].document) == (expected, expected)


def test_a_schema_that_an_action_defines_anew_is_still_the_publishers(
    corrected: Path, workshop: Document, run_vendor: Vendor
) -> None:
    own_schema(workshop)
    take(run_vendor, corrected, workshop)
    edit(corrected, 1, lambda action: action["update"]["Color"]["enum"].append("black"))
    regenerate(corrected)
    assert schemas(checks.read()[1].document)["Color"]["enum"] == ["red", "blue"]
    assert [each for each in outdated() if "schema Color" in each]


def test_a_correction_waits_for_its_target(corrected: Path, workshop: Document, run_vendor: Vendor) -> None:
    take(run_vendor, corrected, workshop)
    before = snapshot(corrected)
    less = copy.deepcopy(workshop)
    del less["paths"][PROJECTS]
    (corrected.parent / "less.json").write_text(json.dumps(less))
    result = run_vendor(corrected.parent / "less.json", "--folder", corrected, "--format", "json")
    report = json.loads(result.out)
    assert report["todo"] == []
    note = "matches nothing in this document, and applies again once its target is back"
    assert [each.partition(" (")[0] for each in report["kept"] if note in each] == ["overlay.yaml, action 2"]
    notes = regenerate(corrected)
    assert any("schema Beginning: with the corrections no operation needs it" in each for each in notes)
    assert outdated() == []
    assert take(run_vendor, corrected, workshop) == []
    assert snapshot(corrected) == before


def test_a_moved_target_is_told_with_the_place_to_write(
    corrected: Path, workshop: Document, run_vendor: Vendor
) -> None:
    later = "/orgs/{org_id}/areas/{project_id}/runs"
    workshop["paths"][later] = workshop["paths"].pop(RUNS)
    (line,) = take(run_vendor, corrected, workshop)
    assert line.startswith("overlay.yaml, action 6 (")
    assert "its target moved: write `" in line
    edit(corrected, 6, lambda action: action.update(target=line.split("`")[1]))
    regenerate(corrected)
    assert take(run_vendor, corrected, workshop) == []
    names = [each["name"] for each in checks.read()[1].document["paths"][later]["get"]["parameters"]]
    assert "limit" not in names


def test_a_name_without_its_operation_is_a_note(corrected: Path, workshop: Document, run_vendor: Vendor) -> None:
    write(corrected, [ACTIONS["name"], {"target": "$.paths['/never'].get", "update": {"x-timbal-method": "never"}}])
    del workshop["paths"][RUN]
    assert take(run_vendor, corrected, workshop) == []
    assert [each for each in regenerate(corrected) if "matches nothing" in each]


def test_a_correction_that_never_matched_is_a_slip(corrected: Path, workshop: Document, run_vendor: Vendor) -> None:
    take(run_vendor, corrected, workshop)
    write(corrected, [*ACTIONS.values(), {"target": "$.paths['/runz'].get", "update": {"deprecated": True}}])
    with pytest.raises(DocumentError, match=r"action 8 \(\$\.paths\['/runz'\]\.get\): matches nothing"):
        regenerate(corrected)
    write(corrected, list(ACTIONS.values()))
    regenerate(corrected)
    assert take(run_vendor, corrected, workshop) == []


def test_a_schema_that_is_missing_is_to_be_defined(corrected: Path, workshop: Document, run_vendor: Vendor) -> None:
    schemas(workshop)["File"]["properties"]["shade"] = {"$ref": "#/components/schemas/Shade"}
    (line,) = take(run_vendor, corrected, workshop)
    assert line == "define the schema Shade in overlay.yaml: the document refers to it and leaves it out"
    edit(corrected, 1, lambda action: action["update"].update(Shade={"type": "string"}))
    regenerate(corrected)
    assert take(run_vendor, corrected, workshop) == []


def test_the_memory_is_no_secret_of_the_tool(corrected: Path) -> None:
    text = (corrected / "corrections.yaml").read_text()
    assert "/components/schemas/Color: absent" in yaml.safe_dump(yaml.safe_load(text))
    (corrected / "corrections.yaml").write_text("a: 7\n")
    with pytest.raises(DocumentError, match=r"corrections\.yaml: not what the tool writes: remove it, then run"):
        checks.read()
    (corrected / "corrections.yaml").unlink()
    regenerate(corrected)
    assert yaml.safe_load((corrected / "corrections.yaml").read_text()) == yaml.safe_load(text)
