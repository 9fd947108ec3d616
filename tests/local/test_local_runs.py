"""Runs: every filter, every order, and pages that give each run exactly once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from support.local_http import connect, project_path
from timbal.local import LocalPlatform
from timbal.local.http.responses import HTTPError
from timbal.local.resources.runs import has_metadata
from timbal.local.state.paging import decode, encode
from timbal.local.state.records import iso
from timbal.local.state.seed import NOW_MS, RUNS

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


def walk(http: httpx.Client, project: str, **query: Any) -> list[dict[str, Any]]:
    runs: list[dict[str, Any]] = []
    token: str | None = None
    while True:
        page = http.get(f"{project}/runs", params={**query, **({"page_token": token} if token else {})}).json()
        runs += page["runs"]
        assert 0 < len(page["runs"]) <= 50 or not runs
        token = page["next_page_token"]
        if token is None:
            return runs


def test_a_walk_gives_every_run_once_the_newest_first(http: httpx.Client, project: str) -> None:
    runs = walk(http, project)
    assert len(runs) == len({run["id"] for run in runs}) == RUNS
    times = [run["created_at"] for run in runs]
    assert times == sorted(times, reverse=True)
    assert times[0] <= iso(NOW_MS)


@pytest.mark.parametrize("sort_by", ["id", "created_at", "duration_ms", "cost_usd", "cost_credits"])
@pytest.mark.parametrize("sort_order", ["asc", "desc"])
def test_every_order_gives_every_run_once(http: httpx.Client, project: str, sort_by: str, sort_order: str) -> None:
    runs = walk(http, project, sort_by=sort_by, sort_order=sort_order)
    assert len({run["id"] for run in runs}) == RUNS
    read: Callable[[Any], Any] = int if sort_by == "id" else lambda value: value
    values = [read(run[sort_by]) for run in runs if run[sort_by] is not None]
    assert values == sorted(values, reverse=sort_order == "desc")
    # Runs that still go on have no duration: they are one block at one end.
    missing = [index for index, run in enumerate(runs) if run[sort_by] is None]
    assert missing in ([], list(range(len(missing))), list(range(RUNS - len(missing), RUNS)))


def test_filters_select_exactly_the_runs_that_have_the_value(http: httpx.Client, project: str) -> None:
    everything = walk(http, project)
    sample = everything[7]
    cases: list[tuple[dict[str, Any], Callable[[dict[str, Any]], bool]]] = [
        ({"user_id": "7002"}, lambda run: run["user"]["id"] == "7002"),
        ({"status": "error"}, lambda run: run["status"] == "error"),
        (
            {"status": "cancelled", "user_id": "7001"},
            lambda r: r["status"] == "cancelled" and r["user"]["id"] == "7001",
        ),
        ({"sentiment": "positive"}, lambda run: run["last_reaction_sentiment"] == "positive"),
        ({"group_id": sample["group_id"]}, lambda run: run["group_id"] == sample["group_id"]),
        ({"workforce_id": "502"}, lambda run: run["workforce"]["id"] == "502"),
        ({"workforce_id": "old-bot"}, lambda run: run["workforce"].get("deleted_at") is not None),
        ({"roots": "true"}, lambda run: run["parent_id"] is None),
        ({"roots": "false"}, lambda run: True),
        ({"from": NOW_MS - 10**9}, lambda run: run["created_at"] >= iso(NOW_MS - 10**9)),
        ({"to": NOW_MS - 10**9}, lambda run: run["created_at"] <= iso(NOW_MS - 10**9)),
        (
            {"from": NOW_MS - 2 * 10**9, "to": NOW_MS - 10**9},
            lambda run: iso(NOW_MS - 2 * 10**9) <= run["created_at"] <= iso(NOW_MS - 10**9),
        ),
    ]
    for query, passes in cases:
        expected = [run["id"] for run in everything if passes(run)]
        assert expected, query
        assert [run["id"] for run in walk(http, project, **query)] == expected, query
    for query in ({"user_id": "0"}, {"status": "unknown"}, {"from": NOW_MS}, {"to": 0}, {"metadata": "nothing"}):
        assert walk(http, project, **query) == []


def test_a_branch_includes_the_runs_without_one(http: httpx.Client, project: str) -> None:
    def branches(rev: str) -> set[str | None]:
        return {http.get(f"{project}/runs/{run['id']}").json()["rev"] for run in walk(http, project, rev=rev)[::9]}

    assert branches("main") == {"main", None}
    assert branches("dev") == {"dev", None}
    assert branches("gone") == {None}


def test_metadata_is_found_as_object_pair_or_value(http: httpx.Client, project: str) -> None:
    found = [
        [run["id"] for run in walk(http, project, metadata=wanted)]
        for wanted in ('{"channel": "slack"}', "channel:slack", "slack")
    ]
    assert found[0]
    assert found[0] == found[1] == found[2]
    detail = http.get(f"{project}/runs/{found[0][0]}").json()
    assert detail["metadata"]["channel"] == "slack"


def test_metadata_rules() -> None:
    data = {"a": 1, "b": {"c": [2]}, "d": "x:y"}
    assert has_metadata(data, '{"a": 1, "b": {"c": [2]}}')
    assert has_metadata(data, "{}")
    assert has_metadata(data, "d:x:y")
    assert has_metadata(data, "x:y")
    assert has_metadata(data, "1")
    assert not has_metadata(data, '{"a": 2}')
    assert not has_metadata(data, '{"e": null}')
    assert not has_metadata({}, "a")


def test_a_token_is_good_for_its_list_only(http: httpx.Client, project: str) -> None:
    token = http.get(f"{project}/runs", params={"status": "success"}).json()["next_page_token"]
    assert http.get(f"{project}/runs", params={"status": "success", "page_token": token}).status_code == 200
    refused: list[dict[str, str]] = [
        {"status": "error", "page_token": token},
        {"status": "success", "sort_by": "id", "page_token": token},
        {"page_token": token},
        {"status": "success", "page_token": token[:-1]},
        {"status": "success", "page_token": "A" + token},
        {"page_token": "nonsense"},
        {"page_token": "ünïcode"},
        {"page_token": "===="},
    ]
    for query in refused:
        response = http.get(f"{project}/runs", params=query)
        assert (response.status_code, "page_token" in response.json()["error"]) == (400, True), query


def test_tokens() -> None:
    token = encode([1, "x"], "scope")
    assert decode(token, "scope") == [1, "x"]
    for wrong in (token + "A", token[2:], "", "{}"):
        with pytest.raises(HTTPError):
            decode(wrong, "scope")
    with pytest.raises(HTTPError):
        decode(token, "other")


def test_a_run_by_id_and_by_idempotency_key(http: httpx.Client, project: str) -> None:
    run = http.get(f"{project}/runs").json()["runs"][3]
    detail = http.get(f"{project}/runs/{run['id']}").json()
    assert {key: detail[key] for key in run} == run
    assert http.get(f"{project}/runs/{run['idempotency_key']}").json() == detail


def test_reactions_are_kept_and_change_the_sentiment(http: httpx.Client, project: str) -> None:
    run_id = http.get(f"{project}/runs", params={"status": "error"}).json()["runs"][0]["id"]
    url = f"{project}/runs/{run_id}/reactions"
    before = http.get(url).json()["reactions"]
    assert http.post(url, json={"sentiment": "confused", "feedback": "Why?"}).status_code == 204
    *kept, added = http.get(url).json()["reactions"]
    assert kept == before
    assert (added["sentiment"], added["feedback"], added["user"]["id"]) == ("confused", "Why?", "7001")
    assert [run["id"] for run in walk(http, project, sentiment="confused")] == [run_id]
    assert http.post(f"{project}/runs/none/reactions", json={"sentiment": "x"}).status_code == 404


def test_conversations_hold_together(http: httpx.Client, project: str) -> None:
    runs = {run["id"]: run for run in walk(http, project)}
    for run in runs.values():
        root = runs[run["group_id"]]
        assert root["parent_id"] is None
        assert (run["parent_id"] is None) == (run["id"] == run["group_id"])
        assert run["user"] == root["user"]


def test_every_platform_starts_with_the_same_runs() -> None:
    def first_page(platform: LocalPlatform) -> bytes:
        with connect(platform, project_path(platform)) as http:
            return http.get("/runs").content

    with LocalPlatform(page_size=400) as one, LocalPlatform(page_size=400) as two:
        assert len(json.loads(first_page(one))["runs"]) == 400
        assert first_page(one) == first_page(two)
