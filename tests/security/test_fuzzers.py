"""Every fuzzer, for a bounded number of executions: coverage-guided where atheris is installed, random elsewhere."""

from __future__ import annotations

import importlib.util
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.search import cases, seed
from support.summary import Say

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "fuzz"))

from targets import TARGETS  # noqa: E402

SEEDS = {
    "events": [b"\x05id: 1\ndata: {}\n\n", b"\x01\xef\xbb\xbfevent: a\r\ndata: b\r\rdata\n:c\nretry: 7\n\n"],
    "profiles": [b"[default]\napi_key = k\n", b"[profile x]\norg=1\n[profile x]\nbase_url = https://a.b\n"],
    "reading": [b'\x00\x01{"id": "a", "created_at": "2026-01-01T00:00:00Z"}', b'\x01\x07{"runs": [{"id": 1}, null]}'],
    "paths": [b"a/b", b"%2e%2e/x", "\u00e9\\..".encode(), b"http://x/y"],
}


@pytest.mark.parametrize("target", TARGETS)
def test_coverage_guided(target: str, tmp_path: Path, say: Say) -> None:
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris has no wheel for this Python; the random fuzzers below still run")
    for number, data in enumerate(SEEDS[target]):
        (tmp_path / str(number)).write_bytes(data)
    runs, start = cases(3000), seed(target) % 2**31 or 1  # libFuzzer takes 0 for "choose one"
    command = [sys.executable, str(ROOT / "fuzz" / "run.py"), target, f"-runs={runs}", "-max_len=400", f"-seed={start}"]
    done = subprocess.run([*command, str(tmp_path)], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-3000:]
    executed = re.search(r"Done (\d+) runs", done.stderr)
    assert executed
    assert int(executed.group(1)) >= runs
    say(f"fuzz {target}: {executed.group(1)} executions, 0 findings")


@pytest.mark.parametrize("target", TARGETS)
def test_random_mutations_of_the_seeds(target: str) -> None:
    chance = random.Random(seed(target))
    accepted = refused = 0
    for _ in range(cases(1000)):
        data = bytearray(chance.choice(SEEDS[target]))
        for _ in range(chance.randrange(1, 8)):
            place = chance.randrange(len(data) + 1)
            data[place : place + chance.randrange(3)] = chance.randbytes(chance.randrange(4))
        if TARGETS[target](bytes(data)):
            accepted += 1
        else:
            refused += 1
    # A reader that took everything, or refused everything, would pass for the rest.
    assert min(accepted, refused) > cases(10)
