/** What appears above the page: a sheet of rows, a question, a menu, a short note. */
import { h, icon } from "./dom.js";

const NOTE_MS = 6000;

/**
 * A modal dialog that leaves the page when it closes; Escape and a click beside it close it.
 * @param {string} title @param {Node[]} content @param {{className?: string, testid?: string}} [options]
 */
export function dialog(title, content, { className = "", testid = "dialog" } = {}) {
  const close = h("button", { type: "button", class: "icon-button", "aria-label": "Close" }, icon("close"));
  const heading = h("h2", { id: `dialog-${Date.now()}` }, title);
  const element = /** @type {HTMLDialogElement} */ (
    h("dialog", { class: `dialog ${className}`, "aria-labelledby": heading.id, dataset: { testid } },
      h("div", { class: "dialog-box" }, h("header", {}, heading, close), ...content))
  );
  close.addEventListener("click", () => element.close());
  element.addEventListener("click", (event) => event.target === element && element.close());
  element.addEventListener("close", () => element.remove());
  document.body.append(element);
  element.showModal();
  return element;
}

/**
 * Rows to pick one from, as WhatsApp's list and Slack's select show them.
 * @param {string} title
 * @param {{token: string, label: string, hint?: string, picked?: boolean, heading?: string}[]} rows
 * @param {(row: {token: string, label: string}) => void} pick
 */
export function sheet(title, rows, pick) {
  const list = h("ul", { class: "rows" });
  for (const row of rows) {
    if (row.heading) list.append(h("li", { class: "rows-heading" }, row.heading));
    const button = h(
      "button",
      { type: "button", class: "row", dataset: { testid: "choice", label: row.label, token: row.token } },
      h("span", {}, h("b", {}, row.label), row.hint && h("small", {}, row.hint)),
      row.picked && icon("check", "picked"),
    );
    button.addEventListener("click", () => {
      element.close();
      pick(row);
    });
    list.append(h("li", {}, button));
  }
  const element = dialog(title, [list], { className: "sheet", testid: "sheet" });
}

/**
 * @param {{title: string, text?: string, yes: string, no?: string, danger?: boolean}} question
 * @returns {Promise<boolean>}
 */
export function ask({ title, text = "", yes, no = "Cancel", danger = false }) {
  return new Promise((resolve) => {
    let answer = false;
    const choose = (value) => () => {
      answer = value;
      element.close();
    };
    const element = dialog(title, [
      text && h("p", {}, text),
      h("div", { class: "dialog-actions" },
        h("button", { type: "button", class: "pill", on: { click: choose(false) }, dataset: { testid: "ask-no" } }, no),
        h("button", { type: "button", class: danger ? "solid danger" : "solid", on: { click: choose(true) }, dataset: { testid: "ask-yes" } }, yes)),
    ].filter(Boolean), { className: "question", testid: "ask" });
    element.addEventListener("close", () => resolve(answer));
  });
}

/** @param {string} text a sentence that goes away by itself @param {string} [tone] @param {string} [about] replaces what was said about the same */
export function note(text, tone = "", about = "") {
  const element = h("p", { class: `toast ${tone}`, dataset: { testid: "toast", about } }, text);
  const toasts = document.getElementById("toasts");
  if (about) for (const one of toasts?.children ?? []) if (/** @type {HTMLElement} */ (one).dataset.about === about) one.remove();
  toasts?.append(element);
  setTimeout(() => element.remove(), NOTE_MS);
}

/** @param {unknown} error what went wrong, said to the person; anything unexpected is not hidden */
export function noteError(error) {
  note(error instanceof Error ? error.message : String(error), "bad");
}

/**
 * A button that opens a small menu above itself. Arrow keys move, Escape closes.
 * @param {string} label @param {() => {label: string, icon: any, run: () => void, testid?: string}[]} items
 */
export function menuButton(label, items) {
  const list = h("div", { class: "menu", role: "menu", "aria-label": label, hidden: true });
  const button = h("button", { type: "button", class: "icon-button", "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false" }, icon("more"));
  const box = h("div", { class: "menu-box" }, button, list);
  const close = (focus = false) => {
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const open = () => {
    list.replaceChildren(...items().map((item) =>
      h("button", { type: "button", role: "menuitem", tabindex: "-1", dataset: item.testid ? { testid: item.testid } : {},
        on: { click: () => (close(true), item.run()) } }, icon(item.icon), item.label)));
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    /** @type {HTMLElement|null} */ (list.firstElementChild)?.focus();
  };
  button.addEventListener("click", () => (list.hidden ? open() : close(true)));
  list.addEventListener("keydown", (event) => moveIn(list, event, close));
  box.addEventListener("focusout", (event) => !box.contains(/** @type {Node} */ (event.relatedTarget)) && close());
  return box;
}

function moveIn(list, event, close) {
  const items = [...list.children];
  const at = items.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === "Escape") close(true);
  else if (event.key === "Tab") close();
  else if (to !== undefined) items[(to + items.length) % items.length].focus();
  else return;
  if (event.key !== "Tab") event.preventDefault();
  event.stopPropagation();
}
