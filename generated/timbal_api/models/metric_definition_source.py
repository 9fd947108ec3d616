# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`MetricDefinitionSource`."""

from typing import Literal

MetricDefinitionSource = Literal["trace_span"]
"""The subject that a metric definition observes. Only `trace_span` exists so far; other sources may be added."""
