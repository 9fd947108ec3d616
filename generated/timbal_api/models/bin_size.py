# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`BinSize`."""

from typing import Literal

BinSize = Literal["day", "hour", "minute"]
