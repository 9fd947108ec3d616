# /// script
# dependencies = ["timbal-client", "dask[distributed]", "pyarrow"]
# ///
"""Export the runs of every project to Parquet on a Dask cluster; after a stop, start it again.

python export_runs_dask.py runs/                                    # a cluster on localhost
python export_runs_dask.py runs/ --scheduler tcp://10.0.0.5:8786    # any other

Each window of time of a project is one task, with a client and a part file of its own. The windows are planned once,
and a part gets its name when it is whole. So no run is lost or exported twice, however often the program is killed and
started again.

All workers write to the same folder. Each has the settings of the client, such as TIMBAL_API_KEY, in its environment.
The program never sends a key through the scheduler.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import pyarrow
from pyarrow import parquet

from timbal.client import Timbal
from timbal_api.models import RunPreview

SCHEMA = pyarrow.schema(
    {
        "id": pyarrow.string(),
        "created_at": pyarrow.timestamp("us", "UTC"),
        "status": pyarrow.string(),
        "workforce": pyarrow.string(),
        "user": pyarrow.string(),
        "duration_ms": pyarrow.int64(),
        "cost_usd": pyarrow.float64(),
    }
)


class Window(NamedTuple):
    """The runs of a project from `start` on and before `end`."""

    project_id: str
    start: str
    end: str

    def part(self, folder: Path) -> Path:
        """Return the file. Readers of Parquet take the name of its folder for a column."""
        return folder / f"project={quote(self.project_id, safe='')}" / f"{self.start.replace(':', '')}.parquet"


def row(run: RunPreview) -> dict[str, Any]:
    return {
        "id": run.id,
        "created_at": run.created_at,
        "status": run.status,
        "workforce": run.workforce.name,
        "user": run.user.id,
        "duration_ms": run.duration_ms,
        "cost_usd": run.cost_usd,
    }


def windows(project_id: str, start: datetime, end: datetime, days: int) -> Iterator[Window]:
    """Cut a range of time into windows, which touch and do not overlap."""
    while start < end:
        until = min(start + timedelta(days=days), end)
        yield Window(project_id, start.isoformat(), until.isoformat())
        start = until


def planned(client: Timbal, folder: Path, days: int, end: datetime) -> list[Window]:
    """Return every window, from the oldest run of each project on; the first call decides, and later ones read it."""
    saved = folder / "plan.json"
    if not saved.exists():
        plan: list[Window] = []
        for project in client.projects.list().projects:
            oldest = client.runs.list(project_id=project.id, sort_by="created_at", sort_order="asc").runs[:1]
            for run in oldest:
                day = run.created_at.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
                plan += windows(project.id, day, end, days)
        folder.mkdir(parents=True, exist_ok=True)
        beside = saved.with_suffix(f".{uuid.uuid4().hex}")
        beside.write_text(json.dumps(plan))
        beside.replace(saved)
    return [Window(*each) for each in json.loads(saved.read_text())]


def export(window: Window, folder: Path) -> int:
    """Write one window's part, and return how many runs it has. Twice at once does no harm."""
    path = window.part(folder)
    start, end = map(datetime.fromisoformat, window[1:])
    with Timbal(max_retries=5) as client:
        walk = client.paginate(
            client.runs.list,
            project_id=window.project_id,
            from_=start,
            to=end,
            sort_by="created_at",
            sort_order="asc",
        )
        # Whether the platform takes the end in is not documented; so a run at that moment is the next window's.
        rows = [row(run) for run in walk if start <= run.created_at < end]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(f".{uuid.uuid4().hex}")
    try:
        parquet.write_table(pyarrow.Table.from_pylist(rows, SCHEMA), beside)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    return len(rows)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the parts go")
    parser.add_argument("--days", type=int, default=7, help="the length of a window (7)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--scheduler", help="the address of a Dask scheduler; a cluster on localhost by default")
    where.add_argument("--workers", type=int, help="how many processes that cluster has; one for each core by default")
    arguments = parser.parse_args()
    if arguments.days < 1:
        parser.error("--days takes 1 and more")
    folder: Path = arguments.folder.resolve()
    with Timbal() as client:
        plan = planned(client, folder, arguments.days, datetime.now(UTC))
    missing = [window for window in plan if not window.part(folder).exists()]
    print(f"{len(missing)} of {len(plan)} windows to export", flush=True)
    failed = 0
    if missing:
        from distributed import Client, as_completed  # here, because it takes a second

        local = {"n_workers": arguments.workers, "threads_per_worker": 1, "dashboard_address": None}
        with Client(arguments.scheduler, **({} if arguments.scheduler else local)) as cluster:
            tasks = cluster.map(export, missing, folder=folder, pure=False)
            found = {task.key: window for task, window in zip(tasks, missing, strict=True)}
            for task in as_completed(tasks):
                window = found[task.key]
                failed += task.status != "finished"
                said = f"{task.result()} runs" if task.status == "finished" else f"failed: {task.exception()}"
                print(f"project {window.project_id} from {window.start}: {said}", flush=True)
    print(f"{failed} windows failed; start it again for these" if failed else f"All runs are in {folder}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
