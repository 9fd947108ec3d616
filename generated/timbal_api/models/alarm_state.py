# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AlarmState`."""

from typing import Literal

AlarmState = Literal["alarm", "insufficient_data", "ok"]
