"""The reference page names every name that a clinic's file may hold."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import messenger
from messenger.core.careplan import Activity, Trigger
from messenger.core.clinic import Caps, Clinic, Feed, Location, Practitioner, Service, StaffMember
from messenger.core.questionnaire import Item, Rule

PAGE = (Path(messenger.__file__).parent.parent / "docs" / "reference" / "clinic-folder.md").read_text(encoding="utf-8")
PROSE = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
NAMED = {word for quoted in re.findall(r"`([^`]+)`", PROSE) for word in re.findall(r"[a-z_0-9]+", quoted)}


def test_every_name_of_a_file_is_explained() -> None:
    kinds = (Clinic, Service, Practitioner, Location, StaffMember, Feed, Caps, Item, Rule, Trigger, Activity)
    unsaid = {f"{kind.__name__}.{field.name}" for kind in kinds for field in fields(kind) if field.name not in NAMED}
    assert unsaid == set()
