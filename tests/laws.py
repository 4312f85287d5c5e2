"""What must hold in every conversation, whatever it is about."""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Any

FAMILIES = {
    "consent", "screening", "slots", "booked", "change", "reminder", "ride", "checkin", "crisis", "redflag", "waitlist", "staff", "faq",
    "help", "other",
}  # fmt: skip
ANY_HOUR = {"crisis", "redflag", "help"}
SCHEDULED = {"reminder", "checkin"}
FORBIDDEN = re.compile(
    r"\b(ketamin\w*|esketamin\w*|spravato|infusion\w*|eligib\w*|not eligible|approved|you are (?:safe|fine)|depress\w*|ptsd|tept|"
    r"commit suicide|elegible|aprobad\w*|esta a salvo\.)\b",
    re.IGNORECASE,
)
TAUGHT = re.compile(r"\b(?:reply|responda|text) (?:CANCEL|END|QUIT|YES|INFO|REVOKE|UNSUBSCRIBE|OPTOUT)\b")


def broken(messages: list[dict[str, Any]], summary: dict[str, Any]) -> list[str]:
    """Each law that does not hold, in words."""
    found: list[str] = []
    for message in messages:
        where = f"{message['at']} {message['key']}"
        family = message["key"].partition(".")[0]
        if family not in FAMILIES:
            found.append(f"{where}: the key's family is unknown")
        if message["encoding"] != "GSM-7" and message["channel"] == "sms":
            found.append(f"{where}: not GSM-7")
        if message["segments"] > 2:
            found.append(f"{where}: {message['segments']} segments")
        if FORBIDDEN.search(message["text"]):
            found.append(f"{where}: a word that must not be in a text")
        if TAUGHT.search(message["text"]) and family not in ("help", "consent"):
            found.append(f"{where}: teaches a carrier word")
        local = datetime.fromisoformat(message["at"]).time()
        if family in SCHEDULED and message["to"] == "patient" and not time(8) <= local < time(21) and "answers" not in message["because"]:
            found.append(f"{where}: a planned text in quiet hours")
    return found
