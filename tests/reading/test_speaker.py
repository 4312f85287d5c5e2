"""Who says that they write, and whether they ask for the patient's time; look-alikes of the patient's own."""

import pytest

from messenger.reading.intents.speaker import speaker
from messenger.reading.visits.own_visit import asks_about_another, asks_for_kin, asks_when_of_another
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("hi this is her husband Greg, i also want an appointment for me", "husband"), ("hi this is ana's son, whats the address", "son"),
        ("im her daughter", "daughter"), ("i'm ann's wife", "wife"), ("her husband here", "husband"), ("its his wife", "wife"),
        ("not her, it's her sister", "sister"), ("hola habla el esposo de ann, ella no habla ahorita, a que hora es la cita", "esposo"),
        ("habla su esposo Greg", "esposo"), ("soy la hija de Rosa", "hija"), ("le escribe su hija", "hija"), ("aquí su esposa", "esposa"),
        ("no soy la paciente", ""), ("im using her phone", ""), ("im annas boss is she with you friday", "boss"),
        ("its my moms phone can i book too", "moms"), ("soy raul el esposo", "esposo"), ("habla el marido, cuando le toca a mi esposa", "marido"),
    ],
)  # fmt: skip
def test_somebody_else_writes(text, relation):
    found = speaker(words_of(text))
    assert found is not None
    assert (found.kind, found.word) == ("another", relation)


@pytest.mark.parametrize(
    "text",
    [
        "this is my husband", "this is my son's number", "my husband will drive", "habla con mi esposo", "can you text her husband here?", "mi hija maneja",
        "is this marias son", "i am so tired dad", "soy mamá de dos", "this is a good daughter", "call my wife", "her phone is off",
    ],
)  # fmt: skip
def test_the_patient_speaks_of_others(text):
    found = speaker(words_of(text))
    assert found is None or found.kind != "another"


@pytest.mark.parametrize("text", ["it's me", "its me again", "ME", "yo", "soy yo", "ya soy yo", "soy la paciente", "i am the patient"])
def test_the_patient_again(text):
    found = speaker(words_of(text))
    assert found is not None
    assert found.kind == "me"


@pytest.mark.parametrize(
    ("text", "name"), [("this is Ann", "ann"), ("hi, this is Ann Fox again", "ann"), ("soy Ana", "ana"), ("ann here", "ann")]
)
def test_a_name_of_their_own(text, name):
    found = speaker(words_of(text))
    assert found is not None
    assert (found.kind, found.word) == ("named", name)


@pytest.mark.parametrize(
    "text",
    [
        "what time is her appointment", "this is her husband, what time is the appointment", "when does she need to be there", "a que hora es su cita",
        "habla el esposo de ann, a que hora es la cita", "¿a qué hora tiene que estar?", "cuándo es la cita",
    ],
)  # fmt: skip
def test_somebody_else_asks_when(text):
    assert asks_when_of_another(words_of(text))


@pytest.mark.parametrize("text", ["where are you", "how long does it take her", "move her visit", "when do you close"])
def test_somebody_else_asks_something_else(text):
    assert not asks_when_of_another(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "what time is my wifes appointment", "when is the appointment for my husband", "cuando le toca a mi esposa", "a que hora es la cita de mi marido",
    ],
)  # fmt: skip
def test_asks_when_a_relatives_visit_is(text):
    assert asks_for_kin(words_of(text))


@pytest.mark.parametrize(
    "text", ["what time should my husband come", "can my wife come", "when is my appointment", "mi esposa me lleva, a que hora es mi cita"]
)
def test_asks_of_no_relatives_visit(text):
    assert not asks_for_kin(words_of(text))


@pytest.mark.parametrize(
    "text", ["is my wife done yet", "is she with you friday", "para que es la cita", "ya salio mi mama?", "what time should i pick her up"]
)
def test_asks_about_the_patient(text):
    assert asks_about_another(words_of(text))


@pytest.mark.parametrize("text", ["its my moms phone can i book too", "can i book", "where do i park", "thank you"])
def test_asks_nothing_about_the_patient(text):
    assert not asks_about_another(words_of(text))
