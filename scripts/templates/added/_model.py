"""The base of every model: an attrs class over the JSON object that it was read from."""

from __future__ import annotations

import copy
import copyreg
from collections.abc import Callable, Iterable, Mapping
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar

from ._readers import OPEN, Reader, Ref, new
from ._values import UNSET, JsonObject, to_json

if TYPE_CHECKING:
    from attrs import Attribute

M = TypeVar("M", bound="Model")


class MissingField(AttributeError):
    """The object from the server lacks a key that the OpenAPI document requires."""


class _Protected:
    """A method that an unknown field of the same name cannot hide, because data descriptors have precedence."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, model: object, owner: type) -> Any:
        return self.function if model is None else MethodType(self.function, model)

    def __set__(self, model: object, value: object) -> None:
        raise AttributeError(f"{self.function.__name__} is a method and cannot be set")


class _Unknown:
    """The field through which `attrs.evolve` passes unknown keys and exact strings."""

    def __get__(self, model: Model | None, owner: type | None = None) -> Any:
        return self if model is None else _Rest(model)

    def __set__(self, model: Model, rest: _Rest | None) -> None:
        if rest is not None:
            model.__dict__ = rest.evolved(model.__dict__)
            _hand_on(rest.origin, model)


class _Rest(dict[str, Any]):
    """The unknown keys of a model, which is remembered."""

    def __init__(self, origin: Model) -> None:
        known = type(origin)._keys
        super().__init__((key, value) for key, value in origin.__dict__.items() if key not in known)
        self.origin = origin

    def evolved(self, given: dict[str, Any]) -> dict[str, Any]:
        """Return the object with these values. Equal values stay as received, and absent ones stay absent if None."""
        cls = type(self.origin)
        values: dict[str, Any] = {}
        for key, came in self.origin.__dict__.items():
            value = given.get(key, came)
            was = getattr(self.origin, cls._names.get(key, key)) if key in cls._keys else came
            same = value is was or (type(value) is type(was) and value == was)
            values[key] = came if same else value
        return values | {key: value for key, value in given.items() if key not in values and value is not None}


class Model(JsonObject):
    """Base of every model: an attrs class over the JSON object it was read from.

    The object's keys are in `__dict__` as received, unknown ones too. A nested object becomes a model when it is
    first read, and is that model from then on. Times are parsed whenever they are read, so their exact text stays; an
    unreadable one is returned as that text. An unknown enum value stays a string, null stays None, and an absent
    optional key reads as None. A missing required key raises `MissingField` when it is read.

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
    """A value that a subclass keeps in a slot beside the object: it is copied, pickled and compared."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a JSON object.

        Args:
            data: The object. The model never changes it. Nested objects are read when you access them, so do
                not change them.
        """
        model = new(cls)
        model.__dict__ = {**data}
        return model

    if TYPE_CHECKING:

        def to_dict(self) -> dict[str, Any]:
            """Return the JSON object as received, with unknown keys, nulls and the strings of times."""
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
            """Return the JSON object as received, with unknown keys, nulls and the strings of times."""
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
            beside = _beside(self)
            state = self.__dict__ if beside is None else (self.__dict__, {"_beside": beside})
            return copyreg.__newobj__, (type(self),), state

        @_Protected
        def __deepcopy__(self, memo: dict[int, Any]) -> Any:
            other = memo[id(self)] = _like(self, {})
            other.__dict__ = copy.deepcopy(self.__dict__, memo)
            return other

    def __copy__(self) -> Self:
        for key, name in type(self)._nested.items():
            if key in self.__dict__:
                getattr(self, name)  # so that both have the same models
        return _like(self, {**self.__dict__})

    def __attrs_post_init__(self) -> None:
        for name in [name for name, value in self.__dict__.items() if value is UNSET]:
            del self.__dict__[name]

    def __getitem__(self, key: str) -> Any:
        """Return a value by its JSON key, as JSON. Use it for fields that the OpenAPI document does not know."""
        value = self.__dict__[key]
        if value is UNSET:
            raise KeyError(key)
        # A container that no model stands for is the one that the object holds, so that it can be changed.
        plain = type(value) in (dict, list) and key not in type(self)._nested
        return value if plain else to_json(value, key)

    def __contains__(self, key: object) -> bool:
        return key in self.__dict__ and self.__dict__[str(key)] is not UNSET

    def __eq__(self, other: object) -> bool:
        cls = type(self)
        if cls is not type(other):
            return False
        same: Any = other
        values, others = self.__dict__, same.__dict__
        if values != others:
            # What is nested may have been read in the one, and not in the other.
            nested = cls._nested
            if values.keys() != others.keys() or not all(
                value == others[key] or (key in nested and getattr(self, nested[key]) == getattr(same, nested[key]))
                for key, value in values.items()
            ):
                return False
        return _beside(self) == _beside(same) if cls._beside is not None else True

    def __repr__(self) -> str:
        from ._show import model_text  # here, because few programs print models

        return model_text(self)


def _like(model: M, values: dict[str, Any]) -> M:
    """A model with other values, and with the same beside them."""
    other = new(type(model))
    other.__dict__ = values
    _hand_on(model, other)
    return other


def _beside(model: Model) -> Any:
    """Return the value beside a model's object. The class decides, because an object may have a key of that name."""
    return None if type(model)._beside is None else model._beside


def _hand_on(model: Model, other: Model) -> None:
    beside = _beside(model)
    if beside is not None:
        other._beside = beside


class Field(NamedTuple):
    """A field whose attribute differs from the JSON value of its name: a time, a nested model, a new name."""

    key: str
    time: Callable[[str], Any] | None = None
    nested: Reader | None = None

    def attribute(self, absent: Missing | None) -> property:
        """Return what stands in the class for the field: a property, because Python reads no other descriptor as fast.

        Args:
            absent: Raises for a missing required field; None for an optional one.
        """
        key, time, nested = self
        ref = nested if isinstance(nested, Ref) else None

        def read(model: Model) -> Any:
            try:
                value = model.__dict__[key]
            except KeyError:
                return None if absent is None else absent.__get__(model)
            if time is not None and type(value) is str:
                try:
                    return time(value)
                except ValueError:  # it stays as it came
                    return value
            return value

        def read_nested(model: Model) -> Any:
            values = model.__dict__
            value: Any = values.get(key)
            kind = type(value)
            if kind is dict and ref is not None:  # as it reads it, without a call
                made = values[key] = new(ref.cls or ref.model())
                made.__dict__ = value.copy()
                return made
            if kind in OPEN and nested is not None:
                value = values[key] = nested(value)
                return value
            return read(model) if kind is str or value is None else value

        def write(model: Model, value: Any) -> None:
            model.__dict__[key] = value

        def delete(model: Model) -> None:
            model.__dict__.pop(key, None)

        return property(read if nested is None else read_nested, write, delete)


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
        required: Attributes that the OpenAPI document requires.
        optional: The other attributes.
        fields: Attributes that differ from the JSON value of their name.
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
    """Return the attrs fields of a model, and the field for unknown keys."""
    rest = fields[0].evolve(name="_unknown", alias="_unknown", default=None, type=None)
    return [*fields, rest]
