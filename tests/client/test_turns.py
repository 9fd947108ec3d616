"""The line in which calls wait: how many leave, when, and how few are refused by a limit that nobody announced."""

from __future__ import annotations

import math
import threading

import httpx
import pytest

from timbal.client._http.turns import AT_ONCE, Allowance, Turns
from timbal.client._http.waiting import Blocking, finish

LONGEST = 60.0


class Limited:
    """A platform that takes `limit` calls in each window of `seconds`, on a clock of its own."""

    def __init__(self, limit: int, seconds: float, *, announces: bool) -> None:
        self.limit, self.seconds, self.announces = limit, seconds, announces
        self.now = 0.0
        self.refused = 0
        self._window, self._count = 0.0, 0

    def run(self, calls: int, took: float = 0.01) -> Allowance:
        """Send calls as the line lets them go, each answered after a while, the refused ones first again."""
        allowance = Allowance()
        waiting = calls
        while waiting:
            going = 0
            while going < waiting and allowance.wait(self.now) == 0.0:
                allowance.leaves()
                going += 1
            if not going:
                wait = allowance.wait(self.now)
                assert 0.0 < wait < math.inf, "nobody is on the way, so nobody could call the next one"
                self.now += wait
                continue
            self.now += took
            for _ in range(going):
                waiting -= self._answer(allowance)
        return allowance

    def _answer(self, allowance: Allowance) -> bool:
        if self.now >= self._window + self.seconds:
            self._window, self._count = self.now, 0
        left = self._window + self.seconds - self.now
        allowance.going -= 1
        if self._count >= self.limit:
            self.refused += 1
            allowance.limited(left, self.now)
            return False
        self._count += 1
        headers = {"ratelimit-remaining": f"{self.limit - self._count}", "ratelimit-reset": f"{left:.3f}"}
        allowance.answered(headers if self.announces else {}, LONGEST, self.now)
        return True


@pytest.mark.parametrize("announces", [True, False])
@pytest.mark.parametrize(
    ("calls", "limit", "seconds"), [(1200, 300, 3.0), (5000, 1000, 10.0), (2000, 50, 0.5), (300, 20, 0.5)]
)
def test_a_limit_costs_little_more_than_it_dictates(calls: int, limit: int, seconds: float, announces: bool) -> None:
    platform = Limited(limit, seconds, announces=announces)
    platform.run(calls)
    windows = math.ceil(calls / limit)
    assert platform.now <= 1.2 * (windows - 1) * seconds + seconds / 2
    # The first burst finds the limit out; after it, only those that try whether there is more.
    assert platform.refused <= AT_ONCE + (0 if announces else 2 * windows)
    if announces and limit % AT_ONCE == 0:
        assert platform.refused == 0


def test_a_limit_that_is_lifted_is_noticed() -> None:
    platform = Limited(50, 1.0, announces=False)
    platform.run(100)
    before, platform.limit = platform.refused, 10_000
    allowance = platform.run(2000)
    assert platform.refused == before
    assert allowance.wait(platform.now) == 0.0


def test_a_wait_that_is_longer_than_the_client_waits_stops_nobody() -> None:
    allowance = Allowance()
    allowance.leaves()
    allowance.going -= 1
    allowance.answered({"ratelimit-remaining": "0", "ratelimit-reset": "3600"}, LONGEST, 0.0)
    assert allowance.wait(0.0) == 0.0


def test_so_many_are_on_their_way_at_once_and_the_first_to_come_goes_first() -> None:
    turns = Turns(Blocking)
    for _ in range(AT_ONCE):
        finish(turns.enter(math.inf, None))
    went: list[int] = []
    threads = []
    for number in range(5):
        thread = threading.Thread(target=lambda n=number: (finish(turns.enter(math.inf, None)), went.append(n)))
        thread.start()
        threads.append(thread)
        while len(turns._line) <= number:
            pass
    for thread in threads:
        turns.leave(None, None, LONGEST)
        thread.join()
    assert went == [0, 1, 2, 3, 4]


def test_who_was_refused_goes_first() -> None:
    turns = Turns(Blocking)
    for _ in range(AT_ONCE):
        finish(turns.enter(math.inf, None))
    went: list[str] = []
    for place, (name, front) in enumerate({"new": False, "refused": True}.items()):
        enter = threading.Thread(
            target=lambda n=name, f=front: (finish(turns.enter(math.inf, None, front=f)), went.append(n))
        )
        enter.start()
        while len(turns._line) <= place:
            pass
    turns.leave(None, None, LONGEST)
    while not went:
        pass
    assert went == ["refused"]
    turns.leave(None, None, LONGEST)
    while len(went) < 2:
        pass
    assert went == ["refused", "new"]


def test_the_callers_own_limit_for_waiting_holds() -> None:
    turns = Turns(Blocking)
    for _ in range(AT_ONCE):
        finish(turns.enter(math.inf, None))
    with pytest.raises(httpx.PoolTimeout):
        finish(turns.enter(math.inf, 0.01))
    turns.leave(None, None, LONGEST)
    finish(turns.enter(math.inf, 0.01))
