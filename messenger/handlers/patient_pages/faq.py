"""What the page of common questions says: the clinic's own answers, and the words that hold for every clinic.

Source of what is true of the medicine: FDA letter of 10 October 2023 on compounded ketamine, and the label of esketamine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from messenger.core.clinic import Clinic
from messenger.core.understanding import Language


@dataclass(frozen=True)
class Topic:
    """One question. ``id``: its heading is ``faq.page.ask.<id>``. ``clinic``: topics of clinic.yaml's ``faq``; ``words``: keys after them.

    ``ride``: keys that count only where a visit of the clinic needs a ride home. ``lengths``: with how long each kind of visit is.
    """

    id: str
    clinic: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    ride: tuple[str, ...] = ()
    lengths: bool = False


TOPICS = (
    Topic("what_is_this", ("what_is_this",), ("faq.page.what_is_this",)),
    Topic("effect", words=("faq.page.effect",)),
    Topic("decides", words=("faq.page.decides",)),
    Topic("feel", words=("faq.page.feel",)),
    Topic("present", words=("faq.page.present",)),
    Topic("length", words=("faq.page.length",), lengths=True),
    Topic("prepare", ("prep_question",), ("reminder.page.medicine", "reminder.page.alcohol"), ride=("reminder.page.ride",)),
    Topic("misuse", words=("faq.page.misuse",)),
    Topic("other_care", words=("faq.page.other_care",)),
    Topic("cost", ("cost",), ("faq.page.insurance",)),
    Topic("place", ("location", "hours")),
    Topic("person", words=("faq.page.person",)),
)
"""The questions in the order of the page."""


@dataclass(frozen=True)
class Answer:
    """One question with its answer: paragraphs, and the clinic's kinds of visit with their lengths."""

    id: str
    question: str
    paragraphs: tuple[str, ...]
    lengths: tuple[tuple[str, str], ...] = ()


def answers(clinic: Clinic, language: Language, word: Callable[[str], str]) -> tuple[Answer, ...]:
    """The questions with their answers in ``language``; one to which nobody has said anything is left out.

    Args:
        clinic: whose answers they are.
        language: of the page; the clinic's own answers have it too.
        word: a words key -> its text.
    """
    ride = any(service.ride_required for service in clinic.services.values())
    visits = tuple((service.label[language], written_length(service.length)) for service in clinic.services.values())
    made = []
    for topic in TOPICS:
        own = tuple(clinic.faq[name][language] for name in topic.clinic if language in clinic.faq.get(name, {}))
        keys = (*topic.words, *(topic.ride if ride else ()))
        paragraphs = (*own, *(word(key) for key in keys))
        if paragraphs:
            made.append(Answer(topic.id, word(f"faq.page.ask.{topic.id}"), paragraphs, visits if topic.lengths else ()))
    return tuple(made)


def written_length(length: timedelta) -> str:
    """``length`` as people of both languages write it: "45 min", "2 h", "1 h 30 min"."""
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    return " ".join(part for part in (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "") if part)
