"""Column types: nested values as JSON, personal fields behind one type, addresses by keyed hash.

Nothing is pickled: a value is encoded by its type and comes back equal, unions by their ``kind``.
"""

from __future__ import annotations

import functools
import hmac
import json.encoder
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import Field, TypeAdapter
from pydantic_core import from_json
from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import UTCDateTime

from messenger.core.communication import AskChoice, AskItem, Clock, Day, DayTime, Link, Options, When, Wish, Word
from messenger.core.party import Address
from messenger.core.questionnaire import Answer
from messenger.core.states import (
    AskingName,
    AskingRide,
    AskingSafety,
    AwaitingConsent,
    CallingOff,
    CheckingIn,
    ChoosingService,
    ChoosingSlot,
    ChoosingVisit,
    Confirming,
    Crisis,
    DayOf,
    Idle,
    OfferingWaitlist,
    OnPage,
    Screening,
    WithAnother,
)

_Kind = Field(discriminator="kind")
_State = Annotated[
    Idle | AwaitingConsent | Screening | OnPage | ChoosingSlot | OfferingWaitlist | ChoosingService | AskingName | ChoosingVisit
    | CallingOff | Confirming | AskingRide | DayOf | CheckingIn | AskingSafety | WithAnother,
    _Kind,
]  # fmt: skip
_Param = Annotated[
    Annotated[When | Day | DayTime | Clock | Options | Wish | Link | Word, _Kind] | str | int, Field(union_mode="left_to_right")
]
_Asks = Annotated[AskChoice | AskItem, _Kind]

SHAPES: Mapping[str, TypeAdapter[Any]] = {
    "state": TypeAdapter(_State),
    "states": TypeAdapter(tuple[_State, ...]),
    "crisis": TypeAdapter(Crisis),
    "answers": TypeAdapter(tuple[Answer, ...]),
    "param": TypeAdapter(_Param),
    "asks": TypeAdapter(_Asks),
    "strings": TypeAdapter(tuple[str, ...]),
    "page": TypeAdapter(dict[str, str]),
}
"""What a nested column may hold, by name. A new member of a core union is added here too; the round-trip tests say so where it is not."""


def _plain(value: object) -> object:
    """What JSON has no word for: times in UTC, values of ours field by field."""
    if isinstance(value, datetime):
        return _in_utc(value).isoformat()
    kind: Any = type(value)
    names = _names(kind)
    if names:
        return {name: getattr(value, name) for name in names}
    if isinstance(value, Mapping):
        return dict(value)
    raise ValueError(f"cannot keep a {type(value).__name__} in a document")


@functools.cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


# Values are frozen, so that none can hold itself.
_JSON = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"), check_circular=False)


def _json() -> Callable[[Any], str]:
    """What ``_JSON.encode`` gives, by the encoder in C that it would make anew for each value, where there is one."""
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return _JSON.encode
    pieces = make(None, _plain, json.encoder.encode_basestring, None, ":", ",", False, False, True)
    return lambda value: "".join(pieces(value, 0))


_encoded = _json()


def encode(shape: str, value: Any) -> str:
    """``value`` as JSON text, its times in UTC.

    Raises:
        ValueError: a time without a zone.
    """
    if value == ():
        return "[]"
    return _asks(value) if shape == "asks" else _encoded(value)


@functools.lru_cache(maxsize=256)
def _asks(value: Any) -> str:
    # What a care plan's texts ask is the same for everybody.
    return _encoded(value)


def decode(shape: str, text: str) -> Any:
    """The value that ``encode`` was given."""
    if text == "[]":
        return ()
    if shape == "params":
        return _params(text)
    return _decode_short(shape, text) if shape in ("state", "asks") and len(text) < SHORT else SHAPES[shape].validator.validate_json(text)


SHORT = 64
"""A state of so few characters is where everybody stands who was asked nothing. Longer ones hold what a person said, and are not kept."""


@functools.lru_cache(maxsize=64)
def _decode_short(shape: str, text: str) -> Any:
    return SHAPES[shape].validator.validate_json(text)


def _params(text: str) -> dict[str, Any]:
    params: dict[str, Any] = from_json(text)
    for name, value in params.items():
        if isinstance(value, dict):
            params[name] = _time_param(**value) if "at" in value else _param(value)
    return params


_param = SHAPES["param"].validator.validate_python


@functools.lru_cache(maxsize=256)
def _time_param(*, kind: str, at: str) -> Any:
    # What is due together speaks of the same few times. Other parameters may be of one person, and are not kept.
    return _param({"kind": kind, "at": at})


