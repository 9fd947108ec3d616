# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FsLsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FsLsRes(Model):
    """The JSON object `FsLsRes`."""

    entries: builtins.list[_models.FsEntryView]
    """Files and folders."""

    truncated: bool
    """Whether the entry limit was hit, so that `entries` is only the first part."""


describe(
    FsLsRes,
    required=["entries", "truncated"],
    optional=[],
    fields={
        "entries": Field("entries", nested=ListOf(Ref("FsEntryView"))),
    },
)
