# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunSource`."""

from typing import Literal

EvalRunSource = Literal["git", "worktree"]
"""Where a manual run takes component code and eval YAML from."""
