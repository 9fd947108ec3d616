# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`OrgContactType`."""

from typing import Literal

OrgContactType = Literal["account_executive", "account_manager", "aisa", "csm", "other"]
"""What a contact does for the organisation. Roles unknown to the API are reported as `other`."""
