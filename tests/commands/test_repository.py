"""What the repository says of itself: one address, links that lead there from a package index, safe workflows."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from _environment import ROOT, program, pyproject
from hatch_build import absolute

REPOSITORY = pyproject()["project"]["urls"]["Repository"]
SITE = pyproject()["project"]["urls"]["Documentation"]


def test_the_repository_has_one_address() -> None:
    host = "https://github.com/"
    assert REPOSITORY.startswith(host)
    urls = pyproject()["project"]["urls"].values()
    texts = [*urls, *(path.read_text("utf-8") for path in ROOT.glob("*.md"))]
    addresses = {found for text in texts for found in re.findall(rf"{host}[\w-]+/[\w-]*client[\w-]*", text)}
    assert addresses == {REPOSITORY}


def test_the_readme_leads_to_pages_of_the_site() -> None:
    leads_to = re.findall(r"\]\((https://[\w-]+\.github\.io/[^)#]*)", (ROOT / "README.md").read_text("utf-8"))
    assert SITE in leads_to
    pages = [address.removeprefix(SITE).rstrip("/") or "index" for address in leads_to]
    assert [page for page in pages if not (ROOT / "docs" / f"{page}.md").exists()] == []


def test_the_numbers_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    lock = yaml.safe_load((ROOT / "openapi" / "names.yaml").read_text("utf-8"))
    names = [name for name in lock.values() if isinstance(name, str)]
    assert f"{len(names)} methods in {len({name.partition('.')[0] for name in names})} groups" in readme
    figures = re.findall(r"\d+\.\d\d", readme.partition("## Performance")[2].partition("##")[0])
    rows = (ROOT / "docs" / "benchmarks.md").read_text("utf-8").splitlines()
    assert figures
    assert [figure for figure in figures if not any("httpx" in row and figure in row for row in rows)] == []


def test_the_readme_of_the_packages_has_no_relative_link() -> None:
    text = absolute((ROOT / "README.md").read_text("utf-8"), REPOSITORY, "v1.2.3")
    targets = re.findall(r"\]\(([^)\s]+)", text)
    assert targets
    assert [target for target in targets if not target.startswith(("https://", "#"))] == []
    inside = [target.partition("/v1.2.3/")[2].partition("#")[0] for target in targets if "/v1.2.3/" in target]
    assert [path for path in inside if not (ROOT / path).exists()] == []


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[a](b.md#c)", "[a](R/blob/v1/b.md#c)"),
        ("![a](b.svg)", "![a](R/raw/v1/b.svg)"),
        ("[a](#b) [c](https://d) [e](mailto:f@g)", "[a](#b) [c](https://d) [e](mailto:f@g)"),
    ],
)
def test_links_of_the_readme(written: str, shown: str) -> None:
    assert absolute(written, "R", "v1") == shown


def test_the_workflows_are_safe() -> None:
    zizmor = program(Path(sys.prefix), "zizmor")
    done = subprocess.run(
        [zizmor, "--offline", "--persona", "pedantic", "--no-progress", ".github"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_action_is_pinned_and_says_its_version() -> None:
    used = [
        line.partition("uses:")[2].strip()
        for path in (ROOT / ".github" / "workflows").iterdir()
        for line in path.read_text("utf-8").splitlines()
        if "uses:" in line
    ]
    assert used
    assert [each for each in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []
