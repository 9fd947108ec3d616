# /// script
# dependencies = ["timbal-client", "rich"]
# ///
"""Upload every file of a folder into a knowledge base, with a progress bar.

python upload_folder.py kb_1 ./handbook
"""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn

from timbal.client import Timbal


def upload(kb_id: str, folder: Path) -> int:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    with Timbal() as client, Progress(TextColumn("{task.description}"), BarColumn(), DownloadColumn()) as progress:
        for path in files:
            inside = path.relative_to(folder)
            task = progress.add_task(str(inside), total=path.stat().st_size)

            def sent(done: int, total: int | None, task: TaskID = task) -> None:
                progress.update(task, completed=done, total=total)

            client.k2.create_file(
                kb_id,
                file=path,
                metadata={"source": inside.as_posix()},
                directory=inside.parent.as_posix(),
                progress=sent,
            )
    return len(files)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kb_id", help="the knowledge base, such as kb_1")
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    print(f"{upload(arguments.kb_id, arguments.folder)} files in {arguments.kb_id}")


if __name__ == "__main__":
    main()
