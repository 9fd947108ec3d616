# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FilesystemsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class FilesystemsRes(Model):
    """The JSON object `FilesystemsRes`.

    Attributes:
        filesystems: Names of the filesystem roots set up on the node. Their real paths never leave it.
    """

    filesystems: builtins.list[str]


describe(
    FilesystemsRes,
    required=["filesystems"],
    optional=[],
)
