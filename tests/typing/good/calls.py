"""Calls take typed arguments, by field or as a whole body, and give typed answers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import assert_type

from timbal.client import AsyncTimbal, Timbal
from timbal_api.models import NewReactionReqBody, ProjectDetail, RunDetail, TempFile
from timbal_api.types import File


def sync(client: Timbal) -> None:
    assert_type(client.projects.get(), ProjectDetail)
    assert_type(client.projects.get(project_id="p2"), ProjectDetail)
    assert_type(client.runs.get("run_1").created_at, datetime)
    client.runs.list(from_=datetime(2026, 1, 1), to="2026-02-01T00:00:00Z", sort_by="cost_usd", roots=True)
    client.runs.create_reaction("run_1", sentiment="positive")
    client.runs.create_reaction("run_1", body=NewReactionReqBody(sentiment="positive", feedback=None))
    client.runs.create_reaction("run_1", body={"sentiment": "positive"})
    assert_type(client.files.upload(file=Path("report.pdf")), TempFile)
    client.files.upload(file=File(b"...", "report.pdf", "application/pdf"), progress=lambda sent, total: None)
    with client.with_options(timeout=5, max_retries=0) as quick:
        assert_type(quick, Timbal)


async def asynchronous(client: AsyncTimbal) -> None:
    assert_type(await client.runs.get("run_1"), RunDetail)


def known_values(client: Timbal) -> None:
    """Editors complete the values that the document lists; any other string is taken as well."""
    client.projects.list_env_eval_runs("env_1", status="passed", trigger="latest")
    client.projects.list_env_eval_runs("env_1", status="a new one")
    client.projects.create_workforce(name="bot", type="agent")
    client.compose("Hello", effort="max", mode="plan", model="haiku")
    client.k2.create(name=None)
    client.k2.create(body={})
