# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContactType`."""

from typing import Literal

OrgContactType = Literal["account_executive", "account_manager", "aisa", "csm", "other"]
"""Role of a contact in the organization. Roles unknown to the API are reported as `other`."""
