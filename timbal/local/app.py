"""The platform as an ASGI application: authorize, find the route, check the request, answer."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from .compose import operations as compose
from .http.responses import HTTPError
from .openapi.checks import Violation, check_body, check_path, check_query, refuse
from .openapi.document import parameter_names
from .request import ApiRequest, Backend, Handler
from .resources import collections, documented, evals, files, projects, runs

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .openapi.document import ApiDocument, Route
    from .workforce.gateway import Gateway

HANDLERS: dict[tuple[str, str], Handler] = {
    **projects.HANDLERS,
    **runs.HANDLERS,
    **compose.HANDLERS,
    **evals.HANDLERS,
    **files.HANDLERS,
}
"""The operations with code of their own. Others work on a collection, or answer with examples."""

_GATEWAY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/"


def has_state(document: ApiDocument, route: Route) -> bool:
    """Return whether an operation reads or changes state; otherwise it answers with an example."""
    if route.key in HANDLERS:
        return route.key not in evals.HANDLERS
    return collections.is_kept(document, route) or _is_gateway(route)


def _is_gateway(route: Route) -> bool:
    """Return whether requests are passed to a deployment."""
    return route.path.startswith(_GATEWAY) and route.path.endswith("path}")


class App:
    """Serves every operation of the OpenAPI document, as an ASGI application."""

    def __init__(self, backend: Backend, gateway: Gateway) -> None:
        self._backend = backend
        self._gateway = gateway

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request as ASGI says."""
        response = await self._respond(Request(scope, receive))
        await response(scope, receive, send)

    async def _respond(self, http: Request) -> Response:
        route: Route | None = None
        try:
            file = self._backend.state.files.get(http.scope["path"])
            if file is not None and http.method == "GET":
                return Response(file.content, media_type=file.content_type)
            self._authorize(http)
            match = self._backend.document.match(_raw_path(http))
            if not match.routes:
                raise HTTPError(404, f"no operation has the path {http.url.path}")
            route = match.routes.get(http.method)
            if route is None:
                allowed = ", ".join(sorted(match.routes))
                raise HTTPError(405, f"{http.method} is not one of {allowed}", headers={"allow": allowed})
            values = dict(zip(parameter_names(route.path), match.values, strict=True))
            request = ApiRequest(self._backend, http, route, values)
            self._admit(request)
            return await self._serve(request)
        except HTTPError as problem:
            typed = route is None or problem.status in route.typed_errors or problem.status == 403
            return problem.response(typed=typed)

    def _authorize(self, http: Request) -> None:
        scheme, _, key = http.headers.get("authorization", "").partition(" ")
        right = hmac.compare_digest(key.strip().encode(), self._backend.settings.api_key.encode())
        if scheme.lower() != "bearer" or not right:
            message = "the API key is wrong" if key else "the API key is missing: send it as a Bearer token"
            raise HTTPError(401, message, headers={"www-authenticate": "Bearer"})

    def _admit(self, request: ApiRequest) -> None:
        """Refuse organizations the user does not belong to, and projects that do not exist."""
        org_id, project_id = request.path.get("org_id"), request.path.get("project_id")
        if org_id is None:
            return
        organization = request.state.organizations.get(org_id)
        if organization is None:
            raise HTTPError(403, f"you are not a member of organization {org_id}")
        if project_id is not None and project_id not in organization.projects:
            raise request.not_found("Project")

    async def _serve(self, request: ApiRequest) -> Response:
        schemas = self._backend.document.schemas
        route, http = request.route, request.http
        request.query, wrong = check_query(schemas, route, http.query_params.multi_items())
        if Violation("query", "/rev", "is required") in wrong:
            raise HTTPError(400, "the query parameter rev is missing: name the git branch, such as rev=main")
        wrong += check_path(schemas, route, request.path)
        if _is_gateway(route):
            refuse(wrong)
            return self._scripted(request) or await self._gateway.handle(request)
        content_type = http.headers.get("content-type", "")
        content = check_body(schemas, route, await http.body(), content_type)
        refuse([*wrong, *content.violations])
        request.body, request.parts = content.value, content.parts
        response = self._scripted(request)
        if response is None:
            if handler := HANDLERS.get(route.key):
                response = await handler(request)
            elif collections.is_kept(self._backend.document, route):
                response = collections.respond(request)
            else:
                response = documented.example_response(request)
        return response

    def _scripted(self, request: ApiRequest) -> Response | None:
        return self._backend.script.take(request.route, request.http.scope["path"])


def _raw_path(http: Request) -> str:
    """Return the path as received: decoding it first would lose the positions of encoded slashes."""
    raw = http.scope.get("raw_path") or http.scope["path"].encode()
    return str(raw.partition(b"?")[0].decode("latin-1"))
