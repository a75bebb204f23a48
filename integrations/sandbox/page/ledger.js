/** The ledger: every message in and out, and what became of it. */
import { flash, h, reconcile } from "./dom.js";
import { APPS, APP_NAMES, messageOf, rowOf, store } from "./store.js";
import { note } from "./surfaces.js";
import { withSeconds } from "./time.js";
import { isNarrow } from "./view.js";
import { APP_WORDS } from "./words.js";

/** @typedef {import("./types.js").LedgerRow} LedgerRow */

/** @param {HTMLElement} root @param {(found: {app: any, chat: string, message: any}) => void} reveal */
export function createLedger(root, reveal) {
  const filter = { app: "", problems: false };
  const body = h("tbody", { role: "rowgroup" });
  const summary = h("small", { role: "status", "aria-live": "polite", dataset: { testid: "ledger-summary" } });
  const empty = h("p", { class: "ledger-empty", hidden: true }, "Nothing here yet. Write in any app above.");
  const problems = /** @type {HTMLInputElement} */ (h("input", { type: "checkbox", dataset: { testid: "ledger-problems" }, on: { change: () => set({ problems: problems.checked }) } }));
  const apps = ["", ...APPS].map((app) =>
    h("button", { type: "button", class: "filter", "aria-pressed": String(app === ""), dataset: { filter: app }, on: { click: () => set({ app }) } }, app ? APP_NAMES[app] : "All"));
  const heads = ["Time", "App", "What", "What became of it"].map((text) => h("th", { scope: "col", role: "columnheader" }, text));
  const scroller = h("div", { class: "ledger-rows", tabindex: "0", role: "region", "aria-label": "Ledger rows" },
    h("table", { role: "table" }, h("caption", { class: "unseen" }, "Every message in and out, newest first"), h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...heads)), body), empty);
  root.append(h("div", { class: "ledger-head" }, h("h2", {}, "Ledger"), summary,
    h("div", { class: "filters", role: "group", "aria-label": "Show" }, ...apps, h("label", { class: "filter problems" }, problems, "Problems only"))), scroller);
  body.addEventListener("click", (event) => open(/** @type {HTMLElement} */ (event.target).closest("tr")));
  body.addEventListener("keydown", walk);

  function set(change) {
    Object.assign(filter, change);
    problems.checked = filter.problems;
    for (const button of apps) button.setAttribute("aria-pressed", String(button.dataset.filter === filter.app));
    render();
  }

  function open(element) {
    const row = element && store.ledger.find((one) => String(one.id) === element.dataset.id);
    const found = row && messageOf(row);
    if (found) reveal(found);
  }

  function walk(event) {
    const row = event.target.closest("tr");
    if (!row) return;
    if (event.key === "Enter") open(row);
    else if (event.key === "ArrowDown") row.nextElementSibling?.focus();
    else if (event.key === "ArrowUp") row.previousElementSibling?.focus();
    else return;
    event.preventDefault();
  }

  function render() {
    const rows = store.ledger.filter((row) => matches(row, filter));
    reconcile(body, rows.map((row) => ({ key: `${row.direction}${row.id}`, signature: JSON.stringify(row), build: () => tableRow(row) })));
    const first = body.querySelector("tr");
    for (const row of body.children) /** @type {HTMLElement} */ (row).tabIndex = row === first ? 0 : -1;
    const bad = rows.filter((row) => row.tone === "no").length;
    const text = `${rows.length} ${rows.length === 1 ? "row" : "rows"}, ${bad === 0 ? "no problems" : bad === 1 ? "1 problem" : `${bad} problems`}`;
    if (summary.textContent !== text) summary.textContent = text;
    empty.hidden = rows.length > 0;
    empty.textContent = store.ledger.length > 0 ? "Nothing matches this filter." : "Nothing here yet. Write in any app above.";
  }

  /** Show where a message is in the ledger, if it is there. */
  function point(app, chat, message) {
    const row = rowOf(app, chat, message);
    if (!row) return;
    if (isNarrow()) return note(`${row.what}: ${row.became}`);
    if (!matches(row, filter)) set({ app: "", problems: false });
    const element = /** @type {HTMLElement|undefined} */ ([...body.children].find((one) => /** @type {HTMLElement} */ (one).dataset.id === String(row.id)));
    if (!element) return;
    element.scrollIntoView({ block: "nearest" });
    flash(element, "lit");
  }

  return { render, point };
}

const matches = (row, { app, problems }) => (!app || row.app === app) && (!problems || row.tone === "no");

/** @param {LedgerRow} row */
function tableRow(row) {
  return h(
    "tr",
    { role: "row", dataset: { testid: "ledger-row", id: String(row.id), status: row.status, app: row.app, direction: row.direction, focus: "row" } },
    h("td", { role: "cell", class: "at" }, withSeconds(row.at)),
    h("td", { role: "cell", class: "where" }, h("span", { class: `dot dot-${row.app}`, "aria-hidden": "true" }), `${APP_WORDS[row.app] ?? row.app} ${row.direction}`),
    h("td", { role: "cell", class: "what" }, row.who && h("b", {}, row.who), row.who && " ", row.what),
    h("td", { role: "cell", class: "became" }, h("span", { class: `chip ${row.tone}` }, row.became)),
  );
}
