"""Options are checked where they are given: the type, then the range, and the message names the argument."""

from __future__ import annotations

import math
from decimal import Decimal
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
