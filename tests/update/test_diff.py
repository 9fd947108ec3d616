"""What changed between two documents, each kind of change alone, in the words that users read."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from spec.generate.lock import Lock
from spec.openapi.document import Document
from spec.update.diff import Change, difference
from spec.update.renames import moves_between, names_of

PROJECTS = "/orgs/{org_id}/projects"
PROJECT = f"{PROJECTS}/{{project_id}}"
RUNS = f"{PROJECT}/runs"
RUN = f"{RUNS}/{{run_id}}"
MOVED_RUN = "/orgs/{org_id}/areas/{project_id}/runs/{run_id}"
ENV_RUN = f"{PROJECT}/envs/{{env_id}}/runs/{{run_id}}"

Mutate = Callable[[Document], Any]


def changes(old: Document, new: Document) -> list[Change]:
    moves = moves_between(old, new)
    return difference(old, new, names_of(old, new, Lock(), moves), moves)


def node(document: Document, path: str, method: str = "get") -> Any:
    return document["paths"][path][method]


def parameter(document: Document, name: str) -> Any:
    return next(each for each in node(document, RUNS)["parameters"] if each["name"] == name)


def fields(document: Document, name: str) -> Any:
    return document["components"]["schemas"][name]["properties"]


def schema(document: Document, name: str) -> Any:
    return document["components"]["schemas"][name]


def add_parameter(document: Document, **parameter: Any) -> None:
    node(document, RUNS)["parameters"].append({"in": "query", "schema": {"type": "string"}, **parameter})


def rename(document: Document, old: str, new: str) -> None:
    document["paths"][new] = document["paths"].pop(old)


CASES: dict[str, tuple[Mutate, list[tuple[str, str, str]]]] = {
    "an operation is new": (
        lambda d: d["paths"][RUN].update(delete=copy.deepcopy(node(d, PROJECT, "delete")) | {"tags": ["runs"]}),
        [("additive", "client.runs.delete", "new")],
    ),
    "an operation is gone": (
        lambda d: d["paths"][PROJECT].pop("delete"),
        [("breaking", "client.projects.delete", "removed")],
    ),
    "a group is gone": (
        lambda d: d["paths"].pop("/orgs/{org_id}/files"),
        [
            ("breaking", "client.files", "the group is gone"),
            ("breaking", "client.files.create", "removed"),
            ("breaking", "models", "gone: File"),
        ],
    ),
    "a path is renamed": (
        lambda d: rename(d, RUN, MOVED_RUN),
        [("documentation", "client.runs.get", f"asks `GET {MOVED_RUN}`, asked `GET {RUN}`")],
    ),
    "a keyword is new": (
        lambda d: add_parameter(d, name="sort_by"),
        [("additive", "client.runs.list", "new keyword sort_by (`str`)")],
    ),
    "a keyword is new and must be given": (
        lambda d: add_parameter(d, name="sort_by", required=True),
        [("breaking", "client.runs.list", "new keyword to give, sort_by (`str`)")],
    ),
    "a keyword is new and the client has a setting for it": (
        lambda d: add_parameter(d, name="rev", required=True),
        [("additive", "client.runs.list", "new keyword rev (`str`)")],
    ),
    "a keyword has a name that Python keeps for itself": (
        lambda d: add_parameter(d, name="from"),
        [("additive", "client.runs.list", "new keyword from_ (`str`)")],
    ),
    "a keyword is gone": (
        lambda d: node(d, RUNS)["parameters"].remove(parameter(d, "limit")),
        [("breaking", "client.runs.list", "limit: the keyword is gone")],
    ),
    "a keyword must be given": (
        lambda d: parameter(d, "limit").update(required=True),
        [("breaking", "client.runs.list", "limit: is required now")],
    ),
    "a keyword takes another type": (
        lambda d: parameter(d, "limit").update(schema={"type": "string"}),
        [("breaking", "client.runs.list", "limit: now takes `str`, was `int`")],
    ),
    "a keyword takes more": (
        lambda d: parameter(d, "limit")["schema"].update(type="number"),
        [("additive", "client.runs.list", "limit: now takes `float`, was `int`")],
    ),
    "a null in a query makes no difference": (
        lambda d: parameter(d, "limit")["schema"].update(type="integer"),
        [("documentation", "client.runs.list", "details that the client does not show")],
    ),
    "a limit is tighter": (
        lambda d: parameter(d, "limit")["schema"].update(maximum=50),
        [("breaking", "client.runs.list", "limit: maximum is now 50")],
    ),
    "a limit is gone": (
        lambda d: parameter(d, "limit")["schema"].pop("maximum"),
        [("additive", "client.runs.list", "limit: maximum is now open")],
    ),
    "an argument is new in the path": (
        lambda d: (
            node(d, RUN)["parameters"].insert(
                2, {"name": "env_id", "in": "path", "required": True, "schema": {"type": "string"}}
            ),
            rename(d, RUN, f"{PROJECT}/envs/{{env_id}}/runs/{{run_id}}"),
        ),
        [
            ("breaking", "client.runs.get", "now called with (env_id, run_id), was (run_id)"),
            (
                "documentation",
                "client.runs.get",
                f"asks `GET {ENV_RUN}`, asked `GET {RUN}`",
            ),
        ],
    ),
    "a field of a body is new": (
        lambda d: fields(d, "NewProject").update(colour={"type": "string"}),
        [("additive", "client.projects.create", "new keyword colour (`str`)")],
    ),
    "a field of a body is new and must be given": (
        lambda d: (
            fields(d, "NewProject").update(colour={"type": "string"}),
            schema(d, "NewProject")["required"].append("colour"),
        ),
        [("breaking", "client.projects.create", "new keyword to give, colour (`str`)")],
    ),
    "a field of a body is gone": (
        lambda d: fields(d, "NewProject").pop("parts"),
        [("breaking", "client.projects.create", "parts: the keyword is gone")],
    ),
    "a field of a body may be left out": (
        lambda d: schema(d, "NewProject").pop("required"),
        [("additive", "client.projects.create", "name: is optional now")],
    ),
    "a field of a form is new": (
        lambda d: node(d, "/orgs/{org_id}/files", "post")["requestBody"]["content"]["multipart/form-data"]["schema"][
            "properties"
        ].update(tag={"type": "string"}),
        [("additive", "client.files.create", "new keyword tag (`str`)")],
    ),
    "a body is sent in another form": (
        lambda d: node(d, PROJECTS, "post")["requestBody"].update(
            content={"multipart/form-data": node(d, PROJECTS, "post")["requestBody"]["content"]["application/json"]}
        ),
        [("breaking", "client.projects.create", "takes multipart/form-data now, took application/json")],
    ),
    "there is no body any more": (
        lambda d: node(d, PROJECTS, "post").pop("requestBody"),
        [
            ("breaking", "client.projects.create", "takes no body any more"),
            ("breaking", "models", "gone: NewProject"),
        ],
    ),
    "an answer has another model": (
        lambda d: node(d, RUN)["responses"]["200"]["content"]["application/json"].update(
            schema={"$ref": "#/components/schemas/File"}
        ),
        [("breaking", "client.runs.get", "returns `File`, was `Run`")],
    ),
    "there is no answer any more": (
        lambda d: node(d, RUN).update(responses={"204": {"description": "Nothing."}}),
        [
            ("breaking", "client.runs.get", "returns `None` now, returned `Run`"),
        ],
    ),
    "there is an answer now": (
        lambda d: node(d, PROJECT, "delete").update(responses=copy.deepcopy(node(d, PROJECT)["responses"])),
        [
            ("additive", "client.projects.delete", "returns `Project` now, returned `None`"),
            ("documentation", "client.projects.delete", "documents the status 404"),
        ],
    ),
    "a list is not one of pages any more": (
        lambda d: fields(d, "Runs").pop("next_page_token"),
        [
            ("breaking", "client.runs.list", "can no longer be iterated with client.paginate"),
            ("breaking", "models.Runs", "next_page_token: removed"),
        ],
    ),
    "an error is documented": (
        lambda d: node(d, RUN)["responses"].update({"404": {"description": "No."}}),
        [("documentation", "client.runs.get", "documents the status 404")],
    ),
    "an operation is deprecated": (
        lambda d: node(d, RUN).update(deprecated=True),
        [("documentation", "client.runs.get", "deprecated")],
    ),
    "an operation is described otherwise": (
        lambda d: node(d, RUN).update(summary="Have a look at a run."),
        [("documentation", "client.runs.get", "described in other words")],
    ),
    "a field of an answer is new": (
        lambda d: fields(d, "Owner").update(mail={"type": "string"}),
        [("additive", "models.Owner", "mail: new, `str`")],
    ),
    "a field of an answer is gone": (
        lambda d: fields(d, "Owner").pop("name"),
        [("breaking", "models.Owner", "name: removed")],
    ),
    "a field of an answer may be missing": (
        lambda d: schema(d, "Owner").pop("required"),
        [("breaking", "models.Owner", "id: may be missing now")],
    ),
    "a field of an answer may be null": (
        lambda d: fields(d, "Owner")["id"].update(type=["string", "null"]),
        [("breaking", "models.Owner", "id: is now `str | None`, was `str`")],
    ),
    "a field of an answer is never null any more": (
        lambda d: fields(d, "Owner")["name"].update(type="string"),
        [("additive", "models.Owner", "name: is now `str`, was `str | None`")],
    ),
    "a time is a time no more": (
        lambda d: fields(d, "Project")["created_at"].pop("format"),
        [("breaking", "models.Project", "created_at: is now `str`, was `datetime`")],
    ),
    "a number of another width is the same number": (
        lambda d: fields(d, "File")["size"].pop("format"),
        [("documentation", "models.File", "details that the client does not show")],
    ),
    "a field behind allOf is gone": (
        lambda d: schema(d, "Run")["allOf"][1]["properties"].pop("cost"),
        [("breaking", "models.Run", "cost: removed")],
    ),
    "a field of what is given and got must be given": (
        lambda d: schema(d, "Part").update(required=["label", "parts"]),
        [("breaking", "models.Part", "parts: is required now")],
    ),
    "a value is new, in what is given and got": (
        lambda d: schema(d, "Status")["enum"].append("lost"),
        [("additive", "models.Status", "new: `lost`")],
    ),
    "a value is gone": (
        lambda d: schema(d, "Status").update(enum=["done"]),
        [("breaking", "models.Status", "no longer: `failed`")],
    ),
    "a field inside of an inline object is new": (
        lambda d: fields(d, "Owner")["id"].update(type="object", properties={"n": {"type": "string"}}),
        [("breaking", "models.Owner", "id: is now `object`, was `str`")],
    ),
    "a field is deprecated": (
        lambda d: fields(d, "Owner")["name"].update(deprecated=True),
        [("documentation", "models.Owner", "name: deprecated")],
    ),
}


@pytest.mark.parametrize(("mutate", "expected"), CASES.values(), ids=CASES.keys())
def test_a_change_is_told_in_the_clients_own_names(
    mutate: Mutate, expected: list[tuple[str, str, str]], workshop: Document
) -> None:
    new = copy.deepcopy(workshop)
    mutate(new)
    found = [(each.level, each.subject, each.text) for each in changes(workshop, new)]
    assert sorted(found) == sorted(expected)


def test_the_same_document_has_no_difference(workshop: Document) -> None:
    assert changes(workshop, copy.deepcopy(workshop)) == []


def test_the_documents_are_not_changed(workshop: Document) -> None:
    old, new = copy.deepcopy(workshop), copy.deepcopy(workshop)
    schema(new, "Status")["enum"].append("lost")
    before = copy.deepcopy(new)
    changes(old, new)
    assert (old, new) == (workshop, before)


def test_a_renamed_schema_is_told_once(workshop: Document) -> None:
    new = copy.deepcopy(workshop)
    new["components"]["schemas"]["ProjectOwner"] = new["components"]["schemas"].pop("Owner")
    fields(new, "Project")["owner"]["oneOf"][1]["$ref"] = "#/components/schemas/ProjectOwner"
    found = [(each.level, each.subject, each.text) for each in changes(workshop, new)]
    assert found == [("breaking", "models.ProjectOwner", "was models.Owner")]


def test_an_operation_that_takes_the_name_of_one_that_is_gone_is_that_call_changed(workshop: Document) -> None:
    new = copy.deepcopy(workshop)
    operation = new["paths"].pop(RUN)["get"]
    operation["parameters"] = [{"name": "run_id", "in": "path", "required": True, "schema": {"type": "string"}}]
    new["paths"]["/runs/{run_id}"] = {"get": operation}
    found = [(each.level, each.text) for each in changes(workshop, new) if each.subject == "client.runs.get"]
    assert ("documentation", f"asks `GET /runs/{{run_id}}`, asked `GET {RUN}`") in found
    assert ("breaking", "org_id: the keyword is gone") in found
    assert not any(text in ("new", "removed") for _, text in found)


def test_of_two_that_could_be_the_moved_one_neither_is_taken(workshop: Document) -> None:
    new = copy.deepcopy(workshop)
    item = new["paths"].pop(RUN)
    new["paths"][MOVED_RUN] = item
    new["paths"]["/orgs/{org_id}/plans/{project_id}/runs/{run_id}"] = copy.deepcopy(item)
    assert moves_between(workshop, new).operations == {}


def test_a_moved_operation_keeps_its_public_name(workshop: Document) -> None:
    new = copy.deepcopy(workshop)
    rename(new, RUN, MOVED_RUN)
    moves = moves_between(workshop, new)
    lock = {f"GET {RUN}": "runs.look_at"}
    assert str(names_of(workshop, new, Lock(lock), moves)[1][f"GET {MOVED_RUN}"]) == "runs.look_at"
