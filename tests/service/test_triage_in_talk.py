"""What the safety reading means in a conversation: texts after somebody took a red flag, denials, answers kept behind the soft question."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest

from messenger.chat import Chat, open_chat
from messenger.core.states import Screening
from messenger.summary import summary
from tests.transcript_file import sample

NOW = datetime.fromisoformat("2026-11-23T10:15:00-06:00")
TO_THE_AGE = {"en": ("hi", "1"), "es": ("hola", "1")}


@pytest.fixture(params=["en", "es"])
async def chat(request: pytest.FixtureRequest) -> AsyncIterator[Chat]:
    opened = open_chat(sample(), NOW, language=request.param)
    for text in TO_THE_AGE[request.param]:
        await opened.text(text)
    yield opened
    await opened.store.close()


def said(chat: Chat, en: str, es: str) -> str:
    return en if chat.shell.clinic.languages[0] == "en" else es


def keys(messages: list[dict[str, Any]]) -> list[str]:
    return [message["key"] for message in messages]


async def answers(chat: Chat) -> dict[str, Any]:
    conversation = await chat.store.run(lambda uow: uow.conversation_at(chat.address))
    assert conversation is not None
    states = (conversation.state, *conversation.suspended)
    response = next(state.response for state in states if isinstance(state, Screening))
    return {link_id: answer.value for link_id, answer in response.latest().items()}


async def test_once_taken_a_text_that_brings_nothing_new_pages_nobody(chat: Chat) -> None:
    await chat.text(said(chat, "my chest hurts and i cant breathe", "me duele el pecho y no puedo respirar"))
    assert "staff.urgent" in keys(await chat.text(said(chat, "ok thanks", "ok gracias"))), "nobody has taken it yet"
    await chat.act("ack", None, None, None)
    noted = keys(await chat.text(said(chat, "ok thanks, took my pill", "ok gracias ya tome mi pastilla")))
    assert set(noted) == {"redflag.with_person", "staff.task"}, "staff hear of it without alarm"
    served = keys(await chat.text(said(chat, "what time was my visit", "a que hora era mi cita")))
    assert "screening.age" in served and not {"staff.urgent", "redflag.with_person", "redflag.short"}.intersection(served)
    again = keys(await chat.text(said(chat, "i cant breathe", "no puedo respirar")))
    assert "staff.urgent" in again and "redflag.short" in again
    assert "staff.urgent" in keys(await chat.text("ok")), "what has paged again must be taken again"
    await chat.act("ack", None, None, None)
    assert not {"staff.urgent", "redflag.short", "redflag.full"}.intersection(keys(await chat.text("ok")))


async def test_once_taken_a_call_for_help_or_no_to_safe_still_pages(chat: Chat) -> None:
    await chat.text(said(chat, "i want to die", "me quiero morir"))
    await chat.act("ack", None, None, None)
    assert set(keys(await chat.text(said(chat, "my sister is here now", "ya llego mi hermana")))) == {"crisis.with_person", "staff.task"}
    assert "crisis.safe_noted" in keys(await chat.text("1"))
    for text in ("2", said(chat, "help", "ayuda"), said(chat, "nothing matters anymore", "ya nada importa"), ""):
        assert "staff.urgent" in keys(await chat.text(text)), text
        await chat.act("ack", None, None, None)


async def test_a_denial_beside_another_answer_is_read_by_staff_and_asks_nothing(chat: Chat) -> None:
    sent = await chat.text(said(chat, "34 and no thoughts of hurting myself", "34 y no pienso en hacerme daño"))
    assert "screening.safety" in keys(sent) and "crisis.soft" not in keys(sent)
    assert (await answers(chat))["age"] == 34
    sent = await chat.text(said(chat, "oh heavens no", "no como cree gracias a dios no"))
    assert "screening.history" in keys(sent) and (await answers(chat))["safety"] == "no"


async def test_what_answers_the_question_behind_the_soft_one_is_kept(chat: Chat) -> None:
    for text in ("44", "no"):
        await chat.text(text)
    assert keys(await chat.text(said(chat, "i'm so hopeless", "me siento sin esperanza"))).count("crisis.soft") == 1
    sent = await chat.text(
        said(chat, "yes i have high blood pressure and i take a pill for it", "si tengo presion alta y tomo una pastilla")
    )
    assert keys(sent) == ["screening.pressure"], "no page, no 911, and the questions go on"
    conversation = await chat.store.run(lambda uow: uow.conversation_at(chat.address))
    assert conversation is not None and isinstance(conversation.state, Screening) and conversation.crisis is None
    assert (await answers(chat))["heart"] == "no"
    assert "staff.urgent" in keys(await chat.advance(11)), "the soft question itself went unanswered"


@pytest.mark.parametrize("marked", [False, True])
async def test_an_apology_for_a_missed_visit_is_offered_times_and_pages_nobody(chat: Chat, marked: bool) -> None:
    for text in ("44", "no", "0", "0", "1", "Ana Ruiz"):
        await chat.text(text)
    await chat.advance(2900)
    if marked:
        await chat.act("no-show", None, None, None)
    sent = await chat.text(said(chat, "sorry i couldn't make it", "perdon no pude ir"))
    assert "slots.offer" in keys(sent) and "staff.urgent" not in keys(sent)


async def test_start_while_a_crisis_is_open_brings_the_texts_back_and_the_crisis_goes_on(chat: Chat) -> None:
    await chat.text("STOP")
    await chat.text(said(chat, "i want to kill myself", "me quiero matar"))
    found = await summary(chat)
    assert found["consent"]["opted_out"]
    await chat.text("START")
    conversation = await chat.store.run(lambda uow: uow.conversation_at(chat.address))
    assert conversation is not None and conversation.crisis is not None, "START ends no crisis"
    assert not (await summary(chat))["consent"]["opted_out"]


DAY_OF_THE_VISIT: dict[str, tuple[str, ...]] = {"en": ("44", "no", "0", "0", "1", "Ann Fox"), "es": ("44", "no", "0", "0", "1", "Ana Ruiz")}


async def checking_in(chat: Chat) -> None:
    """Brings the chat to the check-in three days after a treatment."""
    for text in DAY_OF_THE_VISIT[said(chat, "en", "es")]:
        await chat.text(text)
    for _ in range(14):
        await chat.text("1")
    await chat.advance(1500)
    for act in ("arrive", "complete", "clear"):
        await chat.act(act, None, None, None)
    await chat.text("1")
    for _ in range(8):
        await chat.text("1")
    await chat.advance(2810)
    await chat.text("Jo")
    await chat.advance(1700)
    await chat.act("arrive", None, None, None)
    await chat.advance(90)
    await chat.act("complete", None, None, None)
    await chat.advance(250)
    await chat.text("1")
    await chat.advance(4200)


@pytest.mark.parametrize("before", ["2 ", "2 but "])
async def test_a_crisis_behind_the_number_of_a_check_in_is_heard(chat: Chat, before: str) -> None:
    await checking_in(chat)
    text = said(
        chat, f"{before}i keep thinking my kids deserve someone else", f"{before}sigo pensando que mis hijos estarian mejor con otra"
    )
    came = keys(await chat.text(text))
    assert "crisis.full" in came and "staff.urgent" in came


async def test_a_visit_that_went_badly_is_for_a_call_and_not_for_the_question_of_a_crisis(chat: Chat) -> None:
    await checking_in(chat)
    bad = said(
        chat,
        "honestly last time was horrible, i felt like i was dying and nobody came in",
        "la verdad me fue muy mal, senti que me moria y nadie entro al cuarto",
    )
    came = keys(await chat.text(bad))
    assert "redflag.bad_visit" in came and not {"crisis.soft", "crisis.full"}.intersection(came)


@pytest.mark.parametrize(
    ("en", "es"),
    [
        ("honestly by friday ill be gone", "la verdad para el viernes ya no voy a estar, ponga la que quiera"),
        ("tues. put my sister down, shes the one whos gonna find me", "el martes, y ponga a mi hermana, ella es la que me va a encontrar"),
    ],
)
async def test_a_goodbye_beside_a_time_is_asked_about(chat: Chat, en: str, es: str) -> None:
    for text in ("44", "no", "0", "0"):
        await chat.text(text)
    sent = keys(await chat.text(said(chat, en, es)))
    assert {"crisis.soft", "crisis.full"}.intersection(sent) and "booked.done" not in sent
    assert "staff.urgent" in sent or "staff.urgent" in keys(await chat.advance(11)), "a person hears of it soon"


async def test_beside_the_number_of_a_check_in_danger_is_asked_about_and_a_symptom_is_for_the_nurse(chat: Chat) -> None:
    for text in ("44", "no", "0", "0", "1", "Ana Ruiz"):
        await chat.text(text)
    for _ in range(12):
        asks = (await chat.text("1"))[-1]["asks"]
        if asks is None:
            break
    await chat.advance(1500)
    for act in ("arrive", "complete", "clear"):
        await chat.act(act, None, None, None)
    await chat.text("1")
    await chat.advance(2810)
    await chat.text("Jo")
    await chat.advance(1700)
    await chat.act("arrive", None, None, None)
    await chat.advance(90)
    await chat.act("complete", None, None, None)
    await chat.advance(250)
    sent = keys(
        await chat.text(said(chat, "1 but i dont want that same guy in the room", "1 pero no quiero al mismo muchacho en el cuarto"))
    )
    assert {"redflag.bad_visit", "redflag.review"}.intersection(sent)
    assert not {"checkin.evening", "checkin.ack_now", "staff.urgent"}.intersection(sent)
    await chat.advance(4200)
    sent = keys(await chat.text(said(chat, "better but i still think about the bridge", "mejor pero sigo pensando en el puente")))
    assert "staff.urgent" in sent and "crisis.full" in sent
