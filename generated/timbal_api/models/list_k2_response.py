# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2Response`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListK2Response(Page["_models.K2Preview"]):
    """The JSON object `ListK2Response`."""

    k2: builtins.list[_models.K2Preview]
    """Knowledge bases."""

    next_page_token: str | None = UNSET
    """Cursor for the following page; `null` on the last one."""

    page_facts: ClassVar[PageFacts] = PageFacts("k2", "page_token", "next_page_token")


describe(
    ListK2Response,
    required=["k2"],
    optional=["next_page_token"],
    fields={
        "k2": Field("k2", nested=ListOf(Ref("K2Preview"))),
    },
)
