# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CheckResBody(Model):
    """The JSON object `CheckResBody`."""

    results: builtins.list[_models.CheckResult]
    """Results in the same order as `checks`."""

    user_id: str
    """User that was checked."""


describe(
    CheckResBody,
    required=["results", "user_id"],
    optional=[],
    fields={
        "results": Field("results", nested=ListOf(Ref("CheckResult"))),
    },
)
