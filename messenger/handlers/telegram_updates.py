"""An update of the Bot API as an Inbound: texts, taps, pictures, contacts, edits, blocking. Pure; the clock's reading is an argument.

Source of the fields: https://core.telegram.org/bots/api#update
"""

from __future__ import annotations

from datetime import datetime

import phonenumbers
from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User

from messenger.core.communication import Inbound
from messenger.core.party import Address

DATA_LIMIT = 64
"""Bytes of callback_data, https://core.telegram.org/bots/api#inlinekeyboardbutton."""

_CARRIER_COMMANDS = {"/start": "start", "/stop": "stop", "/help": "help"}


def button_data(request_id: str, value: str, number: int) -> str:
    """What a button carries: the request it belongs to and its value, or its number where both do not fit into 64 bytes.

    So a tap on an old message is known for what it is, and nothing in it means anything to anybody else.
    """
    data = f"{request_id}:{value}"
    if len(data.encode()) <= DATA_LIMIT:
        return data
    return f"{request_id.encode()[: DATA_LIMIT - 4].decode(errors='ignore')}:{number}"


def inbound_of(update: Update, received_at: datetime, staff_chat: int | None) -> Inbound | None:
    """The Inbound of an update, or None for what nobody has to read: other bots, other groups, service messages.

    ``received_at`` is aware. The provider id joins the update's number, which Telegram may give out anew after a quiet week, with the
    message's own.
    """
    if update.my_chat_member is not None:
        return _membership(update.update_id, update.my_chat_member, received_at)
    if update.callback_query is not None:
        return _tap(update.update_id, update.callback_query, received_at, staff_chat)
    message = update.message or update.edited_message
    if message is None or not _wanted(message.chat, message.from_user, message.sender_chat, staff_chat):
        return None
    edited = update.edited_message is not None
    if message.chat.id == staff_chat and (edited or (message.text is None and message.caption is None)):
        # Colleagues share pictures and mend their typing: neither is an order to the bot.
        return None
    return _message(update.update_id, message, received_at, edited)


def _wanted(chat: Chat, user: User | None, sender_chat: Chat | None, staff_chat: int | None) -> bool:
    """Private chats with people, and the staff chat. An administrator who writes as the group itself looks like a bot."""
    if chat.id == staff_chat:
        return user is None or not user.is_bot or (sender_chat is not None and sender_chat.id == chat.id)
    return chat.type == "private" and user is not None and not user.is_bot


def _message(update_id: int, message: Message, received_at: datetime, edited: bool) -> Inbound | None:
    body, media, contact = _content(message)
    if not body and not media and contact is None:
        return None
    return Inbound(
        channel="telegram",
        sender=Address("telegram", str(message.chat.id)),
        recipient="bot",
        body=body,
        provider_id=f"{update_id}:{message.chat.id}:{message.message_id}",
        received_at=received_at,
        media=media,
        display_name=_clean(message.from_user.full_name) if message.from_user else None,
        edited=edited,
        contact=contact,
    )


def _content(message: Message) -> tuple[str, tuple[str, ...], str | None]:
    """Body, media types and a vouched phone number of a message."""
    if message.text is not None:
        return _command(_clean(message.text)), (), None
    if message.contact is not None:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        number = _e164(message.contact.phone_number) if own else None
        # Another person's card, or a number that is none, proves nothing: it counts as a file.
        return (number, (), number) if number else ("", ("text/vcard",), None)
    caption = _clean(message.caption or "")
    if message.sticker is not None:
        return message.sticker.emoji or "", () if message.sticker.emoji else ("image/webp",), None
    if message.photo:
        return caption, ("image/jpeg",), None
    for item, kind in ((message.voice, "audio/ogg"), (message.audio, "audio/mpeg"), (message.video, "video/mp4")):
        if item is not None:
            return caption, (item.mime_type or kind,), None
    if message.video_note is not None:
        return "", ("video/mp4",), None
    if message.document is not None:
        return caption, (message.document.mime_type or "application/octet-stream",), None
    if message.location is not None or message.venue is not None:
        return "", ("application/geo+json",), None
    if message.poll is not None or message.dice is not None or message.game is not None:
        return "", ("application/octet-stream",), None
    return caption, (), None


def _tap(update_id: int, query: CallbackQuery, received_at: datetime, staff_chat: int | None) -> Inbound | None:
    if query.message is None or query.data is None or not _wanted(query.message.chat, query.from_user, None, staff_chat):
        return None
    request_id, _, value = query.data.partition(":")
    return Inbound(
        channel="telegram",
        sender=Address("telegram", str(query.message.chat.id)),
        recipient="bot",
        body=value,
        provider_id=f"{update_id}:{query.id}",
        received_at=received_at,
        button=value,
        display_name=_clean(query.from_user.full_name),
        answers=request_id or None,
    )


def _membership(update_id: int, change: ChatMemberUpdated, received_at: datetime) -> Inbound | None:
    """A person who blocks the bot wants no more messages; one who lets it write again wants them."""
    if change.chat.type != "private":
        return None
    blocked = change.new_chat_member.status in {"kicked", "left"}
    if not blocked and change.old_chat_member.status not in {"kicked", "left"}:
        return None
    return Inbound(
        channel="telegram",
        sender=Address("telegram", str(change.chat.id)),
        recipient="bot",
        body="",
        provider_id=f"{update_id}:{change.chat.id}:member",
        received_at=received_at,
        opt_out_type="STOP" if blocked else "START",
    )


def _command(text: str) -> str:
    """A command without the bot's name; the three that every channel knows as words, as words."""
    if not text.startswith("/"):
        return text
    head, space, rest = text.partition(" ")
    head = head.partition("@")[0]
    return _CARRIER_COMMANDS.get(head.lower(), head) if not rest else head + space + rest


def _clean(text: str) -> str:
    """``text`` without what no database keeps: NUL and lone surrogates."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _e164(number: str) -> str | None:
    """A phone number as E.164, or None where it is none. Telegram leaves out the plus sign."""
    try:
        parsed = phonenumbers.parse(number if number.startswith("+") else f"+{number}")
    except phonenumbers.NumberParseException:
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) if phonenumbers.is_valid_number(parsed) else None
