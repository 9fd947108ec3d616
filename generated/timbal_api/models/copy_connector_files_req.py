# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CopyConnectorFilesReq`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CopyConnectorFilesReq(Model):
    """The JSON object `CopyConnectorFilesReq`.

    Attributes:
        filesystem_ref: Ref of the filesystem root, as listed by `/browse/filesystems`.
        kb_id: Knowledge base to write to, by the numeric id used in `/k2` paths.
        directory: Knowledge base folder that receives the files; the root by default. A recursive copy rebuilds the source
            tree inside it.
        max_files: Most files this job may send. The node's default is 5000.
        max_total_bytes: Most raw bytes this job may send in total. The node's default is 2 GiB.
        metadata: Metadata put on each copied file.
        parse: Whether to parse and embed the files once stored. Off by default, and the knowledge base's automatic
            processing does not apply to copies.
        path: File to copy, relative to the root, or a folder with `recursive`. Empty, blank or omitted means the root
            itself.
        recursive: Set to `true` to copy the folder at `path` with all its regular files; symlinks are left out. Without it
            the node refuses to copy a folder.
    """

    filesystem_ref: str
    kb_id: int
    directory: str | None = UNSET
    max_files: int | None = UNSET
    max_total_bytes: int | None = UNSET
    metadata: builtins.dict[str, Any] | None = UNSET
    parse: bool | None = UNSET
    path: str | None = UNSET
    recursive: bool | None = UNSET


describe(
    CopyConnectorFilesReq,
    required=["filesystem_ref", "kb_id"],
    optional=["directory", "max_files", "max_total_bytes", "metadata", "parse", "path", "recursive"],
)
