# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricOrigin`."""

from typing import Literal

MetricOrigin = Literal["custom", "system"]
"""The owner of a metric series. The platform emits `system` series, which cannot be edited; `custom` ones belong to
a definition that the organization can change."""
