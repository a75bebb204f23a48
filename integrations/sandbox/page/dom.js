/** Making and updating elements. Data only ever enters the page as text or as a checked address. */

const SVG = "http://www.w3.org/2000/svg";

/** Icon outlines on a 24 x 24 grid, drawn with a 1.8 stroke. */
const ICONS = {
  attach: "M20 11.5l-8.2 8.2a5.3 5.3 0 0 1-7.5-7.5L12.8 3.7a3.5 3.5 0 0 1 5 5l-8.4 8.3a1.7 1.7 0 0 1-2.5-2.4l7.7-7.6",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  send: "M4 12l16-8-5 16-3.5-6.5L4 12z",
  place: "M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  photo: "M4 6h16v12H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9.5h.01",
  edit: "M4 20l1-4L16.5 4.5l3 3L8 19l-4 1zM14 7l3 3",
  trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  block: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.8 5.8l12.4 12.4",
  reply: "M10 8V4l-7 7 7 7v-4c5 0 8.5 1.5 11 5-1-6-4-11-11-11z",
  list: "M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01",
  close: "M6 6l12 12M18 6L6 18",
  check: "M5 12.5l4.5 4.5L19 7.5",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
  link: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  down: "M6 9l6 6 6-6",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
};

/**
 * @param {string} tag
 * @param {Record<string, any>} [props] attributes; `class`, `dataset`, `style` and `on` are special;
 *   false, null and undefined leave the attribute away, true sets it empty
 * @param {...(Node|string|null|undefined|false|Array<any>)} children strings become text
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "on") for (const [type, handler] of Object.entries(value)) element.addEventListener(type, handler);
    else if (name === "dataset") Object.assign(element.dataset, value);
    else if (name === "style") for (const [key, text] of Object.entries(value)) element.style.setProperty(key, text);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter((child) => child || child === 0));
  return element;
}

/** @param {keyof typeof ICONS} name @param {string} [label] says what it means; without, it is decoration */
export function icon(name, label = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  if (label) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
  } else svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** One or two ticks. @param {number} count @param {string} label @param {string} tone */
export function ticks(count, label, tone) {
  const svg = icon("check", label);
  svg.setAttribute("viewBox", count > 1 ? "0 0 26 18" : "0 0 18 18");
  svg.setAttribute("class", `ticks ticks-${count} ${tone}`);
  svg.firstElementChild?.setAttribute("d", "M2 9.5l4.2 4.5L15 4");
  if (count > 1) {
    const second = document.createElementNS(SVG, "path");
    second.setAttribute("d", "M11.5 13.2l.8.8L21.5 4");
    svg.append(second);
  }
  return svg;
}

/** @param {string} text for those who listen only */
export const unseen = (text) => h("span", { class: "unseen" }, text);

const signatures = new WeakMap();

/**
 * Make the children of `container` match `items`, touching only what changed, so that focus,
 * scrolling and half-typed answers survive.
 * @param {Element} container
 * @param {{key: string, signature: string, build: () => HTMLElement}[]} items in order, keys unique
 * @param {{quiet?: boolean}} [options] quiet: new elements appear without their entrance
 */
export function reconcile(container, items, { quiet = false } = {}) {
  const old = new Map([...container.children].map((child) => [/** @type {HTMLElement} */ (child).dataset.key, child]));
  let cursor = container.firstElementChild;
  for (const item of items) {
    const before = old.get(item.key);
    old.delete(item.key);
    let element = before;
    if (!before || signatures.get(before) !== item.signature) {
      element = item.build();
      element.dataset.key = item.key;
      signatures.set(element, item.signature);
      if (quiet || before) element.classList.add("still");
      if (before) {
        if (cursor === before) cursor = element;
        replaceKeepingFocus(before, element);
      }
    }
    if (element === cursor) cursor = cursor.nextElementSibling;
    else container.insertBefore(element, cursor);
  }
  for (const left of old.values()) left.remove();
}

function replaceKeepingFocus(before, after) {
  const active = /** @type {HTMLElement|null} */ (document.activeElement);
  const held = active && before.contains(active);
  const key = held ? active.dataset.focus : undefined;
  before.replaceWith(after);
  if (!held) return;
  const again = active === before ? after : [...after.querySelectorAll("[data-focus]")].find((one) => one.dataset.focus === key);
  (after.contains(active) ? active : again)?.focus({ preventScroll: true });
}

/** @param {HTMLElement} element @param {string} name a class that plays once */
export function flash(element, name) {
  element.classList.remove(name);
  void element.offsetWidth; // restarts the animation
  element.classList.add(name);
  setTimeout(() => element.classList.remove(name), 2400);
}
