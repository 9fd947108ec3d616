# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""The low-level client: what each operation sends and answers, and one property for every group."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast
from urllib.parse import quote, unquote

from . import groups as _groups
from ._files import File, as_file, is_file
from ._json import loads
from ._serialize import Styled, form_text, header_fields, is_given, json_text, path_text, raw_body
from ._serialize import query_pairs as query_pairs
from ._serialize import write_json as write_json
from ._values import UNSET, JsonObject, to_json
from ._values import to_text as to_text
from .types import Progress, nothing

T = TypeVar("T")

DOCUMENT = "Timbal Platform API 2.0.0"
"""The OpenAPI document that this client was generated from."""


class Request(NamedTuple):
    """One HTTP request, apart from the host, the credentials and the time limits."""

    method: str
    path: str
    """Percent-encoded, relative to the base URL, with a leading slash."""
    query: tuple[tuple[str, str], ...] = ()
    json: Any = UNSET
    form: Mapping[str, Any] | None = None
    """Parts of a multipart/form-data body: strings, and files as paths, bytes, open files or `types.File`."""
    content: Any = None
    """A body as it goes out: bytes, or an iterable of bytes."""
    headers: Mapping[str, str] = {}
    progress: Progress | None = None
    """Told how much of the body has been sent."""
    operation: str = ""
    """The public name, `runs.list`, for messages and logs."""


class Operation(Generic[T]):
    """One operation of the OpenAPI document: how to send it, and how to read the response."""

    __slots__ = ("catch_all", "form", "form_styles", "loose", "method", "name", "path", "read")

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        read: Callable[[Any], T] | None = None,
        *,
        catch_all: str = "",
        form: bool = False,
        form_styles: Mapping[str, tuple[str, bool]] | None = None,
        loose: bool = False,
    ) -> None:
        self.name: str = name
        self.method: str = method
        self.path: str = path
        self.read: Callable[[Any], T] | None = read
        self.catch_all: str = catch_all
        self.form: bool = form
        self.form_styles: Mapping[str, tuple[str, bool]] = form_styles or {}
        self.loose: bool = loose

    def request(
        self,
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        content: Any = None,
        headers: Mapping[str, object] | None = None,
        progress: Progress | None = None,
    ) -> Request:
        """Return the request for these values.

        Raises:
            ValueError: A path value would leave its segment, or the body has no end.
            TypeError: a value has no JSON form.
            OSError: the file that is the body cannot be read.
        """
        fields = header_fields(headers or {})
        sent = self._sent(body, fields) if body is not UNSET else {}
        if not sent and content is None:
            fields.pop("Content-Type", None)
        return Request(
            method=self.method,
            path=expand_path(self.path, path, self.catch_all),
            query=query_pairs(query or {}),
            content=sent.pop("content", None if content is UNSET else content),
            headers=fields,
            progress=progress,
            operation=self.name,
            **sent,
        )

    def _sent(self, body: Any, headers: dict[str, str]) -> dict[str, Any]:
        """How a body goes out, by its media type, which is put into the headers where it is not plain."""
        media_type = headers.pop("Content-Type", "multipart/form-data" if self.form else "application/json")
        kind = media_type.partition(";")[0].strip().lower()
        if kind == "application/json":
            return {"json": to_json(body, "body")}
        if kind == "multipart/form-data":
            given = {key: form_value(value, key) for key, value in body.items() if value is not UNSET}
            return {"form": given} if body else {}
        content: Any
        if kind.endswith(("/json", "+json")):
            content = json_text(body, "body").encode()
        elif kind == "application/x-www-form-urlencoded" and isinstance(body, Mapping | JsonObject):
            content = form_text(body if isinstance(body, Mapping) else to_json(body), self.form_styles)
        else:
            content, media_type = raw_body(body, media_type)
        headers["Content-Type"] = media_type
        return {"content": content}

    def answer(self, content: bytes, content_type: str) -> T:
        """Read the body of a success: a model, plain JSON, text, bytes, or None where no body is promised.

        Raises:
            ValueError: The body does not conform to its media type or to the OpenAPI document.
        """
        if self.read is nothing:
            return cast("T", None)
        media_type = content_type.partition(";")[0].strip().lower()
        shape = getattr(self.read, "shape", None)
        value: Any = None
        if content and media_type.endswith(("/json", "+json")):
            value = loads(content)
        elif content and shape and not self.loose:
            raise ValueError(f"expected JSON, but the body is {media_type or 'of no declared type'}")
        elif content:
            value = content.decode("utf-8", "replace") if media_type.startswith("text/") else content
        if shape is None:
            return cast("T", value)
        name, kinds = shape
        if not isinstance(value, kinds):
            if self.loose:
                return cast("T", value)
            found = type(value).__name__ if content else "an empty body"
            raise ValueError(f"a JSON {name} was expected, not {found}")
        return cast("Callable[[Any], T]", self.read)(value)


