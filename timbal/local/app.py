"""The platform as an ASGI application: authorise, find the operation, check the request, answer."""

from __future__ import annotations

import contextlib
import hmac
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route

from . import compose, evals, projects, runs
from .answers import Problem
from .calls import Call, Handler, World
from .conformance import Violation, check_body, check_path, check_query, refuse
from .document import parameter_names
from .example_answers import example_answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from .document import Operation

HANDLERS: dict[tuple[str, str], Handler] = {
    **projects.HANDLERS,
    **runs.HANDLERS,
    **compose.HANDLERS,
    **evals.HANDLERS,
}
"""The operations with real state. All others of the document answer with examples."""

_GATEWAY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/"


def application(world: World) -> ASGIApp:
    """The application for one world. Its end stops the runs of built-in deployments."""

    @contextlib.asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await world.proxy.aclose()

    endpoint = Endpoint(world)
    return Starlette(routes=[Route("/{path:path}", endpoint)], lifespan=lifespan)


class Endpoint:
    """Serves every operation of the document."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request as ASGI says."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        operation: Operation | None = None
        try:
            self._authorise(request)
            match = self._world.document.match(_raw_path(request))
            if not match.operations:
                raise Problem(404, f"no operation has the path {request.url.path}")
            operation = match.operations.get(request.method)
            if operation is None:
                allowed = ", ".join(sorted(match.operations))
                raise Problem(405, f"{request.method} is not one of {allowed}", headers={"allow": allowed})
            values = dict(zip(parameter_names(operation.path), match.values, strict=True))
            call = Call(self._world, request, request.scope["timbal.exchange"], operation, values)
            self._admit(call)
            return await self._serve(call)
        except Problem as problem:
            typed = operation is None or problem.status in operation.typed_errors or problem.status == 403
            return problem.response(typed=typed)

    def _authorise(self, request: Request) -> None:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        right = hmac.compare_digest(key.strip().encode(), self._world.settings.api_key.encode())
        if scheme.lower() != "bearer" or not right:
            message = "the API key is wrong" if key else "the API key is missing: send it as a Bearer token"
            raise Problem(401, message, headers={"www-authenticate": "Bearer"})

    def _admit(self, call: Call) -> None:
        """Refuse organisations the user does not belong to, and projects that do not exist."""
        org_id, project_id = call.path.get("org_id"), call.path.get("project_id")
        if org_id is None:
            return
        organisation = call.state.organisations.get(org_id)
        if organisation is None:
            raise Problem(403, f"you are not a member of organisation {org_id}")
        if project_id is not None and project_id not in organisation.projects:
            raise call.missing("Project")

    async def _serve(self, call: Call) -> Response:
        schemas = self._world.document.schemas
        operation, request = call.operation, call.request
        call.query, wrong = check_query(schemas, operation, request.query_params.multi_items())
        if Violation("query", "/rev", "is required") in wrong:
            raise Problem(400, "the query parameter rev is missing: name the git branch, such as rev=main")
        wrong += check_path(schemas, operation, call.path)
        if operation.path.startswith(_GATEWAY) and operation.path.endswith("path}"):
            refuse(wrong)
            return await self._world.proxy.handle(call)
        content_type = request.headers.get("content-type", "")
        content = check_body(schemas, operation, await request.body(), content_type)
        refuse([*wrong, *content.violations])
        call.body, call.parts = content.value, content.parts
        handler = HANDLERS.get(operation.key)
        return await handler(call) if handler else example_answer(call)


def _raw_path(request: Request) -> str:
    """The path as it came over the wire: decoding it first would lose where an encoded slash was."""
    raw = request.scope.get("raw_path") or request.scope["path"].encode()
    return str(raw.partition(b"?")[0].decode("latin-1"))
