// The staff page works without this. With it: lists stay fresh, a date goes at once, dangerous acts ask first.
const LIVE_EVERY = 10000;

for (const field of document.querySelectorAll("[data-submit]")) field.addEventListener("change", () => field.form.requestSubmit());
document.addEventListener("click", (event) => {
  const asking = event.target.closest("button[data-ask]");
  if (asking && !confirm(asking.dataset.ask)) event.preventDefault();
  for (const open of document.querySelectorAll("details.more[open]")) if (!open.contains(event.target)) open.open = false;
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") for (const open of document.querySelectorAll("details.more[open]")) open.open = false; });
// Twice the same press is one act.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  if (event.target.dataset.sent) { event.preventDefault(); return; }
  event.target.dataset.sent = "yes";
  setTimeout(() => { delete event.target.dataset.sent; }, 8000);
});

const toBottom = () => { for (const one of document.querySelectorAll("[data-bottom]")) one.scrollTop = one.scrollHeight; };
toBottom();

const reply = document.getElementById("reply");
if (reply) reply.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) reply.form.requestSubmit(reply.form.querySelector("button"));
});

async function freshen() {
  if (document.hidden || !document.querySelector("[data-live]")) return;
  const response = await fetch(location.href, { headers: { "X-Live": "1" }, redirect: "manual" });
  if (!response.ok) { if (response.type === "opaqueredirect") location.reload(); return; }
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const old of document.querySelectorAll("[data-live]")) {
    const fresh = next.getElementById(old.id);
    if (!fresh || fresh.innerHTML === old.innerHTML || (old !== document.activeElement && old.contains(document.activeElement)) || old.querySelector("details[open]")) continue;
    const low = old.hasAttribute("data-bottom") && old.scrollHeight - old.scrollTop - old.clientHeight < 80;
    old.replaceWith(document.adoptNode(fresh));
    if (low) toBottom();
  }
}
setInterval(() => freshen().catch(() => {}), LIVE_EVERY);
document.addEventListener("visibilitychange", () => freshen().catch(() => {}));
