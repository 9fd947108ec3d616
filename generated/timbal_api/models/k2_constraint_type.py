# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2ConstraintType`."""

from typing import Literal

K2ConstraintType = Literal["CHECK", "FOREIGN_KEY", "NOT_NULL", "PRIMARY_KEY", "UNIQUE"]
