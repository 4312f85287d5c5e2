"""Lints of care plans: words, questions, triggers, and every activity tried on every possible start of its service."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from messenger.content import instants
from messenger.content.issue import Issue, Severity
from messenger.content.read import Read
from messenger.core.appointment import Appointment
from messenger.core.careplan import Activity, CarePlan, Trigger, due_at
from messenger.core.clinic import Clinic, Service
from messenger.core.local_time import end_of_quiet, in_quiet_hours, local

FILLED = frozenset({"clinic", "phone", "when", "day", "time", "end", "food", "liq", "link"})
"""The placeholders that the planner fills in every text of a visit."""

RAISES = frozenset({"staff.ride_unsettled", "staff.visit_open"})
CODED = frozenset({"code"})
"""Texts to staff that are tasks as well carry the task's reply code."""

OPENS = frozenset({"ride", "confirm", "day_of"})
_FARTHEST = timedelta(days=400)


def plan_faults(read: Read, try_starts: bool) -> list[Issue]:
    """Every fault of the care plans. ``try_starts``: the clinic is sound, so that its possible visits can be worked out."""
    found: list[Issue] = []
    for id, (file, plan) in read.care_plans.items():
        usable = []
        counted = Counter(activity.id for activity in plan.activities)
        for number, activity in enumerate(plan.activities):
            place = f"activities.{number}"
            if counted[activity.id] > 1:
                found.append(Issue(file, f"{place}.id", f"{activity.id!r} is there twice", "Each activity has its own id."))
            faults = [*_trigger_faults(read.clinic, activity)]
            faults += [*_word_faults(read, activity), *_question_faults(read, activity), *_said_by_faults(plan, activity)]
            found += [Issue(file, f"{place}.{path}", what, fix) for path, what, fix in faults]
            if not any(path.split(".")[0] in ("trigger", "useful_until", "early", "early_useful_until") for path, _, _ in faults):
                usable.append((place, activity))
        services = [service for service in read.clinic.services.values() if service.care_plan == id]
        found += [issue for service in services for issue in _needs(file, plan, service)]
        if try_starts:
            found += [issue for service in services for issue in _tried(read.clinic, file, usable, service)]
    return found


Fault = tuple[str, str, str]


def _trigger_faults(clinic: Clinic, activity: Activity) -> Iterator[Fault]:
    named = {"trigger": activity.trigger, "useful_until": activity.useful_until}
    named |= {"early": activity.early} if activity.early else {}
    named |= {"early_useful_until": activity.early_useful_until} if activity.early_useful_until else {}
    for path, trigger in named.items():
        yield from _one_trigger(clinic, path, trigger)
    if activity.early is None and (activity.early_key or activity.early_useful_until):
        yield "early", "is missing", "Say when the early text goes, or take early_key and early_useful_until out."


def _one_trigger(clinic: Clinic, path: str, trigger: Trigger) -> Iterator[Fault]:
    if (trigger.days is None) == (trigger.exact is None) or (trigger.at is not None and trigger.days is None):
        yield path, "must have either days and at, or exact", 'Write {days: -1, at: "10:00"} or {exact: -3 h}.'
    if abs(trigger.days or 0) > _FARTHEST.days or abs(trigger.exact or timedelta(0)) > _FARTHEST:
        yield path, "lies more than 400 days from the visit", "Check the number and its unit."
    for name, moment in (("at", trigger.at), ("not_before", trigger.not_before), ("not_after", trigger.not_after)):
        if moment is not None and (day := instants.never_on(moment, clinic.time_zone)):
            yield f"{path}.{name}", *never(moment, day.isoformat(), clinic)
    if trigger.not_before is not None and trigger.not_after is not None and trigger.not_before > trigger.not_after:
        yield f"{path}.not_before", "is later than not_after", "Put the earlier time first."


def never(moment: time, day: str, clinic: Clinic) -> tuple[str, str]:
    """What and fix for a local time that a change of the clock leaves out."""
    return f"{moment:%H:%M} does not exist on {day} in {clinic.time_zone.key}: the clock is put forward", "Choose another time of day."


def _word_faults(read: Read, activity: Activity) -> Iterator[Fault]:
    for path, key in (("key", activity.key), ("early_key", activity.early_key)):
        for language in read.lacks(key) if key else ():
            yield path, f"uses the words {key}, which words/{language}.yaml lacks", "Write them there."
        for language in read.clinic.languages if key else ():
            if key and key in read.catalog.texts[language]:
                names = read.catalog.placeholders(language, key)
                if names & {"food", "liq"} and not activity.hydration:
                    yield (
                        path,
                        "tells when to eat and drink, and is not marked hydration",
                        "Add `hydration: true`, so that its time is checked.",
                    )
                for name in sorted(names - FILLED - activity.params.keys() - (CODED if key in RAISES else frozenset())):
                    fix = f"Filled are {', '.join(sorted(FILLED))}; others stand under params."
                    yield path, f"uses {key}, whose {{{name}}} nothing fills here", fix
    if (activity.to == "staff") != (activity.category == "staff"):
        yield "category", "does not fit who it goes to", "Texts to staff, and no others, have the category staff."


