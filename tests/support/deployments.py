"""Real deployments for tests: `timbal[server]` in an environment of its own, one process for each runnable."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from _environment import ROOT, ensure_environment

if TYPE_CHECKING:
    from typing import Self

RUNNABLES = ROOT / "tests" / "deployment" / "deployment.py"
START_LIMIT = 120.0
"""Seconds that a deployment may take to listen, on a slow and busy machine."""


def interpreter() -> Path:
    """Return the interpreter that has `timbal[server]`: of the environment for it, which is made when it is not there.

    `TIMBAL_TEST_DEPLOYMENT_PYTHON` names the interpreter of an environment to use instead.
    """
    elsewhere = os.environ.get("TIMBAL_TEST_DEPLOYMENT_PYTHON")
    return Path(elsewhere) if elsewhere else ensure_environment("deployment")


class Deployment:
    """One runnable, served on a free port of this machine until it is stopped.

    Args:
        runnable: its name in the file of runnables.
        python: the interpreter of the deployment's environment.

    Attributes:
        url: where it listens.
        port: the port of that.
    """

    def __init__(self, runnable: str, python: Path) -> None:
        self.runnable = runnable
        # Nothing of this machine reaches the process: neither keys nor a home with profile files. Its temporary
        # files go away with its home.
        self._home = tempfile.TemporaryDirectory(prefix="deployment-", ignore_cleanup_errors=True)
        self._process = subprocess.Popen(
            [
                *(str(python), "-m", "timbal.server.http", "--import_spec", f"{RUNNABLES}::{runnable}"),
                *("--host", "127.0.0.1", "--port", "0", "--workers", "1"),
            ],
            env={
                "PATH": "/usr/bin:/bin",
                "HOME": self._home.name,
                "TMPDIR": self._home.name,
                "TIMBAL_OFFLOAD_DIR": self._home.name,
                "TIMBAL_LOG_LEVEL": "INFO",  # the port is logged at this level
                "TIMBAL_LOG_EVENTS": "",
                "PYTHONUNBUFFERED": "1",
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            cwd=self._home.name,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        self._log: list[str] = []
        self._listening = threading.Event()
        self.port = 0
        self._reader = threading.Thread(target=self._read_log, daemon=True)
        self._reader.start()
        if not self._listening.wait(START_LIMIT) or not self.port:
            self.kill()
            raise RuntimeError(f"the deployment of {runnable!r} did not start:\n{''.join(self._log)}")
        self.url = f"http://127.0.0.1:{self.port}"

    def _read_log(self) -> None:
        """Find the port, and keep the pipe from filling up."""
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if len(self._log) < 1000:
                self._log.append(line)
            found = re.search(r"running on http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found[1])
                self._listening.set()
        self._listening.set()

    def kill(self) -> None:
        """End the process at once, as a crash would."""
        self._process.kill()
        self._end()

    def stop(self) -> None:
        """Ask the process to end; it waits for open streams, so it is not asked twice."""
        self._process.terminate()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._end()

    def _end(self) -> None:
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._home.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()


class Deployments:
    """Deployments that start when they are first asked for and stop together."""

    def __init__(self) -> None:
        self._python: Path | None = None
        self._running: dict[str, Deployment] = {}

    def __call__(self, runnable: str) -> Deployment:
        """The deployment of this runnable that the whole test session shares."""
        if runnable not in self._running:
            self._running[runnable] = self.start(runnable)
        return self._running[runnable]

    def start(self, runnable: str) -> Deployment:
        """A deployment of its own, to be killed by the test that asks for it."""
        self._python = self._python or interpreter()
        return Deployment(runnable, self._python)

    def stop(self) -> None:
        for deployment in self._running.values():
            deployment.stop()
        self._running.clear()
