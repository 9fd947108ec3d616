"""What the document lists, creates, changes and deletes is kept: created things are read as they were created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from timbal.local.app import HANDLERS
from timbal.local.openapi.document import ApiDocument
from timbal.local.resources.collections import collections_of, is_kept

if TYPE_CHECKING:
    from timbal.local import LocalPlatform

DOCUMENT = ApiDocument.load()
CREATED: dict[str, dict[str, Any]] = {
    "/me/tokens": {"name": "ci", "kind": "personal"},
    "/orgs/10/channels": {"name": "ops", "type": "email", "config": {"to": "ops@example.com"}},
    "/orgs/10/iam/roles": {"name": "Reader", "description": "Reads.", "grants": []},
    "/orgs/10/k2": {"name": "Recipes"},
    "/orgs/10/projects/42/vars": {"name": "REGION", "value": "eu", "type": "plain"},
    "/orgs/10/projects/42/envs": {"name": "preview", "color": "#123456"},
    "/orgs/10/k2/kb_1/policies": {"name": "No names", "description": "Hides.", "row_filter_dsl": {}},
    "/orgs/10/scim-tokens": {"label": "directory", "provider_id": 1},
}
"""Path of a collection -> what is created there."""


def listed(http: httpx.Client, path: str) -> list[dict[str, Any]]:
    template = next(iter(DOCUMENT.match(path).routes.values())).path
    holder = collections_of(DOCUMENT)[template].holder
    items: list[dict[str, Any]] = http.get(path).json()[holder]
    return items


def has(item: dict[str, Any], said: dict[str, Any]) -> bool:
    """Whether an item has what was said, as it is or as the `value` of an object."""
    kept = {name: item[name] for name in said if name in item}
    return bool(kept) and all(
        str(said[name]) in (str(value), isinstance(value, dict) and value.get("value")) for name, value in kept.items()
    )


@pytest.mark.parametrize("path", CREATED)
def test_a_thing_from_creation_to_deletion(http: httpx.Client, local: LocalPlatform, path: str) -> None:
    said, before = CREATED[path], listed(http, path)
    created = http.post(path, json=said)
    assert created.status_code in (200, 201), created.text
    after = listed(http, path)
    (new,) = [item for item in after if item not in before]
    assert has(new, said)
    one = f"{path}/{new['id']}"
    routes = DOCUMENT.match(one).routes
    if "GET" in routes:
        assert has(http.get(one).json(), said)
    if "PATCH" in routes:
        assert http.patch(one, json={"description": "Other."}).status_code in (200, 204)
        assert http.get(one).json()["description"] == "Other."
        assert next(item for item in listed(http, path) if item["id"] == new["id"])["description"] == "Other."
    if "DELETE" in routes:
        assert http.delete(one, headers={"content-type": "application/json"}).status_code in (204, 422)
    local.reset()
    assert listed(http, path) == before


def test_what_is_deleted_is_gone(http: httpx.Client) -> None:
    path = "/orgs/10/projects/42/vars"
    first, *others = listed(http, path)
    assert http.delete(f"{path}/{first['id']}").status_code == 204
    assert listed(http, path) == others
    for method in ("GET", "DELETE"):
        assert http.request(method, f"{path}/{first['id']}").status_code == 404
    assert http.patch(f"{path}/{first['id']}", json={"value": "x"}).status_code == 404


def test_seeded_things_answer_to_their_ids_and_to_a_name(http: httpx.Client) -> None:
    seeded = listed(http, "/orgs/10/k2")[1]
    for name in (seeded["id"], seeded["uid"], "kb_2"):
        assert http.get(f"/orgs/10/k2/{name}").json()["id"] == seeded["id"]
    # Whichever name its parent is called by, a thing is the same.
    http.post("/orgs/10/k2/kb_2/policies", json={"name": "Mine", "row_filter_dsl": {}})
    policies = listed(http, f"/orgs/10/k2/{seeded['uid']}/policies")
    assert "Mine" in [policy["name"] for policy in policies]
    assert "Mine" not in [policy["name"] for policy in listed(http, "/orgs/10/k2/kb_1/policies")]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/orgs/10/k2/99999"),
        ("GET", "/orgs/10/k2/99999/files"),
        ("GET", "/orgs/10/k2/kb_1/files/99999"),
        ("POST", "/orgs/10/projects/42/envs/99999/stop"),
        ("GET", "/orgs/10/alarms/99999"),
    ],
)
def test_nothing_answers_for_what_does_not_exist(http: httpx.Client, method: str, path: str) -> None:
    assert http.request(method, path).status_code == 404


def test_several_variables_at_once(http: httpx.Client) -> None:
    path = "/orgs/10/projects/42/vars"
    given = [{"name": name, "value": "1", "type": "plain"} for name in ("A", "B")]
    assert http.post(f"{path}/batch", json={"vars": given}).status_code == 201
    assert [item["name"] for item in listed(http, path)][-2:] == ["A", "B"]


def test_uploads_can_be_downloaded_and_go_into_a_prompt(http: httpx.Client, project: str, local: LocalPlatform) -> None:
    sent = {"file": ("a b/ü.txt", "grüße".encode(), "text/plain")}
    uploaded = http.post("/files", files=sent).json()
    kept = http.post("/orgs/10/k2/kb_1/files", files=sent, data={"metadata": "{}"}).json()
    for url in (uploaded["url"], kept["url"]):
        # Without a key: whoever has the URL has the file.
        assert httpx.get(url, trust_env=False).content == "grüße".encode()
    again = http.get(f"/orgs/10/k2/kb_1/files/{kept['id']}").json()
    assert (again["name"], again["content_length"]) == ("a b/ü.txt", 7)
    file = {"name": "x", "source": {"type": "url", "url": uploaded["url"]}}
    prompt = [{"type": "text", "text": "Look"}, {"type": "file", "file": file}]
    assert http.post(f"{project}/compose", json={"rev": "main", "prompt": prompt}).status_code == 200
    parts = ["Look", {"type": "file", "file": uploaded["url"]}]
    said = http.post(f"{project}/workforce/echo/run?rev=main", json={"prompt": parts}).json()
    assert uploaded["url"] in said["output"]["content"][0]["text"]
    local.reset()
    assert httpx.get(uploaded["url"], trust_env=False).status_code == 401


def test_runs_of_built_in_agents_are_listed_with_their_traces(http: httpx.Client, project: str) -> None:
    agent = f"{project}/workforce/support-bot"
    http.post(f"{agent}/run?rev=main", json={"prompt": "Hello there", "context": {"id": "one"}})
    http.post(f"{agent}/stream?rev=main", json={"prompt": "/fail no", "context": {"id": "two", "parent_id": "one"}})
    second, first = http.get(f"{project}/runs").json()["runs"][:2]
    assert (first["idempotency_key"], first["status"], first["workforce"]["name"]) == ("one", "success", "support-bot")
    assert (second["status"], second["parent_id"], second["group_id"]) == ("error", first["id"], first["id"])
    root = http.get(f"{project}/runs/one").json()["trace"][0]
    assert (root["path"], root["input"]) == ("support-bot", {"prompt": "Hello there"})
    assert root["output"]["content"][0]["text"] == "Hello there"
    assert root["usage"]["local:input_text_tokens"] == 2


def test_seeded_runs_have_traces_as_well(http: httpx.Client, project: str) -> None:
    for status in ("success", "error", "cancelled", "running"):
        run = http.get(f"{project}/runs", params={"status": status}).json()["runs"][0]
        root = http.get(f"{project}/runs/{run['id']}").json()["trace"][0]
        assert root["status"]["code"] == status
        assert {"input", "output", "usage", "error"} <= root.keys()
        assert (root["output"] is not None) == (status == "success")


def test_every_collection_of_the_document_is_kept() -> None:
    kept = [route for route in DOCUMENT.routes.values() if route.key not in HANDLERS and is_kept(DOCUMENT, route)]
    groups = {route.path.split("/")[3] for route in kept if route.path.startswith("/orgs/{org_id}/")}
    assert {"k2", "alarms", "channels", "iam", "projects", "scim-tokens", "identity-providers"} <= groups
    assert len(kept) > 70
