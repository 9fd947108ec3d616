"""How long `import` takes, in fresh processes and in turns; what the bare interpreter takes is taken off."""

from __future__ import annotations

import os
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
ROUNDS = 21
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def seconds(statement: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", statement], env=ENVIRONMENT, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def works(who: str, statement: str) -> bool:
    """Whether a peer is here and can be imported; bytecode is written on the way, as for an installed package."""
    done = subprocess.run([sys.executable, "-c", statement], env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode:
        print(f"# {who}: left out, {done.stderr.strip().splitlines()[-1]}")
    return done.returncode == 0


def main() -> None:
    there = {who: statement for who, statement in {"": "pass", **STATEMENTS}.items() if works(who, statement)}
    taken: dict[str, list[float]] = {who: [] for who in there}
    for _ in range(ROUNDS):
        for who, statement in there.items():
            taken[who].append(seconds(statement))
    nothing = statistics.median(taken.pop(""))
    for who, found in taken.items():
        row("import", who, wall=statistics.median(found) - nothing)


if __name__ == "__main__":
    main()
