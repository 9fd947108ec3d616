# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2PolicyAuditLevel`."""

from typing import Literal

K2PolicyAuditLevel = Literal["none", "normal", "verbose"]
"""How much is written to the audit trail when the rule matches."""
