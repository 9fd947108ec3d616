"""`LocalPlatform.answer`: what a test wants to hear, checked against the document unless told otherwise."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from spec.generate.lock import read_lock
from support.local_http import connect
from timbal.client import Timbal
from timbal.local import LocalPlatform

if TYPE_CHECKING:
    import httpx

RUNS = "/orgs/{org_id}/projects/{project_id}/runs"
RUN_LIST: dict[str, Any] = {"runs": [], "next_page_token": None}


@pytest.mark.parametrize(
    "operation",
    [
        "/orgs/{org_id}/projects/{project_id}/runs",
        "GET /orgs/{org_id}/projects/{project_id}/runs",
        "/orgs/10/projects/42/runs",
        "GET /orgs/10/projects/42/runs",
        "*/runs",
        "GET */projects/42/runs",
    ],
)
def test_an_operation_by_its_path(local: LocalPlatform, http: httpx.Client, project: str, operation: str) -> None:
    local.answer(operation, RUN_LIST)
    for _ in range(2):
        assert http.get(f"{project}/runs").json() == RUN_LIST
    assert http.get(project).json()["id"] == "42"
    assert local.requests[-1].path == project
    local.reset()
    assert http.get(f"{project}/runs").json()["runs"]


def test_an_operation_by_its_name() -> None:
    document = {
        "paths": {
            "/a": {"get": {"operationId": "things.list", "responses": {"200": {"description": ""}}}},
            "/b": {"get": {"operationId": "things.get", "responses": {"200": {"description": ""}}}},
        }
    }
    with LocalPlatform(document=document) as platform, connect(platform) as http:
        platform.answer("things.list", [1])
        platform.answer("things.get", [2])
        assert [http.get("/a").json(), http.get("/b").json()] == [[1], [2]]
        with pytest.raises(ValueError, match=r"'things\.delete': the API document has no such operation"):
            platform.answer("things.delete", 1)


def test_every_operation_by_the_name_of_its_method(local: LocalPlatform) -> None:
    for name in read_lock(Path(__file__).parents[2] / "openapi" / "names.yaml").names.values():
        local.answer(str(name), {}, check=False)
    with Timbal(base_url=local.url, api_key=local.api_key, org_id="10", project_id="42") as client:
        local.answer("runs.list", RUN_LIST)
        assert client.runs.list().to_dict() == RUN_LIST
        assert client.projects.list_workforce().to_dict() == {}


def test_a_path_means_that_path_only(local: LocalPlatform, http: httpx.Client) -> None:
    local.answer("/orgs/10/projects/42/runs", RUN_LIST)
    assert http.get("/orgs/10/projects/43/runs").json()["runs"]


def test_status_headers_and_times(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.answer("*/runs", RUN_LIST)
    error = {"code": "NOT_FOUND", "message": "gone"}
    local.answer("*/runs", error, status=404, headers={"x-cause": "test"}, times=2, check=False)
    for _ in range(2):
        response = http.get(f"{project}/runs")
        assert (response.status_code, response.json(), response.headers["x-cause"]) == (404, error, "test")
    assert http.get(f"{project}/runs").json() == RUN_LIST
    with pytest.raises(ValueError, match="times=0"):
        local.answer("*/runs", RUN_LIST, times=0)


def test_requests_are_still_checked(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.answer("POST */reactions")
    assert http.post(f"{project}/runs/nobody/reactions", json={"sentiment": "positive"}).status_code == 204
    assert http.post(f"{project}/runs/nobody/reactions", json={}).status_code == 422
    assert http.get(f"{project}/runs", headers={"authorization": "Bearer x"}).status_code == 401


@pytest.mark.parametrize(
    ("operation", "value", "message"),
    [
        (RUNS, {"runs": 5}, r"GET .*/runs does not answer like this: /runs: 5 is not of type 'array'"),
        (RUNS, None, "the value: None is not of type 'object'"),
        ("DELETE /orgs/{org_id}/projects/{project_id}", {}, "a 204 has no body"),
        ("/nothing", {}, "no such operation or path"),
        ("PUT /me/orgs", {}, "no such operation or path"),
    ],
)
def test_values_are_checked(local: LocalPlatform, operation: str, value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        local.answer(operation, value)
    if "no such" not in message:
        local.answer(operation, value, check=False)


def test_models_and_the_workforce(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    class Model:
        def to_dict(self) -> dict[str, Any]:
            return RUN_LIST

    local.answer("*/runs", Model())
    assert http.get(f"{project}/runs").json() == RUN_LIST
    local.answer("*/workforce/echo/invoices", {"total": 5})
    assert http.get(f"{project}/workforce/echo/invoices?rev=main").json() == {"total": 5}
    assert http.get(f"{project}/workforce/echo/other?rev=main").json()["path"] == "other"


def test_events_of_composer(local: LocalPlatform, http: httpx.Client, project: str) -> None:
    local.answer("*/compose", "data: [DONE]\n\n")
    response = http.post(f"{project}/compose", json={"rev": "main", "prompt": "Hi"})
    assert response.text == "data: [DONE]\n\n"
    assert response.headers["content-type"].startswith("text/event-stream")


def test_answers_given_before_the_start_count() -> None:
    platform = LocalPlatform()
    platform.answer("*/runs", RUN_LIST)
    with platform, connect(platform) as http:
        assert http.get("/orgs/10/projects/42/runs").json() == RUN_LIST
