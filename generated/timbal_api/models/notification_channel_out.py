# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`NotificationChannelOut`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class NotificationChannelOut(Model):
    """The JSON object `NotificationChannelOut`."""

    config: builtins.dict[str, Any]
    """Settings of the channel; the fields depend on `type`."""

    id: int
    """ID of the channel."""

    type: _models.NotificationChannelType
    """Type of the channel."""

    name: str | None = UNSET
    """Name of the channel."""


describe(
    NotificationChannelOut,
    required=["config", "id", "type"],
    optional=["name"],
)
