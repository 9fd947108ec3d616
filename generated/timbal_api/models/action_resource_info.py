# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ActionResourceInfo`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ActionResourceInfo(Model):
    """The JSON object `ActionResourceInfo`."""

    kind: str
    """Fixed name of the resource type, such as `project` or `project_env`."""

    segments: builtins.list[str]
    """Names of the path segments, in order."""

    template: str
    """Sample resource path, with `{id}` where an id belongs."""


describe(
    ActionResourceInfo,
    required=["kind", "segments", "template"],
    optional=[],
)
