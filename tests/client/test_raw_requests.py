"""Requests of the caller's own: `request` and `stream_request` reach any path below the base URL and no other."""

from __future__ import annotations

from typing import Any

import pytest

from support.conversations import KEY, converse, streamed
from support.flavours import FLAVOURS
from support.servers import FaultServer, reply
from timbal.client.errors import NotFoundError


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("streams", [False, True], ids=["request", "stream_request"])
class TestRawRequests:
    def _call(self, streams: bool, *args: Any, **how: Any) -> Any:
        return lambda client: streamed(client, *args, **how) if streams else client.request(*args, **how)

    @pytest.mark.parametrize(
        ("path", "more", "target"),
        [
            ("/orgs/{org_id}/things", {}, "/base/orgs/o1/things"),
            ("orgs/{org_id}/things", {}, "/base/orgs/o1/things"),
            ("/projects/{project_id}/{rev}", {"project_id": "p2", "rev": "a/b"}, "/base/projects/p2/a%2Fb"),
            ("/things/é x", {}, "/base/things/%C3%A9%20x"),
            ("/things", {"params": {"a": [1, 2], "b": None}}, "/base/things?a=1&a=2"),
            ("/things", {"params": [("a", 1), ("a", "ü")]}, "/base/things?a=1&a=%C3%BC"),
            ("/things", {"params": "?a=1&b="}, "/base/things?a=1&b="),
        ],
    )
    def test_the_path_and_the_query_arrive(
        self, path: str, more: dict[str, Any], target: str, streams: bool, flavour: str
    ) -> None:
        with FaultServer() as server:
            converse(flavour, f"{server.url}/base", self._call(streams, "GET", path, **more))
        (received,) = server.requests
        assert received.target == target
        assert received.headers["authorization"] == f"Bearer {KEY}"

    @pytest.mark.parametrize(
        "path", ["/a/../../b", "/..", "/a/./b", "/{name}/x", "/a/%2e%2e/b?", "/a\\..\\b", "//host/x"]
    )
    def test_a_path_that_would_leave_the_base_url_is_not_sent(self, path: str, streams: bool, flavour: str) -> None:
        with FaultServer() as server, pytest.raises(ValueError, match=r"path|filled in"):
            converse(flavour, f"{server.url}/base", self._call(streams, "GET", path))
        assert server.requests == []

    @pytest.mark.parametrize(
        ("method", "how", "kind"),
        [
            ("GET /x", {}, ValueError),
            ("", {}, ValueError),
            ("POST", {"json": 1, "content": b"1"}, TypeError),
            ("POST", {"json": object()}, TypeError),
            ("POST", {"json": float("nan")}, ValueError),
            ("GET", {"headers": {"Authorization": "other"}}, ValueError),
            ("GET", {"headers": {"X-One": "a\r\nX-Two: b"}}, ValueError),
            ("GET", {"timeout": "5"}, TypeError),
        ],
    )
    def test_a_mistake_is_told_before_anything_is_sent(
        self, method: str, how: dict[str, Any], kind: type[Exception], streams: bool, flavour: str
    ) -> None:
        with FaultServer() as server, pytest.raises(kind):
            converse(flavour, server.url, self._call(streams, method, "/things", **how))
        assert server.requests == []

    def test_a_status_is_raised_unless_check_is_off(self, streams: bool, flavour: str) -> None:
        with FaultServer(reply(404, {"message": "gone"})) as server:
            converse(flavour, server.url, self._call(streams, "GET", "/things", check=False))
            with pytest.raises(NotFoundError, match="gone"):
                converse(flavour, server.url, self._call(streams, "GET", "/things"))

    def test_it_is_retried_as_every_call(self, streams: bool, flavour: str) -> None:
        with FaultServer(reply(503, headers={"Retry-After": "0"}), reply(200, {"id": 1})) as server:
            converse(flavour, server.url, self._call(streams, "GET", "/things"))
        assert len(server.requests) == 2
