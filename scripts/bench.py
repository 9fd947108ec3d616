"""Measure the client beside other libraries and print a Markdown table of ratios.

Prints each row when it is measured, so you can stop with Ctrl-C. Writes only into `.venvs/bench`, where it installs the
other libraries. Quote ratios from one run, because seconds differ more between machines.

Example: python3 scripts/bench.py imports call
Exit codes: 0, or 1 if a benchmark failed.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
from typing import Any

from _environment import ROOT, folder, run_in_project_environment

BENCHMARKS = ("imports", "models", "call", "walk", "streams", "regenerate")
# What the others are measured against, in the order of preference.
REFERENCES = ("httpx", "httpx + json", "httpx-sse", "pydantic", "raw generator")
RAW = folder("bench") / "raw"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = ", ".join(BENCHMARKS)
    parser.add_argument("benchmark", nargs="*", default=BENCHMARKS, help=f"one of {names} (default: all)")
    wanted = parser.parse_args().benchmark
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        parser.error(f"no benchmark is named {', '.join(unknown)}; the names are {names}")
    run_in_project_environment(__file__, "bench")
    generate_raw_client()
    print("| what | who | wall | CPU | memory | ratio |\n| --- | --- | ---: | ---: | ---: | ---: |", flush=True)
    for name in wanted:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        if not measure(name):
            print(f"bench: {name} failed", file=sys.stderr)
            return 1
    return 0


def measure(name: str) -> bool:
    """Run a benchmark and print each row at once; return whether the benchmark ended well."""
    paths = os.pathsep.join([*(str(ROOT / part) for part in (".", "generated", "benchmarks")), str(RAW)])
    command = [sys.executable, str(ROOT / "benchmarks" / f"{name}.py")]
    group: list[dict[str, Any]] = []
    with subprocess.Popen(
        command,
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        start_new_session=True,  # so that Ctrl-C comes here only, and ends the benchmark with its servers
    ) as process:
        try:
            for printed in process.stdout or ():
                if printed.startswith("{"):
                    row = json.loads(printed)
                    group = [*(each for each in group if each["what"] == row["what"]), row]
                    print(line(row, group), flush=True)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    return process.returncode == 0


def generate_raw_client() -> None:
    """Let the raw generator write its package for the same document, unless it did."""
    target = RAW / "raw_client"
    if target.exists():
        return
    half = RAW / "half"
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    document = str(ROOT / "openapi" / "timbal.yaml")
    command = ["generate", "--path", document, "--meta", "none", "--output-path", str(half / "raw_client")]
    subprocess.run([sys.executable, "-m", "openapi_python_client", *command], check=True, capture_output=True)
    (half / "raw_client").rename(target)


def line(row: dict[str, Any], group: list[dict[str, Any]]) -> str:
    """Return a row as Markdown, with its ratio to the reference among the rows of its group so far."""
    reference = next((each for name in REFERENCES for each in group if each["who"] == name), group[0])
    measure = next((key for key in (row["by"], "wall", "memory") if row[key] and reference[key]), None)
    ratio = f"{row[measure] / reference[measure]:.2f}" if measure else ""
    memory = f"{row['memory']:.1f} MiB" if row["memory"] is not None else ""
    return f"| {row['what']} | {row['who']} | {duration(row['wall'])} | {duration(row['cpu'])} | {memory} | {ratio} |"


def duration(seconds: float | None) -> str:
    """Return seconds in a suitable unit."""
    if seconds is None:
        return ""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e9:.0f} ns"


if __name__ == "__main__":
    sys.exit(main())
