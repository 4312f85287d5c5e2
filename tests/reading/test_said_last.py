"""A day that is taken back for another, in one text: the last one is wished for, whatever the others were called."""

import pytest

from messenger.core.understanding import ExpectNothing, Triage
from messenger.reading.read import read
from messenger.reading.times.said_last import said_last
from messenger.reading.words.text import words_of
from tests.figures import NOW


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("can we do thursday, no wait thursday is thanksgiving, wednesday. no sorry monday", "en"), ("thursday, no wait, monday", "en"),
        ("can we do thursday, no wait thursday is thanksgiving, monday", "en"), ("can we do wednesday. no sorry monday", "en"),
        ("can we move it to thursday, oh thursday is a holiday, monday then", "en"),
        ("podemos el jueves, no espere el jueves es feriado, miercoles. no perdon lunes", "es"), ("el jueves, no espere, el lunes", "es"),
        ("puede ser el jueves, no, mejor el miercoles, no perdon el lunes", "es"),
    ],
)  # fmt: skip
def test_the_last_day_is_the_one_wished_for(text, language):
    found = read(text, ExpectNothing(), language, NOW, Triage("none"))
    assert {"book", "reschedule"} & {*found.intents}
    assert found.wishes is not None and {first.weekday() for first, _ in found.wishes.intervals} == {0}


@pytest.mark.parametrize(
    "text",
    [
        "monday or tuesday", "no sorry monday", "thursday, no wait", "thursday, no sorry not monday", "no wait, thursday is thanksgiving",
        "tuesday at 3, thanks", "i can do thursday but no wait i work", "not thursday",
    ],
)  # fmt: skip
def test_what_comes_to_no_other_day_stands_as_it_is(text):
    words = words_of(text)
    assert said_last(words) is words
