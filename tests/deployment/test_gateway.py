"""A real deployment behind the gateway of the local platform: calls, runs, and breaks on either side of the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from support.cutting_proxy import LOG, STREAM, Cut, CuttingProxy
from timbal.client.errors import AuthenticationError, BadGatewayError, NotFoundError, RunFailed, StreamInterrupted
from timbal.local import LocalPlatform

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from support.agents import Agents
    from support.deployments import Deployments


@pytest.fixture(scope="module")
def behind(deployment: Deployments) -> Iterator[CuttingProxy]:
    """What stands between the gateway and the deployment."""
    with CuttingProxy(deployment("assistant").port) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def platform(behind: CuttingProxy) -> Iterator[LocalPlatform]:
    with LocalPlatform(workforce={"assistant": behind.url, "gone": "http://127.0.0.1:9"}) as running:
        yield running


@pytest.fixture(scope="module")
def before(platform: LocalPlatform) -> Iterator[CuttingProxy]:
    """What stands between the client and the gateway."""
    with CuttingProxy(int(platform.url.rpartition(":")[2])) as proxy:
        yield proxy


@pytest.fixture
def member(agents: Agents, platform: LocalPlatform, before: CuttingProxy) -> Callable[..., Any]:
    """`member("assistant")` is that component of the platform's project."""

    def make(name: str = "assistant", **settings: Any) -> Any:
        place = {"api_key": platform.api_key, "org_id": platform.org_id, "project_id": platform.project_id}
        return agents(before.url, name, patient=True, **{**place, **settings})

    return make


def test_calls_pass_through(member: Callable[..., Any]) -> None:
    bot = member()
    response = bot.get("healthcheck")
    assert (response.status_code, response.content) == (204, b"")
    assert "prompt" in bot.get("params_model_schema").json()["properties"]
    with pytest.raises(NotFoundError, match="the answer of assistant itself"):
        bot.get("no/such/path")
    assert bot.get("no/such/path", check=False).json() == {"detail": "Not Found"}


def test_what_does_not_run_is_told_apart(member: Callable[..., Any]) -> None:
    with pytest.raises(NotFoundError, match="nothing runs for assistant on other"):
        member(rev="other").get("healthcheck")
    with pytest.raises(NotFoundError, match="nothing runs for nobody on main"):
        member("nobody").run(prompt="x")
    with pytest.raises(BadGatewayError):
        member("gone").run(prompt="x")
    with pytest.raises(AuthenticationError):
        member(api_key="wrong").run(prompt="x")


def test_runs_through_the_gateway(member: Callable[..., Any]) -> None:
    bot = member()
    outcome = bot.run(prompt="sum")
    assert outcome.text == "That makes 42, naïve as it is 🧮."
    with bot.stream(prompt="sum") as stream:
        pieces = list(stream.text)
    assert len(pieces) > 5
    assert [event.seq for event in bot.events(outcome, after=20)] == list(range(21, 30))
    with pytest.raises(RunFailed) as caught:
        bot.run(prompt="pay")
    (approval,) = caught.value.outcome.pending
    assert bot.resume(caught.value.outcome, {approval.id: True}).ok


@pytest.mark.parametrize("side", ["before", "behind"])
@pytest.mark.parametrize("events", [0, 4, 17])
def test_a_cut_on_either_side_loses_nothing(
    member: Callable[..., Any], before: CuttingProxy, behind: CuttingProxy, side: str, events: int
) -> None:
    cutting = {"before": before, "behind": behind}[side]
    for each in (before, behind):
        each.expect()
    cutting.expect(Cut(STREAM, after_events=events), Cut(LOG, after_bytes=100))
    with member().stream(prompt="sum") as stream:
        seen = [event.seq for event in stream]
        assert stream.result().ok
    assert seen == list(range(1, 30))
    assert cutting.cuts == 2
    assert (before.started(), behind.started()) == (1, 1)


@pytest.mark.parametrize("side", ["before", "behind"])
def test_a_run_whose_answer_never_came_is_found(
    member: Callable[..., Any], before: CuttingProxy, behind: CuttingProxy, side: str
) -> None:
    cutting = {"before": before, "behind": behind}[side]
    for each in (before, behind):
        each.expect()
    cutting.expect(Cut(STREAM, after_bytes=0))
    assert member().run(prompt="sum").ok
    assert (before.started(), behind.started()) == (1, 1)


@pytest.mark.parametrize(("side", "kind"), [("before", StreamInterrupted), ("behind", BadGatewayError)])
def test_a_run_that_never_reached_the_deployment_is_not_started_again(
    member: Callable[..., Any], before: CuttingProxy, behind: CuttingProxy, side: str, kind: type[Exception]
) -> None:
    cutting = {"before": before, "behind": behind}[side]
    for each in (before, behind):
        each.expect()
    cutting.expect(Cut(STREAM, before_request=True))
    with pytest.raises(kind):
        member().run(prompt="sum")
    assert before.started() == 1
    assert cutting.cuts == 1


def test_cancel_through_the_gateway(member: Callable[..., Any]) -> None:
    bot = member()
    with bot.stream(prompt="sleep") as stream:
        for event in stream:
            if event.path == "assistant.nap" and event.type == "START":
                bot.cancel(stream.run_id)
        assert stream.result(check=False).status.code == "cancelled"
    with pytest.raises(NotFoundError, match="already completed"):
        bot.cancel(stream.run_id)


def test_the_built_in_deployment_runs_as_well(member: Callable[..., Any]) -> None:
    bot = member("echo")
    with bot.stream(prompt="Hello there") as stream:
        text = "".join(stream.text)
        assert stream.result().text == text
    assert "Hello there" in text
