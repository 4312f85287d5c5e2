"""python-telegram-bot with its pickle file, written at the end of each turn (``python -m benchmarks.peers.turn_telegram 1000 200``).

So many users are known; so many texts come, one after another. A handler keeps what is known of its user, and the file is written before
the next text, as it must be where a killed process may lose nothing (by default it is written once a minute). Nothing is sent.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from telegram import Bot, Chat, Message, Update, User
from telegram.ext import Application, ContextTypes, MessageHandler, PicklePersistence, filters


async def answer(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """One turn: what is known, and one more text."""
    assert context.user_data is not None and update.message is not None
    context.user_data["texts"] = context.user_data.get("texts", 0) + 1
    context.user_data["last"] = update.message.text
    context.user_data["state"] = "asked" if context.user_data.get("state") == "choosing" else "choosing"


def text(number: int, bot: Bot) -> Update:
    """A text of the user with this number."""
    who = User(number + 1, "Patient", False)
    message = Message(number + 1, datetime.now(UTC), Chat(number + 1, "private"), from_user=who, text="Where are you located?")
    message.set_bot(bot)
    return Update(number + 1, message)


async def main(users: int, count: int) -> None:
    """Let all users be known, then feed the texts; one line of JSON."""
    with tempfile.TemporaryDirectory() as folder:
        persistence: PicklePersistence[Any, Any, Any] = PicklePersistence(Path(folder) / "bot.pickle", on_flush=False, update_interval=3600)
        application = Application.builder().token("1:invented").persistence(persistence).build()
        application.add_handler(MessageHandler(filters.TEXT, answer))
        application._initialized = True  # initialize() would ask Telegram who this bot is
        persistence.set_bot(application.bot)
        await application._initialize_persistence()
        for number in range(users):
            await application.process_update(text(number, application.bot))
        await application.update_persistence()
        times: list[float] = []
        began = time.perf_counter()
        for number in range(count):
            since = time.perf_counter()
            await application.process_update(text(number, application.bot))
            await application.update_persistence()
            times.append(time.perf_counter() - since)
        print(json.dumps({"seconds": time.perf_counter() - began, "times": times}))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))
