"""What tests of every operation have counted, and the table that says it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from support.flavours import FLAVOURS

ROWS = (
    "requests validated",
    "responses round-tripped",
    "errors raised",
    "pages walked",
)


class Tally:
    """Counts by row and flavour, and mutations by kind."""

    def __init__(self) -> None:
        self.covered: defaultdict[str, set[str]] = defaultdict(set)
        self.counts: Counter[tuple[str, str]] = Counter()
        self.mutations: Counter[tuple[str, str]] = Counter()

    def add(self, row: str, flavour: str, count: int = 1) -> None:
        assert row in ROWS
        self.counts[row, flavour] += count

    def __bool__(self) -> bool:
        return bool(self.covered or self.counts or self.mutations)

    def state(self) -> list[Any]:
        """Return all of it as plain lists, which `add_state` of another tally takes."""
        covered = [[flavour, sorted(names)] for flavour, names in self.covered.items()]
        return [covered, *([[*key, count] for key, count in each.items()] for each in (self.counts, self.mutations))]

    def add_state(self, state: list[Any]) -> None:
        """Add what another tally has counted."""
        covered, counts, mutations = state
        for flavour, names in covered:
            self.covered[flavour].update(names)
        for counter, counted in ((self.counts, counts), (self.mutations, mutations)):
            for first, second, count in counted:
                counter[first, second] += count

    def lines(self, operations: int) -> Iterator[str]:
        """The table, as far as anything has been counted.

        Args:
            operations: how many operations the document has.
        """
        if self.covered or self.counts:
            yield f"{'':26}{'sync':>9}{'async':>9}"
            covered = "".join(f"{len(self.covered[flavour]):>9}" for flavour in FLAVOURS)
            yield f"{'operations covered':26}{covered}   of {operations}"
            for row in ROWS:
                yield f"{row:26}" + "".join(f"{self.counts[row, flavour]:>9}" for flavour in FLAVOURS)
        if self.mutations:
            yield f"{'':26}{'tried':>9}{'raised':>9}{'round trip lost':>18}"
            kinds = sorted({kind for kind, _ in self.mutations})
            for kind in kinds:
                yield self._mutation_line(kind, [kind])
            yield self._mutation_line("mutations of answers", kinds)

    def _mutation_line(self, label: str, kinds: list[str]) -> str:
        tried, raised, lost = (
            sum(self.mutations[kind, what] for kind in kinds) for what in ("tried", "raised", "lost")
        )
        return f"{label:26}{tried:>9}{raised:>9}{lost:>18}"
