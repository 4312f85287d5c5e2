"""Several people on one telephone: whom is a text about?

A tapped button and an open question about a visit belong to their person. A first name in the text names one. Within one exchange the
person stays. Where none of this tells, and the text is about somebody's visit, the bot asks for the first name and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from messenger.core.appointment import Appointment
from messenger.core.communication import CommunicationRequest, Inbound
from messenger.core.dialogue.planned import open_question
from messenger.core.dialogue.scene import Turn
from messenger.core.effects import Say
from messenger.core.facts import Facts
from messenger.core.party import Party
from messenger.core.reading import Reading
from messenger.core.states import AskingName, AskingRide, CallingOff, CheckingIn, Confirming, Conversation, DayOf, Idle, Screening
from messenger.core.understanding import Intent, Unread
from messenger.ports.store import UnitOfWork
from messenger.reading.words.lexicon import lexicon
from messenger.reading.words.text import words_of
from messenger.service.shell import Shell

EXCHANGE = timedelta(minutes=30)
"""How long after their last text the same person is still meant."""
ASKED = timedelta(hours=36)
"""How long a text that asks something waits for its answer here."""
SHORT = 4
"""Words of a text that is an answer with a name beside it."""
OF_A_VISIT: frozenset[Intent] = frozenset(
    {"reschedule", "cancel_appointment", "running_late", "ride_problem", "ride_confirmed", "side_effect", "book"}
)


WHICH = "several people share this number: which one is meant?"
"""Why a text was answered with the question for the first name."""
_BESIDE_A_NAME = lexicon("it its is im i am this for me about please pls thanks es para soy de del la el lo por favor gracias habla")
"""What may stand beside a name that is all a text says."""


@dataclass(frozen=True)
class Whose:
    """The person a text is taken to be about, the conversation as it stands for them, and what is in doubt.

    ``doubt``: "wish" whose visit a wish is about, "answer" also whom an answer is for. ``said``: a short text without the name it opens
    or ends with ("Ana 1" is 1), or the text that we asked about where only the name came back; None where it is read as it stands.
    """

    party: Party
    conversation: Conversation
    doubt: Literal["", "wish", "answer"] = ""
    said: str | None = None


def whose(shell: Shell, uow: UnitOfWork, inbound: Inbound, conversation: Conversation, people: tuple[Party, ...], now: datetime) -> Whose:
    """Who of the ``people`` at one address is meant."""
    here = {each.id: each for each in people}
    if len(here) < 2:
        return Whose(people[0], conversation)
    asked = {id: _unanswered(uow, id, conversation, now) for id in here}
    tapped = uow.get(CommunicationRequest, inbound.answers) if inbound.answers else None
    if tapped is not None and tapped.recipient_id in here:
        return _as(shell, here[tapped.recipient_id], conversation, tapped, uow)
    named = _named(inbound.body, tuple(here.values()))
    if named is not None:
        said = _asked_about(uow, inbound, named, now) or _without(inbound.body, named)
        return replace(_as(shell, named, conversation, asked[named.id], uow), said=said)
    owner = here.get(_owner(uow, conversation) or "")
    waiting = [id for id, request in asked.items() if request is not None]
    if len(waiting) > 1:
        return Whose(owner or here.get(conversation.party_id or "", people[0]), conversation, "answer")
    lately = conversation.last_inbound_at is not None and now - conversation.last_inbound_at <= EXCHANGE
    spoken = owner or here.get(conversation.party_id or "", people[0])
    of_a_visit = isinstance(conversation.state, CallingOff | Confirming | AskingRide | DayOf | CheckingIn)
    return Whose(spoken, replace(conversation, party_id=spoken.id), "" if lately or of_a_visit else "wish")


def ask_which(shell: Shell, found: Whose, reading: Reading) -> Turn | None:
    """The question for the first name, where it is in doubt whose visit a text is about; None where it does not matter."""
    if not found.doubt or reading.triage.level != "none" or reading.carrier != "none" or reading.tongue.switch_to is not None:
        return None
    answered = found.doubt == "answer" and not isinstance(reading.answer, Unread)
    if not answered and not OF_A_VISIT & set(reading.intents):
        return None
    say = Say("other.which_person", {"clinic": shell.clinic.name, "phone": shell.clinic.phone}, because="several people share this number")
    return Turn(found.conversation, (say,), WHICH)


def _as(shell: Shell, party: Party, conversation: Conversation, asked: CommunicationRequest | None, uow: UnitOfWork) -> Whose:
    """The conversation as it stands for ``party``: what they were asked is open, and nothing of somebody else's."""
    theirs = replace(conversation, party_id=party.id)
    if _owner(uow, conversation) == party.id:
        return Whose(party, theirs)
    own = replace(theirs, state=Idle()) if _owner(uow, conversation) is not None else theirs
    if asked is not None:
        facts = Facts(shell.clinic, shell.questionnaires, conversation.address, party)
        return Whose(party, open_question(own, asked, facts, asked.due))
    return Whose(party, own)


def _owner(uow: UnitOfWork, conversation: Conversation) -> str | None:
    """Whose the open question is; None where it is about nobody in particular."""
    state = conversation.state
    match state:
        case Screening(response) | CheckingIn(_, response):
            return response.patient_id or None
        case AskingName(id) | CallingOff(id) | Confirming(id) | AskingRide(id) | DayOf(id):
            visit = uow.get(Appointment, id)
            return visit.patient_id if visit is not None else None
        case _:
            return None


def _unanswered(uow: UnitOfWork, party_id: str, conversation: Conversation, now: datetime) -> CommunicationRequest | None:
    """The newest text that asked this person something and that no text has answered since."""
    since = max(now - ASKED, conversation.last_inbound_at or now - ASKED)
    sent = [
        each for each in uow.requests_of(party_id)
        if each.status == "completed" and each.role == "patient" and each.opens is not None and each.due > since
    ]  # fmt: skip
    return max(sent, key=lambda each: (each.due, each.id), default=None)


def _asked_about(uow: UnitOfWork, inbound: Inbound, party: Party, now: datetime) -> str | None:
    """The text before, where we asked whom it is about and this one ("it's Ana") only says so; None else."""
    words = words_of(inbound.body)
    if "?" in inbound.body or any(word not in _BESIDE_A_NAME for word in words.plain if word not in words_of(party.name or "").bag):
        return None
    before = [each for each in uow.texts_since(inbound.sender, now - EXCHANGE) if each.inbound.provider_id != inbound.provider_id]
    return before[-1].inbound.body if before and before[-1].because == WHICH else None


def _without(text: str, party: Party) -> str | None:
    words = text.split()
    name = words_of(party.name or "").plain[:1]
    rest = [word for word in words if words_of(word).plain != name]
    return " ".join(rest) if rest and len(words) <= SHORT else None


def _named(text: str, people: tuple[Party, ...]) -> Party | None:
    """The one person whose first name the text holds."""
    said = words_of(text).bag
    named = [party for party in people if party.name and words_of(party.name).plain[:1] and words_of(party.name).plain[0] in said]
    return named[0] if len(named) == 1 else None
