# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListConnectorsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListConnectorsResBody(Model):
    """The JSON object `ListConnectorsResBody`."""

    connectors: builtins.list[_models.ConnectorView]
    """Connectors of the organization."""


describe(
    ListConnectorsResBody,
    required=["connectors"],
    optional=[],
    fields={
        "connectors": Field("connectors", nested=ListOf(Ref("ConnectorView"))),
    },
)
