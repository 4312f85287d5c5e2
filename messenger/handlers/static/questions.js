// Shows how many questions are answered. The page works without it; nothing is sent before the button is pressed.
const form = document.getElementById("questions");
const progress = document.getElementById("progress");
const questions = [...form.querySelectorAll(".question")];
const answered = (one) => [...one.querySelectorAll("input, textarea")].some((field) => (field.type === "radio" ? field.checked : field.value.trim() !== ""));
function count() {
  for (const one of questions) one.classList.toggle("answered", answered(one));
  progress.textContent = form.dataset.progress.replace("{n}", questions.filter(answered).length).replace("{of}", questions.length);
}
form.addEventListener("input", count);
form.addEventListener("submit", (event) => { if (form.dataset.sent) event.preventDefault(); form.dataset.sent = "yes"; });
window.addEventListener("pageshow", () => { delete form.dataset.sent; count(); });
