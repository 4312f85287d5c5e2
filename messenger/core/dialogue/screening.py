"""The pre-screening and other questionnaires by text: ask, take an answer, run the decision table, go on.

The bot never says what the table found: a person picks a time or is told that staff will call.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from messenger.core.communication import AskItem, Link, Option, Params, When
from messenger.core.dialogue import booking, safety
from messenger.core.dialogue.booking import ON_PAGE, OTHER_PERSON, PRESCREENING
from messenger.core.dialogue.scene import MISSES, Outcome, Scene, Turn, led, not_understood, settled
from messenger.core.effects import CloseTasks, Drop, Effect, IfSilent, RaiseFlags, RaiseTask, RecordConsent, SaveResponse, Say
from messenger.core.questionnaire import (
    SEVERITY,
    Answer,
    Item,
    Questionnaire,
    Response,
    ResponseStatus,
    Rule,
    Verdict,
    answered,
    verdict,
    without,
    worst_code,
)
from messenger.core.reading import Reading
from messenger.core.states import Idle, OnPage, Screening
from messenger.core.understanding import (
    Choice,
    ExpectChecklist,
    ExpectChoice,
    Expecting,
    ExpectName,
    ExpectNothing,
    ExpectNumber,
    Number,
    Ticks,
    Unread,
)

REFUSED = 99
NOTE = ".note"
REFUSALS = tuple(
    (word, REFUSED)
    for word in (
        "skip", "pass", "rather not", "i'd rather not", "i would rather not", "rather not say", "i'd rather not say", "prefer not",
        "prefer not to say", "i prefer not to say", "i'd prefer not to say", "prefer not to answer",
        "prefiero no", "prefiero no decir", "prefiero no decirlo", "prefiero no contestar", "prefiero no responder", "no quiero decir",
        "no quiero decirlo", "no quiero contestar", "no quiero responder", "omitir", "paso",
    )
)  # fmt: skip

DENIALS = ("nope", "nah", "no thanks", "none", "never", "not at all", "no no", "ninguno", "ninguna", "nada", "nunca", "para nada")
"""Plain words for "no", where "no" is one of the answers."""


# --- asking -------------------------------------------------------------------------------------------------------


def expecting(item: Item) -> Expecting:
    """What the reader should look for in the answer to ``item``."""
    refusals = REFUSALS if item.refusable else ()
    match item.type:
        case "integer":
            return ExpectNumber(item.low, item.high, "age" if item.link_id == "age" else "scale", refusals)
        case "choice":
            words, careful = refusals, item.link_id == "safety"
            codes = tuple(option.code for option in item.options)
            if "no" in codes and not careful:
                words = (*words, *((word, codes.index("no") + 1) for word in DENIALS))
            return ExpectChoice(tuple(option.label for option in item.options), words, item.text, codes, careful, item.looks_back == "ever")
        case "checklist":
            return ExpectChecklist(tuple(checklist_label(item, link_id) for link_id in item.items), item.other, item.text, refusals)
        case "text":
            return ExpectName() if item.link_id == "name" else ExpectNothing()


def checklist_label(item: Item, link_id: str) -> str:
    """The words key of what a checklist calls the item ``link_id``: ``screening.history`` -> ``screening.label.history.heart``."""
    family, _, name = item.text.partition(".")
    return f"{family}.label.{name}.{link_id}"


def item_options(item: Item) -> tuple[Option, ...]:
    """The answers that a person can tap."""
    if item.type == "choice":
        return tuple(Option(str(number), f"@{option.label}") for number, option in enumerate(item.options, 1))
    if item.type == "checklist":
        return (Option("0", "@other.button.none"),)
    return ()


def ask_item(scene: Scene, questionnaire: Questionnaire, link_id: str) -> Say:
    """The question ``link_id`` of ``questionnaire`` as a text."""
    item = questionnaire.item(link_id)
    asks = AskItem(questionnaire.id, link_id, item.items, item_options(item))
    return Say(item.text, scene.clinic_params(), asks, because="the next question of the pre-screening")


def question(scene: Scene) -> Say | None:
    """The open question again."""
    state = scene.state
    if isinstance(state, OnPage):
        return scene.say("screening.page_waits" if waiting_page(scene, state) is not None else "screening.page_waits_only")
    if isinstance(state, Screening):
        return ask_item(scene, scene.facts.questionnaires[state.response.questionnaire], state.queue[0])
    return None


def silence(scene: Scene, link_id: str) -> tuple[Effect, ...]:
    """One nudge after a day without an answer to ``link_id``, a staff task after two; after one where it is the safety question."""
    day, now = timedelta(days=1), scene.now
    if link_id == "safety":
        return (IfSilent("silence.task", now + day, now + 8 * day, task="not-reached", because="the safety question is unanswered"),)
    return (
        IfSilent("silence.nudge", now + day, now + 2 * day, words="screening.nudge", because="a question is unanswered for a day"),
        IfSilent("silence.task", now + 2 * day, now + 9 * day, task="not-reached", because="the pre-screening was left unfinished"),
    )


def start_own(scene: Scene) -> Turn:
    """The questions for the writer's own visit, where they booked for somebody else before: staff keep the task about that one."""
    told = scene.say("screening.for_yourself")
    begun = start(scene, told) if scene.by_text() else start_page(scene, told)
    return replace(begun, because="a visit for themselves, too: the questions begin, staff keep the other task")


