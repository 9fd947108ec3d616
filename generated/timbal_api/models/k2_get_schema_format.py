# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`K2GetSchemaFormat`."""

from typing import Literal

K2GetSchemaFormat = Literal["sql", "structured"]
"""`structured` (default) or `sql`."""
