# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`DateTruncUnit`."""

from typing import Literal

DateTruncUnit = Literal["day", "month", "quarter", "week", "year"]
"""Unit to which a `date_trunc` mask rounds down."""
