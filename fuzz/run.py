"""Fuzz one target, guided by coverage: `python fuzz/run.py TARGET [-runs=N] [-max_len=N] [CORPUS]`."""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / name) for name in (".", "generated", "fuzz")]

# The models and groups only declare: what reads them is in `types` and `client`.
with atheris.instrument_imports(include=["timbal", "timbal_api"], exclude=["timbal_api.models", "timbal_api.groups"]):
    from targets import TARGETS


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"fuzz: name a target: {', '.join(TARGETS)}")
    target = TARGETS[sys.argv.pop(1)]

    def try_one(data: bytes) -> None:
        target(data)

    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
