"""Keep API keys out of text: a string that is never shown, and a function that hides keys in use."""

from __future__ import annotations

import weakref

_SHORTEST = 8
"""Characters that a key needs to be hidden: a shorter key, as in tests, may be part of ordinary words."""

_in_use: dict[int, weakref.ref[Secret]] = {}


class Secret:
    """A string that no repr, format, dump or pickle shows."""

    __slots__ = ("__weakref__", "_text")

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """Return the string itself. Do not keep it in a variable, because tracebacks can show local variables."""
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __reduce__(self) -> str:
        raise TypeError("an API key is not pickled: read it from the settings where you need it")


def guard(key: Secret) -> Secret:
    """Return the key, which `hide` removes from text from now on, for as long as the key lives."""
    identity = id(key)
    _in_use[identity] = weakref.ref(key, lambda _: _in_use.pop(identity, None))
    return key


def hide(text: str) -> str:
    """Return the text with `***` in place of every key in use."""
    for reference in list(_in_use.values()):
        secret = reference()
        if secret is not None and len(secret.reveal()) >= _SHORTEST and secret.reveal() in text:
            text = text.replace(secret.reveal(), repr(secret))
    return text
