// The guided visit and the scenes: each plays as a person would, by the same requests that the page's buttons make.
// It reads what the last text asks and answers that, so that it follows the clinic's own questions, not a script of them.
const $ = (id) => document.getElementById(id);
const MINUTE = 60000;
const SAY = {
  en: { hello: "Hi, I'd like a consultation", name: "Sam Rivera", ride: "Maria", lost: "My ride just fell through, my sister can't come", crisis: "I can't do this anymore. I don't want to be alive" },
  es: { hello: "Hola, quiero una consulta", name: "Samuel Rivera", ride: "María", lost: "Mi hermana ya no puede venir por mí", crisis: "Ya no puedo más. No quiero seguir viviendo" },
};

class Stopped extends Error {}

export class Guide {
  constructor(page) {
    this.page = page;
    this.count = 0;
    this.running = 0;
    this.paused = false;
    $("guide-stop").addEventListener("click", () => this.stop());
    $("guide-pause").addEventListener("click", () => this.pause(!this.paused));
    $("guide-next").addEventListener("click", () => { this.pause(false); this.skip = true; });
    document.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.running) this.stop(); });
  }

  async play(name, button) {
    const scene = SCENES[name];
    if (!scene) return;
    this.stop(true);
    const run = ++this.count;
    this.running = run;
    document.body.classList.add("guiding");
    for (const one of document.querySelectorAll("[data-scene]")) one.setAttribute("aria-pressed", one === button);
    $("guide").hidden = false;
    let lost = false;
    try {
      await this.enter(scene);
      for (const [index, step] of scene.steps.entries()) {
        this.caption(`tour.${name}_${index + 1}`, index + 1, scene.steps.length);
        await step(this);
        await this.rest(this.reading());
      }
    } catch (problem) {
      lost = !(problem instanceof Stopped);
      if (lost) console.error(problem);
    }
    if (this.running !== run) return;
    this.stop(true);
    this.page.say(this.page.t(lost ? "guide.failed" : "guide.stopped"));
  }

  stop(quietly = false) {
    if (this.running && !quietly) this.page.say(this.page.t("guide.stopped"));
    this.running = 0;
    this.pause(false);
    this.spot();
    document.body.classList.remove("guiding");
    for (const one of document.querySelectorAll("[data-scene]")) one.removeAttribute("aria-pressed");
    $("guide").hidden = true;
  }

  pause(on) {
    this.paused = on;
    const label = this.page.t(on ? "guide.go_on" : "guide.pause");
    $("guide-pause").setAttribute("aria-label", label);
    $("guide-pause").title = label;
    $("guide-pause").querySelector("use").setAttribute("href", on ? "#i-play" : "#i-pause");
  }

  caption(key, n, of) {
    $("guide-text").textContent = this.page.t(key);
    $("guide-step").textContent = this.page.t("guide.step", { n, of });
    $("guide-track").style.transform = `scaleX(${n / of})`;
    this.skip = false;
  }

  reading() { return Math.min(4200, 900 + $("guide-text").textContent.length * 16); }

  async rest(milliseconds) {
    const run = this.running;
    let until = performance.now() + milliseconds;
    while (performance.now() < until || this.paused) {
      if (this.running !== run || !run) throw new Stopped();
      if (this.skip && !this.paused) return;
      const before = performance.now();
      await new Promise((done) => setTimeout(done, 60));
      if (this.paused) until += performance.now() - before;
    }
    if (this.running !== run || !run) throw new Stopped();
  }

  spot(selector, tab) {
    for (const one of document.querySelectorAll(".spot")) one.classList.remove("spot");
    if (tab) this.page.tab(tab);
    if (selector) {
      const target = document.querySelector(selector);
      target?.classList.add("spot");
      target?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    }
  }

  // --- what a scene can do ------------------------------------------------------------------------------------------
  get state() { return this.page.view.state; }
  get phone() { return this.state.phones.find((one) => one.phone === this.page.view.phone); }
  get words() { return SAY[this.phone.fresh ? this.page.view.language : this.phone.language]; }
  get now() { return Date.parse(this.state.now); }

  async enter(scene) {
    await this.page.refresh();
    let phone = scene.phone(this.state);
    if (!phone) {
      await this.page.act("/demo/reset", { confirm: true });
      phone = scene.phone(this.state);
    }
    if (!phone) throw new Error("no phone for this scene");
    this.page.view.language = scene.language || document.documentElement.lang;
    this.page.hold(phone);
    this.spot(".phone", "phone");
  }

  async type(text) {
    const field = $("typed");
    for (let i = 1; i <= text.length; i += 2) {
      field.value = text.slice(0, i + 1);
      field.dispatchEvent(new Event("input"));
      if (!this.skip) await this.rest(18);
    }
    await this.rest(240);
    field.value = "";
    field.dispatchEvent(new Event("input"));
    await this.page.send(text);
  }

  async answer(press = 380) {
    const line = this.page.openQuestion();
    if (!line) return false;
    const reply = this.choose(line.asks);
    if (reply.text !== undefined) { await this.type(reply.text); return true; }
    const button = document.querySelector(`#suggest [data-value="${CSS.escape(reply.button)}"]`);
    button?.classList.add("pressing");
    await this.rest(press);
    await this.page.send(null, reply.button);
    return true;
  }

  choose(asks) {
    if (asks.link_id === "age") return { text: "34" };
    if (asks.choice === "name") return { text: this.words.name };
    if (asks.choice === "ride") return { text: this.words.ride };
    if (!asks.options.length) return { text: "2" };
    if ((asks.items || []).length) return { button: (asks.options.find((one) => one.value === "0") || asks.options[asks.options.length - 1]).value };
    return { button: asks.options[0].value };
  }

  async answerUntil(met, limit = 24, pause = 480) {
    for (let i = 0; i < limit; i += 1) {
      const line = this.page.openQuestion();
      if (line && met(line.asks)) return true;
      if (!line || !await this.answer(Math.min(380, pause))) return false;
      await this.rest(pause);
    }
    return false;
  }

  clock(body) { return this.page.act("/demo/clock", body); }
  staff(act, on = {}) { return this.page.act("/demo/staff", { act, phone: this.page.view.phone, ...on }); }
  async done(outcome) { if (!(await outcome).done) throw new Error("refused"); }

  last() { return this.page.view.lines.length ? this.page.view.lines[this.page.view.lines.length - 1].n : 0; }
  since(n, met) { return this.page.view.lines.some((line) => line.n > n && line.direction === "out" && line.phone === this.page.view.phone && line.role !== "staff" && met(line)); }

  // Message by message, until one for this phone is what the scene waits for.
  async waitFor(met, until = Infinity) {
    for (let i = 0; i < 120; i += 1) {
      const from = this.last();
      const next = this.state.planned[0];
      if (!next || Date.parse(next.due) > until) return false;
      await this.done(this.clock({ to_next: true }));
      await this.rest(90);
      if (this.since(from, met)) return true;
      const line = this.page.openQuestion();
      if (line && line.asks.choice === "confirm") await this.answer();
    }
    return false;
  }

  async goTo(at) {
    const time = Date.parse(at);
    await this.waitFor(() => false, time);
    const minutes = Math.ceil((time - this.now) / MINUTE);
    if (minutes >= 1) await this.clock({ advance_minutes: minutes });
  }

  task(kind) { return this.state.tasks.find((one) => one.status !== "done" && (!kind || one.kind === kind) && one.phone === this.page.view.phone); }
}

