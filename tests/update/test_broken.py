"""Sources that are not what they should be: each is one line on stderr, status 2, and nothing changed."""

from __future__ import annotations

import copy
import gzip
import itertools
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spec.openapi.document import Document, dump, load
from spec.openapi.tree import flat
from support.servers import FaultServer, bomb, endless, message, raw, refusing, reply, truncated
from support.sites import Reply, pages_of, serve
from support.systems import needs_fifos
from support.vendored import DATA, Vendor, snapshot

RUN = "/orgs/{org_id}/projects/{project_id}/runs/{run_id}"

WORKSHOP = flat(load(DATA / "workshop.yaml"))
TEXT = (DATA / "workshop.yaml").read_text()


def changed(change: Callable[[Document], Any]) -> str:
    """The small document with something wrong in it."""
    document = copy.deepcopy(WORKSHOP)
    change(document)
    return json.dumps(document)


def set_schema(**schema: Any) -> str:
    return changed(lambda document: document["components"]["schemas"].update(schema))


def ref(target: str) -> dict[str, str]:
    return {"$ref": target}


def yaml_bomb() -> str:
    """Nine times nine times nine ... values in ten lines."""
    names = "abcdefghij"
    lines = [f"x-{names[0]}: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"x-{two}: &{two} [{', '.join([f'*{one}'] * 9)}]" for one, two in itertools.pairwise(names)]
    return "\n".join([*lines, TEXT])


def page(body: str, heading: str = f"GET {RUN}") -> str:
    return f"# A page\n\n````yaml {heading}\n{body}````\n"


def one_operation(path: str = RUN, method: str = "get") -> str:
    return dump({**WORKSHOP, "paths": {path: {method: WORKSHOP["paths"][path][method]}}})


FILES: dict[str, tuple[str, str | bytes, str]] = {
    "empty": ("a.yaml", "", "neither JSON nor YAML with an OpenAPI document in it"),
    "a web page": ("a.html", "<!doctype html><html><body>Hello</body></html>", "neither JSON nor YAML with an OpenAPI"),
    "not YAML": ("a.yaml", "paths: [}", "not valid JSON or YAML: "),
    "not JSON": ("a.json", '{"openapi": "3.1.0",}', "not valid JSON or YAML: "),
    "a list": ("a.yaml", "- openapi: 3.1.0\n", "neither JSON nor YAML with an OpenAPI document in it"),
    "another YAML": ("a.yaml", "name: CI\non: push\n", "not an OpenAPI document, it has no key `openapi`"),
    "not UTF-8": ("a.yaml", "info: é".encode("latin-1"), "not UTF-8 text (byte 6)"),
    "binary": ("a.yaml", b"openapi: 3.1.0\0", "not text, it holds a NUL"),
    "Swagger 2": ("a.json", '{"swagger": "2.0", "paths": {}}', "Swagger 2.0, and not OpenAPI 3.1"),
    "OpenAPI 3.2": ("a.yaml", TEXT.replace("3.1.0", "3.2.0", 1), "OpenAPI 3.2.0, and not 3.1"),
    "JSON cut off": ("a.json", json.dumps(WORKSHOP)[:-500], "not valid JSON or YAML: "),
    "YAML cut off in its paths": (
        "a.yaml",
        TEXT[: TEXT.index("  /orgs/{org_id}/projects/{project_id}/runs:")],
        "cut off",
    ),
    "YAML cut off in its schemas": ("a.yaml", TEXT[: TEXT.index("    Part:")], "schemas that it does not define"),
    "no paths": ("a.yaml", "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n", "has no paths"),
    "no operations": ("a.json", changed(lambda d: d.update(paths={"/a": {}})), "has no operations"),
    "no info": ("a.json", changed(lambda d: d.pop("info")), "info"),
    "responses that are a list": (
        "a.json",
        changed(lambda d: d["paths"][RUN]["get"].update(responses=[])),
        f"GET {RUN}, responses: not an object",
    ),
    "a type that is none": ("a.json", set_schema(File={"type": "strnig"}), "schema File: 'strnig' is not a type"),
    "a reference to a file": (
        "a.json",
        set_schema(File=ref("models.yaml#/File")),
        "schema File: $ref 'models.yaml#/File' leads out of the document",
    ),
    "a reference to an address": (
        "a.json",
        set_schema(File=ref("https://elsewhere.example/a.json")),
        "schema File: $ref 'https://elsewhere.example/a.json' leads out of the document",
    ),
    "references in a circle": (
        "a.json",
        set_schema(File=ref("#/components/schemas/Owner"), Owner={"anyOf": [ref("#/components/schemas/File")]}),
        "schema File is defined by itself: File -> Owner -> File",
    ),
    "a parameter that is a circle": (
        "a.json",
        changed(
            lambda d: (
                d["components"].update(parameters={"P": ref("#/components/parameters/P")}),
                d["paths"][RUN]["get"]["parameters"].append(ref("#/components/parameters/P")),
            )
        ),
        "leads in a circle",
    ),
    "a parameter that is not there": (
        "a.json",
        changed(lambda d: d["paths"][RUN]["get"]["parameters"].append(ref("#/components/parameters/P"))),
        "#/components/parameters/P has no target",
    ),
    "a path twice in YAML": ("a.yaml", TEXT.replace("paths:\n", f"paths:\n  {RUN}: {{}}\n", 1), "stands twice in one"),
    "a path twice in JSON": (
        "a.json",
        json.dumps(WORKSHOP).replace('"paths": {', f'"paths": {{"{RUN}": {{}}, ', 1),
        f"the key '{RUN}' stands twice in one object",
    ),
    "a path twice under other names": (
        "a.json",
        changed(lambda d: d["paths"].update({RUN.replace("run_id", "id"): d["paths"][RUN]})),
        "are one and the same",
    ),
    "a path with a control character": (
        "a.json",
        changed(lambda d: d["paths"].update({"/a\x1b[2J": d["paths"][RUN]})),
        "'/a\\x1b[2J' is not a path",
    ),
    "a parameter twice": (
        "a.json",
        changed(lambda d: d["paths"][RUN]["get"]["parameters"].append(d["paths"][RUN]["get"]["parameters"][0])),
        f"GET {RUN}: the parameter 'path org_id' stands twice",
    ),
    "a parameter in nothing that OpenAPI knows": (
        "a.json",
        changed(lambda d: d["paths"][RUN]["get"]["parameters"].append({"name": "X-A", "in": "body", "schema": {}})),
        "parameters in 'body' are not supported",
    ),
    "YAML nested too deeply": ("a.yaml", "a: " + "[" * 100_000, "nested too deeply, the limit is 64 levels"),
    "YAML nested too deeply in lists": (
        "a.yaml",
        f"a:\n{'- ' * 100_000}b",
        "nested too deeply, the limit is 64 levels",
    ),
    "YAML nested too deeply in lines": (
        "a.yaml",
        "\n".join(" " * level + "a:" for level in range(2_000)),
        "nested too deeply, the limit is 64 levels",
    ),
    "JSON nested too deeply": ("a.json", '{"a":' * 100_000, "nested too deeply, the limit is 64 levels"),
    "an alias bomb": ("a.yaml", yaml_bomb(), "more than 1,000,000 values once its aliases are written out"),
    "an alias that holds itself": ("a.yaml", f"x-a: &a [*a]\n{TEXT}", "an alias holds itself"),
    "a Python object": (
        "a.yaml",
        f"x-a: !!python/object/apply:os.getcwd []\n{TEXT}",
        "not valid JSON or YAML: ",
    ),
    "NaN": ("a.json", json.dumps(WORKSHOP)[:-1] + ', "x-a": NaN}', "NaN is no value of JSON"),
    "half a surrogate pair": ("a.json", json.dumps(WORKSHOP)[:-1] + ', "x-a": "\\ud800"}', "not valid JSON or YAML: "),
    "a number of 5,000 digits": (
        "a.json",
        json.dumps(WORKSHOP)[:-1] + f', "x-a": {"1" * 5000}}}',
        "not valid JSON or YAML: ",
    ),
    "a page without a block": ("a.md", "# Hello\n\n```python\nprint()\n```\n", "has no fenced block with an operation"),
    "a page whose block is gone": (
        "a.md",
        "# Hello\n\n## OpenAPI\n\nSoon.\n",
        "has a heading OpenAPI and no block",
    ),
    "a page cut off": ("a.md", page(one_operation())[:-5], "a block is not closed: the page is cut off"),
    "a page about something else": (
        "a.md",
        page(one_operation(), "GET /orgs"),
        f"a.md: says GET /orgs and has GET {RUN}",
    ),
    "a page that refers to a file": (
        "a.md",
        page(one_operation().replace("'#/components/schemas/Run'", "'run.yaml'")),
        "$ref 'run.yaml' leads out of the document",
    ),
    "an index that leads out of its folder": (
        "llms.txt",
        "- [Page](../../secret.md)\n",
        "leads out of its folder",
    ),
    "an index of files and addresses": ("llms.txt", "- [A](a.md)\n- [B](https://b.example/b.md)\n", "only one of both"),
    "an index of two sites": (
        "llms.txt",
        "- [A](https://a.example/a.md)\n- [B](https://b.example/b.md)\n",
        "links to pages of several sites: https://a.example, https://b.example",
    ),
    "an index of pages that are not there": ("llms.txt", "- [A](a.md)\n", "a.md: No such file or directory"),
}


def refused(run_vendor: Vendor, source: object, folder: Path, expected: str) -> None:
    before = snapshot(folder)
    result = run_vendor(source, "--folder", folder)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("vendor: ")
    assert result.err.endswith("\n")
    lines = result.err.splitlines()
    assert len(lines) == 1 or lines[0].endswith(f": {len(lines) - 1} problems:")
    assert all(len(line) < 500 for line in lines)
    assert expected in result.err
    assert snapshot(folder) == before


@pytest.mark.parametrize(("name", "content", "expected"), FILES.values(), ids=FILES.keys())
def test_a_broken_file(
    name: str, content: str | bytes, expected: str, folder: Path, tmp_path: Path, run_vendor: Vendor
) -> None:
    source = tmp_path / "source" / name
    source.parent.mkdir()
    source.write_bytes(content if isinstance(content, bytes) else content.encode())
    refused(run_vendor, source, folder, expected)


def test_a_file_that_is_none(folder: Path, tmp_path: Path, run_vendor: Vendor) -> None:
    refused(run_vendor, tmp_path / "none.yaml", folder, "none.yaml: No such file or directory")


@needs_fifos
def test_what_is_no_file_on_a_disk(folder: Path, tmp_path: Path, run_vendor: Vendor) -> None:
    refused(run_vendor, "/dev/zero", folder, "/dev/zero: not a file")
    os.mkfifo(tmp_path / "pipe")
    refused(run_vendor, tmp_path / "pipe", folder, "pipe: not a file")


def test_a_file_of_a_gigabyte_is_not_read(folder: Path, tmp_path: Path, run_vendor: Vendor) -> None:
    with (tmp_path / "big.yaml").open("wb") as file:
        file.truncate(1 << 30)
    refused(run_vendor, tmp_path / "big.yaml", folder, "1,024 MiB are too many, the limit is 32 MiB")


def test_a_page_without_a_document_to_put_it_into(tmp_path: Path, run_vendor: Vendor) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "run.md").write_text(page(one_operation()))
    refused(run_vendor, tmp_path / "run.md", tmp_path / "openapi", "one page goes into a vendored document")


