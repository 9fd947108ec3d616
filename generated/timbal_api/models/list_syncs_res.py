# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListSyncsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListSyncsRes(Model):
    """The JSON object `ListSyncsRes`."""

    syncs: builtins.list[_models.SyncView]
    """The syncs."""


describe(
    ListSyncsRes,
    required=["syncs"],
    optional=[],
    fields={
        "syncs": Field("syncs", nested=ListOf(Ref("SyncView"))),
    },
)
