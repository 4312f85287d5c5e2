"""What an answer in a statement speaks for, and what a question is about."""

from __future__ import annotations

from typing import Literal

Topic = Literal[
    "heart",
    "brain",
    "injury",
    "pregnancy",
    "psychosis",
    "substance",
    "drinks",
    "daily",
    "organ",
    "allergy",
    "allergies",
    "prior",
    "had",
    "meds",
    "eaten",
    "fasted",
    "effects",
    "well",
    "safe",
    "harm",
    "ride",
    "drive",
    "now",
    "coming",
    "cancel",
    "home",
    "texts",
    "adult",
    "any",
]
Sign = Literal["yes", "no", "unsure"]
