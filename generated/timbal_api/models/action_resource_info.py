# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ActionResourceInfo`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import (
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class ActionResourceInfo(Model):
    """The JSON object `ActionResourceInfo`.

    Attributes:
        kind: Fixed name of the resource kind, such as `project` or `project_env`.
        segments: Names of the path segments, in order.
        template: Sample resource path, with `{id}` where an id belongs.
    """

    kind: str
    segments: builtins.list[str]
    template: str


describe(
    ActionResourceInfo,
    required=["kind", "segments", "template"],
    optional=[],
)
