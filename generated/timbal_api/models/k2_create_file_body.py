# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2CreateFileBody`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import (
    UNSET,
    File,
    FileContent,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class K2CreateFileBody(Model):
    """Must contain either `file` (the bytes) or `url` (http or https), not both.

    Attributes:
        metadata: JSON metadata to store with the file.
        directory: Folder in the knowledge base to put the file in.
        file: The file's bytes; not together with `url`.
        parse: Whether to parse and embed the file on upload; overrides the default.
        url: Public http or https address from which the server fetches the file; not together with `file`.
    """

    metadata: builtins.dict[str, Any]
    directory: str | None = UNSET
    file: FileContent | File | None = UNSET
    parse: bool | None = UNSET
    url: str | None = UNSET


describe(
    K2CreateFileBody,
    required=["metadata"],
    optional=["directory", "file", "parse", "url"],
)
