# /// script
# dependencies = ["timbal-client"]
# ///
"""Count the failed runs of every project, with at most ten requests under way."""

from __future__ import annotations

import asyncio

from timbal.client import AsyncTimbal


async def main() -> None:
    under_way = asyncio.Semaphore(10)
    async with AsyncTimbal() as client:

        async def failed(project_id: str) -> int:
            async with under_way:
                walk = client.paginate(client.runs.list, status="error", project_id=project_id)
                return len([run async for run in walk])

        projects = (await client.projects.list()).projects
        counts = await asyncio.gather(*(failed(project.id) for project in projects))
    for project, count in sorted(zip(projects, counts, strict=True), key=lambda pair: -pair[1]):
        print(f"{project.name:<30} {count:5}")


if __name__ == "__main__":
    asyncio.run(main())
