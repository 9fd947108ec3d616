# /// script
# dependencies = ["timbal-client"]
# ///
"""Chat with Composer in the terminal: each line continues the same session, and an empty line ends it."""

from __future__ import annotations

import sys

from timbal.client import Timbal
from timbal.client.compose import TextDelta, ToolCall


def main() -> None:
    session_id: str | None = None
    with Timbal() as client:
        while prompt := ask():
            with client.compose(prompt, session_id=session_id) as stream:
                for event in stream:
                    match event:
                        case TextDelta(text=text):
                            print(text, end="", flush=True)
                        case ToolCall(name=name):
                            print(f"\n[{name}]")
                answer = stream.result()
            session_id = answer.session_id
            print(f"\n  (${answer.cost_usd or 0:.4f})")


def ask() -> str:
    if sys.stdin.isatty():
        print("\n> ", end="", flush=True)
    return sys.stdin.readline().strip()


if __name__ == "__main__":
    main()
