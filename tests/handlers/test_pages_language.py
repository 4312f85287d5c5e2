"""In which language a private page opens: that of the texts with the patient; the reader's own phone where somebody else holds the link."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from messenger.core.party import Address
from messenger.core.ride import Ride
from messenger.core.states import Conversation
from tests.handlers.pages_house import House
from tests.handlers.test_pages_patient import party_id, treatment

ENGLISH, SPANISH = {"Accept-Language": "en-US,en;q=0.9"}, {"Accept-Language": "es-US,es;q=0.9"}


def in_language(language: str) -> Callable[[str], bool]:
    return lambda text: f'<html lang="{language}"' in text


@pytest.mark.parametrize("phone", [ENGLISH, SPANISH], ids=["English phone", "Spanish phone"])
async def test_who_texts_in_spanish_gets_pages_in_spanish(house: House, phone: dict[str, str]) -> None:
    await house.journey("Hola, quiero una consulta", "2")
    person = await party_id(house)
    talk = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    responses = await house.chat.store.run(lambda uow: uow.responses_of(person))
    assert isinstance(talk, Conversation) and talk.language == "es"
    for page, subject in (("screening", responses[-1].id), ("about", talk.id)):
        token = await house.link(page, subject, person)
        shown = await house.browser.get(f"/p/{token}/{page}", headers=phone)
        assert in_language("es")(shown.text), page
        assert in_language("en")((await house.browser.get(f"/p/{token}/{page}?lang=en", headers=phone)).text), "unless asked for another"


async def test_how_to_get_ready_speaks_the_language_of_the_texts(house: House) -> None:
    visit = await treatment(house, "es")
    token = await house.link("prepare", visit.id, visit.patient_id)
    assert in_language("es")((await house.browser.get(f"/p/{token}/prepare", headers=ENGLISH)).text)


@pytest.mark.parametrize(("phone", "language"), [({}, "es"), (SPANISH, "es"), (ENGLISH, "en")], ids=["says nothing", "Spanish", "English"])
async def test_the_escort_reads_and_is_texted_in_their_own_language(house: House, phone: dict[str, str], language: str) -> None:
    """The patient's where their phone says nothing: somebody who is asked to help reads what they can read."""
    visit = await treatment(house, "es")
    token = await house.link("ride", visit.id, visit.patient_id)
    assert in_language(language)((await house.browser.get(f"/p/{token}/ride", headers=phone)).text)
    fields = {"name": "Mo", "texts": "yes", "phone": "212 555 0177"}
    await house.browser.post(f"/p/{token}/ride", data=fields, headers=phone)
    ride = await house.chat.store.run(lambda uow: uow.get(Ride, visit.id))
    assert ride is not None and ride.escort_id is not None
    await house.chat.advance(60 * 24 * 30)
    sent = [outbound for _, outbound, _ in house.chat.consoles["sms"].accepted if outbound.address == Address("sms", "+12125550177")]
    assert sent and {outbound.language for outbound in sent} == {language}


async def test_a_link_that_does_not_open_speaks_the_phones_language(house: House) -> None:
    assert in_language("es")((await house.browser.get("/p/nothing", headers=SPANISH)).text)
    assert in_language("en")((await house.browser.get("/p/nothing", headers={"Accept-Language": "fr"})).text)


async def test_the_language_chosen_on_the_page_stays_after_it_was_sent(house: House) -> None:
    await house.journey("Hi", "2")
    person = await party_id(house)
    responses = await house.chat.store.run(lambda uow: uow.responses_of(person))
    token = await house.link("screening", responses[-1].id, person)
    sent = await house.browser.post(f"/p/{token}/screening?lang=es", data={"age": "34", "safety": "no"}, follow_redirects=True)
    assert sent.status_code == 200 and in_language("es")(sent.text)
