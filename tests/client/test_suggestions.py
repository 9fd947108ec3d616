"""A name that is not there is answered with what to write, in words of people who use the platform."""

from __future__ import annotations

import inspect
import pickle
import re
from typing import Any

import pytest

from timbal.client import AsyncTimbal, Timbal
from timbal.client._words import WORDS

CLIENTS = pytest.mark.parametrize("kind", [Timbal, AsyncTimbal])


def client_of(kind: Any) -> Any:
    return kind(api_key="k", org_id="o", project_id="p")


@CLIENTS
@pytest.mark.parametrize(
    ("take", "words"),
    [
        (lambda c: c.run, r"client\.workforce\('support-bot'\)\.run\('Hello'\)"),
        (lambda c: c.workflows, r"client\.workforce\('support-bot'\)\.run\('Hello'\)"),
        (lambda c: c.workforce.list, r"client\.projects\.list_workforce\(\)"),
        (lambda c: c.workforce.run, r"client\.workforce\('support-bot'\)"),
        (lambda c: c.compose.create, r"client\.compose\('Hello'\)"),
        (lambda c: c.knowledge_bases, r"did you mean k2 \(Knowledge bases, "),
        (lambda c: c.token, r"did you mean users \("),
        (lambda c: c.project, r"did you mean projects \("),
        (lambda c: c.file, r"did you mean files \("),
        (lambda c: c.paginator, r"did you mean paginate \("),
        (lambda c: c.with_raw_response, r"client\.with_response\("),
        (lambda c: c.post, r"client\.request\("),
        (lambda c: c.xyz, r"has the groups ace, .*, users$"),
        (lambda c: c.runs.retrieve, r"did you mean get\?"),
        (lambda c: c.runs.lst, r"did you mean list\?"),
        (lambda c: c.runs.all, r"did you mean list\?"),
        (lambda c: c.runs.reactions, r"did you mean list_reactions or create_reaction\?"),
        (lambda c: c.projects.remove_env, r"did you mean delete_env or "),
        (lambda c: c.projects.environment, r"environment"),
        (lambda c: c.k2.modify, r"did you mean update\?"),
        (lambda c: c.runs.xyz, r"; it has create_reaction, get, list, list_reactions$"),
    ],
)
def test_what_to_write_stands_in_the_message(kind: Any, take: Any, words: str) -> None:
    client = client_of(kind)
    with pytest.raises(AttributeError, match=words) as caught:
        take(client)
    assert len(str(caught.value)) < 500
    with pytest.raises(AttributeError, match=r"'_private'$"):
        client._private  # noqa: B018
    assert not hasattr(client.runs, "__fspath__")


def test_every_word_leads_to_what_there_is() -> None:
    client = client_of(Timbal)
    for word, hint in WORDS.items():
        assert not hasattr(client, word), "the client has this: the hint would never be seen"
        named = re.findall(r"client\.(\w+)(?:\.(\w+))?", hint)
        assert named
        for name, method in named:
            assert hasattr(getattr(client, name), method or "__doc__"), hint


@CLIENTS
def test_a_method_that_is_often_taken_for_a_group_is_a_method_all_the_same(kind: Any) -> None:
    client = client_of(kind)
    assert "local" in inspect.signature(client.workforce).parameters
    assert "self" not in inspect.signature(client.workforce).parameters
    assert client.workforce.__doc__.startswith("Return a handle for one")
    assert client.workforce.__self__ is client
    assert kind.workforce(client, "bot").name == client.workforce("bot").name == "bot"
    assert "self" in inspect.signature(kind.compose).parameters
    assert pickle.dumps(kind)
