# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsGrepMatchView`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class FsGrepMatchView(Model):
    """The JSON object `FsGrepMatchView`.

    Attributes:
        line: Line that matched; the node cuts very long ones.
        line_number: Number of the line, starting at 1.
        path: Path from the root.
    """

    line: str
    line_number: int
    path: str


describe(
    FsGrepMatchView,
    required=["line", "line_number", "path"],
    optional=[],
)