def start(scene: Scene, *before: Effect) -> Turn:
    """Begin the short form by text."""
    questionnaire = scene.facts.questionnaires[PRESCREENING]
    queue = questionnaire.form("short")
    response = blank(scene, questionnaire)
    begun = scene.turn(
        Screening(response, "short", queue),
        *before,
        SaveResponse(response),
        ask_item(scene, questionnaire, queue[0]),
        *silence(scene, queue[0]),
    )
    return replace(begun, because="consent given: the pre-screening begins")


def start_page(scene: Scene, *before: Effect) -> Turn:
    """Begin on the private page: the link is sent, and the page does the asking."""
    response = blank(scene, scene.facts.questionnaires[PRESCREENING])
    link = scene.say("screening.page_link", {"link": Link("screening", response.id)})
    return scene.turn(
        OnPage(response.id), *before, SaveResponse(response), link, *silence(scene, "page"), because="the private page was chosen"
    )


def waiting_page(scene: Scene, state: OnPage) -> Response | None:
    """The questions before the first visit that wait on the private page, where they may be asked by text instead; else None."""
    if not scene.by_text():
        return None
    known = (response for response in scene.facts.responses if response.id == state.response_id)
    return next((response for response in known if response.completed_at is None), None)


def on_page(scene: Scene, state: OnPage) -> Outcome:
    """The private page is open: on by text, or the link once more, where they wish; all else goes to a person, and how to go on is said."""
    response = waiting_page(scene, state)
    if isinstance(scene.reading.answer, Choice):
        if scene.reading.answer.number == 1 and response is not None:
            return by_text_after_all(scene, response)
        link = scene.say("screening.page_link", {"link": Link("screening", state.response_id)})
        return scene.turn(state, link, because="the private page is open: its link again, as asked")
    key, why = f"reply:{scene.conversation.id}", "writes while the private page is open: read it"
    known = any(task.key == key for task in scene.facts.tasks)
    task = RaiseTask("reply", "routine", key, why, due=scene.facts.staff_deadline, quietly=known)
    waits = question(scene)
    return scene.turn(state, task, *((waits,) if waits else ()), because="the private page is open: how to go on; a person reads it")


def by_text_after_all(scene: Scene, response: Response) -> Turn:
    """The questions of the page, by text: those not answered yet."""
    questionnaire = scene.facts.questionnaires[PRESCREENING]
    known = response.latest()
    queue = tuple(link_id for link_id in questionnaire.form("short") if link_id not in known) or questionnaire.form("short")
    agreed = RecordConsent("screening-by-text", "active", "consent.welcome")
    asked = ask_item(scene, questionnaire, queue[0])
    begun = Screening(response, "short", queue)
    return scene.turn(begun, agreed, asked, *silence(scene, queue[0]), because="by text after all: the questions begin")


def blank(scene: Scene, questionnaire: Questionnaire) -> Response:
    """A response with no answers yet, under a fresh id."""
    party = scene.facts.party
    return Response(
        id=scene.facts.ids[0],
        questionnaire=questionnaire.id,
        version=questionnaire.version,
        patient_id=party.id if party else "",
        status="in-progress",
        started_at=scene.now,
        rules_version=questionnaire.rules_version,
        source=scene.conversation.address,
    )


# --- taking an answer ---------------------------------------------------------------------------------------------


