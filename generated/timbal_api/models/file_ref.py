# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FileRef`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Field, Model, OneOf, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FileRef(Model):
    """The JSON object `FileRef`."""

    source: _models.FileSourceBase64 | _models.FileSourceUrl
    """Origin of the bytes."""

    media_type: str | None = UNSET
    """MIME type; derived from the extension of `name` by default."""

    name: str | None = UNSET
    """File name (e.g. `screenshot.png`) of the stored copy, from which the media type is derived too. Without it,
    `media_type` is required and the name is generic."""


describe(
    FileRef,
    required=["source"],
    optional=["media_type", "name"],
    fields={
        "source": Field("source", nested=OneOf(Ref("FileSourceBase64"), Ref("FileSourceUrl"))),
    },
)
