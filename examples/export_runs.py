# /// script
# dependencies = ["timbal-client", "pyarrow"]
# ///
"""Export all runs, page by page, as Parquet or CSV parts. Run it again after a stop, and it continues there.

python export_runs.py runs/ --format parquet
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from timbal.client import Timbal
from timbal_api.models import RunPreview

COLUMNS: tuple[str, ...] = (
    "id",
    "created_at",
    "status",
    "workforce",
    "user",
    "duration_ms",
    "cost_usd",
    "cost_credits",
    "group_id",
)


def row(run: RunPreview) -> dict[str, Any]:
    return {
        "id": run.id,
        "created_at": run.created_at.isoformat(),
        "status": run.status,
        "workforce": run.workforce.name,
        "user": run.user.id,
        "duration_ms": run.duration_ms,
        "cost_usd": run.cost_usd,
        "cost_credits": run.cost_credits,
        "group_id": run.group_id,
    }


def write(rows: Iterable[dict[str, Any]], path: Path) -> None:
    if path.suffix == ".csv":
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(rows)
    else:
        import pyarrow
        from pyarrow import parquet

        parquet.write_table(pyarrow.Table.from_pylist(list(rows)), path)


def export(client: Timbal, folder: Path, suffix: str, pages: int | None = None) -> int:
    """Write the missing pages, and save the next token after each, so that a stop costs one page at most."""
    folder.mkdir(parents=True, exist_ok=True)
    state = folder / "state.json"
    saved: dict[str, Any] = json.loads(state.read_text()) if state.exists() else {"part": 0, "token": None}
    if saved.get("done"):
        return 0
    written = 0
    walk = client.paginate(client.runs.list, sort_by="created_at", sort_order="asc", page_token=saved["token"])
    for page in walk.pages():
        write(map(row, page.runs), folder / f"part-{saved['part']:05d}.{suffix}")
        saved = {"part": saved["part"] + 1, "token": page.next_page_token, "done": page.next_page_token is None}
        state.write_text(json.dumps(saved))
        written += 1
        if written == pages:
            break
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--format", choices=("parquet", "csv"), default="parquet")
    arguments = parser.parse_args()
    with Timbal() as client:
        print(f"{export(client, arguments.folder, arguments.format)} parts written to {arguments.folder}")


if __name__ == "__main__":
    main()
