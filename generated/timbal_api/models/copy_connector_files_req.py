# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CopyConnectorFilesReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CopyConnectorFilesReq(Model):
    """The JSON object `CopyConnectorFilesReq`."""

    filesystem_ref: str
    """Ref of the filesystem root, as listed by `/browse/filesystems`."""

    kb_id: int
    """Knowledge base to write to, by the numeric id used in `/k2` paths."""

    directory: str | None = UNSET
    """Knowledge base folder that receives the files; the root by default. A recursive copy rebuilds the source tree
    inside it."""

    max_files: int | None = UNSET
    """Most files this job may send. The node's default is 5000."""

    max_total_bytes: int | None = UNSET
    """Most raw bytes this job may send in total. The node's default is 2 GiB."""

    metadata: builtins.dict[str, Any] | None = UNSET
    """Metadata put on each copied file."""

    parse: bool | None = UNSET
    """Whether to parse and embed the files once stored. Off by default, and the knowledge base's automatic
    processing does not apply to copies."""

    path: str | None = UNSET
    """File to copy, relative to the root, or a folder with `recursive`. Empty, blank or omitted means the root
    itself."""

    recursive: bool | None = UNSET
    """Set to `true` to copy the folder at `path` with all its regular files; symlinks are left out. Without it the
    node refuses to copy a folder."""


describe(
    CopyConnectorFilesReq,
    required=["filesystem_ref", "kb_id"],
    optional=["directory", "max_files", "max_total_bytes", "metadata", "parse", "path", "recursive"],
)
