# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2PolicySource`."""

from typing import Literal

K2PolicySource = Literal["derived", "imported", "manual"]
"""Origin of the rule."""
