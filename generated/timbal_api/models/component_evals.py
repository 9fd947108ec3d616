# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComponentEvals`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ComponentEvals(Model):
    """The evals found in the `evals/` folder of one workforce component."""

    component_dir: str
    """Folder name of the component below `workforce/`."""

    evals: builtins.list[_models.EvalDefinition]
    """Evals defined for the component."""

    component_id: str | None = UNSET
    """App id of the component, when it is registered on the platform. Pass it as `component_id` to `POST
    .../evals/runs`."""

    component_name: str | None = UNSET
    """Name of the registered app, if any."""

    component_uid: str | None = UNSET
    """The `_id` in the component's `timbal.yaml`; pass it as `component_uid` to `POST .../evals/runs`."""

    evalconf: Any = UNSET
    """Content of `evalconf.yaml`, read from `evals/` or the component root, if there is one. Its `runnable` key is
    the default for all evals here."""

    parse_errors: builtins.list[str] | None = UNSET
    """Eval YAML files that could not be parsed: path to error message."""

    warnings: builtins.list[str] | None = UNSET
    """Problems found without running. Duplicate eval names are a hard error that fails the gate. Others are evals
    without a name or a runnable, and unknown validator keywords."""


describe(
    ComponentEvals,
    required=["component_dir", "evals"],
    optional=["component_id", "component_name", "component_uid", "evalconf", "parse_errors", "warnings"],
    fields={
        "evals": Field("evals", nested=ListOf(Ref("EvalDefinition"))),
    },
)
