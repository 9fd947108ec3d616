"""Names: what the rule makes of a path, and that a name once given stays."""

from __future__ import annotations

import keyword
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spec.generate import build
from spec.generate.lock import read_lock
from spec.generate.names import RESERVED_GROUPS, Name, group_name, name_operations, singular, snake
from spec.openapi import document as documents
from spec.openapi.document import DocumentError
from support.search import cases
from support.small_documents import document, operation
from timbal.client import AsyncTimbal, Timbal
from timbal_api.client import Client

VENDORED = build.correct(build.VENDORED, strict=True)[0].document
KEYS = [each.key for each in documents.operations(VENDORED)]
LOCK = read_lock(build.NAMES).names

PAGE = {
    "type": "object",
    "properties": {"items": {"type": "array", "items": {}}, "next_page_token": {"type": "string"}},
}
ONE = {"type": "object", "properties": {"id": {"type": "string"}}}
few = settings(max_examples=cases(30))

ORG, PROJECT = "/orgs/{org_id}", "/orgs/{org_id}/projects/{project_id}"


def named(
    *operations: tuple[str, str] | tuple[str, str, Any], tag: str, lock: dict[str, str] | None = None
) -> list[str]:
    """The names of operations, given as "METHOD /path" and what they answer or say of themselves."""
    paths: dict[str, Any] = {}
    for key, answer, *more in operations:
        method, path = key.split()
        shape = {"list": PAGE, "one": ONE, "": None}[answer]
        paths.setdefault(path, {})[method.lower()] = operation(answer=shape, tags=[tag], **(more[0] if more else {}))
    return [name.method for name in name_operations(document(paths), lock or {}).values()]


@pytest.mark.parametrize(
    ("tag", "key", "answer", "name"),
    [
        # the group's own collection and item
        ("alarms", f"GET {ORG}/alarms", "list", "list"),
        ("alarms", f"POST {ORG}/alarms", "one", "create"),
        ("alarms", f"GET {ORG}/alarms/{{id}}", "one", "get"),
        ("alarms", f"PATCH {ORG}/alarms/{{id}}", "", "update"),
        ("alarms", f"PUT {ORG}/alarms/{{id}}", "", "set"),
        ("alarms", f"DELETE {ORG}/alarms/{{id}}", "", "delete"),
        ("orgs", "GET /me/orgs", "list", "list"),
        ("orgs", "POST /orgs", "", "create"),
        ("users", "PATCH /me", "", "update"),
        ("files", "POST /files", "one", "create"),
        # what belongs to an item
        ("k2", f"GET {ORG}/k2/{{kb}}/files", "list", "list_files"),
        ("k2", f"GET {ORG}/k2/{{kb}}/files/{{id}}", "one", "get_file"),
        ("k2", f"POST {ORG}/k2/{{kb}}/files/{{id}}/chunks", "one", "create_file_chunk"),
        ("k2", f"DELETE {ORG}/k2/{{kb}}/policies/{{id}}/assignments/{{a}}", "", "delete_policy_assignment"),
        ("k2", f"GET {ORG}/k2/{{kb}}/schema", "one", "get_schema"),
        ("users", "PUT /me/photo", "", "set_photo"),
        ("billing", f"PATCH {ORG}/billing/budgets", "list", "update_budgets"),
        # actions
        ("projects", f"POST {PROJECT}/envs/{{env}}/deploy", "", "deploy_env"),
        ("projects", f"POST {PROJECT}/duplicate", "one", "duplicate"),
        ("connectors", f"POST {ORG}/connectors/{{c}}/syncs/{{s}}/run", "", "run_sync"),
        ("connectors", f"GET {ORG}/connectors/{{c}}/files/search", "list", "search_files"),
        ("iam", f"POST {ORG}/iam/check", "one", "check"),
        # with an id behind it, a verb is a thing
        ("things", f"GET {ORG}/things/runs/{{id}}", "one", "get_run"),
        ("things", f"GET {ORG}/things/{{t}}/tests/{{id}}", "one", "get_test"),
        # what the answer says
        ("alarms", f"GET {ORG}/alarms/{{id}}/history", "list", "list_history"),
        ("alarms", f"GET {ORG}/alarms/{{id}}/history", "one", "get_history"),
        # the rest of a path
        ("projects", f"GET {PROJECT}/workforce/{{w}}/{{*path}}", "", "proxy_workforce_get"),
        ("projects", f"DELETE {PROJECT}/workforce/{{w}}/{{*path}}", "", "proxy_workforce_delete"),
        # seldom methods and words
        ("alarms", f"HEAD {ORG}/alarms/{{id}}", "", "head"),
        ("k2", f"POST {ORG}/k2/{{kb}}/import", "", "import_"),
        ("things", "GET /v1/things/chat-rooms", "list", "list_chat_rooms"),
        ("things", "POST /things/chatRooms", "", "create_chat_room"),
    ],
)
def test_the_rule(tag: str, key: str, answer: str, name: str) -> None:
    assert named((key, answer), tag=tag) == [name]


