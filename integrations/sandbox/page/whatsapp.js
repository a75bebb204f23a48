/** WhatsApp as Twilio's payloads make it look: bubbles, ticks, options, a list behind a button. */
import { choiceButton, choiceLink, choiceSheet } from "./choices.js";
import { h, ticks } from "./dom.js";
import { whatsappText } from "./markup.js";
import { fileRow, media, place } from "./media.js";
import { failure, messageItem, Pane, quote, timeOf } from "./pane.js";
import { store } from "./store.js";

/** @typedef {import("./pane.js").Shown} Shown @typedef {import("./types.js").Message} Message */

const TICKS = { sent: [1, "sent"], queued: [1, "sent"], delivered: [2, "delivered"], read: [2, "read"] };

const IN_ROOM = ["owner", "casting_director", "associate", "producer"]; // talent and agents are in no room

const list = (value) => (Array.isArray(value) ? value : value ? [value] : []);
/** "twilio/list-picker" and "list-picker" are the same kind. */
const kindOf = (content) => String(content?.type ?? "").split("/").pop();

/** @param {Message} message */
function textOf({ payload }) {
  const content = payload.content ?? {};
  return payload.body || payload.Body || content.body || content.title || "";
}

/** An option's token and label, however the template named them. */
const option = (item) => ({
  token: String(item.id ?? item.payload ?? item.title ?? item.item ?? ""),
  label: String(item.title ?? item.item ?? item.id ?? ""),
  hint: item.description ?? "",
  url: item.url ?? (item.phone ? `tel:${item.phone}` : ""),
});

/** @param {Shown} shown */
function answers(shown) {
  const content = shown.message.payload.content;
  if (!content) return [];
  const items = list(content.items).map(option);
  const actions = list(content.actions).map(option);
  if (kindOf(content) === "list-picker") {
    const rows = items.length ? items : actions;
    return [choiceSheet(shown, content.button || "Menu", rows, { className: "wa-option", title: content.button || "Menu" })];
  }
  return [...actions, ...items].map((one) =>
    one.url ? choiceLink({ label: one.label, url: one.url }, "wa-option") : choiceButton(shown, one, { className: "wa-option", icon: "reply" }));
}

function located(payload) {
  const at = payload.location ?? payload;
  const latitude = at.latitude ?? at.Latitude;
  const longitude = at.longitude ?? at.Longitude;
  if (latitude === undefined || longitude === undefined) return null;
  return place(latitude, longitude, at.label ?? at.Label ?? at.name ?? at.Address ?? "");
}

const contactOf = (payload) => payload.contact && fileRow(payload.contact.name ?? "Contact", payload.contact.phone ?? "contact");

function tick(shown) {
  if (!shown.own) return null;
  const [count, label] = TICKS[shown.tick] ?? [0, ""];
  return count ? ticks(count, label, label) : null;
}

/** @param {Shown} shown */
function render(shown) {
  const { message } = shown;
  const { payload } = message;
  const content = payload.content ?? {};
  const text = textOf(message);
  const pictures = [...list(payload.media), ...list(content.media)].map((one) => media(one, text.split("\n")[0]));
  const bubble = h(
    "div",
    { class: `bubble ${pictures.length ? "with-media" : ""}` },
    quote(shown, textOf, whatsappText),
    ...pictures,
    located(payload),
    contactOf(payload),
    h("div", { class: "words" }, content.header && h("p", { class: "wa-header" }, String(content.header)),
      content.title && content.body && h("p", { class: "wa-header" }, String(content.title)),
      text && h("div", { class: "text" }, whatsappText(text)),
      (content.footer || content.subtitle) && h("p", { class: "wa-footer" }, String(content.footer || content.subtitle)),
      h("span", { class: "meta" }, message.edited && "Edited ", timeOf(message), tick(shown))),
  );
  const options = answers(shown);
  return messageItem(shown, "wa", h("div", { class: "stack" }, bubble, options.length > 0 && h("div", { class: "wa-options" }, ...options)),
    reactions(message), failure(message));
}

/** @param {Message} message */
function reactions(message) {
  const all = [...new Set(list(message.reactions).map((one) => one.emoji ?? one))];
  return all.length > 0 && h("span", { class: "reactions" }, all.join(" "));
}

/** @param {HTMLElement} root */
export function createWhatsApp(root) {
  return new Pane("whatsapp", root, {
    render,
    textOf,
    title: (persona) => {
      const { hub, room } = store.state ?? {};
      return { name: hub?.name ?? "CastMatch Desk", about: room && IN_ROOM.includes(persona.role) ? `business account · room: ${room.name}, ${room.people} people` : "business account" };
    },
  });
}
