"""What people write and how urgent it is: classes of texts in both languages, and the promises of the detector."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messenger.core.understanding import Triage
from messenger.reading.safety.triage import UNREADABLE_EMPTY, UNREADABLE_SCRIPT, Context, triage, understand_triage
from tests.reading.triage_files import level, rules, version

SAFETY_QUESTION = "Have you had thoughts of ending your life or hurting yourself? 1 no 2 in the past 3 sometimes 4 yes"

URGENT = {
    "wish to die": [
        "I honestly want to die",
        "most days i wish i was dead",
        "I'd rather be dead than keep this up",
        "Quiero morirme ya",
        "preferiría estar muerta",
    ],
    "passive": [
        "i hope i dont wake up one of these mornings",
        "wouldnt mind if a semi took me out",
        "God can call me home any night now",
        "ojalá mañana no despierte",
        "me daría igual no despertar de la infusión",
    ],
    "not wanting to live": [
        "no reason left to live",
        "i'm tired of living",
        "I cannot see any point in living",
        "ya me cansé de vivir",
        "no tengo para qué vivir",
    ],
    "thinking of it": [
        "i keep thinking about suicide",
        "thoughts of killing myself all week",
        "llevo días pensando en matarme",
        "tengo ideas suicidas",
    ],
    "plan": ["i know exactly how i'd do it", "picked the date already", "i have a plan to end my life", "ya sé cómo lo voy a hacer"],
    "means": [
        "there is a loaded gun in my lap",
        "been saving up my sleeping pills",
        "im on the ledge looking down",
        "tengo la pistola aquí conmigo",
        "junté pastillas suficientes",
    ],
    "goodbye": [
        "tell my kids I love them",
        "this is my last message, goodbye forever",
        "cuiden a mis hijos, ya no voy a estar",
        "despídanme de mi mamá",
    ],
    "preparation": [
        "wrote the letters and gave away my things",
        "found my cat a new home, my affairs are in order",
        "ya regalé mis cosas y escribí la carta",
    ],
    "burden": ["they'd all be better off without me", "everyone would be happier if i was gone", "mi familia estaría mejor sin mí"],
    "self-harm now": ["i cut my arms again tonight", "been hurting myself again", "me corté otra vez anoche", "me ando lastimando"],
    "attempt": ["I tried to hang myself last night", "swallowed the whole bottle an hour ago", "anoche intenté quitarme la vida"],
    "voices": ["the voices tell me to jump", "a voice keeps ordering me to hurt him", "las voces me dicen que me tire"],
    "violence": ["im going to kill my neighbor tonight", "I'm scared I'm going to hurt my baby", "voy a matar a mi vecino"],
    "lethal dose": ["how many of these would kill me", "whats the lethal dose", "cuántas pastillas se necesitan para morir"],
    "third party": [
        "my son says he is going to kill himself",
        "she locked herself in the bathroom with a razor",
        "mi hermana dice que se quiere matar",
    ],
    "slang": ["kms tonight", "gonna unalive myself", "ctb soon", "me quiero desvivir"],
    "chest": ["my chest feels like someone is standing on it", "pressure in my chest and my jaw hurts", "me aprieta mucho el pecho"],
    "breathing": ["I can't breathe", "my throat is closing", "lips are turning blue", "no puedo respirar"],
    "consciousness": ["he fainted in the hallway", "cant wake her up", "she is having a seizure", "mi tía no despierta"],
    "stroke": ["his mouth is drooping and he slurs", "one side of my body went numb", "se le torció la cara"],
    "head": ["worst headache of my life", "i fell and hit my head", "me pegué en la cabeza"],
    "overdose": ["I took double my dose by accident", "my toddler swallowed my lozenge", "tomé doble dosis por error"],
    "driving": ["driving home from my session now, floaty", "voy manejando a mi casa, acabo de salir de la sesión"],
    "pressure": ["bp is 201/123 and im dizzy", "tengo la presión en 190/121"],
}
STAFF_REVIEW = {
    "past": [
        "I was suicidal in 2015 but I'm fine now",
        "had an attempt as a teenager, many years ago",
        "hace diez años pensé en matarme, ya estoy bien",
        "de joven me cortaba, ya no",
    ],
    "despair": ["i give up", "nothing helps anymore", "I feel so hopeless", "ya no puedo más con esto", "me siento vacía por dentro"],
    "bereaved": ["I lost my brother to suicide last spring", "my cousin died by suicide"],
    "imagery": ["in the session it felt like i died", "sentí que me moría durante la sesión"],
    "question": ["does ketamine help people with suicidal thoughts?"],
    "pain idiom of a pain patient": ["this nerve pain is killing me"],
    "side effects": [
        "threw up twice since the session",
        "it burns when i pee",
        "everything still feels unreal today",
        "vomité dos veces",
        "me arde al orinar",
        "estoy embarazada",
    ],
    "pressure without signs": ["bp was 151/94 today"],
}
NONE = {
    "answers": ["1", "2", "no", "yes", "sí", "34", "STOP", "HELP", "Ana Ruiz", "my sister Jo"],
    "booking": ["tuesday at 3 works", "can we move it to friday?", "el jueves en la tarde", "mañana no puedo", "cant do mornings"],
    "idiom": [
        "dying to know the price",
        "my phone died",
        "this traffic is killing me",
        "I'd kill for a nap",
        "shoot me a text",
        "me muero de hambre",
        "se me murió el celular",
        "mi jefe me va a matar",
    ],
    "logistics": [
        "jump in the shower then on my way",
        "cut my hair today",
        "hang on",
        "is the bus stop close",
        "deadline is friday",
        "wrote a note for the doctor",
        "a qué hora termina mi cita",
    ],
    "grief": ["my grandmother passed away, funeral is friday", "falleció mi tío, tengo que mover la cita"],
    "denial": [
        "no thoughts of hurting myself",
        "not suicidal, just tired",
        "never had any suicidal thoughts",
        "nunca he pensado en hacerme daño",
    ],
    "medical denial": ["no chest pain, no trouble breathing", "no me duele el pecho", "sin mareos"],
    "medical idiom": ["almost had a heart attack when i saw the bill", "that view was breathtaking", "casi me da un infarto con el precio"],
    "driven": ["my brother is driving me home", "can i drive the next morning", "mi prima maneja, yo no"],
}


def _cases(groups: dict[str, list[str]]) -> list[object]:
    return [pytest.param(text, id=f"{group}: {text}") for group, texts in groups.items() for text in texts]


@pytest.mark.parametrize("text", _cases(URGENT))
def test_a_present_or_undated_risk_is_urgent(text: str) -> None:
    assert level(text) == "urgent"


@pytest.mark.parametrize("text", _cases(STAFF_REVIEW))
def test_what_is_past_or_ambiguous_goes_to_staff(text: str) -> None:
    assert level(text) == "staff-review"


@pytest.mark.parametrize("text", _cases(NONE))
def test_idiom_logistics_and_denial_are_nothing(text: str) -> None:
    assert level(text) == "none"


@pytest.mark.parametrize(
    "variant",
    [
        "I WANT TO KILL MYSELF",
        "i w4nt t0 k1ll mys3lf",
        "i want to k i l l myself",
        "i want to k.i.l.l. myself",
        "iwanttokillmyself",
        "i want to killmyself",
        "i want to kiiiill myself",
        "i want to k*ll myself",
        "i want to ki\u200bll my\u200dself",
        "ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ",
        "i want to kіll mуself",
        "suicidle thoughts again",
        "su1c1dal",
        "s u i c i d a l",
        "dont wanna live nemore",
        "dont want to live any more",
        "kiero matarme",
        "me kiero morir",
        "ya no kiero bibir",
        "QUIERO MATARME",
        "quiero m4t4rme",
        "pienso en el suisidio",
        "tonight 💊💊💊 and sleep forever",
    ],
)
def test_spelling_does_not_change_the_level(variant: str) -> None:
    assert level(variant) == "urgent"


@pytest.mark.parametrize("language", [None, "en", "es"])
def test_both_languages_are_read_whatever_language_is_set(language: str | None) -> None:
    assert level("quiero quitarme la vida", language=language) == "urgent"
    assert level("i want to end my life", language=language) == "urgent"


@pytest.mark.parametrize("text", ["I would never kill myself", "no, i'm not going to hurt myself", "no me voy a matar"])
def test_a_negation_lowers_to_none_only_in_answer_to_our_own_question(text: str) -> None:
    assert level(text, question=SAFETY_QUESTION) == "none"
    assert level(text, question="Which day suits you?") == "staff-review"
    assert level(text) == "staff-review"


def test_a_negation_does_not_lower_another_risk_beside_it() -> None:
    assert level("no i wont hurt myself but i have the gun in my lap", question=SAFETY_QUESTION) == "urgent"
    assert level("not suicidal but if a truck hit me i wouldnt mind", question=SAFETY_QUESTION) == "urgent"
    assert level("no me voy a matar pero ojalá no despierte", question=SAFETY_QUESTION) == "urgent"


def test_a_plain_denial_while_another_question_is_open_is_read_by_staff() -> None:
    assert level("no thoughts of hurting myself", question="How old is the person coming in?") == "staff-review"


@pytest.mark.parametrize("text", ["yes", "yeah sometimes", "sí", "a veces"])
def test_a_yes_to_our_question_on_risk_is_urgent_and_elsewhere_nothing(text: str) -> None:
    assert level(text, question=SAFETY_QUESTION) == "urgent"
    assert level(text, question="Is Tuesday all right?") == "none"


def test_an_event_named_in_answer_to_a_history_question_is_history_unless_it_is_recent() -> None:
    question = "Has anyone ever told you that you had heart disease?"
    assert level("yes i had a heart attack", question=question) == "staff-review"
    assert level("chest pain again since this morning", question=question) == "urgent"


def test_past_and_resolved_never_reach_none_and_recent_ones_stay_urgent() -> None:
    assert level("I thought about ending my life years ago") == "staff-review"
    assert level("I thought about ending my life years ago and again last night") == "urgent"


def test_texts_in_a_row_are_judged_joined() -> None:
    assert level("die") != "urgent"
    assert level("die", earlier=("i just", "want to")) == "urgent"
    assert level("ok thanks", earlier=("i want to die",)) == "none", "what an earlier text said alone is not said again"


def test_driving_counts_on_a_session_day() -> None:
    assert level("driving, talk later") == "none"
    assert level("driving, talk later", session_day=True) == "urgent"
    assert level("my wife is driving me", session_day=True) == "none"


@pytest.mark.parametrize("text", ["I will drive myself", "i'll drive myself home after", "voy a manejar yo"])
def test_a_plan_to_drive_is_a_red_flag_only_on_a_session_day(text: str) -> None:
    assert level(text) == "none"
    assert level(text, question="Who will drive you home?") == "none"
    assert level(text, session_day=True) == "urgent"


@pytest.mark.parametrize("text", ["I drove home dizzy", "driving home from my session, everything is blurry", "manejé mareado a mi casa"])
def test_driving_impaired_is_a_red_flag_on_any_day(text: str) -> None:
    assert level(text) == "urgent"


@pytest.mark.parametrize(
    "text", ["I have a question about my insurance", "yes tuesday works for me", "Si puedo el martes", "i have a ride"]
)
def test_an_errand_is_no_yes_to_our_question_on_risk(text: str) -> None:
    assert level(text, question=SAFETY_QUESTION) == "none"


@pytest.mark.parametrize("text", ["i have", "yes almost every night", "i do, a lot lately", "sí lo he pensado"])
def test_a_yes_that_goes_on_about_it_is_urgent(text: str) -> None:
    assert level(text, question=SAFETY_QUESTION) == "urgent"


def test_falling_asleep_is_no_faint_and_vomiting_all_day_is_one_for_now() -> None:
    assert level("passed out at 9pm") == "none"
    assert level("he passed out at 9pm and we cant wake him") == "urgent"
    assert level("cant stop throwing up, 12 times since noon") == "urgent"
    assert level("can't stop thinking about jumping in front of a train") == "urgent"


def test_an_optout_does_not_hide_a_crisis() -> None:
    assert level("STOP. let me die") == "urgent"
    assert level("cancel everything, i wont be alive for it") == "urgent"


def test_what_cannot_be_read_goes_to_staff() -> None:
    assert triage("", Context(), rules()).reasons == (UNREADABLE_EMPTY,)
    assert UNREADABLE_SCRIPT in triage("я больше не могу так жить", Context(), rules()).reasons
    assert triage("もう生きたくない", Context(), rules()).level == "staff-review"
    assert level("👍") == "none"
    assert level("??") == "none"


def test_kind_and_reasons_come_with_the_level() -> None:
    crisis = triage("i want to die and my chest hurts", Context(), rules())
    assert (crisis.level, crisis.kind, crisis.rules_version) == ("urgent", "crisis", version())
    assert crisis.reasons[0].startswith("crisis-")
    assert any(r.startswith("medical-") for r in crisis.reasons)
    assert triage("cant breathe", Context(), rules()).kind == "medical"
    assert triage("see you tuesday", Context(), rules()) == Triage("none", None, (), version())


def test_understand_answers_in_the_public_form() -> None:
    assert understand_triage({"text": "1"}, rules(), "en") == {"level": "none", "kind": None, "reasons": []}
    answer = understand_triage({"text": "yes", "question": SAFETY_QUESTION}, rules(), "es")
    assert answer == {"level": "urgent", "kind": "crisis", "reasons": ["crisis-en-asked-yes"]}


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=400), st.text(max_size=40), st.booleans())
def test_any_text_gets_a_level(text: str, question: str, session_day: bool) -> None:
    found = triage(text, Context(question=question, earlier=(text[:5],), session_day=session_day), rules())
    assert found.level in ("urgent", "staff-review", "none")
    assert found == triage(text, Context(question=question, earlier=(text[:5],), session_day=session_day), rules())


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([t for texts in URGENT.values() for t in texts]),
    st.sampled_from(["ok. ", "Hi, ", "2. ", "thanks for the reminder. ", "hola. "]),
)
def test_words_in_front_do_not_hide_a_risk(text: str, before: str) -> None:
    assert level(before + text) == "urgent"


@pytest.mark.parametrize(
    "unit",
    ["my phone died ", "a b c d ", "want to ", "killmyself", "k.i.l.l.", "!$@*_", "💊💀", "no thoughts of hurting ", "aaaa", "1 2 3 "],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size]
        best = 9.9
        for _ in range(3):
            began = time.process_time()
            triage(text, Context(), rules())
            best = min(best, time.process_time() - began)
        return best

    # Eight times the text may take eight times as long, and as much again for noise; squared growth would take sixty-four times.
    assert seconds(32_000) <= 20 * seconds(4_000) + 0.05


def test_a_text_takes_about_a_millisecond() -> None:
    texts = [t for groups in (URGENT, STAFF_REVIEW, NONE) for some in groups.values() for t in some]
    took = []
    for text in texts:
        began = time.process_time()
        triage(text, Context(), rules())
        took.append(time.process_time() - began)
    assert sorted(took)[int(len(took) * 0.9)] < 0.002


ABOUT_THE_PAST = (
    "Has a doctor ever said you have heart disease? 1 No  2 Yes  3 Not sure",
    "Ever had: 1 High blood pressure  2 Heart disease?",
)


@pytest.mark.parametrize("question", ABOUT_THE_PAST)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have chest pain and I cant breathe", "urgent"),
        ("my chest hurts", "urgent"),
        ("i am having a seizure", "urgent"),
        ("my face is swelling up", "urgent"),
        ("me duele mucho el pecho y no puedo respirar", "urgent"),
        ("se me hincha la cara", "urgent"),
        ("me estoy desmayando", "urgent"),
        ("I had a stroke in 2010", "staff-review"),
        ("yes i had chest pain once in the er", "staff-review"),
        ("they gave it to me and my throat closed up", "staff-review"),
        ("si me desmaye con la anestesia", "staff-review"),
    ],
)
def test_while_we_ask_about_the_past_what_is_felt_now_is_urgent_and_what_was_is_not(text: str, expected: str, question: str) -> None:
    assert level(text, question=question) == expected
