"""The version that a change asks for, and the rows of a report."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from spec.update.diff import Change
from spec.update.diff_schemas import Level
from spec.update.report import bump, changelog, render
from spec.update.vendoring import Update

ROOT = Path(__file__).resolve().parents[2]


def change(level: Level, subject: str = "client.runs.list", text: str = "something", kind: str = "changed") -> Change:
    return Change(level, kind, subject, text, "GET /runs")


@pytest.mark.parametrize(
    ("version", "levels", "expected"),
    [
        ("0.1.0", [], "0.1.0"),
        ("0.1.0", ["documentation"], "0.1.1"),
        ("0.1.0", ["additive"], "0.1.1"),
        ("0.1.3", ["breaking", "additive"], "0.2.0"),
        ("1.2.3", ["documentation"], "1.2.4"),
        ("1.2.3", ["additive", "documentation"], "1.3.0"),
        ("1.2.3", ["additive", "breaking"], "2.0.0"),
        ("1.2.3rc1", ["breaking"], "2.0.0"),
    ],
)
def test_the_version_that_changes_ask_for(version: str, levels: list[Level], expected: str) -> None:
    assert bump(version, [change(level) for level in levels]) == expected


def test_a_whole_group_is_one_row() -> None:
    changes = [
        change("additive", "client.alarms", "new group", "added"),
        change("additive", "client.alarms.create", "new", "added"),
        change("additive", "client.alarms.list", "new", "added"),
        change("additive", "client.runs.stop", "new", "added"),
        change("breaking", "client.preview", "the group is gone", "removed"),
        change("breaking", "client.preview.start", "removed", "removed"),
        change("documentation", "client.runs.get", "the text changed", "described"),
        change("documentation", "models.Run", "deprecated", "deprecated"),
    ]
    assert changelog(changes) == (
        "### Added\n\n- `client.alarms`: new group: create, list.\n- `client.runs`: new: stop.\n\n"
        "### Deprecated\n\n- `models.Run`: deprecated.\n\n"
        "### Removed\n\n- **Breaking:** `client.preview`: the group is gone: start.\n"
    )


@pytest.mark.parametrize("changes", [[], [change("documentation", kind="described")]])
def test_where_users_notice_nothing_there_is_no_entry(changes: list[Change]) -> None:
    assert changelog(changes) == ""


def test_lines_of_the_text_are_no_longer_than_a_screen_is_wide() -> None:
    changes = [change("additive", f"client.runs.method_{number}", "new", "added") for number in range(40)]
    text = render(Update("a.yaml", {}, 1, 41, changes, ["kept " * 40], ["do " * 60]), "0.1.0", "text")
    assert max(map(len, text.splitlines())) <= 118
    assert "method_39" in text


# ------------------------------------------------------------------------------- the workflow


@pytest.fixture
def workflow() -> Any:
    return yaml.safe_load((ROOT / ".github" / "workflows" / "update.yml").read_text())


def commands(workflow: Any) -> list[str]:
    """What the steps of every job run."""
    return [step.get("run", "") for job in workflow["jobs"].values() for step in job["steps"]]


def test_the_workflow_calls_commands_that_are_there(workflow: Any) -> None:
    scripts = set(re.findall(r"scripts/\w+\.py", "\n".join(commands(workflow))))
    assert scripts == {"scripts/vendor.py", "scripts/regenerate.py", "scripts/conformance.py"}
    assert all((ROOT / script).is_file() for script in scripts)


def test_the_workflow_may_do_what_it_does_and_no_more(workflow: Any) -> None:
    assert workflow["permissions"] == {}
    assert all(job["permissions"] == {"contents": "read"} for job in workflow["jobs"].values())
    # What others wrote never gets into a command: it comes in as an environment variable, or as a file.
    assert not any("${{" in command for command in commands(workflow))
