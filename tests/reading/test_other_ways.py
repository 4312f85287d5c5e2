"""Wishes that texts do not show what they are about, for another way than texting, and for a visit of one's own too: and what is none."""

from __future__ import annotations

import pytest

from messenger.reading.carrier import consent
from messenger.reading.intents.other_ways import another_way, hidden, own_visit_too
from messenger.reading.words.text import words_of


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("dont say what its for", True),
        ("can you not mention ketamine in the texts", True),
        ("please keep it discreet", True),
        ("my husband reads my phone", True),
        ("no ponga de que es", True),
        ("que no diga ketamina por favor", True),
        ("mi esposo lee mis mensajes", True),
        ("my husband cant know about this, he checks my phone", True),
        ("my wife can't find out about this", True),
        ("please keep this between us", True),
        ("i dont want my mom to know", True),
        ("he reads my texts", True),
        ("que mi esposo no se entere por favor, revisa mi telefono", True),
        ("nadie sabe que voy, que quede entre nosotros", True),
        ("no quiero que mi familia sepa", True),
        ("que nadie se entere", True),
        ("my husband cant come", False),
        ("my husband cant see well", False),
        ("my sister cannot find parking", False),
        ("mi esposo no puede venir", False),
        ("no se si mi esposo puede", False),
        ("between 2 and 3", False),
        ("what is it for", False),
        ("is this confidential", False),
        ("i dont know what to say", False),
        ("para que es", False),
        ("no puedo decir que dia", False),
        ("dont call my cell", False),
    ],
)
def test_texts_that_do_not_show_what_they_are_about(text: str, wished: bool) -> None:
    assert hidden(words_of(text)) is wished


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("i dont want to do this by text", "only"),
        ("i'd rather not answer by text", "only"),
        ("i dont want to do this by text anymore", "also"),
        ("not comfortable talking about this over text", "also"),
        ("no quiero hacer esto por mensaje", "only"),
        ("prefiero no contestar por mensaje", "only"),
        ("i dont want to do this anymore", "no"),
        ("i dont want to do this", "no"),
        ("ya no quiero hacer esto", "no"),
    ],
)
def test_another_way_than_texting_is_no_opt_out(text: str, way: str) -> None:
    assert another_way(words_of(text)) == way
    assert way == "no" or consent(words_of(text)) == "none"


@pytest.mark.parametrize(
    "text",
    ["i dont want to get texts", "dont text me anymore", "no me escriban", "no more texts please", "STOP", "no quiero recibir mensajes"],
)
def test_who_wants_no_texts_is_opted_out(text: str) -> None:
    assert another_way(words_of(text)) == "no" and consent(words_of(text)) == "optout"


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("I want to book for myself too", "only"),
        ("can i book one for me as well", "only"),
        ("tambien quiero una cita para mi", "only"),
        ("yo tambien necesito una", "only"),
        ("John Smith, for my mom", "no"),
        ("can you book her for tuesday", "no"),
        ("para mi mama", "no"),
        ("she wants one too", "no"),
        ("mornings are best to call", "no"),
        ("i cant do this by myself", "no"),
    ],
)
def test_a_visit_of_ones_own_too(text: str, way: str) -> None:
    assert own_visit_too(words_of(text)) == way
