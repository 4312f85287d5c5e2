"""What a turn makes of what triage said of a text, weighed against the question that the text answers."""

from __future__ import annotations

from dataclasses import replace

from messenger.core.dialogue import checkins, in_hand, rides, safety, screening
from messenger.core.dialogue.scene import Outcome, Scene, Turn
from messenger.core.effects import RaiseTask
from messenger.core.reading import Reading
from messenger.core.states import AskingName, AskingRide, AskingSafety, AwaitingConsent, CheckingIn, Idle, Screening, State, WithAnother
from messenger.core.understanding import Choice, Intent, Name, Told, Triage, Unread

WEIGHED = "evidence-"
"""How the ids of triage's learned weights begin."""

SLIGHT = f"{WEIGHED}slight"
"""Among the reasons where weighed words come to hardly more than their level asks for."""

BESIDE = f"{WEIGHED}beside"
"""Among the reasons where what stands beside an answer worries by itself: "2 but ..." is answered by the 2, and not explained by it."""

_EVERYDAY: tuple[Intent, ...] = (
    "book", "reschedule", "running_late", "cost", "location", "hours", "what_is_this", "prep_question", "ride_confirmed", "ride_problem",
    "human", "change_language", "wrong_number",
)  # fmt: skip
EVERYDAY = frozenset(_EVERYDAY)
"""Intents of which a farewell has never been one. Not "cancel" and "stop", which may be, nor thanks."""

DENIED = "denial-"
"""How the ids of triage's rules of denial begin: "34, and no thoughts of hurting myself" goes on being the age."""

DYING = frozenset({f"{WEIGHED}die", f"{WEIGHED}kill"})
"""Weighed senses that no name, day or ride explains: dying, and killing."""

HOPELESS = DYING | {f"{WEIGHED}hopeless", f"{WEIGHED}worthless", f"{WEIGHED}despair"}
"""Weighed senses that are heard beside words of leaving, and beside a denial."""

DECLINED = "crisis-asked-refused"
"""Triage's rule for an answer that declines the question, or asks why it is put."""


LOW_MOOD = "crisis-any-low-mood-told"
"""Triage's rule for a low mood that is told, and no more: asked what brings somebody, it is what nearly everybody answers."""


def weighed_only(triage: Triage) -> bool:
    """Whether no rule, only the weighing of words, calls a text worrying, and none of them speaks of dying or killing."""
    reasons = {*triage.reasons}
    return bool(reasons) and all(reason.startswith(WEIGHED) for reason in reasons) and not DYING & reasons


# --- what it said, put right by where the conversation stands -----------------------------------------------------


def or_unreadable(reading: Reading, state: State) -> Reading:
    """A text in a script that nothing here can read may say anything: a person reads it, as if it were worrying. A name is a name."""
    if reading.triage.level != "none" or isinstance(state, AskingName | AskingRide) or not reading.tongue.unreadable:
        return reading
    return replace(reading, triage=replace(reading.triage, level="staff-review", kind="crisis", reasons=("another-script",)))


def in_their_language(scene: Scene) -> Scene:
    """Urgent and worrying texts are answered in the language that they are written in, whatever was set before.

    So is any other, where its language is beyond doubt and the patient writes: no name and no short answer changes it.
    """
    reading = scene.reading
    worrying = reading.triage.level != "none" or scene.conversation.crisis is not None
    shown = reading.tongue.language if reading.triage.level != "none" and not isinstance(reading.answer, Name) else reading.tongue.clearly
    if not worrying and (isinstance(reading.answer, Name) or not _the_patient_writes(scene)):
        return scene
    language = reading.tongue.switch_to or shown
    if language is None or language not in scene.facts.clinic.languages:
        return scene
    return replace(scene, conversation=replace(scene.conversation, language=language))


def _the_patient_writes(scene: Scene) -> bool:
    """Whether nothing shows that somebody else writes, in a language that is not the patient's; nor is a language asked for."""
    party, reading = scene.facts.party, scene.reading
    theirs = (party is None or party.role == "patient") and not isinstance(scene.state, WithAnother)
    return theirs and reading.people.speaker is None and not reading.questions.asks_for_kin and reading.tongue.switch_to is None


