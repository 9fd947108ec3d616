# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgContactsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgContactsResBody(Model):
    """The JSON object `ListOrgContactsResBody`."""

    contacts: builtins.list[_models.OrgContact]
    """The contacts."""


describe(
    ListOrgContactsResBody,
    required=["contacts"],
    optional=[],
    fields={
        "contacts": Field("contacts", nested=ListOf(Ref("OrgContact"))),
    },
)
