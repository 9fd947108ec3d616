# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`CreateTokenResBody`."""

from __future__ import annotations

from attrs import define

from ..types import Field, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class CreateTokenResBody(Model):
    """The JSON object `CreateTokenResBody`."""

    token: _models.Token
    """A credential of a user, such as an API key."""


describe(
    CreateTokenResBody,
    required=["token"],
    optional=[],
    fields={
        "token": Field("token", nested=Ref("Token")),
    },
)
