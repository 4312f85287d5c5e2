"""aiogram 3 with its Redis store: so many texts, one after another or some at once (``python -m benchmarks.peers.turn_aiogram 1000 1``).

What its users write: a handler that reads where the conversation stands and what is known, and writes both. Nothing is sent, no text is
recognised as a repeat, and there is no record of what is to be answered. A redis-server of our own, as installed.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from datetime import UTC, datetime

from aiogram import Bot, Dispatcher, Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Chat, Message, Update, User

from benchmarks import peers

router = Router()


class Booking(StatesGroup):
    """Where a conversation stands."""

    choosing = State()
    asked = State()


@router.message()
async def answer(message: Message, state: FSMContext) -> None:
    """One turn: what is known, and one more text."""
    known = await state.get_data()
    await state.update_data(texts=known.get("texts", 0) + 1, last=message.text)
    await state.set_state(Booking.asked if await state.get_state() == Booking.choosing else Booking.choosing)


def update(number: int) -> Update:
    """A text of the patient with this number."""
    who = User(id=number + 1, is_bot=False, first_name="Patient")
    message = Message(
        message_id=number + 1,
        date=datetime.now(UTC),
        chat=Chat(id=number + 1, type="private"),
        from_user=who,
        text="Where are you located?",
    )
    return Update(update_id=number + 1, message=message)


async def main(count: int, at_once: int, port: int) -> None:
    """Feed the texts; one line of JSON."""
    storage = RedisStorage.from_url(f"redis://127.0.0.1:{port}/0")
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    bot = Bot("1:invented")
    texts = [update(number) for number in range(count)]
    await dispatcher.feed_update(bot, update(count))
    times: list[float] = []

    async def one(text: Update) -> None:
        since = time.perf_counter()
        await dispatcher.feed_update(bot, text)
        times.append(time.perf_counter() - since)

    began = time.perf_counter()
    for first in range(0, count, at_once):
        await asyncio.gather(*(one(text) for text in texts[first : first + at_once]))
    whole = time.perf_counter() - began
    await storage.close()
    await bot.session.close()
    print(json.dumps({"seconds": whole, "times": times}))


if __name__ == "__main__":
    with peers.redis() as server:
        asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), server))