_PARAMETER = re.compile(r"\{([^{}]+)\}")
_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def expand_path(template: str, values: Mapping[str, object], catch_all: str = "") -> str:
    """Fill a path template. Every value is percent-encoded; only a catch-all value keeps its slashes.

    Raises:
        ValueError: A value is empty, holds a control character, or would leave its segment (RFC 3986, 5.2.4). A value
            leaves it as `.` or `..`, also percent-encoded. In a catch-all, an empty segment, a backslash or a full URL
            does so too.
        TypeError: a value is not one value.
    """

    def expand(match: re.Match[str]) -> str:
        name = match.group(1)
        encode = encode_catch_all if name == catch_all else encode_segment
        value = values[name]
        if isinstance(value, Styled):
            text = path_text(value, name) if is_given(value) else ""
            if not text:
                raise ValueError(f"{name} is empty: it must name something in the path")
            _refuse_dots(text, name)
            return text
        return encode("" if value is None or value is UNSET else to_text(value, name), name)

    return _PARAMETER.sub(expand, template)


def encode_segment(value: str, name: str) -> str:
    """Return one path value in percent-encoding, with its slashes encoded."""
    if _PLAIN.fullmatch(value):  # as nearly every id is
        return value
    if not value:
        raise ValueError(f"{name} is empty: it must name something in the path")
    _refuse_dots(value, name)
    return quote(value, safe="")


def encode_catch_all(value: str, name: str) -> str:
    """Return the value of a catch-all in percent-encoding; its slashes stay, and it may be empty."""
    if not value:
        return ""
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", value):
        raise ValueError(f"{name}={value!r} is a full URL: give only the path behind it")
    if "\\" in _decoded(value):
        raise ValueError(f"{name}={value!r} holds a backslash")
    if "" in _decoded(value).split("/"):
        raise ValueError(f"{name}={value!r} has an empty segment: write it without a leading, trailing or double '/'")
    _refuse_dots(value, name)
    return quote(value, safe="/")


def _refuse_dots(value: str, name: str) -> None:
    plain = _decoded(value)
    if _CONTROL.search(plain):
        raise ValueError(f"{name}={value!r} holds a control character")
    if any(segment.strip() in (".", "..") for segment in re.split(r"[/\\]", plain)):
        raise ValueError(f"{name}={value!r} would leave its place in the path")


def _decoded(value: str) -> str:
    """The value as the most eager decoder on the way would see it."""
    for _ in range(8):
        plain = unquote(value)
        if plain == value:
            return plain
        value = plain
    raise ValueError("a path value is percent-encoded too many times")


def form_value(value: Any, name: str) -> Any:
    """Return one value of a form, as a file or as JSON; of a list, each item.

    Raises:
        TypeError: it is neither.
    """
    if is_file(value):
        return as_file(value, name) if isinstance(value, File) else value
    if isinstance(value, list | tuple):
        mixed = isinstance(value, tuple) and any(map(is_file, value)) and not all(map(is_file, value))
        return as_file(value, name) if mixed else [form_value(each, name) for each in value]
    return to_json(value, name)


def body_fields(body: Any, fields: Mapping[str, Any], *, required: bool = True) -> Any:
    """Return the request body: `body`, or an object of the fields that were passed one by one.

    Raises:
        TypeError: both were given.
    """
    given = {key: value for key, value in fields.items() if value is not UNSET}
    if body is UNSET:
        return given if given or required else UNSET
    if given:
        raise TypeError(f"give either body= or its fields, not both: {', '.join(given)}")
    return body


