# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContactChannel`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)

if TYPE_CHECKING:
    from .org_contact_channel_kind import OrgContactChannelKind


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgContactChannel(Model):
    """The JSON object `OrgContactChannel`.

    Attributes:
        value: Address in the form its `kind` requires: an email address, a phone number in E.164 form, a Slack handle,
            a Calendly URL and so on.
        label: Label to show, such as `Mobile` or `Work`.
        primary: `true` for the preferred channel among several of one kind.
    """

    kind: OrgContactChannelKind
    value: str
    label: str | None = UNSET
    primary: bool | None = UNSET


describe(
    OrgContactChannel,
    required=["kind", "value"],
    optional=["label", "primary"],
)
