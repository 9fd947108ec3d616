# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ComponentEvals`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import (
    UNSET,
    ListOf,
    Model,
    Ref,
    describe,
)

if TYPE_CHECKING:
    from .eval_definition import EvalDefinition


@define(slots=False, eq=False, repr=False, kw_only=True)
class ComponentEvals(Model):
    """The evals found in the `evals/` folder of one workforce component.

    Attributes:
        component_dir: Folder name of the component below `workforce/`.
        evals: Evals defined for the component.
        component_id: App id of the component, when it is registered on the platform. Pass it as `component_id` to `POST
            .../evals/runs`.
        component_name: Name of the registered app, if any.
        component_uid: The `_id` in the component's `timbal.yaml`; pass it as `component_uid` to `POST .../evals/runs`.
        evalconf: Content of `evalconf.yaml`, read from `evals/` or the component root, if there is one. Its `runnable`
            key is the default for all evals here.
        parse_errors: Eval YAML files that could not be parsed: path to error message.
        warnings: Problems found without running. Duplicate eval names are a hard error that fails the gate; others are
            evals without a name or a runnable, and validator keywords that are not known.
    """

    component_dir: str
    evals: builtins.list[EvalDefinition]
    component_id: str | None = UNSET
    component_name: str | None = UNSET
    component_uid: str | None = UNSET
    evalconf: Any = UNSET
    parse_errors: builtins.list[str] | None = UNSET
    warnings: builtins.list[str] | None = UNSET


describe(
    ComponentEvals,
    required=["component_dir", "evals"],
    optional=["component_id", "component_name", "component_uid", "evalconf", "parse_errors", "warnings"],
    nested={
        "evals": ListOf(Ref("EvalDefinition")),
    },
)
