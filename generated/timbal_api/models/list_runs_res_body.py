# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListRunsResBody`."""

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
    from .run_preview import RunPreview


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListRunsResBody(Model, Page["RunPreview"]):
    """The JSON object `ListRunsResBody`.

    Attributes:
        runs: The runs.
        next_page_token: Cursor to pass for the following page.
    """

    runs: builtins.list[RunPreview]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("runs", "page_token", "next_page_token")


describe(
    ListRunsResBody,
    required=["runs"],
    optional=["next_page_token"],
    nested={
        "runs": ListOf(Ref("RunPreview")),
    },
)
