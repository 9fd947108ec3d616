# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MissingDataPolicy`."""

from typing import Literal

MissingDataPolicy = Literal["breaching", "ignore", "insufficient", "not_breaching"]
