"""Every operation whose answer is a page can be walked, and gives items of its type."""

from __future__ import annotations

import copy
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

import pytest

from spec.generate.paging import EXTENSION, mark_pages
from spec.openapi.document import json_schema, resolve
from support.callers import Caller, arguments, plain
from support.documented import DOCUMENT, OPERATIONS, Documented
from support.generated_values import complete_examples
from support.mutations import read_everything
from support.operations import operation_of
from support.recorded_server import RecordedServer
from support.servers import Received
from support.tally import Tally
from timbal.client import PaginationError
from timbal_api.types import Model, Page, Ref

_MARKED = copy.deepcopy(DOCUMENT)
_KEYS = mark_pages(_MARKED)
PAGES = [operation for operation in OPERATIONS if operation.key in _KEYS]
POLLS = [operation for operation in PAGES if operation.name == "projects.list_env_eval_run_events"]


class Listing:
    """Three pages of one operation, the second of them empty, and the calls that they need."""

    def __init__(self, operation: Documented) -> None:
        self.operation = operation
        schema = json_schema(operation.answers[200])
        self.facts: dict[str, str] = resolve(_MARKED, schema)[EXTENSION]
        self.properties: dict[str, Any] = resolve(DOCUMENT, schema)["properties"]
        self.example = complete_examples(operation)[0]
        self.positional, self.keywords = arguments(operation, self.example, settings=True)
        # Where a walk begins, how long a page is, and how long the platform waits are the walk's own business here.
        for name in (self.facts["token"], "limit"):
            self.keywords.pop(name, None)
        if "done" in self.facts:
            self.keywords["wait_ms"] = 50

    @cached_property
    def tokens(self) -> list[Any]:
        kinds = self.properties[self.facts["next"]].get("type")
        return [7, 11] if "integer" in kinds else ["a/b c=&", "second"]

    @cached_property
    def items(self) -> list[dict[str, Any]]:
        (item,) = self.example.answers[200][self.facts["items"]]
        return [{**item, "number of this item": number} for number in range(3)]

    def pages(self) -> list[dict[str, Any]]:
        return [
            self.page(self.items[:2], self.tokens[0]),
            self.page([], self.tokens[1]),
            self.page(self.items[2:], None),
        ]

    def page(self, items: list[dict[str, Any]], token: Any, **flags: Any) -> dict[str, Any]:
        page = {**self.example.answers[200], self.facts["items"]: items}
        page.pop(self.facts["next"], None)
        if token is not None:
            page[self.facts["next"]] = token
        if "done" in self.facts:
            # A log that is being written has a cursor on its last page too.
            page = {self.facts["next"]: 99, **page, "done": token is None, "expired": False}
        return {**page, **flags}


def test_the_pages_of_the_document_are_pages_of_the_client() -> None:
    walkable = {}
    for operation in OPERATIONS:
        read = operation_of(operation).read
        model: Any = read.model() if isinstance(read, Ref) else None
        if model is not None and issubclass(model, Page):
            walkable[operation.key] = {key: value for key, value in model.page_facts._asdict().items() if value}
    assert walkable == {operation.key: Listing(operation).facts for operation in PAGES}


@pytest.mark.parametrize("prefetch", [False, True], ids=["one by one", "prefetch"])
@pytest.mark.parametrize("operation", PAGES, ids=lambda operation: operation.name)
def test_walk(operation: Documented, caller: Caller, server: RecordedServer, tally: Tally, prefetch: bool) -> None:
    listing = Listing(operation)
    for page in listing.pages():
        server.queue(200, page)
    items = caller.walk(operation, *listing.positional, **listing.keywords, prefetch=prefetch)
    assert plain(items) == listing.items
    assert all(isinstance(item, Model) for item in items)
    assert len({type(item) for item in items}) == 1
    assert read_everything(items) == []
    requests = server.taken()
    assert [query_of(each).get(listing.facts["token"]) for each in requests] == [None, *map(str, listing.tokens)]
    rest = [{k: v for k, v in query_of(each).items() if k != listing.facts["token"]} for each in requests]
    assert rest[0] == rest[1] == rest[2]
    tally.add("pages walked", caller.name, len(requests))


@pytest.mark.parametrize("operation", POLLS, ids=lambda operation: operation.name)
def test_a_long_poll_goes_on_until_it_is_done(operation: Documented, caller: Caller, server: RecordedServer) -> None:
    listing = Listing(operation)
    cursor = listing.tokens[0]
    quiet = listing.page([], cursor)
    for page in (listing.page(listing.items[:1], cursor), quiet, quiet, listing.page(listing.items[1:], None)):
        server.queue(200, page)
    assert plain(caller.walk(operation, *listing.positional, **listing.keywords)) == listing.items
    assert [query_of(each).get(listing.facts["token"]) for each in server.taken()] == [None, *[str(cursor)] * 3]


@pytest.mark.parametrize("operation", POLLS, ids=lambda operation: operation.name)
def test_a_long_poll_says_when_events_expired(operation: Documented, caller: Caller, server: RecordedServer) -> None:
    listing = Listing(operation)
    server.queue(200, listing.page(listing.items[:1], listing.tokens[0]))
    server.queue(200, listing.page([], listing.tokens[1], expired=True))
    with pytest.raises(PaginationError, match="expired"):
        caller.walk(operation, *listing.positional, **listing.keywords)
    assert len(server.taken()) == 2


def query_of(received: Received) -> dict[str, str]:
    return dict(parse_qsl(received.query, keep_blank_values=True))
