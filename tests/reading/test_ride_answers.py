"""What no name is never settles a ride home: a name is believed in a known form, a doubt is for staff, anything else asks again."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from messenger.core.understanding import DoubtfulRide, ExpectName, Name, NoRide, Triage, Unread, UnsuitableRide
from messenger.reading.read import read
from training.lines import from_lines

NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))
ANSWERS = Path(__file__).resolve().parents[2] / "training" / "answers"


def answer(text: str):
    return read(text, ExpectName("ride"), "en", NOW, Triage("none")).answer


@pytest.mark.parametrize(
    "text",
    [
        "i had coffee with milk is that ok", "a que hora salgo", "me tome un cafe con leche, hay problema", "coffee", "breakfast", "ok thanks",
        "what time do i get out", "my head hurts", "i ate a banana at 8", "me comi un platano a las 8", "my sister died last week",
        "my sister is sick", "mi hermana se enfermo", "my mom is working that day", "mi mama trabaja", "the church is sending somebody",
        "i have someone", "it's covered", "ya lo arregle", "can my husband come", "puede entrar mi esposo", "my friend that drives me is in jail",
        "my husband had surgery", "my ride overslept", "tomorrow at 3",
        "mi hija esta de viaje", "i live alone", "everybody i know works", "todos trabajan",
    ],
)  # fmt: skip
def test_what_is_no_name_asks_again(text):
    assert isinstance(answer(text), Unread)


@pytest.mark.parametrize(
    "text",
    [
        "my neighbor might", "idk yet maybe my roommate", "waiting on my son to say if he can drive", "if my wife gets off work", "my sister can't but maybe my cousin",
        "let me check", "have to ask my brother", "hoping my mom can", "a lo mejor mi vecina", "le pregunto a mi hermana", "voy a ver", "depende de mi hijo", "probably Rob",
    ],
)  # fmt: skip
def test_somebody_may_and_it_is_not_settled(text):
    found = answer(text)
    assert isinstance(found, NoRide) and found.maybe


@pytest.mark.parametrize(
    ("text", "kin"),
    [("my wife", True), ("mi esposa", True), ("my sister Jo", False), ("Linda", False), ("my mother-in-law", True), ("Junior", False)],
)
def test_who_they_are_to_the_patient_is_no_name(text, kin):
    found = answer(text)
    assert isinstance(found, Name) and found.kin is kin


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Linda", "Linda"), ("linda fox", "Linda Fox"), ("Will", "Will"), ("Maria de la Cruz", "Maria de la Cruz"), ("no, Linda", "Linda"),
        ("no, mi prima Rosa", "Rosa"), ("actually not Dave, my sister Jo", "Jo"), ("Linda not Bob", "Linda"), ("Dave 555-0142", "Dave"),
        ("her name is Helen Price and her number is 212-555-0199", "Helen Price"), ("Linda at 3pm", "Linda"), ("Oluwaseun", "Oluwaseun"),
        ("Xochitl", "Xochitl"), ("my friend Ixtzel will drive me", "Ixtzel"), ("Mrs. Zabriskie", "Zabriskie"), ("tía Chela", "Chela"),
        ("It's my daughter, Beth", "Beth"), ("Beth, she's my daughter", "Beth"), ("me lleva Pedro", "Pedro"), ("mom & dad", "mom"),
        ("my husband picks me up when i finish", "husband"), ("mi esposo me espera afuera", "esposo"), ("yes Linda will", "Linda"),
        ("Roy from the shop is gonna haul me home", "Roy"), ("mi hermana Luz me recoge", "Luz"), ("bob from work", "Bob"),
        ("my neighbor Darlene said she'd carry me home", "Darlene"), ("se llama Itzayana", "Itzayana"),
    ],
)  # fmt: skip
def test_a_name_in_a_known_form_is_believed(text, name):
    got = answer(text)
    assert isinstance(got, Name)
    assert (got.value, got.sure) == (name, True)


@pytest.mark.parametrize("text", ["Zorblat", "suspended", "dale", "Simon", "Hi this is Gladys", "me llamo Ana", "soy Marta"])
def test_a_word_that_may_be_a_name_is_asked_about(text):
    got = answer(text)
    assert isinstance(got, Name)
    assert not got.sure


@pytest.mark.parametrize(
    "text",
    [
        "my license is suspended", "my boyfriend, hes got a license suspended tho", "mi hijo pero tiene la licencia suspendida",
        "my dad's license expired", "mi amigo no tiene licencia", "my mom but she has no car", "mi hermano pero sin carro", "my son, he's 16",
        "mi hijo de 15 años", "my nephew but hes underage", "mi sobrino, es menor de edad", "my boyfriend but he drinks", "mi novio pero toma mucho",
        "my sister is driving me but she's been drinking", "mi esposo, anda tomado", "Bob, he got a DUI", "my mom doesn't drive",
        "my grandpa but he can't see at night", "mi abuelo pero no ve bien", "my niece who is in high school",
    ],
)  # fmt: skip
def test_a_doubt_beside_a_person_is_for_staff(text):
    assert isinstance(answer(text), DoubtfulRide)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("uber", UnsuitableRide),
        ("i can drive myself", UnsuitableRide),
        ("nobody", NoRide),
        ("no", NoRide),
        ("aun no", NoRide),
        ("0", NoRide),
    ],
)
def test_a_way_alone_and_nobody_stay_what_they_are(text, kind):
    assert isinstance(answer(text), kind)


def test_hardly_any_text_of_another_matter_is_taken_for_a_name():
    """Of 9,800 texts on other matters it was every second one."""
    told = [one for path in sorted(ANSWERS.glob("*.txt")) for one in from_lines(path, 1)]
    others = [one.text for one in told if one.topic not in ("ride", "drive", "home") and not one.answer.startswith("ride_")]
    named = [text for text in others if isinstance(got := answer(text), Name) and got.sure]
    assert len(others) > 5000
    assert len(named) < len(others) / 150, named


@pytest.mark.parametrize(
    "text",
    [
        "my sister said she'd drive then she got the flu", "Dave was coming but he fell off a ladder", "mi hermana iba a venir pero se enfermo",
        "Carlos tiene covid",
    ],
)  # fmt: skip
def test_what_came_between_is_for_staff_to_weigh(text):
    assert not isinstance(answer(text), Name)


def test_most_who_tell_of_a_ride_problem_name_nobody():
    told = [one.text for path in sorted(ANSWERS.glob("*.txt")) for one in from_lines(path, 2) if one.answer == "ride_problem"]
    assert [text for text in told if isinstance(got := answer(text), Name) and got.sure] == []
