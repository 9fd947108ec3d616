# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateK2Request`."""

from __future__ import annotations

from attrs import define

from ..types import (
    UNSET,
    Model,
    describe,
)


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateK2Request(Model):
    """The JSON object `CreateK2Request`.

    Attributes:
        name: Name to give the knowledge base.
    """

    name: str | None = UNSET


describe(
    CreateK2Request,
    required=[],
    optional=["name"],
)
