# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ContentFile`."""

from __future__ import annotations

from typing import Literal

from attrs import define

from ..types import Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ContentFile(Model):
    """The JSON object `ContentFile`."""

    file: _models.FileRef
    """The file."""

    type: Literal["file"] = "file"
    """Always `file`."""


describe(
    ContentFile,
    required=["file", "type"],
    optional=[],
    fields={
        "file": Field("file", nested=Ref("FileRef")),
    },
    constants={
        "type": "file",
    },
)
