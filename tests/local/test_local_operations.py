"""Every operation of the document answers over TCP, with what the document promises."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from support.local_http import connect
from timbal.local import LocalPlatform
from timbal.local.examples.values import Examples
from timbal.local.openapi.document import ApiDocument, Route, parameter_names

if TYPE_CHECKING:
    import httpx


DOCUMENT = ApiDocument.load()
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


def url_of(route: Route, http: httpx.Client, local: LocalPlatform) -> str:
    path = route.path
    for name in parameter_names(path):
        value = KNOWN.get(name, f"{name.rpartition('_')[0]}_1")
        if name == "session_id":
            sessions = f"/orgs/{local.org_id}/projects/{local.project_id}/compose/sessions"
            value = http.get(sessions).json()[0]["id"]
        schema = next((p.schema for p in route.parameters if p.name == name), True)
        flat = DOCUMENT.schemas.flat(schema)
        if isinstance(flat, dict) and "enum" in flat:
            value = flat["enum"][0]
        path = path.replace("{*" + name + "}", value).replace("{" + name + "}", value)
    return path


def query_of(route: Route) -> dict[str, str]:
    query = {}
    for parameter in route.parameters:
        if parameter.where == "query" and parameter.required:
            value = EXAMPLES.value(parameter.schema, name=parameter.name)
            query[parameter.name] = "main" if parameter.name == "rev" else str(value)
    return query


def body_of(route: Route) -> dict[str, Any]:
    if route.body is None:
        return {}
    if "application/json" in route.body.content:
        value = EXAMPLES.value(route.body.content["application/json"], name="body")
        if route.path.endswith("/projects/{project_id}/workforce"):
            value = {"workforce": "echo", "name": "new", "type": "agent"}
        if route.path.endswith("/compose"):
            del value["session_id"]  # an unknown session is a 404
        return {"json": value}
    schema = DOCUMENT.schemas.flat(next(iter(route.body.content.values())))
    data = {name: "{}" for name in schema.get("required", ()) if name != "file"} if isinstance(schema, dict) else {}
    return {"files": {"file": ("a.txt", b"hello", "text/plain")}, "data": data}


@pytest.mark.parametrize("route", DOCUMENT.routes.values(), ids=lambda route: " ".join(route.key))
def test_every_operation_answers_as_promised(route: Route, http: httpx.Client, local: LocalPlatform) -> None:
    url = url_of(route, http, local)
    response = http.request(route.method, url, params=query_of(route), **body_of(route))

    if route.path.endswith("/stop") and "compose" in route.path:
        assert response.status_code == 404  # nothing runs in that session
        return
    if route.path.endswith("/workforce/{workforce}/{path}"):
        assert response.status_code == (204 if route.method == "GET" else 200)
        return
    assert response.status_code == route.status, response.text
    if route.schema is not None and route.media_type == "application/json":
        errors = DOCUMENT.schemas.validator(route.schema).iter_errors(response.json())
        assert [(list(error.absolute_path), error.message) for error in errors] == []
    elif route.status == 204 or route.media_type is None:
        assert response.content == b""
    elif route.media_type == "application/json":
        assert response.json() == {}


def test_examples_say_what_was_asked_for(http: httpx.Client) -> None:
    assert http.get("/orgs/10/iam/actions/projects%3Aread/users").status_code == 200
    rebound = http.post("/orgs/10/connectors/connector_1/local-config", json={"config": {"a": 1}})
    assert rebound.status_code in (202, 422)
    uploaded = http.post("/files", files={"file": ("report.pdf", b"%PDF-1.7 hello", "application/pdf")}).json()
    assert (uploaded["name"], uploaded["content_type"], uploaded["content_length"]) == (
        "report.pdf",
        "application/pdf",
        14,
    )


def test_lists_of_kept_things_have_pages() -> None:
    with LocalPlatform(page_size=2) as platform, connect(platform) as http:
        first = http.get("/orgs/10/k2").json()
        second = http.get("/orgs/10/k2", params={"page_token": first["next_page_token"]}).json()
        assert second.get("next_page_token") is None
        ids = [item["id"] for page in (first, second) for item in page["k2"]]
        assert len(set(ids)) == len(ids) > 2
        refused = http.get("/orgs/10/iam/users", params={"page_token": first["next_page_token"]})
        assert refused.status_code == 400


def test_lists_of_examples_have_two_pages(http: httpx.Client) -> None:
    first = http.get("/orgs/10/iam/actions/read/users").json()
    second = http.get("/orgs/10/iam/actions/read/users", params={"page_token": first["next_page_token"]}).json()
    assert second.get("next_page_token") is None
    ids = [json.dumps(item) for page in (first, second) for item in page["users"]]
    assert len(set(ids)) == len(ids) > 2


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
