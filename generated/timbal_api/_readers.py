# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""How JSON values become models when they are read: an object, a list, a map, or one of several alternatives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from importlib import import_module
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from ._model import Model

Reader = Callable[[Any], Any]
Shape = tuple[str, tuple[type, ...]]
"""The JSON that a reader accepts, in words and as types."""


class _List(list[Any]):
    """A list whose items have been read."""


class _Map(dict[str, Any]):
    """A map whose values have been read."""


OPEN = frozenset({dict, list})
"""The JSON types that can hold a nested value."""

new = object.__new__


class Ref:
    """Reads an object as the model of this name, which is imported on first use."""

    __slots__ = ("cls", "name")
    shape: ClassVar[Shape] = ("object", (dict,))

    def __init__(self, name: str) -> None:
        self.name: str = name
        self.cls: type[Model] | None = None

    def model(self) -> type[Model]:
        model: type[Model] = self.cls or getattr(import_module(".models", __package__), self.name)
        self.cls = model
        return model

    def __call__(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        model = new(self.cls or self.model())
        model.__dict__ = value.copy()
        return model


class ListOf:
    """Reads each item of a list; without a reader for these, the list stays as it is."""

    __slots__ = ("item",)
    shape: ClassVar[Shape] = ("array", (list,))

    def __init__(self, item: Reader | None = None) -> None:
        self.item: Reader | None = item

    def __call__(self, value: Any) -> Any:
        item = self.item
        if item is None or type(value) is not list or OPEN.isdisjoint(map(type, value)):
            return value
        if not isinstance(item, Ref):
            return _List(map(item, value))
        cls = item.model()  # the lists that pages are made of: no call for each item
        if set(map(type, value)) == {dict}:
            made = _List(map(new, repeat(cls, len(value))))
            for model, each in zip(made, value, strict=True):
                model.__dict__ = each.copy()
            return made
        return _List(map(item, value))


class MapOf:
    """Reads each value of an object whose keys are free; without a reader for these, it stays as it is."""

    __slots__ = ("item",)
    shape: ClassVar[Shape] = ("object", (dict,))

    def __init__(self, item: Reader | None = None) -> None:
        self.item: Reader | None = item

    def __call__(self, value: Any) -> Any:
        item = self.item
        if item is None or type(value) is not dict or OPEN.isdisjoint(map(type, value.values())):
            return value
        return _Map((key, item(each)) for key, each in value.items())


class OneOf:
    """Reads a value as whichever alternative it fits best: by its constants, then by the keys it has and lacks."""

    __slots__ = ("readers",)
    shape: ClassVar[Shape] = ("object or array", (dict, list))

    def __init__(self, *readers: Reader) -> None:
        self.readers: tuple[Reader, ...] = readers

    def __call__(self, value: Any) -> Any:
        if type(value) is list:
            return next((read(value) for read in self.readers if isinstance(read, ListOf)), value)
        if type(value) is not dict:
            return value
        refs = [read for read in self.readers if isinstance(read, Ref)]
        if refs:
            return max(refs, key=lambda ref: _fit(ref.model(), value))(value)
        return next((read(value) for read in self.readers if isinstance(read, MapOf | Told)), value)


class Told:
    """Reads an object as the model that one key names. Other values are read as `other`, or stay unchanged."""

    __slots__ = ("key", "other", "readers")
    shape: ClassVar[Shape] = ("object", (dict,))

    def __init__(self, key: str, readers: Mapping[Any, Reader], other: Reader | None = None) -> None:
        self.key: str = key
        self.readers: Mapping[Any, Reader] = readers
        self.other: Reader | None = other

    def __call__(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        try:
            read = self.readers.get(value.get(self.key), self.other)
        except TypeError:  # a list or an object, which tells nothing
            read = self.other
        return value if read is None else read(value)


def _fit(model: type[Model], value: dict[str, Any]) -> tuple[int, int]:
    """How well an object fits a model; of equal fits, the first in the OpenAPI document wins."""
    constants = sum(1 if value.get(key) == constant else -1 for key, constant in model._constants.items())
    missing = sum(key not in value for key in model._required_keys)
    return constants, len(model._keys & value.keys()) - missing


def nothing(value: Any) -> None:
    """Return None, for an operation whose response has no body."""


date_time: Callable[[str], datetime] = datetime.fromisoformat
date_only: Callable[[str], date] = date.fromisoformat
