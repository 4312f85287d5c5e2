"""What one text answers of the other questions of a form that is under way by text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from messenger.core.dialogue import screening
from messenger.core.facts import Facts
from messenger.core.questionnaire import Questionnaire, Response
from messenger.core.reading import Reading
from messenger.core.states import AskingName, ChoosingSlot, Conversation, Idle, Screening
from messenger.core.understanding import Answer, Choice, ExpectChecklist, Expecting, Number, Ticks, Unread
from messenger.reading.answers.beside import age_told, beside, names, put_right, puts_right, says_wrong, told
from messenger.reading.answers.out_of_turn import age_said, ahead
from messenger.reading.words.text import words_of

Again = Callable[[str], Answer]
"""What a text, or a part of one, answers of the open question."""
Worded = Callable[[Expecting], Expecting]
"""What is expected, with the labels of its options as the person was shown them."""


def with_other_answers(
    conversation: Conversation, reading: Reading, questionnaires: Mapping[str, Questionnaire], worded: Worded
) -> Reading:
    """``reading`` with the answers given ahead beside the open question's, and earlier ones put right. Urgent texts stay as they are."""
    state = conversation.state
    if not isinstance(state, Screening) or conversation.held_by is not None or reading.triage.level == "urgent":
        return reading
    questionnaire = questionnaires[state.response.questionnaire]
    rest = reading.answer.rest if isinstance(reading.answer, Number | Choice | Ticks) else ""
    if (isinstance(reading.answer, Unread) or rest) and puts_right(words_of(reading.text)):
        known = state.response.latest()
        asked = (link_id for form in ("short", "details") for link_id in questionnaire.form(form))
        earlier = [each for each in dict.fromkeys(asked) if each not in (*state.queue, "safety") and _given(questionnaire, each, known)]
        others = beside(reading.text, [(each, worded(screening.expecting(questionnaire.item(each)))) for each in earlier], numbers=True)
        if len(others) == 1:
            return replace(reading, answer=Unread("an earlier answer put right"), others=others)
    if isinstance(reading.answer, Unread) and says_wrong(words_of(reading.text)):
        return replace(reading, wrongly=True)
    if isinstance(reading.answer, Unread) and (not reading.answer.tells or age_said(words_of(reading.text)) is not None):
        return _out_of_turn(reading, questionnaire, state.response, state.queue, worded)
    if not rest:
        return reading
    to_come = [each for each in state.queue[1:] if not questionnaire.item(each).required]
    others = beside(rest, [(each, worded(screening.expecting(questionnaire.item(each)))) for each in to_come], numbers=False)
    return replace(reading, others=others)


def with_age_put_right(
    conversation: Conversation, reading: Reading, responses: tuple[Response, ...], questionnaire: Questionnaire, now: datetime
) -> Reading:
    """``reading`` with the age that takes the place of the one at which the questions ended ("33, typo"), soon after they did."""
    ended = screening.ended_at_age(responses, now)
    unread = isinstance(reading.answer, Unread) and reading.triage.level != "urgent"
    if ended is None or not unread or conversation.held_by is not None or not isinstance(conversation.state, Idle):
        return reading
    return replace(reading, others=put_right(reading.text, ("age", screening.expecting(questionnaire.item("age"))), ended))


def with_later_correction(
    conversation: Conversation,
    reading: Reading,
    facts: Facts,
    questionnaires: Mapping[str, Questionnaire],
    worded: Worded,
    again: Again,
) -> Reading:
    """``reading`` with an answer put right after the questions before booking were done ("wait, I do have high blood pressure").

    Also beside a wish or a name, which ``again`` reads in what is left of the text. Once a text said that an answer is wrong, the one that
    names the question says which.
    """
    done = screening.finished(facts.responses)
    quiet = not reading.others and reading.triage.level != "urgent" and conversation.held_by is None
    if done is None or not quiet or not isinstance(conversation.state, Idle | ChoosingSlot | AskingName):
        return reading
    questionnaire, words, text = questionnaires[done.questionnaire], words_of(reading.text), reading.text
    lists = [
        (each, expected)
        for each in questionnaire.form("short")
        if isinstance(expected := worded(screening.expecting(questionnaire.item(each))), ExpectChecklist)
    ]
    before = done.latest().get("age")
    age = ("age", screening.expecting(questionnaire.item("age")))
    of_age, rest = age_told(text, age, before.value) if before is not None and isinstance(before.value, int) else ((), text)
    of_lists, rest = told(rest, lists)
    if of_age or of_lists:
        return replace(reading, others=(*of_age, *of_lists), answer=again(rest))
    if not isinstance(reading.answer, Unread):
        return reading
    unclear = any(task.key == screening.unclear_key(done) for task in facts.tasks)
    loosely = beside(text, lists, numbers=False) if unclear or puts_right(words) else ()
    if len(loosely) == 1:
        return replace(reading, others=loosely)
    if isinstance(conversation.state, ChoosingSlot | AskingName):
        turned = _out_of_turn(reading, questionnaire, done, (), worded)
        if turned.others:
            return turned
    named = unclear and any(not names(expected).isdisjoint(words.bag) for _, expected in lists)
    return replace(reading, wrongly=named or says_wrong(words))


def _out_of_turn(reading: Reading, questionnaire: Questionnaire, response: Response, queue: tuple[str, ...], worded: Worded) -> Reading:
    """``reading`` with the answer to a question still to come that is all a text says ("for depression"), or another age than was given."""
    words, known = words_of(reading.text), response.latest()
    age, before = age_said(words), known.get("age")
    item = questionnaire.item("age")
    if age is not None and before is not None and isinstance(before.value, int) and before.value != age and item.low <= age <= item.high:
        return replace(reading, others=(("age", Number(age)),))
    asked_twice = {each for link_id in questionnaire.form("short") for each in (link_id, *questionnaire.item(link_id).items)}
    later = [each for each in questionnaire.form("details") if each not in known and each not in asked_twice and each not in queue[:1]]
    return replace(reading, others=ahead(words, [(each, worded(screening.expecting(questionnaire.item(each)))) for each in later]))


def _given(questionnaire: Questionnaire, link_id: str, known: Mapping[str, object]) -> bool:
    """Whether the question was answered: itself, or an item that it covers."""
    return any(each in known for each in (link_id, *questionnaire.item(link_id).items))
