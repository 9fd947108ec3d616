"""Which answers are pages, and where they keep what a walk needs."""

from __future__ import annotations

from typing import Any

import pytest

from spec.generate import build
from spec.generate.lock import read_lock
from spec.generate.names import name_operations
from spec.generate.normalize import normalize
from spec.generate.paging import EXTENSION, mark_pages
from spec.openapi import document as documents
from support.small_documents import Node, document, operation, query, ref

ITEMS: Node = {"type": "array", "items": {"type": "string"}}


def page(*queries: str, mark: str | None = None, **properties: Node) -> tuple[list[str], Any]:
    """Mark the pages of a document with one operation; the keys found, and the facts on its answer."""
    node = operation(parameters=[query(name) for name in queries], answer=ref("Answer"))
    if mark:
        node[EXTENSION] = mark
    made = document({"/a": {"get": node}}, {"Answer": {"type": "object", "properties": properties}, "List": ITEMS})
    found = mark_pages(made)
    return found, documents.schemas(made)["Answer"].get(EXTENSION)


TEXT: Node = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("token", "next_key"), [("page_token", "next_page_token"), ("cursor", "next_cursor"), ("after", "next_cursor")]
)
def test_a_token_in_a_token_out_and_one_list_are_a_page(token: str, next_key: str) -> None:
    found, facts = page(token, "limit", mark=None, items=ITEMS, total=TEXT, **{next_key: TEXT})

    assert found == ["GET /a"]
    assert facts == {"items": "items", "token": token, "next": next_key}


def test_a_list_behind_a_reference_counts() -> None:
    assert page("page_token", items=ref("List"), next_page_token=TEXT)[1]["items"] == "items"


def test_the_end_of_a_long_poll_is_told() -> None:
    flags = {"done": {"type": "boolean"}, "expired": {"type": "boolean"}}

    facts = page("after", "wait_ms", mark=None, events=ITEMS, next_cursor=TEXT, **flags)[1]

    assert facts == {"items": "events", "token": "after", "next": "next_cursor", "done": "done", "expired": "expired"}


@pytest.mark.parametrize(
    ("queries", "properties"),
    [
        (["limit"], {"items": ITEMS, "next_page_token": TEXT}),
        (["page_token"], {"items": ITEMS}),
        (["page_token"], {"next_page_token": TEXT}),
        (["page_token"], {"items": ITEMS, "others": ITEMS, "next_page_token": TEXT}),
        (["page_token", "cursor"], {"items": ITEMS, "next_page_token": TEXT, "next_cursor": TEXT}),
    ],
    ids=["no token in", "no token out", "no list", "two lists", "two tokens"],
)
def test_anything_else_is_no_page(queries: list[str], properties: dict[str, Node]) -> None:
    assert page(*queries, mark=None, **properties) == ([], None)


def test_of_two_lists_the_overlay_says_which() -> None:
    facts = page("page_token", mark="users", users=ITEMS, actions=ITEMS, next_page_token=TEXT)[1]

    assert facts == {"items": "users", "token": "page_token", "next": "next_page_token"}


def test_the_vendored_document_has_these_pages() -> None:
    corrected = build.correct(build.VENDORED, strict=True)[0].document
    names = name_operations(corrected, read_lock(build.NAMES).held(corrected))
    normal = normalize(corrected, names)

    paths = {key: operation for operation in documents.operations(corrected) for key in [operation.key]}
    found = {str(names[_original(key, paths)]) for key in mark_pages(normal)}

    assert found == {
        *("analytics.list_project_users", "analytics.list_users"),
        *("iam.list_action_users", "iam.list_resource_users", "iam.list_users"),
        *("k2.list", "k2.list_backups", "k2.list_file_chunks", "k2.list_files", "k2.list_restores"),
        *("k2.list_policies", "k2.list_policy_assignments"),
        *("orgs.list", "projects.list_env_eval_run_events", "projects.list_env_logs"),
        *("runs.list", "runs.list_reactions"),
    }


def _original(key: str, paths: dict[str, Any]) -> str:
    return key if key in paths else key.replace("{path}", "{*path}")
