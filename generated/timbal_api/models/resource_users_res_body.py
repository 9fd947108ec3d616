# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ResourceUsersResBody`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ResourceUsersResBody(Page["_models.UserAccess"]):
    """The JSON object `ResourceUsersResBody`."""

    actions: builtins.list[str]
    """Keys of the actions checked, in the order of checking."""

    users: builtins.list[_models.UserAccess]
    """Members who may perform at least one of the actions. A page can be short although further pages follow."""

    next_page_token: str | None = UNSET
    """Cursor for the following page; `null` on the last one."""

    page_facts: ClassVar[PageFacts] = PageFacts("users", "page_token", "next_page_token")


describe(
    ResourceUsersResBody,
    required=["actions", "users"],
    optional=["next_page_token"],
    fields={
        "users": Field("users", nested=ListOf(Ref("UserAccess"))),
    },
)
