# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAnalyticsUsersBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    ListOf,
    Model,
    Page,
    PageFacts,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .user_row import UserRow


@define(slots=False, eq=False, repr=False, kw_only=True)
class OrgAnalyticsUsersBody(Model, Page["UserRow"]):
    """The JSON object `OrgAnalyticsUsersBody`.

    Attributes:
        from_: Start of the range (inclusive), epoch milliseconds.
        to: End of the range (exclusive), epoch milliseconds.
        next_page_token: Send as `page_token` for the following page; null on the last.
    """

    from_: int
    to: int
    users: builtins.list[UserRow]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("users", "page_token", "next_page_token")


describe(
    OrgAnalyticsUsersBody,
    required=["from_", "to", "users"],
    optional=["next_page_token"],
    nested={
        "users": ListOf(Ref("UserRow")),
    },
    fields={
        "from_": Field("from"),
    },
)
