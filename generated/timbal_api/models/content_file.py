# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ContentFile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from ..types import (
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .file_ref import FileRef


@define(slots=False, eq=False, repr=False, kw_only=True)
class ContentFile(Model):
    """The JSON object `ContentFile`."""

    file: FileRef
    type: Literal["file"] = "file"


describe(
    ContentFile,
    required=["file", "type"],
    optional=[],
    nested={
        "file": Ref("FileRef"),
    },
    constants={
        "type": "file",
    },
)
