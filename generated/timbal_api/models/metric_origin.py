# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricOrigin`."""

from typing import Literal

MetricOrigin = Literal["custom", "system"]
"""Who defines a metric series. `system` series come from the platform and cannot be edited; `custom` ones come from
a definition that the organisation can change."""
