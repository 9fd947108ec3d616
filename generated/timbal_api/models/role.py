# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`Role`."""

from typing import Literal

Role = Literal["assistant", "system", "user"]