class Document(TypeDecorator[Any]):
    """A nested value, or None, as JSON text. ``shape`` names its type in SHAPES."""

    impl = Text
    cache_ok = True

    def __init__(self, shape: str) -> None:
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Encode."""
        return None if value is None else encode(self.shape, value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Decode."""
        return None if value is None else decode(self.shape, value)


class Personal(TypeDecorator[Any]):
    """Text of or about a person: names, addresses, bodies, answers. With ``shape``, a nested value as JSON.

    The one place that every such field passes in both directions: plain text today; encryption is a change of ``seal`` and ``open_sealed``
    alone, since nothing is ever searched or sorted by such a column (looked up by keyed hash instead, see :class:`Digest`).
    """

    impl = Text
    cache_ok = True

    def __init__(self, shape: str | None = None) -> None:
        super().__init__()
        self.shape = shape

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Encode and seal."""
        if value is None:
            return None
        return seal(value if self.shape is None else encode(self.shape, value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Open and decode."""
        if value is None:
            return None
        text = open_sealed(value)
        return text if self.shape is None else decode(self.shape, text)


def seal(text: str) -> str:
    """How a personal text lies in the database."""
    if text.isascii() and "\0" not in text:
        return text
    # A text must never be lost for one odd character: PostgreSQL refuses NUL, and half a surrogate pair is no UTF-8.
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace").decode("utf-8")


def open_sealed(text: str) -> str:
    """The text that ``seal`` was given."""
    return text


# --- the same for statements that go straight to a driver (see messenger.store.drivers) --------------------------------

Step = Callable[[Any], Any]
"""How a value that is not None becomes another one."""


def encoder(kind: TypeEngine[Any], dialect: Dialect) -> Step | None:
    """How values of a column of ``kind`` become what the driver of ``dialect`` takes; None where they go as they are."""
    match kind:
        case UTCDateTime():
            return _time_as_text if dialect.name == "sqlite" else _in_utc
        case Document(shape=shape):
            return functools.partial(encode, shape)
        case Personal(shape=None):
            return seal
        case Personal(shape=str(shape)):
            return lambda value: seal(encode(shape, value))
    return kind.dialect_impl(dialect).bind_processor(dialect)


def decoder(kind: TypeEngine[Any], dialect: Dialect) -> Step | None:
    """How what the driver of ``dialect`` returns becomes a value of a column of ``kind``; None where it is one already."""
    match kind:
        case UTCDateTime():
            return _time_of_text if dialect.name == "sqlite" else _in_utc
        case Document(shape=shape):
            return functools.partial(decode, shape)
        case Personal(shape=None):
            return open_sealed
        case Personal(shape=str(shape)):
            return lambda text: decode(shape, open_sealed(text))
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is UTC:
        return value
    if value.utcoffset() is None:
        raise ValueError("times must have a timezone")
    return value.astimezone(UTC)


def _time_as_text(value: datetime) -> str:
    """As SQLAlchemy keeps times in SQLite, so that text compares as time does: in UTC, without its offset, always with microseconds."""
    return _utc_as_text(_in_utc(value))


@functools.lru_cache(maxsize=64)
def _utc_as_text(value: datetime) -> str:
    # What leaves together leaves at one instant. In UTC only: of two passes of one hour of another zone Python says that they are equal.
    return value.isoformat(" ", "microseconds")[:26]


@functools.lru_cache(maxsize=1024)
def _time_of_text(text: str) -> datetime:
    # What is due together was planned together, for visits at the same hours.
    return datetime.fromisoformat(f"{text}+00:00")


class Digest:
    """Keyed hashes by which personal values are found again. HMAC-SHA-256; the key never reaches the database."""

    def __init__(self, key: bytes) -> None:
        """``key``: at least 16 bytes. Raises ValueError where it is shorter."""
        if len(key) < 16:
            raise ValueError("the key of the lookup hashes is shorter than 16 bytes")
        self._keyed = hmac.new(key, digestmod="sha256")
        # A turn asks for the hash of its one address again and again.
        self._of_address = functools.lru_cache(maxsize=256)(lambda channel, value: self.text(f"{channel}\0{value}"))

    def address(self, address: Address) -> str:
        """The hash of an address."""
        return self._of_address(address.channel, address.value)

    def text(self, text: str) -> str:
        """The hash of any other value."""
        keyed = self._keyed.copy()
        keyed.update(text.encode("utf-8", "surrogatepass"))
        return keyed.hexdigest()
