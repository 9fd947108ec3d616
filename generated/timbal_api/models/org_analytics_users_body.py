# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgAnalyticsUsersBody`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class OrgAnalyticsUsersBody(Page["_models.UserRow"]):
    """The JSON object `OrgAnalyticsUsersBody`."""

    from_: int
    """Start of the range (inclusive), epoch milliseconds."""

    to: int
    """End of the range (exclusive), epoch milliseconds."""

    users: builtins.list[_models.UserRow]
    """Users and their usage."""

    next_page_token: str | None = UNSET
    """Send as `page_token` for the following page; null on the last."""

    page_facts: ClassVar[PageFacts] = PageFacts("users", "page_token", "next_page_token")


describe(
    OrgAnalyticsUsersBody,
    required=["from_", "to", "users"],
    optional=["next_page_token"],
    fields={
        "from_": Field("from"),
        "users": Field("users", nested=ListOf(Ref("UserRow"))),
    },
)
