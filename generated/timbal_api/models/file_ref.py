# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FileRef`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    UNSET,
    Model,
    OneOf,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .file_source_base_64 import FileSourceBase64
    from .file_source_url import FileSourceUrl


@define(slots=False, eq=False, repr=False, kw_only=True)
class FileRef(Model):
    """The JSON object `FileRef`.

    Attributes:
        media_type: MIME type; derived from the extension of `name` by default.
        name: File name (e.g. `screenshot.png`) of the stored copy, from which the media type is derived too. Without
            it, `media_type` is required and the name is generic.
    """

    source: FileSourceBase64 | FileSourceUrl
    media_type: str | None = UNSET
    name: str | None = UNSET


describe(
    FileRef,
    required=["source"],
    optional=["media_type", "name"],
    nested={
        "source": OneOf(Ref("FileSourceBase64"), Ref("FileSourceUrl")),
    },
)
