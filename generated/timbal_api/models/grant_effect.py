# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`GrantEffect`."""

from typing import Literal

GrantEffect = Literal["allow", "deny"]
"""Whether a grant allows or denies. A `deny` takes precedence."""
