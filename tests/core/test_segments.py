"""Segments and encodings, with strings that tell right counters from wrong ones, and against an encoder that really cuts the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messenger.core.communication import GSM7_BASIC, GSM7_EXTENSION, encoding_of, segments_of

FLAG = "\U0001f1fa\U0001f1f8"


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("", 1), ("a" * 160, 1), ("a" * 161, 2), ("a" * 306, 2), ("a" * 307, 3), ("á" * 70, 1), ("á" * 71, 2), ("á" * 134, 2),
        ("á" * 135, 3),
        ("a" * 69 + "😀", 2), ("x" * 66 + "😀" + "x" * 66, 3), ("a" * 152 + "€" + "a" * 152, 3), (FLAG * 18, 2), ("a" * 159 + "€", 2),
        ("a" * 158 + "€", 1), ("€" * 80, 1), ("€" * 81, 2), ("\n" * 160, 1), ("\f" * 81, 2), ("ñ" * 160, 1), ("a" * 68 + "😀", 1),
    ],
)  # fmt: skip
def test_segments(text: str, segments: int) -> None:
    assert segments_of(text) == segments


@pytest.mark.parametrize("character", "áíóúÁÍÓÚç“”‘’–—…\u00a0😀\t")
def test_one_such_character_makes_the_text_ucs2(character: str) -> None:
    assert encoding_of("Hola" + character) == "UCS-2"


@pytest.mark.parametrize("character", "éñÑ¿¡üÜÇàèìòù€^{}\\[~]|@£$_\f\n\r")
def test_these_stay_gsm7(character: str) -> None:
    assert encoding_of("Hola" + character) == "GSM-7"


def cut(text: str) -> int:
    """Fill segments one character at a time; an escape and a surrogate pair stay whole (3GPP TS 23.040 section 9.2.3.24.1)."""
    gsm = set(text) <= GSM7_BASIC | GSM7_EXTENSION
    units = [(b"\x1b" if c in GSM7_EXTENSION else b"") + b"x" if gsm else c.encode("utf-16-be", "surrogatepass") for c in text]
    per_unit, alone, joined = (1, 160, 153) if gsm else (2, 70, 67)
    if len(b"".join(units)) // per_unit <= alone:
        return 1
    pieces = [b""]
    for unit in units:
        if len(pieces[-1] + unit) // per_unit > joined:
            pieces.append(b"")
        pieces[-1] += unit
    return len(pieces)


@given(st.text(st.sampled_from("aé€^á😀ñ"), max_size=500))
def test_the_count_is_what_cutting_gives(text: str) -> None:
    assert segments_of(text) == cut(text)


@given(st.text(max_size=200), st.text(max_size=50))
def test_more_text_is_never_fewer_segments(text: str, more: str) -> None:
    assert 1 <= segments_of(text) <= segments_of(text + more)
