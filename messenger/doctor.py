"""What ``doctor`` looks at: is this installation ready for patients?"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from messenger import built, content
from messenger.clock import SystemClock
from messenger.content import Content, ContentError
from messenger.core.detours import Detour, with_detours
from messenger.handlers.telegram import quiet_libraries
from messenger.ports.records import Account
from messenger.settings import Settings, SettingsError
from messenger.store.opening import file_to_come, why_not_opened
from messenger.store.schema import migrate
from messenger.store.sql import SqlStore

TWILIO_API = "https://api.twilio.com"
BY_CODE = ("sms", "telegram")
"""Channels on which staff answer with a task's code."""

OWNER_FIX = "Give a person the role owner in clinic.yaml: a crisis that somebody took and nobody closes is brought to the owner."

TELEGRAM_API = "https://api.telegram.org"


@dataclass(frozen=True)
class Finding:
    """One thing looked at. ``needed``: patients must not be served while it is not sound."""

    what: str
    sound: bool
    found: str
    fix: str = ""
    needed: bool = True


async def examine(settings: Settings, sample: bool) -> list[Finding]:
    """Everything, in the order in which it should be mended."""
    return [finding async for finding in _all(settings, sample)]


async def _all(settings: Settings, sample: bool) -> AsyncIterator[Finding]:
    yield _settings(settings, sample)
    yield _public_url(settings)
    yield _reader()
    found, finding = _folder(settings)
    yield finding
    yield await _database(settings)
    if found is not None:
        for each in (*_clinic(found), _own_number(settings, found), _notices(settings, found)):
            yield each
        yield await _clinicians(settings, found)
    yield await _twilio(settings)
    yield await _telegram(settings)
    has_mail = bool(settings.smtp_url.get_secret_value())
    yield Finding("e-mail to staff", has_mail, "set" if has_mail else "off", "Set SMTP_URL and MAIL_FROM.", needed=False)


def _settings(settings: Settings, sample: bool) -> Finding:
    try:
        settings.require_for_serve(sample)
    except SettingsError as error:
        return Finding("settings", False, str(error), "Set it in the environment or in .env.")
    return Finding("settings", True, "all that serve needs is set")


def _public_url(settings: Settings) -> Finding:
    parts = urlsplit(settings.public_url)
    if parts.scheme == "https" and parts.hostname and "_" not in parts.hostname and not parts.username:
        return Finding("public address", True, settings.public_url)
    fix = "PUBLIC_URL must be https, without a user name, and its host without an underscore: providers refuse it otherwise."
    return Finding("public address", False, settings.public_url or "not set", fix)


def _reader() -> Finding:
    """In which form the reader runs; a compiled one of other sources never comes so far as this."""
    try:
        return Finding("reader", True, built.form())
    except built.StaleBuildError as error:
        return Finding("reader", False, str(error), "make compiled, or make interpreted")


def _folder(settings: Settings) -> tuple[Content | None, Finding]:
    where = "the sample clinic" if settings.clinic_dir is None else str(settings.clinic_dir)
    try:
        found = content.load(settings.clinic_dir)
    except ContentError as error:
        return None, Finding(
            "clinic folder", False, f"{where}, {len(error.issues)} faults", f"See them with: {content.check_command(settings.clinic_dir)}"
        )
    return found, Finding("clinic folder", True, f"{where}, {len(found.issues)} warnings")


async def _database(settings: Settings) -> Finding:
    kind = settings.database_url.partition(":")[0]
    if (path := file_to_come(settings.database_url)) is not None:
        return Finding("database", False, f"{path} is not there yet", "The first of `staff add` and `serve` makes it.", needed=False)
    try:
        migrate(settings.database_url)
        store = SqlStore(settings.database_url, settings.hash_key)
        try:
            missing = await store.missing()
        finally:
            await store.close()
    except Exception as error:
        return Finding("database", False, why_not_opened(settings.database_url, error))
    fix = "Restore the schema with: messenger db migrate; a missing guard may let two visits overlap."
    return Finding("database", not missing, f"{kind}: migrated, its guards are there" if not missing else "; ".join(missing), fix)


def _clinic(found: Content) -> list[Finding]:
    now = SystemClock().now()
    on_call = found.clinic.on_call(now)
    told = found.clinic.told_of("task")
    owners = [member.name for member in found.clinic.staff if member.role == "owner" and not member.group]
    channels = sorted({channel for member in found.clinic.staff for channel in member.notices.get("urgent", ())})
    return [
        Finding("on call now", bool(on_call), f"{len(on_call)} people", "Give somebody on_call hours in clinic.yaml.", needed=False),
        Finding("urgent pages", bool(channels), ", ".join(channels) or "nobody", "Give a person `urgent` notices in clinic.yaml."),
        Finding(
            "tasks", bool(told), f"{len(told)} people are told", "Give a person `task` notices in clinic.yaml: nobody hears of a task."
        ),
        Finding("owner", bool(owners), ", ".join(owners) or "nobody", OWNER_FIX, needed=False),
    ]


