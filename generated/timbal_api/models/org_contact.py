# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContact`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgContact(Model):
    """The JSON object `OrgContact`."""

    channels: builtins.list[_models.OrgContactChannel]
    """How the contact can be reached."""

    id: str
    """Unique id of the contact."""

    name: str
    """Name to show, for example `Jane Doe`."""

    type: _models.OrgContactType
    """Role of the contact in the organization."""

    photo_url: str | None = UNSET
    """URL of a profile photo, if there is one."""

    title: str | None = UNSET
    """Job title, if known, for example `Senior AI Solutions Architect`."""


describe(
    OrgContact,
    required=["channels", "id", "name", "type"],
    optional=["photo_url", "title"],
    fields={
        "channels": Field("channels", nested=ListOf(Ref("OrgContactChannel"))),
    },
)
