# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgContactsResBody`."""

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
    from .org_contact import OrgContact


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgContactsResBody(Model):
    """The JSON object `ListOrgContactsResBody`."""

    contacts: builtins.list[OrgContact]


describe(
    ListOrgContactsResBody,
    required=["contacts"],
    optional=[],
    nested={
        "contacts": ListOf(Ref("OrgContact")),
    },
)
