# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateTokenResBody`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .token import Token


@define(slots=False, eq=False, repr=False, kw_only=True)
class CreateTokenResBody(Model):
    """The JSON object `CreateTokenResBody`.

    Attributes:
        token: A credential of a user, such as an API key.
    """

    token: Token


describe(
    CreateTokenResBody,
    required=["token"],
    optional=[],
    nested={
        "token": Ref("Token"),
    },
)
