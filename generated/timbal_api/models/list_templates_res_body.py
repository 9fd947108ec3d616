# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListTemplatesResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListTemplatesResBody(Model):
    """The JSON object `ListTemplatesResBody`."""

    templates: builtins.list[_models.ProjectTemplate]
    """The templates."""


describe(
    ListTemplatesResBody,
    required=["templates"],
    optional=[],
    fields={
        "templates": Field("templates", nested=ListOf(Ref("ProjectTemplate"))),
    },
)
