"""Hostile values on every path parameter of every operation: refused before anything is sent, or safely encoded."""

from __future__ import annotations

import itertools
import json
from importlib.resources import files
from urllib.parse import unquote

from spec.generate.normalize import CATCH_ALL
from spec.openapi.document import operations
from support.summary import Say
from timbal_api.client import expand_path

DOCUMENT = json.loads((files("timbal_api") / "openapi.json").read_text())
STEPS = ["..", ".", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "..%00", "..\t", " .. ", "..;", "\u2025", "\uff0e\uff0e"]
JOINTS = ["/", "\\", "%2f", "%5c", "%252f", "//", "/./"]
WHOLE = [
    "",
    "http://evil.example/",
    "//evil.example",
    "\\\\evil.example",
    "a\r\nX: y",
    "a%0d%0aX: y",
    "a\x00b",
    "a?b=c",
    "a#b",
    "@evil.example",
    "a b",
    "é/ü",
    "%",
    "%zz",
    "/etc",
    "a/",
    "/",
]


def hostile() -> list[str]:
    joined = [
        f"{before}{joint}{step}{after}"
        for step, joint in itertools.product(STEPS, JOINTS)
        for before, after in (("", ""), ("a", ""), ("", f"{joint}b"), ("a", f"{joint}b"))
    ]
    return [*WHOLE, *STEPS, *joined]


def test_hostile_values_stay_in_their_place(say: Say) -> None:
    tried = refused = encoded = 0
    for operation in operations(DOCUMENT):
        found = CATCH_ALL.search(operation.path)
        catch_all = found.group(1) if found else ""
        template = CATCH_ALL.sub(r"{\1}", operation.path)
        names = [part[1:-1] for part in template.split("/") if part.startswith("{")]
        for name, value in itertools.product(names, hostile()):
            tried += 1
            values = dict.fromkeys(names, "safe") | {name: value}
            try:
                path = expand_path(template, values, catch_all)
            except ValueError:
                refused += 1
                continue
            encoded += 1
            assert_in_place(path, template, name, value, name == catch_all)
    say(f"hostile path values: {tried} tried, {refused} refused, {encoded} safely encoded, 0 escapes")
    assert tried > 500


def assert_in_place(path: str, template: str, name: str, value: str, catch_all: bool) -> None:
    head, _, tail = template.partition("{" + name + "}")
    assert path.isascii() and not any(c in path for c in " ?#\\\r\n\x00"), (value, path)
    inner = path[len(expand_rest(head)) : len(path) - len(expand_rest(tail))]
    assert path == expand_rest(head) + inner + expand_rest(tail)
    if not catch_all:
        assert "/" not in inner
    plain = inner
    for _ in range(9):
        plain = unquote(plain)
    steps = plain.replace("\\", "/").split("/")
    assert ".." not in steps and "." not in steps, (value, path)


def expand_rest(part: str) -> str:
    return "/".join("safe" if piece.startswith("{") else piece for piece in part.split("/"))
