"""What the test deployments serve: an agent that does what its prompt says, a few tools and a workflow, all offline.

Runs in the deployment's environment, where `timbal[server]` is installed, and not in that of the tests. Each of the
objects at the end is served by a process of its own.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from openai.types.chat import ChatCompletionChunk
from timbal.core.test_model import TestModel
from timbal.state import emit, get_or_create_run_context
from timbal.tools.interaction import ask_user
from timbal.types.content import ToolUseContent
from timbal.types.events.delta import ContentBlockStop, Text, TextDelta
from timbal.types.message import Message

from timbal import Agent, Tool, Workflow

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator


# ------------------------------------------------------------------------------------------------ the model


def call(tool: str, **arguments: Any) -> ToolUseContent:
    """A model's wish to call a tool."""
    return ToolUseContent(id=f"call_{tool}_{len(str(arguments))}", name=tool, input=arguments)


class Thought(str):
    """Text that the model thinks instead of saying it."""


SCRIPTS: dict[str, list[list[Any]]] = {
    "sum": [
        ["Let me add them. ", call("add", a=19, b=23)],
        [Thought("Nineteen and twenty-three make forty-two."), "That makes 42, naïve as it is 🧮."],
    ],
    "pay": [[call("transfer", amount=5, to="Ada")], ["The transfer is dealt with."]],
    "pay twice": [[call("transfer", amount=5, to="Ada"), call("transfer", amount=700, to="Grace")], ["Both done."]],
    "ask": [[call("ask_user", question="Which colour?", options=["red", "blue"])], ["Noted."]],
    "relay": [[call("forward", prompt="hello")], ["The other one has spoken."]],
    "wait": [[call("nap", seconds=0.05)], ["Good morning."]],
    "sleep": [["Falling asleep. ", call("nap", seconds=600)], ["Good morning."]],
}
"""What the model does for a prompt: one list of what it says, thinks and calls for each time it is asked."""


def asked(messages: list[Message]) -> list[str]:
    return [message.collect_text() for message in messages if message.role == "user" and message.collect_text()]


def reply(messages: list[Message]) -> list[Any]:
    """What comes next in the script of the last prompt that has one."""
    prompts = asked(messages)
    prompt = next((each for each in reversed(prompts) if each in SCRIPTS), None)
    if prompts and prompts[-1].startswith("say "):
        return [prompts[-1].removeprefix("say ")]
    if prompts and prompts[-1] == "fail":
        raise RuntimeError("the model has left the building")
    if prompts and prompts[-1] == "remember":
        return [f"I have heard {len(prompts)}: {' | '.join(prompts)}"]
    if prompt is None:
        return [f"You said: {prompts[-1] if prompts else ''}"]
    begins = max(
        at for at, message in enumerate(messages) if message.role == "user" and message.collect_text() == prompt
    )
    step = sum(message.role == "assistant" for message in messages[begins:])
    script = SCRIPTS[prompt]
    return script[min(step, len(script) - 1)]


def chunk(usage: dict[str, int] | None = None, finish: str | None = None, **delta: Any) -> ChatCompletionChunk:
    """One piece of a streamed chat completion, as the framework takes them from a provider."""
    choices = [] if usage else [{"index": 0, "delta": delta, "finish_reason": finish}]
    return ChatCompletionChunk.model_validate(
        {
            "id": "offline",
            "object": "chat.completion.chunk",
            "created": 0,
            "model": "scripted",
            "choices": choices,
            "usage": usage,
        }
    )


def words(text: str) -> Iterator[str]:
    for number, word in enumerate(text.split(" ")):
        yield word if number == 0 else f" {word}"


class StreamingModel(TestModel):
    """A model that follows its script word by word."""

    model_name = "scripted"

    def __init__(self, script: Callable[[list[Message]], list[Any]] = reply) -> None:
        super().__init__(handler=script)

    async def stream(self, messages: list[Message], **_: Any) -> AsyncGenerator[ChatCompletionChunk, None]:
        calls = 0
        for part in self.handler(messages):
            if isinstance(part, ToolUseContent):
                arguments = json.dumps(part.input)
                function = {"name": part.name, "arguments": ""}
                yield chunk(tool_calls=[{"index": calls, "id": part.id, "type": "function", "function": function}])
                for piece in (arguments[:7], arguments[7:]):
                    yield chunk(tool_calls=[{"index": calls, "function": {"arguments": piece}}])
                calls += 1
                continue
            for word in words(part):
                await asyncio.sleep(0)
                yield chunk(**{"reasoning_content" if isinstance(part, Thought) else "content": word})
        yield chunk(finish="tool_calls" if calls else "stop")
        yield chunk(usage={"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12})


# ------------------------------------------------------------------------------------------------ its tools


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


def transfer(amount: int, to: str) -> str:
    """Send money."""
    return f"{amount} sent to {to}"


async def nap(seconds: float) -> str:
    """Do nothing for a while."""
    await asyncio.sleep(seconds)
    return "slept"


other = Agent(name="other", model=StreamingModel(lambda _messages: ["I am the other one."]))


async def forward_events(prompt: str) -> AsyncGenerator[Any, None]:
    """Run another agent and pass its events on, as they are."""
    async for event in other(prompt=prompt):
        yield event


# ------------------------------------------------------------------------------------------- what is served


async def generate(
    mode: str = "text", n: int = 5, size: int = 1, delay: float = 0.0, text: str = "piece"
) -> AsyncGenerator[Any, None]:
    """Yield `n` values: pieces of text, things, values of `size` characters in a hurry; or fail, hang or do nothing."""
    if mode == "text":
        yield Text(id="t", text="")
        for number in range(1, n + 1):
            await asyncio.sleep(delay)
            yield TextDelta(id="t", text_delta=f"{text} {number}. ")
        yield ContentBlockStop(id="t")
    elif mode == "things":
        for number in range(1, n + 1):
            emit({"progress": number, "of": n})
            yield {"step": number}
    elif mode == "flood":
        for number in range(n):
            yield f"{number}:{'x' * size}"
    elif mode == "fail":
        yield TextDelta(id="t", text_delta="so far so good ")
        raise ValueError(text)
    elif mode == "silent":
        await asyncio.sleep(delay)
        yield TextDelta(id="t", text_delta="awake")
    elif mode == "hang":
        yield TextDelta(id="t", text_delta="started ")
        await asyncio.sleep(600)


def shout(text: str) -> str:
    return text.upper()


def repeat(loud: str, times: int = 1) -> dict[str, Any]:
    if times < 1:
        raise ValueError(f"cannot repeat {loud!r} {times} times")
    return {"value": loud * times}


assistant = Agent(
    name="assistant",
    model=StreamingModel(),
    tools=[
        add,
        nap,
        ask_user,
        Tool(name="transfer", handler=transfer, requires_approval=True, approval_prompt="Send it?"),
        Tool(name="forward", handler=forward_events),
    ],
    guardrails=["injection:block"],
)
whole = Agent(name="whole", model=TestModel(handler=lambda messages: f"All of it at once: {asked(messages)[-1]}"))
generator = Tool(name="generator", handler=generate)
limited = Tool(name="limited", handler=generate, timeout=0.2)
workflow = (
    Workflow(name="workflow")
    .step(shout)
    .step(repeat, loud=lambda: get_or_create_run_context().step_span("shout").output)
)
