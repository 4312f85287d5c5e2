"""A plain denial beside something else, in both languages, and what takes one back; and texts about somebody else."""

import pytest

from messenger.reading.safety.about_another import about_another
from messenger.reading.safety.denies import denies
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    "text",
    [
        "not suicidal just in pain", "34, no thoughts like that", "im not suicidal, my back hurts", "i don't want to hurt myself, it's the pain", "no suicidal thoughts, tired",
        "no, never any thoughts of that", "i'd never hurt myself, i have two dogs", "not thinking of ending anything like that, not thinking about suicide",
        "no pienso en eso, es el dolor", "no me quiero matar, me duele la espalda", "no tengo pensamientos de esos", "no soy suicida, estoy cansada",
    ],
)  # fmt: skip
def test_denies(text):
    assert denies(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "not suicidal but i wish i was gone", "not suicidal anymore", "i don't want to hurt myself anymore", "not suicidal today", "am i not suicidal?", "not really suicidal",
        "suicidal", "i want to die", "no", "it hurts", "sometimes, not suicidal", "if i do not hurt myself", "no pienso en eso ahorita", "ya no pienso en matarme",
        "no quiero vivir", "no puedo mas", "i thought of hurting myself",
    ],
)  # fmt: skip
def test_denies_nothing_plainly(text):
    assert not denies(words_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "he has depression really bad and nothing works", "my son is so down", "she cries every night", "her name is Ana, she is hopeless", "tiene mucha depresion y nada le funciona",
        "mi hijo llora todo el dia", "my daughter wont eat",
    ],
)  # fmt: skip
def test_is_about_another(text):
    assert about_another(words_of(text))


@pytest.mark.parametrize(
    "text", ["i have depression", "he left me and nothing matters", "i am so down", "estoy muy mal", "my son and i are hopeless", "nothing works", "my life is over, she left"]
)  # fmt: skip
def test_is_about_the_writer(text):
    assert not about_another(words_of(text))
