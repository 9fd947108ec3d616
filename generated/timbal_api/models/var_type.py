# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`VarType`."""

from typing import Literal

VarType = Literal["plain", "secret"]
