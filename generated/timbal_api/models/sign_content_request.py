# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SignContentRequest`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class SignContentRequest(Model):
    """Asks for a new CDN URL of a stored object."""

    url: str
    """A content URL from an earlier response, signed or not, or just an object key. Your access is checked again
    and a new URL made, for example after a signed one expired."""


describe(
    SignContentRequest,
    required=["url"],
    optional=[],
)
