# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComposeMode`."""

from typing import Literal

ComposeMode = Literal["default", "plan"]
"""How a Composer session may act."""
