# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`HashAlg`."""

from typing import Literal

HashAlg = Literal["sha256", "sha512"]
"""Hash function of `hash` and `pseudonymize` masks."""
