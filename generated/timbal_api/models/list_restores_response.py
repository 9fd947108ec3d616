# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListRestoresResponse`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListRestoresResponse(Page["_models.KbRestoreResponse"]):
    """The JSON object `ListRestoresResponse`."""

    restores: builtins.list[_models.KbRestoreResponse]
    """Restores on this page."""

    next_page_token: str | None = UNSET
    """Token of the next page; `null` on the last page."""

    page_facts: ClassVar[PageFacts] = PageFacts("restores", "page_token", "next_page_token")


describe(
    ListRestoresResponse,
    required=["restores"],
    optional=["next_page_token"],
    fields={
        "restores": Field("restores", nested=ListOf(Ref("KbRestoreResponse"))),
    },
)
