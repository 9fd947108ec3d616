# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEvalRunsResBody`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from attrs import define

from ..types import (
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .eval_run_detail import EvalRunDetail


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListEvalRunsResBody(Model):
    """The JSON object `ListEvalRunsResBody`."""

    eval_runs: builtins.list[EvalRunDetail]


describe(
    ListEvalRunsResBody,
    required=["eval_runs"],
    optional=[],
    nested={
        "eval_runs": ListOf(Ref("EvalRunDetail")),
    },
)