def _said_by_faults(plan: CarePlan, activity: Activity) -> Iterator[Fault]:
    others = {other.id for other in plan.activities if other.id != activity.id and other.to == activity.to}
    for id in activity.said_by:
        if id not in others:
            known = ", ".join(sorted(others)) or "none"
            yield "said_by", f"names {id!r}, which no other activity to the same reader has", f"Known here: {known}."


def _question_faults(read: Read, activity: Activity) -> Iterator[Fault]:
    if activity.opens is None or activity.opens in OPENS:
        return
    kind, _, rest = activity.opens.partition(":")
    questionnaire, _, link_id = rest.partition(":")
    if kind != "checkin" or not questionnaire or not link_id:
        yield "opens", f"{activity.opens!r} is not a question", "Write ride, confirm, day_of, or checkin:<questionnaire>:<link_id>."
    elif questionnaire not in read.questionnaires:
        known = ", ".join(sorted(read.questionnaires))
        yield "opens", f"asks the questionnaire {questionnaire!r}, which is not there", f"Known here: {known}."
    elif all(item.link_id != link_id for item in read.questionnaires[questionnaire][2].items):
        known = ", ".join(item.link_id for item in read.questionnaires[questionnaire][2].items)
        yield "opens", f"asks {link_id!r}, which the questionnaire {questionnaire!r} does not have", f"Known there: {known}."


def _needs(file: str, plan: CarePlan, service: Service) -> Iterator[Issue]:
    """What a service asks of its care plan."""
    if service.ride_required and all(activity.opens != "ride" for activity in plan.activities):
        what = f"the service {service.id!r} needs a ride home, and no activity asks for it"
        yield Issue(file, "activities", what, "Let an activity of the day before have `opens: ride`.")
    thirsty = [number for number, activity in enumerate(plan.activities) if activity.hydration]
    if thirsty and (service.fast_solids is None or service.fast_liquids is None):
        what = f"tells when to eat and drink, and the service {service.id!r} does not say"
        yield Issue(file, f"activities.{thirsty[0]}", what, f"Give services.{service.id} fast_solids and fast_liquids in clinic.yaml.")
    if len(thirsty) > 1:
        yield Issue(
            file,
            f"activities.{thirsty[1]}",
            "is a second text on food and drink",
            "One text holds both times, so that they cannot disagree.",
        )
    if service.fast_liquids is not None and not thirsty:
        what = f"the service {service.id!r} has a fast, and no activity tells the patient"
        yield Issue(file, "activities", what, "Add an activity with `hydration: true` on the day before.")


def _tried(clinic: Clinic, file: str, activities: list[tuple[str, Activity]], service: Service) -> list[Issue]:
    """The first fault of each kind that each activity has on any possible visit of ``service``."""
    found: dict[tuple[str, str], Issue] = {}
    for visit in instants.visits(clinic, service):
        example = f"{local(visit.start, clinic.time_zone):%A %Y-%m-%d at %H:%M}"
        for place, activity in activities:
            for path, what, fix, severity in _on(clinic, activity, service, visit):
                issue = Issue(file, f"{place}.{path}", f"{what} (for example for a visit on {example})", fix, severity)
                found.setdefault((issue.path, fix), issue)
    return list(found.values())


def _on(clinic: Clinic, activity: Activity, service: Service, visit: Appointment) -> Iterator[tuple[str, str, str, Severity]]:
    """The faults of ``activity`` for one visit, by the planner's own rule of what falls when."""
    zone = clinic.time_zone
    early = activity.early is not None and local(visit.start, zone).time() < clinic.early_before
    name, trigger = ("early", activity.early) if early and activity.early else ("trigger", activity.trigger)
    ends_name = "early_useful_until" if early and activity.early_useful_until else "useful_until"
    due = due_at(trigger, visit, zone)
    ends = due_at((activity.early_useful_until if early else None) or activity.useful_until, visit, zone)
    if ends <= due:
        what = f"falls at {_said(ends, zone)}, not after the text's own time, {_said(due, zone)}"
        yield ends_name, what, "Let it end later, or send the text sooner.", "error"
    elif activity.to != "staff" and in_quiet_hours(due, zone, clinic.quiet_from, clinic.quiet_until):
        awake = end_of_quiet(due, zone, clinic.quiet_from, clinic.quiet_until)
        fix = "Send it between quiet_until and quiet_from."
        if awake >= ends and not activity.tied_to_action:
            yield name, f"falls into quiet hours at {_said(due, zone)}, and at their end it is no longer useful", fix, "error"
        else:
            yield name, f"falls into quiet hours at {_said(due, zone)} and must be moved", fix, "warning"
    if activity.hydration and service.fast_liquids is not None:
        cut_off = visit.start - service.fast_liquids
        for path, moment in ((name, due), (ends_name, ends)):
            if moment >= cut_off:
                what = f"can fall at {_said(moment, zone)}, when the last drink was to be had by {_said(cut_off, zone)}"
                yield path, what, "Send it the day before, and let useful_until end that evening.", "error"


def _said(at: datetime, zone: ZoneInfo) -> str:
    return f"{local(at, zone):%a %H:%M}"
