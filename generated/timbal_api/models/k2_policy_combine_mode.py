# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2PolicyCombineMode`."""

from typing import Literal

K2PolicyCombineMode = Literal["permissive", "restrictive"]
"""How a policy binding combines with others, with the meaning these words have in Postgres row-level security."""
