"""Show a project, its runs page by page, a streamed reply of Composer, and a run of an agent."""

from __future__ import annotations

from itertools import islice

from timbal.client import Timbal


def main() -> None:
    with Timbal() as client:
        project = client.projects.get()
        team = ", ".join(member.name for member in client.projects.list_workforce().workforce)
        print(f"Project {project.name!r} ({project.id}), with {team}\n")

        print("The newest runs, page by page:")
        for page in islice(client.paginate(client.runs.list, sort_by="created_at").pages(), 2):
            for run in page.runs[:3]:
                print(
                    f"  {run.created_at:%Y-%m-%d %H:%M}  {run.status:<10} {run.workforce.name:<16} ${run.cost_usd:.4f}"
                )
            print(f"  ... {len(page.runs)} on this page")

        print("\nRuns that failed:", sum(1 for _ in client.paginate(client.runs.list, status="error")))

        print("\nComposer: ", end="")
        with client.compose("Add error handling to the upload endpoint", effort="high") as stream:
            for piece in stream.text:
                print(piece, end="", flush=True)
            answer = stream.result()
        print(f"\n  {answer.num_turns} turns, ${answer.cost_usd:.4f}")

        agent = client.workforce("echo")
        outcome = agent.run(prompt="Hello")
        print(f"\nAgent: {outcome.text!r}, {outcome.status.code}")

        print("Agent, as it speaks: ", end="")
        with agent.stream(prompt="Hello again, piece by piece") as live:
            for piece in live.text:
                print(piece, end="|", flush=True)
        print()


if __name__ == "__main__":
    main()
