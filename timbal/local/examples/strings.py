"""Makes a string that matches a regular expression, for the expressions found in OpenAPI documents."""

from __future__ import annotations

import re

_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "x", "W": "-", "S": "x"}


def matching(pattern: str) -> str:
    """Return the shortest simple string that matches.

    Raises:
        ValueError: the expression uses something this small generator does not know, such as a look-ahead.
    """
    text = _Sampler(pattern).alternatives()
    if re.search(pattern, text) is None:
        raise ValueError(f"cannot make a string that matches {pattern!r}")
    return text


class _Sampler:
    """A recursive descent over the expression that takes the first alternative and the fewest repetitions."""

    def __init__(self, pattern: str) -> None:
        self._rest = pattern

    def alternatives(self) -> str:
        first = self._sequence()
        while self._take("|"):
            self._sequence()
        return first

    def _sequence(self) -> str:
        text = ""
        while self._rest and self._rest[0] not in "|)":
            text += self._atom() * self._repetitions()
        return text

    def _atom(self) -> str:
        if self._take("^") or self._take("$") or self._take("\\b") or self._take("\\A") or self._take("\\Z"):
            return ""
        if self._take("("):
            if self._rest.startswith("?") and not self._take("?:"):
                raise ValueError("groups with options are not supported")
            text = self.alternatives()
            if not self._take(")"):
                raise ValueError("a group is not closed")
            return text
        if self._take("["):
            return self._characters()
        if self._take("."):
            return "a"
        if self._take("\\"):
            return self._escaped()
        return self._next()

    def _escaped(self) -> str:
        character = self._next()
        if character.isalnum() and character not in _CLASSES:
            return {"t": "\t", "n": "\n", "r": "\r"}.get(character, character)
        return _CLASSES.get(character, character)

    def _characters(self) -> str:
        refused = self._take("^")
        members = ""
        while not self._take("]") or not members:
            character = self._escaped() if self._take("\\") else self._next()
            if len(self._rest) > 1 and self._rest[0] == "-" and self._rest[1] != "]":
                self._next()
                last = self._escaped() if self._take("\\") else self._next()
                members += "".join(map(chr, range(ord(character), ord(last) + 1)))
            else:
                members += character
        if not refused:
            return members[0]
        return next(c for c in "a0-_ zA" if c not in members)

    def _repetitions(self) -> int:
        if self._take("*") or self._take("?"):
            count = 0
        elif found := re.match(r"\{(\d+)(,\d*)?\}", self._rest):
            self._rest = self._rest[found.end() :]
            count = int(found[1])
        else:
            self._take("+")
            count = 1
        self._take("?")  # a lazy repetition
        return count

    def _take(self, text: str) -> bool:
        if self._rest.startswith(text):
            self._rest = self._rest[len(text) :]
            return True
        return False

    def _next(self) -> str:
        if not self._rest:
            raise ValueError("the expression ends too early")
        character, self._rest = self._rest[0], self._rest[1:]
        return character
