"""What speaks for yes, no or unsure where an answer is given in a statement, by what the question is about (both languages)."""

from __future__ import annotations

from functools import lru_cache

from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import words_of
from messenger.reading.yes_no.sign import Sign, Topic
from messenger.reading.yes_no.signs_asked import ASKED
from messenger.reading.yes_no.signs_body import BODY
from messenger.reading.yes_no.signs_faring import CLOSING, FARING
from messenger.reading.yes_no.signs_habits import HABITS
from messenger.reading.yes_no.signs_mind import MIND
from messenger.reading.yes_no.signs_visit import VISIT

SUBJECTS: tuple[tuple[Topic, str], ...] = (
    ("ride", "ride home drive drives escort llevar lleve lleva recoja acompane acompana manejar casa"),
    ("safe", "safe salvo peligro danger"),
    ("texts", "text texts texting message messages reminders number mensajes mensaje textos mandarle mandarte escribirle recordatorios sms"),
    ("now", "time momento confirm confirma hablar talk ahora hora queda sirve ok monday tuesday wednesday thursday friday lunes martes "
            "miercoles jueves viernes"),
    ("prior", "tried medicines treatments therapy probado probo tratamientos terapia medicinas antidepressants antidepressant antidepresivos"),
    ("pregnancy", "pregnant breastfeeding embarazada pecho embarazo pregnancy lactando amamantando"),
    ("psychosis", "psychosis schizophrenia mania psicosis esquizofrenia bipolar"),
    ("substance", "alcohol drugs drogas substance drinking"),
    ("organ", "liver bladder kidney higado vejiga rinon rinones"),
    ("allergy", "allergy allergies alergias reaction allergic anesthetic anesthesia alergia reaccion alergica alergico anestesia medicamento"),
    ("brain", "seizures seizure stroke aneurysm brain bleeding convulsiones derrame aneurisma cerebro cerebral sangrado ictus"),
    ("heart", "heart blood pressure corazon presion tension hypertension"),
    ("had", "ketamine ketamina recibido infusion infusions infusiones"),
    ("eaten", "eat eaten ate comido comer food comida hours horas"),
    ("effects", "side effects effect efectos efecto secundario secundarios"),
    ("well", "feeling feel better well siente sientes mejor"),
    ("home", "get got home safe safely llego llegaste llegado casa"),
    ("coming", "coming keep still visit appointment request open tomorrow viene vienes sigue pie mantenemos dejamos guardamos abierta "
               "solicitud cita manana"),
    ("any", "anxiety sleep adhd pain ansiedad sueno tdah dolor"),
    ("meds", "take taking medicine medicines medications meds pills current skip toma tomas medicina medicamento medicamentos medicinas pastillas "
             "dejar suspender puede"),
    ("adult", "18 older over mayor edad"),
)  # fmt: skip
"""Words of a question -> its subject; the subject with most words wins, the first at a tie. Where medicine for some ills is asked for, a
water pill is no answer: such a question is none on medicines as such."""

_DECIDING: tuple[tuple[Topic, tuple[frozenset[str], ...]], ...] = (
    ("cancel", (lexicon("cancel canceling cancelling cancelar cancelamos cancele cancelemos cancelo anular anulamos"),)),
    ("drive", (lexicon("drive driving manejar manejas maneja conducir"), lexicon("yourself mismo misma"))),
)
"""Questions whose yes undoes what other words of them speak of: a word of each list decides, whatever else is said."""
_FASTING = lexicon("fast fasting fasted ayunas ayuno ayunando npo")
_FOOD = lexicon("eat eaten eating food breakfast meal comer comido desayunar comida alimentos")
_WITHOUT = lexicon("nothing without no not skip skipped sin nada avoided")
_USE = lexicon("drink drinks drinking alcohol drugs drogas droga smoke weed toma tomas bebe bebes fuma usa consume")
_TROUBLE = lexicon(
    "problem problems trouble issue issues abuse abused addiction addicted heavily much control concern concerns problema problemas abuso adiccion "
    "mucho demasiado exceso history ever past quisiera quisieras deberia debiera should wanted meant"
)
_BLOW = lexicon("head cabeza"), lexicon("injury injuries blow concussion golpe golpes lesion trauma traumatismo")
"""Where an injury of the head is asked for, a concussion is a yes; where seizures, a stroke and pressure are, it is in doubt."""
_MOST = lexicon("most every daily casi todos diario diariamente"), lexicon("day days daily dias dia diario diariamente night nights")
"""Where it is asked whether somebody drinks on most days, a beer on Sundays is a no."""
_ANY_MEDICINE = (
    lexicon("any other another alguna algun otra otro algo"),
    lexicon("medicine medicines medication medications drug drugs medicina medicinas medicamento medicamentos"),
)
"""Where an allergy to any medicine is asked for, penicillin is a yes; where one to this medicine is, it is no answer."""
_HARM = (
    lexicon("ending end killing harming hurting hurt kill suicide suicidal quitarse suicidarse suicidio lastimarse hacerse"),
    lexicon("life yourself suicide suicidal vida suicidarse suicidio lastimarse dano thoughts pensamientos"),
)
UNDOING: frozenset[Topic] = frozenset(topic for topic, _ in _DECIDING)

