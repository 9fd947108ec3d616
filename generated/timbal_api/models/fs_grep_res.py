# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsGrepRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsGrepRes(Model):
    """The JSON object `FsGrepRes`."""

    files_matched: int
    """Files with at least one match."""

    files_scanned: int
    """Files searched."""

    matches: builtins.list[_models.FsGrepMatchView]
    """Lines that match."""

    truncated: bool
    """Whether a limit on matches, files, bytes or time was hit, so that `matches` is only the first part."""


describe(
    FsGrepRes,
    required=["files_matched", "files_scanned", "matches", "truncated"],
    optional=[],
    fields={
        "matches": Field("matches", nested=ListOf(Ref("FsGrepMatchView"))),
    },
)
