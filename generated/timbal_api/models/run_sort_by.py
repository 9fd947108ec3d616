# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunSortBy`."""

from typing import Literal

RunSortBy = Literal["cost_credits", "cost_usd", "created_at", "duration_ms", "id"]
"""The sort key of runs."""