_MINOR = """
junior|sophomore|freshman|senior in|at hs|high|school
will_be|turn|turning|cumplo|cumplir|cumplire ~1 18|17|16|15
^ 17|16|15|14|13|12 $
am|im|tengo|soy|is|turned 17|16|15|14|13|12
minor|underage|menor
"""

SIGNS: dict[Topic, dict[Sign, str]] = {
    **BODY,
    **MIND,
    **VISIT,
    **ASKED,
    **FARING,
    **HABITS,
    "coming": {**VISIT["now"], "no": VISIT["now"]["no"] + CLOSING},
    "home": VISIT["any"],
    "harm": VISIT["any"],
    "allergies": BODY["allergy"],
    "adult": {**VISIT["any"], "no": VISIT["any"]["no"] + _MINOR},
}


@lru_cache(maxsize=64)
def topic_of(question: str) -> Topic:
    """What a question is about, by its words; "any" where none of the known subjects shows."""
    said = words_of(_asked(question)).bag
    for topic, lists in _DECIDING:
        if not any(words.isdisjoint(said) for words in lists):
            return topic
    words = words_of(_asked(question)).plain
    if not _FASTING.isdisjoint(said) or any(
        word in _WITHOUT and not _FOOD.isdisjoint(words[place + 1 : place + 4]) for place, word in enumerate(words)
    ):
        return "fasted"
    if all(not said.isdisjoint(each) for each in _HARM):
        return "harm"
    best: Topic = "any"
    most = 0
    for topic, listed in SUBJECTS:
        score = len(said.intersection(listed.split()))
        if score > most:
            best, most = topic, score
    if best == "allergy" and all(not said.isdisjoint(each) for each in _ANY_MEDICINE):
        return "allergies"
    if best == "brain" and all(not said.isdisjoint(each) for each in _BLOW):
        return "injury"
    if best in {"substance", "meds", "any"} and len(_USE.intersection(said)) > 1 and _TROUBLE.isdisjoint(said):
        return "daily" if all(not said.isdisjoint(each) for each in _MOST) else "drinks"
    if best == "prior" and "meds" in _also_about(said) and _TRIED.isdisjoint(said):
        return "meds"
    return best


def _also_about(said: frozenset[str]) -> set[Topic]:
    """The subjects besides the likeliest that words of the question show."""
    return {topic for topic, listed in SUBJECTS if not said.isdisjoint(listed.split())}


_TRIED = lexicon("tried therapy treatments probado probo tratamientos terapia antidepressants antidepressant antidepresivos other otros")


def learned_as(topic: Topic) -> Topic:
    """The subject whose weights answer a question about ``topic``: rules tell the two apart, words do not."""
    return _LEARNED_AS.get(topic, topic)


_LEARNED_AS: dict[Topic, Topic] = {"injury": "brain", "daily": "substance", "harm": "any", "allergies": "allergy"}


def _asked(question: str) -> str:
    """The question itself: what follows its mark, such as the options or whom to call with pain now, is not what it is about."""
    asked = question.partition("?")[0]
    return asked if len(asked.split()) > 1 else question
