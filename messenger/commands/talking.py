"""``chat``: be a patient in the terminal, or play one from JSON lines."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from messenger.chat import Chat, open_chat
from messenger.commands.terms import Screen, clinic, emit, fail, instant, lines
from messenger.core.dialogue.page import BadAnswer
from messenger.service.staff_request import ACTS
from messenger.summary import summary
from messenger.transcript import Transcript

MOODS = ("up", "down", "unknown")
LONGEST = 10 * 366 * 24 * 60
"""The most minutes that one line may let pass."""


def command(
    json: Annotated[bool, typer.Option("--json", help="JSON lines in and out")] = False,
    now: Annotated[str | None, typer.Option(help="the virtual clock begins here; ISO 8601")] = None,
    language: Annotated[str, typer.Option(help="en or es: the language of the first text")] = "en",
    channel: Annotated[str, typer.Option(help="sms, telegram or web")] = "sms",
    clinic_dir: Annotated[Path | None, typer.Option("--clinic", help="a clinic's folder; default: the sample clinic")] = None,
    save: Annotated[Path | None, typer.Option(help="write the chat as a transcript test")] = None,
) -> None:
    """Be a patient: the whole product on a virtual clock and a database in memory.

    Example: messenger chat --now 2026-11-24T10:15-06:00

    In the terminal, type what the patient texts; "/help" lists the rest (time, staff, provider).
    """
    if channel not in ("sms", "telegram", "web"):
        fail(f"--channel {channel}: sms, telegram or web is needed")
    if language not in ("en", "es"):
        fail(f"--language {language}: en or es is needed")
    found = clinic(clinic_dir)
    at = instant(now, "--now", found.clinic.time_zone)
    chat = open_chat(found, at, language=language, channel=channel)
    asyncio.run(_by_json(chat) if json else _by_hand(chat, save))


# --- JSON ---------------------------------------------------------------------------------------------------------


async def _by_json(chat: Chat) -> None:
    for number, record in lines():
        for message in await step(chat, record, f"line {number} of the input"):
            emit(message)
        emit({"settled": True, "at": chat.local_now()})
    emit({"summary": await summary(chat)})


async def step(chat: Chat, record: dict[str, Any], where: str) -> list[dict[str, Any]]:
    """One line of input; returns the messages that left meanwhile."""
    before = await chat.advance(_minutes(record, "after_minutes", where)) if record.get("after_minutes") else []
    return before + await _one(chat, record, where)


async def _one(chat: Chat, record: dict[str, Any], where: str) -> list[dict[str, Any]]:
    match record:
        case {"text": str(text)} if "staff" not in record:
            return await chat.text(text)
        case {"button": str(value)}:
            return await chat.text("", button=value)
        case {"media": str(kind)}:
            return await chat.text(str(record.get("caption", "")), media=(kind,))
        case {"page": dict(answers)}:
            try:
                return await chat.page({str(key): str(value) for key, value in answers.items()})
            except BadAnswer as error:
                fail(f"{where}: page: {error}")
        case {"escort": str(text)}:
            return await chat.escort(text)
        case {"advance_minutes": _}:
            return await chat.advance(_minutes(record, "advance_minutes", where))
        case {"provider": str(mood)} if mood in MOODS:
            chat.provider(mood)
            return []
        case {"staff": str(act)} if act in ACTS:
            said, task, appointment = (record.get(name) for name in ("text", "task", "appointment"))
            result, messages = await chat.act(act, said, task, appointment, early=True)
            if not result.done:
                typer.echo(f"messenger: {where}: {act}: {result.because}", err=True)
            return messages
        case _:
            fail(f"{where}: not understood; see messenger chat --help and docs/reference/commands.md")


def _minutes(record: dict[str, Any], name: str, where: str) -> float:
    value = record[name]
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= LONGEST:
        fail(f"{where}: {name}: a number of minutes, from 0 to {LONGEST} (ten years), is needed")
    return float(value)


# --- by hand ------------------------------------------------------------------------------------------------------

HELP = """What you type is texted. Also:
  /wait 90        90 minutes pass          /next    to the next message
  /staff ACT      staff act: clear, complete, ack, take over, ...
  /escort TEXT    the escort texts         /provider up|down|unknown
  /quit           the end, with a summary"""


async def _by_hand(chat: Chat, save: Path | None) -> None:
    screen = Screen()
    screen.print(f"[dim]{chat.shell.clinic.name}, {chat.local_now()}. Text something; /help for more.[/dim]", highlight=False)
    record = Transcript(chat)
    while True:
        try:
            line = await asyncio.to_thread(_ask)
        except (EOFError, KeyboardInterrupt):
            break
        if line.strip() in ("/quit", "/q"):
            break
        if line.strip() in ("/help", "/?", ""):
            screen.print(HELP, highlight=False, markup=False)
            continue
        try:
            messages = await record.play(line)
        except ValueError as error:
            screen.print(str(error), style="red", markup=False)
            continue
        for message in messages:
            _show(screen, message)
    screen.print(await summary(chat))
    if save is not None:
        await asyncio.to_thread(save.write_text, await record.text(), encoding="utf-8")
        screen.print(f"[dim]written to {save}[/dim]", highlight=False)


def _ask() -> str:
    return input("> ") if sys.stdin.isatty() else sys.stdin.readline() or _end()


def _end() -> str:
    raise EOFError


def _show(screen: Screen, message: dict[str, Any]) -> None:
    style = {"patient": "green", "staff": "yellow", "escort": "cyan"}[message["to"]]
    screen.print(f"[dim]{message['at'][5:16]} to {message['to']}[/dim]", highlight=False)
    screen.print(f"  {message['text']}", style=style, markup=False, highlight=False)
    screen.print(
        f"  {message['because']} ({message['key']}, {message['segments']} segments, {message['encoding']})",
        style="dim",
        markup=False,
        highlight=False,
    )