# ---------------------------------------------------------------------------------- folders of pages

FOLDERS: dict[str, tuple[dict[str, str], str]] = {
    "no pages": ({}, "none of 0 pages has a fenced block"),
    "no page with an operation": ({"a.md": "# Hello\n"}, "none of 1 pages has a fenced block"),
    "half of the pages": (
        {f"{number}.md": text for number, text in enumerate(list(pages_of(WORKSHOP).values())[2:5])},
        "has 3 operations where the vendored document has 7: cut off, or half a site?",
    ),
    "one component, two meanings": (
        {
            "one.md": page(one_operation()),
            "two.md": page(
                one_operation(RUN.removesuffix("/{run_id}")).replace("How a run went.", "Another thing."),
                f"GET {RUN.removesuffix('/{run_id}')}",
            ),
        },
        "one.md and two.md differ: schema Status",
    ),
    "one operation, two meanings": (
        {"one.md": page(one_operation()), "two.md": page(one_operation().replace("Look at a run.", "Look at it."))},
        f"one.md and two.md differ: GET {RUN}",
    ),
}


@pytest.mark.parametrize(("pages", "expected"), FOLDERS.values(), ids=FOLDERS.keys())
def test_a_broken_folder_of_pages(
    pages: dict[str, str], expected: str, folder: Path, tmp_path: Path, run_vendor: Vendor
) -> None:
    source = tmp_path / "pages"
    source.mkdir()
    for name, text in pages.items():
        (source / name).write_text(text)
    refused(run_vendor, source, folder, expected)


