# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListDomainsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListDomainsResBody(Model):
    """The JSON object `ListDomainsResBody`."""

    domains: builtins.list[_models.Domain]
    """The domains."""


describe(
    ListDomainsResBody,
    required=["domains"],
    optional=[],
    fields={
        "domains": Field("domains", nested=ListOf(Ref("Domain"))),
    },
)
