# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`PrincipalKind`."""

from typing import Literal

PrincipalKind = Literal["human", "service"]
"""Whether the principal is a person or a machine identity of the platform, such as a project's service credential."""
