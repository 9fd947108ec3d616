# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SignContentResponse`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SignContentResponse(Model):
    """New CDN URLs of a stored object."""

    url: str
    """Older unsigned CDN URL; use `signed_url` if present."""

    signed_url: str | None = UNSET
    """Signed URL for private content. Absent for public objects or when signing is not possible."""


describe(
    SignContentResponse,
    required=["url"],
    optional=["signed_url"],
)
