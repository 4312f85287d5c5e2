"""What is said to offered times that picks none, what stands beside a choice, and when to call; and what only looks so."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import ExpectSlot, Language, SlotNumber, Times, Triage
from messenger.reading.answers.names import name_beside
from messenger.reading.read import read
from messenger.reading.slots.bare import bare_place
from messenger.reading.visits.at_the_offer import asked_beside, asks_why_name, hesitates, turns_away, wonders
from messenger.reading.visits.called_back import asks_when_called, when_to_call
from messenger.reading.visits.moving import moves_back
from messenger.reading.words.text import words_of

NOW = datetime(2026, 11, 23, 10, 15, tzinfo=ZoneInfo("America/Chicago"))


@pytest.mark.parametrize(
    "text",
    [
        "not sure ill ask my husband and get back to you", "let me think about it", "i need to check with my wife first", "ill let you know",
        "not sure yet", "give me a minute", "let me sleep on it", "ill text you later", "hold on",
        "lo voy a pensar", "le pregunto a mi esposo y le aviso", "dejeme checar", "todavia no se", "luego le digo", "un momento",
    ],
)  # fmt: skip
def test_takes_time(text: str) -> None:
    assert hesitates(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "friday",
        "1",
        "can you let me know the price",
        "let me know if something opens",
        "i think tuesday",
        "ask them",
        "el martes",
        "la primera",
        "no",
    ],
)
def test_takes_no_time(text: str) -> None:
    assert not hesitates(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "is that in person or by phone", "duele?", "y si me pongo mal", "what if i panic", "will it hurt", "whichever is cheaper",
        "es en persona o por telefono", "puedo ir con mi esposo", "do you take my insurance", "why do you need that",
    ],
)  # fmt: skip
def test_wonders_about_something_else(text: str) -> None:
    assert wonders(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "friday?", "which one is the earliest?", "do you have anything on monday", "huh?", "what?", "que?", "hay mas tarde?", "is 3pm open",
        "what other times are there", "tuesday", "the second one", "mande?",
    ],
)  # fmt: skip
def test_asks_about_the_times_or_nothing(text: str) -> None:
    assert not wonders(words_of(text))


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("no thanks i changed my mind, i dont want to do this", "plainly"), ("actually forget it, too expensive", "plainly"),
        ("im not interested anymore", "plainly"), ("i decided not to", "plainly"), ("i don't want the treatment", "plainly"),
        ("ya no quiero, cambie de opinion", "plainly"), ("mejor no, esta muy caro", "plainly"), ("ya no quiero la cita", "plainly"),
        ("me arrepenti", "plainly"), ("never mind", "lightly"), ("not right now", "lightly"), ("olvidelo", "lightly"), ("no gracias", "lightly"),
        ("i changed my mind, can we do friday", "no"), ("i dont want to come on monday", "no"), ("cambie de opinion, mejor el martes", "no"),
        ("is it too expensive?", "no"), ("i want to do this", "no"), ("1", "no"), ("i dont mind", "no"), ("im not interested in anything anymore", "no"), ("no me interesa nada", "no"), ("threw my back out", "no"),
        ("its not for me its for my mom", "no"), ("we decided not to continue lexapro", "no"), ("i decided against it", "plainly"),
        ("i dont want to feel like this", "no"), ("no quiero hacer nada", "no"), ("no me interesa la de la tarde", "no"),
    ],
)  # fmt: skip
def test_turns_away(text: str, how: str) -> None:
    assert turns_away(words_of(text)) == how


@pytest.mark.parametrize(
    "rest",
    [
        "works! and do i need a ride for that", "and what happens if i have one", "and what do i bring", "y que tengo que llevar",
        "pero por que preguntan eso", "can i bring my son?",
    ],
)  # fmt: skip
def test_a_question_beside_an_answer(rest: str) -> None:
    assert asked_beside(rest)


@pytest.mark.parametrize(
    "rest", ["is the best", "please", "and my name is Ann Fox", "que me queda bien", "i do not know what to say", "y gracias", ""]
)
def test_no_question_beside_an_answer(rest: str) -> None:
    assert not asked_beside(rest)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1 and my name is Ann Fox", "Ann Fox"), ("the first one, name's ann fox", "Ann Fox"), ("1, me llamo Ana Ruiz", "Ana Ruiz"),
        ("2 soy Ana Ruiz", "Ana Ruiz"), ("1. My name is Ann Fox, do i need a ride", "Ann Fox"), ("la 2 mi nombre es ana ruiz y gracias", "Ana Ruiz"),
        ("2 soy nueva aqui", ""), ("1 this is great news", ""), ("1 please", ""), ("2 in the name of god", ""), ("1", ""),
    ],
)  # fmt: skip
def test_a_name_beside_the_choice(text: str, name: str) -> None:
    assert name_beside(words_of(text)) == name


@pytest.mark.parametrize(
    "text", ["why do you need my full name", "whats your name", "why", "por que necesitan mi nombre", "como se llama usted?"]
)
def test_asks_why_a_name_is_needed(text: str) -> None:
    assert asks_why_name(words_of(text))


@pytest.mark.parametrize("text", ["Ann Fox", "my name is Ann Fox", "me llamo Ana Ruiz", "is there parking", "mi nombre es Ana"])
def test_asks_nothing_about_a_name(text: str) -> None:
    assert not asks_why_name(words_of(text))


@pytest.mark.parametrize(
    ("text", "language", "since"),
    [
        ("can i get a call after 4pm, i work", "en", 16), ("can someone call me after 4", "en", 16), ("mornings are best to call", "en", None),
        ("i work til 4, can you call me after that", "en", 16), ("me pueden llamar despues de las 4, trabajo", "es", 16),
        ("llamenme por la tarde", "es", 12),
    ],
)  # fmt: skip
def test_when_to_call(text: str, language: str, since: int | None) -> None:
    times = when_to_call(words_of(text), "es" if language == "es" else "en", NOW)
    assert times is not None
    assert since is None or times.intervals[0][0].hour == since


@pytest.mark.parametrize(
    "text", ["call me", "friday at 4", "can you call 911", "when will they call", "a que hora me llaman", "i can do after 4"]
)
def test_no_hour_of_a_call(text: str) -> None:
    assert when_to_call(words_of(text), "en", NOW) is None


@pytest.mark.parametrize("text", ["when will they call", "what happens now", "a que hora me llaman", "cuando me van a llamar", "que sigue"])
def test_asks_when_somebody_calls(text: str) -> None:
    assert asks_when_called(words_of(text))


@pytest.mark.parametrize(
    "text",
    ["when is my visit", "call me at 4", "what time do you open", "cuando es mi cita", "llamenme a las 4", "what happens if i have one"],
)
def test_does_not_ask_when_somebody_calls(text: str) -> None:
    assert not asks_when_called(words_of(text))


OFFERED = tuple(datetime(2026, 11, day, hour, tzinfo=NOW.tzinfo) for day, hour in ((24, 10), (25, 12), (30, 17)))
ON_THE_SECOND = tuple(datetime(2026, 12, day, hour, tzinfo=NOW.tzinfo) for day, hour in ((2, 9), (3, 12), (4, 17)))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("el segundo", 2), ("el segundo por favor", 2), ("el 2 por favor", 2), ("el 2", 2), ("sí, el 2", 2), ("yea 2nd", 2), ("yep 3rd", 3),
        ("I'll take the 2nd", 2), ("me quedo con el tercero", 3), ("the first please", 1), ("el 2do", 2),
        ("2", None), ("el 2 de diciembre", None), ("el día 2", None), ("on the 2nd", None), ("the 2nd?", None), ("el 24", None), ("el 4", None),
        ("not the 2nd", None), ("el segundo o el tercero", None), ("the 2nd at 3", None), ("martes 2", None), ("a las 2", None),
    ],
)  # fmt: skip
def test_a_place_in_the_list_and_no_more(text: str, place: int | None) -> None:
    assert bare_place(words_of(text), OFFERED) == place


@pytest.mark.parametrize("text", ["el segundo", "the 2nd", "el 2 por favor"])
def test_a_day_of_the_month_that_is_offered_is_no_place(text: str) -> None:
    assert bare_place(words_of(text), ON_THE_SECOND) is None


@pytest.mark.parametrize(
    "text",
    [
        "put it back", "can you move it back", "actually never mind the first time was better, put it back", "can i go back to my original time",
        "actually the old time works better", "change it back to how it was", "I want my old time back", "regrésela como estaba",
        "no keep the old one", "actually no keep the old one", "keep my original time", "leave it how it was", "ay no, regreseme la de antes",
        "ay ya no, dejemela como estaba", "devuélvame mi hora de antes",
        "mejor la de antes", "regréseme a la hora anterior", "mejor déjela como estaba", "put my appointment back please",
    ],
)  # fmt: skip
def test_the_time_before_is_wished_for(text: str) -> None:
    assert moves_back(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "keep my appointment", "can i keep my appointment", "déjeme pensarlo", "póngame a las 10", "me dejaron esperando antes", "keep the change",
        "call me back", "I'll be back", "my back hurts", "the first session was better", "I put it back on", "push it back an hour", "the first time was better",
        "la primera vez fue mejor", "I threw it back up", "can I go back to work", "move it", "ya regresé", "go back to sleep", "put my seat back",
    ],
)  # fmt: skip
def test_no_time_before_is_wished_for(text: str) -> None:
    assert not moves_back(words_of(text))


KIN = [
    f"{lead} {rest}"
    for lead in ("the one", "whichever", "anything", "la", "el", "una")
    for rest in (
        "that aint a morning", "thats not a morning", "that isnt tuesday", "that isn't on the 24th", "that isnt at 9", "not in the afternoon",
        "que no sea de mañana", "que no sea en la tarde", "que no sea martes", "que no sea el 24", "que no sea a las 9", "que no sea temprano",
    )
]  # fmt: skip
LISTS = [
    (), ((24, 9),), ((24, 9), (25, 10)), ((24, 13), (25, 14)), ((24, 9), (24, 13)), ((24, 9), (25, 10), (30, 8)), ((24, 9), (25, 14), (30, 17)),
]  # fmt: skip


@pytest.mark.parametrize("times", LISTS, ids=str)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_rules_out_some_or_all_that_is_offered_never_raises(times: tuple[tuple[int, int], ...], language: Language) -> None:
    offered = ExpectSlot(tuple(datetime(2026, 11, day, hour, tzinfo=NOW.tzinfo) for day, hour in times))
    for text in KIN:
        answer = read(text, offered, language, NOW, Triage("none")).answer
        assert not isinstance(answer, SlotNumber) or 1 <= answer.number <= len(times)


@pytest.mark.parametrize(
    ("text", "first", "never"),
    [
        ("any day but the 16th between 1-4", (24, 13), (12, 16)), ("cualquier dia menos el 16 entre 1 y 4", (24, 13), (12, 16)),
        ("any day except friday between 1 and 4", (24, 13), (11, 27)), ("10 works if it's the 30th, not if it's the 24th", (30, 10), (11, 24)),
        ("10 works if it's monday, not if it's tuesday", (30, 10), (11, 24)), ("las 10 si es lunes, pero no si es martes", (30, 10), (11, 24)),
    ],
)  # fmt: skip
def test_a_day_ruled_out_beside_hours_of_the_others(text: str, first: tuple[int, int], never: tuple[int, int]) -> None:
    answer = read(text, ExpectSlot(ON_THE_SECOND), "en", NOW, Triage("none")).answer
    assert isinstance(answer, Times)
    days = {(since.month, since.day) for since, _ in answer.intervals}
    assert datetime(2026, 11, *first) in {since for since, _ in answer.intervals}
    assert never not in days
