"""Every method of every group: what it asks for, and that both flavours ask the same."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, get_overloads, get_type_hints

import pytest

import timbal_api
from timbal_api import models
from timbal_api.client import AsyncClient, Client, Request
from timbal_api.models import NewReactionReqBody
from timbal_api.types import UNSET, File, Model

DOCUMENT = json.loads((files("timbal_api") / "openapi.json").read_text(encoding="utf-8"))
OPERATIONS: dict[tuple[str, str], dict[str, Any]] = {
    (method.upper(), path): node
    for path, item in DOCUMENT["paths"].items()
    for method, node in item.items()
    if method in ("get", "put", "post", "patch", "delete")
}
SETTINGS = {"org_id": "the-org", "project_id": "the-project", "rev": "the-rev"}
GROUPS = sorted(path.stem for path in (Path(timbal_api.__file__).parent / "groups").glob("[!_]*.py"))


class Recording(Client):
    """Makes each request and answers nothing."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def setting(self, name: str, value: str | None) -> str:
        return SETTINGS[name] if value is None else value

    def call(self, operation: Any, path: Any, query: Any = None, body: Any = UNSET, **more: Any) -> Any:
        self.requests.append(operation.request(path, query, body, **more))


class AsyncRecording(AsyncClient):
    """The same, awaited."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def setting(self, name: str, value: str | None) -> str:
        return SETTINGS[name] if value is None else value

    async def call(self, operation: Any, path: Any, query: Any = None, body: Any = UNSET, **more: Any) -> Any:
        self.requests.append(operation.request(path, query, body, **more))


def sent(ask: Callable[[Any], Any]) -> Request:
    """The request of a call, made by both flavours and the same for both."""
    client, other = Recording(), AsyncRecording()
    assert ask(client) is None
    coroutine = ask(other)
    assert inspect.iscoroutine(coroutine)
    assert asyncio.run(coroutine) is None
    (request,) = client.requests
    (twin,) = other.requests
    assert request == twin
    return request


@pytest.mark.parametrize(
    ("ask", "line", "query", "body"),
    [
        (lambda c: c.projects.get(), "GET /orgs/the-org/projects/the-project", {}, UNSET),
        (lambda c: c.projects.get(org_id="o", project_id="a/b"), "GET /orgs/o/projects/a%2Fb", {}, UNSET),
        (lambda c: c.orgs.list(q="x", page_token=None), "GET /me/orgs", {"q": "x"}, UNSET),
        (
            lambda c: c.runs.list(
                status="error", roots=True, from_=datetime(2026, 1, 2, tzinfo=UTC), to="2026-01-03T00:00:00Z"
            ),
            "GET /orgs/the-org/projects/the-project/runs",
            {"status": "error", "from": "1767312000000", "to": "1767398400000", "roots": "true"},
            UNSET,
        ),
        (lambda c: c.runs.get("run_1"), "GET /orgs/the-org/projects/the-project/runs/run_1", {}, UNSET),
        (
            lambda c: c.runs.create_reaction("run_1", sentiment="positive", feedback=None),
            "POST /orgs/the-org/projects/the-project/runs/run_1/reactions",
            {},
            {"sentiment": "positive", "feedback": None},
        ),
        (
            lambda c: c.runs.create_reaction("run_1", body=NewReactionReqBody(sentiment="positive")),
            "POST /orgs/the-org/projects/the-project/runs/run_1/reactions",
            {},
            {"sentiment": "positive"},
        ),
        (
            lambda c: c.runs.create_reaction("run_1", body={"sentiment": "positive", "unknown": 1}),
            "POST /orgs/the-org/projects/the-project/runs/run_1/reactions",
            {},
            {"sentiment": "positive", "unknown": 1},
        ),
        (
            lambda c: c.projects.list_workforce(),
            "GET /orgs/the-org/projects/the-project/workforce",
            {"rev": "the-rev"},
            UNSET,
        ),
        (
            lambda c: c.projects.list_workforce(rev="dev"),
            "GET /orgs/the-org/projects/the-project/workforce",
            {"rev": "dev"},
            UNSET,
        ),
        (
            lambda c: c.projects.delete_workforce(workforce="bot"),
            "DELETE /orgs/the-org/projects/the-project/workforce",
            {"rev": "the-rev"},
            {"workforce": "bot"},
        ),
        (
            lambda c: c.projects.delete_workforce(body={"workforce": "bot"}, rev="x"),
            "DELETE /orgs/the-org/projects/the-project/workforce",
            {"rev": "x"},
            {"workforce": "bot"},
        ),
        (
            lambda c: c.projects.proxy_workforce_get("bot", "v1/things"),
            "GET /orgs/the-org/projects/the-project/workforce/bot/v1/things",
            {"rev": "the-rev"},
            UNSET,
        ),
        (
            lambda c: c.projects.proxy_workforce_post("bot", ""),
            "POST /orgs/the-org/projects/the-project/workforce/bot/",
            {"rev": "the-rev"},
            UNSET,
        ),
        (
            lambda c: c.ace.create_chat_completion("ace_1", body={"model": "m", "messages": ()}),
            "POST /ace/ace_1/v1/chat/completions",
            {},
            {"model": "m", "messages": []},
        ),
        (lambda c: c.orgs.update(), "PATCH /orgs/the-org", {}, {}),
        (lambda c: c.users.create_token(name="n", org_id="o"), "POST /me/tokens", {}, {"name": "n", "org_id": "o"}),
        (
            lambda c: c.iam.set_user_roles("u_1", attachments=[{"role_id": 1}]),
            "PUT /orgs/the-org/iam/users/u_1/roles",
            {},
            {"attachments": [{"role_id": 1}]},
        ),
        (
            lambda c: c.projects.get_env_metrics("env_1", "cpu", start_time=1, end_time=2),
            "GET /orgs/the-org/projects/the-project/envs/env_1/metrics/cpu",
            {"start_time": "1", "end_time": "2"},
            UNSET,
        ),
    ],
)
def test_a_call_is_this_request(ask: Callable[[Any], Any], line: str, query: dict[str, str], body: Any) -> None:
    request = sent(ask)

    assert f"{request.method} {request.path}" == line
    assert dict(request.query) == query
    assert request.json == body
    assert (request.form, request.content, dict(request.headers)) == (None, None, {})


@pytest.mark.parametrize(
    "file",
    ["photo.png", Path("photo.png"), b"\x89PNG", io.BytesIO(b"x"), File("p.png", "me.png")],
    ids=lambda file: type(file).__name__,
)
def test_an_upload_is_a_form_with_a_file(file: Any) -> None:
    def progress(sent: int, total: int | None) -> None: ...

    request = sent(lambda client: client.files.upload(file=file, progress=progress))

    assert (request.method, request.path, request.progress) == ("POST", "/files", progress)
    assert request.form == {"file": file if isinstance(file, File) else File(file)}
    assert request.json is UNSET


def test_parts_of_a_form_beside_the_file_stay_texts() -> None:
    request = sent(lambda client: client.k2.create_file("kb_1", metadata={"a": 1}, url="https://x/y", parse=False))

    assert request.form == {"metadata": {"a": 1}, "url": "https://x/y", "parse": False}


def test_a_body_and_its_fields_exclude_each_other() -> None:
    with pytest.raises(TypeError, match="not both: sentiment"):
        sent(lambda client: client.runs.create_reaction("r", body={}, sentiment="positive"))


@pytest.mark.parametrize("value", ["..", "", "%2e%2e", None, "a\r\nb"], ids=ascii)
def test_a_bad_path_value_is_refused_before_anything_is_sent(value: Any) -> None:
    with pytest.raises(ValueError, match="run_id"):
        sent(lambda client: client.runs.get(value))


def test_without_settings_the_missing_one_is_named() -> None:
    with pytest.raises(ValueError, match="org_id is needed"):
        Client().projects.get()


def test_a_client_without_a_call_cannot_send() -> None:
    with pytest.raises(NotImplementedError):
        Client().projects.get(org_id="o", project_id="p")
    with pytest.raises(NotImplementedError):
        asyncio.run(AsyncClient().projects.get(org_id="o", project_id="p"))


# --------------------------------------------------------------------------------- every method of every group


def group_class(group: str, prefix: str = "") -> Any:
    module = importlib.import_module(f"timbal_api.groups.{group}")
    return getattr(module, prefix + "".join(word.capitalize() for word in group.split("_")))


METHODS = [
    pytest.param(prefix, group, name, id=f"{prefix or 'Sync'} {group}.{name}")
    for prefix in ("", "Async")
    for group in GROUPS
    for name, _ in inspect.getmembers(group_class(group, prefix), inspect.isfunction)
    if not name.startswith("_")
]


def sample(annotation: str) -> Any:
    """The least value for an argument of this type."""
    first = annotation.split(" | ")[0].removeprefix("_models.")
    if first.startswith("Sequence["):
        return []
    if first.startswith("Mapping["):
        return {}
    if first in ("str", "Any", "FileContent", "Time", "int", "float", "bool"):
        return {"int": 7, "float": 0.5, "bool": True, "Time": 7, "FileContent": b"x"}.get(first, "x y")
    found = getattr(models, first)
    if isinstance(found, type) and issubclass(found, Model):
        return found.from_dict({})
    return found.__args__[0]  # an enumeration is a Literal


def required_of(function: Any) -> tuple[list[Any], dict[str, Any]]:
    """The least arguments that a function takes, positional and by keyword; of fields and body, the fields."""
    overloads = get_overloads(function)
    parameters = list(inspect.signature(overloads[0] if overloads else function).parameters.values())[1:]
    required = [each for each in parameters if each.default is each.empty]
    positional = [sample(each.annotation) for each in required if each.kind is each.POSITIONAL_OR_KEYWORD]
    return positional, {each.name: sample(each.annotation) for each in required if each.kind is each.KEYWORD_ONLY}


@pytest.mark.parametrize(("prefix", "group", "name"), METHODS)
def test_every_method_makes_a_whole_request(prefix: str, group: str, name: str) -> None:
    client: Any = AsyncRecording() if prefix else Recording()
    method = getattr(getattr(client, group), name)
    positional, keywords = required_of(getattr(group_class(group, prefix), name))

    result = method(*positional, **keywords)
    if prefix:
        result = asyncio.run(result)

    assert result is None
    (request,) = client.requests
    assert request.operation == f"{group}.{name}"
    assert re.fullmatch(r"(/[A-Za-z0-9._~%-]+)+", request.path), request.path
    assert not re.search(r"[{}]|UNSET|None|%7B", request.path)
    json.dumps(None if request.json is UNSET else request.json)
    operation = named(request)
    documented = {each["name"]: each for each in operation.get("parameters", []) if each["in"] == "query"}
    assert {key for key, _ in request.query} <= set(documented)
    assert {key for key, each in documented.items() if each.get("required")} <= {key for key, _ in request.query}
    body = operation.get("requestBody", {})
    if body.get("required"):
        is_form = "multipart/form-data" in body["content"]
        assert (request.form is None, request.json is UNSET) == (not is_form, is_form)
    else:
        assert (request.form, request.json) == (None, UNSET)


def named(request: Request) -> dict[str, Any]:
    """The operation of the document that a request is for."""
    _, method, template = LINES[request.operation]
    assert method == request.method
    pattern = "".join(
        "[^/]+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^}]*\})", template)
    )
    assert re.fullmatch(pattern, request.path)
    return OPERATIONS[method, packaged(template)]


def packaged(path: str) -> str:
    """A path as the packaged document writes it."""
    return path.replace("{*", "{")


def documented_line(function: Any) -> tuple[str, str, str]:
    """The operation that a docstring names."""
    (line,) = re.findall(r"^\s*`([A-Z]+) (/\S*)`$", function.__doc__, re.MULTILINE)
    return (function.__qualname__, *line)


LINES = {
    f"{group}.{name}": documented_line(function)
    for group in GROUPS
    for name, function in inspect.getmembers(group_class(group), inspect.isfunction)
    if not name.startswith("_")
}


def test_every_operation_is_one_method() -> None:
    assert len(METHODS) == 2 * 212
    assert sorted((method, packaged(path)) for _, method, path in LINES.values()) == sorted(OPERATIONS)
    names = {key: node["operationId"] for key, node in OPERATIONS.items()}
    assert {name: names[method, packaged(path)] for name, (_, method, path) in LINES.items()} == {
        name: name for name in LINES
    }


@pytest.mark.parametrize("group", GROUPS)
def test_both_flavours_of_a_group_are_the_same_but_for_await(group: str) -> None:
    sync, other = group_class(group), group_class(group, "Async")

    def members(cls: Any) -> dict[str, tuple[str, str]]:
        found = {name: each for name, each in inspect.getmembers(cls, inspect.isfunction) if not name.startswith("_")}
        return {name: (str(inspect.signature(each)), each.__doc__ or "") for name, each in found.items()}

    assert members(sync) == members(other)
    assert sync.__doc__ == other.__doc__
    assert all(inspect.iscoroutinefunction(getattr(other, name)) for name in members(other))
    assert isinstance(getattr(Client(), group), sync)
    assert isinstance(getattr(AsyncClient(), group), other)


@pytest.mark.parametrize(("prefix", "group", "name"), METHODS)
def test_every_annotation_of_a_method_can_be_read_at_run_time(prefix: str, group: str, name: str) -> None:
    function = getattr(group_class(group, prefix), name)

    hints = get_type_hints(function)
    signature = inspect.signature(function, eval_str=True)

    assert set(hints) == {*signature.parameters, "return"} - {"self"}
    assert not [each for each in (*hints.values(), signature.return_annotation) if isinstance(each, str)]
    assert get_type_hints(group_class(group, prefix).__init__)["client"] is (AsyncClient if prefix else Client)


def test_a_group_is_made_once_for_each_client() -> None:
    client = Recording()

    assert client.runs is client.runs
    assert client.runs is not Recording().runs


def test_every_method_says_what_it_does() -> None:
    for name, (qualified, _, _) in LINES.items():
        group, _, method = name.partition(".")
        text = inspect.getdoc(getattr(group_class(group), method)) or ""
        first = text.splitlines()[0]
        assert re.fullmatch(r"[A-Z].{8,}[.]", first), (qualified, first)
        assert not text.startswith(("GET", "POST"))


def test_only_what_is_used_is_imported() -> None:
    code = """
import json, sys
from timbal_api.client import Client
before = set(sys.modules)
Client().runs
print(json.dumps([sorted({"attrs", "httpx", "dateutil"} & before), sorted(set(sys.modules) - before)]))
"""
    environment = {"PYTHONPATH": str(Path(timbal_api.__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)

    assert json.loads(done.stdout) == [[], ["timbal_api.groups.runs"]], done.stderr
