# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`RunError`."""

from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class RunError(Model):
    """The error of a runnable."""

    type: str
    """Name of the exception's class."""

    message: str
    """Its text. That of a failing model is the Python text of a dictionary."""

    traceback: str | None = UNSET
    """Where it was raised, as text; deadlines have none."""


describe(
    RunError,
    required=["type", "message"],
    optional=["traceback"],
)
