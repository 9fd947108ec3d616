# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListK2FilesResponse`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListK2FilesResponse(Page["_models.K2File"]):
    """The JSON object `ListK2FilesResponse`."""

    files: builtins.list[_models.K2File]
    """Files on this page."""

    next_page_token: str | None = UNSET
    """Token of the next page; `null` on the last page."""

    page_facts: ClassVar[PageFacts] = PageFacts("files", "page_token", "next_page_token")


describe(
    ListK2FilesResponse,
    required=["files"],
    optional=["next_page_token"],
    fields={
        "files": Field("files", nested=ListOf(Ref("K2File"))),
    },
)
