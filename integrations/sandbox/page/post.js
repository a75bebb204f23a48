/** SMS and letters: no pane of their own, but a window that shows who got what and lets them answer. */
import { h, icon, reconcile } from "./dom.js";
import { act } from "./live.js";
import { APP_NAMES, changed, messagesFor, nameOf, onChange, personasOf, store } from "./store.js";
import { dialog, note, noteError } from "./surfaces.js";
import { hourMinute } from "./time.js";

/** @typedef {import("./types.js").Persona} Persona @typedef {import("./types.js").Message} Message */
/** @typedef {{app: "sms"|"email", persona: Persona, chat: string, key: string}} Box one person's mailbox or telephone */

export const POST = /** @type {("sms"|"email")[]} */ (["sms", "email"]);
const seen = new Set();
let chosen = "";

/** What a message says, for the announcer. @param {Message} message */
export const postText = ({ payload }) => payload.body ?? payload.subject ?? "";

/** @returns {Box[]} */
const boxes = () => POST.flatMap((app) => personasOf(app).map((persona) => {
  const chat = persona.apps[app]?.chat ?? "";
  return { app, persona, chat, key: `${app}|${chat}` };
}));
const mark = (box, message) => `${box.key}|${message.id}|${message.at}`;
const fresh = (box) => messagesFor(box.app, box.chat, box.persona).filter((one) => one.from === "hub" && !seen.has(mark(box, one))).length;

/** The button in the bar: away where nobody has either, with a count of what nobody looked at. */
export function renderPostButton(button) {
  const all = boxes();
  const news = all.reduce((sum, box) => sum + fresh(box), 0);
  button.hidden = all.length === 0;
  const text = news ? `SMS and mail: ${news} new` : "SMS and mail";
  if (button.textContent !== text) button.textContent = text;
}

/** Open the window. @param {{app: string, chat: string}} [at] whose box; without, the first with news */
export function openPost(at) {
  const all = boxes();
  if (document.querySelector("dialog.post") || all.length === 0) return;
  const wanted = at ? `${at.app}|${at.chat}` : all.find(fresh)?.key ?? chosen;
  chosen = (all.find((box) => box.key === wanted) ?? all[0]).key;
  const who = /** @type {HTMLSelectElement} */ (h("select", { class: "post-who", "aria-label": "Whose messages", dataset: { testid: "post-who" } }));
  const list = h("ol", { class: "post-items" });
  const feed = h("div", { class: "post-list", tabindex: "0", role: "region", "aria-label": "Messages", dataset: { testid: "post-list" } }, list);
  const input = /** @type {HTMLInputElement} */ (h("input", { type: "text", "aria-label": "Text message", placeholder: "Text message", autocomplete: "off", dataset: { testid: "post-input" } }));
  const form = h("form", { class: "post-form" }, input, h("button", { type: "submit", class: "icon-button", "aria-label": "Send the text" }, icon("send")));
  const hint = h("p", { class: "post-hint" }, "Letters are answered with their buttons. Nobody reads replies here.");
  who.addEventListener("change", () => ((chosen = who.value), render()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text) send({ kind: "text", text }).then((sent) => sent && (input.value = ""));
  });
  const element = dialog("SMS and mail", [who, feed, form, hint], { className: "post", testid: "post-panel" });
  const stop = onChange(render);
  element.addEventListener("close", stop);

  function render() {
    const open = boxes();
    const box = open.find((one) => one.key === chosen) ?? open[0];
    if (!box) return element.close();
    const options = open.map((one) => ({ one, news: one === box ? 0 : fresh(one) }));
    who.replaceChildren(...options.map(({ one, news }) =>
      h("option", { value: one.key }, `${one.persona.label || one.persona.name}, ${APP_NAMES[one.app]}${news ? ` (${news})` : ""}`)));
    who.value = box.key;
    const all = messagesFor(box.app, box.chat, box.persona);
    const before = seen.size;
    for (const one of all) if (one.from === "hub") seen.add(mark(box, one));
    if (seen.size > before) changed(); // the count in the bar
    const atEnd = feed.scrollHeight - feed.scrollTop - feed.clientHeight < 60;
    reconcile(list, all.length ? all.map((one) => item(box, one)) : [{ key: `${box.key}/nothing`, signature: "", build: () => h("li", { class: "post-nothing" }, "Nothing yet. The desk writes here when no other app reaches them.") }]);
    if (atEnd) feed.scrollTop = feed.scrollHeight;
    form.hidden = box.app !== "sms";
    hint.hidden = box.app === "sms";
    return undefined;
  }

  async function send(fields) {
    const box = boxes().find((one) => one.key === chosen);
    if (!box) return false;
    try {
      await act({ as: box.persona.id, app: box.app, chat: box.chat, ...fields });
      return true;
    } catch (error) {
      noteError(error);
      return false;
    }
  }

  /** @param {Box} box @param {Message} message */
  function item(box, message) {
    const build = () => (box.app === "sms" ? textMessage(message) : letter(message, send));
    return { key: `${box.key}/${message.id}`, signature: JSON.stringify(message), build };
  }

  render();
  feed.scrollTop = feed.scrollHeight;
}

const head = (message, name) => h("div", { class: "post-head" }, h("b", {}, name), h("time", { datetime: message.at }, hourMinute(message.at)));
const shell = (message, ...content) =>
  h("li", { class: `post-item ${message.from === "hub" ? "" : "own"}`, dataset: { testid: "post-message", id: message.id, from: message.from, status: message.status } }, ...content);

/** @param {Message} message */
function textMessage(message) {
  const media = [message.payload.media ?? []].flat();
  return shell(message, head(message, nameOf(message.from)), h("p", { class: "post-text" }, message.payload.body || ""),
    media.length > 0 && h("p", { class: "post-files" }, icon("file"), `${media.length} ${media.length === 1 ? "picture" : "pictures"}`),
    message.status === "failed" && h("p", { class: "failure" }, message.error ? `Not delivered: ${message.error}` : "Not delivered"));
}

/** A letter, its links as buttons, without the addresses that stand under them in its text. */
function letter(message, send) {
  const { payload } = message;
  const urls = new Set([...(payload.links ?? []).map((one) => one.url), payload.stop]);
  const text = String(payload.text ?? "").split("\n").filter((line) => !urls.has(line)).join("\n").trim();
  const files = [...(payload.files ?? []), ...(payload.invite ? [`${payload.invite.summary || "Calendar entry"} (${payload.invite.method})`] : [])];
  return shell(message, head(message, store.state?.hub?.name ?? "CastMatch Desk"), h("h3", {}, payload.subject), h("p", { class: "post-text" }, text),
    files.length > 0 && h("p", { class: "post-files" }, icon("file"), files.join(" · ")),
    h("div", { class: "post-links" }, ...(payload.links ?? []).map((one) => link(message, one, send)),
      payload.stop && h("button", { type: "button", class: "text-button", dataset: { testid: "post-stop", focus: `stop-${message.id}` }, on: { click: () => send({ kind: "unsubscribe", message: message.id }).then((done) => done && note("No more letters for them.")) } }, "Unsubscribe")));
}

function link(message, { label, url }, send) {
  const picked = message.answered?.label === label;
  return h("button", { type: "button", class: `pill ${picked ? "picked" : ""}`, "aria-pressed": String(picked), dataset: { testid: "choice", label, token: url, focus: `link-${url}` },
    on: { click: () => send({ kind: "tap", message: message.id, token: url, label }) } }, picked && icon("check"), label);
}
