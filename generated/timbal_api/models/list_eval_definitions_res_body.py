# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""`ListEvalDefinitionsResBody`."""

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
    from .component_evals import ComponentEvals


@define(slots=False, eq=False, repr=False, kw_only=True)
class ListEvalDefinitionsResBody(Model):
    """The JSON object `ListEvalDefinitionsResBody`.

    Attributes:
        commit_hash: Commit at the head of `rev`. When `source` is `worktree`, uncommitted changes are not in this commit;
            look at the `committed` flag of each file.
        rev: The branch (for `worktree`) or git revision (for `git`) that was read.
        source: `worktree` or `git`: where the definitions come from.
    """

    commit_hash: str
    components: builtins.list[ComponentEvals]
    rev: str
    source: str


describe(
    ListEvalDefinitionsResBody,
    required=["commit_hash", "components", "rev", "source"],
    optional=[],
    nested={
        "components": ListOf(Ref("ComponentEvals")),
    },
)