const fresh = (state) => state.phones.find((one) => one.fresh && one.role === "patient")?.phone;
const withRide = (state) => state.visits.find((one) => ["named", "confirmed"].includes(one.ride) && one.status === "booked" && Date.parse(one.start) > Date.parse(state.now))?.phone;
const known = (state) => {
  const named = state.phones.filter((one) => !one.fresh && one.role === "patient" && state.visits.some((visit) => visit.phone === one.phone));
  return (named.filter((one) => one.language === document.documentElement.lang).pop() || named.pop())?.phone || fresh(state);
};
const isSlot = (asks) => asks.choice === "slot";

const SCENES = {
  visit: {
    phone: fresh,
    steps: [
      (g) => g.type(g.words.hello),
      (g) => g.answerUntil((asks) => !["consent", "language", "path"].includes(asks.choice)),
      (g) => g.answerUntil(isSlot),
      async (g) => { g.spot("#suggest", "phone"); await g.rest(1500); await g.answer(); },
      async (g) => { g.spot(".phone"); await g.answer(); },
      async (g) => { g.spot("#area-staff", "staff"); await g.rest(2600); g.spot("#area-plan", "plan"); },
      async (g) => { g.spot(".clock", "phone"); await g.waitFor((line) => /^reminder/.test(line.key), g.phone.visit ? Date.parse(g.phone.visit.start) : Infinity); await g.answer(); },
      async (g) => {
        if (g.phone.visit) await g.goTo(g.phone.visit.start);
        g.spot("#area-clinic .card", "clinic");
        await g.rest(900);
        await g.staff("arrive");
        if (g.phone.visit) await g.goTo(g.phone.visit.end);
        await g.staff("complete");
        await g.rest(900);
        await g.staff("clear");
      },
      async (g) => { g.spot(".phone", "phone"); await g.rest(900); await g.answerUntil(isSlot); await g.rest(900); await g.answer(); await g.rest(500); await g.answerUntil(() => false, 16, 160); },
      async (g) => { g.spot(".clock", "phone"); await g.waitFor((line) => line.asks?.choice === "ride" || /hydrat/.test(line.key)); g.spot(".phone"); },
      async (g) => { await g.answer(); },
      async (g) => {
        if (g.phone.visit) await g.goTo(g.phone.visit.start);
        await g.answer();
        g.spot("#area-clinic .card", "clinic");
        await g.staff("ride-confirmed");
        await g.rest(700);
        await g.staff("arrive");
        if (g.phone.visit) await g.goTo(g.phone.visit.end);
        await g.staff("complete");
      },
      async (g) => { await g.waitFor((line) => /^checkin/.test(line.key)); g.spot(".phone", "phone"); await g.rest(1400); await g.answer(); },
      async (g) => { g.spot("#area-plan", "plan"); },
    ],
  },
  ride: {
    phone: withRide,
    steps: [
      async (g) => { g.spot(`[data-visit="${CSS.escape(g.state.visits.find((one) => one.phone === g.page.view.phone).id)}"]`, "clinic"); },
      async (g) => {
        const visit = g.state.visits.find((one) => one.phone === g.page.view.phone);
        const minutes = Math.floor((Date.parse(visit.start) - g.now) / MINUTE) - 60;
        if (minutes >= 1) await g.clock({ advance_minutes: minutes });
        g.spot(".phone", "phone");
        await g.type(g.words.lost);
      },
      async (g) => { await g.rest(2200); g.spot("#tasks", "clinic"); },
      async (g) => { const task = g.task("ride") || g.task(); await g.rest(1200); if (task) await g.staff("ack", { task: task.id }); },
      async (g) => { await g.staff("ride-confirmed"); const task = g.task("ride"); if (task) await g.staff("done", { task: task.id }); g.spot("#area-clinic .card", "clinic"); },
    ],
  },
  crisis: {
    phone: known,
    steps: [
      (g) => g.type(g.words.crisis),
      (g) => g.spot(".phone", "phone"),
      async (g) => { g.spot("#tasks", "clinic"); await g.rest(1800); g.spot("#area-staff", "staff"); },
      async (g) => { g.spot("#tasks", "clinic"); await g.rest(1400); await g.clock({ advance_minutes: 5 }); g.spot("#area-staff", "staff"); },
      async (g) => { g.spot("#tasks", "clinic"); const task = g.task("crisis") || g.task(); await g.rest(1200); if (task) await g.staff("ack", { task: task.id }); },
    ],
  },
  spanish: {
    phone: fresh,
    language: "es",
    steps: [
      (g) => g.type(SAY.es.hello),
      (g) => g.answerUntil((asks) => !["consent", "language", "path"].includes(asks.choice)),
      async (g) => { await g.answerUntil(isSlot); g.spot("#suggest"); },
      (g) => g.spot(".phone", "phone"),
    ],
  },
};
