"""docs/testing.md says which operations have state and which answer with examples: the table is what the code does.

`python tests/local/test_local_testing_page.py` writes it anew.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "testing.md"
PLACE = re.compile(r"(?<=<!-- begin: state -->\n).*?(?=<!-- end: state -->)", re.DOTALL)


def table() -> str:
    """One row for each group of the client."""
    from timbal.local.app import has_state
    from timbal.local.openapi.document import ApiDocument

    document = ApiDocument.load()
    groups: dict[str, tuple[list[str], list[str]]] = {}
    for route in sorted(document.routes.values(), key=lambda route: route.operation_id):
        group, _, method = route.operation_id.partition(".")
        groups.setdefault(group, ([], []))[not has_state(document, route)].append(f"`{method}`")
    rows = [
        f"| `{group}` | {len(real)} | {len(made)} | {', '.join(made) or 'none'} |"
        for group, (real, made) in groups.items()
    ]
    head = ["", "| Group | Operations with state | Operations with examples | These are |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *rows, "", ""])


def test_the_table_is_what_the_code_does() -> None:
    found = PLACE.search(PAGE.read_text())
    assert found is not None
    assert found[0] == table(), f"run python {Path(__file__).relative_to(ROOT)}"


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "generated")]
    PAGE.write_text(PLACE.sub(lambda _: table(), PAGE.read_text()))