# --------------------------------------------------------------------------------------- addresses

ADDRESSES = {
    "http://docs.example/llms.txt": "not encrypted, and code is made of what it says",
    "https://user:secret@docs.example/openapi.json": "the address holds a password",
    "ftp://docs.example/openapi.json": "not an http address",
    "file:///etc/passwd": "not an http address",
    "https:///openapi.json": "not an http address",
}


@pytest.mark.parametrize(("address", "expected"), ADDRESSES.items())
def test_an_address_that_is_refused(address: str, expected: str, folder: Path, run_vendor: Vendor) -> None:
    refused(run_vendor, address, folder, expected)
    assert "secret" not in run_vendor(address, "--folder", folder).err


ANSWERS = {
    "HTTP 404": (reply(404, b"no"), "HTTP 404"),
    "HTTP 500": (reply(500, b"no"), "HTTP 500"),
    "HTTP 204": (raw(b"HTTP/1.1 204 No Content\r\n\r\n"), "HTTP 204 No Content"),
    "a redirect to another host": (
        reply(302, b"", {"Location": "https://elsewhere.example/openapi.json"}),
        "redirects to another site, https://elsewhere.example/openapi.json",
    ),
    "a redirect to another port": (reply(301, b"", {"Location": "http://127.0.0.1:1/a"}), "redirects to another site"),
    "a redirect to itself": (reply(302, b"", {"Location": "/openapi.json"}), "more than 5 redirects"),
    "a gigabyte announced": (raw(message(200, b"", {"Content-Length": str(1 << 30)})), "1,024 MiB are too many"),
    "an answer without end": (endless(b"x" * 65536), "32 MiB are too many, the limit is 32 MiB"),
    "a small answer that grows when unpacked": (bomb(200), "MiB are too many, the limit is 32 MiB"),
    "an answer cut off": (truncated(TEXT.encode()), "openapi.json: "),
    "an answer that is no HTTP": (raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "127.0.0.1"),
    "an answer packed wrongly": (
        reply(200, gzip.compress(TEXT.encode())[:-200] + b"x" * 200, {"Content-Encoding": "gzip"}),
        "openapi.json: ",
    ),
    "a web page": (reply(200, b"<!doctype html><p>Sign in"), "neither JSON nor YAML with an OpenAPI document in it"),
}


