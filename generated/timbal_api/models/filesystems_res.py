# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`FilesystemsRes`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class FilesystemsRes(Model):
    """The JSON object `FilesystemsRes`."""

    filesystems: builtins.list[str]
    """Names of the filesystem roots set up on the node. Their real paths never leave it."""


describe(
    FilesystemsRes,
    required=["filesystems"],
    optional=[],
)
