# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`IdentityProviderKind`."""

from typing import Literal

IdentityProviderKind = Literal["directory", "oidc", "saml"]
"""Type of connection, which decides how login works."""
