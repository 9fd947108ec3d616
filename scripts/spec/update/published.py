"""What the platform published, wherever it stands: a document, or the pages of a documentation site merged into one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

import httpx

from ..openapi.document import METHODS, Document, DocumentError, operations
from ..openapi.outside import decode, document_of, read_document, read_file
from ..openapi.tree import Place, flat, readable
from . import fetch
from .fetch import Fetcher, Told

MAX_PAGES = 2_000


class Published(NamedTuple):
    """A document and where it came from."""

    document: Document
    name: str
    """The address, or the name of the file or folder."""
    sha256: str
    """Of the bytes; of a site, of all its pages in order."""
    date: str = ""
    """When it was published (2026-07-28), as far as its name or the server says."""
    whole: bool = True
    """Whether it is all that the platform offers, and not a single page."""


def read(source: str, fetcher: Fetcher, told: Told = lambda done, total: None) -> Published:
    """Read what the platform published.

    Args:
        source: An address or a path: of an OpenAPI 3.1 document in JSON or YAML, of a site's index (`llms.txt`), of a
            folder of `.md` pages, or of one page.
        fetcher: How to get what stands at an address.
        told: Told of each page that has arrived.

    Raises:
        DocumentError: it cannot be had, or cannot be used.
    """
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:/", source):
        answer = fetcher.get(source)
        modified = _day(answer.modified)
        return _read(answer.data, fetch.public_url(source), source, modified, fetcher, told)
    path = Path(source)
    if path.is_dir():
        files = sorted(path.rglob("*.md"))
        if len(files) > MAX_PAGES:
            raise DocumentError(f"{source}: more than {MAX_PAGES} pages")
        return _site(path.name, {str(each.relative_to(path)): read_file(each) for each in files})
    return _read(read_file(path), path.name, str(path), "", fetcher, told)


def _read(data: bytes, name: str, place: str, modified: str, fetcher: Fetcher, told: Told) -> Published:
    content = decode(data, name)
    date = found.group() if (found := re.search(r"\d{4}-\d\d-\d\d", PurePosixPath(name).name)) else modified
    digest = hashlib.sha256(data).hexdigest()
    if name.endswith((".md", ".mdx")):
        page = page_document(content, name)
        if page is None:
            raise DocumentError(f"{name}: has no fenced block with an operation in OpenAPI")
        return Published(document_of(page, name), name, digest, date, whole=False)
    if re.search(r"\]\([^)\s]+\.md\)", content) and not content.lstrip().startswith("{"):
        pages = _linked(content, place, fetcher, told)
        return _site(name, pages)._replace(date=date)
    return Published(read_document(data, name), name, digest, date)


def _day(modified: str) -> str:
    try:
        return parsedate_to_datetime(modified).date().isoformat()
    except ValueError:
        return ""


def _linked(index: str, place: str, fetcher: Fetcher, told: Told) -> dict[str, bytes]:
    """The pages that an index links to: of its own site, or in its own folder."""
    links = list(dict.fromkeys(re.findall(r"\]\(([^)\s]+\.md)\)", index)))
    if len(links) > MAX_PAGES:
        raise DocumentError(f"{place}: more than {MAX_PAGES} pages")
    remote = "://" in place
    addresses = {link: _address(link, place) for link in links} if remote or "://" in "".join(links) else {}
    if addresses:
        sites = {_site_of(each) for each in [*addresses.values(), *([place] if remote else [])]}
        if len(sites) > 1:
            raise DocumentError(
                f"{fetch.public_url(place)}: links to pages of several sites: {', '.join(sorted(sites))}"
            )
        answers = fetcher.get_all(list(addresses.values()), told)
        return {fetch.public_url(url): answer.data for url, answer in zip(addresses.values(), answers, strict=True)}
    folder = Path(place).parent
    for link in links:
        if not (folder / link).resolve().is_relative_to(folder.resolve()):
            raise DocumentError(f"{place}: {link} leads out of its folder")
    return {link: read_file(folder / link) for link in links}


def _address(link: str, place: str) -> str:
    if "://" in link:
        return link
    if "://" not in place:
        raise DocumentError(f"{place}: links to addresses and to files, such as {link}: only one of both")
    return str(httpx.URL(place).join(link))


def _site_of(url: str) -> str:
    fetch.check_address(url)
    address = httpx.URL(url)
    return f"{address.scheme}://{address.netloc.decode()}"


# ------------------------------------------------------------------------------------------- pages


def _site(name: str, pages: Mapping[str, bytes]) -> Published:
    contents = {page: decode(data, page) for page, data in pages.items()}
    documents = {page: found for page, each in contents.items() if (found := page_document(each, page)) is not None}
    if not documents:
        raise DocumentError(f"{name}: none of {len(pages)} pages has a fenced block with an operation in OpenAPI")
    digest = hashlib.sha256(b"".join(hashlib.sha256(pages[page]).digest() for page in sorted(pages)))
    return Published(document_of(merge(documents), name), name, digest.hexdigest())


def page_document(page: str, name: str) -> Document | None:
    """The document in the fenced blocks of a page; None for a page about something else.

    Raises:
        DocumentError: a block is not closed, cannot be used, or is not about what its first line says.
    """
    documents = {}
    for number, (info, body) in enumerate(_blocks(page, name), 1):
        heading = re.fullmatch(rf"\s*({'|'.join(METHODS)})\s+(/\S*)\s*", info, re.IGNORECASE)
        if not heading and not re.match(r'\s*(?:\{\s*")?openapi\b', body):
            continue
        where = name if number == 1 else f"{name}, block {number}"
        documents[where] = document = read_document(body.encode(), where)
        keys = [each.key for each in operations(document)]
        if heading and keys != [f"{heading[1].upper()} {heading[2]}"]:
            raise DocumentError(f"{where}: says {heading[0].strip()} and has {', '.join(keys[:3])}")
    if not documents and re.search(r"^#+ OpenAPI\s*$", page, re.MULTILINE):
        raise DocumentError(f"{name}: has a heading OpenAPI and no block below it")
    return merge(documents) if documents else None


def _blocks(page: str, name: str) -> list[tuple[str, str]]:
    """What stands behind the language on a block's first line, and the block, for each in YAML or JSON."""
    found: list[tuple[str, str]] = []
    fence, info = "", ""
    body: list[str] = []
    for line in page.splitlines(keepends=True):
        mark = re.match(r"\s{0,3}(`{3,}|~{3,})(.*)", line)
        if not fence and mark:
            fence, info, body = mark[1], mark[2], []
        elif fence and mark and mark[1].startswith(fence) and not mark[2].strip():
            language, _, rest = info.strip().partition(" ")
            if language.lower() in ("yaml", "yml", "json"):
                found.append((rest, "".join(body)))
            fence = ""
        elif fence:
            body.append(line)
    if fence:
        raise DocumentError(f"{name}: a block is not closed: the page is cut off")
    return found


