# Generated from openapi/timbal.yaml by `python3 scripts/regenerate.py`. Do not edit.
"""What the models stand on: tolerant reading, exact round trips, pages, times and files."""

from __future__ import annotations

import copy
import copyreg
import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import repeat
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar

from ._files import File, FileContent, Progress, as_file
from ._values import UNSET, JsonObject, Time, Unset, epoch_ms, to_json

if TYPE_CHECKING:
    from typing import Self

    from attrs import Attribute

    from . import models as models

T = TypeVar("T")
M = TypeVar("M", bound="Model")
Reader = Callable[[Any], Any]
Shape = tuple[str, tuple[type, ...]]
"""What JSON a reader takes, in words and as types."""


class _Models:
    """Every model, imported when it is asked for. Annotations name models in it, and so can be read at run time."""

    def __getattr__(self, name: str) -> Any:
        return getattr(importlib.import_module(".models", __package__), name)


if not TYPE_CHECKING:
    models = _Models()


class MissingField(AttributeError):
    """A key that the document calls required is not in the object that the server sent."""


# ---------------------------------------------------------------------------------------------- models


class _Protected:
    """A method that an unknown field of the same name cannot hide, because data descriptors come first."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, model: object, owner: type) -> Any:
        return self.function if model is None else MethodType(self.function, model)

    def __set__(self, model: object, value: object) -> None:
        raise AttributeError(f"{self.function.__name__} is a method and cannot be set")


class _Unknown:
    """The field through which `attrs.evolve` hands on what the other fields do not say: unknown keys, exact texts."""

    def __get__(self, model: Model | None, owner: type | None = None) -> Any:
        return self if model is None else _Rest(model)

    def __set__(self, model: Model, rest: _Rest | None) -> None:
        if rest is not None:
            model.__dict__ = rest.evolved(model.__dict__)
            if rest.origin._beside is not None:
                model._beside = rest.origin._beside


class _Rest(dict[str, Any]):
    """The unknown keys of a model, which is remembered."""

    def __init__(self, origin: Model) -> None:
        known = type(origin)._keys
        super().__init__((key, value) for key, value in origin.__dict__.items() if key not in known)
        self.origin = origin

    def evolved(self, given: dict[str, Any]) -> dict[str, Any]:
        """The object with these values: what is the same stays as it came, and what was absent stays so if None."""
        cls = type(self.origin)
        values: dict[str, Any] = {}
        for key, came in self.origin.__dict__.items():
            value = given.get(key, came)
            was = getattr(self.origin, cls._names.get(key, key)) if key in cls._keys else came
            same = value is was or (type(value) is type(was) and value == was)
            values[key] = came if same else value
        return values | {key: value for key, value in given.items() if key not in values and value is not None}


_new = object.__new__


class Model(JsonObject):
    """Base of every model: an attrs class over the JSON object it was read from.

    The object's keys live in `__dict__` as they came, unknown ones too. A nested object becomes a model when it is
    first read, and is that model from then on. Times are parsed whenever they are read, so their exact text stays; an
    unreadable one is returned as that text. An unknown enum value stays a string, null stays None, an optional key that
    is absent reads as None, and a missing required key raises `MissingField` when it is read and not before.

    `dict(model)` and `model[key]` are its JSON.
    """

    _required: ClassVar[frozenset[str]] = frozenset()
    _optional: ClassVar[frozenset[str]] = frozenset()
    _nested: ClassVar[Mapping[str, str]] = {}
    _constants: ClassVar[Mapping[str, Any]] = {}
    _names: ClassVar[Mapping[str, str]] = {}
    _keys: ClassVar[frozenset[str]] = frozenset()
    _required_keys: ClassVar[frozenset[str]] = frozenset()
    _beside: Any = None
    """What a subclass keeps beside the object, in a slot of this name: it is copied, pickled and compared."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Args:
            data: The object. The model never changes it. What is nested in it is read when it is asked for, so leave
                it as it is.
        """
        model = _new(cls)
        model.__dict__ = {**data}
        return model

    if TYPE_CHECKING:

        def to_dict(self) -> dict[str, Any]:
            """Return the JSON object, as it came: unknown keys, nulls and the texts of times included."""
            return {}

        def keys(self) -> list[str]:
            """Return the JSON keys that are there."""
            return []

        def _repr_html_(self) -> str: ...

    else:
        __iter__ = None  # a model has keys and values; only a page has items
        _unknown = _Unknown()

        @_Protected
        def to_dict(self) -> dict[str, Any]:
            """Return the JSON object, as it came: unknown keys, nulls and the texts of times included."""
            return to_json(self, type(self).__name__)

        @_Protected
        def keys(self) -> list[str]:
            """Return the JSON keys that are there."""
            return [key for key, value in self.__dict__.items() if value is not UNSET]

        @_Protected
        def _repr_html_(self) -> str:
            """Return a table for notebooks: of the list that the model is about, or of its fields."""
            from ._show import table

            return table(self)

        @_Protected
        def __reduce_ex__(self, protocol: int) -> Any:
            beside = self._beside
            return (
                copyreg.__newobj__,
                (type(self),),
                self.__dict__ if beside is None else (self.__dict__, {"_beside": beside}),
            )

        @_Protected
        def __deepcopy__(self, memo: dict[int, Any]) -> Any:
            other = memo[id(self)] = _like(self, {})
            other.__dict__ = copy.deepcopy(self.__dict__, memo)
            return other

    def __copy__(self) -> Self:
        return _like(self, {**_read(self)})

    def __attrs_post_init__(self) -> None:
        for name in [name for name, value in self.__dict__.items() if value is UNSET]:
            del self.__dict__[name]

    def __getitem__(self, key: str) -> Any:
        """Return a value by its JSON key, as JSON: the way to fields that the document does not know."""
        value = self.__dict__[key]
        if value is UNSET:
            raise KeyError(key)
        # A container that no model stands for is the one that the object holds, so that it can be changed.
        plain = type(value) in (dict, list) and key not in type(self)._nested
        return value if plain else to_json(value, key)

    def __contains__(self, key: object) -> bool:
        return key in self.__dict__ and self.__dict__[str(key)] is not UNSET

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other) or self._beside != other._beside:
            return False
        return _read(self) == _read(other)

    def __repr__(self) -> str:
        from ._show import model_text  # here, because few programs print models

        return model_text(self)


def _like(model: M, values: dict[str, Any]) -> M:
    """A model with other values, and with the same beside them."""
    other = _new(type(model))
    other.__dict__ = values
    if model._beside is not None:
        other._beside = model._beside
    return other


def _read(model: Model) -> dict[str, Any]:
    """Everything that a model holds, with models for what is nested in it."""
    values = model.__dict__
    for key, name in type(model)._nested.items():
        if key in values:
            getattr(model, name)
    return values


class Field(NamedTuple):
    """A field whose attribute is not simply the JSON value under its own name: a time, something nested, a new name."""

    key: str
    time: Callable[[str], Any] | None = None
    nested: Reader | None = None

    def attribute(self, absent: Missing | None) -> property:
        """Return what stands in the class for the field: a property, because Python reads no other kind as fast.

        Args:
            absent: What says that a required field is missing; None for an optional one.
        """
        key, time, nested = self
        ref = nested if isinstance(nested, Ref) else None

        def read(model: Model) -> Any:
            values = model.__dict__
            try:
                value = values[key]
            except KeyError:
                return None if absent is None else absent.__get__(model)
            kind = type(value)
            if kind is str:
                if time is not None:
                    try:
                        return time(value)
                    except ValueError:  # it stays as it came
                        return value
            elif kind is dict and ref is not None:  # as it reads it, without a call
                made = values[key] = _new(ref.cls or ref.model())
                made.__dict__ = value.copy()
                return made
            elif (kind is dict or kind is list) and nested is not None:
                value = values[key] = nested(value)
            return value

        def write(model: Model, value: Any) -> None:
            model.__dict__[key] = value

        def delete(model: Model) -> None:
            model.__dict__.pop(key, None)

        return property(read, write, delete)


class Missing:
    """Stands in the class for a required field, and so is found only where an object does not have it."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name: str = name

    def __get__(self, model: Model | None, owner: type | None = None) -> Any:
        if model is None:
            return self
        sent = ", ".join(model.__dict__) or "no key at all"
        raise MissingField(f"{type(model).__name__}.{self.name}: the server did not send it; it sent: {sent}")


