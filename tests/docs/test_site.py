"""The site builds without a warning and without a link that has no target; and the look for such links finds them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from spec.site.links import check_site
from spec.site.mkdocs_hooks import with_linked_exceptions

ROOT = Path(__file__).resolve().parent.parent.parent


QUESTIONS = {
    "pandas": "notebooks/",
    "notebook": "notebooks/",
    "proxy": "proxies/",
    "retry": "reliability/",
    "webhook": "troubleshooting/",
    "OpenTelemetry": "observability/",
    "respx": "mocks/",
    "fork": "deploying/",
    "approval": "approvals/",
    "idempotency_key": "concepts/",
}
"""What people search for, and the beginning of the address that has the answer."""


def test_the_site_builds(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "docs.py"), "--output", str(tmp_path / "site")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout
    index = json.loads((tmp_path / "site" / "search" / "search_index.json").read_text("utf-8"))
    for question, address in QUESTIONS.items():
        found = [
            each["location"] for each in index["docs"] if question.lower() in f"{each['title']} {each['text']}".lower()
        ]
        assert any(each.startswith(address) for each in found), f"{question}: {found}"
    pages = [each["title"] for each in index["docs"] if "#" not in each["location"]]
    assert sorted(pages) == sorted(set(pages)), "two pages of one title"
    assert "This page does not exist" in (tmp_path / "site" / "404.html").read_text("utf-8")


def test_the_name_of_an_exception_leads_to_its_reference() -> None:
    page = "See `NotFoundError`, `Any` and [`RunFailed`](errors.md).\n\n```python\n# `NotFoundError`\n```\n"
    link = "[`NotFoundError`][timbal.client.errors.NotFoundError]"
    assert with_linked_exceptions(page) == page.replace("See `NotFoundError`", f"See {link}")


GOOD = '<a href="other/#there">1</a><a href="#here">2</a><h2 id="here"></h2><a href="https://example.com/x">3</a>'


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ("", ""),
        ('<a href="other/index.html">', ""),
        ('<a href="missing/">', "no such file"),
        ('<a href="other">', "no such file"),
        ('<a href="other/#nowhere">', "no such anchor"),
        ('<a href="#nowhere">', "no such anchor"),
        ('<img src="missing.png">', "no such file"),
        ('<script src="https://cdn.example.com/x.js"></script>', "is loaded from another host"),
        ('<link rel="stylesheet" href="//fonts.example.com/x.css">', "is loaded from another host"),
        ('<link rel="canonical" href="https://example.com/">', ""),
        ('<a href="/client/other/">', ""),
        ('<a href="/other/missing/">', "no such file"),
    ],
)
def test_links_are_followed(tmp_path: Path, html: str, problem: str) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "index.html").write_text(GOOD + html)
    (tmp_path / "other" / "index.html").write_text('<h1 id="there"></h1><a href="..">back</a>')
    site = check_site(tmp_path, "/client/")
    assert site.pages == 2
    if problem:
        assert len(site.problems) == 1
        assert problem in site.problems[0]
    else:
        assert site.problems == []
