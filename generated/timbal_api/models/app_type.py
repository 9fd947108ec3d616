# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`AppType`."""

from typing import Literal

AppType = Literal["agent", "unknown", "workflow"]
"""Type of a workforce component. `unknown` stands for any type this API version does not list. Requests use
`AppTypeInput`."""
