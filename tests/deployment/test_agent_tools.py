"""Methods of the client are tools of an agent of the framework, as the guide says."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

from support.deployments import ROOT, interpreter
from timbal.local import LocalPlatform

GUIDE = (ROOT / "docs" / "typing.md").read_text("utf-8")
USE = '''
import asyncio
import json

from agent import agent, client
from timbal import Agent, Tool
from timbal.core.test_model import TestModel
from timbal.types.content import ToolUseContent
from timbal.types.message import Message
from timbal_client import AsyncTimbal


def calls(messages):
    """First both tools are called; then their results are repeated."""
    results = [part for message in messages for part in message.content if part.type == "tool_result"]
    if results:
        return " | ".join(piece.text for part in results for piece in part.content)
    uses = [
        ToolUseContent(id="1", name="find_runs", input={"status": "error", "limit": 2}),
        ToolUseContent(id="2", name="get_run", input={"run_id": "100437"}),
    ]
    return Message(role="assistant", content=uses, stop_reason="tool_use")


async def main():
    tools = {tool.name: tool.params_model.model_json_schema() for tool in agent.tools}
    answer = await Agent(name="support", model=TestModel(handler=calls), tools=agent.tools)(prompt="Well?").collect()
    async with AsyncTimbal() as awaited:
        run = await Tool(name="get_run", handler=awaited.runs.get)(run_id="100437").collect()
    print(json.dumps({"tools": tools, "said": answer.output.collect_text(), "awaited": run.output.to_dict()["id"]}))


asyncio.run(main())
'''


def test_the_agent_of_the_guide_uses_the_platform(tmp_path: Path) -> None:
    (code,) = re.findall(r'^```py title="agent.py"\n(.*?)^```$', GUIDE, re.MULTILINE | re.DOTALL)
    (tmp_path / "agent.py").write_text(code)
    (tmp_path / "use.py").write_text(USE)
    with LocalPlatform() as platform:
        done = subprocess.run(
            [interpreter(), "use.py"],
            cwd=tmp_path,
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(tmp_path),
                # Another folder than the framework's: only `timbal_client` finds the client there.
                "PYTHONPATH": os.pathsep.join(map(str, (tmp_path, ROOT, ROOT / "generated"))),
                "TIMBAL_LOG_LEVEL": "CRITICAL",
                "OPENAI_API_KEY": "none",
                **platform.environ,
            },
            capture_output=True,
            text=True,
        )
        paths = [request.path.rpartition("/projects/")[2] for request in platform.requests]
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert found["tools"]["get_run"]["properties"] == {"run_id": {"title": "Run Id", "type": "string"}}
    assert list(found["tools"]["find_runs"]["properties"]) == ["status", "limit"]
    assert sorted(paths) == ["42/runs", "42/runs/100437", "42/runs/100437"]
    assert found["said"].count("'status': 'error'") == 2
    assert "RunDetail(id='100437'" in found["said"]
    assert found["awaited"] == "100437"
