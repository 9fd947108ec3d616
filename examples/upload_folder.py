# /// script
# dependencies = ["timbal-client", "rich"]
# ///
"""Upload every file of a folder into a knowledge base, with a progress bar.

python upload_folder.py kb_1 ./handbook
"""

from __future__ import annotations

import sys
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from timbal.client import Timbal


def main(kb_id: str, folder: str) -> None:
    files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    with Timbal() as client, Progress(TextColumn("{task.description}"), BarColumn(), DownloadColumn()) as progress:
        for path in files:
            task = progress.add_task(path.name, total=path.stat().st_size)

            def sent(done: int, total: int | None, task: object = task) -> None:
                progress.update(task, completed=done, total=total)  # type: ignore[arg-type]

            client.k2.create_file(
                kb_id,
                file=path,
                metadata={"source": str(path.relative_to(folder))},
                directory=str(path.parent.relative_to(folder)),
                progress=sent,
            )
    print(f"{len(files)} files in {kb_id}")


if __name__ == "__main__":
    main(*sys.argv[1:])
