# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ModelPolicyEffect`."""

from typing import Literal

ModelPolicyEffect = Literal["allow", "deny"]
"""Whether the target is allowed or denied. Rules for a model win over rules for its provider; between equally
specific rules, `deny` wins over `allow`."""
