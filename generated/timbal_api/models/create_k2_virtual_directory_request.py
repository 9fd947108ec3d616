# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2VirtualDirectoryRequest`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateK2VirtualDirectoryRequest(Model):
    """The JSON object `CreateK2VirtualDirectoryRequest`."""

    directory: str
    """Path of the folder, written like `directory` on upload (e.g. `docs/reports`)."""


describe(
    CreateK2VirtualDirectoryRequest,
    required=["directory"],
    optional=[],
)
