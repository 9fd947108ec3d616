# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ChannelAction`."""

from typing import Literal

ChannelAction = Literal["created", "linked", "reused"]
"""Where the request's channel came from: `linked`, `reused` or newly `created`."""
