"""Serves organizations, projects and their workforce from real state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.responses import HTTPError
from ..state.records import Component, Project, now_ms
from . import collections

if TYPE_CHECKING:
    from starlette.responses import Response

    from ..request import ApiRequest, Handlers

_PROJECT_FACTS = ("is_public_template", "search_text", "template_description", "use_platform_iam")


async def list_organizations(request: ApiRequest) -> Response:
    """List the organizations of the user, by name."""
    wanted = (request.query.get("q") or "").lower()
    found = sorted((o for o in request.state.organizations.values() if wanted in o.name.lower()), key=lambda o: o.name)
    page, token = request.page(found, lambda organization: organization.id)
    return request.respond({"orgs": [organization.preview() for organization in page], "next_page_token": token})


async def get_organization(request: ApiRequest) -> Response:
    """Get one organization."""
    return request.respond({"org": request.organization.detail()})


async def edit_organization(request: ApiRequest) -> Response:
    """Update the fields that were sent."""
    given = dict(request.body)
    request.organization.name = given.pop("name", None) or request.organization.name
    request.organization.facts.update(given)
    return request.respond_empty()


async def list_projects(request: ApiRequest) -> Response:
    """List all projects, the newest first."""
    projects = sorted(request.organization.projects.values(), key=lambda project: project.created_ms, reverse=True)
    full = request.query.get("view") == "full"
    return request.respond({"projects": [project.detail() if full else project.preview() for project in projects]})


async def create_project(request: ApiRequest) -> Response:
    """Create an empty project."""
    number = request.state.new_number()
    name = request.body.get("name") or f"project-{number}"
    if any(project.name == name for project in request.organization.projects.values()):
        raise HTTPError(422, f"another project is already called {name!r}")
    request.organization.projects[str(number)] = Project(str(number), name, None, now_ms(), now_ms())
    return request.respond({"id": number, "name": name})


async def get_project(request: ApiRequest) -> Response:
    """Everything about a project."""
    return request.respond(request.project.detail())


async def edit_project(request: ApiRequest) -> Response:
    """Update the fields that were sent."""
    project = request.project
    name = request.body.get("name")
    if name and any(p.name == name and p is not project for p in request.organization.projects.values()):
        raise HTTPError(422, f"another project is already called {name!r}")
    project.name = name or project.name
    project.description = request.body.get("description", project.description)
    project.facts.update({key: request.body[key] for key in _PROJECT_FACTS if request.body.get(key) is not None})
    project.updated_ms = now_ms()
    return request.respond_empty()


async def delete_project(request: ApiRequest) -> Response:
    """Delete a project and all that belongs to it."""
    del request.organization.projects[request.project.id]
    return request.respond_empty()


async def list_workforce(request: ApiRequest) -> Response:
    """List the components of a project; those that run on the branch have a URL."""
    settings = request.backend.settings
    base = str(request.http.base_url).rstrip("/")
    base += f"/orgs/{request.organization.id}/projects/{request.project.id}/workforce"
    listed = []
    for component in request.project.components:
        if component.deleted_ms is None:
            preview = component.wire()
            if component.deployment and request.query["rev"] == settings.rev:
                preview["url"] = f"{base}/{component.uid}?rev={settings.rev}"
            listed.append(preview)
    return request.respond({"workforce": listed})


async def create_component(request: ApiRequest) -> Response:
    """Create a component that is not deployed yet."""
    number = str(request.state.new_number())
    kind = request.body.get("type") or "agent"
    if kind not in ("agent", "workflow"):
        raise HTTPError(400, f"type: {kind!r} is neither 'agent' nor 'workflow'")
    name = request.body.get("name") or f"{kind}-{number}"
    if request.project.component(name):
        raise HTTPError(409, f"a component called {name!r} exists already")
    component = Component(number, request.state.new_uuid(), name, kind)
    request.project.components.append(component)
    return request.respond(
        {"id": component.id, "uid": component.uid, "type": kind, "name": name, "path": f"workforce/{name}"}
    )


async def delete_component(request: ApiRequest) -> Response:
    """Delete a component; its runs stay."""
    component = request.project.component(request.body["workforce"])
    if component is None:
        raise request.not_found("Workforce component")
    component.deleted_ms = now_ms()
    return request.respond_empty()


async def create_vars(request: ApiRequest) -> Response:
    """Create several variables at once."""
    for each in request.body["vars"]:
        collections.add(request, f"{_PROJECT}/vars", each)
    return request.respond_empty()


_PROJECTS = "/orgs/{org_id}/projects"
_PROJECT = "/orgs/{org_id}/projects/{project_id}"

HANDLERS: Handlers = {
    ("GET", "/me/orgs"): list_organizations,
    ("GET", "/orgs/{org_id}"): get_organization,
    ("PATCH", "/orgs/{org_id}"): edit_organization,
    ("GET", _PROJECTS): list_projects,
    ("POST", _PROJECTS): create_project,
    ("GET", _PROJECT): get_project,
    ("PATCH", _PROJECT): edit_project,
    ("DELETE", _PROJECT): delete_project,
    ("GET", f"{_PROJECT}/workforce"): list_workforce,
    ("POST", f"{_PROJECT}/workforce"): create_component,
    ("DELETE", f"{_PROJECT}/workforce"): delete_component,
    ("POST", f"{_PROJECT}/vars/batch"): create_vars,
}
