# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListWorkforceResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .workforce_preview import WorkforcePreview


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListWorkforceResBody(Model):
    """Agents and workflows found on the git branch `rev`. An entry has a `url` only while a deployment of it for that
    branch is **running**.
    """

    workforce: builtins.list[WorkforcePreview]


describe(
    ListWorkforceResBody,
    required=["workforce"],
    optional=[],
    nested={
        "workforce": ListOf(Ref("WorkforcePreview")),
    },
)