def take(
    questionnaire: Questionnaire, item: Item, reading: Reading, response: Response, scene: Scene
) -> tuple[Response, tuple[str, ...]] | None:
    """The response with the answer in it, and the link_ids to ask next because of it; None where it was not read."""
    answer = reading.answer
    text, at = reading.text, scene.now
    match answer:
        case Number(value, rest):
            return _noted(answered(response, Answer(item.link_id, value, text, at)), item, rest, reading, scene), ()
        case Choice(number) if number == REFUSED and item.type == "checklist":
            return ticked(questionnaire, item, (), True, response, text, scene)
        case Choice(number, rest) if number == REFUSED or number <= len(item.options):
            code = refused_code(questionnaire, item) if number == REFUSED else item.options[number - 1].code
            return _noted(answered(response, Answer(item.link_id, code, text, at)), item, rest, reading, scene), ()
        case Ticks(numbers, other, rest):
            done, more = ticked(questionnaire, item, numbers, other, response, text, scene)
            return _noted(done, item, rest, reading, scene), more
        case _:
            return None


def refused_code(questionnaire: Questionnaire, item: Item) -> str:
    """What "I'd rather not" is kept as: the refusal where a rule knows it, else telling staff, else the riskiest answer."""
    known = {code for rule in questionnaire.rules if rule.link_id == item.link_id for code in rule.answers}
    known |= {option.code for option in item.options}
    return next((code for code in ("refused", "tell-staff") if code in known), worst_code(item, questionnaire, "not-sure"))


def ticked(
    questionnaire: Questionnaire, item: Item, numbers: tuple[int, ...], other: bool, response: Response, text: str, scene: Scene
) -> tuple[Response, tuple[str, ...]]:
    """A checklist's answer, spread over the items that it covers; those that need their own question are returned."""
    more: list[str] = []
    for number, link_id in enumerate(item.items, 1):
        covered = questionnaire.item(link_id)
        if number in numbers:
            if link_id in item.follow_up:
                more.append(link_id)
            code = worst_code(covered, questionnaire, "yes")
        elif other:
            code = worst_code(covered, questionnaire, item.other or "not-sure")
        else:
            code = next((option.code for option in covered.options if option.code == "no"), "no")
        response = answered(response, Answer(link_id, code, text, scene.now))
    return response, tuple(more)


def _noted(response: Response, item: Item, rest: str, reading: Reading, scene: Scene) -> Response:
    """Words beyond the answer are kept, and make a clinician look."""
    if len(rest.split()) < 2:
        return response
    return answered(response, Answer(item.link_id + NOTE, "noted", reading.text, scene.now))


def judge(questionnaire: Questionnaire, response: Response) -> Verdict:
    """The decision table, plus a flag for free text beside an answer."""
    found = verdict(questionnaire, response.latest())
    notes = tuple(link_id for link_id in response.latest() if link_id.endswith(NOTE))
    if not notes:
        return found
    outcome = found.outcome if SEVERITY[found.outcome] > SEVERITY["flag"] else "flag"
    return Verdict(outcome, (*found.rules, "free-text"), {**found.by_rule, "free-text": "flag"})


def stopping(questionnaire: Questionnaire, found: Verdict) -> Rule | None:
    """The first rule that fired and ends the questionnaire, or None."""
    return next((rule for rule in questionnaire.rules if rule.id in found.rules and (rule.stops or rule.outcome == "urgent")), None)


# --- going on -----------------------------------------------------------------------------------------------------


def answer(scene: Scene, state: Screening) -> Outcome:
    """Take the text as the answer to the open item."""
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    item = questionnaire.item(state.queue[0])
    if isinstance(scene.reading.answer, Number) and item.link_id == "age" and scene.reading.answer.value == 0:
        return other_person(scene, state)
    pressed = item.link_id == "age" and _pressed(scene.reading)
    taken = None if pressed else take(questionnaire, item, scene.reading, state.response, scene)
    if taken is None and scene.reading.others:
        lead = "screening.changed" if _given_before(questionnaire, state.response, scene.reading) else "other.told"
        return _changed(advance(scene, with_others(scene, questionnaire, state)), lead)
    if taken is None and (scene.reading.questions.asks or scene.reading.wishes is not None):
        return asked_back(scene, state) if scene.reading.wishes is None else wish_noted(scene, state)
    if taken is None and _tells(scene.reading) and state.misses + 1 < MISSES:
        return told_beside(scene, state, questionnaire, item)
    if taken is None:
        missed = replace(state, misses=state.misses + 1)
        if item.required and missed.misses >= MISSES:
            return unanswered(scene, missed)
        born = isinstance(scene.reading.answer, Unread) and scene.reading.answer.tells == "birth"
        again = "screening.again_born" if born else "screening.again_digit" if pressed else f"screening.again_{_shape(item)}"
        return not_understood(scene, missed, missed.misses, question(scene), again)
    response, more = told_stands(questionnaire, item, state.response, *taken)
    queue = (*more, *(link_id for link_id in state.queue[1:] if link_id not in more))
    return advance(scene, with_others(scene, questionnaire, replace(state, response=response, queue=queue)))


