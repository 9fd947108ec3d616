# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListRunsResBody`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListRunsResBody(Page["_models.RunPreview"]):
    """The JSON object `ListRunsResBody`."""

    runs: builtins.list[_models.RunPreview]
    """The runs."""

    next_page_token: str | None = UNSET
    """Cursor to pass for the following page."""

    page_facts: ClassVar[PageFacts] = PageFacts("runs", "page_token", "next_page_token")


describe(
    ListRunsResBody,
    required=["runs"],
    optional=["next_page_token"],
    fields={
        "runs": Field("runs", nested=ListOf(Ref("RunPreview"))),
    },
)
