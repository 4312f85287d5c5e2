// The demo's page: asks the demo once a second what there is to see, and shows it.
import { h, icon, keep, linked, ring, span, speaker, times } from "./kit.js";
import { Guide } from "./scenes.js";

const $ = (id) => document.getElementById(id);
const language = document.documentElement.lang;
const allWords = JSON.parse($("words").textContent);
const t = speaker(allWords[language]);
const PAGE_WINDOW = 5 * 60 * 1000;
const MAIN_ACTS = { booked: "arrive", arrived: "complete" };

const view = { state: null, lines: [], phone: null, language, asked: 0, ticked: new Set(), planned: "all", moved: null, seen: new Set() };
let when = times(language, "UTC");
let serverNow = 0;
let readAt = 0;
let polling = null;

const now = () => serverNow + (view.state && view.state.running ? performance.now() - readAt : 0);
const initials = (name) => name.split(/\s+/).map((part) => part[0]).slice(0, 2).join("").toUpperCase();
const word = (key, otherwise) => { const found = t(key); return found === key ? otherwise : found; };

async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  if (!response.ok && response.status !== 409 && response.status !== 422) throw new Error(String(response.status));
  return response.json();
}

// One reader at a time: a second caller gets the answer of a reading that began after it asked.
let reading = Promise.resolve();
function refresh() {
  reading = reading.catch(() => {}).then(read);
  return reading;
}

async function read() {
  const after = view.lines.length ? view.lines[view.lines.length - 1].n : 0;
  const state = await ask(`/demo/state?after=${after}`);
  if (view.state && view.state.run !== state.run) {
    Object.assign(view, { state: null, lines: [], phone: null, asked: 0 });
    view.ticked.clear();
    for (const id of ["thread", "feed"]) $(id).replaceChildren();
    return read();
  }
  const first = view.state === null;
  view.state = state;
  serverNow = Date.parse(state.now);
  readAt = performance.now();
  if (first) when = times(language, state.zone);
  if (view.phone === null || !state.phones.some((phone) => phone.phone === view.phone)) view.phone = (state.phones.find((phone) => phone.fresh) || state.phones[0]).phone;
  view.lines.push(...state.lines);
  show(state.lines, first);
}

async function act(path, body) {
  document.body.classList.add("busy");
  $("progress").textContent = t("clock.moving");
  try {
    const outcome = await ask(path, body);
    if (!outcome.done) say(outcome.because);
    await refresh();
    return outcome;
  } catch {
    say(t("error"));
    return { done: false };
  } finally {
    document.body.classList.remove("busy");
    $("progress").textContent = "";
  }
}

function say(text) {
  $("toast").textContent = text;
  $("toast").hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { $("toast").hidden = true; }, 5000);
}

// --- showing ----------------------------------------------------------------------------------------------------
function show(fresh, first) {
  const state = view.state;
  document.title = t("title", { clinic: state.clinic });
  $("clinic-name").textContent = state.clinic;
  $("phone-clinic").textContent = state.clinic;
  $("phone-number").textContent = state.clinic_phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "+1 $1-$2-$3");
  if (document.activeElement !== $("provider")) $("provider").value = state.provider;
  document.querySelector(".provider").dataset.state = state.provider;
  showPhones();
  if (first) { $("thread").replaceChildren(); showThread(view.lines); $("feed").replaceChildren(); }
  else showThread(fresh);
  showFeed(first ? view.lines : fresh);
  showVisits();
  showTasks();
  showPlan();
  showClock();
  mark(first ? [] : fresh);
}

function showClock() {
  if (!view.state) return;
  const at = now();
  $("clock-day").textContent = when.day(at);
  $("clock-time").textContent = when.clock(at);
  $("clock-time").dateTime = new Date(at).toISOString();
  $("phone-time").textContent = when.clock(at);
  const next = view.state.planned[0];
  $("to-next").disabled = !next;
  $("next-what").textContent = next ? `${when.dateKey(next.due) === when.dateKey(at) ? when.clock(next.due) : when.both(next.due)} · ${next.who}` : t("clock.next_none");
  for (const pager of document.querySelectorAll(".pager")) showPager(pager, at);
}

function showPhones() {
  const select = $("whose");
  const sign = JSON.stringify(view.state.phones.map((phone) => [phone.phone, phone.name, phone.fresh]));
  if (select.dataset.sign !== sign) {
    select.dataset.sign = sign;
    select.replaceChildren(...view.state.phones.map((phone) => h("option", { value: phone.phone },
      phone.fresh && !phone.name ? t("phone.new") : phone.role === "escort" ? t("phone.escort", { name: phone.name }) : phone.name || t("phone.new"))));
  }
  select.value = view.phone;
  const phone = here();
  const shown = phone.fresh ? view.language : phone.language;
  for (const button of $("phone-language").children) {
    button.setAttribute("aria-pressed", button.dataset.language === shown);
  }
}

