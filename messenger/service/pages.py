"""What private pages and the calendar link need: reads by token, and the answers of the pre-screening and check-in pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from messenger.core.appointment import Appointment
from messenger.core.consent import Consent
from messenger.core.dialogue import rides
from messenger.core.dialogue.page import BadAnswer, take_page
from messenger.core.dialogue.questions import question
from messenger.core.dialogue.scene import Scene, Turn
from messenger.core.party import Address, Party
from messenger.core.questionnaire import Questionnaire, Response, to_ask, verdict
from messenger.core.reading import NOTHING_READ
from messenger.core.ride import Ride
from messenger.core.understanding import Language
from messenger.ics import calendar_of
from messenger.ports.records import PrivateLink
from messenger.ports.store import UnitOfWork
from messenger.reading.safety.triage import Context
from messenger.service import planning, turn
from messenger.service.effects import Cause, apply
from messenger.service.load import conversation_at, facts_for
from messenger.service.shell import Shell

LIFETIMES = {"calendar": timedelta(days=120), "ride": timedelta(days=7)}
LIFETIME = timedelta(hours=72)
"""How long a private link opens; calendar links until well after the visit."""

CHECKIN_PAGE = "week1"

LONGEST = 60
"""The longest first name that is kept."""


@dataclass(frozen=True)
class ScreeningPage:
    """A questionnaire to fill in on a private page, in the person's language, with what was answered before (link_id -> code).

    ``asked``: the link_ids to ask now, in order; answers may bring further ones. ``urgent``: the answers call for 988 at once.
    """

    questionnaire: Questionnaire
    language: Language
    answered: Mapping[str, str]
    finished: bool
    asked: tuple[str, ...] = ()
    urgent: bool = False


@dataclass(frozen=True)
class VisitPage:
    """A visit as its private pages show it: no name, no diagnosis."""

    appointment: Appointment
    language: Language | None
    ride: Ride | None


async def link(shell: Shell, token: str) -> PrivateLink | None:
    """The private link ``token`` if it still opens."""
    now = shell.clock.now()
    found = await shell.store.run(lambda uow: uow.get(PrivateLink, token))
    return found if found is not None and found.expires_at > now else None


async def language_of(shell: Shell, opened: PrivateLink) -> Language | None:
    """The language that whom ``opened`` was made for is texted in; None where nobody is known."""

    def work(uow: UnitOfWork) -> Language | None:
        party = uow.get(Party, opened.party_id) if opened.party_id else None
        return spoken_with(uow, party) if party else None

    return await shell.store.run(work)


def spoken_with(uow: UnitOfWork, party: Party, address: Address | None = None) -> Language:
    """The language of the texts with ``party``: at ``address`` where they talk there, else where they wrote from last."""
    talks = uow.conversations_of(party.id)
    talk = next((each for each in talks if each.address == address), talks[0] if talks else None)
    return talk.language if talk is not None else party.language


async def screening_page(shell: Shell, token: str) -> ScreeningPage | None:
    """The questionnaire behind ``token``; None where the link is unknown or expired."""
    opened = await link(shell, token)
    if opened is None or opened.page not in ("screening", "checkin"):
        return None

    def work(uow: UnitOfWork) -> ScreeningPage | None:
        response, party = _response(shell, uow, opened)
        if response is None or party is None:
            return None
        questionnaire = shell.questionnaires[response.questionnaire]
        latest = {link_id: str(answer.value) for link_id, answer in response.latest().items()}
        asked = asked_on_page(shell, uow, response, party)
        urgent = verdict(questionnaire, response.latest()).outcome == "urgent"
        language = spoken_with(uow, party, response.source)
        return ScreeningPage(questionnaire, language, latest, response.completed_at is not None, asked, urgent)

    return await shell.store.run(work)


async def submit_screening(shell: Shell, token: str, answers: Mapping[str, str]) -> bool:
    """Take the answers of a private page. False where the link no longer opens.

    Raises:
        BadAnswer: an answer that the questionnaire does not know, or a required one missing.
    """
    opened = await link(shell, token)
    if opened is None or opened.page not in ("screening", "checkin"):
        return False
    done = await shell.store.run(lambda uow: _submit(shell, uow, opened, answers))
    shell.wakeups.nudge()
    return done


def asked_on_page(shell: Shell, uow: UnitOfWork, response: Response, party: Party) -> tuple[str, ...]:
    """The link_ids that the page of ``response`` asks now."""
    questionnaire = shell.questionnaires[response.questionnaire]
    branch, on_duty = planning.branch_of(uow.responses_of(party.id)), bool(shell.clinic.on_call(shell.clock.now()))
    language = spoken_with(uow, party, response.source)
    return to_ask(questionnaire, "page", response.latest(), language=language, branch=branch, on_duty=on_duty)


def _submit(shell: Shell, uow: UnitOfWork, opened: PrivateLink, answers: Mapping[str, str]) -> bool:
    now = shell.clock.now()
    response, party = _response(shell, uow, opened)
    if response is None or party is None or not party.addresses:
        return False
    address = response.source or party.addresses[0]
    conversation = conversation_at(shell, uow, address, party, now)
    facts = facts_for(shell, uow, address, party, now)
    words = " . ".join(str(value) for value in answers.values())
    found = turn.safe_triage(shell, words, Context("", conversation.language, ()))
    branch = planning.branch_of(facts.responses)
    taken: Turn = turn.meet(shell, uow, lambda known: take_page(conversation, response, answers, found, known, now, branch), facts, now)
    uow.save(taken.conversation)
    apply(shell, uow, taken.effects, Cause(f"page:{shell.ids.new()}", "patient", taken.conversation, party, now))
    return True


async def submit_response(shell: Shell, response: Response | None, answers: Mapping[str, str]) -> bool:
    """Take the answers of the pre-screening page where the response itself is at hand (the terminal). False without one."""
    if response is None:
        return False
    opened = PrivateLink("", "screening", response.id, response.patient_id, shell.clock.now(), shell.clock.now())
    done = await shell.store.run(lambda uow: _submit(shell, uow, opened, answers))
    shell.wakeups.nudge()
    return done


def _response(shell: Shell, uow: UnitOfWork, opened: PrivateLink) -> tuple[Response | None, Party | None]:
    party = uow.get(Party, opened.party_id) if opened.party_id else None
    if opened.page == "screening":
        return uow.get(Response, opened.subject), party
    if party is None:
        return None, None
    known = [r for r in uow.responses_of(party.id) if r.questionnaire == CHECKIN_PAGE and r.appointment_id == opened.subject]
    if known:
        return known[-1], party
    questionnaire = shell.questionnaires[CHECKIN_PAGE]
    blank = Response(
        shell.ids.new(), questionnaire.id, questionnaire.version, party.id, "in-progress", shell.clock.now(), appointment_id=opened.subject,
        occurrence=CHECKIN_PAGE, rules_version=questionnaire.rules_version,
    )  # fmt: skip
    return blank, party


async def visit_page(shell: Shell, token: str) -> VisitPage | None:
    """The visit behind a "how to get ready" or ride link; None where the link is unknown or expired."""
    opened = await link(shell, token)
    if opened is None or opened.page not in ("prepare", "ride"):
        return None

    def work(uow: UnitOfWork) -> VisitPage | None:
        visit = uow.get(Appointment, opened.subject)
        party = uow.get(Party, opened.party_id) if opened.party_id else None
        if visit is None:
            return None
        return VisitPage(visit, spoken_with(uow, party) if party else None, uow.get(Ride, visit.id))

    return await shell.store.run(work)


async def confirm_ride(
    shell: Shell, token: str, name: str, phone: str | None = None, backup: str | None = None, language: Language | None = None
) -> bool:
    """The escort says yes on the ride page. False where the link is gone, or the visit.

    Args:
        token: of the private link.
        name: the escort's first name.
        phone: E.164, where they agree to texts about this visit.
        backup: the first name of who comes if they can't.
        language: the one that they read the page in, and are texted in; None: the patient's.
    """

    def work(uow: UnitOfWork, scene: Scene, visit: Appointment, cause: Cause) -> Turn:
        escort = _escort(shell, uow, name, phone, cause, language or cause.conversation.language) if phone is not None else None
        return rides.promised(scene, visit, name.strip()[:LONGEST], (backup or "").strip()[:LONGEST] or None, escort)

    return await _about_ride(shell, token, work)


async def decline_ride(shell: Shell, token: str, backup: str | None = None) -> bool:
    """The escort can't come: the patient is asked for another adult and staff hear of it. False where the link is gone, or the visit."""

    def work(uow: UnitOfWork, scene: Scene, visit: Appointment, cause: Cause) -> Turn:
        return rides.declined(scene, visit, (backup or "").strip()[:LONGEST] or None)

    return await _about_ride(shell, token, work)


