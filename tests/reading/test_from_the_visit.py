"""A new time said by the visit that is booked, a question whether a time is still open, and what would be better; and what only looks so."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectChoice, Shift, Triage
from messenger.reading.read import read
from messenger.reading.visits.from_the_visit import asks_whether_open, prefers
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
REASON = ExpectChoice(("Mood", "Anxiety or trauma", "Pain", "Other", "I'd rather tell staff"), (), "reason")


def shift_of(text: str) -> Shift | None:
    return read(text, REASON, "en", NOW, Triage("none")).shift


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("push it back an hour", Shift("minutes", 60)),
        ("an hour later would be better", Shift("minutes", 60)),
        ("can we make it 30 minutes earlier", Shift("minutes", -30)),
        ("una hora despues por favor", Shift("minutes", 60)),
        ("me la puede recorrer una hora", Shift("same")),
        ("can we do later the same day", Shift("same", 1)),
        ("could i come a bit later that day", Shift("same", 1)),
        ("same day but in the afternoon", Shift("same")),
        ("se puede mas tarde ese mismo dia", Shift("same", 1)),
        ("el mismo dia pero en la tarde", Shift("same")),
        ("ugh sorry they just changed my shift, can i do the week after instead", Shift("weeks", 1)),
        ("can you bump my appointment to the week after", Shift("weeks", 1)),
        ("no wait the week after instead", Shift("weeks", 1)),
        ("push it back a week please", Shift("weeks", 1)),
        ("me cambiaron el turno, puede ser la semana siguiente", Shift("weeks", 1)),
        ("puede moverla una semana mas", Shift("weeks", 1)),
        ("can we do the day after", Shift("days", 1)),
        ("al dia siguiente se puede?", Shift("days", 1)),
    ],
)
def test_a_time_from_the_visit(text: str, shift: Shift) -> None:
    assert shift_of(text) == shift


@pytest.mark.parametrize(
    "text",
    [
        "im going to be an hour late", "i ate an hour before", "i took it an hour ago", "ese dia no puedo", "i can't do that day",
        "can i come next week", "can i come the day after tomorrow", "can i move it to the day after thanksgiving", "same day next week",
        "i feel worse later in the day", "it started the week after", "the pain comes an hour later", "me empezo una hora despues de comer",
        "la semana que entra", "2", "mood",
    ],
)  # fmt: skip
def test_no_time_from_the_visit(text: str) -> None:
    assert shift_of(text) is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("hey i gotta move my appt, can we do thursday or friday", "2026-11-26"),
        ("i need to move my appointment. do you have anything next week", "2026-11-30"),
        ("need to reschedule my visit, friday is better", "2026-11-27"),
        ("i need to move my appointment can we do friday", "2026-11-27"),
        ("move my tuesday appointment, i can do friday", "2026-11-27"),
        ("necesito cambiar mi cita, puede ser jueves o viernes", "2026-11-26"),
        ("tengo que mover mi cita, mejor la semana que entra", "2026-11-30"),
        ("change my appointment from tuesday to friday", "2026-11-27"),
    ],
)
def test_the_wish_inside_a_sentence_about_moving(text: str, first: str) -> None:
    wishes = read(text, REASON, "es" if "cita" in text else "en", NOW, Triage("none")).wishes
    assert wishes is not None
    assert wishes.intervals[0][0].date().isoformat() == first


@pytest.mark.parametrize("text", ["i want to change my appointment on tuesday", "my appointment is friday, i need to move it"])
def test_the_old_time_is_no_wish(text: str) -> None:
    assert read(text, REASON, "en", NOW, Triage("none")).wishes is None


@pytest.mark.parametrize(
    "text",
    [
        "actually is the first one still open", "is my old time still open", "is friday still available", "is that slot taken",
        "do you still have the friday one", "is the 8:30 still free", "you still have that friday slot?",
        "la primera todavia esta libre?", "todavia tienen la del viernes?", "esta libre el viernes?", "sigue disponible esa hora?",
    ],
)  # fmt: skip
def test_asks_whether_a_time_is_open(text: str) -> None:
    assert asks_whether_open(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "is the clinic still open", "are you still open", "are you open friday", "is my appointment still on", "is the office open on saturday",
        "the first one", "la primera", "siguen abiertos?", "mood", "still waiting", "the first one is the mood one",
    ],
)  # fmt: skip
def test_asks_about_no_time(text: str) -> None:
    assert not asks_whether_open(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "end of the month works better for me", "mornings are better for me", "friday would be better", "id rather come on friday",
        "i'd prefer the afternoon", "me queda mejor el viernes", "mejor el viernes", "el viernes seria mejor", "prefiero en la tarde",
    ],
)  # fmt: skip
def test_says_what_would_be_better(text: str) -> None:
    assert prefers(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "i feel better in the morning", "my mood is better on weekends", "i sleep better on saturdays", "me siento mejor en la manana",
        "better", "mornings are best to call", "mejor llamen en la mañana", "i want to get better", "mejor no", "id rather tell staff on monday", "duermo mejor el domingo",
    ],
)  # fmt: skip
def test_says_nothing_of_a_better_time(text: str) -> None:
    assert not prefers(words_of(text))
