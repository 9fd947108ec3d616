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
