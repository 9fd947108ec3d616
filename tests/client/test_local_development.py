"""Components that `timbal start` runs on this machine: found by id or folder, and never replaced by the platform's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.servers import FaultServer, reply
from timbal.client import AsyncTimbal, ConfigError, Timbal
from timbal.client.workforce.local import local_port

if TYPE_CHECKING:
    from pathlib import Path

    from support.agents import Agents

pytestmark = pytest.mark.usefixtures("no_settings")

BOTH = ("TIMBAL_START_WORKFORCE", "TIMBAL_WORKFORCE")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two components, `support-bot` with the id c-1 and `reports` with the id c-2."""
    for name, component in (("support-bot", "c-1"), ("reports", "c-2")):
        manifest(tmp_path / "workforce" / name, f"name: other\n_id: {component}\ntype: agent\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def manifest(folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / "timbal.yaml").write_text(text, "utf-8")


@pytest.mark.parametrize("variable", BOTH)
def test_a_component_is_found_by_its_id_or_its_folder(
    agents: Agents, project: Path, variable: str, monkeypatch: Any
) -> None:
    with FaultServer() as gateway, FaultServer(reply()) as server:
        monkeypatch.setenv(variable, f"c-9:1, c-1:{server.port}")
        for name in ("c-1", "support-bot"):
            agent = agents(gateway.url, name, org_id=None, project_id=None)
            agent.get("healthcheck")
            assert agent.local
        assert gateway.requests == []
        assert [request.target for request in server.requests] == ["/healthcheck"] * 2
        assert "authorization" not in server.requests[0].headers


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
@pytest.mark.parametrize("name", ["reports", "c-2", "nobody", "SUPPORT-BOT", 17])
def test_what_is_not_started_is_told_and_nothing_is_sent(
    kind: Any, name: Any, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMBAL_START_WORKFORCE", "c-1:4444,c-9:4445")
    client = kind(api_key="k", org_id="o1", project_id="p1")
    with pytest.raises(ConfigError, match=r"TIMBAL_START_WORKFORCE names c-1 \(support-bot\), c-9\. .*local=False"):
        client.workforce(name)


def test_the_platform_is_reached_when_it_is_asked_for(
    agents: Agents, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMBAL_START_WORKFORCE", "c-1:4444")
    with Timbal(api_key="k", org_id="o1", project_id="p1") as client:
        for name in ("support-bot", "elsewhere"):
            assert not client.workforce(name, local=False).local


def test_the_project_is_around_the_working_folder(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {"TIMBAL_START_WORKFORCE": "c-1:80,c-2:81"}
    monkeypatch.chdir(project / "workforce" / "reports")
    assert local_port("support-bot", environ) == 80
    manifest(project / "workforce" / "reports" / "workforce" / "inner", "_id: c-2")
    assert local_port("inner", environ) == 81
    with pytest.raises(ConfigError):  # of the nearest project only
        local_port("support-bot", environ)


@pytest.mark.parametrize("folder", [".git", "node_modules", "workforce/.cache"])
def test_hidden_folders_and_packages_are_left_out(project: Path, folder: str) -> None:
    manifest(project / folder / "copy", "_id: c-2")
    environ = {"TIMBAL_WORKFORCE": "c-2:81"}
    assert local_port("reports", environ) == 81
    with pytest.raises(ConfigError):
        local_port("copy", environ)


@pytest.mark.parametrize(
    ("text", "component"),
    [
        ('_id: "c-3"', "c-3"),
        ("_id: 'c-3' # the id", "c-3"),
        ("\ufeff_id: c-3\r\nname: x\r\n", "c-3"),
        ("# _id: c-4\nname: x\n_id:   c-3   # the id\n", "c-3"),
        ('"_id": c-3', "c-3"),
        ("_id: c#3", "c#3"),
        ("nested:\n  _id: c-3\n", None),
        ("_id:\nname: c-3", None),
        ("my_id: c-3", None),
        ("", None),
    ],
)
def test_the_id_of_a_manifest(project: Path, text: str, component: str | None) -> None:
    manifest(project / "workforce" / "third", text)
    environ = {"TIMBAL_START_WORKFORCE": f"{component or 'c-3'}:82"}
    if component is None:
        with pytest.raises(ConfigError, match="'third' is not started"):
            local_port("third", environ)
    else:
        assert local_port("third", environ) == 82


def test_a_manifest_that_cannot_be_read_is_passed_over(project: Path) -> None:
    folder = project / "workforce" / "broken"
    folder.mkdir()
    (folder / "timbal.yaml").write_bytes(b"\xff\xfe_id: c-3")
    (project / "workforce" / "folder" / "timbal.yaml").mkdir(parents=True)
    assert local_port("reports", {"TIMBAL_START_WORKFORCE": "c-2:81"}) == 81


def test_a_folder_that_stands_for_two_is_told(project: Path) -> None:
    manifest(project / "old" / "reports", "_id: c-5")
    environ = {"TIMBAL_START_WORKFORCE": "c-2:81,c-5:82"}
    with pytest.raises(ConfigError, match=r"the folder of 2 components.*c-2 \(reports\), c-5 \(reports\)"):
        local_port("reports", environ)
    assert local_port("c-5", environ) == 82


@pytest.mark.parametrize("variable", BOTH)
@pytest.mark.parametrize("entry", ["bot", "bot:", ":80", "bot:port", "bot:0", "bot:70000", "bot:-1", "bot:٣"])
def test_a_broken_list_of_ports_is_told(entry: str, variable: str) -> None:
    with pytest.raises(ConfigError, match=variable):
        local_port("bot", {variable: f"fine:80,{entry}"})


@pytest.mark.parametrize(
    ("setting", "port"),
    [("", None), (" , ", None), ("bot:80", 80), (" bot : 80 ,", 80), ("bot:80,bot:81", 80), ("a:b:80,bot:81", 81)],
)
def test_the_list_of_ports(setting: str, port: int | None) -> None:
    assert local_port("bot", {"TIMBAL_START_WORKFORCE": setting}) == port


def test_the_newer_variable_counts_first() -> None:
    environ = {"TIMBAL_START_WORKFORCE": "bot:80", "TIMBAL_WORKFORCE": "bot:81,other:82"}
    assert (local_port("bot", environ), local_port("other", environ)) == (80, 82)


def test_a_name_may_hold_a_colon() -> None:
    assert local_port("a:b", {"TIMBAL_WORKFORCE": "a:b:80"}) == 80
