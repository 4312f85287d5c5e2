"""An Outbound as calls of the Bot API, and an error of the Bot API as an outcome.

Limits: https://core.telegram.org/bots/api#sendmessage (4096 characters) and #senddocument (captions of 1024).
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import httpx
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from messenger.handlers.telegram_updates import button_data
from messenger.ports.channels import Attachment, Outbound, Refused, Unknown

log = logging.getLogger(__name__)

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


@dataclass(frozen=True)
class Step:
    """One call of the API."""

    text: str
    markup: InlineKeyboardMarkup | None = None
    attachment: Attachment | None = None


def steps_of(outbound: Outbound) -> Sequence[Step]:
    """The calls that one message takes: usually one. The buttons stand under the last text."""
    markup = keyboard_of(outbound)
    files = list(outbound.attachments)
    if files and len(outbound.text) <= CAPTION_LIMIT:
        return [Step(outbound.text, markup, files[0]), *(Step("", attachment=file) for file in files[1:])]
    pieces = _pieces(outbound.text, TEXT_LIMIT)
    texts = [Step(piece, markup if number == len(pieces) else None) for number, piece in enumerate(pieces, 1)]
    return [*texts, *(Step("", attachment=file) for file in files)]


def keyboard_of(outbound: Outbound) -> InlineKeyboardMarkup | None:
    """A button for each option, one below the other; None where the message has none."""
    options = outbound.asks.options if outbound.asks is not None else ()
    if not options:
        return None
    rows = [
        [InlineKeyboardButton(option.label or option.value, callback_data=button_data(outbound.request_id, option.value, number))]
        for number, option in enumerate(options, 1)
    ]
    return InlineKeyboardMarkup(rows)


def _pieces(text: str, limit: int) -> list[str]:
    """``text`` in pieces of at most ``limit`` UTF-16 units (the Bot API's measure), broken at line ends where there are any."""
    pieces: list[str] = []
    current = ""
    for line in text.splitlines(keepends=True):
        while _units(line) > limit:
            cut = limit // 2
            if current:
                pieces.append(current)
                current = ""
            pieces.append(line[:cut])
            line = line[cut:]
        if _units(current + line) > limit:
            pieces.append(current)
            current = ""
        current += line
    return [piece for piece in [*pieces, current] if piece.strip()]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def outcome_of(error: TelegramError) -> Refused | Unknown:
    """What an error of the Bot API says of the message. Only a request that was never sent, or a refusal, surely did not leave.

    Source: https://core.telegram.org/bots/api#making-requests; a time-out may come after the message was taken.
    """
    match error:
        case RetryAfter():
            return Refused("429", seconds_of(error), "retry", "busy", sender=True)
        case Forbidden():
            return Refused("403", None, "bad-address", "chat-closed")
        case InvalidToken():
            log.error("telegram refuses the bot's token")
            return Refused("401", 600, "alarm", "setup", sender=True)
        case BadRequest() if "chat not found" in error.message.lower():
            return Refused("400-chat-not-found", None, "bad-address", "bad-number")
        case BadRequest():
            return Refused("400", None, "final", "content")
        case TimedOut() if isinstance(error.__cause__, httpx.PoolTimeout | httpx.ConnectTimeout):
            return Refused("connect", 15, "retry")
        case NetworkError() if isinstance(error.__cause__, httpx.ConnectError):
            return Refused("connect", 15, "retry")
        case TimedOut():
            return Unknown("timeout")
        case _:
            return Unknown(type(error).__name__)


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks us to wait, in seconds."""
    # The public attribute warns on each reading that its type will change to the one below.
    wait = error._retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
