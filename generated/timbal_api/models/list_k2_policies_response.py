# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2PoliciesResponse`."""

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
    from .k2_policy import K2Policy


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListK2PoliciesResponse(Model, Page["K2Policy"]):
    """The JSON object `ListK2PoliciesResponse`."""

    policies: builtins.list[K2Policy]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("policies", "page_token", "next_page_token")


describe(
    ListK2PoliciesResponse,
    required=["policies"],
    optional=["next_page_token"],
    nested={
        "policies": ListOf(Ref("K2Policy")),
    },
)
