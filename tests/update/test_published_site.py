"""A documentation site in place of a document: the same result, with few requests and without hurry."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest

from spec.openapi import outside
from spec.openapi.document import Document
from spec.update import fetch, published
from spec.update.folder import save
from spec.update.vendoring import prepare
from support.sites import Reply, pages_of, serve
from support.vendored import DATA, REFERENCE, Vendor, snapshot

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
NEWEST = REFERENCE / "openapi-2026-07-28.json"
needs_newest = pytest.mark.skipif(not NEWEST.exists(), reason="the published document is not here")
CALL_WORKFORCE = REFERENCE / "pages" / "call-workforce.md"


def vendored(source: str, folder: Path) -> dict[str, bytes]:
    """What vendoring into a folder makes of it, apart from where it came from."""
    found = published.read(source, fetch.Fetcher(None))
    save(prepare(found, folder, today="2026-01-01", accept_loss=True).files)
    return {name: data for name, data in snapshot(folder).items() if name != "SOURCE.yaml"}


def test_a_site_of_one_page_for_each_operation_gives_the_same_as_the_document(tmp_path: Path) -> None:
    document = DATA / "workshop.yaml"
    expected = vendored(str(document), tmp_path / "one")
    pages = pages_of(outside.read_document(document.read_bytes(), document.name))
    with serve(pages) as site:
        assert vendored(f"{site.url}/llms.txt", tmp_path / "two") == expected
    for path, text in pages.items():
        file = tmp_path / "pages" / path.strip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("](/", "]("))
    assert vendored(str(tmp_path / "pages"), tmp_path / "three") == expected
    assert vendored(str(tmp_path / "pages" / "llms.txt"), tmp_path / "four") == expected


@needs_newest
def test_a_site_of_the_real_document_gives_the_same_too(tmp_path: Path) -> None:
    with serve(pages_of(outside.read_document(NEWEST.read_bytes(), "newest"))) as site:
        assert vendored(f"{site.url}/llms.txt", tmp_path / "one") == vendored(str(NEWEST), tmp_path / "two")


@needs_newest
def test_over_ours_both_change_nothing(tmp_path: Path) -> None:
    for path in OPENAPI.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    before = snapshot(tmp_path)
    document = outside.read_document(NEWEST.read_bytes(), "newest")
    with serve(pages_of(document)) as site:
        for source in (str(NEWEST), f"{site.url}/llms.txt"):
            update = prepare(published.read(source, fetch.Fetcher(None)), tmp_path, today="2026-01-01")
            assert (update.files, update.changes, update.todo) == ({}, [], [])
    assert snapshot(tmp_path) == before


def test_a_second_time_only_what_changed_is_sent(workshop: Document, folder: Path, run_vendor: Vendor) -> None:
    with serve(pages_of(workshop)) as site:
        assert run_vendor(f"{site.url}/llms.txt", "--folder", folder, "--check").status == 0
        assert {known for _, known in site.requests} == {""}
        asked = {path for path, _ in site.requests}
        site.requests.clear()
        site.pages["/reference/4.md"] = str(site.pages["/reference/4.md"]).replace("Give a project up.", "Drop it.")
        result = run_vendor(f"{site.url}/llms.txt", "--folder", folder, "--check")
        assert "client.projects: the published text changed, read ours again: delete" in result.out
        assert {path for path, known in site.requests if known} == asked
        assert len(site.requests) == len(asked)


def test_a_cache_that_was_tampered_with_is_not_believed(tmp_path: Path) -> None:
    with serve({"/a.md": "One."}) as site:
        assert fetch.Fetcher(tmp_path).get(f"{site.url}/a.md").data == b"One."
        for path in tmp_path.iterdir():
            path.write_bytes(path.read_bytes().replace(b"One.", b"Two."))
        assert fetch.Fetcher(tmp_path).get(f"{site.url}/a.md").data == b"One."
        assert [known for _, known in site.requests] == ["", ""]


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with serve({"/a.md": "One."}) as site:
        assert fetch.Fetcher(tmp_path / "file").get(f"{site.url}/a.md").data == b"One."


def test_four_pages_are_fetched_at_once_and_no_more() -> None:
    four = threading.Barrier(fetch.AT_ONCE)

    def together() -> Reply:
        four.wait(30)  # which only ends when as many are under way
        return 200, {}, b"text"

    pages = {f"/{number}.md": together for number in range(3 * fetch.AT_ONCE)}
    seen: list[tuple[int, int]] = []
    with serve(pages) as site:
        answers = fetch.Fetcher(None).get_all([site.url + path for path in pages], lambda *done: seen.append(done))
    assert [each.data for each in answers] == [b"text"] * len(pages)
    assert site.at_once == fetch.AT_ONCE
    assert sorted(seen) == [(number, len(pages)) for number in range(1, len(pages) + 1)]


def test_a_failure_ends_it_early() -> None:
    pages = [f"/{number}.md" for number in range(100)]
    with serve({}) as site:
        with pytest.raises(fetch.DocumentError, match=r"/\d+\.md: HTTP 404"):
            fetch.Fetcher(None).get_all([site.url + path for path in pages])
        assert len(site.requests) < len(pages)


def test_a_site_that_asks_to_wait_is_waited_for() -> None:
    replies = iter([(429, {"Retry-After": "7"}, b""), (503, {}, b""), (200, {}, b"text")])
    waits: list[float] = []
    with serve({"/a.md": lambda: next(replies)}) as site:
        assert fetch.Fetcher(None, sleep=waits.append).get(f"{site.url}/a.md").data == b"text"
    assert waits == [7.0, 1.0]


def test_a_site_that_asks_too_often_is_left_alone() -> None:
    waits: list[float] = []
    with serve({"/a.md": lambda: (429, {"Retry-After": "3600"}, b"")}) as site:
        with pytest.raises(fetch.DocumentError, match="asked 3 times to try again later"):
            fetch.Fetcher(None, sleep=waits.append).get(f"{site.url}/a.md")
        assert len(site.requests) == 3
    assert waits == [30.0, 30.0]


def test_a_redirect_on_the_same_site_is_followed() -> None:
    with serve({"/old.md": lambda: (301, {"Location": "/new.md"}, b""), "/new.md": "text"}) as site:
        assert fetch.Fetcher(None).get(f"{site.url}/old.md").data == b"text"


def test_the_day_is_that_of_the_file_or_of_the_server(workshop: Document) -> None:
    body = (DATA / "workshop.yaml").read_bytes()
    dated = {"Last-Modified": "Tue, 03 Feb 2026 10:00:00 GMT"}
    with serve({"/openapi.yaml": lambda: (200, dated, body), "/api-2026-01-02.yaml": body}) as site:
        assert published.read(f"{site.url}/openapi.yaml", fetch.Fetcher(None)).date == "2026-02-03"
        assert published.read(f"{site.url}/api-2026-01-02.yaml", fetch.Fetcher(None)).date == "2026-01-02"


def test_a_query_is_not_written_down(folder: Path, workshop: Document, run_vendor: Vendor) -> None:
    text = (DATA / "workshop.yaml").read_text().replace("version: 1.0.0", "version: 1.0.1")
    with serve({"/openapi.yaml?signature=secret": text}) as site:
        result = run_vendor(f"{site.url}/openapi.yaml?signature=secret", "--folder", folder)
        assert result.status == 0
        assert f"source: {site.url}/openapi.yaml\n" in (folder / "SOURCE.yaml").read_text()
    assert "secret" not in result.out + (folder / "SOURCE.yaml").read_text()


# ------------------------------------------------------------------------------------- one page


def test_one_page_changes_its_operation_and_no_other(
    folder: Path, workshop: Document, tmp_path: Path, run_vendor: Vendor
) -> None:
    page = pages_of(workshop)["/reference/6.md"]
    assert "GET /orgs/{org_id}/projects/{project_id}/runs/{run_id}" in page
    path = tmp_path / "get-run.md"
    path.write_text(page)
    before = snapshot(folder)
    assert run_vendor(path, "--folder", folder).status == 0
    assert snapshot(folder) == before
    path.write_text(page.replace("type: number", "type: integer"))
    result = run_vendor(path, "--folder", folder)
    assert result.out.startswith("get-run.md: 7 operations before, 7 after; 0 breaking, 1 additive, 0 documentation\n")
    assert "models.Run: cost: is now `int`, was `float`" in result.out
    source = (folder / "SOURCE.yaml").read_text()
    assert "source: workshop.yaml\n" in source
    assert "pages:\n- source: get-run.md\n" in source


@pytest.mark.skipif(not CALL_WORKFORCE.exists(), reason="the published page is not here")
def test_the_real_page_says_what_ours_says(run_vendor: Vendor) -> None:
    result = run_vendor(CALL_WORKFORCE, "--check")
    assert (result.status, result.out) == (0, "call-workforce.md: 212 operations before, 212 after; no differences\n")


# ------------------------------------------------------------------------------------- progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_only() -> None:
    terminal, file = Terminal(), io.StringIO()
    for stream in (terminal, file):
        told = fetch.meter(stream)
        told(1, 2)
        told(2, 2)
    assert terminal.getvalue() == f"\r[{'#' * 15}{'.' * 15}] 1 of 2 pages\r[{'#' * 30}] 2 of 2 pages\n"
    assert file.getvalue() == ""