class BaseClient:
    """The common base of the synchronous and the asynchronous client."""

    def setting(self, name: str, value: str | None) -> str:
        """Return a value, or the client's setting of that name: `org_id`, `project_id`, `rev`."""
        if value is None:
            raise ValueError(f"{name} is needed")
        return value

    def _meant(self, name: str) -> str:
        """Return the message for an unknown name."""
        from ._suggest import meant, public_names  # here, because few programs have such a mistake

        known = public_names(type(self))
        found = [f"{each} ({known[each].rstrip('.')})" for each in meant(name, known)]
        groups = (each for each in known if isinstance(getattr(type(self), each), cached_property))
        return f"did you mean {' or '.join(found)}?" if found else f"{DOCUMENT} has the groups {', '.join(groups)}"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(text if name.startswith("_") else f"{text}: {self._meant(name)}", name=name, obj=self)


class OperationGroup:
    """Methods, one for each operation under one tag."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            text = f"{type(self).__name__!r} object has no attribute {name!r}"
            if not name.startswith("_"):
                from ._suggest import meant, public_names

                methods = public_names(type(self))
                found = meant(name, methods)
                text += f": did you mean {' or '.join(found)}?" if found else f"; it has {', '.join(methods)}"
            raise AttributeError(text, name=name, obj=self)


class Client(BaseClient):
    """Every group of operations, bound to one connection. A subclass says how to `call`."""

    def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        content: Any = None,
        headers: Mapping[str, object] | None = None,
        progress: Progress | None = None,
    ) -> T:
        """Send one operation and read its answer."""
        raise NotImplementedError

    @cached_property
    def ace(self) -> _groups.ace.Ace:
        """The Action Control Engine: its jobs, policies and variables."""
        from .groups.ace import Ace

        return Ace(self)

    @cached_property
    def alarms(self) -> _groups.alarms.Alarms:
        """Alarms on metrics, their history and the metrics themselves."""
        from .groups.alarms import Alarms

        return Alarms(self)

    @cached_property
    def analytics(self) -> _groups.analytics.Analytics:
        """Usage, costs and users over time."""
        from .groups.analytics import Analytics

        return Analytics(self)

    @cached_property
    def billing(self) -> _groups.billing.Billing:
        """Budgets, overage, compute sizes and credit grants."""
        from .groups.billing import Billing

        return Billing(self)

    @cached_property
    def channels(self) -> _groups.channels.Channels:
        """Where notifications are delivered."""
        from .groups.channels import Channels

        return Channels(self)

    @cached_property
    def composer(self) -> _groups.composer.Composer:
        """Composer, the coding agent: prompts, sessions and plans."""
        from .groups.composer import Composer

        return Composer(self)

    @cached_property
    def connectors(self) -> _groups.connectors.Connectors:
        """Connectors that reach into private networks: browsing, jobs, syncs and queries."""
        from .groups.connectors import Connectors

        return Connectors(self)

    @cached_property
    def content(self) -> _groups.content.Content:
        """Fresh links to stored content."""
        from .groups.content import Content

        return Content(self)

    @cached_property
    def embeddings(self) -> _groups.embeddings.Embeddings:
        """The embedding models on offer."""
        from .groups.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> _groups.files.Files:
        """Files kept by the platform."""
        from .groups.files import Files

        return Files(self)

    @cached_property
    def iam(self) -> _groups.iam.Iam:
        """Permissions: actions, roles, users and checks."""
        from .groups.iam import Iam

        return Iam(self)

    @cached_property
    def k2(self) -> _groups.k2.K2:
        """Knowledge bases, their files, chunks, policies, backups and queries."""
        from .groups.k2 import K2

        return K2(self)

    @cached_property
    def orgs(self) -> _groups.orgs.Orgs:
        """Organizations and what belongs to a whole organization."""
        from .groups.orgs import Orgs

        return Orgs(self)

    @cached_property
    def projects(self) -> _groups.projects.Projects:
        """Projects with their environments, deployments, variables, evaluations and workforce."""
        from .groups.projects import Projects

        return Projects(self)

    @cached_property
    def runs(self) -> _groups.runs.Runs:
        """The activity of agents and workflows: runs and the reactions to them."""
        from .groups.runs import Runs

        return Runs(self)

    @cached_property
    def templates(self) -> _groups.templates.Templates:
        """Projects to start from."""
        from .groups.templates import Templates

        return Templates(self)

    @cached_property
    def users(self) -> _groups.users.Users:
        """The profile and the API tokens of the key's owner."""
        from .groups.users import Users

        return Users(self)


