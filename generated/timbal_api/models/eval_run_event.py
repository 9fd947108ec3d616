# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalRunEvent`."""

from __future__ import annotations

from typing import Any

from attrs import define

from ..types import Model, describe, with_unknown


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EvalRunEvent(Model):
    """One event from the CLI. `data` is its JSON line, or a plain string where that line was not valid JSON. `seq`
    counts up from 1 within the run.
    """

    data: Any
    """The event as JSON, or a string where the line was no valid JSON."""

    seq: int
    """Position of the event in the run, starting at 1."""


describe(
    EvalRunEvent,
    required=["data", "seq"],
    optional=[],
)
