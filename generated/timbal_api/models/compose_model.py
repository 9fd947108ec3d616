# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComposeModel`."""

from typing import Literal

ComposeModel = Literal["haiku", "opus", "sonnet"]
"""Model family of the session, always at its newest released version."""
