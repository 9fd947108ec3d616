# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListConnectorsResBody`."""

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
    from .connector_view import ConnectorView


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListConnectorsResBody(Model):
    """The JSON object `ListConnectorsResBody`."""

    connectors: builtins.list[ConnectorView]


describe(
    ListConnectorsResBody,
    required=["connectors"],
    optional=[],
    nested={
        "connectors": ListOf(Ref("ConnectorView")),
    },
)