def describe(
    cls: type[Model],
    *,
    required: Iterable[str] = (),
    optional: Iterable[str] = (),
    fields: Mapping[str, Field] | None = None,
    constants: Mapping[str, Any] | None = None,
) -> None:
    """Tell a generated model what its fields are in JSON.

    Args:
        cls: The model.
        required: Attributes that the document requires.
        optional: The other attributes.
        fields: Attributes whose value is not simply the JSON value under their own name.
        constants: JSON keys that hold one value, which tells the model from others.
    """
    fields = fields or {}
    keys = {name: field.key for name, field in fields.items()}
    cls._required, cls._optional = frozenset(required), frozenset(optional)
    cls._constants = constants or {}
    cls._nested = {field.key: name for name, field in fields.items() if field.nested}
    cls._names = {key: name for name, key in keys.items() if key != name}
    cls._required_keys = frozenset(keys.get(name, name) for name in cls._required)
    cls._keys = cls._required_keys.union(keys.get(name, name) for name in cls._optional)
    missing = {name: Missing(name) for name in cls._required}
    for name in cls._required | cls._optional:
        absent = missing.get(name)
        setattr(cls, name, fields[name].attribute(absent) if name in fields else absent)


def with_unknown(cls: type, fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """The attrs fields of a model, and the one for what they do not say."""
    rest = fields[0].evolve(name="_unknown", alias="_unknown", default=None, type=None)
    return [*fields, rest]


# --------------------------------------------------------------------------------------------- readers


class _List(list[Any]):
    """A list whose items have been read."""


class _Map(dict[str, Any]):
    """A map whose values have been read."""


_OPEN = frozenset({dict, list})
"""What can hold something to be read."""


class Ref:
    """Reads an object as the model of this name, which is imported on first use."""

    __slots__ = ("cls", "name")
    shape: ClassVar[Shape] = ("object", (dict,))

    def __init__(self, name: str) -> None:
        self.name: str = name
        self.cls: type[Model] | None = None

    def model(self) -> type[Model]:
        model: type[Model] = self.cls or getattr(models, self.name)
        self.cls = model
        return model

    def __call__(self, value: Any) -> Any:
        if type(value) is not dict:
            return value
        model = _new(self.cls or self.model())
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
        if item is None or type(value) is not list or _OPEN.isdisjoint(map(type, value)):
            return value
        if not isinstance(item, Ref):
            return _List(map(item, value))
        cls = item.model()  # the lists that pages are made of: no call for each item
        if set(map(type, value)) == {dict}:
            made = _List(map(_new, repeat(cls, len(value))))
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
        if item is None or type(value) is not dict or _OPEN.isdisjoint(map(type, value.values())):
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
    """Reads an object as the model that the value of one key tells; with another value as `other`, or as it is."""

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
    """How well an object fits a model; of equal fits, the first in the document's order wins."""
    constants = sum(1 if value.get(key) == constant else -1 for key, constant in model._constants.items())
    missing = sum(key not in value for key in model._required_keys)
    return constants, len(model._keys & value.keys()) - missing


def nothing(value: Any) -> None:
    """Reads the answer of an operation that answers nothing."""


date_time: Callable[[str], datetime] = datetime.fromisoformat
date_only: Callable[[str], date] = date.fromisoformat


# ----------------------------------------------------------------------------------------------- pages


class PageFacts(NamedTuple):
    """Where a page keeps its items and its continuation, and which argument takes that continuation."""

    items: str
    token: str
    next: str
    done: str | None = None
    expired: str | None = None


class Page(Model, Generic[T]):
    """Base of every model that is one page of a longer list; `T` is the type of the items that it iterates over."""

    page_facts: ClassVar[PageFacts]

    if TYPE_CHECKING:

        def __iter__(self) -> Iterator[T]: ...

    else:

        def __iter__(self):
            return iter(_items(self))

    def __len__(self) -> int:
        return len(_items(self))


def _items(page: Page[T]) -> list[T]:
    """The items of a page; null is no item.

    Raises:
        MissingField: the page came without them.
        TypeError: there is no list in their place.
    """
    facts = type(page).page_facts
    items = getattr(page, facts.items)
    if items is not None and not isinstance(items, list):
        raise TypeError(f"{type(page).__name__}.{facts.items} is no list: the server sent {type(items).__name__}")
    return items or []


__all__ = [
    "UNSET",
    "File",
    "FileContent",
    "MissingField",
    "Model",
    "Page",
    "PageFacts",
    "Progress",
    "Time",
    "Unset",
    "as_file",
    "epoch_ms",
    "to_json",
]
