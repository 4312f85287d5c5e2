"""`check` refuses each fault of a clinic's folder, with file, path and fix. Every test breaks a copy of the sample clinic in one place."""

from __future__ import annotations

from pathlib import Path

import pytest

from messenger import content
from tests.content.conftest import Edit

EN, ES, CLINIC = "words/en.yaml", "words/es.yaml", "clinic.yaml"
PRE, CHECKIN = "questionnaires/prescreening.yaml", "questionnaires/checkin.yaml"
INFUSION, TALK = "care_plans/infusion.yaml", "care_plans/consultation.yaml"

HYDRATION = (
    '{related: START, days: -1, at: "10:00"}\n    useful_until: {related: START, days: -1, at: "20:45"}\n    opens: ride\n    hydration'
)
WELCOME = "You're welcome. We are here if you need us."

ERRORS = [
    # the words of a text
    pytest.param(ES, '  thanks: "Con gusto. Aqui estamos si nos necesita."\n', "", ES, "other.thanks", "missing here", id="key-missing-in-a-language"),
    pytest.param(ES, "CAMBIO para moverla.", "CAMBIO. {zz}", ES, "booked.done_known", "other placeholders", id="placeholders-differ"),
    pytest.param(EN, "What is your full name?", "What is your {nmae}?", EN, "booked.done", "which nothing fills", id="unknown-placeholder"),
    pytest.param(EN, "Reply CHANGE to move.", "Reply CHANGE to move. {When}", EN, "booked.done_known", "curly bracket", id="not-a-placeholder"),
    pytest.param(EN, WELCOME, WELCOME + " " + "And again, thank you very much for it. " * 4, EN, "other.thanks", "takes 2 segments", id="over-budget"),
    pytest.param(EN, "is now {when}. Calendar", "is now {when}, we are so glad to have found it. Calendar", EN, "booked.moved", "takes 2", id="over-budget-at-worst"),
    pytest.param(EN, "A few more questions before", "A few more questions " + "x" * 120 + " before", EN, "screening.details_intro", "takes", id="over-budget-joined"),
    pytest.param(ES, "Con gusto. Aqui", "Con gusto. Aquí", ES, "other.thanks", "'í' (U+00ED)", id="not-gsm7-accent"),
    pytest.param(EN, WELCOME, "You’re welcome.", EN, "other.thanks", "U+2019", id="not-gsm7-quote"),
    pytest.param(EN, WELCOME, "You're welcome 😀", EN, "other.thanks", "U+1F600", id="not-gsm7-emoji"),
    pytest.param(EN, "Reply 9 to call it off", "Reply CANCEL to call it off", EN, "change.call_off_ask", "'CANCEL'", id="teaches-cancel"),
    pytest.param(EN, "Reply 1 to confirm, or CHANGE", "Reply yes to confirm, or CHANGE", EN, "reminder.confirm_again", "'yes'", id="teaches-yes"),
    pytest.param(ES, "Responda 1 para confirmar, o CAMBIO", "Responda ALTO para confirmar, o CAMBIO", ES, "reminder.confirm_again", "'ALTO'", id="teaches-alto"),
    pytest.param(EN, "or 0 if you have no one yet.", "or reply NO if none.", EN, "ride.asked_again", "'NO'", id="teaches-no"),
    pytest.param(EN, "Your visit is {when}. Reply 1 to confirm", "Your infusion is {when}. Reply 1 to confirm", EN, "reminder.confirm_again", "'infusion'", id="route"),
    pytest.param(EN, "How are you today? 1 Good", "How is the depression? 1 Good", EN, "checkin.day1", "'depression'", id="diagnosis"),
    pytest.param(EN, "Our clinician would like", "Dr. Rivera would like", EN, "other.not_cleared", "'Rivera'", id="clinician"),
    pytest.param(EN, "Our staff say you can pick", "You are eligible: pick", EN, "slots.treatment_offer", "'eligible'", id="verdict-eligible"),
    pytest.param(EN, "Thank you. See you at {time}.", "You're fine. See you at {time}.", EN, "reminder.on_track", "verdict", id="verdict-fine"),
    pytest.param(ES, "Gracias. Le esperamos a las {time}.", "Es seguro. Le esperamos a las {time}.", ES, "reminder.on_track", "verdict", id="verdict-es"),
    pytest.param(EN, "Please do not stop any medicine.", "Please stop any medicine.", EN, "screening.meds", "medicine out", id="stop-medicine"),
    pytest.param(EN, WELCOME, "It works for 70 % of people.", EN, "other.thanks", "promises", id="promise"),
    pytest.param(EN, WELCOME, "See bit.ly/abc", EN, "other.thanks", "'bit.ly'", id="shortener"),
    pytest.param(EN, "thanks: \"You're welcome", "thanks: \"\"\n  thanked: \"You're welcome", EN, "other.thanks", "no text", id="empty-text"),
    # questions
    pytest.param(PRE, "link_id: heart, answers", "link_id: hart, answers", PRE, "rules.10.link_id", "unknown link_id 'hart'", id="rule-unknown-link-id"),
    pytest.param(PRE, 'answers: ["yes", not-sure, tell-staff], outcome: staff, note: Heart', "answers: [maybe], outcome: staff, note: Heart", PRE, "rules.10.answers", "'maybe'", id="rule-unknown-answer"),
    pytest.param(PRE, "items: [preg, organ,", "items: [preg, liver,", PRE, "items.3.items", "'liver'", id="checklist-unknown"),
    pytest.param(PRE, "follow_up: [preg, organ]", "follow_up: [preg]", PRE, "items.3.follow_up", "'organ'", id="tick-is-no-answer"),
    pytest.param(PRE, "options: [\"no\", past, sometimes, now]", "options: [\"no\", past, now]", PRE, "items.1.text", "an answer 4", id="number-without-answer"),
    pytest.param(PRE, "options: [mood, anxiety, pain, other, tell-staff]", "options: [mood, anxiety, pain, other, tell-staff, sleep]", PRE, "items.4.text", "answer 6", id="answer-without-number"),
    pytest.param(PRE, "id: age-75", "id: age-minor", PRE, "rules.1.id", "twice", id="rule-twice"),
    pytest.param(PRE, "link_id: safety, answers: [sometimes], outcome: urgent", "link_id: safety, answers: [sometimes], outcome: flag", PRE, "rules", "'sometimes'", id="laxer-safety"),
    pytest.param(PRE, "low: 0, high: 17", "low: 0, high: 15", PRE, "rules", "17 to age", id="laxer-age"),
    pytest.param(PRE, "    required: true\n    forms: [short, page]\n    page_text: screening.page.safety", "    forms: [page]\n    page_text: screening.page.safety", PRE, "items", "safety is not asked", id="safety-not-asked"),
    pytest.param(PRE, "page_text: screening.page.organ", "page_text: screening.page.liver", PRE, "items.13.page_text", "lacks", id="question-without-words"),
    pytest.param(PRE, "says: screening.minor", "says: screening.child", PRE, "rules.0.says", "lacks", id="rule-without-words"),
    pytest.param(PRE, "id: prescreening", "id: screening", PRE, "id", "'prescreening'", id="no-prescreening"),
    pytest.param(CHECKIN, "low: 0, high: 10, required", "low: 10, high: 10, required", CHECKIN, "questionnaires.3.items.0.high", "not above", id="empty-range"),
    # care plans
    pytest.param(INFUSION, "opens: checkin:evening:evening", "opens: checkin:night:evening", INFUSION, "activities.6.opens", "'night'", id="opens-unknown-questionnaire"),
    pytest.param(INFUSION, "opens: checkin:day1:day1", "opens: checkin:day1:day2", INFUSION, "activities.7.opens", "'day2'", id="opens-unknown-item"),
    pytest.param(INFUSION, "opens: checkin:day1:day1", "opens: mood", INFUSION, "activities.7.opens", "'mood'", id="opens-nothing"),
    pytest.param(INFUSION, HYDRATION, HYDRATION.replace("days: -1, at: \"10:00\"", "exact: -90 min"), INFUSION, "activities.1.trigger", "last drink", id="hydration-late"),
    pytest.param(INFUSION, HYDRATION, HYDRATION.replace("days: -1, at: \"20:45\"", "exact: -1 h"), INFUSION, "activities.1.useful_until", "last drink", id="hydration-useful-too-long"),
    pytest.param(CLINIC, "fast_solids: 6 h           # last food before the start\n    fast_liquids: 2 h", "fast_solids: 20 h\n    fast_liquids: 14 h", INFUSION, "activities.1.useful_until", "last drink", id="hydration-longer-fast"),
    pytest.param(CLINIC, "    fast_liquids: 2 h          # last clear drink before the start\n", "", INFUSION, "activities.1", "does not say", id="hydration-without-times"),
    pytest.param(INFUSION, "    hydration: true\n", "", INFUSION, "activities.1.key", "not marked hydration", id="hydration-unmarked"),
    pytest.param(TALK, 'days: -2, at: "20:30"', 'days: -2, at: "09:30"', TALK, "activities.0.useful_until", "not after", id="useful-until-before"),
    pytest.param(INFUSION, 'END, days: 1, at: "20:45"', 'END, exact: 18 h', INFUSION, "activities.7.useful_until", "not after", id="useful-until-before-end"),
    pytest.param(TALK, 'days: -2, at: "10:00"', 'days: -2, at: "02:30"', TALK, "activities.0.trigger.at", "does not exist on 2026-03-08", id="local-time-never"),
    pytest.param(INFUSION, 'not_before: "18:00"', 'not_before: "02:15"', INFUSION, "activities.6.trigger.not_before", "does not exist", id="clamp-never"),
    pytest.param(TALK, 'trigger: {related: START, days: -2, at: "10:00"}', 'trigger: {related: START, days: -2, exact: -3 h}', TALK, "activities.0.trigger", "either", id="two-triggers"),
    pytest.param(TALK, 'trigger: {related: START, days: -2, at: "10:00"}\n    useful_until: {related: START, days: -2, at: "20:30"}', 'trigger: {related: START, days: -2, at: "06:00"}\n    useful_until: {related: START, days: -2, at: "07:30"}', TALK, "activities.0.trigger", "quiet hours", id="quiet-hours-outlast-use"),
    pytest.param(INFUSION, "key: checkin.week1", "key: checkin.week9", INFUSION, "activities.10.key", "lacks", id="activity-without-words"),
    pytest.param(INFUSION, "key: reminder.prepare", "key: ride.ok", INFUSION, "activities.0.key", "{name} nothing fills", id="activity-with-unfilled-words"),
    pytest.param(INFUSION, "id: day1\n", "id: evening\n", INFUSION, "activities.7.id", "twice", id="activity-twice"),
    pytest.param(INFUSION, "to: staff\n    category: staff", "to: staff\n    category: reminder", INFUSION, "activities.3.category", "does not fit", id="staff-category"),
    pytest.param(CLINIC, "ride_required: true\n    fast_solids", "ride_required: true\n    care_plan: consultation\n    fast_solids", CLINIC, "", "twice", id="yaml-key-twice"),
    pytest.param(CLINIC, "care_plan: infusion\n", "care_plan: consultation\n", TALK, "activities", "ride home", id="no-ride-question"),
    # the clinic
    pytest.param(CLINIC, "name: Larkmoor Clinic", "name: The Larkmoor Clinic", CLINIC, "name", "19 characters", id="long-name"),
    pytest.param(CLINIC, "name: Larkmoor Clinic", "name: Ketamine House", CLINIC, "name", "'Ketamine'", id="telling-name"),
    pytest.param(CLINIC, 'phone: "+12125550100"', 'phone: "555-0100"', CLINIC, "phone", "not a phone number", id="bad-phone"),
    pytest.param(CLINIC, 'value: "+12125550122"', 'value: "+1212555012"', CLINIC, "staff.1.addresses.mobile", "not a phone number", id="bad-staff-phone"),
    pytest.param(CLINIC, "time_zone: America/Chicago", "time_zone: Chicago", CLINIC, "time_zone", "not a time zone", id="unknown-zone"),
    pytest.param(CLINIC, "fri: 08:00-17:00", "fri: 08:00-12:00, 11:00-17:00", CLINIC, "hours", "overlaps on Friday", id="overlapping-hours"),
    pytest.param(CLINIC, "fri: 08:00-17:00", "fri: 17:00-08:00", CLINIC, "hours", "empty on Friday", id="empty-hours"),
    pytest.param(CLINIC, "fri: 08:30-12:00", "fri: 08:30-12:00, 11:30-12:30", CLINIC, "practitioners.0.hours", "overlaps", id="overlapping-own-hours"),
    pytest.param(CLINIC, "sat: 09:00-13:00\nholidays", "sun: 02:30-13:00\nholidays", CLINIC, "hours", "does not exist", id="opens-at-no-time"),
    pytest.param(CLINIC, "first_service: consultation", "first_service: talk", CLINIC, "first_service", "'talk'", id="unknown-first-service"),
    pytest.param(CLINIC, "first_service: consultation", "first_service: infusion", CLINIC, "first_service", "clear first", id="treatment-first"),
    pytest.param(CLINIC, "leads_to: [infusion]", "leads_to: [infusions]", CLINIC, "services.consultation.leads_to", "'infusions'", id="leads-nowhere"),
    pytest.param(CLINIC, "care_plan: infusion\n", "care_plan: session\n", CLINIC, "services.infusion.care_plan", "'session'", id="unknown-care-plan"),
    pytest.param(CLINIC, "grid: 30 min               # starts", "grid: 7 min               # starts", CLINIC, "services.consultation.grid", "divide", id="odd-grid"),
    pytest.param(CLINIC, "length: 2 h ", "length: 12 h ", CLINIC, "services.infusion", "can never start", id="never-starts"),
    pytest.param(CLINIC, "length: 2 h ", "length: 30 d ", CLINIC, "services.infusion.length", "not between", id="endless"),
    pytest.param(CLINIC, "notice: 3 d", "notice: 70 d", CLINIC, "services.infusion.notice", "not shorter", id="notice-past-horizon"),
    pytest.param(CLINIC, "en: treatment visit, es: visita de tratamiento", "en: treatment visit", CLINIC, "services.infusion.label.es", "missing", id="label-missing"),
    pytest.param(CLINIC, "en: treatment visit", "en: ketamine visit", CLINIC, "services.infusion.label.en", "'ketamine'", id="label-tells"),
    pytest.param(CLINIC, "booking: [mail]", "booking: [fax]", CLINIC, "staff.0.notices.booking", "'fax'", id="notice-to-nowhere"),
    pytest.param(CLINIC, "sms: {screening: text", "smoke: {screening: text", CLINIC, "content.smoke", "not a channel", id="unknown-channel"),
    pytest.param(CLINIC, "a_week: 3", "a_week: 0", CLINIC, "caps.a_week", "not between", id="no-cap"),
    pytest.param(CLINIC, 'quiet_until: "08:00"', 'quiet_until: "21:00"', CLINIC, "quiet_from", "no quiet hours", id="no-quiet-hours"),
    pytest.param(CLINIC, "{id: room-2,", "{id: room-1,", CLINIC, "locations.0.id", "twice", id="room-twice"),
    pytest.param(CLINIC, "Ask our staff: 212-555-0100.\"\n    es:", "Ask our staff. " + "It all depends. " * 6 + "\"\n    es:", CLINIC, "faq.cost.en", "segments", id="long-answer"),
    pytest.param(CLINIC, "Tel 212-555-0100.", "Teléfono: sábado 212-555-0100.", CLINIC, "faq.hours.es", "'á'", id="answer-not-gsm7"),
    pytest.param(CLINIC, "You get a medicine at the clinic", "You get ketamine at the clinic", CLINIC, "faq.what_is_this.en", "'ketamine'", id="answer-tells"),
    pytest.param(CLINIC, "  location:\n    en:", "  parking: {en: Yes., es: Si.}\n  location:\n    en:", CLINIC, "faq.parking", "faq.parking", id="unknown-topic"),
    pytest.param(CLINIC, "hipaa_entity: true", "hipaa_entity: true\nfeeds: [{id: a, url: 'ftp://x', practitioners: [rivers]}]", CLINIC, "feeds.0.practitioners", "'rivers'", id="feed-of-nobody"),
    pytest.param(CLINIC, "hipaa_entity: true", "hipaa_entity: true\nfeeds: [{id: a, url: 'ftp://x'}]", CLINIC, "feeds.0.url", "not an address", id="feed-address"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "where", "path", "what"), ERRORS)
