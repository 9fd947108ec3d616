# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2VirtualDirectoryResponse`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateK2VirtualDirectoryResponse(Model):
    """The JSON object `CreateK2VirtualDirectoryResponse`."""

    created: bool
    """`true` for a new folder, `false` when it was there before."""

    directory: str
    """Path of the folder."""

    placeholder_file_id: str
    """Id of the folder in listings. Delete the folder with `DELETE /orgs/{org_id}/k2/{kb_id}/files/{file_id}`."""


describe(
    CreateK2VirtualDirectoryResponse,
    required=["created", "directory", "placeholder_file_id"],
    optional=[],
)
