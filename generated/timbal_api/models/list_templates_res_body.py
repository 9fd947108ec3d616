# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListTemplatesResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .project_template import ProjectTemplate


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListTemplatesResBody(Model):
    """The JSON object `ListTemplatesResBody`."""

    templates: builtins.list[ProjectTemplate]


describe(
    ListTemplatesResBody,
    required=["templates"],
    optional=[],
    nested={
        "templates": ListOf(Ref("ProjectTemplate")),
    },
)
