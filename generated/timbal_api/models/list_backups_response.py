# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListBackupsResponse`."""

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
    from .kb_backup_response import KbBackupResponse


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListBackupsResponse(Model, Page["KbBackupResponse"]):
    """The JSON object `ListBackupsResponse`.

    Attributes:
        next_page_token: Cursor for the following page; `null` on the last one.
    """

    backups: builtins.list[KbBackupResponse]
    next_page_token: str | None = UNSET
    page_facts: ClassVar[PageFacts] = PageFacts("backups", "page_token", "next_page_token")


describe(
    ListBackupsResponse,
    required=["backups"],
    optional=["next_page_token"],
    nested={
        "backups": ListOf(Ref("KbBackupResponse")),
    },
)
