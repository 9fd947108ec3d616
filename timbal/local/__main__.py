"""`python -m timbal.local`: runs a platform until Ctrl-C and prints the settings that lead to it."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
from typing import NoReturn

from . import LocalPlatform
from .platform import check_upstream


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, without the usage: what is wrong is what counts."""
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


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = _Parser(
        prog="python -m timbal.local",
        description="A Timbal platform on this machine. Ctrl-C ends it.",
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
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        0 after Ctrl-C or SIGTERM, 1 when the port cannot be used. Errors in the arguments exit with 2.
    """
    given = _arguments(argv)
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
        for name, value in platform.environ.items():
            sys.stdout.write(f"export {name}={shlex.quote(value)}\n")
        sys.stdout.flush()
        ended.wait()
    finally:
        platform.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
