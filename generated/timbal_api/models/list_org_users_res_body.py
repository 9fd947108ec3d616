# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgUsersResBody`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListOrgUsersResBody(Page["_models.OrgUser"]):
    """The JSON object `ListOrgUsersResBody`."""

    org_users: builtins.list[_models.OrgUser]
    """Members of the organization."""

    next_page_token: str | None = UNSET
    """Token for the following page; `null` on the last one."""

    page_facts: ClassVar[PageFacts] = PageFacts("org_users", "page_token", "next_page_token")


describe(
    ListOrgUsersResBody,
    required=["org_users"],
    optional=["next_page_token"],
    fields={
        "org_users": Field("org_users", nested=ListOf(Ref("OrgUser"))),
    },
)