def _pressed(reading: Reading) -> bool:
    """Whether the age is a digit and nothing else, as the option of an earlier text is: nobody is a child by that."""
    return isinstance(reading.answer, Number) and reading.stance.a_digit


def _tells(reading: Reading) -> bool:
    """Whether a text tells something to be kept of what is asked, that no answer of ours plainly is."""
    return isinstance(reading.answer, Unread) and reading.answer.tells not in ("", "birth")


def told_stands(
    questionnaire: Questionnaire, item: Item, before: Response, after: Response, more: tuple[str, ...]
) -> tuple[Response, tuple[str, ...]]:
    """``after`` and ``more``, where a bare "none" or "no" would deny what the patient told of that very item in words before.

    Such an item has its own question asked where it has one, and is else kept as not sure: a person looks before any treatment.
    """
    known = before.latest()
    if item.items:
        told = tuple(each for each in item.items if _told(before, each, item.link_id) and after.latest()[each].value == "no")
        for each in told:
            after = answered(after, known[each])
        return after, (*more, *(each for each in told if each in item.follow_up and each not in more))
    lists = (each.link_id for each in questionnaire.items if item.link_id in each.items)
    if after.latest()[item.link_id].value == "no" and any(_told(before, item.link_id, each) for each in lists):
        unsure = worst_code(item, questionnaire, "not-sure")
        after = answered(after, replace(after.latest()[item.link_id], value=unsure))
    return after, more


def _told(response: Response, link_id: str, of_list: str) -> bool:
    """Whether the newest answer to ``link_id`` was told in words that were kept when the list ``of_list`` was asked."""
    known = response.latest()
    note, said = known.get(of_list + NOTE), known.get(link_id)
    return note is not None and said is not None and said.value != "no" and said.text == note.text


def told_beside(scene: Scene, state: Screening, questionnaire: Questionnaire, item: Item) -> Turn:
    """Something of the patient's, or of their family's, that no answer of ours plainly is: it is kept, and the numbers are asked for."""
    noted = _with_told(scene, state.response, questionnaire, item)
    kept = replace(state, response=noted, misses=state.misses + 1)
    back = question(scene)
    again = (led(back, f"screening.told_{_shape(item)}"),) if back is not None else ()
    return scene.turn(kept, SaveResponse(noted), *again, because="told beside the list: kept for a clinician, and the number is asked for")


def _with_told(scene: Scene, response: Response, questionnaire: Questionnaire, item: Item) -> Response:
    """``response`` with the words kept, and as not sure each item of the list that they tell of."""
    noted = answered(response, Answer(item.link_id + NOTE, "noted", scene.reading.text, scene.now))
    for number in scene.reading.answer.about if isinstance(scene.reading.answer, Unread) else ():
        covered = questionnaire.item(item.items[number - 1])
        unsure = worst_code(covered, questionnaire, item.other or "not-sure")
        noted = answered(noted, Answer(covered.link_id, unsure, scene.reading.text, scene.now))
    return noted


def told_of_an_item(scene: Scene, turn: Turn) -> Turn:
    """``turn``, which answers a worrying text, with what that text tells of an item of the open list: no later "none" denies it."""
    state, answer = turn.conversation.state, scene.reading.answer
    if not isinstance(state, Screening) or not isinstance(answer, Unread) or not answer.about:
        return turn
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    noted = _with_told(scene, state.response, questionnaire, questionnaire.item(state.queue[0]))
    kept = replace(turn.conversation, state=replace(state, response=noted))
    return replace(turn, conversation=kept, effects=(SaveResponse(noted), *turn.effects))


