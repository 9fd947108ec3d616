# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEvalRunsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListEvalRunsResBody(Model):
    """The JSON object `ListEvalRunsResBody`."""

    eval_runs: builtins.list[_models.EvalRunDetail]
    """The eval runs."""


describe(
    ListEvalRunsResBody,
    required=["eval_runs"],
    optional=[],
    fields={
        "eval_runs": Field("eval_runs", nested=ListOf(Ref("EvalRunDetail"))),
    },
)