const here = () => view.state.phones.find((phone) => phone.phone === view.phone) || view.state.phones[0];
const onPhone = (line) => line.phone === view.phone && line.role !== "staff";

function showThread(lines) {
  const thread = $("thread");
  const close = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 160;
  const mine = lines.filter(onPhone);
  if (!view.lines.some(onPhone)) {
    if (!thread.querySelector(".empty-phone")) thread.replaceChildren(h(".empty-phone", {}, icon("thread"), h("strong", {}, t("phone.empty_title")), t("phone.empty")));
  } else if (mine.length) {
    thread.querySelector(".empty-phone")?.remove();
    for (const line of mine) thread.append(...bubble(line, thread));
    if (close || mine.some((line) => line.direction === "in")) thread.scrollTop = thread.scrollHeight;
  }
  showSuggestions();
}

function bubble(line, thread) {
  const parts = [];
  const stamp = `${when.day(line.at)} · ${when.clock(line.at)}`;
  if (thread.dataset.stamp !== stamp || !thread.children.length) parts.push(h("p.stamp", {}, h("time", { datetime: line.at }, stamp)));
  thread.dataset.stamp = stamp;
  if (line.direction === "in") {
    const label = meaning(line);
    parts.push(h(".said.mine", {}, h("p.bubble", { dir: "auto" }, linked(line.text)), label ? h("p.why", { dir: "auto" }, label) : null));
  } else {
    const urgent = line.urgent || /^(crisis|redflag)\./.test(line.key || "");
    parts.push(h(".said", { "data-key": line.key }, h("p.bubble" + (urgent ? ".urgent" : ""), { dir: "auto" }, linked(line.text)), why(line)));
  }
  return parts;
}

// What a number that was sent meant: the label of the option that the text before it offered.
function meaning(line) {
  const asked = view.lines.filter((one) => one.n < line.n && one.phone === line.phone && one.direction === "out" && one.role !== "staff").pop();
  const label = asked?.asks?.options.find((option) => option.value === line.text)?.label;
  return label && label.replace(/^\d+\s+/, "") !== line.text ? label.replace(/^\d+\s+/, "") : null;
}

function why(line) {
  const late = { failed: "not_delivered", undelivered: "not_delivered", unknown: "outcome_unknown", queued: "not_sent" }[line.status];
  const cents = line.cost_cents;
  return h("p.why", {},
    line.because ? h("b", {}, line.because) : null,
    late ? h("span.late", {}, t("phone." + late)) : null,
    h("span", {}, h("code", {}, line.key)),
    line.segments ? h("span", {}, line.segments === 1 ? t("why.segments_one") : t("why.segments_many", { n: line.segments })) : null,
    line.encoding ? h("span", {}, line.encoding) : null,
    cents !== undefined ? h("span", {}, t("why.cost", { cents: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(cents) })) : null);
}

function openQuestion() {
  for (let i = view.lines.length - 1; i >= 0; i -= 1) {
    const line = view.lines[i];
    if (!onPhone(line)) continue;
    if (line.direction === "in") return null;
    if (line.asks) return line;
  }
  return null;
}

function showSuggestions() {
  const line = openQuestion();
  const began = view.lines.some(onPhone);
  const sign = JSON.stringify([view.phone, line ? line.n : began, view.language]);
  if ($("suggest").dataset.sign === sign) return;
  $("suggest").dataset.sign = sign;
  view.ticked.clear();
  if (!line) {
    const speak = speaker(allWords[view.language]);
    const hello = began ? [] : ["phone.hello", "phone.hello_slots", "phone.hello_cost"].map((key) => speak(key));
    $("suggest").replaceChildren(...hello.map((text) => h("button.reply", { type: "button", onclick: () => send(text) }, text)));
    return;
  }
  const several = (line.asks.items || []).length > 0;
  const given = new Set(line.asks.options.map((option) => option.value));
  const numbers = (line.asks.items || []).map((_, i) => ({ value: String(i + 1), label: String(i + 1) })).filter((option) => !given.has(option.value));
  const buttons = [...numbers, ...line.asks.options].map((option) => h("button.reply", { type: "button", dir: "auto", "data-value": option.value,
    ...(several ? { "aria-pressed": "false", onclick: (event) => tick(event.currentTarget, option.value, line.asks) } : { onclick: () => send(null, option.value) }) }, option.label));
  const go = several ? [h("button.reply.go", { type: "button", hidden: true, id: "send-ticked", onclick: () => send([...view.ticked].join(" ")) })] : [];
  $("suggest").replaceChildren(...buttons, ...go);
}

