"""Measure the client beside its peers: `python3 scripts/bench.py [BENCHMARK ...]`.

Makes `.venvs/bench` with the peers, lets the raw generator write its package there, runs each script in `benchmarks/`,
and prints one table of ratios. Figures depend on the machine, ratios far less: quote those.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from _environment import ROOT, install, run_in_project_environment

ENVIRONMENT = ROOT / ".venvs" / "bench"
BENCHMARKS = ("imports", "models", "call", "walk", "streams", "regenerate")
# githubkit 0.16 does not import with hishel 2, which its own metadata allows.
PEERS = ("anthropic", "githubkit", "hishel<2", "httpx-sse", "msgspec", "openai", "pydantic>=2")
# What the others are measured against, in the order of preference.
REFERENCES = ("httpx", "httpx + json", "httpx-sse", "pydantic", "raw generator")


def main() -> int:
    wanted = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        print(f"bench: no benchmark {', '.join(unknown)}; there are {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    run_in_project_environment(__file__, ENVIRONMENT)
    prepare()
    paths = os.pathsep.join(str(ROOT / name) for name in (".", "generated", "benchmarks", ".venvs/bench/raw"))
    rows: list[dict[str, Any]] = []
    for name in wanted:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        done = subprocess.run(
            [sys.executable, str(ROOT / "benchmarks" / f"{name}.py")],
            env={**os.environ, "PYTHONPATH": paths},
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        if done.returncode:
            print(f"bench: {name} failed", file=sys.stderr)
            return 1
        rows += [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    print(table(rows))
    return 0


def prepare() -> None:
    """The peers, and the raw generator's own output for the same document."""
    stamp = ENVIRONMENT / "peers"
    if not stamp.is_file() or stamp.read_text() != " ".join(PEERS):
        install(Path(sys.executable), *PEERS)
        stamp.write_text(" ".join(PEERS))
    raw = ENVIRONMENT / "raw" / "raw_client"
    if not raw.exists():
        raw.parent.mkdir(exist_ok=True)
        document = str(ROOT / "openapi" / "timbal.yaml")
        command = ["generate", "--path", document, "--meta", "none", "--output-path", str(raw)]
        subprocess.run([sys.executable, "-m", "openapi_python_client", *command], check=True, capture_output=True)


def table(rows: list[dict[str, Any]]) -> str:
    """Every row with its ratio to the reference of its group, as Markdown."""
    lines = ["| what | who | wall | CPU | memory | ratio |", "| --- | --- | ---: | ---: | ---: | ---: |"]
    for what, group in groupby(rows, key=lambda row: row["what"]):
        found = list(group)
        reference = next((row for name in REFERENCES for row in found if row["who"] == name), found[0])
        for row in found:
            measure = next((key for key in (row["by"], "wall", "memory") if row[key] and reference[key]), None)
            ratio = f"{row[measure] / reference[measure]:.2f}" if measure else ""
            memory = f"{row['memory']:.1f} MiB" if row["memory"] is not None else ""
            wall, cpu = duration(row["wall"]), duration(row["cpu"])
            lines.append(f"| {what} | {row['who']} | {wall} | {cpu} | {memory} | {ratio} |")
    return "\n".join(lines)


def duration(seconds: float | None) -> str:
    """Seconds in the unit that suits them."""
    if seconds is None:
        return ""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e9:.0f} ns"


if __name__ == "__main__":
    sys.exit(main())
