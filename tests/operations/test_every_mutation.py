"""Every success of every operation, not quite as promised: nothing is raised, nothing is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from support.callers import plain
from support.documented import OPERATIONS, Documented
from support.generated_values import answer_schema, complete_examples
from support.mutations import Mutation, mutations, read_everything
from support.operations import operation_of
from support.tally import Tally

CASES = [operation for operation in OPERATIONS if any(answer_schema(each) for each in operation.answers.values())]


@pytest.mark.parametrize("operation", CASES, ids=lambda operation: operation.name)
def test_mutations(operation: Documented, tally: Tally) -> None:
    faults: list[str] = []
    for example in complete_examples(operation):
        for status, answer in example.answers.items():
            for mutation in mutations(answer_schema(operation.answers[status]) or {}, answer):
                faults += tried(operation, mutation, tally)
    assert faults == []


def tried(operation: Documented, mutation: Mutation, tally: Tally) -> list[str]:
    """What is wrong with how a mutation is read."""
    label = f"{mutation.kind} at {'/'.join(map(str, mutation.path)) or 'the root'} {mutation.removed or ''}"
    tally.mutations[mutation.kind, "tried"] += 1
    try:
        result: Any = operation_of(operation).answer(json.dumps(mutation.answer).encode(), "application/json")
        missing = read_everything(result)
    except Exception as error:
        tally.mutations[mutation.kind, "raised"] += 1
        return [f"{label}: {error!r}"]
    if plain(result) != mutation.answer:
        tally.mutations[mutation.kind, "lost"] += 1
        return [f"{label}: {plain(result)!r} is not {mutation.answer!r}"]
    if len(missing) != (mutation.removed is not None):
        return [f"{label}: said to be missing: {missing}"]
    return []
