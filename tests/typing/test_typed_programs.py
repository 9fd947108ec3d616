"""Programs as users write them pass mypy and pyright, and their mistakes are found with words that help."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
Findings = dict[tuple[str, int], str]


@cache
def mypy() -> Findings:
    command = ["-m", "mypy", "--strict", "--output=json", "--config-file", str(ROOT / "pyproject.toml"), str(HERE)]
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    found: Findings = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            each = json.loads(line)
            key = Path(each["file"]).name, each["line"]
            found[key] = f"{found.get(key, '')} {each['message']} {each.get('hint') or ''}"
    return found


@cache
def pyright() -> Findings:
    command = ["-m", "basedpyright", "--outputjson", str(HERE / "good"), str(HERE / "bad")]
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    found: Findings = {}
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        if each["severity"] == "error":
            key = Path(each["file"]).name, each["range"]["start"]["line"] + 1
            found[key] = f"{found.get(key, '')} {each['message']}"
    return found


def expected() -> dict[tuple[str, int], str]:
    return {
        (path.name, number): match.group(1)
        for path in sorted((HERE / "bad").glob("*.py"))
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if (match := re.search(r"# expect: (.*)$", line))
    }


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_good_programs_pass(checker: Callable[[], Findings]) -> None:
    good = {path.name for path in (HERE / "good").glob("*.py")}
    assert good
    assert {key: text for key, text in checker().items() if key[0] in good} == {}


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_mistakes_are_found_where_they_are(checker: Callable[[], Findings]) -> None:
    found = checker()
    missed = {key: words for key, words in expected().items() if not re.search(words, found.get(key, ""))}
    assert missed == {}, {key: found.get(key) for key in missed}
    bad = {path.name for path in (HERE / "bad").glob("*.py")}
    assert {key for key in found if key[0] in bad} == set(expected())
