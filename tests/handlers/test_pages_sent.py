"""A private page that was sent in, and sent in again: what it does to the texts that are under way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from messenger.core.states import AskingName, ChoosingSlot, Conversation, Idle
from messenger.core.task import Task
from tests.handlers.pages_house import House
from tests.handlers.test_pages_patient import ALL, party_id, response, screening

SAFETY = ("pressure", "heart", "brain", "psychosis", "preg", "organ", "substance", "allergy")
"""What texts ask before any time is offered."""


async def send(house: House, token: str, answers: Mapping[str, str] = ALL) -> tuple[httpx.Response, list[dict[str, Any]]]:
    """The page sent in, as a browser does it: what is shown then, and what the patient is texted."""
    answer = await house.browser.post(f"/p/{token}/screening", data=dict(answers), follow_redirects=True)
    return answer, [each for each in await house.chat.settle() if each["to"] == "patient"]


async def standing(house: House) -> Conversation:
    found = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    assert found is not None
    return found


async def tasks(house: House) -> list[Task]:
    person = await party_id(house)
    return [task for task in await house.chat.store.run(lambda uow: uow.tasks_of(person)) if task.kind == "screening"]


# --- sent in again ------------------------------------------------------------------------------------------------


async def test_a_page_that_was_sent_is_shown_by_an_address_of_its_own_so_that_a_reload_sends_nothing(house: House) -> None:
    token, _ = await screening(house)
    answer = await house.browser.post(f"/p/{token}/screening", data=ALL)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/p/{token}/screening?sent=1")
    shown = await house.browser.get(answer.headers["location"])
    assert "We will text you what comes next" in shown.text


async def test_the_same_answers_again_change_nothing_and_say_nothing(house: House) -> None:
    token, id = await screening(house)
    _, texts = await send(house, token)
    assert [each["key"] for each in texts] == ["slots.offer"]
    before, kept = await standing(house), await response(house, id)
    answer, texts = await send(house, token)
    assert answer.status_code == 200 and texts == []
    assert (await standing(house)).state == before.state and (await response(house, id)).status == kept.status == "completed"
    booked = await house.chat.text("2")
    assert booked[0]["key"] == "booked.done"


async def test_changed_answers_keep_the_offer_that_is_open(house: House) -> None:
    token, id = await screening(house)
    await send(house, token)
    before = (await standing(house)).state
    _, texts = await send(house, token, {**ALL, "meds": "yes"})
    assert isinstance(before, ChoosingSlot) and (await standing(house)).state == before
    assert len(texts) == 1 and texts[0]["asks"]["choice"] == "slot" and texts[0]["text"].startswith("Thanks, I changed that.")
    assert (await response(house, id)).outcome == "flag" and len(await tasks(house)) == 1
    assert (await house.chat.text("2"))[0]["key"] == "booked.done"


async def test_an_answer_changed_to_one_that_staff_must_hear_first_ends_the_offer(house: House) -> None:
    token, id = await screening(house)
    await send(house, token)
    _, texts = await send(house, token, {**ALL, "psychosis": "yes"})
    assert [each["key"] for each in texts] == ["screening.handoff"]
    assert isinstance((await standing(house)).state, Idle) and (await response(house, id)).outcome == "staff"
    assert not any(each["key"].startswith("booked") for each in await house.chat.text("2"))


async def test_a_page_sent_while_the_name_is_asked_leaves_that_question_open(house: House) -> None:
    token, _ = await screening(house)
    await send(house, token)
    await house.chat.text("2")
    _, texts = await send(house, token, {**ALL, "meds": "yes"})
    assert isinstance((await standing(house)).state, AskingName)
    assert [each["key"] for each in texts][-1] == "booked.name_again"
    assert (await house.chat.text("Sam Rivera"))[0]["key"] == "booked.name_noted"


async def test_an_urgent_answer_sent_again_goes_on_naming_988(house: House) -> None:
    token, _ = await screening(house)
    for _ in range(2):
        answer, texts = await send(house, token, {**ALL, "safety": "now"})
        assert "Please call or text 988 now" in answer.text
        assert [each["key"].partition(".")[0] for each in texts] == ["crisis"]
    assert "988 now" in (await house.browser.get(f"/p/{token}/screening")).text


# --- left out -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("link_id", SAFETY)
async def test_a_question_about_safety_left_empty_is_for_a_person_before_any_time_is_offered(house: House, link_id: str) -> None:
    token, id = await screening(house)
    _, texts = await send(house, token, {**ALL, link_id: ""})
    saved = await response(house, id)
    assert saved.outcome in ("staff", "flag") and saved.latest()[link_id].value == "tell-staff"
    assert len(await tasks(house)) == 1, "what is left out goes to staff"
    assert (saved.outcome == "staff") is (texts[0]["key"] == "screening.handoff")


async def test_almost_nothing_answered_books_nothing(house: House) -> None:
    token, id = await screening(house)
    _, texts = await send(house, token, {"age": "34", "safety": "no", "reason": "mood"})
    assert [each["key"] for each in texts] == ["screening.handoff"]
    assert (await response(house, id)).outcome == "staff"
    assert [task.status for task in await tasks(house)] == ["open"]


async def test_what_the_page_answered_or_left_out_is_not_asked_by_text(house: House) -> None:
    token, id = await screening(house)
    _, texts = await send(house, token, {**ALL, "meds": "", "prior": ""})
    assert [each["key"] for each in texts] == ["slots.offer"] and (await response(house, id)).outcome == "flag"
    assert (await house.chat.text("1"))[0]["key"] == "booked.done"
    assert [each["key"] for each in await house.chat.text("Sam Rivera") if each["to"] == "patient"] == ["booked.name_noted"]


async def test_what_the_page_answered_is_not_asked_by_text_after_an_answer_was_put_right(house: House) -> None:
    token, _ = await screening(house)
    await send(house, token)
    await send(house, token, {**ALL, "meds": "yes"})
    await house.chat.text("1")
    assert [each["key"] for each in await house.chat.text("Sam Rivera") if each["to"] == "patient"] == ["booked.name_noted"]


# --- what is wrong, and why ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "needed", "number"),
    [
        ("en", "We need an answer here.", "a whole number from 0 to 120"),
        ("es", "Aquí necesitamos una respuesta.", "un número entero de 0 a 120"),
    ],
)
async def test_each_question_says_beside_it_what_is_wrong(house: House, language: str, needed: str, number: str) -> None:
    token, _ = await screening(house)
    empty = await house.browser.post(f"/p/{token}/screening?lang={language}", data={})
    assert empty.status_code == 422 and empty.text.count(needed) == 2, "the age, and the question about safety"
    wrong = (await house.browser.post(f"/p/{token}/screening?lang={language}", data={**ALL, "age": "340", "heart": "perhaps"})).text
    assert number in wrong and 'id="bad-age"' in wrong and 'id="bad-heart"' in wrong and 'href="#q-age"' in wrong
    assert needed not in wrong and 'value="340"' in wrong, "what was written is still there"