function tick(button, value, asks) {
  const single = !(Number(value) >= 1 && Number(value) <= asks.items.length);
  if (single) { send(value); return; }
  const on = !view.ticked.has(value);
  if (on) view.ticked.add(value); else view.ticked.delete(value);
  button.setAttribute("aria-pressed", on);
  $("send-ticked").hidden = view.ticked.size === 0;
  $("send-ticked").textContent = t("phone.send_ticked", { n: [...view.ticked].join(", ") });
}

function send(text, button) {
  return act("/demo/text", { phone: view.phone, ...(button ? { button } : { text }), language: view.language });
}

function hold(phone) {
  view.phone = phone;
  $("thread").replaceChildren();
  $("suggest").dataset.sign = "";
  showPhones();
  showThread(view.lines);
  $("thread").scrollTop = $("thread").scrollHeight;
  showVisits();
  showPlan();
}

function showFeed(lines) {
  const feed = $("feed");
  const staff = lines.filter((line) => line.direction === "out" && line.role === "staff");
  if (!feed.children.length && !staff.length) feed.append(h("p.empty", {}, t("staff.empty")));
  if (staff.length) feed.querySelector(".empty")?.remove();
  for (const line of staff) {
    feed.prepend(h("article.notice-line" + (line.urgent ? ".urgent" : ""), {},
      h("span.face", { "aria-hidden": "true" }, initials(line.who)),
      h("header", {}, h("strong", {}, line.who), h("span.via", {}, t("channel." + line.channel)), h("time", { datetime: line.at }, when.dateKey(line.at) === when.dateKey(now()) ? when.clock(line.at) : when.both(line.at))),
      h("p", { dir: "auto" }, linked(line.text))));
  }
}

const RIDE_LOOK = { unasked: "", asked: "", named: "calm", confirmed: "ok", none: "urgent", unsuitable: "warn", lost: "urgent", not_needed: "plain" };
function rideChip(visit) {
  const bare = (visit.ride === "named" || visit.ride === "confirmed") && !visit.ride_name;
  return h("span.chip", { class: RIDE_LOOK[visit.ride] }, icon("car"), t(`ride.${visit.ride}${bare ? "_bare" : ""}`, { name: visit.ride_name }));
}

function showVisits() {
  const { visits, day } = view.state;
  $("h-clinic").textContent = `${when.dateKey(now()) === day ? t("clinic.today") + " · " : ""}${when.day(day + "T18:00:00Z")}`;
  const open = visits.filter((visit) => !["cancelled", "noshow", "fulfilled"].includes(visit.status));
  const rideless = open.filter((visit) => ["none", "unsuitable", "lost", "asked", "unasked"].includes(visit.ride)).length;
  const flagged = visits.filter((visit) => visit.flags.length).length;
  $("visits-summary").replaceChildren(
    h("span.chip", {}, visits.length === 1 ? t("clinic.summary_visits_one") : t("clinic.summary_visits_many", { n: visits.length })),
    ...(rideless ? [h("span.chip.urgent", {}, icon("car"), t("clinic.summary_no_ride", { n: rideless }))] : []),
    ...(flagged ? [h("span.chip.warn", {}, icon("flag"), t("clinic.summary_flags", { n: flagged }))] : []));
  keep($("visits"), visits.map((visit) => ({ ...visit, held: visit.phone === view.phone })), (visit) => visit.id, visitRow, t("clinic.empty"));
}

