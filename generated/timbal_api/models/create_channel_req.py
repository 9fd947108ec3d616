# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateChannelReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateChannelReq(Model):
    """Channel of a new alarm: an existing one by `id`, or a new one from `type` and `config`."""

    config: builtins.dict[str, Any] | None = UNSET
    """Leave out, or null, when an `id` is given."""

    id: str | None = UNSET
    """Channel of this organization to reuse. `type`, `config` and `name` then have no effect."""

    name: str | None = UNSET
    """Name of the channel."""

    type: _models.NotificationChannelType | None = UNSET
    """Type of the channel."""


describe(
    CreateChannelReq,
    required=[],
    optional=["config", "id", "name", "type"],
)
