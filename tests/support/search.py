"""How long the random tests search: as long as the suite can wait, or many times that, for a nightly run.

`TIMBAL_TEST_SEARCH=20` lets each of them try twenty times as many cases, and others each time. Without it they try the
same cases on every machine, so that a change of the code is the only thing that can turn one of them red.
"""

from __future__ import annotations

import os
import random

from hypothesis import HealthCheck, settings

FACTOR = int(os.environ.get("TIMBAL_TEST_SEARCH") or 1)
"""How many times as many cases are tried as in the suite."""


def cases(count: int) -> int:
    """Return how many cases a test tries that tries `count` of them in the suite."""
    return count * FACTOR


def seed(name: str) -> int:
    """Return where a test that draws by itself starts: always there in the suite, elsewhere each time in a search.

    The seed is printed, so that a failure shows it.
    """
    chosen = random.Random(name).getrandbits(32) if FACTOR == 1 else random.SystemRandom().getrandbits(32)
    print(f"seed of {name}: {chosen}")
    return chosen


def load_profile() -> None:
    """Let every Hypothesis test follow this, and none the clock: a slow machine is no fault of the code."""
    settings.register_profile(
        "search",
        max_examples=cases(100),
        deadline=None,
        derandomize=FACTOR == 1,
        suppress_health_check=[HealthCheck.too_slow],
        print_blob=True,
    )
    settings.load_profile("search")
