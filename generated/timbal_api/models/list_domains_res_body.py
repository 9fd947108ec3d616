# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListDomainsResBody`."""

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
    from .domain import Domain


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListDomainsResBody(Model):
    """The JSON object `ListDomainsResBody`."""

    domains: builtins.list[Domain]


describe(
    ListDomainsResBody,
    required=["domains"],
    optional=[],
    nested={
        "domains": ListOf(Ref("Domain")),
    },
)
