# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContactChannel`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgContactChannel(Model):
    """The JSON object `OrgContactChannel`."""

    kind: _models.OrgContactChannelKind
    """Type of the channel, such as email or phone."""

    value: str
    """Address in the form its `kind` requires: email address, phone number (E.164), Slack handle, Calendly URL and
    so on."""

    label: str | None = UNSET
    """Label to show, such as `Mobile` or `Work`."""

    primary: bool | None = UNSET
    """`true` for the preferred channel among several of one type."""


describe(
    OrgContactChannel,
    required=["kind", "value"],
    optional=["label", "primary"],
)
