"""The only sources of ids and randomness."""

from __future__ import annotations

import base64
import random
import secrets
import threading

from messenger.ports.surroundings import Clock

CODE_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters of a reply code: those that are read as a digit or as each other (I, O, Q) left out."""


class RandomIds:
    """Ids that nobody can guess, sortable by time of creation. Safe to share between threads."""

    def __init__(self, clock: Clock) -> None:
        """``clock`` gives the milliseconds that ids begin with."""
        self._clock = clock
        self._lock = threading.Lock()
        self._last = (0, 0)

    def new(self) -> str:
        """32 hexadecimal digits: a UUID version 7 without dashes, rising within one process.

        Source: RFC 9562 section 5.7, with the counter of section 6.2, method 1.
        """
        milliseconds = int(self._clock.now().timestamp() * 1000) & ((1 << 48) - 1)
        with self._lock:
            last, counter = self._last
            if milliseconds <= last:
                milliseconds, counter = (last, counter + 1) if counter < 0xFFF else (last + 1, 0)
            else:
                counter = 0
            self._last = (milliseconds, counter)
        value = milliseconds << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | secrets.randbits(62)
        return f"{value:032x}"

    def token(self) -> str:
        """22 URL-safe characters with 128 random bits: short enough for a text message."""
        return secrets.token_urlsafe(16)

    def code(self) -> str:
        """A letter and four digits ("A4821")."""
        return f"{secrets.choice(CODE_LETTERS)}{secrets.randbelow(10_000):04d}"


def new_key() -> str:
    """A fresh SECRET_KEY: 64 URL-safe characters with 384 random bits."""
    return secrets.token_urlsafe(48)


class SeededIds:
    """The same ids for the same seed, for ``chat``, ``simulate`` and tests. They can be guessed: never for real patients."""

    def __init__(self, seed: int) -> None:
        """``seed`` decides everything that follows."""
        self._random = random.Random(seed)
        self._count = 0

    def new(self) -> str:
        """20 hexadecimal digits: a counter, then digits of the seed's own, so that two seeds do not meet."""
        self._count += 1
        return f"{self._count:08x}{self._random.getrandbits(48):012x}"

    def token(self) -> str:
        """22 URL-safe characters."""
        return base64.urlsafe_b64encode(self._random.randbytes(16)).decode().rstrip("=")

    def code(self) -> str:
        """A letter and four digits ("A4821")."""
        return f"{self._random.choice(CODE_LETTERS)}{self._random.randrange(10_000):04d}"