class AsyncClient(BaseClient):
    """Every group of operations, bound to one connection, awaited. A subclass says how to `call`."""

    async def call(
        self,
        operation: Operation[T],
        path: Mapping[str, object],
        query: Mapping[str, object] | None = None,
        body: Any = UNSET,
        *,
        content: Any = None,
        headers: Mapping[str, object] | None = None,
        progress: Progress | None = None,
    ) -> T:
        """Send one operation and read its answer."""
        raise NotImplementedError

    @cached_property
    def ace(self) -> _groups.ace.AsyncAce:
        """The Action Control Engine: its jobs, policies and variables."""
        from .groups.ace import AsyncAce

        return AsyncAce(self)

    @cached_property
    def alarms(self) -> _groups.alarms.AsyncAlarms:
        """Alarms on metrics, their history and the metrics themselves."""
        from .groups.alarms import AsyncAlarms

        return AsyncAlarms(self)

    @cached_property
    def analytics(self) -> _groups.analytics.AsyncAnalytics:
        """Usage, costs and users over time."""
        from .groups.analytics import AsyncAnalytics

        return AsyncAnalytics(self)

    @cached_property
    def billing(self) -> _groups.billing.AsyncBilling:
        """Budgets, overage, compute sizes and credit grants."""
        from .groups.billing import AsyncBilling

        return AsyncBilling(self)

    @cached_property
    def channels(self) -> _groups.channels.AsyncChannels:
        """Where notifications are delivered."""
        from .groups.channels import AsyncChannels

        return AsyncChannels(self)

    @cached_property
    def composer(self) -> _groups.composer.AsyncComposer:
        """Composer, the coding agent: prompts, sessions and plans."""
        from .groups.composer import AsyncComposer

        return AsyncComposer(self)

    @cached_property
    def connectors(self) -> _groups.connectors.AsyncConnectors:
        """Connectors that reach into private networks: browsing, jobs, syncs and queries."""
        from .groups.connectors import AsyncConnectors

        return AsyncConnectors(self)

    @cached_property
    def content(self) -> _groups.content.AsyncContent:
        """Fresh links to stored content."""
        from .groups.content import AsyncContent

        return AsyncContent(self)

    @cached_property
    def embeddings(self) -> _groups.embeddings.AsyncEmbeddings:
        """The embedding models on offer."""
        from .groups.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> _groups.files.AsyncFiles:
        """Files kept by the platform."""
        from .groups.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def iam(self) -> _groups.iam.AsyncIam:
        """Permissions: actions, roles, users and checks."""
        from .groups.iam import AsyncIam

        return AsyncIam(self)

    @cached_property
    def k2(self) -> _groups.k2.AsyncK2:
        """Knowledge bases, their files, chunks, policies, backups and queries."""
        from .groups.k2 import AsyncK2

        return AsyncK2(self)

    @cached_property
    def orgs(self) -> _groups.orgs.AsyncOrgs:
        """Organizations and what belongs to a whole organization."""
        from .groups.orgs import AsyncOrgs

        return AsyncOrgs(self)

    @cached_property
    def projects(self) -> _groups.projects.AsyncProjects:
        """Projects with their environments, deployments, variables, evaluations and workforce."""
        from .groups.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def runs(self) -> _groups.runs.AsyncRuns:
        """The activity of agents and workflows: runs and the reactions to them."""
        from .groups.runs import AsyncRuns

        return AsyncRuns(self)

    @cached_property
    def templates(self) -> _groups.templates.AsyncTemplates:
        """Projects to start from."""
        from .groups.templates import AsyncTemplates

        return AsyncTemplates(self)

    @cached_property
    def users(self) -> _groups.users.AsyncUsers:
        """The profile and the API tokens of the key's owner."""
        from .groups.users import AsyncUsers

        return AsyncUsers(self)
