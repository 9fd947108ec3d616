# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CheckReqBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CheckReqBody(Model):
    """The JSON object `CheckReqBody`."""

    checks: builtins.list[_models.CheckInput]
    """Checks to run, at most 50 at once."""

    user_id: str | None = UNSET
    """User whose permissions are checked; the caller by default."""


describe(
    CheckReqBody,
    required=["checks"],
    optional=["user_id"],
    fields={
        "checks": Field("checks", nested=ListOf(Ref("CheckInput"))),
    },
)