def test_what_most_of_a_group_belongs_to_is_not_repeated() -> None:
    assert named((f"GET {PROJECT}/runs", "list"), (f"GET {PROJECT}/runs/{{id}}", "one"), tag="runs") == ["list", "get"]


def test_of_two_owners_the_deeper_one_is_named() -> None:
    keys = (f"GET {ORG}/analytics/usage", "one"), (f"GET {PROJECT}/analytics/usage", "one")

    assert named(*keys, tag="analytics") == ["get_usage", "get_project_usage"]


def test_a_collision_is_qualified() -> None:
    keys = ("GET /a/{a}/things", "list"), ("GET /b/{b}/things", "list"), ("GET /c/{c}/things", "list")

    assert named(*keys, tag="other") == ["list_a_things", "list_b_things", "list_c_things"]
    assert named(*keys, tag="things") == ["list", "list_b_things", "list_c_things"]


def test_what_cannot_be_told_apart_is_numbered() -> None:
    keys = ("GET /a-b", "list"), ("GET /a.b", "list"), ("GET /a_b", "list")

    assert named(*keys, tag="a_b") == ["list", "list_get_a_b", "list_2"]


def test_the_same_name_in_two_groups_is_no_collision() -> None:
    paths = {"/a": {"get": operation(tags=["a"], answer=PAGE)}, "/b": {"get": operation(tags=["b"], answer=PAGE)}}

    assert [str(name) for name in name_operations(document(paths), {}).values()] == ["a.list", "b.list"]


def test_the_overlay_can_name_an_operation() -> None:
    assert named(("POST /files", "one", {"x-timbal-method": "upload"}), tag="files") == ["upload"]


def test_the_lock_wins_over_rule_and_overlay() -> None:
    lock = {"POST /files": "files.send", "GET /files": "files.everything"}

    names = named(("POST /files", "one", {"x-timbal-method": "upload"}), ("GET /files", "list"), tag="files", lock=lock)

    assert sorted(names) == ["everything", "send"]


def test_a_locked_name_is_not_given_again() -> None:
    lock = {"GET /files/{id}/old": "files.list"}

    names = named(("GET /files/{id}/old", "one"), ("GET /files", "list"), tag="files", lock=lock)

    assert names[0] == "list"
    assert names[1] != "list"


def test_a_name_of_an_operation_that_is_gone_may_be_given_again() -> None:
    assert named(("GET /files", "list"), tag="files", lock={"GET /gone": "files.list"}) == ["list"]


@pytest.mark.parametrize("given", ["class", "a-b", "Upper", "", "1st", 7, "a.b", "_private"])
def test_what_cannot_be_a_name_is_refused(given: Any) -> None:
    with pytest.raises(DocumentError, match=r"POST /files: x-timbal-method"):
        named(("POST /files", "one", {"x-timbal-method": given}), tag="files")
    with pytest.raises(DocumentError, match=r"names.yaml, POST /files"):
        named(("POST /files", "one"), tag="files", lock={"POST /files": f"files.{given}"})


@pytest.mark.parametrize("given", ["files", "", None, "files.", ".list", "a.b.c"])
def test_a_lock_without_group_and_method_is_refused(given: Any) -> None:
    with pytest.raises(DocumentError, match=r"names.yaml, POST /files"):
        named(("POST /files", "one"), tag="files", lock={"POST /files": given})


