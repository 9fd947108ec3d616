# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListAceVarsResBody`."""

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
    from .ace_var import AceVar


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListAceVarsResBody(Model):
    """The JSON object `ListAceVarsResBody`."""

    vars: builtins.list[AceVar]


describe(
    ListAceVarsResBody,
    required=["vars"],
    optional=[],
    nested={
        "vars": ListOf(Ref("AceVar")),
    },
)
