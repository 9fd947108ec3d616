"""How long `import` takes, in fresh processes and in turns; what the bare interpreter takes is taken off."""

from __future__ import annotations

import importlib.util
import statistics
import subprocess
import sys
import time

from _measure import row

STATEMENTS = {
    "httpx": "import httpx",
    "timbal-client": "import timbal.client",
    "timbal-client, client made and one group used": (
        "from timbal.client import Timbal; Timbal(api_key='k', base_url='http://127.0.0.1:9').runs"
    ),
    "raw generator, one endpoint": "import raw_client.api.orgs.handler",
    "openai": "import openai",
    "anthropic": "import anthropic",
    "githubkit": "import githubkit",
}
ROUNDS = 11


def seconds(statement: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def main() -> None:
    there = {
        who: statement
        for who, statement in {"": "pass", **STATEMENTS}.items()
        if who == "" or importlib.util.find_spec(statement.split()[1].split(".")[0].rstrip(";"))
    }
    taken: dict[str, list[float]] = {who: [] for who in there}
    for _ in range(ROUNDS):
        for who, statement in there.items():
            taken[who].append(seconds(statement))
    nothing = statistics.median(taken.pop(""))
    for who, found in taken.items():
        row("import", who, wall=statistics.median(found) - nothing)


if __name__ == "__main__":
    main()
