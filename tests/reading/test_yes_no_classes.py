"""Answers to yes-no questions, class by class (tests/reading/yes_no_classes.csv): each is read as meant, or asked again where it must be.

Nothing is learned from these texts. ``also_ok`` holds what is right too, several joined by a bar; ``other`` is what must be asked again.
"""

import csv
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from messenger.core.understanding import Unread
from messenger.reading.understand import understand
from messenger.reading.words.text import words_of
from messenger.reading.yes_no.answer import read_yes_no, weighed
from messenger.reading.yes_no.sign import Topic
from messenger.reading.yes_no.topics import UNDOING, topic_of

ROWS = list(csv.DictReader((Path(__file__).parent / "yes_no_classes.csv").open(encoding="utf-8", newline="")))
WORDS = Path(__file__).parents[2] / "messenger" / "templates" / "words"
NOW = datetime(2026, 11, 24, 10, 15, tzinfo=ZoneInfo("America/Chicago"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['class']}: {row['text']}")
def test_a_class_is_read_as_meant(row):
    got = understand("yes-no", {"text": row["text"], "question": row["question"]}, row["language"], NOW)
    assert got["answer"].replace("ask", "other") in {row["gold"], *row["also_ok"].split("|")}, got
    assert got["because"]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("form", ["text", "page"])
@pytest.mark.parametrize(
    ("key", "topic"),
    [
        ("prior", "prior"), ("meds", "any"), ("preg", "pregnancy"), ("heart", "heart"), ("pressure", "heart"), ("brain", "brain"),
        ("psychosis", "psychosis"), ("substance", "substance"), ("organ", "organ"), ("allergy", "allergy"),
    ],
)  # fmt: skip
def test_each_question_of_the_sample_clinic_is_about_what_it_asks(language, form, key, topic):
    """Whom to call with pain now, or which options there are, is not what a question is about."""
    words = yaml.safe_load((WORDS / f"{language}.yaml").read_text("utf-8"))["screening"]
    assert topic_of(words[key] if form == "text" else words["page"][key]) == topic


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Should we cancel your visit on Tuesday?", "cancel"), ("¿Seguro que quiere cancelar su cita de mañana?", "cancel"),
        ("Will you drive yourself home?", "drive"), ("¿Va a manejar usted misma después?", "drive"),
        ("Who will drive you home?", "ride"), ("¿Alguien lo lleva a casa?", "ride"), ("Have you eaten today?", "eaten"),
        ("¿Ha comido algo?", "eaten"), ("May we text you about your visit?", "texts"), ("¿Le mandamos mensajes de texto?", "texts"),
        ("Any side effects?", "effects"), ("¿Tuvo efectos secundarios?", "effects"), ("Are you safe right now?", "safe"),
        ("¿Está a salvo en este momento?", "safe"), ("Do you feel better?", "well"), ("¿Se siente mejor?", "well"),
        ("Have you ever had a seizure or a head injury?", "injury"), ("¿Un derrame o un golpe en la cabeza?", "injury"),
        ("Do you drink alcohol or use drugs most days?", "daily"), ("¿Toma alcohol o usa drogas casi todos los días?", "daily"),
        ("Are you allergic to any medicine?", "allergies"), ("¿Es alérgico a algún medicamento?", "allergies"),
        ("Are you allergic to ketamine?", "allergy"), ("taking any medicines now", "meds"),
        ("thoughts of ending your life", "harm"), ("pensamientos de quitarse la vida", "harm"),
    ],
)  # fmt: skip
def test_what_a_question_is_about(question: str, topic: Topic):
    assert topic_of(question) == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [("yes I'm still coming", "cancel"), ("sí, déjela como está", "cancel"), ("no, go ahead and cancel it", "cancel"),
     ("sí, me lleva mi esposa", "drive"), ("yes my wife is driving", "drive")],
)  # fmt: skip
def test_a_yes_that_undoes_and_tells_otherwise_is_asked_again(text: str, topic: Topic):
    assert topic in UNDOING
    assert weighed(words_of(text), topic)[0] == "ask"


@pytest.mark.parametrize("text", ["he left a while ago", "ya se durmió todo el mundo", "in the tub with a book", "viendo la tele"])
def test_safety_is_not_read_from_what_is_told(text):
    read = read_yes_no(words_of(text), "Are you safe right now?")
    assert isinstance(read, Unread) or read.answer != "yes"


@pytest.mark.parametrize("text", ["my sister, she is 10 minutes away", "mi tía, sale a las 4", "my dad at 12", "mi hermano mayor"])
def test_a_number_that_is_no_age_keeps_the_escort(text):
    assert weighed(words_of(text), "ride")[1] != "an escort who may be under age"