async def _about_ride(shell: Shell, token: str, taken: Callable[[UnitOfWork, Scene, Appointment, Cause], Turn]) -> bool:
    opened = await link(shell, token)
    if opened is None or opened.page != "ride" or opened.party_id is None:
        return False
    party_id = opened.party_id

    def work(uow: UnitOfWork) -> bool:
        now = shell.clock.now()
        party, visit = uow.get(Party, party_id), uow.get(Appointment, opened.subject)
        conversation = next(iter(uow.conversations_of(party_id)), None)
        if party is None or conversation is None or visit is None or not visit.is_live:
            return False
        cause = Cause(f"page:{shell.ids.new()}", "escort", conversation, party, now)
        facts = facts_for(shell, uow, conversation.address, party, now)
        turned = taken(uow, Scene(conversation, NOTHING_READ, facts, now, question), visit, cause)
        uow.save(turned.conversation)
        apply(shell, uow, turned.effects, replace(cause, conversation=turned.conversation))
        return True

    done = await shell.store.run(work)
    shell.wakeups.nudge()
    return done


def _escort(shell: Shell, uow: UnitOfWork, name: str, phone: str, cause: Cause, language: Language) -> str:
    """Keep the escort's number with the consent that they gave on the page in ``language``; their party's id."""
    address = Address("sms", phone)
    known = next((party for party in uow.parties_at(address) if party.role == "escort"), None)
    new = Party(shell.ids.new(), "escort", cause.now, name.strip()[:LONGEST] or None, language, addresses=(address,))
    escort = replace(known, language=language) if known else new
    uow.save(escort)
    wording = shell.catalog.raw(language, "consent.escort")
    uow.add(Consent(shell.ids.new(), address, "texts", "active", wording, shell.catalog.version, language, cause.now, cause.key, escort.id))
    return escort.id


async def calendar_file(shell: Shell, token: str) -> bytes | None:
    """The .ics behind ``token``: METHOD:CANCEL once the visit was called off; None where the link is unknown or expired."""
    opened = await link(shell, token)
    if opened is None or opened.page != "calendar":
        return None
    visit = await shell.store.run(lambda uow: uow.get(Appointment, opened.subject))
    return None if visit is None else ics_of(shell, visit)


def ics_of(shell: Shell, visit: Appointment) -> bytes:
    """The calendar entry of ``visit``: a neutral title, nothing about what the visit is for."""
    return calendar_of(visit, summary="Appointment", method="CANCEL" if visit.status == "cancelled" else "PUBLISH", now=shell.clock.now())


__all__ = [
    "BadAnswer",
    "ScreeningPage",
    "VisitPage",
    "calendar_file",
    "confirm_ride",
    "decline_ride",
    "ics_of",
    "language_of",
    "link",
    "screening_page",
    "spoken_with",
    "submit_screening",
    "visit_page",
]
