"""Every operation of the document answers over TCP, with what the document promises."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from timbal.local.document import Document, Operation, parameter_names
from timbal.local.examples import Examples

if TYPE_CHECKING:
    import httpx

    from timbal.local import LocalPlatform

DOCUMENT = Document.load()
EXAMPLES = Examples(DOCUMENT.schemas)

# What the seeded state knows; the other ids of a path may be anything.
KNOWN = {
    "org_id": "10",
    "project_id": "42",
    "run_id": "100001",
    "workforce": "echo",
    "path": "healthcheck",
    "plan_id": "add-a-greeting-patient-noether",
    "metric_type": "cpu",
}


def url_of(operation: Operation, http: httpx.Client, local: LocalPlatform) -> str:
    path = operation.path
    for name in parameter_names(path):
        value = KNOWN.get(name, "7")
        if name == "session_id":
            sessions = f"/orgs/{local.org_id}/projects/{local.project_id}/compose/sessions"
            value = http.get(sessions).json()[0]["id"]
        schema = next((p.schema for p in operation.parameters if p.name == name), True)
        flat = DOCUMENT.schemas.flat(schema)
        if isinstance(flat, dict) and "enum" in flat:
            value = flat["enum"][0]
        path = path.replace("{*" + name + "}", value).replace("{" + name + "}", value)
    return path


def query_of(operation: Operation) -> dict[str, str]:
    query = {}
    for parameter in operation.parameters:
        if parameter.where == "query" and parameter.required:
            value = EXAMPLES.value(parameter.schema, name=parameter.name)
            query[parameter.name] = "main" if parameter.name == "rev" else str(value)
    return query


def body_of(operation: Operation) -> dict[str, Any]:
    if operation.body is None:
        return {}
    if "application/json" in operation.body.content:
        value = EXAMPLES.value(operation.body.content["application/json"], name="body")
        if operation.path.endswith("/projects/{project_id}/workforce"):
            value = {"workforce": "echo", "name": "new", "type": "agent"}
        if operation.path.endswith("/compose"):
            del value["session_id"]  # an unknown session is a 404
        return {"json": value}
    schema = DOCUMENT.schemas.flat(next(iter(operation.body.content.values())))
    data = {name: "{}" for name in schema.get("required", ()) if name != "file"} if isinstance(schema, dict) else {}
    return {"files": {"file": ("a.txt", b"hello", "text/plain")}, "data": data}


@pytest.mark.parametrize("operation", DOCUMENT.operations.values(), ids=lambda operation: " ".join(operation.key))
def test_every_operation_answers_as_promised(operation: Operation, http: httpx.Client, local: LocalPlatform) -> None:
    url = url_of(operation, http, local)
    response = http.request(operation.method, url, params=query_of(operation), **body_of(operation))

    if operation.path.endswith("/stop") and "compose" in operation.path:
        assert response.status_code == 404  # nothing runs in that session
        return
    if "{*path}" in operation.path:
        assert response.status_code == (204 if operation.method == "GET" else 200)
        return
    assert response.status_code == operation.status, response.text
    if operation.schema is not None and operation.media_type == "application/json":
        errors = DOCUMENT.schemas.validator(operation.schema).iter_errors(response.json())
        assert [(list(error.absolute_path), error.message) for error in errors] == []
    elif operation.status == 204 or operation.media_type is None:
        assert response.content == b""
    elif operation.media_type == "application/json":
        assert response.json() == {}


def test_examples_say_what_was_asked_for(http: httpx.Client) -> None:
    assert http.get("/orgs/10/k2/7").json()["id"] == 7
    assert http.post("/orgs/10/k2", json={"name": "Handbook"}).json()["name"] == "Handbook"
    uploaded = http.post("/files", files={"file": ("report.pdf", b"%PDF-1.7 hello", "application/pdf")}).json()
    assert (uploaded["name"], uploaded["content_type"], uploaded["content_length"]) == (
        "report.pdf",
        "application/pdf",
        14,
    )


def test_lists_with_tokens_have_two_pages(http: httpx.Client) -> None:
    first = http.get("/orgs/10/k2").json()
    second = http.get("/orgs/10/k2", params={"page_token": first["next_page_token"]}).json()
    assert second.get("next_page_token") is None
    ids = [item["id"] for page in (first, second) for item in page["k2"]]
    assert len(set(ids)) == len(ids) > 2
    refused = http.get("/orgs/10/iam/users", params={"page_token": first["next_page_token"]})
    assert refused.status_code == 400


def test_eval_events_end(http: httpx.Client, project: str) -> None:
    url = f"{project}/envs/301/evals/runs/9/events"
    seen: list[Any] = []
    after = 0
    while True:
        page = http.get(url, params={"after": after, "limit": 3, "wait_ms": 1000}).json()
        seen += page["events"]
        after = page["next_cursor"]
        if page["done"]:
            break
    assert [event["seq"] for event in seen] == list(range(1, 9))
    assert isinstance(seen[-1]["data"], str)
    assert json.dumps(page["expired"]) == "false"
