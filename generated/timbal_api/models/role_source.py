# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RoleSource`."""

from typing import Literal

RoleSource = Literal["custom", "system"]
"""`system` for built-in roles, which cannot be changed; `custom` for roles of the organization, which its admins
can edit or delete."""
