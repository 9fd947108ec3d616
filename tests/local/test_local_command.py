"""`python -m timbal.local`: prints where it is, ends cleanly, says in one line what is wrong."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from support.systems import needs_signals
from timbal.local import __main__ as command

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])}


@contextmanager
def running(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error::ResourceWarning", "-m", "timbal.local", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


@needs_signals
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_settings_to_export_and_ends_cleanly(number: signal.Signals) -> None:
    with running("--port", "0", "--workforce", "bot=http://127.0.0.1:1", "--rev", "dev") as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5)]
        settings = dict(re.findall(r"^export (\w+)=(\S+)$", "".join(lines), re.MULTILINE))
        assert set(settings) == {
            "TIMBAL_BASE_URL",
            "TIMBAL_API_KEY",
            "TIMBAL_ORG_ID",
            "TIMBAL_PROJECT_ID",
            "TIMBAL_PROJECT_REV",
        }
        url = "{TIMBAL_BASE_URL}/orgs/{TIMBAL_ORG_ID}/projects/{TIMBAL_PROJECT_ID}/workforce/bot/x".format(**settings)
        headers = {"Authorization": f"Bearer {settings['TIMBAL_API_KEY']}"}
        assert httpx.get(f"{url}?rev=dev", headers=headers, trust_env=False).status_code == 502
        process.send_signal(number)
        rest, errors = process.communicate(timeout=60)
        assert (process.returncode, rest, errors) == (0, "", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "x"],
        ["--port", "70000"],
        ["--port", "-1"],
        ["--workforce", "bot"],
        ["--workforce", "bot=ftp://x"],
        ["--workforce", "=http://x"],
        ["--pace", "soon"],
        ["--pace", "-1"],
        ["--unknown"],
        ["extra"],
    ],
    ids=" ".join,
)
def test_errors_are_one_line_and_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(arguments)
    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    assert err.count("\n") == 1
    assert err.startswith("python -m timbal.local: ")


def test_a_port_in_use_is_one_line_and_exit_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert command.main(["--port", str(port)]) == 1
    assert (
        capsys.readouterr().err
        == f"python -m timbal.local: cannot listen on 127.0.0.1:{port}: Address already in use\n"
    )


def test_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert all(option in shown for option in ("--host", "--port", "--workforce NAME=URL", "--rev", "--pace"))


def test_it_never_loads_the_client() -> None:
    code = "import sys, timbal.local; print(sorted(name for name in sys.modules if name.startswith('timbal.client')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, check=True)
    assert done.stdout == "[]\n"


def test_on_all_addresses_it_prints_a_url_that_the_client_takes() -> None:
    with running("--host", "0.0.0.0") as process:
        assert process.stdout is not None
        assert re.match(r"export TIMBAL_BASE_URL=http://127\.0\.0\.1:\d+$", process.stdout.readline().strip())


def ran(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-m", "timbal.local", *arguments],
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        timeout=120,
    )


def test_a_command_runs_with_the_settings_and_decides_the_exit_code() -> None:
    code = (
        "import os, httpx, sys; e = os.environ; print(e['TIMBAL_PROJECT_REV'], '--port' in sys.argv); "
        "url = e['TIMBAL_BASE_URL'] + '/me/orgs'; headers = {'Authorization': 'Bearer ' + e['TIMBAL_API_KEY']}; "
        "print(httpx.get(url, headers=headers, trust_env=False).status_code); sys.exit(7)"
    )
    done = ran("--rev", "dev", "--", sys.executable, "-c", code, "--port", "--", "x")
    assert (done.returncode, done.stdout, done.stderr) == (7, "dev True\n200\n", "")


@needs_signals
def test_a_command_that_is_killed_or_does_not_exist() -> None:
    done = ran("--", sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert done.returncode == 128 + signal.SIGKILL
    done = ran("--", "no-such-command")
    assert (done.returncode, done.stdout) == (127, "")
    assert done.stderr == "python -m timbal.local: cannot run 'no-such-command': No such file or directory\n"
    done = ran("--")
    assert (done.returncode, done.stderr) == (2, "python -m timbal.local: no command follows --\n")


@needs_signals
def test_a_signal_ends_the_command_as_well() -> None:
    with running("--", sys.executable, "-c", "import time; print('ready', flush=True); time.sleep(600)") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
        assert process.returncode == 128 + signal.SIGTERM


def test_settings_are_assigned_as_the_shell_of_the_system_takes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command._assignment("A", "it's") == "export A='it'\"'\"'s'\n"
    monkeypatch.setattr(sys, "platform", "win32")
    assert command._assignment("A", "it's") == "$env:A = 'it''s'\n"
