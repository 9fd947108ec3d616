# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ProjectAnalyticsUsersBody`."""

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
class ProjectAnalyticsUsersBody(Model, Page["UserRow"]):
    """The JSON object `ProjectAnalyticsUsersBody`.

    Attributes:
        from_: Start of the range in epoch milliseconds.
        to: End of the range in epoch milliseconds.
        next_page_token: Pass as `page_token` for the next page.
    """

    from_: int
    to: int
    users: builtins.list[UserRow]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("users", "page_token", "next_page_token")


describe(
    ProjectAnalyticsUsersBody,
    required=["from_", "to", "users"],
    optional=["next_page_token"],
    nested={
        "users": ListOf(Ref("UserRow")),
    },
    fields={
        "from_": Field("from"),
    },
)
