# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContactChannelKind`."""

from typing import Literal

OrgContactChannelKind = Literal[
    "calendly", "email", "linkedin", "other", "phone", "signal", "slack", "telegram", "whatsapp"
]
