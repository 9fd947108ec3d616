# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmComparison`."""

from typing import Literal

AlarmComparison = Literal["gt", "gte", "lt", "lte"]
