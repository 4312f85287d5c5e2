"""An act of staff that makes no sense now, and why."""

from __future__ import annotations

from typing import Literal

from messenger.core.communication import Param

Why = Literal[
    "clinician_decides", "clinician_closes", "urgent_open", "not_cleared", "say_you_clear", "not_about_clearance", "nothing_follows",
    "not_begun", "later_day", "nothing_to_take_back", "no_visit_fits", "not_of_a_visit", "not_of_a_talk", "not_as_it_stands",
    "empty_reply", "opted_out", "no_task", "no_visit", "no_patient", "done_already", "theirs", "calendar_silent", "slot_taken",
    "own_visit_then",
    "no_escort", "asked_lately", "time_needed", "offset_needed", "end_first", "no_block", "phone_needed", "both_needed", "past",
    "unknown_practitioner", "unknown_location", "other_practitioner", "other_location", "no_address",
]  # fmt: skip
"""The reasons there are: each has words below ``staff.refused``."""


class Refused(ValueError):
    """The act makes no sense now. ``why``: the words below ``staff.refused`` that tell staff so, written with ``params``."""

    def __init__(self, why: Why, **params: Param) -> None:
        super().__init__(why)
        self.why: Why = why
        self.params = params
