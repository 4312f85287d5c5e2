// Small parts that the scripts of pages share. Text only ever becomes text nodes; nothing is built from markup.
const SVG = "http://www.w3.org/2000/svg";

export function h(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "class") element.className += (element.className ? " " : "") + value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", "#i-" + name);
  svg.append(use);
  return svg;
}

export function ring(fraction) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 38 38");
  svg.setAttribute("aria-hidden", "true");
  for (const offset of [null, 100 - 100 * fraction]) {
    const circle = document.createElementNS(SVG, "circle");
    for (const [key, value] of [["cx", 19], ["cy", 19], ["r", 15.9155]]) circle.setAttribute(key, value);
    if (offset !== null) circle.style.strokeDashoffset = offset;
    svg.append(circle);
  }
  return svg;
}

// A list whose elements are kept where nothing about them changed, so that focus and open menus survive.
export function keep(container, items, keyOf, build, empty) {
  const known = container.kept;
  const next = new Map();
  const elements = items.map((item) => {
    const key = keyOf(item);
    const sign = JSON.stringify(item);
    const old = known?.get(key);
    const entry = old && old.sign === sign ? old : { sign, element: build(item) };
    if (known && !old) entry.element.classList.add("fresh");
    next.set(key, entry);
    return entry.element;
  });
  container.kept = next;
  if (!elements.length && empty) elements.push(container.emptyElement ||= h("p.empty", {}, empty));
  if (elements.length !== container.children.length || elements.some((element, i) => container.children[i] !== element)) container.replaceChildren(...elements);
}

// Addresses in a text become links; everything else stays text.
export function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, i) =>
    i % 2 ? h("a", { href: part, target: "_blank", rel: "noopener noreferrer" }, part.replace(/^https?:\/\//, "")) : part);
}

export function speaker(words) {
  return (key, values = {}) => (words[key] ?? key).replace(/\{([a-z_]+)\}/g, (whole, name) => values[name] ?? whole);
}

export function times(language, zone) {
  const locale = language === "es" ? "es-US" : "en-US";
  const make = (options) => { const format = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }); return (at) => format.format(new Date(at)); };
  const key = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  return {
    clock: make({ hour: "numeric", minute: "2-digit" }),
    day: make({ weekday: "short", month: "short", day: "numeric" }),
    long: make({ weekday: "long", month: "long", day: "numeric" }),
    both: make({ weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }),
    dateKey: (at) => key.format(new Date(at)),
  };
}

export function span(milliseconds) {
  const minutes = Math.max(0, Math.round(milliseconds / 60000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} d`;
}
