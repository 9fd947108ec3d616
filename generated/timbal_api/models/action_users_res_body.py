# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ActionUsersResBody`."""

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
    from .user_access import UserAccess


@define(slots=False, eq=False, repr=False, kw_only=True)
class ActionUsersResBody(Model, Page["UserAccess"]):
    """The JSON object `ActionUsersResBody`.

    Attributes:
        users: Members holding the action. A page can be short although more pages follow.
        next_page_token: Cursor for the following page; `null` on the last one.
    """

    users: builtins.list[UserAccess]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("users", "page_token", "next_page_token")


describe(
    ActionUsersResBody,
    required=["users"],
    optional=["next_page_token"],
    nested={
        "users": ListOf(Ref("UserAccess")),
    },
)
