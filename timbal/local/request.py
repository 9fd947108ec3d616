"""A request as the code that answers an operation sees it: authorized, checked, and read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote

from .http.responses import HTTPError, empty_response, json_response
from .state.paging import list_page
from .state.records import File

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .examples.values import Examples
    from .http.forms import Part
    from .openapi.document import ApiDocument, Route
    from .scripted import Script
    from .settings import Settings
    from .state.records import Organization, Project, State

T = TypeVar("T")


@dataclass(slots=True)
class Backend:
    """A platform's settings, its OpenAPI document, and its state."""

    settings: Settings
    document: ApiDocument
    examples: Examples
    state: State
    script: Script


@dataclass(slots=True)
class ApiRequest:
    """A request for an operation.

    `query` and `body` hold JSON values; parameters that were not given are missing from `query`.
    """

    backend: Backend
    http: Request
    route: Route
    path: Mapping[str, str]
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    parts: Sequence[Part] = ()

    @property
    def state(self) -> State:
        """The platform's settings, OpenAPI document and state."""
        return self.backend.state

    @property
    def organization(self) -> Organization:
        """The organization of the path; the app has made sure that it exists."""
        return self.state.organizations[self.path["org_id"]]

    @property
    def project(self) -> Project:
        """The project of the path; the app has made sure that it exists."""
        return self.organization.projects[self.path["project_id"]]

    def respond(self, value: Any) -> Response:
        """Return the documented success, with this body."""
        completed = self.backend.examples.complete(self.route.schema, value)
        return json_response(completed, self.route.status)

    def respond_empty(self) -> Response:
        """Return the documented success, without a body."""
        return empty_response(self.route.status)

    def page(self, items: Sequence[T], key: Callable[[T], str]) -> tuple[Sequence[T], str | None]:
        """Return the requested page of a list, and the token for the next.

        Args:
            items: the whole list, in a fixed order.
            key: the id of an item.

        Raises:
            HTTPError: 400, for a token that was not given out for this list.
        """
        scope = f"{self.http.url.path}?q={self.query.get('q')}"
        size = self.backend.settings.page_size
        return list_page(items, key, size=size, scope=scope, token=self.query.get("page_token"))

    def keep_file(self, part: Part) -> str:
        """Keep an uploaded file.

        Returns:
            The URL at which anybody can download it.
        """
        name = (part.filename or "file").replace("/", "_")
        path = f"/files/{self.state.new_uuid()}/{name}"
        self.state.files[path] = File(name, part.content_type or "application/octet-stream", part.content)
        return f"{str(self.http.base_url).rstrip('/')}{quote(path)}"

    def not_found(self, what: str) -> HTTPError:
        """Return the error for a resource that does not exist."""
        return HTTPError(404, f"{what} not found")


Handler = Callable[[ApiRequest], Awaitable["Response"]]
Handlers = Mapping[tuple[str, str], Handler]
"""(method, path template) -> the function that serves it from real state."""
