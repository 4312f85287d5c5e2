"""Clearance after a first talk that was over before its hour: times for treatment are offered, never those of another first talk."""

from __future__ import annotations

from messenger.core.appointment import moved_to
from messenger.core.states import ChoosingService, ChoosingSlot
from tests.handlers.pages_house import BOOKED, House


async def test_a_talk_that_is_over_before_its_hour_leads_to_treatment(house: House) -> None:
    await house.journey(*BOOKED)
    talk = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    assert talk is not None and talk.party_id is not None
    patient = talk.party_id
    (visit,) = await house.chat.store.run(lambda uow: uow.appointments_of(patient))
    assert visit.start > house.chat.clock.now()
    await house.chat.store.run(lambda uow: uow.rebook(moved_to(visit, "fulfilled")))
    result, messages = await house.chat.act("clear", None, None, None)
    assert result.done, result.because
    assert [each["key"] for each in messages if each["to"] == "patient"] == ["slots.treatment_offer"]
    after = await house.chat.store.run(lambda uow: uow.conversation_at(house.chat.address))
    clinic = house.chat.shell.clinic
    state = after.state if after is not None else None
    services = state.services if isinstance(state, ChoosingService) else (state.service,) if isinstance(state, ChoosingSlot) else ()
    assert services and all(clinic.services[each].treatment for each in services)
