"""`python -m timbal.local`: runs a local platform, alone until Ctrl-C, or around a command."""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import subprocess
import sys
import threading
from typing import NoReturn

from . import LocalPlatform
from .platform import check_upstream


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Print the error in one line, without the usage."""
        self.exit(2, f"{self.prog}: {message}\n")


def _upstream(text: str) -> tuple[str, str]:
    name, _, url = text.partition("=")
    try:
        check_upstream(name, url)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{error}; write NAME=URL") from None
    return name, url


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: 0 to 65535")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if not 0 <= seconds < 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds")
    return seconds


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m timbal.local",
        usage="%(prog)s [options] [-- COMMAND ...]",
        description="Run a local Timbal platform until Ctrl-C and print the settings for clients. "
        "With a command, run it with these settings in its environment, and end with it.",
        epilog="Example: python -m timbal.local -- pytest tests. Exit codes: that of the command, or 0 without one. "
        "1 means that the port is in use, 2 wrong arguments, 127 an unknown command.",
        allow_abbrev=False,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="port to listen on (default: a free one)")
    parser.add_argument(
        "--workforce",
        type=_upstream,
        action="append",
        default=[],
        metavar="NAME=URL",
        help="forward the component NAME to a real deployment; may be repeated",
    )
    parser.add_argument("--rev", default="main", help="branch on which components run (default: %(default)s)")
    parser.add_argument("--pace", type=_seconds, default=0.0, help="seconds between events of a stream (default: 0)")
    return parser


def main(argv: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit code. Errors in the arguments exit with 2.
    """
    arguments = sys.argv[1:] if argv is None else argv
    at = arguments.index("--") if "--" in arguments else len(arguments)
    parser = _parser()
    given, command = parser.parse_args(arguments[:at]), arguments[at + 1 :]
    if at < len(arguments) and not command:
        parser.error("no command follows --")
    platform = LocalPlatform(
        workforce=dict(given.workforce), host=given.host, port=given.port, rev=given.rev, pace=given.pace, record=0
    )
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    try:
        platform.start()
    except OSError as error:
        sys.stderr.write(f"python -m timbal.local: cannot listen on {given.host}:{given.port}: {error.strerror}\n")
        return 1
    try:
        if command:
            return _run(command, platform.environ, ended)
        for name, value in platform.environ.items():
            sys.stdout.write(_assignment(name, value))
        sys.stdout.flush()
        _until(ended)
    finally:
        platform.stop()
    return 0


def _run(command: list[str], environ: dict[str, str], ended: threading.Event) -> int:
    """Run a command to its end; a signal that asks us to end is passed on to it.

    Returns:
        Its exit code, as shells tell it.
    """
    try:
        process = subprocess.Popen(command, env={**os.environ, **environ})  # noqa: S603 - the user's own command
    except OSError as error:
        sys.stderr.write(f"python -m timbal.local: cannot run {command[0]!r}: {error.strerror}\n")
        return 127
    while process.poll() is None:
        if ended.is_set():
            ended.clear()
            process.terminate()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            continue
    return process.returncode if process.returncode >= 0 else 128 - process.returncode


_PATIENCE = 0.2
"""Seconds between two checks for a signal: on Windows, no signal ends a wait without a limit."""


def _until(ended: threading.Event) -> None:
    while not ended.wait(_PATIENCE):
        pass


def _assignment(name: str, value: str) -> str:
    """A line that sets a variable, for a POSIX shell; on Windows for PowerShell."""
    if sys.platform == "win32":
        quoted = value.replace("'", "''")
        return f"$env:{name} = '{quoted}'\n"
    return f"export {name}={shlex.quote(value)}\n"


if __name__ == "__main__":
    sys.exit(main())
