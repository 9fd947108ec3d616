# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`EvalDefinition`."""

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
    from .validator_summary import ValidatorSummary


@define(slots=False, eq=False, repr=False, kw_only=True)
class EvalDefinition(Model):
    """One eval read from a YAML file, with the fields of `timbal.evals.models.Eval` and where it came from.

    Attributes:
        committed: Whether the file is committed at the head of the branch; always true when reading from git. In the
            worktree, false means manual runs use this version but the deploy gate does not until you commit it.
        file: Path of the YAML file within the repository.
        spec: The whole YAML entry as parsed, with nothing lost.
        validators: Value and flow assertions in a flat list, for display; `spec` holds the authoritative form.
        effective_runnable: What the CLI will load: `runnable`, else the default from `evalconf.yaml`. Null when neither is given;
            the eval then fails with an error.
        env: Environment variables set for the eval process (key `env`).
        name: Name of the eval. The CLI fails the run if it is missing.
        params: Parameters handed to the runnable (key `params`), e.g. `prompt`.
        runnable: Runnable to test as this entry names it, e.g. `../agent.py::agent`. Null if left to the default in
            `evalconf.yaml`.
        timeout: Time limit of this eval in ms, if it has one.
    """

    committed: bool
    file: str
    spec: Any
    tags: builtins.list[str]
    validators: builtins.list[ValidatorSummary]
    description: str | None = UNSET
    effective_runnable: str | None = UNSET
    env: Any = UNSET
    name: str | None = UNSET
    params: Any = UNSET
    runnable: str | None = UNSET
    timeout: float | None = UNSET


describe(
    EvalDefinition,
    required=["committed", "file", "spec", "tags", "validators"],
    optional=["description", "effective_runnable", "env", "name", "params", "runnable", "timeout"],
    nested={
        "validators": ListOf(Ref("ValidatorSummary")),
    },
)
