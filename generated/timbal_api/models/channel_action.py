# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ChannelAction`."""

from typing import Literal

ChannelAction = Literal["created", "linked", "reused"]
"""Origin of the request's channel: `linked`, `reused` or newly `created`."""