def weighed(scene: Scene) -> Scene:
    """A text that answers our own question, and that only the weighing of words calls urgent (no rule does): a person reads it.

    Where it weighs as an urgent crisis beyond doubt, the answer explains nothing of that ("honestly by friday ill be gone", at times that
    are offered): the soft question is asked, and silence pages. Not behind a question about safety, where a denial weighs as much.
    What a rule calls urgent stays urgent, in every state and field. So does what was weighed as a crisis with a word of dying in it, where
    nothing was asked about health ("nobody, I will be dead by then" to the ride): of 5,600 ordinary texts one is such.
    """
    triage = scene.reading.triage
    if triage.level == "none" or not _by_words_only(scene) or scene.conversation.crisis is not None:
        return scene
    about_health = isinstance(scene.state, Screening | CheckingIn | AskingSafety)
    if triage.level == "urgent" and triage.kind == "crisis" and not about_health and DYING & {*triage.reasons}:
        return scene
    if SLIGHT in triage.reasons and not isinstance(scene.state, AskingSafety):
        return _slightly_weighed(scene)
    if triage.level != "urgent" or not _answers(scene):
        return scene
    hidden = triage.kind == "crisis" and not _about_safety(scene)
    reasons = (*triage.reasons, BESIDE) if hidden else triage.reasons
    return replace(scene, reading=replace(scene.reading, triage=replace(triage, level="staff-review", reasons=reasons)))


def _about_safety(scene: Scene) -> bool:
    state = scene.state
    return isinstance(state, AskingSafety) or (isinstance(state, Screening) and state.queue[0] == "safety")


def _by_words_only(scene: Scene) -> bool:
    reasons = scene.reading.triage.reasons
    return bool(reasons) and all(reason.startswith(WEIGHED) for reason in reasons)


def _slightly_weighed(scene: Scene) -> Scene:
    """A text that weighs hardly more than its level asks for, as one ordinary reply in twenty does: one level less.

    Hardly urgent: where it is no answer and no everyday wish, the soft question is asked, and silence pages. Hardly worrying: staff read it
    and the conversation goes on; an answer or an everyday wish with no word of dying in it is that and no more. The welcome names whom to
    call in a crisis.
    """
    reading, triage = scene.reading, scene.reading.triage
    welcomed = scene.facts.consented or isinstance(scene.state, AwaitingConsent)
    if triage.level == "urgent" and not _plainly_read(reading) and not _mistyped(reading):
        doubted = replace(triage, level="staff-review", reasons=tuple(reason for reason in triage.reasons if reason != SLIGHT))
    elif DYING & {*triage.reasons} or ((triage.level == "urgent" or not _read_at_all(reading)) and welcomed):
        doubted = replace(triage, level="staff-review")
    else:
        doubted = replace(triage, level="none", kind=None)
    return replace(scene, reading=replace(reading, triage=doubted))


SAYS_NOTHING = frozenset({SLIGHT, f"{WEIGHED}crisis", f"{WEIGHED}i", f"{WEIGHED}not", f"{WEIGHED}now"})
"""Weighed senses of which none tells of despair, harm or death: who writes, and the like."""


def _mistyped(reading: Reading) -> bool:
    """Whether a text that wishes for something everyday weighs by nothing but words that say nothing ("helo i wuld liek an apointmnt")."""
    return {*reading.triage.reasons} <= SAYS_NOTHING and "book" in reading.intents and not reading.leaving.gives_up


def _plainly_read(reading: Reading) -> bool:
    """Whether a text is an answer, a wish for times, or an everyday matter in clear words."""
    wants = reading.questions.asks_when or reading.wants.taught is not None or not EVERYDAY.isdisjoint(reading.plain)
    return wants or _explains(reading) or reading.wishes is not None


def _explains(reading: Reading) -> bool:
    """Whether a text is the answer to what is open, with nothing beside it that worries by itself."""
    return not isinstance(reading.answer, Unread) and BESIDE not in reading.triage.reasons


def _read_at_all(reading: Reading) -> bool:
    """Whether any of our readers knows what a text is about."""
    about_visits = (
        reading.questions.asked is not None
        or reading.stance.confirms
        or reading.stance.declines
        or reading.tells.missed
        or reading.tells.outside
        or bool(reading.people.absent)
    )
    wants = {reading.wants.sooner, reading.wants.own_too, reading.wants.another_way, reading.stance.onward, reading.tells.eaten} != {"no"}
    return _plainly_read(reading) or about_visits or wants or bool(reading.others) or not EVERYDAY.isdisjoint(reading.intents)


A_WISH = 10
"""Words of a text that wishes for a woman or a man to see them, at most, and says nothing besides."""


