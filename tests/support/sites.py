"""A documentation site on this machine, with one page for each operation of a document."""

from __future__ import annotations

import hashlib
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from spec.openapi.document import Document, dump, operations, schema_refs, schemas

Reply = tuple[int, dict[str, str], bytes]
"""Status, headers, body."""


class Site:
    """What is served, and what was asked for.

    Attributes:
        url: where it listens.
        pages: by path; a callable answers for itself.
        requests: path and If-None-Match of every request.
        at_once: the most requests that were under way together.
    """

    def __init__(self, pages: Mapping[str, str | bytes | Callable[[], Reply]]) -> None:
        self.pages = dict(pages)
        self.requests: list[tuple[str, str]] = []
        self.at_once = 0
        self.url = ""
        self._under_way = 0
        self._lock = threading.Lock()

    def reply(self, path: str, known: str) -> Reply:
        """The answer to one request."""
        with self._lock:
            self.requests.append((path, known))
            self._under_way += 1
            self.at_once = max(self.at_once, self._under_way)
        try:
            return self._reply(path, known)
        finally:
            with self._lock:
                self._under_way -= 1

    def _reply(self, path: str, known: str) -> Reply:
        page = self.pages.get(path)
        if page is None:
            return 404, {}, b"nothing here"
        if callable(page):
            return page()
        body = page.encode() if isinstance(page, str) else page
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        return (304, {"ETag": tag}, b"") if known == tag else (200, {"ETag": tag}, body)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay silent about a client that leaves at the first bad answer; a test may look at what is printed."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(pages: Mapping[str, str | bytes | Callable[[], Reply]]) -> Iterator[Site]:
    """Serve pages on a free port of this machine."""
    site = Site(pages)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, headers, body = site.reply(self.path, self.headers.get("If-None-Match", ""))
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = _Server(("127.0.0.1", 0), Handler)
    site.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def pages_of(document: Document, index: str = "/llms.txt") -> dict[str, str]:
    """An index, and one page for each operation with the components that it needs, as on the platform's site."""
    pages = {"/guide.md": "# A guide\n\nWith a block that is no document.\n\n```json\n{}\n```\n"}
    for number, each in enumerate(operations(document), 1):
        part = {
            **{key: value for key, value in document.items() if key not in ("paths", "components")},
            "security": [],
            "paths": {each.path: {each.method: each.node}},
            "components": {
                "schemas": {name: schemas(document)[name] for name in sorted(_needed(document, each.node))},
                "securitySchemes": document["components"].get("securitySchemes", {}),
            },
        }
        pages[f"/reference/{number}.md"] = f"# Page {number}\n\n## OpenAPI\n\n````yaml {each.key}\n{dump(part)}````\n"
    links = "".join(f"- [Page]({path}): words\n" for path in pages)
    return {index: f"# Pages\n\n> Everything.\n\n{links}", **pages}


def _needed(document: Document, node: Any) -> set[str]:
    found: set[str] = set()
    waiting = list(schema_refs(node))
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas(document):
            found.add(name)
            waiting += schema_refs(schemas(document)[name])
    return found
