# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2VirtualDirectoryResponse`."""

from __future__ import annotations

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateK2VirtualDirectoryResponse(Model):
    """The JSON object `CreateK2VirtualDirectoryResponse`.

    Attributes:
        created: `true` for a new folder, `false` when it was there before.
        directory: Path of the folder.
        placeholder_file_id: Id of the folder in listings. Delete the folder with `DELETE /orgs/{org_id}/k2/{kb_id}/files/{file_id}`.
    """

    created: bool
    directory: str
    placeholder_file_id: str


describe(
    CreateK2VirtualDirectoryResponse,
    required=["created", "directory", "placeholder_file_id"],
    optional=[],
)
