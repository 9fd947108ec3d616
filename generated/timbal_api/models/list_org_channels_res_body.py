# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgChannelsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgChannelsResBody(Model):
    """The JSON object `ListOrgChannelsResBody`."""

    channels: builtins.list[_models.NotificationChannelOut]
    """The channels."""


describe(
    ListOrgChannelsResBody,
    required=["channels"],
    optional=[],
    fields={
        "channels": Field("channels", nested=ListOf(Ref("NotificationChannelOut"))),
    },
)
