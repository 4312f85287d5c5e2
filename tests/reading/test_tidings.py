"""Tidings above what else a text asks: a death, somebody in the hospital; anger about the hour; an opt-out that may mean the visit."""

from __future__ import annotations

from datetime import datetime

import pytest

from messenger.core.reading import Reading
from messenger.core.understanding import ExpectChoice, ExpectNothing, Triage, Unread
from messenger.reading.carrier import START_WORDS, STOP_WORDS
from messenger.reading.read import read

NOW = datetime.fromisoformat("2026-11-23T13:35-06:00")


def heard(text: str) -> Reading:
    """What a text is read as where nothing is asked."""
    return read(text, ExpectNothing(), "en", NOW, Triage("none"))


@pytest.mark.parametrize(
    "text",
    [
        "mom passed away last night, please take her off your list", "Ann died on sunday", "my wife died, please cancel her appointment",
        "this is her son. she passed away yesterday", "hi this is Ann's husband. Ann passed away on Saturday", "the patient is deceased",
        "my mother is dead stop texting", "my husband died last week. he won't be coming", "I'm her daughter, mom is no longer with us",
        "she has passed away, remove this number", "we lost her on friday, please stop the messages", "He passed last night",
        "mi mama fallecio anoche, quitenla de la lista", "mi esposo murio ayer, cancelen su cita por favor", "ella ya fallecio", "soy la hermana de ana. ella murio esta noche",
        "habla su hija, mi mamá murió el sábado", "el señor falleció ayer", "soy su hijo. mi papa se nos fue anoche",
        "soy hijo de Ana, mi mama fallecio ayer, cancelen la cita por favor", "im anns son, my mom died yesterday, please cancel the appointment",
        "anns daughter here, my mom passed away last night", "le escribe la familia de Ana, mi mama murio ayer",
    ],
)  # fmt: skip
def test_that_the_patient_has_died(text: str) -> None:
    assert heard(text).tells.news == "death"


@pytest.mark.parametrize(
    "text",
    [
        "my dad died so i cant come friday", "my grandmother passed away, I need to reschedule", "my brother died yesterday",
        "we lost my mom last night, can i move my appointment", "i have a funeral for my uncle tomorrow and can't make it",
        "se murio mi papa no puedo ir", "my mom died yesterday, please cancel the appointment", "mi mama fallecio ayer, cancelen la cita por favor",
        "falleció mi abuelita, tengo que cambiar mi cita", "murio mi hermano",
    ],
)  # fmt: skip
def test_a_loss_of_the_writers_own(text: str) -> None:
    assert heard(text).tells.news == "loss"


@pytest.mark.parametrize(
    "text",
    [
        "my phone died", "my dog died yesterday", "sorry my battery died", "my mom died when i was ten", "my dad died last year and i can't get over it",
        "i almost died laughing", "what if i died in there", "i passed the test", "the pain died down", "my car died on the way",
        "mi papa murio hace años", "se murio mi celular", "se me murio el perro", "pase la noche mal", "i'm dead tired", "deadline?",
        "do people die from this", "I am passing by later",
    ],
)  # fmt: skip
def test_nobody_has_died(text: str) -> None:
    assert heard(text).tells.news is None


@pytest.mark.parametrize(
    "text",
    [
        "this is her daughter, mom fell and is in the hospital, she cant come tomorrow", "im in the hospital cant make it", "I got admitted last night",
        "ann is in the ICU", "she was taken to the ER this morning", "im at the er with my kid", "my husband was hospitalized", "on my way, heading to the emergency room",
        "habla su hija, mi mama se cayo y esta en el hospital", "estoy en el hospital, no voy a poder ir", "mi esposo esta internado",
        "la llevaron a urgencias", "me internaron anoche",
        "my mom is in the hospital can we do next week instead", "I'm in the hospital, can you call me? next month works",
    ],
)  # fmt: skip
def test_somebody_is_in_the_hospital(text: str) -> None:
    assert heard(text).tells.news == "hospital"