def plain_wish(scene: Scene) -> Scene:
    """A text that is nothing but a known wish ("I don't want to do this by text"), and that only weighed words call worrying.

    Staff hear of that wish anyway. One word more ("... any more") and it goes on being what was weighed.
    """
    triage, reading = scene.reading.triage, scene.reading
    for_another = isinstance(scene.state, Idle) and reading.wants.own_too == "only" and screening.for_somebody_else(scene) is not None
    safe_to_say = scene.conversation.crisis is None and not isinstance(scene.state, AskingSafety)
    of_the_desk = reading.wants.errand in ("name", "phone") and reading.wants.errand_alone and triage.kind == "medical"
    of_them = reading.people.speaker is not None and reading.people.speaker.kind == "another" and reading.questions.asks_when_theirs
    theirs = (of_them or reading.questions.asks_for_kin) and triage.kind == "medical" and SLIGHT in triage.reasons
    who_treats = reading.questions.asked == "treats" and reading.questions.words <= A_WISH and not DYING & {*triage.reasons}
    known = for_another or reading.wants.another_way == "only" or of_the_desk or theirs or who_treats
    if not _by_words_only(scene) or not safe_to_say or not known:
        return scene
    return replace(scene, reading=replace(reading, triage=replace(triage, level="none", kind=None)))


# --- urgent -------------------------------------------------------------------------------------------------------


def urgent(scene: Scene) -> Turn | None:
    """The answer to an urgent text, and to every text while a crisis is open; None where neither is so."""
    triage, crisis = scene.reading.triage, scene.conversation.crisis
    if triage.level == "urgent":
        told = _urgent_answer(scene) if crisis is None else None
        return told or safety.urgent(scene, triage.kind or "crisis", triage.reasons)
    if crisis is not None and not in_hand.goes_on(scene, crisis, light=weighs_little(scene)):
        return safety.during(scene, crisis)
    return None


def weighs_little(scene: Scene) -> bool:
    """Whether a text worries by the weight of words alone, and of none that speaks of despair or death."""
    triage = scene.reading.triage
    if triage.level != "staff-review" or not all(reason.startswith(WEIGHED) for reason in triage.reasons):
        return False
    a_name = SLIGHT in triage.reasons and isinstance(scene.reading.answer, Name)  # "Will Hope"
    return a_name or not HOPELESS.intersection(triage.reasons)


def worries_little(scene: Scene) -> bool:
    """Whether a text worries no more than what is told of somebody else may: about the body, or by the weight of words alone."""
    triage = scene.reading.triage
    medical = triage.level == "staff-review" and triage.kind == "medical" and not safety.went_badly(triage.reasons)
    return medical or weighs_little(scene)


def _urgent_answer(scene: Scene) -> Turn | None:
    """Urgent words that are at once the answer to the open question ("yes, now"): kept as that answer, with the rule that fired."""
    state = scene.state
    if not isinstance(state, Screening | CheckingIn):
        return None
    questionnaire = scene.facts.questionnaires[state.response.questionnaire]
    taken = screening.take(questionnaire, questionnaire.item(state.queue[0]), scene.reading, state.response, scene)
    if state.queue[0] == "safety" and (taken is None or screening.judge(questionnaire, taken[0]).outcome != "urgent"):
        return screening.told_now(scene, state) if isinstance(state, Screening) and scene.reading.triage.kind == "crisis" else None
    if taken is None or screening.judge(questionnaire, taken[0]).outcome != "urgent":
        return None
    turn = screening.answer(scene, state) if isinstance(state, Screening) else checkins.answer(scene, state)
    return turn if isinstance(turn, Turn) and turn.conversation.crisis is not None else None


# --- worrying -----------------------------------------------------------------------------------------------------


def answers_a_question(scene: Scene) -> bool:
    """A worrying text that answers a question of ours in words, about health or by no rule's word but a denial's: it goes on being that."""
    triage, state = scene.reading.triage, scene.state
    if triage.level == "staff-review" and SLIGHT in triage.reasons and _by_words_only(scene) and not isinstance(state, AskingSafety):
        return True
    if triage.level == "staff-review" and triage.kind == "medical" and (_tells_no_illness(scene) or _symptom_beside(scene)):
        return True
    if triage.level != "staff-review" or (not _answers(scene) and not scene.reading.others):
        return False
    if triage.kind == "medical" and safety.went_badly(triage.reasons) and isinstance(scene.reading.answer, Told):
        return False
    if all(reason.startswith(WEIGHED) for reason in triage.reasons) or all(reason.startswith(DENIED) for reason in triage.reasons):
        return True
    if isinstance(state, Screening) and state.queue[0] == "reason" and triage.reasons == (LOW_MOOD,):
        return True
    if not isinstance(state, Screening | CheckingIn):
        return bool(scene.reading.others) and triage.kind == "medical"
    return triage.kind == "medical" or state.queue[0] == "safety"


def _symptom_beside(scene: Scene) -> bool:
    """Whether a check-in is answered by its number, with something for the nurse beside it ("1 but my leg hurts")."""
    triage = scene.reading.triage
    numbered = isinstance(scene.state, CheckingIn) and isinstance(scene.reading.answer, Choice)
    return numbered and triage.level == "staff-review" and triage.kind == "medical" and BESIDE in triage.reasons