def asked_back(scene: Scene, state: Screening) -> Turn:
    """A question about our question: a person explains it, for nothing here explains an illness. It is no miss."""
    key, why = f"reply:{scene.conversation.id}", "asks about one of our questions: explain it"
    task = RaiseTask("reply", "routine", key, why, due=scene.facts.staff_deadline)
    back = question(scene)
    again = (led(back, "screening.asked"),) if back else ()
    return scene.turn(state, task, *again, because="asks about our question: for staff, and it is asked again")


def wish_noted(scene: Scene, state: Screening) -> Turn:
    """Days or times where we asked about health: kept for the offer (booking.remember), or how to move what is booked; no miss."""
    back, visit = question(scene), scene.next_visit()
    if visit is not None:
        moving = scene.say("booked.existing", {"when": When(visit.start)})
        return scene.turn(state, moving, *((back,) if back else ()), because="a time named, and a visit is booked: how to move it")
    again = (led(back, "screening.wish_noted"),) if back else ()
    return scene.turn(state, *again, because="a time named before any is offered: kept, and the open question asked again")


def finished(responses: tuple[Response, ...]) -> Response | None:
    """The newest pre-screening, where it is done and led to an offer: an answer of it may still be put right."""
    asked = [response for response in responses if response.questionnaire == PRESCREENING]
    last = max(asked, key=lambda response: response.started_at, default=None)
    return last if last is not None and last.status in ("completed", "amended") and last.outcome in ("proceed", "flag") else None


def corrected(scene: Scene) -> Turn:
    """An answer put right after the questions were done: it is changed, staff hear of it, and they call first where a rule says so."""
    before = finished(scene.facts.responses)
    if before is None:
        return scene.turn(scene.state, because="nothing to put right")
    questionnaire = scene.facts.questionnaires[before.questionnaire]
    after = with_others(scene, questionnaire, Screening(before, "short", ())).response
    new, back = not _given_before(questionnaire, before, scene.reading), scene.ask(scene)
    if new and back is not None and SEVERITY[judge(questionnaire, after).outcome] <= SEVERITY[before.outcome or "proceed"]:
        kept = (SaveResponse(after), led(back, "other.told"))
        return scene.turn(scene.state, *kept, because="answers a question still to come: kept, and not asked again")
    return put_right(scene, before, after)


def _given_before(questionnaire: Questionnaire, response: Response, reading: Reading) -> bool:
    """Whether one of the other questions that a text answers was answered before: itself, or an item that it covers."""
    known = response.latest()
    return any(each in known for id, _ in reading.others for each in (id, *questionnaire.item(id).items))


def put_right(scene: Scene, before: Response, after: Response) -> Turn:
    """``before`` as ``after`` has it: staff hear of it, and call first where a rule says so; else what is open is asked again."""
    questionnaire = scene.facts.questionnaires[before.questionnaire]
    found = never_lower(judge(questionnaire, after), before)
    done = replace(after, status="amended", outcome=found.outcome, rules=found.rules, completed_at=scene.now)
    back, booked = scene.ask(scene), any(visit.start > scene.now for visit in scene.live())
    if found.outcome == "staff":
        turn = hand_off(scene, done, found, None if booked else stopping(questionnaire, found), SaveResponse(done))
        again = (back,) if back is not None else ()
        return scene.turn(scene.state, *turn.effects, *again, because=turn.because) if booked else turn
    effects = (SaveResponse(done), *review(scene, done, found))
    said = led(back, "screening.changed") if back is not None else scene.say("screening.changed")
    return scene.turn(scene.state, *effects, said, because="an earlier answer was put right: staff hear of it")


def unclear_key(response: Response) -> str:
    """The key of the task about an answer of ``response`` that is said to be wrong, as long as nobody knows which."""
    return f"answer:{response.id}"


def which_answer(scene: Scene) -> Turn | None:
    """ "I put the wrong number for one of the questions": a person asks which, and what is true; None where nothing was answered yet.

    What is open stays open: a first talk may be booked meanwhile, and a person reads all answers before any treatment.
    """
    answered_before = scene.state.response if isinstance(scene.state, Screening) else finished(scene.facts.responses)
    if answered_before is None:
        return None
    why = "says that an answer of theirs is wrong: ask which, and what is true"
    task = RaiseTask("screening", "routine", unclear_key(answered_before), why, due=scene.facts.staff_deadline)
    back = scene.ask(scene)
    said = led(back, "screening.which_answer") if back is not None else scene.say("screening.which_answer")
    return scene.turn(scene.state, task, said, because="an earlier answer is wrong, and not said which: for staff")