@pytest.mark.parametrize(
    "text",
    [
        "are you in the hospital building", "i work at the hospital", "i was in the hospital last year", "i was hospitalized for mania 3 years ago",
        "is it next to the hospital", "i admitted it to my wife", "trabajo en el hospital", "estuve en el hospital hace un mes", "me dieron de alta del hospital",
        "my shift at the er ends at 5",
    ],
)  # fmt: skip
def test_nobody_is_in_the_hospital_now(text: str) -> None:
    assert heard(text).tells.news is None


@pytest.mark.parametrize("text", ["my dad died last week", "mi papa murio la semana pasada", "my brother died and it was maybe my fault"])
def test_a_death_is_no_answer_about_safety_by_its_words_of_time(text: str) -> None:
    asked = ExpectChoice(("no", "past", "sometimes", "now"), (), "safety", ("no", "past", "sometimes", "now"), careful=True)
    assert isinstance(read(text, asked, "en", NOW, Triage("none")).answer, Unread)


@pytest.mark.parametrize(
    "text",
    [
        "stop texting me so early", "quit texting me at midnight please", "please don't text me this late", "stop sending me messages at 6am",
        "dont message me before 9", "quit waking me up in the middle of the night", "can you not text me while im at work", "too early to text me!!",
        "why are you texting me so late", "stop texting me on sundays", "stop texting me at this hour",
        "ya no me manden mensajes tan temprano", "no me escriban a las 6 de la mañana", "dejen de mandarme mensajes de madrugada",
        "no me textee tan noche por favor", "no me manden mensajes a estas horas", "no me escriba los domingos", "muy temprano para mandar mensajes",
    ],
)  # fmt: skip
def test_anger_about_the_hour_is_no_opt_out(text: str) -> None:
    found = heard(text)
    assert (found.carrier, found.leaving.bad_hour) == ("none", True)


@pytest.mark.parametrize(
    "text",
    [
        "stop texting me", "STOP. its 6 am", "stop, so early!", "stop texting me so early or ever again", "stop texting me ever", "no more texts, its midnight",
        "take me off your list and quit texting me at midnight", "unsubscribe, too early to text me", "stop texting me at this number", "dont text me anymore",
        "ya no me manden mensajes", "ALTO. muy temprano", "quiteme de la lista, no me escriban a las 6", "no me escriban nunca, menos tan temprano",
        "leave me alone, you text me so early",
        "yes stop them all", "stop them all", "yes, stop", "si, alto",
    ],
)  # fmt: skip
def test_who_wants_no_texts_leaves_whatever_the_hour(text: str) -> None:
    found = heard(text)
    assert (found.carrier, found.leaving.bad_hour) == ("optout", False)


@pytest.mark.parametrize(
    "text",
    ["is 8 too early to come", "can i text you this late", "am i too late", "come so early?", "texted you at 6", "llego tan temprano"],
)
def test_an_hour_without_anger(text: str) -> None:
    assert not heard(text).leaving.bad_hour


@pytest.mark.parametrize("word", sorted(STOP_WORDS))
def test_every_carrier_word_leaves_in_any_case_and_punctuation(word: str) -> None:
    for text in (
        word,
        word.upper(),
        word.capitalize(),
        f"{word}.",
        f" {word.upper()} !!",
        f"'{word}'",
        f"{word}\n",
        f"please {word}",
        f"({word})",
    ):
        assert heard(text).carrier == "optout", text


@pytest.mark.parametrize("word", sorted(START_WORDS))
def test_every_word_that_brings_texts_back(word: str) -> None:
    assert heard(f"{word.upper()}.").carrier == "optin"


@pytest.mark.parametrize(
    ("text", "may"),
    [("CANCEL", True), ("cancel.", True), ("cancelar por favor", True), ("Cancel please", True), ("STOP", False), ("END", False), ("baja", False), ("quit texting me", False)],
)  # fmt: skip
def test_an_opt_out_that_may_mean_the_visit(text: str, may: bool) -> None:
    found = heard(text)
    assert (found.carrier, found.leaving.says_cancel) == ("optout", may)
