"""Health questions answered in words of one's own, beside what nobody asked; and look-alikes that are asked again."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from messenger.core.dialogue.screening import REFUSALS, REFUSED
from messenger.core.understanding import Choice, ExpectChecklist, ExpectChoice, Ticks, Triage, Unread
from messenger.reading.read import read

NOW = datetime(2026, 11, 24, 16, 15, tzinfo=UTC)
HISTORY = ExpectChecklist(
    (
        "High blood pressure",
        "Heart disease",
        "Stroke, aneurysm, bleeding or high pressure in the head",
        "Psychosis, schizophrenia or mania",
    )
)
CURRENT = ExpectChecklist(
    (
        "Pregnant, maybe, or breastfeeding",
        "Liver or bladder disease",
        "Alcohol or drug problem in the last year",
        "Bad reaction to anesthesia",
    ),
    "tell-staff",
)
HISTORIA = ExpectChecklist(
    (
        "Presion alta",
        "Enfermedad del corazon",
        "Derrame, aneurisma, sangrado o presion alta en la cabeza",
        "Psicosis, esquizofrenia o mania",
    )
)
ACTUAL = ExpectChecklist(
    (
        "Embarazo, quiza embarazo, o da pecho",
        "Enfermedad del higado o de la vejiga",
        "Problema con alcohol o drogas en el ultimo año",
        "Mala reaccion a la anestesia",
    ),
    "tell-staff",
)


def answer(text, expecting):
    return read(text, expecting, "en", NOW, Triage("none")).answer


@pytest.mark.parametrize(
    ("text", "expecting", "numbers"),
    [
        ("high blood pressure yes, nothing else", HISTORY, (1,)), ("1 but its controlled", HISTORY, (1,)), ("1, under control with meds", HISTORY, (1,)),
        ("hypertension, that's it", HISTORY, (1,)), ("just my blood pressure", HISTORY, (1,)), ("bp but its controlled", HISTORY, (1,)),
        ("my blood pressure runs a little high but no meds", HISTORY, (1,)), ("pressure in my head once", HISTORY, (3,)),
        ("no heart disease but high blood pressure", HISTORY, (1,)), ("afib, and my dad had a stroke", HISTORY, (2,)),
        ("la presion nomas", HISTORIA, (1,)), ("la presión, nada más", HISTORIA, (1,)), ("1 pero controlada", HISTORIA, (1,)),
        ("tuve la presion alta cuando estaba casada jaja ya no", HISTORIA, (1,)), ("solo hipertensión", HISTORIA, (1,)),
        ("presión en la cabeza", HISTORIA, (3,)), ("To", HISTORY, (2,)), ("for", HISTORY, (4,)), ("cirrhosis", CURRENT, (2,)),
    ],
)  # fmt: skip
def test_items_in_own_words(text, expecting, numbers):
    got = answer(text, expecting)
    assert isinstance(got, Ticks)
    assert (got.numbers, got.other) == (numbers, False)


@pytest.mark.parametrize(
    ("text", "expecting", "kept"),
    [
        ("no dear none of those, I am past having babies", HISTORY, True), ("no but my dad had a stroke", HISTORY, True),
        ("0 but my mom had a stroke", HISTORY, True), ("Nun", HISTORY, False), ("none of those", HISTORY, False), ("nope all good", HISTORY, False),
        ("none of those. I do have a drink after a bad shift but its not a problem", CURRENT, True), ("male so no lol", CURRENT, True),
        ("no, just a beer now and then", CURRENT, True), ("none, i had my tubes tied", CURRENT, True), ("nothing, I'm a guy", CURRENT, True),
        ("none, and i am diabetic", CURRENT, True), ("none, 4 years sober", CURRENT, True),
        ("ninguna, solo tomo vino a veces", ACTUAL, True), ("no, una cerveza de vez en cuando", ACTUAL, True), ("soy hombre asi que no", ACTUAL, True),
        ("no, ya estoy operada", ACTUAL, True), ("no pero mi papa tuvo un derrame", HISTORIA, True), ("nada de eso", HISTORIA, False),
    ],
)  # fmt: skip
def test_none_in_own_words_and_what_is_told_beside_is_kept(text, expecting, kept):
    got = answer(text, expecting)
    assert isinstance(got, Ticks)
    assert (got.numbers, got.other) == ((), False)
    assert bool(got.rest) is kept


@pytest.mark.parametrize(
    ("text", "expecting", "tells"),
    [
        ("im bipolar", HISTORY, "own"), ("4 years sober", CURRENT, "habit"), ("i quit drinking in march", CURRENT, "habit"), ("just a beer sometimes", CURRENT, "habit"),
        ("i drink a bottle every night", CURRENT, "own"), ("I have diabetes", HISTORY, "own"), ("no but i take lithium", HISTORY, "own"),
        ("no except i had a seizure once", HISTORY, "own"), ("mi papa tuvo un derrame", HISTORIA, "family"), ("my dad had a stroke", HISTORY, "family"),
        ("soy bipolar", HISTORIA, "own"), ("deje de tomar hace 4 años", ACTUAL, "habit"), ("high blood pressure maybe", HISTORY, "own"),
        ("do you mean high blood pressure?", HISTORY, ""), ("what is mania", HISTORY, ""), ("ok", HISTORY, ""), ("blah", HISTORY, ""),
        ("high blood pressure, no", HISTORY, "own"), ("no problem, i had a stroke", HISTORY, "own"), ("no i had heart surgery", HISTORY, "own"),
        ("not high blood pressure but", HISTORY, "own"), ("no, i drink every day", CURRENT, "own"),
    ],
)  # fmt: skip
def test_what_is_not_plain_is_asked_again(text, expecting, tells):
    got = answer(text, expecting)
    assert isinstance(got, Unread), got
    assert got.tells == tells


@pytest.mark.parametrize(
    ("text", "expecting", "about"),
    [
        ("controlled HTN plus some odd thing", HISTORY, (1,)), ("Heart: mild mitral valve prolapse, that's it", HISTORY, (2,)),
        ("no i had heart surgery", HISTORY, (2,)), ("high blood pressure maybe", HISTORY, (1,)), ("not high blood pressure but", HISTORY, ()),
        ("high blood pressure, no", HISTORY, ()), ("what is mania", HISTORY, ()), ("I have diabetes", HISTORY, ()), ("blah", HISTORY, ()),
        ("corazón: un soplo leve de niña", HISTORIA, (2,)), ("do you mean high blood pressure?", HISTORY, ()),
        ("my dad had a stroke", HISTORY, ()), ("bladder thing, interstitial cystitis", CURRENT, (2,)),
    ],
)  # fmt: skip
def test_what_a_text_tells_of_without_an_answer_names_its_item(text, expecting, about):
    got = answer(text, expecting)
    assert isinstance(got, Unread), got
    assert got.about == about


@pytest.mark.parametrize(
    ("text", "expecting"),
    [
        ("controlled HTN, on amlodipine", HISTORY), ("HTN on lisinopril", HISTORY), ("htn, well controlled w/ losartan", HISTORY),
        ("high blood pressure, i take metoprolol for it", HISTORY), ("hta controlada con losartán", HISTORIA), ("presión alta, tomo enalapril", HISTORIA),
    ],
)  # fmt: skip
def test_blood_pressure_by_its_short_name_and_with_its_medicine(text, expecting):
    got = answer(text, expecting)
    assert isinstance(got, Ticks), got
    assert got.numbers == (1,)
    assert got.rest


@pytest.mark.parametrize("text", ["I take lisinopril", "on amlodipine", "tomo losartán", "no but losartan for the kidneys"])
def test_a_medicine_alone_ticks_nothing_and_is_told(text):
    got = answer(text, HISTORY)
    assert isinstance(got, Unread), got
    assert got.tells == "own"


PSYCHOSIS = ExpectChoice(
    ("No", "Si", "No sé"), (), "¿Le han dicho que tuvo psicosis, esquizofrenia o mania? 1 No  2 Si  3 No sé", ("no", "yes", "not-sure")
)


@pytest.mark.parametrize(
    "text",
    [
        "yo no pero mi hermana si", "yo no, mi hermana si", "mi hermana si pero yo no", "no, mi papa tuvo", "a mi no a mi mamá si",
        "not me but my sister", "no but my brother does", "my mom has it, i dont", "me no, my mom yes",
    ],
)  # fmt: skip
def test_a_relatives_illness_is_not_the_writers(text):
    got = answer(text, PSYCHOSIS)
    assert isinstance(got, Choice)
    assert got.number == 1
    assert got.rest


@pytest.mark.parametrize("text", ["mi hermana si", "my dad had it", "mi hermana y yo si", "yo si, mi hermana no", "my mom says i had it"])
def test_a_relatives_illness_alone_is_no_no(text):
    got = answer(text, PSYCHOSIS)
    assert not isinstance(got, Choice) or got.number == 2


MEDS = ExpectChoice(
    ("No", "Yes", "Not sure"),
    (),
    "Do you take medicine for anxiety, sleep, seizures, ADHD or strong pain? 1 No  2 Yes",
    ("no", "yes", "not-sure"),
)
PRESSURE = ExpectChoice(
    ("No", "It was, now under control", "Yes, not under control", "Not sure"),
    (),
    "Is your blood pressure high? 1 No  2 It was, and is now under control  3 Yes, not under control  4 Not sure",
    ("no", "controlled", "uncontrolled", "not-sure"),
)
SUBSTANCE = ExpectChoice(
    ("No", "Yes", "I'd rather tell staff"),
    (),
    "In the last year, were alcohol or drugs a problem for you? 1 No  2 Yes",
    ("no", "yes", "tell-staff"),
)
PREG = ExpectChoice(
    ("No, or does not apply", "Pregnant", "Maybe", "Breastfeeding"), (), "Are you pregnant?", ("no", "yes", "maybe", "breastfeeding")
)
ALLERGY = ExpectChoice(
    ("No", "Yes", "Never had it"),
    (),
    "Have you ever had a bad reaction to anesthesia or to this kind of medicine?",
    ("no", "yes", "never-had"),
)
REASON = ExpectChoice(
    ("Mood", "Anxiety or trauma", "Pain", "Other", "I'd rather tell staff"), (), "What would you like help with?",
    ("mood", "anxiety", "pain", "other", "tell-staff"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expecting", "code"),
    [
        ("just lexapro", MEDS, "yes"), ("zoloft 50mg", MEDS, "yes"), ("solo sertralina", MEDS, "yes"), ("130 over 85", PRESSURE, "not-sure"),
        ("130/85", PRESSURE, "not-sure"), ("usually 140/90", PRESSURE, "not-sure"), ("130 sobre 85", PRESSURE, "not-sure"),
        ("thc gummies to sleep", SUBSTANCE, "tell-staff"), ("gomitas de marihuana para dormir", SUBSTANCE, "tell-staff"),
        ("trying to get pregnant", PREG, "maybe"), ("estoy buscando un bebe", PREG, "maybe"), ("i could be pregnant", PREG, "maybe"),
        ("woke up mid surgery once", ALLERGY, "yes"), ("vomité después de la cirugía", ALLERGY, "yes"),
        ("depression", REASON, "mood"), ("it's for anxiety", REASON, "anxiety"), ("Fibromyalgia and depression", REASON, "other"),
        ("ansiedad", REASON, "anxiety"), ("dolor de espalda", REASON, "pain"), ("i'd rather not say", REASON, ""),
    ],
)  # fmt: skip
def test_options_told_in_own_words(text, expecting, code):
    got = answer(text, replace(expecting, words=REFUSALS))
    assert isinstance(got, Choice), got
    assert (expecting.codes[got.number - 1] if got.number != REFUSED else "") == code


@pytest.mark.parametrize(
    ("text", "expecting"),
    [
        ("no more lexapro", MEDS), ("is lexapro ok?", MEDS), ("should i skip my lexapro", MEDS), ("what is high", PRESSURE), ("i have a baby", PREG),
        ("is weed ok?", SUBSTANCE), ("i hate the pain", MEDS), ("not for depression", REASON), ("call me", REASON),
    ],
)  # fmt: skip
def test_options_that_are_not_told_are_asked(text, expecting):
    got = answer(text, replace(expecting, words=REFUSALS))
    assert not isinstance(got, Choice) or expecting.codes[got.number - 1] in ("no", "never-had")
