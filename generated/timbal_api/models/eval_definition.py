# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalDefinition`."""

from __future__ import annotations

import builtins
from typing import Any

from attrs import define

from ..types import UNSET, Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class EvalDefinition(Model):
    """One eval read from a YAML file, with the fields of `timbal.evals.models.Eval` and its origin."""

    committed: bool
    """Whether the file is committed at the head of the branch; always true when reading from git. In the worktree,
    false means manual runs use this version but the deploy gate does not until you commit it."""

    file: str
    """Path of the YAML file within the repository."""

    spec: Any
    """The whole YAML entry as parsed, with nothing lost."""

    tags: builtins.list[str]
    """Tags of the evaluation."""

    validators: builtins.list[_models.ValidatorSummary]
    """Value and flow assertions in a flat list, for display; `spec` holds the authoritative form."""

    description: str | None = UNSET
    """Description of the evaluation, for people."""

    effective_runnable: str | None = UNSET
    """The runnable that the CLI will load: `runnable`, or the default from `evalconf.yaml`. Null when neither is
    given; the eval then fails with an error."""

    env: Any = UNSET
    """Environment variables set for the eval process (key `env`)."""

    name: str | None = UNSET
    """Name of the eval. The CLI fails the run if it is missing."""

    params: Any = UNSET
    """Parameters handed to the runnable (key `params`), e.g. `prompt`."""

    runnable: str | None = UNSET
    """Runnable to test as this entry names it, e.g. `../agent.py::agent`. Null if left to the default in
    `evalconf.yaml`."""

    timeout: float | None = UNSET
    """Time limit of this eval in ms, if it has one."""


describe(
    EvalDefinition,
    required=["committed", "file", "spec", "tags", "validators"],
    optional=["description", "effective_runnable", "env", "name", "params", "runnable", "timeout"],
    fields={
        "validators": Field("validators", nested=ListOf(Ref("ValidatorSummary"))),
    },
)
