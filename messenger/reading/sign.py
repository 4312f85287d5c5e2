"""What an answer in a statement speaks for, and what a question is about."""

from __future__ import annotations

from typing import Literal

Topic = Literal[
    "heart", "pregnancy", "psychosis", "substance", "organ", "allergy", "prior", "ride", "now", "coming", "home", "adult", "any"
]
Sign = Literal["yes", "no", "unsure"]
