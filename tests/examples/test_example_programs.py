"""The programs in examples/ do what they say, against a local platform."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from timbal.local import LocalPlatform

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES = ROOT / "examples"


@pytest.fixture(scope="module")
def platform() -> Iterator[LocalPlatform]:
    with LocalPlatform() as running:
        yield running


def run(platform: LocalPlatform, name: str, *arguments: str, cwd: Path, typed: str = "") -> str:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("TIMBAL_")}
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name), *arguments],
        env={**clean, **platform.environ, "MPLCONFIGDIR": str(cwd)},
        input=typed,
        capture_output=True,
        text=True,
        cwd=cwd,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_quickstart(platform: LocalPlatform, tmp_path: Path) -> None:
    printed = run(platform, "quickstart.py", cwd=tmp_path)
    assert "Project 'Support desk'" in printed
    assert "Composer: " in printed
    assert "Agent: 'Hello', success" in printed
    assert "Hello| again,| piece| by| piece|" in printed


def test_the_recording_shows_what_the_quickstart_prints(platform: LocalPlatform, tmp_path: Path) -> None:
    platform.reset()
    printed = run(platform, "quickstart.py", cwd=tmp_path)
    recording = (ROOT / "docs" / "assets" / "quickstart.svg").read_text("utf-8")
    shown = [unescape(text).replace("\xa0", " ") for text in re.findall(r"<text [^>]*>(.*?)</text>", recording)]
    for line in filter(None, printed.splitlines()):
        assert line.rstrip() in shown, "python3 scripts/record.py makes it anew"
    assert "@font-face" not in recording
    assert "url(http" not in recording


def test_failed_runs_report(platform: LocalPlatform, tmp_path: Path) -> None:
    printed = run(platform, "failed_runs_report.py", "2026-01-01", "report.png", cwd=tmp_path)
    assert "Failed runs since 2026-01-01" in printed
    assert (tmp_path / "report.png").read_bytes().startswith(b"\x89PNG")


def test_compose_chat(platform: LocalPlatform, tmp_path: Path) -> None:
    printed = run(platform, "compose_chat.py", cwd=tmp_path, typed="Hello\nAnd again\n\n")
    assert printed.count("($") == 2


def test_upload_folder(platform: LocalPlatform, tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    for name in ("one.md", "two.md"):
        (tmp_path / "book" / name).write_text("# Title\n")
    assert "2 files in kb_1" in run(platform, "upload_folder.py", "kb_1", "book", cwd=tmp_path)


def test_export_runs_goes_on_where_it_stopped(platform: LocalPlatform, tmp_path: Path) -> None:
    sys.path.insert(0, str(EXAMPLES))
    from export_runs import export

    from timbal.client import Timbal

    with Timbal(
        base_url=platform.url, api_key=platform.api_key, org_id=platform.org_id, project_id=platform.project_id
    ) as client:
        everything = [run.id for run in client.paginate(client.runs.list, sort_by="created_at", sort_order="asc")]
        assert export(client, tmp_path, "csv", pages=3) == 3
        assert export(client, tmp_path, "csv") == -(-len(everything) // 50) - 3
        assert export(client, tmp_path, "csv") == 0
    parts = sorted(tmp_path.glob("*.csv"))
    exported = [row["id"] for part in parts for row in csv.DictReader(part.read_text().splitlines())]
    assert exported == everything


def test_export_runs_as_parquet(platform: LocalPlatform, tmp_path: Path) -> None:
    assert "parts written" in run(platform, "export_runs.py", "runs", cwd=tmp_path)
    assert (tmp_path / "runs" / "part-00000.parquet").read_bytes().startswith(b"PAR1")


def test_fan_out(platform: LocalPlatform, tmp_path: Path) -> None:
    assert "Support desk" in run(platform, "fan_out.py", cwd=tmp_path)
