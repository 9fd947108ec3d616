# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""Suggestions for an unknown name: similar names, and those whose description has its words."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from inspect import cleandoc

_VERBS = {
    "get": "retrieve fetch find show read describe view",
    "list": "all index list_all iter",
    "create": "add new insert make post",
    "update": "edit modify change patch put save",
    "delete": "remove destroy drop",
}
"""The words of this API for what other APIs call otherwise."""

_MOST = 3


def public_names(cls: type) -> dict[str, str]:
    """Return the public names of a class, each with the first line of its description."""
    names = (name for name in dir(cls) if not name.startswith("_"))
    return {name: cleandoc(getattr(cls, name).__doc__ or "").partition("\n")[0] for name in names}


def meant(name: str, known: Mapping[str, str]) -> list[str]:
    """Return suggestions for a name, the likeliest first.

    Args:
        name: The unknown name.
        known: The names that there are, each with its description.
    """
    verb, _, noun = name.partition("_")
    same = [f"{word}_{noun}".rstrip("_") for word, others in _VERBS.items() if verb in others.split()]
    same += [word for word, others in _VERBS.items() if name in others.split()]
    stems = {word.rstrip("s") for word in name.lower().split("_") if len(word) > 2}
    described = (each for each, text in known.items() if stems and stems <= _stems(f"{each} {text}"))
    readers_first = sorted(described, key=lambda each: not each.startswith(("get", "list")))
    found = dict.fromkeys([*same, *get_close_matches(name, known, _MOST, 0.7), *readers_first])
    return [each for each in found if each in known][:_MOST]


def _stems(text: str) -> set[str]:
    return {word.strip(".,:;`()").rstrip("s") for word in text.lower().replace("_", " ").split()}