def merge(pages: Mapping[str, Document]) -> Document:
    """One document of several.

    Raises:
        DocumentError: two pages say different things of the same; both are named.
    """
    found: dict[Place, tuple[Any, str]] = {}
    for page, document in pages.items():
        for place, value in _parts(document):
            before, by = found.setdefault(place, (value, page))
            if before != value:
                raise DocumentError(f"{by} and {page} differ: {readable(place)}")
    merged: Document = {}
    for place, (value, _) in found.items():
        holder = merged
        for key in place[:-1]:
            holder = holder.setdefault(key, {})
        holder[place[-1]] = value
    if isinstance(merged.get("tags"), dict):
        merged["tags"] = list(merged["tags"].values())
    return merged


def _parts(document: Document) -> Iterator[tuple[Place, Any]]:
    """What may stand on one page and not on another: each operation, component and tag, and every other key."""
    for key, value in document.items():
        if key in ("paths", "components") and isinstance(value, dict):
            for one, members in value.items():
                if isinstance(members, dict):
                    yield from (((key, one, two), each) for two, each in members.items())
                else:  # which is told of when all is one document
                    yield (key, one), members
        elif key == "tags" and isinstance(value, list) and all(map(_has_name, value)):
            yield from (((key, tag["name"]), tag) for tag in value)
        else:
            yield (key,), value


def _has_name(tag: Any) -> bool:
    return isinstance(tag, dict) and isinstance(tag.get("name"), str)


def graft(document: Document, page: Document) -> Document:
    """A document with the operations of one page in it, and with the components that they need."""
    paths = dict(document["paths"])
    for path, item in page["paths"].items():
        paths[path] = {**paths.get(path, {}), **item}
    tags = {each["name"]: each for each in [*page.get("tags", []), *document.get("tags", [])]}
    components = {**document.get("components", {})}
    for kind, members in page.get("components", {}).items():
        components[kind] = {**components.get(kind, {}), **members}
    return flat({**document, "paths": paths, "tags": list(tags.values()), "components": components})
