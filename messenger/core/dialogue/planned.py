"""What a planned message asks, and what is open after it has left: nobody has texted, yet the conversation stands elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from messenger.core.communication import AskItem, Asks, CommunicationRequest
from messenger.core.dialogue import rides, screening, visits
from messenger.core.dialogue.scene import suspend
from messenger.core.facts import Facts
from messenger.core.questionnaire import Questionnaire, Response
from messenger.core.states import AskingRide, CheckingIn, Confirming, Conversation, DayOf


def open_question(conversation: Conversation, request: CommunicationRequest, facts: Facts, now: datetime) -> Conversation:
    """What is open after ``request`` has left: a reminder that asks takes the place of what was open, which is set aside.

    ``request.opens`` is confirm, day_of, ride, or checkin:QUESTIONNAIRE:LINK_ID.
    """
    if request.opens is None or request.appointment_id is None:
        return conversation
    kind, _, rest = request.opens.partition(":")
    match kind:
        case "confirm":
            return suspend(conversation, Confirming(request.appointment_id))
        case "day_of":
            return suspend(conversation, DayOf(request.appointment_id))
        case "ride":
            return suspend(conversation, AskingRide(request.appointment_id))
        case "checkin":
            id, _, link_id = rest.partition(":")
            return suspend(conversation, checking_in(request, facts, id, link_id, now))
        case _:
            return conversation


def asks_of(opens: str | None, questionnaires: Mapping[str, Questionnaire]) -> Asks | None:
    """What a planned message asks, for buttons and tests, by its ``opens``."""
    kind, _, rest = (opens or "").partition(":")
    match kind:
        case "confirm":
            return visits.confirm_asks()
        case "day_of":
            return visits.day_asks()
        case "ride":
            return rides.ride_asks()
        case "checkin":
            id, _, link_id = rest.partition(":")
            item = questionnaires[id].item(link_id)
            return AskItem(id, link_id, item.items, screening.item_options(item))
        case _:
            return None


def checking_in(request: CommunicationRequest, facts: Facts, questionnaire_id: str, link_id: str, now: datetime) -> CheckingIn:
    """The check-in that ``request`` asked: its first item is open, the rest of its form follows."""
    questionnaire = facts.questionnaires[questionnaire_id]
    response = Response(
        id=f"{request.id}-r",
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        patient_id=facts.party.id if facts.party else "",
        status="in-progress",
        started_at=now,
        appointment_id=request.appointment_id,
        occurrence=request.activity,
        rules_version=questionnaire.rules_version,
        source=facts.address,
    )
    form = questionnaire.form(link_id)
    queue = (link_id, *(item for item in form if item != link_id))
    return CheckingIn(request.appointment_id or "", response, queue)
