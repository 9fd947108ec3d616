# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`NotificationChannelType`."""

from typing import Literal

NotificationChannelType = Literal["email", "slack"]
