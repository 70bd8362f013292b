"""The base of all generated types: an answer's JSON object with typed attributes."""

from __future__ import annotations

import copy
import itertools
import sys
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self, dataclass_transform

    from ._call import Response
    from ._paging import Pager
else:

    def dataclass_transform(**_: object) -> object:
        """Says nothing at run time."""
        return lambda cls: cls


@dataclass_transform(kw_only_default=True)
class Model:
    """An object of an answer. Its `__dict__` is the JSON object, unknown fields included.

    A field that the gateway left out reads as `None`, be it documented as required or not.
    """

    __slots__ = ("__dict__", "_pager", "_response")
    _models: ClassVar[Mapping[str, str]] = {}  # field → name of the model in the same module
    _names: ClassVar[Mapping[str, str]] = {}  # attribute → field, where they differ
    _sensitive: ClassVar[frozenset[str]] = frozenset()  # fields that are never printed

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # A default would hide the field that stands under another name in `__dict__`.
        for name in cls.__dict__.get("_names", ()):
            if name in cls.__dict__:
                delattr(cls, name)

    def __init__(self, /, **fields: Any) -> None:
        self.__dict__.update({self._names.get(name, name): fields[name] for name in fields})

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Reads plain data, as `json.loads` returns it."""
        return cls._adopt(copy.deepcopy(dict(data)))

    def to_dict(self) -> dict[str, Any]:
        """Returns plain data, with the names of the wire and unknown fields."""
        return {name: _plain(value) for name, value in self.__dict__.items()}

    @property
    def last_response(self) -> Response:
        """The answer this is made of: status, headers, request id; only at the outermost object."""
        return self._response

    @classmethod
    def _adopt(cls, data: dict[str, Any]) -> Self:
        """Makes `data` the attributes of a new object, and does the same inside of it."""
        for name, model in _shape(cls).models:
            value = data.get(name)
            if isinstance(value, dict):
                data[name] = model._adopt(value)
            elif isinstance(value, list):
                data[name] = [model._adopt(one) if isinstance(one, dict) else one for one in value]
        new = cls.__new__(cls)
        new.__dict__ = data
        return new

    if TYPE_CHECKING:
        _response: Response
        _pager: Pager
    else:

        def __getattr__(self, name: str) -> object:
            field = self._names.get(name, name)
            if field in self.__dict__:
                return self.__dict__[field]
            if name in _shape(type(self)).known:
                return None
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message)

    def __repr__(self) -> str:
        known = _shape(type(self)).known
        shown = (
            f"{name}={value!r}" if name in known and name not in self._sensitive else f"{name}=…"
            for name, value in self.__dict__.items()
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).from_dict, (self.to_dict(),)


class _Shape(NamedTuple):
    """What a class says about its fields, gathered when it is used for the first time."""

    models: tuple[tuple[str, type[Model]], ...]
    known: frozenset[str]


_SHAPES: dict[type[Model], _Shape] = {}


def _shape(cls: type[Model]) -> _Shape:
    if cls not in _SHAPES:
        module = vars(sys.modules[cls.__module__])
        models = tuple((field, module[name]) for field, name in cls._models.items())
        names = (getattr(base, "__annotations__", ()) for base in cls.__mro__[:-1])
        own = frozenset(Model.__annotations__)
        _SHAPES[cls] = _Shape(models, frozenset(itertools.chain(*names)) - own)
    return _SHAPES[cls]


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return copy.deepcopy(value) if isinstance(value, dict) else value
