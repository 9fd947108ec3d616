"""Serves organisations, projects and their workforce from real state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .answers import Problem
from .model import Component, Project, now_ms
from .pages import list_page

if TYPE_CHECKING:
    from starlette.responses import Response

    from .calls import Call, Handlers

_PROJECT_FACTS = ("is_public_template", "search_text", "template_description", "use_platform_iam")


async def list_organisations(call: Call) -> Response:
    """Those the user belongs to, by name."""
    wanted = (call.query.get("q") or "").lower()
    found = sorted((o for o in call.state.organisations.values() if wanted in o.name.lower()), key=lambda o: o.name)
    page, token = list_page(call, found, lambda organisation: organisation.id)
    return call.answer({"orgs": [organisation.preview() for organisation in page], "next_page_token": token})


async def get_organisation(call: Call) -> Response:
    """One organisation."""
    return call.answer({"org": call.organisation.detail()})


async def edit_organisation(call: Call) -> Response:
    """Changes the fields that were sent."""
    given = dict(call.body)
    call.organisation.name = given.pop("name", None) or call.organisation.name
    call.organisation.facts.update(given)
    return call.done()


async def list_projects(call: Call) -> Response:
    """All projects, the newest first."""
    projects = sorted(call.organisation.projects.values(), key=lambda project: project.created_ms, reverse=True)
    full = call.query.get("view") == "full"
    return call.answer({"projects": [project.detail() if full else project.preview() for project in projects]})


async def create_project(call: Call) -> Response:
    """Adds an empty project."""
    number = call.state.new_number()
    name = call.body.get("name") or f"project-{number}"
    if any(project.name == name for project in call.organisation.projects.values()):
        raise Problem(422, f"another project is already called {name!r}")
    call.organisation.projects[str(number)] = Project(str(number), name, None, now_ms(), now_ms(), seeded=False)
    return call.answer({"id": number, "name": name})


async def get_project(call: Call) -> Response:
    """Everything about a project."""
    return call.answer(call.project.detail())


async def edit_project(call: Call) -> Response:
    """Changes the fields that were sent."""
    project = call.project
    name = call.body.get("name")
    if name and any(p.name == name and p is not project for p in call.organisation.projects.values()):
        raise Problem(422, f"another project is already called {name!r}")
    project.name = name or project.name
    project.description = call.body.get("description", project.description)
    project.facts.update({key: call.body[key] for key in _PROJECT_FACTS if call.body.get(key) is not None})
    project.updated_ms = now_ms()
    return call.done()


async def delete_project(call: Call) -> Response:
    """Deletes a project that was created here. The seeded ones stay, so that they are there for the next test."""
    if not call.project.seeded:
        del call.organisation.projects[call.project.id]
    return call.done()


async def list_workforce(call: Call) -> Response:
    """The components of a project; those that run on the branch have a URL."""
    settings = call.world.settings
    base = f"{str(call.request.base_url).rstrip('/')}/orgs/{call.organisation.id}/projects/{call.project.id}/workforce"
    listed = []
    for component in call.project.components:
        if component.deleted_ms is None:
            preview = component.wire()
            if component.deployment and call.query["rev"] == settings.rev:
                preview["url"] = f"{base}/{component.uid}?rev={settings.rev}"
            listed.append(preview)
    return call.answer({"workforce": listed})


async def create_component(call: Call) -> Response:
    """Adds a component that does not run anywhere yet."""
    number = str(call.state.new_number())
    kind = call.body.get("type") or "agent"
    if kind not in ("agent", "workflow"):
        raise Problem(400, f"type: {kind!r} is neither 'agent' nor 'workflow'")
    name = call.body.get("name") or f"{kind}-{number}"
    if call.project.component(name):
        raise Problem(409, f"a component called {name!r} exists already")
    component = Component(number, call.state.new_uuid(), name, kind, seeded=False)
    call.project.components.append(component)
    return call.answer(
        {"id": component.id, "uid": component.uid, "type": kind, "name": name, "path": f"workforce/{name}"}
    )


async def delete_component(call: Call) -> Response:
    """Deletes a component that was created here; the seeded ones stay."""
    component = call.project.component(call.body["workforce"])
    if component is None:
        raise call.missing("Workforce component")
    if not component.seeded:
        component.deleted_ms = now_ms()
    return call.done()


_PROJECTS = "/orgs/{org_id}/projects"
_PROJECT = "/orgs/{org_id}/projects/{project_id}"

HANDLERS: Handlers = {
    ("GET", "/me/orgs"): list_organisations,
    ("GET", "/orgs/{org_id}"): get_organisation,
    ("PATCH", "/orgs/{org_id}"): edit_organisation,
    ("GET", _PROJECTS): list_projects,
    ("POST", _PROJECTS): create_project,
    ("GET", _PROJECT): get_project,
    ("PATCH", _PROJECT): edit_project,
    ("DELETE", _PROJECT): delete_project,
    ("GET", f"{_PROJECT}/workforce"): list_workforce,
    ("POST", f"{_PROJECT}/workforce"): create_component,
    ("DELETE", f"{_PROJECT}/workforce"): delete_component,
}
