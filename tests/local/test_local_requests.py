"""Requests are let in, or refused with an error that says what and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from timbal.local.http.forms import BadForm, parse

if TYPE_CHECKING:
    from timbal.local import LocalPlatform


@pytest.mark.parametrize("header", [None, "Bearer wrong", "Bearer", "Basic timbal-local-key", "Bearer é"])
def test_a_wrong_key_is_401(local: LocalPlatform, header: str | None) -> None:
    headers = {} if header is None else {b"Authorization": header.encode("latin-1")}
    for path in ("/me/orgs", "/no/such/path"):
        response = httpx.get(local.url + path, headers=headers, trust_env=False)
        assert response.status_code == 401
        assert "API key" in response.json()["message"]
        assert response.headers["www-authenticate"] == "Bearer"


def test_another_organization_is_403(http: httpx.Client) -> None:
    response = http.get("/orgs/12345/projects/42/runs")
    assert response.status_code == 403
    assert response.json()["code"] == "FORBIDDEN"


@pytest.mark.parametrize(
    "path",
    [
        "/orgs/10/projects/4711",
        "/orgs/10/projects/4711/vars",
        "/orgs/10/projects/42/runs/none",
        "/orgs/10/projects/42/compose/sessions/none",
        "/orgs/10/projects/42/compose/plans/none",
    ],
)
def test_an_unknown_id_is_404(http: httpx.Client, path: str) -> None:
    response = http.get(path)
    assert response.status_code == 404
    assert "not found" in response.json()["error"]


def test_an_unknown_path_is_404_and_an_unknown_method_405(http: httpx.Client) -> None:
    response = http.get("/orgs/10/nothing")
    assert (response.status_code, response.json()["code"]) == (404, "NOT_FOUND")
    response = http.put("/me/orgs")
    assert (response.status_code, response.headers["allow"]) == (405, "GET")


@pytest.mark.parametrize("path", ["workforce", "workforce/echo/healthcheck"])
def test_a_missing_rev_is_400(http: httpx.Client, project: str, path: str) -> None:
    response = http.get(f"{project}/{path}")
    assert response.status_code == 400
    assert "rev" in str(response.json())


def details(response: httpx.Response) -> list[tuple[str, str]]:
    assert response.status_code == 422, response.text
    return [(fault["in"], fault["pointer"]) for fault in response.json()["details"]]


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ({"from": "yesterday"}, [("query", "/from")]),
        ({"from": "1.5"}, [("query", "/from")]),
        ({"to": "9223372036854775808"}, [("query", "/to")]),
        ({"roots": "yes"}, [("query", "/roots")]),
        ({"sort_by": "name"}, [("query", "/sort_by")]),
        ({"sort_order": "up", "roots": "1"}, [("query", "/roots"), ("query", "/sort_order")]),
    ],
)
def test_query_parameters_are_checked(
    http: httpx.Client, project: str, query: dict[str, str], where: list[tuple[str, str]]
) -> None:
    assert details(http.get(f"{project}/runs", params=query)) == where


@pytest.mark.parametrize("query", [{"from": "-5"}, {"from": ""}, {"roots": "false"}, {"user_id": "null"}, {"new": "x"}])
def test_what_the_document_allows_or_does_not_know_is_let_in(
    http: httpx.Client, project: str, query: dict[str, str]
) -> None:
    assert http.get(f"{project}/runs", params=query).status_code == 200


def test_required_query_parameters_are_checked(http: httpx.Client) -> None:
    assert details(http.get("/orgs/10/analytics/users")) == [("query", "/from"), ("query", "/to")]


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({}, [("body", ""), ("body", "")]),
        ({"rev": "main", "prompt": 5}, [("body", "/prompt")]),
        ({"rev": 1, "prompt": "x"}, [("body", "/rev")]),
        ({"rev": "main", "prompt": "x", "mode": "fast"}, [("body", "/mode")]),
        ({"rev": "main", "prompt": "x", "effort": "none", "model": "gpt"}, [("body", "/effort"), ("body", "/model")]),
        ({"rev": "main", "prompt": ["a", {"type": "text", "text": 5}]}, [("body", "/prompt/1/text")]),
        ({"rev": "main", "prompt": ["a", {"type": "file", "file": {}}]}, [("body", "/prompt/1/file")]),
        ({"rev": "main", "prompt": {"content": [{"type": "image"}]}}, None),
        ({"rev": "main", "prompt": {"content": [], "role": "robot"}}, [("body", "/prompt/role")]),
        ([], [("body", "")]),
        ("text", [("body", "")]),
    ],
    ids=str,
)
def test_json_bodies_are_checked(
    http: httpx.Client, project: str, body: Any, where: list[tuple[str, str]] | None
) -> None:
    found = details(http.post(f"{project}/compose", json=body))
    assert found
    assert all(place == "body" for place, _ in found)
    if where is not None:
        assert sorted(found) == sorted(where)


@pytest.mark.parametrize(
    ("content", "content_type", "where"),
    [
        (b"", "application/json", ("body", "")),
        (b"{", "application/json", ("body", "")),
        (b"\xff\xfe", "application/json", ("body", "")),
        (b"[" * 100_000, "application/json", ("body", "")),
        (b'{"rev": "main"}', "text/plain", ("header", "/content-type")),
    ],
)
def test_what_is_no_json_is_refused(
    http: httpx.Client, project: str, content: bytes, content_type: str, where: tuple[str, str]
) -> None:
    response = http.post(f"{project}/compose", content=content, headers={"Content-Type": content_type})
    assert details(response) == [where]


def test_the_media_type_may_have_parameters_and_capitals(http: httpx.Client, project: str) -> None:
    headers = {"Content-Type": "Application/JSON; charset=utf-8"}
    content = b'{"rev": "main", "prompt": "hello"}'
    assert http.post(f"{project}/compose", content=content, headers=headers).status_code == 200


def test_error_bodies_come_in_both_shapes(http: httpx.Client, project: str) -> None:
    # The document types the 422 of one operation and not that of the other.
    typed = http.post("/me/tokens", json={"name": 5})
    plain = http.get(f"{project}/runs", params={"from": "x"})
    assert typed.status_code == plain.status_code == 422
    assert set(typed.json()) == {"code", "message", "details"}
    assert set(plain.json()) == {"error", "details"}


def test_forms_are_checked(http: httpx.Client) -> None:
    assert details(http.post("/files", data={"file": "no file"}, files={"x": b""})) == [("body", "/file")]
    assert details(http.post("/files", json={})) == [("header", "/content-type")]
    broken = {"Content-Type": "multipart/form-data; boundary=abc"}
    assert details(http.post("/files", content=b"--other\r\n\r\n", headers=broken)) == [("body", "")]
    found = http.post(
        "/orgs/10/k2/kb_1/files", files={"file": ("a.txt", b"x")}, data={"metadata": "no", "parse": "maybe"}
    )
    assert sorted(details(found)) == [("body", "/metadata"), ("body", "/parse")]
    kb = http.get("/orgs/10/k2").json()["k2"][0]["id"]
    files = {"file": ("a.txt", b"--\r\n\r\nx\x00")}
    added = http.post("/orgs/10/k2/kb_1/files", files=files, data={"metadata": '{"a": 1}', "parse": "true"})
    assert added.status_code == 201, added.text
    assert (added.json()["name"], added.json()["kb_id"], added.json()["metadata"]) == ("a.txt", kb, {"a": 1})


def test_forms_are_read_strictly() -> None:
    kind = 'multipart/form-data; boundary="a b"'
    disposition = 'Content-Disposition: form-data; name="x"; filename="ü.txt"'
    head = f"--a b\r\n{disposition}\r\nContent-Type: text/plain\r\n\r\n".encode()
    (part,) = parse(head + b"one\r\n--a \r\ntwo\r\n--a b--\r\n", kind)
    assert (part.name, part.filename, part.content_type) == ("x", "ü.txt", "text/plain")
    assert part.content == b"one\r\n--a \r\ntwo"
    for body, header in [
        (head + b"one", kind),
        (head + b"one\r\n--a b--", "multipart/form-data"),
        (b"--a b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--a b--", kind),
        (b"--a b\r\nContent-Disposition: form-data; name=x\r\n--a b--", kind),
        (b"--a b\r\nnonsense\r\n\r\nx\r\n--a b--", kind),
        (b"", kind),
    ]:
        with pytest.raises(BadForm):
            parse(body, header)


def test_answers_carry_a_request_id_and_limits(local: LocalPlatform, http: httpx.Client) -> None:
    first, second = http.get("/me/orgs"), http.get("/me/orgs")
    assert first.headers["x-request-id"] != second.headers["x-request-id"]
    assert [request.request_id for request in local.requests] == [
        response.headers["x-request-id"] for response in (first, second)
    ]
    assert int(second.headers["ratelimit-remaining"]) < int(second.headers["ratelimit-limit"])
    assert 0 < int(second.headers["ratelimit-reset"]) <= 61
