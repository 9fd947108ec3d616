# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2TableSource`."""

from typing import Literal

K2TableSource = Literal["primary", "vectors"]
