"""What is meant by a time, as the words round it say."""

from __future__ import annotations

from typing import Literal

Mark = Literal[
    "not", "except", "free", "busy", "free from", "busy from", "past", "fact", "if", "why", "turn", "that day", "any", "soonest", "only",
    "drop", "fits", "vague", "question", "unknown",
]  # fmt: skip
