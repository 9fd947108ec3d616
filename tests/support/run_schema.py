"""The document's schema of a run's events, against which every stream of runs in the tests is checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from support.documented import DOCUMENT

Json = dict[str, Any]

SCHEMAS: dict[str, Json] = DOCUMENT["components"]["schemas"]
PROXY = "/orgs/{org_id}/projects/{project_id}/workforce/{workforce}/{*path}"
STREAM: Json = DOCUMENT["paths"][PROXY]["post"]["responses"]["200"]["content"]["text/event-stream"]
EVENT: Json = STREAM["x-itemSchema"]["properties"]["data"]["contentSchema"]

_EVENT = Draft202012Validator({**EVENT, "components": DOCUMENT["components"]})


def told_by(union: str) -> dict[str, str]:
    """What each value of a union's discriminator says: the name of a schema."""
    mapping: dict[str, str] = SCHEMAS[union]["discriminator"]["mapping"]
    return {value: target.rpartition("/")[2] for value, target in mapping.items()}


def known(event: Json) -> bool:
    """Whether an event, and the item in it, are of types that the document has."""
    item = event.get("item", {"type": "text"})
    return event["type"] in told_by("RunEvent") and item["type"] in told_by("RunItem")


def check(events: Iterable[Json]) -> None:
    """Make sure that each of these is an event that the document describes, to the types of its fields."""
    for event in events:
        kind = told_by("RunEvent").get(event.get("type", ""), "RunUnknownEvent")
        own = _EVENT.evolve(schema={**SCHEMAS[kind], "components": DOCUMENT["components"]})
        assert [error.message for error in own.iter_errors(event)] == []
        assert _EVENT.is_valid(event)
        assert known(event), event