def _changed(outcome: Outcome, lead: str = "screening.changed") -> Outcome:
    """An earlier answer was put right, or one given ahead: the open question, asked again, says so."""
    if not isinstance(outcome, Turn):
        return outcome
    effects = tuple(led(each, lead) if isinstance(each, Say) and each.asks is not None else each for each in outcome.effects)
    return replace(outcome, effects=effects, because="an earlier answer was put right")


def with_others(scene: Scene, questionnaire: Questionnaire, state: Screening) -> Screening:
    """``state`` with what the same text answers of other questions: those ahead are not asked again, earlier answers are put right.

    Ticks that were set stay: an item named later is added to them.
    """
    response, queue = state.response, state.queue
    for link_id, answer in scene.reading.others:
        item = questionnaire.item(link_id)
        if item.required and link_id in queue:
            continue
        before = response.latest()
        taken = take(questionnaire, item, replace(scene.reading, answer=answer), response, scene)
        if taken is None:
            continue
        after, more = taken
        if link_id not in queue and isinstance(answer, Ticks):
            named = [covered for number, covered in enumerate(item.items, 1) if number in answer.numbers]
            kept = [each for each in item.items if each not in named and each in before]
            for each in kept:
                after = answered(after, before[each])
        response = after
        ahead = tuple(each for each in more if each not in queue)
        queue = (*queue[:1], *ahead, *(each for each in queue[1:] if each != link_id))
    return replace(state, response=response, queue=queue, misses=0)


def told_now(scene: Scene, state: Screening) -> Turn | None:
    """The safety question answered by an urgent text in the person's own words: kept as the riskiest answer, so that nothing lowers it."""
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    code = worst_code(questionnaire.item("safety"), questionnaire, "now")
    response = answered(state.response, Answer("safety", code, scene.reading.text, scene.now))
    outcome = advance(scene, replace(state, response=response, queue=state.queue[1:], misses=0))
    if not isinstance(outcome, Turn) or outcome.conversation.crisis is None:
        return None
    return safety.urgent(scene, "crisis", scene.reading.triage.reasons, *_kept(outcome), resume=Idle())


def _kept(turn: Turn) -> tuple[Effect, ...]:
    """What a turn keeps of an answer, without its texts and tasks."""
    return tuple(effect for effect in turn.effects if isinstance(effect, SaveResponse | RaiseFlags | Drop))


def _shape(item: Item) -> str:
    return {"integer": "number", "checklist": "checklist"}.get(item.type, "choice")


def unanswered(scene: Scene, state: Screening) -> Turn:
    """A question that must be answered was not understood three times: a person is called, with the crisis line at hand."""
    task = RaiseTask(
        "not-understood",
        "routine",
        f"not-understood:{scene.conversation.id}",
        "a required question was not understood",
        due=scene.facts.staff_deadline,
    )
    return scene.turn(state, scene.say("screening.to_staff"), task, because="a required question was not understood three times")


SOON = timedelta(days=1)
"""How long after its end a form may be put right, or added to, by text."""


def other_person(scene: Scene, state: Screening) -> Turn:
    """Booking for somebody else: a person takes over, and calls whoever wrote."""
    task = RaiseTask(
        "screening", "routine", f"screening:{state.response.id}", "somebody books for another person", due=scene.facts.staff_deadline
    )
    stopped = replace(state.response, status="stopped", outcome="staff", rules=(OTHER_PERSON,), completed_at=scene.now)
    done = (SaveResponse(stopped), Drop(("silence.nudge", "silence.task"), "a person books"), task)
    return scene.turn(Idle(), *done, scene.say("screening.other_person"), because="booking for somebody else")


def newest(responses: tuple[Response, ...], now: datetime) -> Response | None:
    """The newest pre-screening, where it was stopped lately; else None."""
    asked = [response for response in responses if response.questionnaire == PRESCREENING]
    last = max(asked, key=lambda response: response.started_at, default=None)
    lately = last is not None and last.status == "stopped" and last.completed_at is not None and now - last.completed_at < SOON
    return last if lately else None


def for_somebody_else(scene: Scene) -> RaiseTask | None:
    """The task of who books for another person, to be added to while nobody has closed it; None where there is none."""
    last = newest(scene.facts.responses, scene.now)
    if last is None or last.rules != (OTHER_PERSON,):
        return None
    key = f"screening:{last.id}"
    if not any(task.key == key for task in scene.facts.tasks):
        return None
    return RaiseTask("screening", "routine", key, "somebody books for another person, and wrote more: read the thread", quietly=True)


