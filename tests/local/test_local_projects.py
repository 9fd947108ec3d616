"""Organizations, projects and workforce: what is changed is changed, what is deleted is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from support.local_http import connect
from timbal.local import LocalPlatform
from timbal.local.openapi.document import ApiDocument
from timbal_api.models import ProjectDetail

if TYPE_CHECKING:
    import httpx


def test_organizations(http: httpx.Client, local: LocalPlatform) -> None:
    orgs = http.get("/me/orgs").json()["orgs"]
    assert [org["name"] for org in orgs] == ["Example Ltd", "Side project"]
    assert http.get("/me/orgs", params={"q": "SIDE"}).json()["orgs"] == orgs[1:]
    assert [http.get(f"/orgs/{org['id']}").status_code for org in orgs] == [200, 200]
    assert http.patch(f"/orgs/{local.org_id}", json={"name": "New Ltd", "country": "ES"}).status_code == 204
    org = http.get(f"/orgs/{local.org_id}").json()["org"]
    assert (org["name"], org["country"], org["id"]) == ("New Ltd", "ES", 10)


def test_lists_of_real_things_have_pages() -> None:
    with LocalPlatform(page_size=1) as platform, connect(platform) as http:
        first = http.get("/me/orgs").json()
        second = http.get("/me/orgs", params={"page_token": first["next_page_token"]}).json()
        assert [len(first["orgs"]), len(second["orgs"])] == [1, 1]
        assert second["next_page_token"] is None
        other = {"page_token": first["next_page_token"], "q": "e"}
        assert http.get("/me/orgs", params=other).status_code == 400


def test_projects_as_previews_and_in_full(http: httpx.Client, local: LocalPlatform) -> None:
    url = f"/orgs/{local.org_id}/projects"
    previews = http.get(url).json()["projects"]
    full = http.get(url, params={"view": "full"}).json()["projects"]
    assert [project["name"] for project in previews] == ["Playground", "Newsletter", "Support desk"]
    assert all("environments" not in project for project in previews)
    assert [project["id"] for project in full] == [project["id"] for project in previews]
    schema = ApiDocument.load().schemas.contents["components"]["schemas"]["ProjectDetail"]
    for project in full:
        assert ApiDocument.load().schemas.valid(schema, project)
        assert http.get(f"{url}/{project['id']}").json() == project
    assert http.get("/orgs/11/projects").json() == {"projects": []}


def test_a_project_from_creation_to_deletion(http: httpx.Client, local: LocalPlatform) -> None:
    url = f"/orgs/{local.org_id}/projects"
    created = http.post(url, json={"name": "Fresh", "origin": {"type": "Scratch"}}).json()
    assert created["name"] == "Fresh"
    again = http.post(url, json={"name": "Fresh", "origin": {"type": "Scratch"}})
    assert again.status_code == 422
    project = f"{url}/{created['id']}"
    assert http.get(f"{project}/runs").json()["runs"] == []
    assert http.patch(project, json={"name": "Support desk"}).status_code == 422
    assert http.patch(project, json={"description": "New.", "is_public_template": True}).status_code == 204
    detail = http.get(project).json()
    assert (detail["name"], detail["description"], detail["is_public_template"]) == ("Fresh", "New.", True)
    assert http.delete(project).status_code == 204
    assert http.get(project).status_code == 404


def test_seeded_things_are_deleted_until_the_reset(http: httpx.Client, project: str, local: LocalPlatform) -> None:
    url = f"{project}/workforce"
    assert http.request("DELETE", url, params={"rev": "main"}, json={"workforce": "echo"}).status_code == 204
    assert http.get(f"{url}/echo/healthcheck", params={"rev": "main"}).status_code == 404
    assert "echo" not in [item["name"] for item in http.get(project).json()["workforce"]]
    assert http.delete(project).status_code == 204
    assert http.get(project).status_code == 404
    local.reset()
    detail = http.get(project).json()
    assert [item["name"] for item in detail["workforce"]] == ["echo", "support-bot", "invoice-flow"]
    assert detail["apps"] == detail["workforce"]
    assert http.get(f"{url}/echo/healthcheck", params={"rev": "main"}).status_code == 204


def test_workforce_is_listed_with_a_url_where_it_runs(http: httpx.Client, project: str, local: LocalPlatform) -> None:
    main = {item["name"]: item for item in http.get(f"{project}/workforce", params={"rev": "main"}).json()["workforce"]}
    dev = {item["name"]: item for item in http.get(f"{project}/workforce", params={"rev": "dev"}).json()["workforce"]}
    assert list(main) == list(dev) == ["echo", "support-bot", "invoice-flow"]
    assert [name for name, item in main.items() if item.get("url")] == ["echo", "support-bot", "invoice-flow"]
    assert not any(item.get("url") for item in dev.values())
    assert main["echo"]["url"] == f"{local.url}{project}/workforce/{main['echo']['uid']}?rev=main"
    # What the listed URL stands for: append to its path, keep its query.
    path, _, query = main["echo"]["url"].partition("?")
    assert http.get(f"{path}/healthcheck?{query}").status_code == 204


def test_a_component_from_creation_to_deletion(http: httpx.Client, project: str) -> None:
    url = f"{project}/workforce"
    created = http.post(url, params={"rev": "main"}, json={"name": "helper", "type": "workflow"})
    assert created.status_code == 201
    assert (created.json()["type"], created.json()["path"]) == ("workflow", "workforce/helper")
    assert http.post(url, params={"rev": "main"}, json={"name": "helper"}).status_code == 409
    assert http.post(url, params={"rev": "main"}, json={"type": "robot"}).status_code == 400
    assert http.get(f"{url}/helper/healthcheck", params={"rev": "main"}).status_code == 404
    uid = created.json()["uid"]
    assert http.request("DELETE", url, params={"rev": "main"}, json={"workforce": uid}).status_code == 204
    assert http.request("DELETE", url, params={"rev": "main"}, json={"workforce": uid}).status_code == 404
    names = [item["name"] for item in http.get(url, params={"rev": "main"}).json()["workforce"]]
    assert "helper" not in names


def test_a_project_lists_its_components(http: httpx.Client, project: str) -> None:
    found = ProjectDetail.from_dict(http.get(project).json())
    assert [component.name for component in found.workforce or ()] == ["echo", "support-bot", "invoice-flow"]
    assert found.apps == found.workforce
    assert ProjectDetail.from_dict({"id": "1"}).workforce is None
