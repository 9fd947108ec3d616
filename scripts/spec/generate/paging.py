"""Which answers are pages of a longer list, found by their shape: a token in, a token out, a list between."""

from __future__ import annotations

from typing import Any

from ..openapi.document import Document, answer_schema, operations, resolve

# The argument that takes a continuation -> the key of the answer that holds it.
TOKENS = {"page_token": "next_page_token", "after": "next_cursor", "cursor": "next_cursor"}

EXTENSION = "x-timbal-page"
"""On an operation (in the overlay): which array holds the items, where there are two. On a schema: the facts found."""


def mark_pages(document: Document) -> list[str]:
    """Write the facts of each page on the schema that is one.

    Returns:
        The keys of the operations whose answers are pages.
    """
    found = []
    for operation in operations(document):
        facts = page_facts(document, operation.node)
        if facts:
            resolve(document, answer_schema(operation.node))[EXTENSION] = facts
            found.append(operation.key)
    return found


def page_facts(document: Document, node: dict[str, Any]) -> dict[str, str] | None:
    """Where an operation's answer keeps its items and its continuation; None where the answer is no page."""
    properties = resolve(document, answer_schema(node)).get("properties") or {}
    queries = {each["name"] for each in node.get("parameters", []) if each.get("in") == "query"}
    tokens = [(token, key) for token, key in TOKENS.items() if token in queries and key in properties]
    arrays = [name for name, each in properties.items() if resolve(document, each).get("type") == "array"]
    if node.get(EXTENSION) in arrays:
        arrays = [node[EXTENSION]]
    if len(tokens) != 1 or len(arrays) != 1:
        return None
    token, key = tokens[0]
    flags = {name: name for name in ("done", "expired") if name in properties}
    return {"items": arrays[0], "token": token, "next": key, **flags}