def noted_for_somebody_else(scene: Scene) -> Turn:
    """What is written after "booking for somebody else" (a name, an age, when to call) is kept with the task."""
    task = for_somebody_else(scene)
    kept = (task,) if task is not None else ()
    return scene.turn(Idle(), *kept, scene.say("screening.other_person_noted"), because="booking for somebody else: more for staff to read")


def ended_at_age(responses: tuple[Response, ...], now: datetime) -> int | None:
    """The age at which the newest pre-screening ended lately; None where it did not."""
    last = newest(responses, now)
    known = last.latest() if last is not None else {}
    given = known.get("age") if known.keys() <= {"age", f"age{NOTE}"} else None
    return given.value if given is not None and isinstance(given.value, int) else None


def age_put_right(scene: Scene) -> Outcome:
    """A mistyped age put right: the questions go on behind it. Both ages are kept, and a clinician looks at them."""
    last = newest(scene.facts.responses, scene.now)
    if last is None:
        return scene.turn(Idle(), because="nothing to put right")
    questionnaire = scene.facts.questionnaires[last.questionnaire]
    looked_at = answered(last, Answer(f"age{NOTE}", "noted", scene.reading.text, scene.now))
    begun = replace(looked_at, status="in-progress", outcome=None, rules=(), completed_at=None)
    queue = tuple(link_id for link_id in questionnaire.form("short") if link_id != "age")
    taken = take(questionnaire, questionnaire.item("age"), replace(scene.reading, answer=scene.reading.others[0][1]), begun, scene)
    return _changed(advance(scene, Screening(taken[0] if taken else begun, "short", queue)))


def advance(scene: Scene, state: Screening) -> Outcome:
    """Ask the next item, or finish."""
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    found = judge(questionnaire, state.response)
    if scene.conversation.crisis is None:
        found = since_cleared(found, state.response)
    stop = stopping(questionnaire, found)
    if stop is not None or not state.queue:
        return finish(scene, state, found, stop)
    state, worse = worsened(scene, state, found)
    return scene.turn(
        state,
        SaveResponse(state.response),
        *worse,
        ask_item(scene, questionnaire, state.queue[0]),
        *(silence(scene, state.queue[0]) if state.form == "short" else ()),
        because="answered: the next question",
    )


def worsened(scene: Scene, state: Screening, found: Verdict) -> tuple[Screening, tuple[Effect, ...]]:
    """An answer after booking that is worse than what was known: staff hear of it now, whether or not the rest is ever answered."""
    before = state.response.outcome
    if before == "urgent" and found.outcome == "staff":
        flags, task = review(scene, state.response, found)
        return state, (flags, replace(task, due=scene.facts.staff_deadline))
    if before is None or SEVERITY[found.outcome] <= SEVERITY[before]:
        return state, ()
    response = replace(state.response, outcome=found.outcome, rules=found.rules)
    flags, task = review(scene, response, found)
    return replace(state, response=response), (flags, replace(task, due=scene.facts.staff_deadline if found.outcome == "staff" else None))


def since_cleared(found: Verdict, before: Response) -> Verdict:
    """What is new since staff let a person whose answers were urgent go on: what they closed does not page again."""
    if before.outcome != "urgent" or before.completed_at is None:
        return found
    return without(found, before.rules)


def never_lower(found: Verdict, before: Response) -> Verdict:
    """``found``, or what an earlier form of the same response found where that was worse: a later answer takes nothing back."""
    if before.outcome is None or SEVERITY[found.outcome] >= SEVERITY[before.outcome]:
        return found
    return Verdict(before.outcome, tuple(dict.fromkeys((*found.rules, *before.rules))), found.by_rule)


