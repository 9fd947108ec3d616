"""Making the package from the vendored document: ours against the raw generator with its formatting."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _measure import row

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT / "openapi" / "timbal.yaml"
ROUNDS = 3


def seconds(*command: str) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - started


def main() -> None:
    taken: dict[str, list[float]] = {"raw generator": [], "timbal-client": []}
    for number in range(ROUNDS):
        with tempfile.TemporaryDirectory() as scratch:
            raw = ("-m", "openapi_python_client", "generate", "--path", str(DOCUMENT), "--meta", "none")
            taken["raw generator"].append(seconds(*raw, "--output-path", f"{scratch}/raw{number}"))
            ours = (
                "import sys; sys.path.insert(0, 'scripts'); from pathlib import Path; from spec.generate import build"
            )
            taken["timbal-client"].append(seconds("-c", f"{ours}; build.build(Path({scratch!r}) / 'timbal_api')"))
    for who, found in taken.items():
        row("regenerate everything", who, wall=statistics.median(found))


if __name__ == "__main__":
    main()
