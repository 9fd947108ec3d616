# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListBackupsResponse`."""

from __future__ import annotations

import builtins
from typing import ClassVar

from attrs import define

from ..types import UNSET, Field, ListOf, Page, PageFacts, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListBackupsResponse(Page["_models.KbBackupResponse"]):
    """The JSON object `ListBackupsResponse`."""

    backups: builtins.list[_models.KbBackupResponse]
    """Backups on this page."""

    next_page_token: str | None = UNSET
    """Cursor for the following page; `null` on the last one."""

    page_facts: ClassVar[PageFacts] = PageFacts("backups", "page_token", "next_page_token")


describe(
    ListBackupsResponse,
    required=["backups"],
    optional=["next_page_token"],
    fields={
        "backups": Field("backups", nested=ListOf(Ref("KbBackupResponse"))),
    },
)
