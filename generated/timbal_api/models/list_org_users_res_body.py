# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListOrgUsersResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Page,
    PageFacts,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .org_user import OrgUser


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListOrgUsersResBody(Model, Page["OrgUser"]):
    """The JSON object `ListOrgUsersResBody`.

    Attributes:
        org_users: Members of the organisation.
        next_page_token: Token for the following page; `null` on the last one.
    """

    org_users: builtins.list[OrgUser]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("org_users", "page_token", "next_page_token")


describe(
    ListOrgUsersResBody,
    required=["org_users"],
    optional=["next_page_token"],
    nested={
        "org_users": ListOf(Ref("OrgUser")),
    },
)
