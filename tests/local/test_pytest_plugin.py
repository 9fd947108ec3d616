"""The pytest plugin: fixtures for the tests of others, which cost nothing where they are not used."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

USERS_TEST = '''
import pytest
from timbal.client import RunFailed
from timbal.local import ToolCall


def bank(prompt):
    if (yield ToolCall("transfer", {"amount": 5}, output="sent", approval="Send it?")):
        yield "Sent."
    else:
        yield "Not sent."


def pay(client, approve):
    """The user's own flow."""
    agent = client.workforce("bank")
    try:
        return agent.run(prompt="Pay the bill").text
    except RunFailed as paused:
        (approval,) = paused.outcome.pending
        return agent.resume(paused.outcome, {approval.id: approve}).text


@pytest.mark.parametrize(("approve", "said"), [(True, "Sent."), (False, "Not sent.")])
def test_paying(timbal_platform, timbal_client, approve, said):
    timbal_platform.agent("bank", bank)
    assert pay(timbal_client, approve) == said


def test_each_test_has_a_fresh_platform(timbal_platform, timbal_client):
    assert timbal_platform.requests == []
    names = [member.name for member in timbal_client.projects.list_workforce(rev="main").workforce]
    assert "bank" not in names
    timbal_platform.answer("*/projects/42/runs", {"runs": [], "next_page_token": None})
    assert timbal_client.runs.list().runs == []


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.mark.anyio
async def test_asynchronously(async_timbal_client):
    assert len((await async_timbal_client.runs.list()).runs) == 50


def test_it_is_another_client(timbal_client, monkeypatch):
    assert timbal_client.projects.get().id == "42"
'''


PLUGINS = "timbal_pytest,anyio.pytest_plugin"


def run(folder: Path, *arguments: str, plugins: str = PLUGINS) -> subprocess.CompletedProcess[str]:
    """Run pytest as a user does, with the plugin and nothing of this project's settings."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "pytest", "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        env={
            "PATH": "",
            "PYTHONPATH": f"{ROOT}:{ROOT / 'generated'}",
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_PLUGINS": plugins,
            "TIMBAL_API_KEY": "another",
            "TIMBAL_ORG_ID": "99",
        },
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_the_tests_of_a_user(tmp_path: Path) -> None:
    (tmp_path / "test_bank.py").write_text(USERS_TEST)
    done = run(tmp_path, "-q")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


def test_the_fixtures_say_what_they_are(tmp_path: Path) -> None:
    shown = run(tmp_path, "--fixtures").stdout
    for name in ("timbal_platform", "timbal_client", "async_timbal_client"):
        assert f"\n{name}" in shown
    assert "in the state of a fresh start" in shown


def test_it_loads_nothing_before_a_fixture_is_used(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text(
        "import sys\n\n\ndef test_own():\n"
        "    assert 'timbal_pytest' in sys.modules\n"
        "    names = ('timbal', 'timbal_api', 'attrs', 'httpx', 'starlette', 'uvicorn', 'jsonschema')\n"
        "    assert [name for name in names if name in sys.modules] == []\n"
    )
    done = run(tmp_path, "-q", plugins="timbal_pytest")
    assert done.returncode == 0, done.stdout + done.stderr


def test_pytest_finds_it_by_its_entry_point() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["pytest11"] == {"timbal": "timbal_pytest"}


@pytest.mark.parametrize("missing", ["uvicorn", "jsonschema"])
def test_without_the_extra_a_fixture_says_what_to_install(tmp_path: Path, missing: str) -> None:
    (tmp_path / "conftest.py").write_text(f"import sys\nsys.modules[{missing!r}] = None\n")
    (tmp_path / "test_own.py").write_text("def test_own(timbal_platform):\n    pass\n")
    done = run(tmp_path, "-q")
    assert done.returncode == 1
    assert "pip install 'timbal-client[local]'" in done.stdout