def _own_number(settings: Settings, found: Content) -> Finding:
    """Whether somebody of the clinic is to be texted or called at the number that the texts come from, which cannot be done."""
    ours = _digits(settings.twilio_from)
    theirs = [
        f"{member.name} ({name})"
        for member in found.clinic.staff
        for name, at in member.addresses.items()
        if ours and at.channel in ("sms", "voice") and _digits(at.value) == ours
    ]
    told = f"{', '.join(theirs)}: {settings.twilio_from} is the clinic's own sender" if theirs else "none is the clinic's own sender"
    return Finding("numbers of staff", not theirs, told, "Write the person's own number in clinic.yaml: what goes to ours reaches nobody.")


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdigit())


def _notices(settings: Settings, found: Content) -> Finding:
    """Whether each notice that somebody of the clinic chose has a way to them."""
    if not settings.channels:
        fix = "Set up at least one: see TWILIO_, TELEGRAM_ and SMTP_ settings."
        return Finding("notices to staff", False, "no channel is on: nobody is texted, patients or staff", fix, needed=False)
    detours = with_detours(found.clinic, settings.channels)[1]
    fix = "Set up the channel that is off (for e-mail SMTP_URL and MAIL_FROM), or choose other addresses under notices in clinic.yaml."
    told = "; ".join(_in_words(detour) for detour in detours) or "all go where clinic.yaml sends them"
    return Finding("notices to staff", not detours, told, fix, needed=any(detour.by is None for detour in detours))


def _in_words(detour: Detour) -> str:
    off = " and ".join(detour.off)
    goes = f"goes by {detour.by.channel} instead" if detour.by else "goes nowhere"
    return f"{detour.member.name}: the notice '{detour.notice}' {goes}, because {off} is off"


async def _clinicians(settings: Settings, found: Content) -> Finding:
    """Whether somebody may close a crisis: who signs in as a clinician or owner, or answers a page by text as one."""
    accounts = () if file_to_come(settings.database_url) else await _accounts(settings)
    signing = sum(1 for account in accounts if account.role in ("owner", "clinician") and account.disabled_at is None)
    clinicians = found.clinic.clinicians(SystemClock().now())
    texting = sum(1 for member in clinicians if any(address.channel in BY_CODE for address in member.addresses.values()))
    fix = "Add a clinician or the owner: messenger staff add NAME --role clinician; the front desk does not close what is urgent."
    told = f"{signing} clinicians or owners may sign in, {texting} may close by reply code"
    return Finding("who closes a crisis", bool(signing), told, fix, needed=not texting)


async def _accounts(settings: Settings) -> tuple[Account, ...]:
    """Who may sign in; nobody where the database cannot be opened: the finding on it says more."""
    try:
        store = SqlStore(settings.database_url, settings.hash_key)
    except Exception:
        return ()
    try:
        return await store.run(lambda uow: uow.accounts())
    except Exception:
        return ()
    finally:
        await store.close()


async def _twilio(settings: Settings) -> Finding:
    if not settings.twilio_account_sid or not settings.twilio_tokens:
        return Finding("Twilio", False, "off: no texts", "Set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM.", needed=False)
    base = settings.twilio_base_url or TWILIO_API
    path = f"/2010-04-01/Accounts/{settings.twilio_account_sid}"
    try:
        async with httpx.AsyncClient(timeout=10, auth=(settings.twilio_account_sid, settings.twilio_tokens[0])) as client:
            answer = await client.get(f"{base}{path}.json")
            if answer.status_code != 200:
                return Finding(
                    "Twilio", False, f"the account was refused ({answer.status_code})", "Check the SID and the primary auth token."
                )
            numbers = await client.get(f"{base}{path}/IncomingPhoneNumbers.json", params={"PhoneNumber": settings.twilio_from})
    except httpx.HTTPError as error:
        return Finding("Twilio", False, f"could not be reached ({type(error).__name__})", "Check the network, or TWILIO_BASE_URL.")
    wanted = f"{settings.public_url}/webhooks/twilio/messages"
    listed = numbers.json().get("incoming_phone_numbers", []) if numbers.status_code == 200 else []
    if settings.twilio_from and not any(str(each.get("sms_url", "")).partition("#")[0] == wanted for each in listed):
        return Finding("Twilio", False, "the number's webhook is not ours", f"Set 'A message comes in' of the number to {wanted}")
    return Finding("Twilio", True, "account, number and webhook are as they should be")


async def _telegram(settings: Settings) -> Finding:
    token = settings.telegram_bot_token.get_secret_value()
    if not token:
        return Finding("Telegram", False, "off", "Set TELEGRAM_BOT_TOKEN to use it.", needed=False)
    quiet_libraries()
    base = (settings.telegram_base_url or TELEGRAM_API).rstrip("/")
    try:
        async with httpx.AsyncClient(timeout=10) as client:
            answer = await client.get(f"{base}/bot{token}/getMe")
    except httpx.HTTPError as error:
        return Finding("Telegram", False, f"could not be reached ({type(error).__name__})", "Check the network.")
    if answer.status_code != 200:
        return Finding("Telegram", False, f"the token was refused ({answer.status_code})", "Make a new token with BotFather.")
    return Finding("Telegram", True, "the bot answers")
