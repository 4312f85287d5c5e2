"""Any text in any state: nothing raises, and whoever wrote is answered, or silence has a reason that a person can see.

States are reached as people reach them: by a short walk of plausible texts, taps, waits and acts of staff through the whole product on SQLite
in memory. Then comes anything at all.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from messenger.chat import Chat, open_chat
from messenger.core.states import Conversation
from messenger.ports import InboundRecord, UnitOfWork
from messenger.store.codec import decode, encode
from tests.faults.house import NOW, sample

BOOKED = ("Hi", "1", "34", "1", "0", "0", "1", "Ana Lopez")
ROADS: tuple[tuple[str, ...], ...] = (
    (),
    BOOKED[:1],
    BOOKED[:3],
    BOOKED[:5],
    ("Hi", "2"),
    BOOKED[:6],
    BOOKED[:7],
    BOOKED,
    (*BOOKED, "+30h", "!complete", "!clear"),
    (*BOOKED, "+30h", "!complete", "!clear", "1", "+150h"),
    (*BOOKED, "+30h", "!complete", "!clear", "1", "+160h", "!complete", "+30h"),
    (*BOOKED, "change"),
    ("I want to kill myself",),
    ("Hi", "STOP"),
    (*BOOKED, "!take over"),
)
"""Where a walk begins: each leads to another state."""

PLAUSIBLE = st.sampled_from(
    [
        "1", "2", "3", "0", "4", "9", "yes", "no", "si", "STOP", "START", "HELP", "CANCEL", "change", "cambio", "more", "mas", "book", "staff",
        "Ana Lopez", "tuesday afternoon", "el martes", "my sister", "how much is it", "what is this", "thanks", "I am late", "I feel sick",
        "I can't do this anymore", "chest pain", "wrong number", "español", "english", "34", "17", "0 1 2 3", "W", "call me", "1 2 3", "nobody",
        "+2h", "+26h", "!ack", "!clear", "!not-clear", "!complete", "!cancel", "!no-show", "!hand back", "!take over", "<b1", "<b2", "<m",
    ]
)  # fmt: skip
ANYTHING = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=st.characters(categories=["Nd", "No", "Cf", "So", "Mn", "Lo"]), max_size=60),
    st.sampled_from(["", " ", "\n", "\x00", "\u202e1", "１", "٣", "1" * 500, "0" * 50, "-1", "1e9", "½", "1️⃣", "{clinic}", "{0}", "%s", "'; --", "<b>", "😀"]),
    st.integers().map(str),
    st.lists(st.sampled_from(["1", "2", "3", "yes", "no", "not", "and", ",", ".", "?", "stop", "die", "0", "5", "mañana", "monday", "3pm", "nunca"]), max_size=8).map(" ".join),
)  # fmt: skip


async def step(chat: Chat, move: str) -> bool:
    """One step of a walk; True where it was a text of the patient."""
    if move.startswith("+"):
        await chat.advance(float(move[1:-1]) * 60)
        return False
    if move.startswith("!"):
        await chat.act(move[1:], None, None, None)
        return False
    if move.startswith("<b"):
        await chat.text("", button=move[2:])
    elif move == "<m":
        await chat.text("", media=("image/jpeg",))
    else:
        await chat.text(move)
    return True


def newest(chat: Chat, uow: UnitOfWork, since: datetime) -> tuple[InboundRecord, Conversation | None, int, int]:
    """The newest text as kept, its conversation, how much was said because of it, and how many tasks are open."""
    record = uow.texts_since(chat.address, since)[-1]
    conversation = uow.conversation_at(chat.address)
    said = [request for request in uow.requests_of_cause(f"inbound:{record.id}") if request.role == "patient" and request.words]
    return record, conversation, len(said), len(uow.open_tasks())


SILENT = ("thanks", "opted out", "taken over", "held", "stop", "optout", "opt-out", "acknowledg", "nothing to answer")
"""What a reason for silence without a task may speak of."""


async def walk(road: tuple[str, ...], moves: list[str], anything: str) -> None:
    chat = open_chat(sample(), NOW)
    try:
        for move in (*road, *moves):
            await step(chat, move)
        before = chat.clock.now()
        await chat.text(anything)
        record, conversation, said, tasks = await chat.store.run(lambda uow: newest(chat, uow, before - timedelta(seconds=1)))
        assert record.status == "handled", record.because
        assert record.inbound.body == anything and record.because
        assert conversation is not None and decode("state", encode("state", conversation.state)) == conversation.state
        assert said or tasks or any(word in record.because.lower() for word in SILENT), f"silence without a task: {record.because}"
    finally:
        await chat.store.close()


@settings(
    max_examples=130,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(road=st.sampled_from(ROADS), moves=st.lists(PLAUSIBLE, max_size=4), anything=ANYTHING)
def test_any_text_in_any_state_is_answered_or_silent_on_purpose(road: tuple[str, ...], moves: list[str], anything: str) -> None:
    asyncio.run(walk(road, moves, anything))
