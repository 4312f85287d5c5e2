"""Several matters in one text are parted, and each is read alone; who takes the patient home is found among them."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectNothing, Triage
from messenger.reading.intents.several import news_alone, parts, takes_over
from messenger.reading.read import read
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 26, 10, 5, tzinfo=ZoneInfo("America/Chicago"))
THREE = "hey 3 things, jo cant come anymore so my dad will, i started lamictal on monday, and can i come 30 min later"
TRES = "oiga 3 cosas, Raul ya no puede asi que me lleva mi mama Nena, empece clonazepam el lunes, y puedo llegar 30 min mas tarde?"
BILL = "my psychiatrist added lithium yesterday. also who do i call about the bill. and can my mom be the ride, name is June"
CUENTA = "el psiquiatra me agrego litio ayer. y a quien le hablo por la cuenta. y mi mama puede ser quien me lleve, se llama Nena"


@pytest.mark.parametrize(("text", "name"), [(THREE, "dad"), (TRES, "Nena"), (BILL, "June"), (CUENTA, "Nena")])
def test_each_matter_is_read(text: str, name: str) -> None:
    reading = read(text, ExpectNothing(), "en", NOW, Triage("none"))
    assert any(part.tells.health == "medicine" for part in reading.also)
    assert reading.people.takes_over is not None and reading.people.takes_over.value == name
    assert news_alone(words_of(text))


@pytest.mark.parametrize("text", [THREE, TRES])
def test_a_move_among_them_is_a_part(text: str) -> None:
    reading = read(text, ExpectNothing(), "en", NOW, Triage("none"))
    assert any("reschedule" in part.plain or part.shift is not None for part in reading.also)


@pytest.mark.parametrize(
    "text",
    ["i started lamictal on monday", "can i come on monday or tuesday, please", "I would like a consultation, and my name is Ann Fox", "1", "ok, thanks"],
)  # fmt: skip
def test_one_matter_has_no_parts_to_hear(text: str) -> None:
    assert read(text, ExpectNothing(), "en", NOW, Triage("none")).also == ()


@pytest.mark.parametrize(
    "text",
    [
        "i started lamictal on monday, i feel dizzy and faint all the time", "i started lamictal on monday, i cant do this anymore at all",
        "empece clonazepam el lunes, y me siento muy mal y no quiero nada",
    ],
)  # fmt: skip
def test_what_weighs_beside_the_news_is_not_everyday(text: str) -> None:
    assert not news_alone(words_of(text))


@pytest.mark.parametrize(
    "text", ["what do i bring, and where do i park please, thanks", "can i bring my dog, she is called Luna, she is calm"]
)
def test_nobody_takes_over(text: str) -> None:
    assert takes_over(words_of(text)) is None
    assert len(parts(words_of(text))) > 1


MOVE_AND_MORE = [
    "few things. 1 whats your address 2 can my sister come 3 i need to push it back an hour",
    "whats your address can my sister come and i need to push it back an hour", "whats your address and i need to push it back an hour",
    "can my sister come, and can you move me to thursday next week", "move me to 1 or 2 pm on thursday and how much is it",
    "donde es, puedo llevar a mi hermana y me la cambia para la otra semana pero lunes no",
    "puedo llevar a mi hermana? y me la cambia al jueves de la otra semana", "cuanto cuesta? y necesito cambiar la cita al viernes",
]  # fmt: skip


@pytest.mark.parametrize("text", MOVE_AND_MORE)
def test_a_move_and_a_question_are_two_matters(text: str) -> None:
    reading = read(text, ExpectNothing(), "en", NOW, Triage("none"))
    assert reading.carrier == "none"
    assert any("reschedule" in part.plain for part in reading.also)
    assert any("reschedule" not in part.plain and part.plain for part in reading.also)


@pytest.mark.parametrize(
    "text",
    [
        "can you move me to friday, what time can i come", "i need to move my appointment can you do friday or is thursday ok",
        "i need to reschedule, do you have anything at 1 or 2 on friday", "me la puede cambiar al jueves? o al viernes si puede",
    ],
)  # fmt: skip
def test_a_move_alone_has_no_parts(text: str) -> None:
    assert read(text, ExpectNothing(), "en", NOW, Triage("none")).also == ()


def test_numbers_of_a_list_part_it() -> None:
    told = parts(words_of("2 things 1 whats your address 2 can my sister come"))
    assert [part.cleaned for part in told] == ["2 things", "whats your address", "can my sister come"]
