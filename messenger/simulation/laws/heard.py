"""Laws of what people text: a person hears of what is urgent, and nobody is left without an answer."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from messenger.core.communication import CommunicationRequest
from messenger.core.planning import WITHHELD
from messenger.simulation.laws.verdict import Verdict, judged
from messenger.simulation.records import Records

TOLD_WITHIN = timedelta(minutes=15)
"""Within what a person hears of an urgent text, time in which something was down not counted."""

TOLD_AT_LAST = timedelta(hours=24)
"""Within what staff are told of an answer that could not leave."""

SILENT = ("opted out already", "an edit of")
"""How records begin of texts that are met with silence on purpose."""


def urgent_told(records: Records) -> Verdict:
    """Every urgent text is told to a person: a page was taken by a provider, or there is a task about it to be seen."""
    broken = []
    for urgent in records.urgent:
        record = records.inbound.get((urgent.sender.channel, urgent.provider_id))
        last = urgent.at + TOLD_WITHIN + records.trouble(urgent.at, urgent.at + timedelta(days=1))
        told = records.tasks.about(record.conversation_id) if record is not None and record.conversation_id else ()
        about = [task for task in told if task.kind in ("crisis", "medical")]
        seen = any(task.created_at <= last and (task.done_at is None or task.done_at >= urgent.at) for task in about)
        rung = any(urgent.at <= at <= last for task in about for at in records.pages.get(f"task:{task.id}", ()))
        if not (seen or rung):
            broken.append(f"{urgent.provider_id} {urgent.at:%Y-%m-%dT%H:%M}: nobody was told")
    return judged(len(records.urgent), broken)


def inbound_answered(records: Records) -> Verdict:
    """Every text that came in was answered or is with staff; a STOP after a STOP is met with silence.

    So is a text whose answer waited for the morning where its writer said STOP before then: the answer to STOP is the one they get.
    """
    answers: defaultdict[str, list[CommunicationRequest]] = defaultdict(list)
    for request in records.requests.values():
        if request.cause.startswith("inbound:") and request.role == "patient":
            answers[request.cause].append(request)
    left = {taken.outbound.request_id for taken in records.taken}
    broken = []
    for inbound in records.received:
        record = records.inbound.get((inbound.channel, inbound.provider_id))
        if record is None:
            broken.append(f"{inbound.provider_id} {inbound.received_at:%Y-%m-%dT%H:%M}: never taken in")
            continue
        its = answers[f"inbound:{record.id}"]
        said = any(request.id in left or request.status == "merged" for request in its)
        unwanted = any(request.status == "revoked" and request.status_reason in WITHHELD for request in its)
        late = inbound.received_at + timedelta(hours=1) + records.trouble(inbound.received_at, inbound.received_at + timedelta(days=1))
        with_staff = any(
            task.created_at <= late and (task.done_at is None or task.done_at >= inbound.received_at)
            for task in records.tasks.about(record.conversation_id)
        )
        told = any(  # the answer waited for the morning, was then too late, and staff were told that it was
            task.kind == "delivery" and inbound.received_at <= task.created_at <= inbound.received_at + TOLD_AT_LAST
            for task in records.tasks.about(record.conversation_id)
        )
        if not (said or unwanted or with_staff or told or record.because.startswith(SILENT)):
            broken.append(f"{record.id} {inbound.received_at:%Y-%m-%dT%H:%M}: {record.status}, neither answered nor with staff")
    return judged(len(records.received), broken)
