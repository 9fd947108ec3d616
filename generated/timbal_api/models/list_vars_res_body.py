# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListVarsResBody`."""

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
    from .var import Var


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListVarsResBody(Model):
    """The JSON object `ListVarsResBody`."""

    vars: builtins.list[Var]


describe(
    ListVarsResBody,
    required=["vars"],
    optional=[],
    nested={
        "vars": ListOf(Ref("Var")),
    },
)
