"""examples/export_runs_dask.py exports every run once, on two workers, and whatever was killed before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import dataset, parquet

from timbal.client import Timbal
from timbal.local import LocalPlatform

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
PROGRAM = EXAMPLES / "export_runs_dask.py"
NOW = datetime.now(UTC) + timedelta(days=1)

CLUSTER = """
import sys
from distributed import LocalCluster

how = {"processes": False, "protocol": "tcp://", "dashboard_address": None}
with LocalCluster(n_workers=2, threads_per_worker=1, **how) as cluster:
    print(cluster.scheduler_address, flush=True)
    sys.stdin.read()
"""
"""A cluster of two workers, which share a process because each costs seconds to start."""


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalPlatform]:
    with LocalPlatform() as running:
        for name, value in running.environ.items():
            monkeypatch.setenv(name, value)
        yield running


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(EXAMPLES))
    return __import__("export_runs_dask")


@pytest.fixture
def client(platform: LocalPlatform) -> Iterator[Timbal]:
    with Timbal() as client:
        yield client


def walked(client: Timbal) -> list[tuple[str, str]]:
    """Every run of every project, by plain iteration."""
    projects = [project.id for project in client.projects.list().projects]
    return sorted(
        (project, run.id) for project in projects for run in client.paginate(client.runs.list, project_id=project)
    )


def exported(folder: Path) -> list[tuple[str, str]]:
    table = dataset.dataset(sorted(folder.rglob("*.parquet")), partitioning="hive", partition_base_dir=str(folder))
    rows = table.to_table(columns=["project", "id"]).to_pylist()
    return sorted((str(row["project"]), row["id"]) for row in rows)


def parts(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*.parquet")}


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "TMPDIR": str(folder), "PYTHONWARNINGS": "ignore"}


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    command = [sys.executable, "-c", CLUSTER]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment(folder), stdin=pipe, stdout=pipe, text=True) as running:
        assert running.stdin is not None and running.stdout is not None
        yield running.stdout.readline().strip()
        running.stdin.close()


def killed_in_the_middle(folder: Path, windows: int) -> list[str]:
    """Start the program with a cluster of its own, kill all of it after some windows, and return what it printed."""
    command = [sys.executable, str(PROGRAM), str(folder / "runs"), "--workers", "1"]
    printed: list[str] = []
    with subprocess.Popen(command, env=environment(folder), stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        while len(printed) <= windows:
            printed.append(running.stdout.readline())
            assert printed[-1], "it ended by itself"
        children = psutil.Process(running.pid).children(recursive=True)
        running.kill()
        for child in children:
            child.kill()
        psutil.wait_procs(children)
    return printed


def test_killed_and_started_again_no_run_is_lost_or_there_twice(
    platform: LocalPlatform, client: Timbal, program: ModuleType, tmp_path: Path
) -> None:
    runs = tmp_path / "runs"
    plan = program.planned(client, runs, 7, NOW)
    assert len({window.project_id for window in plan}) == 2
    first, last = plan[0].project_id, plan[-1].project_id
    platform.fail_next(403, path=f"*/projects/{first}/runs")
    platform.stall_next(times=1000, path=f"*/projects/{last}/runs")  # so that it cannot come to its end
    printed = killed_in_the_middle(tmp_path, windows=2)
    assert sum("failed: 403 Forbidden" in line for line in printed) == 1
    before = parts(runs)
    assert len(before) == 1
    platform.reset()
    with cluster(tmp_path) as address:
        command = [sys.executable, str(PROGRAM), str(runs), "--scheduler", address]
        done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert f"{len(plan) - len(before)} of {len(plan)} windows to export" in done.stdout
    assert done.stdout.count("\nproject ") == len(plan) - len(before)
    after = parts(runs)
    assert len(after) == len(plan)
    assert before.items() <= after.items(), "what is whole is not written again"
    everything = walked(client)
    assert len(everything) == len(set(everything)) > 400
    assert exported(runs) == everything


def test_a_part_is_whole_or_not_there(
    client: Timbal, program: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.planned(client, tmp_path, 7, NOW)[0]

    def torn(table: Any, path: Path) -> None:
        path.write_bytes(b"PAR1 and then")
        raise OSError("no space left on the device")

    with monkeypatch.context() as patch:
        patch.setattr(program.parquet, "write_table", torn)
        with pytest.raises(OSError, match="no space left"):
            program.export(window, tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["plan.json"]
    count = program.export(window, tmp_path)
    assert parquet.read_metadata(window.part(tmp_path)).num_rows == count == program.export(window, tmp_path)


def test_the_first_plan_stays(client: Timbal, program: ModuleType, tmp_path: Path) -> None:
    plan = program.planned(client, tmp_path, 7, NOW)
    assert program.planned(client, tmp_path, 1, NOW + timedelta(days=300)) == plan
    assert program.planned(client, tmp_path / "other", 1, NOW) != plan


@given(st.datetimes(datetime(2020, 1, 1), datetime(2027, 1, 1)), st.integers(0, 300), st.integers(1, 400))
def test_windows_touch_and_do_not_overlap(start: datetime, hours: int, days: int) -> None:
    sys.path.insert(0, str(EXAMPLES))
    program = __import__("export_runs_dask")
    end = start + timedelta(hours=hours)
    found = list(program.windows("42", start, end, days))
    ends = [start.isoformat(), *(window.end for window in found)]
    assert [window.start for window in found] == ends[:-1]
    assert ends[-1] == end.isoformat()
    assert len({window.part(Path()) for window in found}) == len(found)