@pytest.mark.parametrize(("step", "expected"), ANSWERS.values(), ids=ANSWERS.keys())
def test_a_broken_answer(step: Any, expected: str, folder: Path, run_vendor: Vendor) -> None:
    with FaultServer(step) as server:
        refused(run_vendor, f"{server.url}/openapi.json", folder, expected)


def test_nobody_listens(folder: Path, run_vendor: Vendor) -> None:
    with refusing() as url:
        refused(run_vendor, f"{url}/openapi.json", folder, "Connection refused")


def not_found() -> Reply:
    return 404, {}, b"gone"


def unavailable() -> Reply:
    return 500, {}, b"broken"


def elsewhere() -> Reply:
    return 302, {"Location": "https://elsewhere.example/page.md"}, b""


PAGES = {
    "a page that is not there": (not_found, "/reference/3.md: HTTP 404 Not Found"),
    "a page that fails": (unavailable, "/reference/3.md: HTTP 500 Internal Server Error"),
    "a page on another site": (elsewhere, "/reference/3.md: redirects to another site"),
    "a page cut off": ("# Page\n\n```yaml GET /a\nopenapi: 3.1.0\n", "/reference/3.md: a block is not closed"),
    "a page of another version": (
        pages_of(WORKSHOP)["/reference/3.md"].replace("version: 1.0.0", "version: 1.0.1"),
        "/reference/1.md and ",
    ),
}


@pytest.mark.parametrize(("broken", "expected"), PAGES.values(), ids=PAGES.keys())
def test_half_a_site(broken: Any, expected: str, folder: Path, run_vendor: Vendor) -> None:
    with serve({**pages_of(WORKSHOP), "/reference/3.md": broken}) as site:
        refused(run_vendor, f"{site.url}/llms.txt", folder, expected)


# ---------------------------------------------------------------------------------- our own files

OWN = [
    ("names.yaml", f"GET {RUN}: runs\n", "names.yaml"),
    ("overlay.yaml", "overlay: 2.0.0\n", "overlay.yaml: not an Overlay 1.x document"),
    (
        "overlay.yaml",
        "overlay: 1.0.0\nactions: [{target: $.paths, description: None needed., remove: true}]\n",
        "workshop.yaml: paths: not an object (at /paths); to mend it, add to overlay.yaml: ",
    ),
    ("SOURCE.yaml", "kept: [GET /orgs]\n", "SOURCE.yaml: `kept` is a list of objects with `operations` and `why`"),
    ("texts.yaml", "- a\n", "texts.yaml: not an object"),
    ("timbal.yaml", "openapi: 3.1.0\n", "has no paths"),
]


@pytest.mark.parametrize(("name", "content", "expected"), OWN)
def test_a_broken_file_of_ours(name: str, content: str, expected: str, folder: Path, run_vendor: Vendor) -> None:
    (folder / name).write_text(content)
    refused(run_vendor, DATA / "workshop.yaml", folder, expected)


def test_a_document_that_looks_cut_off_is_taken_when_told_so(folder: Path, tmp_path: Path, run_vendor: Vendor) -> None:
    source = tmp_path / "less.yaml"
    source.write_text(one_operation())
    refused(run_vendor, source, folder, "If it is right, say --accept-loss")
    assert run_vendor(source, "--folder", folder, "--accept-loss").status == 0
