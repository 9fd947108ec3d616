# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AuthProviderState`."""

from __future__ import annotations

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class AuthProviderState(Model):
    """One sign-in method and its state."""

    configured: bool
    """Whether the method has settings of its own, such as your own OAuth app. `false`: Timbal's defaults are in
    use."""

    enabled: bool
    """Whether end users may use this method."""

    provider: str
    """Key of the method, such as `email`, `google`, `microsoft` or `github`."""


describe(
    AuthProviderState,
    required=["configured", "enabled", "provider"],
    optional=[],
)
