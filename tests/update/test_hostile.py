"""Documents with something changed at random: each is taken, or refused in one line; nothing else happens."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spec.openapi.document import DocumentError, load
from spec.openapi.outside import document_of, read_document
from spec.update.published import page_document
from spec.update.report import render
from spec.update.vendoring import Published, prepare
from support.search import cases, seed
from support.vendored import DATA, snapshot

VALUES: list[Any] = [
    *(None, True, 0, -1.5, "", "x", [], {}, ["x"], [None]),
    {"$ref": "#/components/schemas/Run"},
    {"$ref": 5},
    {"type": ["string", "null"]},
    {"oneOf": []},
    {"allOf": [{"$ref": "#/components/schemas/Run"}]},
]
KEYS = (
    *("description", "$ref", "type", "items", "oneOf", "allOf", "enum", "const", "properties", "required", "default"),
    *("parameters", "content", "schema", "deprecated", "in", "name", "x-a"),
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from places(value[key])


def spoil(document: Any, chance: random.Random) -> None:
    holder, key = chance.choice(list(places(document)))
    what = chance.random()
    if what < 0.3:
        del holder[key]
    elif what < 0.8 or isinstance(holder, list):
        holder[key] = copy.deepcopy(chance.choice(VALUES))
    else:
        holder[chance.choice(KEYS)] = copy.deepcopy(chance.choice(VALUES))


@pytest.mark.parametrize("number", range(6))
def test_a_spoilt_document_is_taken_or_refused(number: int, folder: Path) -> None:
    chance = random.Random(seed(f"spoilt document {number}"))
    original = load(DATA / "workshop.yaml")
    before = snapshot(folder)
    taken = refused = 0
    for turn in range(cases(50)):
        document = copy.deepcopy(original)
        for _ in range(chance.choice([1, 1, 1, 2, 3])):
            spoil(document, chance)
        text = json.dumps(document)
        try:
            if turn % 2:
                found = read_document(text.encode(), "a.json")
            else:
                found = document_of(page_document(f"```json\n{text}\n```\n", "a.md"), "a.md")
            update = prepare(Published(found, "a", "0"), folder, today="2026-01-01", accept_loss=True)
            assert render(update, "0.1.0", "text") + render(update, "0.1.0", "json")
            taken += 1
        except DocumentError as error:
            assert all(len(line) < 600 for line in str(error).splitlines())  # noqa: PT017 (both outcomes are right)
            refused += 1
    assert taken
    assert refused
    assert snapshot(folder) == before
