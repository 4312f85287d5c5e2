"""Any text in any state: nothing raises, and whoever wrote is answered, or silence has a reason that a person can see.

States are reached as people reach them: by a short walk of plausible texts, taps, waits and acts of staff through the whole product on SQLite
in memory. Then comes anything at all.
"""

from __future__ import annotations

import asyncio
import re

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from messenger.chat import Chat, open_chat
from messenger.core.states import Conversation
from messenger.ports.records import InboundRecord
from messenger.ports.store import UnitOfWork
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
WORDS = ["1", "2", "3", "yes", "no", "not", "and", ",", ".", "?", "stop", "die", "0", "5", "mañana", "monday", "3pm", "nunca"]
ANYTHING = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=st.characters(categories=["Nd", "No", "Cf", "So", "Mn", "Lo"]), max_size=60),
    st.sampled_from(["", " ", "\n", "\x00", "\u202e1", "１", "٣", "1" * 500, "0" * 50, "-1", "1e9", "½", "1️⃣", "{clinic}", "{0}", "%s", "'; --", "<b>", "😀"]),
    st.integers().map(str),
    st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join),
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


Tasks = frozenset[tuple[str, str, int]]


def tasks(uow: UnitOfWork) -> Tasks:
    """Open tasks, and how often each was raised."""
    return frozenset((task.id, task.priority, task.times) for task in uow.open_tasks())


def newest(chat: Chat, uow: UnitOfWork) -> tuple[InboundRecord, Conversation | None, int, Tasks]:
    """The newest text as kept, its conversation, how much was said to the patient because of it, and the tasks that are open."""
    record = uow.texts_since(chat.address, NOW)[-1]
    said = [
        request for request in uow.requests_of_cause(f"inbound:{record.id}") if request.role == "patient" and request.category != "reminder"
    ]
    return record, uow.conversation_at(chat.address), len(said), tasks(uow)


ON_PURPOSE = re.compile(r"opted out|taken over|stop|thanks|crisis|provider", re.IGNORECASE)
"""What a reason for silence may speak of where no task is raised: the person asked for silence, or a person has the conversation open."""


async def walk(road: tuple[str, ...], moves: list[str], texts: list[str]) -> None:
    chat = open_chat(sample(), NOW)
    try:
        for move in (*road, *moves):
            await step(chat, move)
        for text in texts:
            before = await chat.store.run(tasks)
            await chat.text(text)
            record, conversation, said, after = await chat.store.run(lambda uow: newest(chat, uow))
            assert record.status == "handled", record.because
            assert record.inbound.body == text and record.because
            assert conversation is not None and decode("state", encode("state", conversation.state)) == conversation.state
            told = said or after - before or conversation.held_by
            assert told or ON_PURPOSE.search(record.because), f"silent, and nobody was told: {record.because}"
    finally:
        await chat.store.close()


@settings(
    max_examples=22,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(road=st.sampled_from(ROADS), moves=st.lists(PLAUSIBLE, max_size=3), texts=st.lists(ANYTHING, min_size=4, max_size=8))
def test_any_text_in_any_state_is_answered_or_silent_on_purpose(road: tuple[str, ...], moves: list[str], texts: list[str]) -> None:
    asyncio.run(walk(road, moves, texts))
