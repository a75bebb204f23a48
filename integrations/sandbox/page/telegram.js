/** Telegram as the Bot API's parameters make it look: entities, photos, keyboards under the bubble. */
import { choiceButton, choiceLink } from "./choices.js";
import { h, ticks } from "./dom.js";
import { telegramText } from "./markup.js";
import { fileRow, media, place } from "./media.js";
import { failure, messageItem, Pane, quote, timeOf } from "./pane.js";
import { hasStarted, nameOf, store } from "./store.js";

/** @typedef {import("./pane.js").Shown} Shown @typedef {import("./types.js").Message} Message */

const FILES = ["document", "video", "animation", "audio", "voice", "video_note", "sticker"];
const FILE_NAMES = { document: "Document", video: "Video", animation: "Animation", audio: "Audio", voice: "Voice message", video_note: "Video message", sticker: "Sticker" };

/** Form fields carry JSON as text. */
function decoded(value) {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** @param {Message} message */
const textOf = ({ payload }) => payload.text ?? payload.caption ?? "";

/** The largest of several sizes; an address, or an object that has one. */
function addressOf(value) {
  const photo = decoded(value);
  const one = Array.isArray(photo) ? photo.at(-1) : photo;
  if (typeof one === "string") return one;
  return one?.url ?? one?.page_url ?? one?.media ?? one?.file_path ?? "";
}

const isAddress = (text) => /^(https?:|data:|blob:|\/)/.test(text);

function photo(value, caption) {
  const address = addressOf(value);
  return isAddress(address) ? media({ url: address, mime: "image/*" }, caption) : fileRow("Photo", "picture");
}

/** @param {any} payload @param {string} caption */
function attachments(payload, caption) {
  const album = decoded(payload.media);
  const parts = Array.isArray(album) ? album.map((one) => (one.type === "photo" ? photo(one.url ?? one.media, one.caption ?? caption) : fileRow(FILE_NAMES[one.type] ?? "File"))) : [];
  if (album && !Array.isArray(album)) parts.push(photo(album.url ?? album.media, album.caption ?? caption));
  if (payload.photo) parts.push(photo(payload.photo, caption));
  for (const kind of FILES.filter((name) => payload[name])) parts.push(file(kind, decoded(payload[kind])));
  if (parts.length < 2) return parts;
  return [h("div", { class: "album" }, ...parts)];
}

function file(kind, value) {
  const address = addressOf(value);
  const name = value?.file_name ?? FILE_NAMES[kind];
  return isAddress(address) && kind === "document" ? media({ url: address, name, mime: value?.mime_type ?? "" }) : fileRow(name, value?.mime_type ?? "");
}

function located(payload) {
  const venue = decoded(payload.venue);
  const at = decoded(payload.location) ?? venue?.location ?? payload;
  if (at?.latitude === undefined) return null;
  return place(at.latitude, at.longitude, venue?.title ?? at.label ?? payload.title ?? "");
}

/** @param {Shown} shown */
function keyboard(shown) {
  const rows = decoded(shown.message.payload.reply_markup)?.inline_keyboard;
  if (!Array.isArray(rows) || rows.length === 0) return null;
  return h("div", { class: "keys" }, ...rows.map((row) => h("div", {}, ...row.map((key) => {
    const label = String(key.text ?? "");
    if (key.url) return choiceLink({ label, url: key.url }, "key");
    return choiceButton(shown, { token: String(key.callback_data ?? label), label }, { className: "key" });
  }))));
}

/** @param {Shown} shown */
function render(shown) {
  const { message, own } = shown;
  const { payload } = message;
  const text = String(textOf(message));
  const entities = decoded(payload.text !== undefined ? payload.entities : payload.caption_entities ?? payload.entities) ?? [];
  const pictures = attachments(payload, text.split("\n")[0]);
  const contact = decoded(payload.contact);
  const read = shown.tick === "read";
  const bubble = h(
    "div",
    { class: `bubble ${pictures.length ? "with-media" : ""}` },
    quote(shown, textOf),
    ...pictures,
    located(payload),
    contact && fileRow([contact.first_name, contact.last_name].filter(Boolean).join(" ") || "Contact", contact.phone_number ?? ""),
    h("div", { class: "words" }, text && h("div", { class: "text" }, telegramText(text, entities)),
      h("span", { class: "meta" }, message.edited && "edited ", timeOf(message), own && ticks(read ? 2 : 1, read ? "read" : "sent", read ? "read" : "sent"))),
    reactions(message),
  );
  return messageItem(shown, "tg", bubble, keyboard(shown), failure(message));
}

/** @param {Message} message */
function reactions(message) {
  const all = (message.reactions ?? []).map((one) => one.emoji ?? one);
  return all.length > 0 && h("span", { class: "reactions" }, all.join(" "));
}

/** @param {HTMLElement} root */
export function createTelegram(root) {
  const pane = new Pane("telegram", root, {
    render,
    textOf,
    canBlock: true,
    title: () => ({ name: nameOf("hub"), about: "bot" }),
    gate: (persona) => {
      const desk = store.state?.hub?.name ?? "The desk";
      const account = persona.apps.telegram ?? {};
      if (account.blocked) return { label: "Unblock", about: `${persona.name} has blocked ${desk}.`, run: () => pane.contact("unblock") };
      if (hasStarted(persona)) return null;
      return { label: "Start", about: `${desk} cannot write to ${persona.name} before Start is pressed.`, run: () => pane.contact("start", { payload: account.start_payload ?? "" }) };
    },
  });
  return pane;
}
