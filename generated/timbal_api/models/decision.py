# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Decision`."""

from typing import Literal

Decision = Literal["allow", "deny_overrides", "no_allow", "superadmin"]
