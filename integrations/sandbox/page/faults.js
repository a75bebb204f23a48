/** The panel that makes a provider misbehave on purpose. */
import { h } from "./dom.js";
import { addFault, clearFaults, fetchFaults } from "./live.js";
import { onChange, store } from "./store.js";
import { dialog, noteError } from "./surfaces.js";
import { APP_WORDS, FAULTS, faultWords } from "./words.js";

const APPS_AT_FAULT = ["whatsapp", "slack", "telegram", "sms", "email", "claude"];
const WAIT_S = 5;

const field = (label, input) => h("label", { class: "field" }, h("span", {}, label), input);
const number = (value, most, testid) => /** @type {HTMLInputElement} */ (
  h("input", { type: "number", min: "1", max: String(most), value: String(value), required: true, dataset: { testid } })
);

export function openFaults() {
  const app = /** @type {HTMLSelectElement} */ (h("select", { dataset: { testid: "fault-app" } }, ...APPS_AT_FAULT.map((one) => h("option", { value: one }, APP_WORDS[one]))));
  const kind = /** @type {HTMLSelectElement} */ (h("select", { dataset: { testid: "fault-kind" } }, ...FAULTS.map((one) => h("option", { value: one.kind }, one.words))));
  const times = number(1, 100, "fault-times");
  const wait = number(WAIT_S, 3600, "fault-wait");
  const waitLabel = h("span", {}, "");
  const waitField = h("label", { class: "field" }, waitLabel, wait);
  const list = h("ul", { class: "fault-list", dataset: { testid: "fault-list" } });
  const form = h("form", { class: "fault-form" }, field("Which app", app), field("What goes wrong", kind), field("How many times", times), waitField,
    h("button", { type: "submit", class: "solid", dataset: { testid: "fault-add" } }, "Make it happen"));
  const clear = h("button", { type: "button", class: "pill", dataset: { testid: "fault-clear" }, on: { click: () => clearFaults().catch(noteError) } }, "End all faults");

  const fit = () => {
    const words = FAULTS.find((one) => one.kind === kind.value)?.waits;
    waitField.hidden = !words;
    waitLabel.textContent = words ? words[0].toUpperCase() + words.slice(1) : "";
    wait.disabled = !words;
  };
  kind.addEventListener("change", fit);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const waits = wait.disabled ? {} : { retry_after: wait.valueAsNumber };
    addFault({ app: app.value, method: "*", chat: "*", kind: kind.value, times: times.valueAsNumber, ...waits }).catch(noteError);
  });

  const render = () => {
    const faults = store.state?.faults ?? [];
    list.replaceChildren(...faults.map((fault) => h("li", {}, h("span", { class: "chip wait" }, faultWords(fault)))));
    if (faults.length === 0) list.append(h("li", { class: "quiet" }, "Nothing is wrong at the moment."));
    clear.hidden = faults.length === 0;
  };
  fit();
  render();
  const element = dialog("Faults", [
    h("p", { class: "lead" }, "Make an app misbehave, and watch in the ledger how the desk copes."),
    form, h("h3", {}, "Still to come"), list, h("div", { class: "dialog-actions" }, clear),
  ], { className: "faults", testid: "faults-panel" });
  const stop = onChange(render);
  element.addEventListener("close", stop);
  fetchFaults().catch(noteError);
}
