"""How deep a text is nested is told before it is parsed: exactly for JSON, and for YAML with no false alarm."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spec.openapi.document import dump
from spec.openapi.nesting import nests_deeper

NASTY = st.text(alphabet="[]{}\"\\'#:,- a\n", max_size=8)
VALUES = st.recursive(
    st.none() | st.integers() | NASTY,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(NASTY, below, max_size=3),
    max_leaves=12,
)


def depth(value: Any) -> int:
    """How many objects and lists are in each other, counted in the values."""
    if not isinstance(value, dict | list):
        return 0
    return 1 + max(map(depth, value.values() if isinstance(value, dict) else value), default=0)


@settings(deadline=None)
@given(VALUES, st.sampled_from([None, 2]))
def test_it_is_exact_for_json(value: Any, indent: int | None) -> None:
    value = {"a": value}
    text = json.dumps(value, indent=indent)
    assert nests_deeper(text, depth(value) - 1)
    assert not nests_deeper(text, depth(value))


@settings(deadline=None)
@given(VALUES)
def test_yaml_as_we_write_it_is_not_taken_for_much_deeper_than_it_is(value: Any) -> None:
    value = {"a": value}
    brackets = sum(json.dumps(value).count(each) for each in "[{")
    assert not nests_deeper(dump(value), depth(value) + brackets)


DEEP = {
    "lists in one line": "[" * 65,
    "objects in one line": "{a: " * 65,
    "lists with brackets in their texts": "['[', \"]\", " * 65,
    "lists with tags and anchors": "!!seq [&x [" * 33,
    "lists over several lines": "- [\n  [[\n" * 33,
    "marks of lists": "- " * 65 + "a",
    "marks of keys": "? " * 65 + "a",
    "indented keys": "\n".join(" " * level + "a:" for level in range(65)),
    "indented lists of objects": "\n".join("  " * level + "- a:" for level in range(33)),
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP.keys())
def test_deep_yaml(text: str) -> None:
    assert nests_deeper(text, 64)


FLAT = {
    "prose with brackets": "description: " + "see a[0] and f{1 and array[ " * 100,
    "a block of prose": "description: |\n" + "  It's called f(x)[ and don't ask: why.\n" * 100,
    "comments": "# [[[\n" * 100 + "a: 1\n",
    "texts": "- '[[['\n- \"{{{\"\n" * 100,
    "empty lists": "- []\n- {}\n" * 100,
    "keys below each other": "a:\n  b:\n    c: 1\n" * 100,
    "lists of objects": "- a: 1\n  b:\n  - c: 1\n" * 100,
}


@pytest.mark.parametrize("text", FLAT.values(), ids=FLAT.keys())
def test_flat_yaml(text: str) -> None:
    assert not nests_deeper(text, 6)
