# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComposeEffort`."""

from typing import Literal

ComposeEffort = Literal["high", "low", "max", "medium"]
"""How much reasoning the session does."""
