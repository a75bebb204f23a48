/** Slack's modal: the form that the desk opened for whoever types in the Slack pane. */
import { slackBody } from "./blocks.js";
import { h } from "./dom.js";
import { act } from "./live.js";
import { slackUnescape } from "./markup.js";
import { store } from "./store.js";
import { dialog } from "./surfaces.js";
import { isShowing } from "./view.js";

/** @typedef {import("./types.js").Persona} Persona */

const TYPES = { datepicker: "date", timepicker: "time", email_text_input: "email", url_text_input: "url", number_input: "number" };
const plain = (text) => slackUnescape(String(text?.text ?? ""));

/** One field with its label; what it holds is read back by its name. @param {any} block @param {boolean} first */
function field(block, first) {
  const { element } = block;
  const id = `field-${block.block_id}`;
  const common = { id, name: block.block_id, required: !block.optional, autofocus: first, dataset: { testid: id } };
  const options = element.options ?? [];
  const initial = element.initial_option?.value ?? element.initial_value ?? element.initial_date ?? element.initial_time ?? "";
  let control;
  if (options.length > 0) {
    control = h("select", common, ...(initial ? [] : [h("option", { value: "" }, plain(element.placeholder) || "Choose")]),
      ...options.map((one) => h("option", { value: one.value, selected: one.value === initial }, plain(one.text))));
  } else if (element.multiline) {
    control = h("textarea", { ...common, rows: "3", maxlength: element.max_length, placeholder: plain(element.placeholder) || false }, initial);
  } else {
    control = h("input", { ...common, type: TYPES[element.type] ?? "text", value: initial, maxlength: element.max_length });
  }
  return h("p", { class: "field" }, h("label", { for: id }, plain(block.label), block.optional && h("small", {}, " (optional)")),
    control, block.hint && h("small", {}, plain(block.hint)));
}

/** @param {any} view @param {Persona} persona @param {(id: string) => string} nameOf */
function open(view, persona, nameOf) {
  const as = { as: persona.id, app: "slack" };
  const trouble = h("p", { class: "trouble", role: "alert", hidden: true });
  const inputs = view.blocks.filter((block) => block.type === "input");
  const told = view.blocks.filter((block) => block.type !== "input");
  const context = { message: { payload: { blocks: told } }, nameOf, picked: () => false, choose: () => {} };
  const cancel = h("button", { type: "button", class: "pill", dataset: { testid: "modal-cancel" }, on: { click: () => element.close() } }, plain(view.close) || "Cancel");
  const submit = h("button", { type: "submit", class: "solid", dataset: { testid: "modal-submit" } }, plain(view.submit) || "Submit");
  const form = /** @type {HTMLFormElement} */ (h("form", { class: "modal-form" }, ...slackBody(/** @type {any} */ (context)),
    ...inputs.map((block, index) => field(block, index === 0)), trouble, h("div", { class: "dialog-actions" }, cancel, view.submit && submit)));
  const element = dialog(plain(view.title), [form], { className: "modal", testid: "modal" });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    submit.toggleAttribute("disabled", true);
    try {
      await act({ ...as, kind: "submit", view: view.id, values: Object.fromEntries(new FormData(form)) });
    } catch (error) {
      trouble.textContent = error instanceof Error ? error.message : String(error);
      trouble.hidden = false;
    }
    submit.toggleAttribute("disabled", false);
  });
  element.addEventListener("close", () => {
    if (shown?.element !== element) return; // the page put it away
    shown = null;
    if (store.state?.slack?.views?.[persona.id]?.id !== view.id) return; // it was sent
    act({ ...as, kind: "close" }).catch(() => {}); // the next state says whether it is still there
  });
  return element;
}

/** @type {{view: string, element: HTMLDialogElement}|null} */
let shown = null;

/** Show what stands on this person's screen, and nothing else. @param {Persona} persona @param {(id: string) => string} nameOf */
export function renderModal(persona, nameOf) {
  const view = isShowing("slack") ? store.state?.slack?.views?.[persona.id] : undefined;
  if (view?.id === shown?.view) return;
  const before = shown;
  shown = null;
  before?.element.close();
  if (view) shown = { view: view.id, element: open(view, persona, nameOf) };
}