function visitRow(visit) {
  const main = MAIN_ACTS[visit.status];
  const over = ["cancelled", "noshow", "fulfilled"].includes(visit.status);
  const rest = visit.actions.filter((name) => name !== main);
  const does = (name) => () => act("/demo/staff", { act: name, appointment: visit.id });
  return h("article.visit", { class: `${visit.held ? "mine" : ""}${over ? " over" : ""}`, "data-visit": visit.id },
    h(".visit-time", {}, h("time", { datetime: visit.start }, when.clock(visit.start)), h("small", {}, when.clock(visit.end))),
    h(".visit-who", {},
      h("button", { type: "button", title: t("clinic.open_phone"), onclick: () => { hold(visit.phone); tab("phone"); } }, h("bdi", {}, visit.patient || t("phone.new"))),
      h(".chips", {},
        h("span.chip", { class: { arrived: "accent", fulfilled: "ok", cancelled: "", noshow: "warn" }[visit.status] || "" }, visit.status === "booked" ? t(visit.confirmed ? "visit.confirmed" : "visit.unconfirmed") : t("visit." + visit.status)),
        over ? null : rideChip(visit),
        visit.flags.length ? h("span.chip.warn", { title: visit.flags.join(", ") }, icon("flag"), visit.flags.length === 1 ? t("clinic.flag_one") : t("clinic.flag_many", { n: visit.flags.length })) : null,
        ...visit.tasks.filter((kind) => kind !== "ride").map((kind) => h("span.chip", { class: ["crisis", "medical"].includes(kind) ? "urgent" : "calm" }, icon("inbox"), word("kind." + kind, kind)))),
      h("p", {}, `${visit.service} · `, t("clinic.in_room", { practitioner: visit.practitioner, location: visit.location }))),
    h(".acts", {},
      main && visit.actions.includes(main) ? h("button.button.small", { type: "button", "data-act": main, onclick: does(main) }, t("act." + main)) : null,
      rest.length ? h("details.more", {}, h("summary.button.small.bare", { "aria-label": t("clinic.actions") }, "⋯"),
        h(".menu", {}, rest.map((name) => h("button", { type: "button", class: name === "cancel" || name === "no-show" ? "danger" : "", onclick: does(name) }, t("act." + name))))) : null));
}

function showTasks() {
  const { tasks } = view.state;
  const open = tasks.filter((task) => task.status !== "done");
  $("tasks-count").textContent = open.length ? t("clinic.summary_open", { n: open.length }) : "";
  const minute = Math.floor(now() / 60000);
  keep($("tasks"), open.map((task) => ({ ...task, age: span(minute * 60000 - Date.parse(task.created_at)) })), (task) => task.id, taskRow, t("tasks.empty"));
}

function taskRow(task) {
  const waiting = task.next_page_at && task.status === "open";
  return h("article.task", { class: `${task.priority === "urgent" && task.status === "open" ? "urgent" : ""} ${task.status}`, "data-task": task.id },
    h(".task-head", {}, h("span.chip", { class: task.priority === "urgent" ? "urgent" : "calm" }, task.priority === "urgent" ? icon("alert") : null, word("kind." + task.kind, task.kind)),
      h("strong", {}, h("bdi", {}, task.patient || t("phone.new"))), h("code.code", { title: t("tasks.reply_hint", { code: task.code }) }, task.code)),
    h("p", { dir: "auto" }, task.because),
    h("p.meta", {}, [task.age === "0 min" ? t("tasks.age_now") : t("tasks.age", { age: task.age }), task.owner ? t("tasks.taken_by", { name: task.owner }) : null,
      task.due ? t("tasks.due", { when: when.both(task.due) }) : null, task.paged.length ? t("tasks.paged", { names: task.paged.join(", ") }) : null].filter(Boolean).join(" · ")),
    waiting ? h(".pager", { "data-at": task.next_page_at, role: "timer" }, ring(1), h("span", {}, t("tasks.next_page"), " "), h("b", {})) : null,
    h(".acts", {}, task.actions.map((name, i) => h("button.button.small", { type: "button", class: i ? (name === "not-clear" ? "danger" : "") : task.priority === "urgent" && task.status === "open" ? "urgent" : "primary",
      "data-act": name, onclick: () => act("/demo/staff", { act: name, task: task.id }) }, t("act." + name)))));
}

