# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`SortOrder`."""

from typing import Literal

SortOrder = Literal["asc", "desc"]
"""Ascending or descending."""
