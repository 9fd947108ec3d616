"""Options are checked where they are given: the type, then the range, and the message names the argument."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction
from typing import Any

import httpx
import pytest

from timbal.client import AsyncTimbal, Timbal

WRONG_TYPES: list[tuple[str, Any]] = [
    ("max_retries", "2"),
    ("max_retries", 2.0),
    ("max_retries", True),
    ("max_retries", None),
    ("max_retry_wait", "60"),
    ("max_retry_wait", None),
    ("timeout", (3, 5)),
    ("timeout", "5"),
    ("timeout", True),
    ("timeout", Decimal(5)),
    ("timeout", {"read": 5}),
    ("deadline", "45"),
    ("deadline", [45]),
    ("deadline", False),
    ("response_limit", 1e6),
    ("response_limit", None),
    ("headers", [("X-One", "1")]),
    ("headers", "X-One: 1"),
    ("headers", None),
]
OUT_OF_RANGE: list[tuple[str, Any]] = [
    ("max_retries", -1),
    ("max_retry_wait", -0.1),
    ("max_retry_wait", math.inf),
    ("timeout", 0),
    ("timeout", -1),
    ("timeout", math.nan),
    ("timeout", math.inf),
    ("deadline", 0),
    ("deadline", -5),
    ("deadline", math.nan),
    ("response_limit", 0),
]
RIGHT: list[tuple[str, Any]] = [
    ("max_retries", 0),
    ("max_retry_wait", 0),
    ("timeout", 0.5),
    ("timeout", None),
    ("timeout", httpx.Timeout(3, connect=1)),
    ("deadline", None),
    ("deadline", 45),
    ("response_limit", 1),
    ("headers", {"X-One": "1"}),
]

SECONDS = ["timeout", "deadline", "max_retry_wait"]
COUNTS = ["max_retries", "response_limit"]
NO_NUMBERS: list[Any] = ["1", b"1", [1], {}, 1j, object(), True, False, Decimal(1), Fraction(1), float, lambda: 1]
NO_SECONDS: list[Any] = [-1, -0.0001, math.nan, math.inf, -math.inf, 10**400, -(10**400), 1e300, 3_000_000]
for _name in SECONDS:
    WRONG_TYPES += [(_name, value) for value in NO_NUMBERS]
    OUT_OF_RANGE += [(_name, value) for value in NO_SECONDS]
for _name in COUNTS:
    WRONG_TYPES += [(_name, value) for value in (*NO_NUMBERS, 1.0, math.nan, math.inf)]
    OUT_OF_RANGE += [(_name, value) for value in (-1, -(10**400))]
FOLLOWING = ["idle_timeout", "poll_wait", "reconnect_timeout"]


class Whole(int):
    """An int of another class, as libraries make them."""


RIGHT += [("timeout", Whole(5)), ("deadline", 2_000_000), ("max_retries", Whole(2)), ("response_limit", 10**40)]


def _give(kind: Any, place: str, name: str, value: Any) -> None:
    settings: dict[str, Any] = {"api_key": "k", "base_url": "http://127.0.0.1:9"}
    if place == "constructor":
        kind(**settings, **{name: value})
    else:
        kind(**settings).with_options(**{name: value})


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
@pytest.mark.parametrize("place", ["constructor", "with_options"])
class TestOptions:
    @pytest.mark.parametrize(("name", "value"), WRONG_TYPES)
    def test_another_type_is_a_type_error_that_names_the_argument(
        self, name: str, value: Any, place: str, kind: Any
    ) -> None:
        with pytest.raises(TypeError, match=f"^{name} takes"):
            _give(kind, place, name, value)

    @pytest.mark.parametrize(("name", "value"), OUT_OF_RANGE)
    def test_a_value_out_of_range_is_a_value_error_that_names_the_argument(
        self, name: str, value: Any, place: str, kind: Any
    ) -> None:
        with pytest.raises(ValueError, match=f"^{name}="):
            _give(kind, place, name, value)

    @pytest.mark.parametrize(("name", "value"), RIGHT)
    def test_what_is_in_range_is_taken(self, name: str, value: Any, place: str, kind: Any) -> None:
        _give(kind, place, name, value)


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
@pytest.mark.parametrize("name", FOLLOWING)
def test_how_patiently_a_run_is_followed_is_checked_as_well(name: str, kind: Any) -> None:
    agent = kind(api_key="k", org_id="o1", project_id="p1", base_url="http://127.0.0.1:9").workforce("bot")
    for value in (*NO_NUMBERS, *([] if name == "idle_timeout" else [None])):
        with pytest.raises(TypeError, match=f"^{name} takes"):
            agent.with_options(**{name: value})
    for value in (*NO_SECONDS, *([0] if name == "idle_timeout" else [])):
        with pytest.raises(ValueError, match=f"^{name}="):
            agent.with_options(**{name: value})
    for value in (0.5, 30, None if name == "idle_timeout" else 0):
        assert getattr(agent.with_options(**{name: value}).options, name) == value


@pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])
def test_the_options_of_one_stream_are_checked_where_they_are_given(kind: Any) -> None:
    client = kind(api_key="k", org_id="o1", project_id="p1", base_url="http://127.0.0.1:9")
    for value in (*NO_NUMBERS, 1.0):
        with pytest.raises(TypeError, match=r"^max_event_size takes"):
            client.compose("Hello", max_event_size=value)
    for size in (0, -1):
        with pytest.raises(ValueError, match=r"^max_event_size="):
            client.compose("Hello", max_event_size=size)


def test_the_seconds_of_heartbeats_are_checked() -> None:
    stream = AsyncTimbal(api_key="k", org_id="o1", project_id="p1").compose("Hello")
    for value in (*NO_NUMBERS, None):
        with pytest.raises(TypeError, match=r"^heartbeats takes"):
            stream.heartbeats(value)
    for value in (*NO_SECONDS, 0):
        with pytest.raises(ValueError, match=r"^heartbeats="):
            stream.heartbeats(value)
