# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ResourceUsersResBody`."""

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
class ResourceUsersResBody(Model, Page["UserAccess"]):
    """The JSON object `ResourceUsersResBody`.

    Attributes:
        actions: Keys of the actions checked, in the order of checking.
        users: Members who may perform at least one of the actions. A page can be short although further pages follow.
        next_page_token: Cursor for the following page; `null` on the last one.
    """

    actions: builtins.list[str]
    users: builtins.list[UserAccess]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("users", "page_token", "next_page_token")


describe(
    ResourceUsersResBody,
    required=["actions", "users"],
    optional=["next_page_token"],
    nested={
        "users": ListOf(Ref("UserAccess")),
    },
)
