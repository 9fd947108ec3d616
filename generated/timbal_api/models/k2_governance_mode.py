# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2GovernanceMode`."""

from typing import Literal

K2GovernanceMode = Literal["enforce", "off", "shadow"]
"""How a knowledge base applies its access rules to queries."""
