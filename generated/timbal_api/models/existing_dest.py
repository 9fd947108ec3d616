# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ExistingDest`."""

from typing import Literal

ExistingDest = Literal["adopt", "replace"]
"""Treatment of a `dest_table` with data in it, usually from an earlier one-off job that a new sync should continue."""
