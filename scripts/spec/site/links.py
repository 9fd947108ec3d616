"""Looks through a built site for links and anchors that lead nowhere, and for anything that another host must serve."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

_LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src", "iframe": "src"}
_PLACE = "http://site/"


@dataclass
class Page:
    """What one HTML page holds."""

    links: list[tuple[str, str]] = field(default_factory=list)
    """Tag and target of each."""
    anchors: set[str] = field(default_factory=set)


@dataclass
class Site:
    """What a look through a site found."""

    pages: int = 0
    links: int = 0
    """Links inside the site; those to other hosts are not followed."""
    problems: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.page.anchors.update(value for value in (values.get("id"), tag == "a" and values.get("name")) if value)
        target = values.get(_LINKS.get(tag, ""))
        if target and values.get("rel") not in ("canonical", "prev", "next"):  # facts about the page, not needed by it
            self.page.links.append((tag, target))


def read_page(html: str) -> Page:
    """The links and anchors of one page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


def check_site(folder: Path, root: str = "/") -> Site:
    """Follow every link of every page.

    Args:
        folder: The site, as it would be copied to a web server.
        root: The path under which the server has it.
    """
    pages = {file.relative_to(folder).as_posix(): read_page(file.read_text("utf-8")) for file in folder.rglob("*.html")}
    site = Site(pages=len(pages))
    for name, page in sorted(pages.items()):
        for tag, target in page.links:
            inside = target.replace(root, "/", 1) if target.startswith(root) else target
            problem = _problem(folder, pages, name, tag, inside)
            site.links += urlsplit(target).scheme == ""
            if problem:
                site.problems.append(f"{name}: {target}: {problem}")
    return site


def _problem(folder: Path, pages: dict[str, Page], name: str, tag: str, target: str) -> str:
    """Why a link cannot be followed; empty if it can."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        # People may follow links to other places; the page itself must not need them.
        return "" if tag == "a" or parts.scheme == "data" else "is loaded from another host"
    path = unquote(urlsplit(urljoin(_PLACE + name, target)).path).lstrip("/")
    if path == "" or path.endswith("/"):
        path += "index.html"
    if not (folder / path).is_file():
        return "no such file"
    anchor = unquote(parts.fragment)
    if anchor and path in pages and anchor not in pages[path].anchors:
        return "no such anchor"
    return ""