function showPager(pager, at) {
  const left = Math.max(0, Date.parse(pager.dataset.at) - at);
  pager.querySelector("circle + circle").style.strokeDashoffset = 100 - 100 * Math.min(1, left / PAGE_WINDOW);
  const seconds = Math.ceil(left / 1000);
  pager.querySelector("b").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function showPlan() {
  const all = view.state.planned;
  const chosen = view.planned === "mine" ? all.filter((one) => one.phone === view.phone) : all;
  const rows = [];
  let day = null;
  for (const one of chosen.slice(0, 40)) {
    const key = when.dateKey(one.due);
    if (key !== day) rows.push({ id: "day-" + key, heading: key === when.dateKey(now()) ? t("plan.today") : when.long(one.due) });
    day = key;
    rows.push(one);
  }
  if (chosen.length > 40) rows.push({ id: "more", heading: t("plan.more", { n: chosen.length - 40 }) });
  keep($("plan"), rows, (row) => row.id, (row) => row.heading ? h("h3.plan-day", {}, row.heading) : h("article.planned", {},
    h("time", { datetime: row.due }, when.clock(row.due)),
    h("div", {}, h(".who", {}, h("span", {}, h("bdi", {}, row.who || t("phone.new")), row.role === "patient" ? "" : ` · ${t("role." + row.role)}`), h("code", {}, row.key)),
      h("p", { dir: "auto" }, row.text), h("p.reason", {}, [row.rule, row.why].filter(Boolean).join(" · ")))), t("plan.empty"));
}

function plan(whose) {
  view.planned = whose;
  for (const one of $("plan-whose").children) one.setAttribute("aria-pressed", one.dataset.plan === whose);
  showPlan();
}

// --- one area at a time on a narrow screen ------------------------------------------------------------------------
function tab(name) {
  $("main").dataset.shown = name;
  for (const button of document.querySelectorAll("[data-tab]")) {
    if (button.dataset.tab === name) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  $("dot-" + name).hidden = true;
  if (name === "phone") $("thread").scrollTop = $("thread").scrollHeight;
}

// Links in what staff receive lead to the staff page of a real installation. Here the clinic's tasks are on this page.
function toTasks(code) {
  tab("clinic");
  const task = view.state.tasks.find((one) => one.code === code);
  const row = task && document.querySelector(`[data-task="${CSS.escape(task.id)}"]`);
  const shown = row || $("tasks");
  shown.tabIndex = -1;
  shown.scrollIntoView({ block: row ? "center" : "nearest" });
  shown.focus({ preventScroll: true });
}

function mark(fresh) {
  const shown = $("main").dataset.shown;
  if (shown !== "staff" && fresh.some((line) => line.direction === "out" && line.role === "staff")) $("dot-staff").hidden = false;
  if (shown !== "phone" && fresh.some((line) => onPhone(line) && line.direction === "out")) $("dot-phone").hidden = false;
  const tasks = view.state.tasks.filter((task) => task.status === "open").map((task) => task.id);
  if (shown !== "clinic" && view.seen.size && tasks.some((id) => !view.seen.has(id))) $("dot-clinic").hidden = false;
  view.seen = new Set([...tasks, "seen"]);
}

// --- what people do -------------------------------------------------------------------------------------------------
const guide = new Guide({ t, view, act, send, hold, tab, plan, refresh, openQuestion, say });
for (const button of document.querySelectorAll("[data-tab]")) button.addEventListener("click", () => tab(button.dataset.tab));
for (const button of document.querySelectorAll("[data-minutes]")) button.addEventListener("click", () => act("/demo/clock", { advance_minutes: Number(button.dataset.minutes) }));
for (const button of document.querySelectorAll("[data-scene]")) button.addEventListener("click", () => guide.play(button.dataset.scene, button));
$("to-next").addEventListener("click", () => act("/demo/clock", { to_next: true }));
$("provider").addEventListener("change", (event) => act("/demo/provider", { state: event.target.value }));
$("whose").addEventListener("change", (event) => hold(event.target.value));
$("reset").addEventListener("click", () => { if (confirm($("reset").dataset.ask)) { guide.stop(true); act("/demo/reset", { confirm: true }); } });
for (const button of $("phone-language").children) {
  button.addEventListener("click", () => {
    view.language = button.dataset.language;
    if (here().fresh) { $("suggest").dataset.sign = ""; showPhones(); showSuggestions(); } else send(button.dataset.language === "es" ? "Español" : "English");
  });
}
for (const button of $("plan-whose").children) button.addEventListener("click", () => plan(button.dataset.plan));
document.addEventListener("click", (event) => { for (const open of document.querySelectorAll("details.more[open]")) if (!open.contains(event.target)) open.open = false; });
$("feed").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link?.origin !== location.origin || !link.pathname.startsWith("/staff")) return;
  event.preventDefault();
  toTasks(link.hash.slice(1));
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") for (const open of document.querySelectorAll("details.more[open]")) open.open = false; });
const typed = $("typed");
const grow = () => { typed.style.height = "auto"; typed.style.height = `${typed.scrollHeight + 2}px`; };
typed.addEventListener("input", grow);
typed.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); $("composer").requestSubmit(); } });
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = typed.value.trim();
  if (!text) return;
  typed.value = "";
  grow();
  send(text);
});

async function poll() {
  clearTimeout(polling);
  if (!document.hidden) {
    try { await refresh(); } catch { if (!view.state) say(t("error")); }
  }
  polling = setTimeout(poll, 1000);
}
document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(); });
setInterval(showClock, 1000);
poll().then(() => { const wish = new URLSearchParams(location.search).get("scene"); if (wish) guide.play(wish, null); else if (new URLSearchParams(location.search).has("tasks")) toTasks(location.hash.slice(1)); });