def _tells_no_illness(scene: Scene) -> bool:
    """Whether a text tells of a relative's illness or of a habit alone, in answer to a question about the patient's health."""
    answer = scene.reading.answer
    return isinstance(scene.state, Screening) and isinstance(answer, Unread) and answer.tells in ("family", "habit")


def _answers(scene: Scene) -> bool:
    """Whether a text answers what is open. What a check-in is told in other words explains nothing that sounds like a crisis."""
    answer, triage = scene.reading.answer, scene.reading.triage
    clearly = triage.kind == "crisis" and SLIGHT not in triage.reasons
    return _explains(scene.reading) and not (isinstance(answer, Told) and clearly)


def also_read(scene: Scene, outcome: Outcome) -> Outcome:
    """The answer is taken, and staff read the text as well; where the safety reading itself failed, they are paged."""
    if not isinstance(outcome, Turn):
        return outcome
    triage = scene.reading.triage
    if SLIGHT in triage.reasons and any(isinstance(effect, RaiseTask) and not effect.quietly for effect in outcome.effects):
        return outcome  # staff read it for another reason
    kind = triage.kind or "crisis"
    why = "an answer in words to read"
    key = safety.task_key(scene.conversation, kind)
    if _symptom_beside(scene):
        return safety.symptom_told(scene, outcome)
    task = RaiseTask(kind, "routine", key, why, scene.reading.triage.reasons, due=scene.facts.staff_deadline, quietly=True)
    if safety.unread(scene.reading.triage.reasons):
        task = RaiseTask(kind, "urgent", key, safety.UNREAD, scene.reading.triage.reasons, page=True)
    return replace(outcome, effects=(*outcome.effects, task))


def worrying(scene: Scene) -> Turn | None:
    """Staff-review: staff read it. An answer to our own question goes on being an answer."""
    triage = scene.reading.triage
    if triage.level != "staff-review":
        return None
    hidden = BESIDE in triage.reasons and SLIGHT not in triage.reasons
    if isinstance(scene.state, AskingSafety) and not isinstance(scene.reading.answer, Unread) and not hidden:
        return None
    reviewed = safety.review(scene, triage.kind or "crisis", triage.reasons, other=_about_another(scene))
    return screening.told_of_an_item(scene, reviewed)


def _about_another(scene: Scene) -> bool:
    """Whether somebody who books for a child, or for anybody else, speaks of that person and not of themselves."""
    for_a_minor = screening.ended_at_age(scene.facts.responses, scene.now) is not None
    return scene.reading.people.of_another and (for_a_minor or screening.for_somebody_else(scene) is not None)


def denied(scene: Scene) -> bool:
    """Whether a worrying text denies such thoughts in plain words, and only the weight of others speaks against it: staff read it."""
    reasons = scene.reading.triage.reasons
    by_words = all(reason.startswith((WEIGHED, DENIED)) for reason in reasons)
    return scene.reading.stance.denies and scene.reading.triage.level == "staff-review" and by_words and not HOPELESS.intersection(reasons)


def asks_why(scene: Scene) -> Turn | None:
    """ "Why do you ask that?" at the question about safety: said in one sentence, and asked again. What else worries goes its way."""
    triage, state = scene.reading.triage, scene.state
    careful = isinstance(state, AskingSafety) or (isinstance(state, Screening) and state.queue[0] == "safety")
    plain = triage.level != "urgent" and all(reason == DECLINED or reason.startswith(WEIGHED) for reason in triage.reasons)
    if not careful or not scene.reading.questions.asks_why or not plain or HOPELESS.intersection(triage.reasons):
        return None
    return safety.why(scene) if isinstance(scene.reading.answer, Unread) else None


def leaves_worried(scene: Scene) -> tuple[str, ...] | None:
    """Why a text that leaves (the texts, or a visit) is answered as a worrying one first; None where nothing in it worries.

    What only weighs is heard by its senses: an angry "stop texting me" is an opt-out and no more.
    """
    reading, triage = scene.reading, scene.reading.triage
    if reading.carrier != "optout" and ("cancel_appointment" not in reading.intents or rides.of_whoever_drives(scene)):
        return None
    by_words_only = all(reason.startswith(WEIGHED) for reason in triage.reasons)
    worries = triage.level == "staff-review" and triage.kind == "crisis" and not denied(scene)
    if worries and (not by_words_only or HOPELESS.intersection(triage.reasons) or reading.carrier != "optout"):
        return triage.reasons
    return (*triage.reasons, "gives-up-and-leaves") if reading.leaving.gives_up and triage.level != "urgent" else None
