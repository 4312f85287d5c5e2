// Light or dark: what the system says, unless the person chose otherwise. Runs before the first paint.
"use strict";
(() => {
  const root = document.documentElement;
  const wished = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => { root.dataset.theme = wished() || (dark.matches ? "dark" : "light"); root.dataset.js = ""; };
  apply();
  dark.addEventListener("change", apply);
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-theme-toggle]")) return;
    const next = root.dataset.theme === "dark" ? "light" : "dark";
    try { localStorage.setItem("theme", next); } catch { /* private mode: the choice lasts as long as the page */ }
    root.dataset.theme = next;
  });
})();
