"""What a run is given: any parameter of a runnable, files in its prompt, and what comes back of both."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import pytest

from support.run_wire import ROOT, RUN, live, numbered, output, sse
from support.run_wire import start as started
from support.servers import FaultServer, raw
from timbal.client import File

if TYPE_CHECKING:
    from pathlib import Path

    from support.agents import Agents

WHOLE = raw(live(sse(numbered(RUN))), keep=True)
PNG = b"\x89PNG\r\n"


def data_url(media_type: str, data: bytes) -> str:
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def sent(agents: Agents, *args: Any, **params: Any) -> Any:
    """The body of the request that starts such a run."""
    with FaultServer(WHOLE) as server:
        agents(server.url).run(*args, **params)
        return server.requests[0].json()


@pytest.mark.parametrize(
    "name",
    ["parent", "self", "prompt", "run", "answers", "body", "params", "run_id", "check", "timeout", "after", "id"],
)
def test_a_parameter_may_have_any_name(agents: Agents, name: str) -> None:
    body = sent(agents, **{name: "Projects"})
    assert body.pop(name) == "Projects"
    assert body.keys() == {"context"}
    assert body["context"].keys() == {"id"}


def test_the_names_that_are_ours(agents: Agents) -> None:
    body = sent(agents, "Hi", parent_id="r0", resume={"a": 1}, context={"id": "mine", "platform_config": {"x": 1}})
    assert body == {
        "prompt": "Hi",
        "resume": {"a": 1},
        "context": {"id": "mine", "platform_config": {"x": 1}, "parent_id": "r0"},
    }
    assert sent(agents, context={"parent_id": "r0"})["context"]["parent_id"] == "r0"


def test_files_in_a_prompt(agents: Agents, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"hello")
    prompt = [
        "Look",
        path,
        File.from_bytes(PNG, name="shot.png"),
        File.from_bytes(b"a,b", media_type="text/csv"),
        File.from_bytes(b"PAR1", name="rows.parquet"),
        File.from_bytes(b"?"),
        File.from_url("https://example.com/a.pdf"),
        File.from_server_path("/data/a.pdf"),
        {"type": "text", "text": "there"},
    ]
    parts = [
        "Look",
        {"type": "file", "file": data_url("text/plain", b"hello"), "name": "note.txt"},
        {"type": "file", "file": data_url("image/png", PNG), "name": "shot.png"},
        {"type": "file", "file": data_url("text/csv", b"a,b")},
        {"type": "file", "file": data_url("timbal/parquet", b"PAR1"), "name": "rows.parquet"},
        {"type": "file", "file": data_url("application/octet-stream", b"?")},
        {"type": "file", "file": "https://example.com/a.pdf"},
        {"type": "file", "file": "/data/a.pdf", "name": "a.pdf"},
        {"type": "text", "text": "there"},
    ]
    assert sent(agents, prompt)["prompt"] == parts
    assert sent(agents, prompt=tuple(prompt))["prompt"] == parts
    message = {"role": "user", "content": prompt}
    assert sent(agents, message)["prompt"] == {"role": "user", "content": parts}
    assert sent(agents, path)["prompt"] == parts[1:2]
    assert sent(agents, File.from_url("https://example.com/a.pdf"))["prompt"] == parts[6:7]
    assert message["content"][1] == path  # what was given is not changed


def test_a_file_as_a_parameter_is_its_url(agents: Agents) -> None:
    file = File.from_bytes(PNG, name="shot.png")
    body = sent(agents, picture=file, more={"all": [file, 1]})
    assert body["picture"] == data_url("image/png", PNG)
    assert body["more"] == {"all": [data_url("image/png", PNG), 1]}


def test_a_file_that_cannot_be_read_is_told_before_anything_is_sent(agents: Agents, tmp_path: Path) -> None:
    with FaultServer() as server:
        with pytest.raises(FileNotFoundError):
            agents(server.url).stream(["Look", tmp_path / "missing.txt"])
        assert server.requests == []


@pytest.mark.parametrize(
    ("value", "files"),
    [
        ([{"type": "file", "file": data_url("image/png", PNG), "name": "a.png"}], [("a.png", "image/png", PNG)]),
        ([{"type": "file", "file": "data:,a%20b"}], [(None, None, b"a b")]),
        ({"type": "file", "file": data_url("text/csv", b"a")}, [(None, "text/csv", b"a")]),
        ([{"type": "file", "file": "data:text/csv;base64?"}, {"type": "file"}, 5, None], []),
        ("text", []),
        (None, []),
        ({"content": [{"type": "text", "text": "a"}]}, []),
    ],
)
def test_the_files_that_come_back(agents: Agents, value: Any, files: list[Any]) -> None:
    with FaultServer(raw(live(sse(numbered([started(ROOT), output(ROOT, value)]))), keep=True)) as server:
        outcome = agents(server.url).run()
    assert [(file.name, file.media_type, file.content) for file in outcome.files] == files


def test_the_files_that_are_elsewhere(agents: Agents) -> None:
    value = {"role": "assistant", "content": [{"type": "file", "file": "https://a.example/x.pdf", "name": "x.pdf"}]}
    value["content"].append({"type": "file", "file": "/data/y.pdf"})
    with FaultServer(raw(live(sse(numbered([started(ROOT), output(ROOT, value)]))), keep=True)) as server:
        outcome = agents(server.url).run()
    assert outcome.files == (
        File.from_url("https://a.example/x.pdf", name="x.pdf"),
        File.from_server_path("/data/y.pdf"),
    )
