# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListWorkforceResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListWorkforceResBody(Model):
    """Agents and workflows found on the git branch `rev`. An entry has a `url` only while a deployment of it for
    that branch is **running**.
    """

    workforce: builtins.list[_models.WorkforcePreview]
    """Workforce components of the project."""


describe(
    ListWorkforceResBody,
    required=["workforce"],
    optional=[],
    fields={
        "workforce": Field("workforce", nested=ListOf(Ref("WorkforcePreview"))),
    },
)
