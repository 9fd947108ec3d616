# /// script
# dependencies = ["timbal-client", "rich", "matplotlib"]
# ///
"""Report the failed runs since a day and their cost by component, as a table and a plot.

python failed_runs_report.py 2026-11-01 report.png
"""

from __future__ import annotations

import sys
from collections import defaultdict

from rich.console import Console
from rich.table import Table

from timbal.client import Timbal


def failures(client: Timbal, since: str) -> dict[str, tuple[int, float]]:
    """Return the number of failed runs and their cost in USD, by the name of the component."""
    found: dict[str, tuple[int, float]] = defaultdict(lambda: (0, 0.0))
    for run in client.paginate(client.runs.list, status="error", from_=since, prefetch=True):
        count, cost = found[run.workforce.name]
        found[run.workforce.name] = count + 1, cost + run.cost_usd
    return dict(sorted(found.items(), key=lambda item: -item[1][1]))


def table(found: dict[str, tuple[int, float]], since: str) -> Table:
    shown = Table("Workforce", title=f"Failed runs since {since}")
    shown.add_column("Failed runs", justify="right")
    shown.add_column("Cost", justify="right")
    for name, (count, cost) in found.items():
        shown.add_row(name, str(count), f"${cost:.4f}")
    shown.add_section()
    shown.add_row("all", str(sum(n for n, _ in found.values())), f"${sum(cost for _, cost in found.values()):.4f}")
    return shown


def plot(found: dict[str, tuple[int, float]], since: str, path: str) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 0.6 * len(found) + 1.5), layout="constrained")
    bars = axes.barh(list(found), [cost for _, cost in found.values()], color="#7c5cff")
    axes.bar_label(bars, fmt="$%.2f", padding=4)
    axes.set_title(f"Cost of failed runs since {since}", loc="left")
    axes.invert_yaxis()
    axes.tick_params(left=False)
    axes.xaxis.set_visible(False)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def main(since: str = "2026-01-01", path: str = "failed_runs.png") -> None:
    with Timbal() as client:
        found = failures(client, since)
    Console().print(table(found, since))
    if found:
        plot(found, since, path)
        print(f"Plot in {path}")


if __name__ == "__main__":
    main(*sys.argv[1:])
