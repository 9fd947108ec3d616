# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ValidationStatus`."""

from typing import Literal

ValidationStatus = Literal["expired", "failed", "inactive", "issued", "pending", "revoked", "validationtimedout"]
"""How far the validation of the SSL certificate is."""
