# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ImportTableMode`."""

from typing import Literal

ImportTableMode = Literal["append", "create", "replace"]
"""Treatment of an existing table of that name; `create` by default."""
