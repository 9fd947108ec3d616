"""One call as a handler sees it: already authorised, checked against the document, and read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .answers import Problem, empty_response, json_response

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .document import Document, Operation
    from .examples import Examples
    from .exchange import Exchange
    from .model import Organisation, Project, Settings, State
    from .multipart import Part
    from .proxy import Proxy


@dataclass(slots=True)
class World:
    """All that handlers share."""

    settings: Settings
    document: Document
    examples: Examples
    state: State
    proxy: Proxy


@dataclass(slots=True)
class Call:
    """A request for an operation.

    `query` and `body` hold JSON values; parameters that were not given are missing from `query`.
    """

    world: World
    request: Request
    exchange: Exchange
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    parts: Sequence[Part] = ()

    @property
    def state(self) -> State:
        """What the platform knows."""
        return self.world.state

    @property
    def organisation(self) -> Organisation:
        """The organisation of the path; the app has made sure that it exists."""
        return self.state.organisations[self.path["org_id"]]

    @property
    def project(self) -> Project:
        """The project of the path; the app has made sure that it exists."""
        return self.organisation.projects[self.path["project_id"]]

    def answer(self, value: Any) -> Response:
        """The success that the document promises, with this body."""
        completed = self.world.examples.complete(self.operation.schema, value)
        return json_response(completed, self.operation.status)

    def done(self) -> Response:
        """The success that the document promises, without a body."""
        return empty_response(self.operation.status)

    def missing(self, what: str) -> Problem:
        """The error for something that does not exist."""
        return Problem(404, f"{what} not found")


Handler = Callable[[Call], Awaitable["Response"]]
Handlers = Mapping[tuple[str, str], Handler]
"""(method, path of the document) -> what serves it from real state."""
