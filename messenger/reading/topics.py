"""What speaks for yes, no or unsure where an answer is given in a statement, by what the question is about (both languages)."""

from __future__ import annotations

from functools import lru_cache

from messenger.reading.sign import Sign, Topic
from messenger.reading.signs_body import BODY
from messenger.reading.signs_mind import MIND
from messenger.reading.signs_visit import VISIT
from messenger.reading.text import words_of

SUBJECTS: tuple[tuple[Topic, str], ...] = (
    ("ride", "ride home drive drives escort llevar lleve lleva recoja acompane acompana manejar casa"),
    ("now", "time momento confirm confirma hablar talk ahora hora queda sirve ok monday tuesday wednesday thursday friday lunes martes "
            "miercoles jueves viernes"),
    ("prior", "tried medicines treatments therapy probado probo tratamientos terapia medicinas antidepressants antidepressant antidepresivos"),
    ("pregnancy", "pregnant breastfeeding embarazada pecho embarazo pregnancy lactando amamantando"),
    ("psychosis", "psychosis schizophrenia mania psicosis esquizofrenia bipolar"),
    ("substance", "alcohol drugs drogas substance drinking"),
    ("organ", "liver bladder kidney higado vejiga rinon rinones"),
    ("allergy", "allergy reaction allergic alergia reaccion alergica alergico"),
    ("heart", "heart blood pressure corazon presion tension hypertension"),
    ("home", "get got home safe safely llego llegaste llegado casa"),
    ("coming", "coming keep still visit appointment request open tomorrow viene vienes sigue pie mantenemos dejamos guardamos abierta "
               "solicitud cita manana"),
    ("adult", "18 older over mayor edad"),
    ("any", "current skip dejar suspender"),
)  # fmt: skip
"""Words of a question -> its subject; the subject with most words wins, the first at a tie."""

SIGNS: dict[Topic, dict[Sign, str]] = {**BODY, **MIND, **VISIT, "coming": VISIT["now"], "home": VISIT["any"], "adult": VISIT["any"]}


@lru_cache(maxsize=64)
def topic_of(question: str) -> Topic:
    """What a question is about, by its words; "any" where none of the known subjects shows."""
    said = words_of(question).bag
    best: Topic = "any"
    most = 0
    for topic, words in SUBJECTS:
        score = len(said.intersection(words.split()))
        if score > most:
            best, most = topic, score
    return best
