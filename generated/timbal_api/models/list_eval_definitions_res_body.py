# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEvalDefinitionsResBody`."""

from __future__ import annotations

import builtins

from attrs import define

from ..types import Field, ListOf, Model, Ref, describe, with_unknown
from ..types import models as _models


@define(slots=False, eq=False, repr=False, kw_only=True, field_transformer=with_unknown)
class ListEvalDefinitionsResBody(Model):
    """The JSON object `ListEvalDefinitionsResBody`."""

    commit_hash: str
    """Commit at the head of `rev`. When `source` is `worktree`, uncommitted changes are not in this commit; look at
    the `committed` flag of each file."""

    components: builtins.list[_models.ComponentEvals]
    """Components with their evaluations."""

    rev: str
    """The branch (for `worktree`) or git revision (for `git`) that was read."""

    source: str
    """Origin of the definitions: `worktree` or `git`."""


describe(
    ListEvalDefinitionsResBody,
    required=["commit_hash", "components", "rev", "source"],
    optional=[],
    fields={
        "components": Field("components", nested=ListOf(Ref("ComponentEvals"))),
    },
)
