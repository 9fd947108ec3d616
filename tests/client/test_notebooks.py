"""In a notebook, pages, lists and outcomes of runs are tables, in which nothing of the platform's is HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pandas as pd
import pytest

from timbal.client import RunFailed, RunOutcome, Timbal
from timbal.local import LocalPlatform, ToolCall
from timbal_api.models import ListRunsResBody, RunPreview

HOSTILE = "<script>alert('x')</script>&amp;\"><img src=x>"


@pytest.fixture(scope="module")
def platform() -> Iterator[LocalPlatform]:
    with LocalPlatform() as running:
        yield running


@pytest.fixture
def client(platform: LocalPlatform) -> Iterator[Timbal]:
    settings = {"api_key": platform.api_key, "org_id": platform.org_id, "project_id": platform.project_id}
    with Timbal(base_url=platform.url, **settings) as client:
        yield client


class Table(HTMLParser):
    """The cells of a table, row by row; any other element than those of tables is a failure."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.more = ""
        self._inside = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        assert tag in ("table", "thead", "tbody", "tr", "th", "td", "p")
        assert not attrs
        self._inside = tag
        if tag == "tr":
            self.rows.append([])
        elif tag in ("th", "td"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        if self._inside == "p":
            self.more += data
        else:
            self.rows[-1][-1] += data


def shown(value: Any) -> Table:
    return Table(value._repr_html_())


def fields(value: Any) -> dict[str, str]:
    return {name: text for name, text in shown(value).rows[1:]}  # noqa: C416 - each row has two cells


def test_a_page_is_a_row_for_each_item(client: Timbal) -> None:
    page = client.runs.list(status="error")
    head, *rows = shown(page).rows
    assert head[:3] == ["id", "idempotency_key", "status"]
    assert [row[0] for row in rows] == [run.id for run in page]
    assert {row[2] for row in rows} == {"error"}
    created = head.index("created_at")
    assert [row[created] for row in rows] == [str(run.created_at) for run in page]


def test_a_list_that_is_no_page_is_a_row_for_each_item(client: Timbal) -> None:
    head, *rows = shown(client.projects.list()).rows
    names = [row[head.index("name")] for row in rows]
    assert names == [project.name for project in client.projects.list().projects]
    assert "Support desk" in names


def test_another_model_is_a_row_for_each_field(client: Timbal) -> None:
    assert fields(client.projects.get())["name"] == "Support desk"


def test_the_rows_beyond_the_first_50_are_counted() -> None:
    page = ListRunsResBody.from_dict({"runs": [{"id": f"r{n}"} for n in range(53)], "next_page_token": None})
    table = shown(page)
    assert len(table.rows) == 1 + 50
    assert table.more == "3 more rows"
    assert shown(ListRunsResBody.from_dict({"runs": []})).rows == [[]]


def test_what_the_platform_sends_is_text() -> None:
    run = {"id": HOSTILE, HOSTILE: HOSTILE, "user": {"id": HOSTILE}, "created_at": HOSTILE}
    page = ListRunsResBody.from_dict({"runs": [run], "next_page_token": HOSTILE})
    head, row = shown(page).rows
    assert head[1] == HOSTILE
    assert row[:2] == [HOSTILE, HOSTILE]
    assert HOSTILE in row[2].replace("\\'", "'")
    assert fields(RunPreview.from_dict(run))[HOSTILE] == HOSTILE


def test_the_outcome_of_a_run_is_a_table(client: Timbal, platform: LocalPlatform) -> None:
    outcome = client.workforce("echo").run(HOSTILE)
    assert fields(outcome) == {
        "run_id": outcome.run_id,
        "status": "success stop",
        "text": HOSTILE,
        **({"usage": fields(outcome)["usage"]} if outcome.usage else {}),
    }
    long = client.workforce("echo").run("x" * 500)
    assert fields(long)["text"] == "x" * 80 + "..."


def test_the_outcome_of_a_run_that_failed_says_why(client: Timbal, platform: LocalPlatform) -> None:
    with pytest.raises(RunFailed) as caught:
        client.workforce("echo").run(f"/fail {HOSTILE}")
    table = fields(caught.value.outcome)
    assert table["status"].startswith("error")
    assert table["error"] == f"RuntimeError: {HOSTILE}"


def test_the_outcome_of_a_run_that_waits_says_for_what(client: Timbal, platform: LocalPlatform) -> None:
    def refund(prompt: str) -> Iterator[Any]:
        yield ToolCall("refund", {"order": 7}, approval="Refund it?")

    platform.agent("careful", refund)
    outcome: RunOutcome = client.workforce("careful").stream("Refund it").result(check=False)
    (approval,) = outcome.pending
    assert fields(outcome)["pending"] == f"Approval {approval.id}"


@pytest.mark.parametrize("limit", [None, 7])
def test_a_data_frame_of_all_runs(client: Timbal, limit: int | None) -> None:
    runs = list(client.paginate(client.runs.list, limit=limit))
    frame = pd.DataFrame(dict(run) for run in client.paginate(client.runs.list, limit=limit))
    assert frame["id"].tolist() == [run.id for run in runs]
    assert frame["cost_usd"].tolist() == [run.cost_usd for run in runs]
    assert pd.to_datetime(frame["created_at"]).tolist() == [pd.Timestamp(run.created_at) for run in runs]
    flat = pd.json_normalize([{**run} for run in runs])
    assert flat["workforce.name"].tolist() == [run.workforce.name for run in runs]
