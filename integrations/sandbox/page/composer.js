/** The line at the bottom of a pane: writing, sending, files, and the menu of other things to do. */
import { h, icon } from "./dom.js";
import { asUpload, samplePhoto } from "./media.js";
import { menuButton, note, noteError } from "./surfaces.js";

const MEETING_POINT = { latitude: 19.1364, longitude: 72.8117, label: "Aram Nagar 2, Versova" };
const ATTACHABLE = "image/*,video/*,audio/*,application/pdf,text/*,.doc,.docx,.csv,.xlsx";

/**
 * A growing text field where Enter sends and Shift+Enter makes a line.
 * @param {{label: string, placeholder: string, testid: string, sendTestid: string,
 *          submit: (text: string) => Promise<boolean>}} options submit: false puts the text back
 */
export function textForm({ label, placeholder, testid, sendTestid, submit }) {
  const input = /** @type {HTMLTextAreaElement} */ (
    h("textarea", { rows: "1", "aria-label": label, placeholder, autocomplete: "off", dataset: { testid } })
  );
  const send = h("button", { type: "submit", class: "send", "aria-label": `Send: ${label}`, dataset: { testid: sendTestid } }, icon("send"), h("span", {}, "Send"));
  const form = /** @type {HTMLFormElement} */ (h("form", { class: "composer" }, input, send));
  const fit = () => {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 132)}px`;
    form.classList.toggle("filled", input.value.trim() !== "");
  };
  input.addEventListener("input", fit);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  const fill = (text) => {
    input.value = text;
    fit();
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    fill("");
    if (!(await submit(text)) && !input.value) fill(text);
  });
  return { form, input, fill };
}

/**
 * @param {{app: import("./types.js").App, name: string,
 *          act: (fields: Record<string, any>) => Promise<boolean>,
 *          lastOwn: () => import("./types.js").Message|undefined,
 *          textOf: (message: import("./types.js").Message) => string,
 *          block?: () => void}} options block: offered where the app has it
 */
export function createComposer({ app, name, act, lastOwn, textOf, block }) {
  let editing = "";
  const line = textForm({
    label: `Message in ${name}`,
    placeholder: "Message",
    testid: `composer-${app}`,
    sendTestid: `send-${app}`,
    submit: async (text) => {
      const message = editing;
      stopEditing();
      return act(message ? { kind: "edit", message, text } : { kind: "text", text });
    },
  });
  const cancel = h("button", { type: "button", class: "icon-button", "aria-label": "Stop editing" }, icon("close"));
  const bar = h("div", { class: "editing", hidden: true }, icon("edit"), h("span", {}, "Editing your last message"), cancel);

  function stopEditing() {
    editing = "";
    bar.hidden = true;
  }
  function giveUpEditing() {
    stopEditing();
    line.fill("");
    line.input.focus();
  }
  cancel.addEventListener("click", giveUpEditing);
  line.input.addEventListener("keydown", (event) => event.key === "Escape" && editing && giveUpEditing());

  const upload = (made) => made.then((file) => act({ kind: "file", ...file })).catch(noteError);
  const withLast = (run) => () => {
    const message = lastOwn();
    if (message) run(message);
    else note("Nothing of yours is in this chat yet.");
  };
  const actions = () => [
    app !== "slack" && { label: "Share location", icon: "place", testid: "act-location", run: () => act({ kind: "location", ...MEETING_POINT }) },
    { label: "Send a sample photo", icon: "photo", testid: "act-photo", run: () => upload(samplePhoto()) },
    { label: "Edit my last message", icon: "edit", testid: "act-edit", run: withLast((message) => {
      editing = message.id;
      bar.hidden = false;
      line.fill(textOf(message));
      line.input.focus();
    }) },
    { label: "Delete my last message", icon: "trash", testid: "act-delete", run: withLast((message) => act({ kind: "delete", message: message.id })) },
    block && { label: "Block the desk", icon: "block", testid: "act-block", run: block },
  ].filter(Boolean);

  line.form.prepend(menuButton(`More to do in ${name}`, /** @type {any} */ (actions)), ...(app === "slack" ? [] : attachment(name, upload)));
  return { element: h("div", { class: "foot" }, bar, line.form), input: line.input, fill: line.fill, stopEditing };
}

function attachment(name, upload) {
  const file = /** @type {HTMLInputElement} */ (h("input", { type: "file", accept: ATTACHABLE, class: "unseen", tabindex: "-1", "aria-label": `File for ${name}` }));
  const button = h("button", { type: "button", class: "icon-button", "aria-label": `Attach a file in ${name}`, on: { click: () => file.click() } }, icon("attach"));
  file.addEventListener("change", () => {
    if (file.files?.[0]) upload(asUpload(file.files[0]));
    file.value = "";
  });
  return [file, button];
}
