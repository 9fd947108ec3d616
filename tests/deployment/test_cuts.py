"""Connections to a real deployment that are reset wherever they can be: no event lost, none repeated, no second run."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from support.cutting_proxy import LOG, STREAM, Cut, CuttingProxy
from timbal.client.errors import StreamInterrupted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.deployments import Deployments
    from support.summary import Say

SEED = 20261122
OFFSETS = 200
RUN: dict[str, Any] = {"n": 20, "delay": 0.0}
EVENTS = 24
"""Events of such a run: a start, the opening of a block, 20 pieces, the end of the block, an output."""


class Tally(NamedTuple):
    """What a series of cuts came to."""

    tried: int
    made: int
    lost: int
    repeated: int
    started_twice: int

    def __add__(self, other: tuple[Any, ...]) -> Tally:
        return Tally(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


@pytest.fixture
def proxy(deployment: Deployments) -> Iterator[CuttingProxy]:
    with CuttingProxy(deployment("generator").port) as running:
        yield running


@pytest.fixture
def cut(agents: Any, agent: Any, proxy: CuttingProxy, deployment: Deployments) -> Callable[..., Tally]:
    """Runs once with these cuts, and compares what was read with the log of the deployment."""
    through = agent(proxy).with_options(poll_wait=2.0)
    directly = agent(deployment("generator"))

    def run(*cuts: Cut, **params: Any) -> Tally:
        proxy.expect(*cuts)
        with through.stream(**{**RUN, **params}) as stream:
            seen = list(stream)
            assert stream.result().ok
        entries = directly.get(f"runs/{stream.run_id}/events").json()["events"]
        sequence = [event.seq for event in seen]
        assert sequence == sorted(sequence)
        expected = {entry["seq"]: entry["data"] for entry in entries}
        assert all(expected[event.seq] == event.raw for event in seen)
        lost = len(expected.keys() - set(sequence))
        repeated = len(sequence) - len(set(sequence))
        return Tally(len(cuts), proxy.cuts, lost, repeated, proxy.started() - 1)

    return run


@pytest.fixture
def report(say: Say, request: pytest.FixtureRequest) -> Callable[[str, Tally], None]:
    """Says what a series of cuts came to, and fails unless it came to nothing."""

    def judge(what: str, tally: Tally) -> None:
        flavour = request.node.callspec.params["agents"]
        say(
            f"{what} ({flavour}): {tally.made} of {tally.tried} cuts made, events lost {tally.lost},"
            f" repeated {tally.repeated}, runs started twice {tally.started_twice}"
        )
        assert (tally.lost, tally.repeated, tally.started_twice) == (0, 0, 0)

    return judge


def test_cut_at_every_event(cut: Callable[..., Tally], report: Callable[[str, Tally], None]) -> None:
    total = sum((cut(Cut(STREAM, after_events=number)) for number in range(EVENTS + 1)), Tally(0, 0, 0, 0, 0))
    report("at every event", total)
    assert total.made == EVENTS + 1


def test_cut_at_random_bytes(
    cut: Callable[..., Tally], report: Callable[[str, Tally], None], proxy: CuttingProxy
) -> None:
    cut()
    length = len(proxy.passed[0])
    draw = random.Random(SEED)
    offsets = sorted(draw.sample(range(length - 64), OFFSETS))  # a run's times can make it a few bytes shorter
    total = sum((cut(Cut(STREAM, after_bytes=offset)) for offset in offsets), Tally(0, 0, 0, 0, 0))
    report("at random bytes of the stream", total)
    assert total.made == OFFSETS


def test_cut_twice_in_one_run(cut: Callable[..., Tally], report: Callable[[str, Tally], None]) -> None:
    draw = random.Random(SEED)
    total = Tally(0, 0, 0, 0, 0)
    for number in range(0, EVENTS, 2):
        # The first page of the log breaks as well: before it begins, in its head, or in its body.
        total += cut(Cut(STREAM, after_events=number), Cut(LOG, after_bytes=draw.choice((0, 40, 150, 400))))
    report("twice in one run", total)
    assert total.made == total.tried


def test_cut_during_the_poll(cut: Callable[..., Tally], report: Callable[[str, Tally], None]) -> None:
    total = Tally(0, 0, 0, 0, 0)
    for offset in (0, 1, 60, 130, 200, 300):
        # The run is slow, so that the log is followed while it grows; three polls in a row are cut.
        cuts = [Cut(STREAM, after_events=2), *(Cut(LOG, after_bytes=offset) for _ in range(3))]
        total += cut(*cuts, n=6, delay=0.02)
    report("during the poll", total)
    assert total.made >= total.tried - 6


def test_cut_before_the_first_byte(cut: Callable[..., Tally], report: Callable[[str, Tally], None]) -> None:
    total = Tally(0, 0, 0, 0, 0)
    for _ in range(10):
        total += cut(Cut(STREAM, after_bytes=0))
    report("before the first byte", total)
    assert total.made == 10


def test_cut_before_the_deployment_has_the_request(agent: Any, proxy: CuttingProxy) -> None:
    through = agent(proxy)
    proxy.expect(Cut(STREAM, before_request=True))
    stream = through.stream(**RUN)
    with pytest.raises(StreamInterrupted, match="may or may not have started") as caught:
        list(stream)
    assert (caught.value.events, caught.value.run_id) == ((), stream.run_id)
    assert proxy.started() == 1
    assert sum(LOG in line for line in proxy.requests) == 3


def test_a_tool_runs_once_however_often_the_connection_breaks(
    agent: Any, deployment: Deployments, report: Callable[[str, Tally], None]
) -> None:
    with CuttingProxy(deployment("assistant").port) as proxy:
        through = agent(proxy)
        total = Tally(0, 0, 0, 0, 0)
        for number in range(0, 30, 3):
            proxy.expect(Cut(STREAM, after_events=number), Cut(LOG, after_bytes=100))
            outcome = through.run(prompt="sum")
            assert outcome.text == "That makes 42, naïve as it is 🧮."
            assert outcome.usage["add:requests"] == 1
            total += (2, proxy.cuts, 0, 0, proxy.started() - 1)
        report("runs of an agent", total)


def test_the_text_is_whole_wherever_the_connection_breaks(agent: Any, deployment: Deployments, agents: Any) -> None:
    with CuttingProxy(deployment("assistant").port) as proxy:
        through = agent(proxy)
        for number in range(0, 29, 4):
            proxy.expect(Cut(STREAM, after_events=number))
            with through.stream(prompt="sum") as stream:
                assert "".join(stream.text) == "Let me add them. \n\nThat makes 42, naïve as it is 🧮."