def test_it_refuses(folder: Path, edit: Edit, file: str, old: str, new: str, where: str, path: str, what: str) -> None:
    edit(file, old, new)
    found = content.check(folder)
    hits = [
        issue
        for issue in found
        if issue.file == where and (issue.path == path or (path == "" and what in issue.what)) and what in issue.what
    ]
    hits += [issue for issue in found if issue.file == where and issue.path.startswith(f"{path}+") and what in issue.what]
    assert hits, "\n".join(map(str, found))
    assert all(issue.severity == "error" and len(issue.how_to_fix) > 8 for issue in hits)
    with pytest.raises(content.ContentError):
        content.load(folder)


def test_a_service_without_practitioner_or_room(folder: Path) -> None:
    path = folder / "clinic.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("services: [consultation, infusion]", "services: [consultation]"), encoding="utf-8"
    )
    path.write_text(
        path.read_text(encoding="utf-8").replace("services: [infusion, consultation]", "services: [consultation]"), encoding="utf-8"
    )
    whats = {issue.what for issue in content.check(folder) if issue.path == "services.infusion"}
    assert whats == {"has no practitioner", "has no room"}


def test_text_screening_needs_somebody_on_call(folder: Path) -> None:
    path = folder / "clinic.yaml"
    text = path.read_text(encoding="utf-8")
    unpaged = text.replace("      urgent: [mobile, call]\n", "")
    path.write_text(unpaged, encoding="utf-8")
    assert any(issue.path == "content" and "nobody on call" in issue.what for issue in content.check(folder))
    path.write_text(unpaged.replace("screening: text", "screening: page"), encoding="utf-8")
    assert content.check(folder) == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "path", "what"),
    [
        (CLINIC, "telegram: {screening: page", "telegram: {screening: text", "content.telegram.screening", "signs no agreement"),
        (CLINIC, 'quiet_from: "21:00"', 'quiet_from: "22:00"', "quiet_from", "shorter than"),
        (EN, "See you today at {time}. Reply 1 if you are on track and", "See you today. Reply 1 if you are on track and", "reminder.day_of", "leaves out {time}"),
        (TALK, 'days: -2, at: "10:00"', 'days: -2, at: "07:00"', "activities.0.trigger", "quiet hours"),
    ],
)  # fmt: skip
def test_it_warns(folder: Path, edit: Edit, file: str, old: str, new: str, path: str, what: str) -> None:
    edit(file, old, new)
    if file == EN:
        edit(ES, "Le esperamos hoy a las {time}. Responda 1 si todo va bien y", "Le esperamos hoy. Responda 1 si todo va bien y")
    found = [issue for issue in content.check(folder) if issue.path == path]
    assert [issue.severity for issue in found] == ["warning"] * len(found) and any(what in issue.what for issue in found)
    content.load(folder)


def test_a_gap_in_the_on_call_week_is_warned_of_with_its_hour(folder: Path) -> None:
    path = folder / "clinic.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace('{every day: "00:00-24:00"}', '{mon-sat: "08:00-20:00"}'), encoding="utf-8")
    found = [issue for issue in content.check(folder) if issue.path == "staff"]
    assert [issue.severity for issue in found] == ["warning"] and "Monday at 00:00" in found[0].what


def test_a_clinic_that_writes_its_own_text_in_one_language_only(bare: Path) -> None:
    (bare / "words").mkdir()
    (bare / "words" / "en.yaml").write_text("other: {thanks: Any time.}", encoding="utf-8")
    assert [(issue.file, issue.path) for issue in content.check(bare)] == [("words/es.yaml", "other.thanks")]


def test_faults_come_in_order_errors_first(folder: Path, edit: Edit) -> None:
    edit(CLINIC, 'quiet_from: "21:00"', 'quiet_from: "22:00"')
    edit(EN, WELCOME, "See bit.ly/abc")
    edit(ES, "Con gusto. Aqui", "Con gusto. Aquí")
    found = content.check(folder)
    assert [issue.severity for issue in found] == sorted((issue.severity for issue in found), key="error warning".index)
    assert len(found) == 3