def finish(scene: Scene, state: Screening, found: Verdict, stop: Rule | None) -> Outcome:
    """The form is done or stopped: keep the verdict, and do what it says without saying it."""
    again = state.response.completed_at is not None
    known = never_lower(found, state.response)
    status: ResponseStatus = "amended" if again else "stopped" if stop and state.queue else "completed"
    response = replace(state.response, status=status, outcome=known.outcome, rules=known.rules, completed_at=scene.now)
    if known.outcome != "urgent":
        found = known
    saved: tuple[Effect, ...] = (SaveResponse(response), Drop(("silence.nudge", "silence.task"), "the questions are answered"))
    if found.outcome == "flag":
        saved = (*saved, *review(scene, response, found))
    if found.outcome == "urgent" and stop is not None:
        flags = RaiseFlags(tuple(rule for rule, level in found.by_rule.items() if level != "proceed"), response.id)
        return safety.urgent(scene, stop.kind or "crisis", (stop.id,), *saved, flags, resume=Idle())
    first = scene.service(state.then_service or scene.facts.clinic.first_service)
    if found.outcome == "staff" or (found.outcome == "flag" and first.treatment and state.form != "details"):
        return hand_off(scene, response, found, stop, *saved)
    if state.form == "details":
        thanks = scene.say("screening.details_done")
        done = CloseTasks((details_key(scene),), "the remaining questions are answered")
        return settled(scene, *saved, done, thanks, because="the remaining questions are answered")
    return booking.offer(scene, first.id, *saved)


def review(scene: Scene, response: Response, found: Verdict) -> tuple[RaiseFlags, RaiseTask]:
    """A flag books a consultation, and leaves a review that a clinician closes before any treatment."""
    rules = tuple(rule for rule, outcome in found.by_rule.items() if outcome != "proceed")
    task = RaiseTask("screening", "routine", f"screening:{response.id}", "answers to review before any treatment", rules, due=None)
    return (RaiseFlags(rules, response.id), task)


def kept_for_later(scene: Scene, response: Response) -> Turn:
    """A page sent in while an urgent text is with staff: the answers are kept and staff see what they find; no offer goes out now."""
    found = never_lower(judge(scene.facts.questionnaires[response.questionnaire], response), response)
    status: ResponseStatus = "amended" if response.completed_at else "completed"
    done = replace(response, status=status, outcome=found.outcome, rules=found.rules, completed_at=scene.now)
    effects: list[Effect] = [SaveResponse(done), Drop(("silence.nudge", "silence.task"), "the questions are answered")]
    if found.outcome != "proceed":
        effects += review(scene, done, found)
    state = Idle() if isinstance(scene.state, OnPage) else scene.state
    return scene.turn(state, *effects, because="the page was answered while an urgent text is with staff: kept, nothing offered")


def hand_off(scene: Scene, response: Response, found: Verdict, stop: Rule | None, *saved: Effect) -> Turn:
    """No self-booking: staff call. The text is the same whatever the reason."""
    rules = tuple(rule for rule, outcome in found.by_rule.items() if outcome != "proceed")
    task = RaiseTask(
        "screening", "routine", f"screening:{response.id}", "answers to discuss before booking", rules, due=scene.facts.staff_deadline
    )
    booked = any(visit.start > scene.now for visit in scene.live())
    words = stop.says if stop and stop.says else "screening.handoff_booked" if booked else "screening.handoff"
    return scene.turn(Idle(), *saved, RaiseFlags(rules, response.id), task, scene.say(words), because="staff talk with the person first")


def details_key(scene: Scene) -> str:
    """The key of the task about questions that are still unanswered before a treatment."""
    return f"details:{scene.conversation.id}"


def start_details(scene: Scene, response: Response | None, *before: Effect, lead: str | None = None, name: str = "") -> Turn | None:
    """After booking: what the clinician still wants to know, by text or on the private page; None where nothing is left to ask."""
    if response is None or response.outcome == "staff" or booking.answered_in_full(scene):
        return None
    questionnaire = scene.facts.questionnaires[response.questionnaire]
    asked_twice = {each for link_id in questionnaire.form("short") for each in (link_id, *questionnaire.item(link_id).items)}
    single = {
        a.link_id for a in response.answers if a.link_id not in asked_twice or (response.completed_at and a.at > response.completed_at)
    }
    known = single if response.occurrence != ON_PAGE else response.latest()
    queue = tuple(link_id for link_id in questionnaire.form("details") if link_id not in known)
    if not queue or response.source is None:
        return None
    params: Params = {"name": name, "link": Link("screening", response.id)}
    if not scene.by_text():
        return scene.turn(
            OnPage(response.id), *before, scene.say("screening.details_link", params), because="the rest is asked on the private page"
        )
    asked = led(ask_item(scene, questionnaire, queue[0]), lead or "screening.details_intro", params)
    return scene.turn(Screening(response, "details", queue), *before, asked, because="the remaining questions")