def test_a_lock_that_gives_one_name_twice_is_refused() -> None:
    lock = {"POST /files": "files.list", "GET /files": "files.list"}

    with pytest.raises(DocumentError, match=r"files.list is the name of (GET|POST) /files and (GET|POST) /files"):
        named(("POST /files", "one"), ("GET /files", "list"), tag="files", lock=lock)


@pytest.mark.parametrize(
    ("tag", "group"),
    [
        ("k2", "k2"),
        ("Eval Runs", "eval_runs"),
        ("evalRuns", "eval_runs"),
        ("compose", "compose_api"),
        ("workforce", "workforce_api"),
        ("import", "import_api"),
        ("client", "client_api"),
        ("file", "file_api"),
        ("2fa", "api_2fa"),
        ("", "default"),
    ],
)
def test_the_group_of_a_tag(tag: str, group: str) -> None:
    assert group_name(tag) == group


@pytest.mark.parametrize("facade", [Timbal, AsyncTimbal])
def test_no_group_takes_a_name_of_the_facade(facade: Any) -> None:
    client = facade(api_key="k", org_id="o", project_id="p")
    generated = {name for name in dir(Client) if not name.startswith("_")} - {"call", "setting"}

    own = {name for name in [*dir(client), *vars(client)] if not name.startswith("_")} - generated

    assert own <= RESERVED_GROUPS


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("runs", "run"),
        ("policies", "policy"),
        ("statuses", "status"),
        ("analytics", "analytics"),
        ("access", "access"),
        ("boxes", "box"),
        ("indices", "index"),
        ("identity_providers", "identity_provider"),
        ("k2", "k2"),
        ("status", "status"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_snake() -> None:
    assert [snake(text) for text in ("chatRooms", "K2Files", "a-b.c", "__x__")] == [
        "chat_rooms",
        "k2_files",
        "a_b_c",
        "x",
    ]


# ---------------------------------------------------------------------------------- the document as it is


def test_every_operation_is_in_the_lock_and_no_other() -> None:
    assert sorted(LOCK) == sorted(KEYS)
    assert {str(name) for name in name_operations(VENDORED, LOCK).values()} == set(LOCK.values())


def test_names_are_words() -> None:
    for name in LOCK.values():
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\.[a-z][a-z0-9]*(_[a-z0-9]+)*", name), name
        assert not any(keyword.iskeyword(word) for word in name.split("."))


def test_without_a_lock_the_names_are_the_same() -> None:
    """Nobody wrote a name into the lock by hand: what the rule does not give, the overlay says with its reason."""
    assert {key: str(name) for key, name in name_operations(VENDORED, {}).items()} == LOCK


def subset(keys: set[str]) -> dict[str, Any]:
    """The vendored document with some of its operations."""
    paths: dict[str, Any] = {}
    for each in documents.operations(VENDORED):
        if each.key in keys:
            paths.setdefault(each.path, {})[each.method] = each.node
    return {**VENDORED, "paths": paths}


@few
@given(st.sets(st.sampled_from(KEYS), min_size=1))
def test_new_operations_never_rename_old_ones(old: set[str]) -> None:
    before = {key: str(name) for key, name in name_operations(subset(old), {}).items()}

    after = name_operations(VENDORED, before)

    assert {key: str(after[key]) for key in before} == before
    assert len(set(after.values())) == len(KEYS)


@few
@given(st.sets(st.sampled_from(KEYS), min_size=1))
def test_gone_operations_never_rename_the_others(left: set[str]) -> None:
    assert {key: str(name) for key, name in name_operations(subset(left), LOCK).items()} == {
        key: LOCK[key] for key in KEYS if key in left
    }


@few
@given(st.permutations(KEYS))
def test_the_order_of_the_document_does_not_matter(keys: list[str]) -> None:
    operations = {each.key: each for each in documents.operations(VENDORED)}
    paths: dict[str, Any] = {}
    for key in keys:
        paths.setdefault(operations[key].path, {})[operations[key].method] = operations[key].node

    assert {key: str(name) for key, name in name_operations({**VENDORED, "paths": paths}, {}).items()} == LOCK


def test_a_name_reads_as_it_is_called() -> None:
    assert str(Name("runs", "list")) == "runs.list"
