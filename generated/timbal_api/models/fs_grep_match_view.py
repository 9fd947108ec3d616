# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsGrepMatchView`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsGrepMatchView(Model):
    """The JSON object `FsGrepMatchView`."""

    line: str
    """Line that matched; the node cuts very long ones."""

    line_number: int
    """Number of the line, starting at 1."""

    path: str
    """Path from the root."""


describe(
    FsGrepMatchView,
    required=["line", "line_number", "path"],
    optional=[],
)
