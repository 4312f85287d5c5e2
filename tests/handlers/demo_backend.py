"""A demo kept in memory, for the page's own tests and pictures: scripted answers, no service. The real one is messenger/demo.py."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from messenger.core.communication import encoding_of, segments_of
from messenger.handlers.demo_pages.backend import DemoState, Outcome

ZONE = ZoneInfo("America/Chicago")
DAY = datetime(2026, 12, 1, tzinfo=ZONE)
OK: Outcome = {"done": True, "because": ""}
ROOMS = [
    ("v1", 8, 30, "Ana Torres", "+1 212 555 0111", "Treatment", "R. Osei", "Room 1", "arrived", "confirmed", "Luis", True, []),
    ("v2", 10, 0, "Jordan Blake", "+1 212 555 0112", "Treatment", "M. Lindqvist", "Room 2", "booked", "none", "", True, []),
    ("v3", 11, 30, "<b>Priya</b> Nair", "+1 212 555 0113", "Consultation", "R. Osei", "Room 1", "booked", "not_needed", "", False, ["pressure-controlled"]),
    ("v4", 13, 30, "Casey Morgan", "+1 212 555 0114", "Treatment", "M. Lindqvist", "Room 2", "booked", "named", "Dana", True, []),
    ("v5", 15, 30, "Rosa Jiménez", "+1 212 555 0115", "Consultation", "R. Osei", "Room 1", "booked", "not_needed", "", True, []),
]  # fmt: skip
EN = {
    "welcome": "Lakeside Clinic: I'm an automated line, not a nurse. Emergency: 911. Crisis: call or text 988. Texts are not encrypted. Msg & data rates may apply. HELP for help, STOP to stop.\n1 Agree, book by text\n2 Agree, private page\n3 Español",
    "age": "How old is the person coming in? Booking for someone else? Reply 0",
    "safety": "Are you having thoughts of ending your life or hurting yourself?\n1 No\n2 In the past, not now\n3 Sometimes, no plan\n4 Yes, now",
    "list": "Ever told you had: 1 high blood pressure 2 heart disease 3 stroke or aneurysm 4 psychosis or mania? Reply all numbers, 0 none, 5 not sure",
    "slots": "Open times: 1) Thu Dec 3, 9 AM 2) Thu Dec 3, 1:30 PM 3) Fri Dec 4, 10 AM. Reply 1, 2 or 3, or MORE for other times.",
    "name": "Booked for Thu Dec 3, 9 AM. What is your full name?",
    "done": "Lakeside Clinic: You are set for Thu Dec 3, 9 AM. Add to calendar: http://127.0.0.1:8000/c/k3J9.ics Reply CHANGE to move it.",
    "crisis": "It sounds very hard right now. Please call or text 988 now, free, 24/7. In danger? Call 911. I'm automated; I've alerted our staff. Are you safe? 1 yes 2 no",
    "ride": "You need an adult to take you home. We can't start without one. Staff will contact you to help. Reply CHANGE to move your visit.",
}  # fmt: skip
ES = {
    "welcome": "Lakeside Clinic: soy un sistema automatico, no enfermera. Emergencia: 911. Crisis: 988.\n1 Acepto, por texto\n2 Acepto, pagina privada\n3 English",
    "age": "¿Cuantos años tiene la persona que viene?",
    "safety": "¿Tiene pensamientos de quitarse la vida o hacerse daño?",
    "list": "¿Le han dicho que tuvo: 1 presion alta 2 corazon 3 derrame 4 psicosis? Todos los numeros, 0 ninguno, 5 no sé",
    "slots": "Horas: 1) jue 3 dic, 9 AM 2) jue 3 dic, 1:30 PM. Responda 1, 2 o MAS.",
    "name": "Reservada para jue 3 dic, 9 AM. ¿Su nombre completo?",
    "done": "Lakeside Clinic: su cita es el jue 3 dic, 9 AM. Calendario: http://127.0.0.1:8000/c/k3J9.ics",
    "crisis": "Suena muy dificil. Llame al 988 o mande AYUDA al 988 ahora, gratis, 24/7.",
    "ride": "Necesita un adulto que le lleve a casa. El personal le ayudara.",
}
PATH = ["welcome", "age", "safety", "list", "slots", "name", "done"]
KEYS = {"welcome": "consent.welcome", "age": "screening.age", "safety": "screening.safety", "list": "screening.list_a", "slots": "slots.offer", "name": "booked.ask_name", "done": "booked.confirmation", "crisis": "crisis.first", "ride": "ride.lost"}  # fmt: skip
ASKS: dict[str, Any] = {
    "welcome": {"kind": "choice", "choice": "consent", "options": [{"value": "1", "label": "Agree, by text"}, {"value": "2", "label": "Agree, private page"}, {"value": "3", "label": "Español"}]},
    "age": {"kind": "item", "questionnaire": "pre-screening", "link_id": "age", "options": []},
    "safety": {"kind": "item", "questionnaire": "pre-screening", "link_id": "safety", "options": [{"value": "1", "label": "No"}, {"value": "2", "label": "In the past, not now"}, {"value": "3", "label": "Sometimes, no plan"}, {"value": "4", "label": "Yes, now"}]},
    "list": {"kind": "item", "questionnaire": "pre-screening", "link_id": "list_a", "items": ["pressure", "heart", "brain", "psychosis"], "options": [{"value": "1", "label": "High blood pressure"}, {"value": "2", "label": "Heart disease"}, {"value": "3", "label": "Stroke, aneurysm"}, {"value": "4", "label": "Psychosis, mania"}, {"value": "0", "label": "None"}, {"value": "5", "label": "Not sure"}]},
    "slots": {"kind": "choice", "choice": "slot", "options": [{"value": "1", "label": "Thu Dec 3, 9 AM"}, {"value": "2", "label": "Thu Dec 3, 1:30 PM"}, {"value": "3", "label": "Fri Dec 4, 10 AM"}, {"value": "MORE", "label": "More times"}]},
    "name": {"kind": "choice", "choice": "name", "options": []},
}  # fmt: skip


class MemoryDemo:
    """Implements DemoBackend."""

    def __init__(self) -> None:
        self.runs = 0
        self.begin()

    def begin(self) -> None:
        """The morning."""
        self.runs += 1
        self.now = DAY + timedelta(hours=8, minutes=52)
        self.sending: Any = "up"
        self.where: dict[str, int] = {}
        self.tongue: dict[str, Any] = {}
        self.lines: list[Any] = []
        self.visits: list[Any] = [
            {"id": v, "start": (DAY + timedelta(hours=h, minutes=m)).isoformat(), "end": (DAY + timedelta(hours=h + 2, minutes=m)).isoformat(), "patient": who, "phone": phone, "service": service, "practitioner": practitioner,
             "location": room, "status": status, "ride": ride, "ride_name": name, "confirmed": confirmed, "flags": flags, "tasks": ["ride"] if ride == "none" else [], "actions": []}
            for v, h, m, who, phone, service, practitioner, room, status, ride, name, confirmed, flags in ROOMS
        ]  # fmt: skip
        self.tasks: list[Any] = []
        self.raise_task(
            "ride", "routine", "Jordan Blake", "+1 212 555 0112", "Visit at 10:00 AM has no adult to go home with. Asked twice.", 31
        )
        self.raise_task(
            "human", "routine", "Casey Morgan", "+1 212 555 0114", "Asked whether to bring the CPAP machine. Nobody has answered yet.", 12
        )
        self.lines = []
        self.out(
            "staff",
            "R. Osei",
            "+1 212 555 0181",
            "sms",
            "staff.daily_sheet",
            "[staff] 5 visits today. 1 without a ride, 1 not confirmed, 1 flag. Open: http://127.0.0.1:8000/staff",
            "the daily sheet at 7:30",
            at=DAY + timedelta(hours=7, minutes=30),
        )
        self.out(
            "staff",
            "Front desk",
            "desk",
            "telegram",
            "staff.task",
            "[staff] Ride home: visit 10:00 AM has nobody yet. Reply A2210 to take it.",
            "a task was raised",
            at=DAY + timedelta(hours=8, minutes=21),
        )
        self.out(
            "patient",
            "Casey Morgan",
            "+1 212 555 0114",
            "sms",
            "reminder.day_of",
            "Lakeside Clinic: See you at 1:30 PM today. Reply 1 if you are on track and your ride is set, 2 if you need help.",
            "3 hours before the visit",
            at=DAY + timedelta(hours=8, minutes=30),
        )
        self.planned: list[Any] = [
            self.plan("Casey Morgan", "+1 212 555 0114", "checkin.evening", 18, "Lakeside Clinic: How are you tonight? 1 Good 2 Some nausea, dizziness or headache 3 Need help. No driving tonight.", "the evening after the visit"),
            self.plan("Ana Torres", "+1 212 555 0111", "checkin.evening", 18.25, "Lakeside Clinic: How are you tonight? 1 Good 2 Some nausea, dizziness or headache 3 Need help. No driving tonight.", "the evening after the visit"),
            self.plan("Jordan Blake", "+1 212 555 0112", "ride.chase", 9.1, "Who will take you home today? Reply a first name, or 2 if nobody can.", "50 minutes before the visit, ride unsettled"),
            self.plan("Ana Torres", "+1 212 555 0111", "checkin.day_1", 34, "Lakeside Clinic: Day 1 check. 1 Good 2 Still nausea, dizzy or headache 3 Feel unreal or confused 4 Need help now", "the day after the visit at 10:00"),
            self.plan("Front desk", "desk", "staff.daily_sheet", 31.5, "[staff] 3 visits today.", "every day at 7:30", role="staff"),
        ]  # fmt: skip

    def plan(self, who: str, phone: str, key: str, hours: float, text: str, rule: str, role: str = "patient") -> Any:
        due = (DAY + timedelta(hours=hours)).isoformat()
        return {
            "id": f"{key}-{who}-{hours}",
            "due": due,
            "role": role,
            "who": who,
            "phone": phone,
            "key": key,
            "text": text,
            "why": "",
            "rule": rule,
        }

    def out(self, role: str, who: str, phone: str, channel: str, key: str, text: str, because: str, at: datetime | None = None, asks: Any = None, urgent: bool = False) -> None:  # fmt: skip
        parts = segments_of(text)
        self.lines.append({"n": len(self.lines) + 1, "at": (at or self.now).isoformat(), "direction": "out", "role": role, "who": who, "phone": phone, "channel": channel, "text": text, "key": key,
                           "because": because, "segments": parts, "encoding": encoding_of(text), "cost_cents": parts * 0.83, "asks": asks, "status": "delivered", "urgent": urgent})  # fmt: skip

    def raise_task(self, kind: str, priority: str, patient: str, phone: str, because: str, age: int = 0) -> None:
        urgent = priority == "urgent"
        self.tasks.insert(0 if urgent else len(self.tasks), {"id": f"t{len(self.tasks) + 1}-{self.runs}", "code": f"A{2210 + 37 * len(self.tasks)}", "kind": kind, "priority": priority, "status": "open", "because": because, "created_at": (self.now - timedelta(minutes=age)).isoformat(), "patient": patient,
                                "phone": phone, "owner": None, "due": None, "pages": int(urgent), "paged": ["R. Osei"] if urgent else [], "next_page_at": (self.now + timedelta(minutes=5)).isoformat() if urgent else None, "actions": ["ack", "done"]})  # fmt: skip

    async def state(self, after: int) -> DemoState:
        for visit in self.visits:
            visit["actions"] = {"booked": ["arrive", "ride-confirmed", "no-show", "cancel"], "arrived": ["complete"]}.get(
                visit["status"], []
            )
        fresh = "+1 212 555 0101"
        phones: list[Any] = [
            {
                "phone": fresh,
                "name": "",
                "language": self.tongue.get(fresh, "en"),
                "role": "patient",
                "fresh": fresh not in self.where,
                "visit": None,
            }
        ]
        phones += [
            {
                "phone": v["phone"],
                "name": v["patient"],
                "language": "en",
                "role": "patient",
                "fresh": False,
                "visit": {k: v[k] for k in ("id", "start", "end", "service", "status")},
            }
            for v in self.visits
        ]
        planned = sorted(self.planned, key=lambda one: one["due"])
        return {"run": str(self.runs), "now": self.now.isoformat(), "running": True, "zone": "America/Chicago", "clinic": "Lakeside Clinic", "clinic_phone": "+1 212 555 0100", "provider": self.sending, "phones": phones,
                "lines": self.lines[after:], "day": "2026-12-01", "visits": self.visits, "tasks": [t for t in self.tasks if t["status"] != "done"], "planned": planned}  # fmt: skip

    async def text(self, phone: str, text: str | None, button: str | None, language: Any) -> Outcome:
        self.tongue.setdefault(phone, language)
        words = ES if self.tongue[phone] == "es" else EN
        said = text or button or ""
        step = self.where.get(phone, 0)
        open_ask = ASKS.get(PATH[step - 1], {}) if step else {}
        label = next((o["label"] for o in open_ask.get("options", []) if o["value"] == said), said)
        self.lines.append(
            {
                "n": len(self.lines) + 1,
                "at": self.now.isoformat(),
                "direction": "in",
                "role": "patient",
                "who": phone,
                "phone": phone,
                "channel": "web",
                "text": label,
            }
        )
        who = next((v["patient"] for v in self.visits if v["phone"] == phone), "New patient")
        if "anymore" in said or "viviendo" in said:
            self.where.setdefault(phone, 0)
            self.out("patient", who, phone, "sms", KEYS["crisis"], words["crisis"], "triage rule ideation-passive: urgent", urgent=True)
            self.raise_task(
                "crisis", "urgent", who, phone, "A text read as urgent (ideation-passive). Call now. 988 and 911 words have gone out."
            )
            self.out(
                "staff",
                "R. Osei",
                "r",
                "sms",
                "staff.urgent",
                "[staff URGENT] A patient message needs a call NOW. Reply A4821 to take it. If no answer in 5 min the next person is paged.",
                "urgent page 1",
                urgent=True,
            )
            return OK
        if "ride" in said.lower() or "hermana" in said:
            for visit in self.visits:
                if visit["phone"] == phone:
                    visit["ride"] = "lost"
            self.out("patient", who, phone, "sms", KEYS["ride"], words["ride"], "the ride fell through")
            self.raise_task("ride", "urgent", who, phone, "The ride for today's visit fell through, an hour before the start.")
            return OK
        if step < len(PATH):
            name = PATH[step]
            self.where[phone] = step + 1
            self.out("patient", who, phone, "sms", KEYS[name], words[name], "answers a text", asks=ASKS.get(name))
            if name == "name":
                self.out(
                    "staff",
                    "Front desk",
                    "desk",
                    "telegram",
                    "staff.booking",
                    "[staff] New booking Thu Dec 3, 9 AM. Review flags: 0. Open: http://127.0.0.1:8000/staff",
                    "a visit was booked",
                )
                self.planned.append(
                    self.plan(
                        "New patient",
                        phone,
                        "reminder.confirm",
                        58,
                        "Lakeside Clinic: Visit Thu Dec 3, 9 AM. Reply 1 to confirm, CHANGE to move it.",
                        "the day before at 10:00",
                    )
                )
        return OK

    async def advance(self, minutes: int) -> Outcome:
        until = self.now + timedelta(minutes=minutes)
        while self.planned and datetime.fromisoformat(min(p["due"] for p in self.planned)) <= until:
            await self.to_next()
        self.now = until
        for task in self.tasks:
            if task["next_page_at"] and task["status"] == "open" and datetime.fromisoformat(task["next_page_at"]) <= self.now:
                task.update(pages=2, paged=["R. Osei", "M. Lindqvist"], next_page_at=(self.now + timedelta(minutes=5)).isoformat())
                self.out(
                    "staff",
                    "M. Lindqvist",
                    "m",
                    "sms",
                    "staff.urgent",
                    "[staff URGENT] A patient message needs a call NOW. Reply A4821 to take it.",
                    "urgent page 2",
                    urgent=True,
                )
        return OK

    async def to_next(self) -> Outcome:
        if not self.planned:
            return {"done": False, "because": "nothing is planned"}
        one = min(self.planned, key=lambda p: p["due"])
        self.planned.remove(one)
        self.now = max(self.now, datetime.fromisoformat(one["due"]))
        self.out(one["role"], one["who"], one["phone"], "sms", one["key"], one["text"], one["rule"])
        return OK

    async def staff(self, act: str, task: str | None, appointment: str | None, phone: str | None, text: str | None) -> Outcome:
        for one in self.tasks:
            if one["id"] == task:
                one.update(
                    {"ack": {"status": "acknowledged", "owner": "You", "actions": ["done"]}, "done": {"status": "done"}}.get(act, {})
                )
                return OK
        for visit in self.visits:
            if visit["id"] == appointment or (appointment is None and visit["phone"] == phone):
                if act == "ride-confirmed":
                    visit["ride"] = "confirmed"
                else:
                    visit["status"] = {"arrive": "arrived", "complete": "fulfilled", "no-show": "noshow", "cancel": "cancelled"}.get(
                        act, visit["status"]
                    )
                return OK
        return {"done": False, "because": "there is nothing like that"}

    async def provider(self, state: Any) -> Outcome:
        self.sending = state
        return OK

    async def reset(self) -> Outcome:
        self.begin()
        return OK
