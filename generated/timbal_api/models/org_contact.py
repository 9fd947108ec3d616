# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContact`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .org_contact_channel import OrgContactChannel
    from .org_contact_type import OrgContactType


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgContact(Model):
    """The JSON object `OrgContact`.

    Attributes:
        channels: How the contact can be reached.
        id: Unique id of the contact.
        name: Name to show, for example `Jane Doe`.
        type: What a contact does for the organisation. Roles unknown to the API are reported as `other`.
        photo_url: URL of a profile photo, if there is one.
        title: Job title, if known, for example `Senior AI Solutions Architect`.
    """

    channels: builtins.list[OrgContactChannel]
    id: str
    name: str
    type: OrgContactType
    photo_url: str | None = UNSET
    title: str | None = UNSET


describe(
    OrgContact,
    required=["channels", "id", "name", "type"],
    optional=["photo_url", "title"],
    nested={
        "channels": ListOf(Ref("OrgContactChannel")),
    },
)
