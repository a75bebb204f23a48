/** Slack as its Web API payloads make it look: channels at the side, threads under their parent. */
import { slackBody } from "./blocks.js";
import { textForm } from "./composer.js";
import { h, icon, reconcile } from "./dom.js";
import { slackUnescape } from "./markup.js";
import { media } from "./media.js";
import { renderModal } from "./modal.js";
import { failure, messageItem, Pane, timeOf } from "./pane.js";
import { channelsOf, directChat, nameOf, personaById, store } from "./store.js";
import { chatIn, chooseChannel, threadOpen, toggleThread, unread } from "./view.js";

/** @typedef {import("./pane.js").Shown} Shown @typedef {import("./types.js").Message} Message */

const SLACKBOT = "slackbot"; // Slack itself, which says so when an app did not answer
const GROUP_MS = 5 * 60_000; // Slack folds what one person writes within minutes
const HUES = ["#2f7d63", "#8a4b9c", "#a6542b", "#2c6a9b", "#7a6a1c", "#9b3557"];
const EMOJI = { white_check_mark: "✅", eyes: "👀", "+1": "👍", thumbsup: "👍", heart: "❤️", x: "❌", hourglass_flowing_sand: "⏳", raised_hands: "🙌" };

/** @param {Message} message */
const textOf = ({ payload }) => slackUnescape(String(payload.text ?? ""));

const channelById = (id) => (store.state?.slack?.channels ?? []).find((one) => one.id === id);

/** Users, channels and the desk itself, by Slack's ids. */
function slackName(id) {
  const channel = channelById(id);
  if (channel) return channel.name;
  const known = nameOf(id);
  return known === id && /^[UWB][0-9A-Z]+$/.test(id) ? nameOf("hub") : known;
}

const initials = (name) => name.split(/\s+/).map((word) => word[0] ?? "").join("").slice(0, 2).toUpperCase();

function avatar(from) {
  const name = nameOf(from);
  if (from === "hub") return h("span", { class: "face desk", "aria-hidden": "true" }, name[0]);
  const at = [...from].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % HUES.length;
  return h("span", { class: "face", "aria-hidden": "true", style: { "--hue": HUES[at] } }, initials(personaById(from)?.name ?? name));
}

/** @param {Shown} shown */
function render(shown) {
  const { message, first } = shown;
  const { payload } = message;
  const topLevel = !message.thread && !message.visible_to;
  const context = { ...shown, nameOf: slackName };
  const files = (Array.isArray(payload.files) ? payload.files : []).map((one) => media(one, one.title ?? ""));
  const all = (message.reactions ?? []).map((one) => one.emoji ?? one.name ?? one);
  return messageItem(
    shown,
    `slack-message ${message.thread ? "reply" : ""} ${message.visible_to ? "ephemeral" : ""}`,
    first ? avatar(message.from) : h("span", { class: "face-gap" }, timeOf(message)),
    h("div", { class: "slack-content" },
      first && h("p", { class: "byline" }, h("b", {}, nameOf(message.from)), message.from === "hub" && h("span", { class: "app-tag" }, "APP"), timeOf(message)),
      message.visible_to && h("p", { class: "only-you" }, icon("eye"), "Only visible to you"),
      ...slackBody(context),
      ...files,
      message.edited && h("span", { class: "edited" }, "(edited)"),
      all.length > 0 && h("div", { class: "slack-reactions" }, ...all.map((name) => h("span", {}, EMOJI[name] ?? name))),
      message.from !== SLACKBOT && failure(message)),
    topLevel && h("button", { type: "button", class: "reply-button", dataset: { focus: `reply-${message.id}`, testid: "reply-in-thread" }, on: { click: () => openThread(shown) } }, icon("reply"), "Reply in thread"),
  );
}

function openThread({ chat, message }) {
  if (!threadOpen(chat, message.id)) toggleThread(chat, message.id);
}

/** Parents in order, each followed by its replies and the way to add one. @param {Shown[]} shown @param {Pane} pane */
function items(shown, pane) {
  const known = new Set(shown.map((one) => one.message.id));
  const isReply = ({ message }) => Boolean(message.thread) && message.thread !== message.id && known.has(message.thread);
  const out = [];
  let before = null;
  for (const one of shown.filter((each) => !isReply(each))) {
    const folded = before && follows(before.message, one.message);
    out.push(item({ ...one, first: !folded }));
    const replies = shown.filter((each) => isReply(each) && each.message.thread === one.message.id);
    out.push(...replies.map((reply) => item({ ...reply, first: true }, one.message.at)));
    const open = threadOpen(one.chat, one.message.id);
    if (open || replies.length > 0) out.push(threadFoot(one, open, pane));
    before = open || replies.length > 0 ? null : one;
  }
  return out;
}

/** @param {Shown} one @param {string} at a reply stands on the day of its parent */
const item = (one, at = one.message.at) => ({ key: one.message.id, at, signature: `${one.first}${one.signature}`, build: () => render(one) });

function follows(before, after) {
  if (before.from !== after.from || before.visible_to || after.visible_to) return false;
  return new Date(after.at).getTime() - new Date(before.at).getTime() < GROUP_MS;
}

/** @param {Shown} parent @param {boolean} open @param {Pane} pane */
function threadFoot(parent, open, pane) {
  const { chat, message } = parent;
  return { key: `${message.id}/foot`, at: message.at, signature: `${open}`, build: () => h("li", { class: "thread-foot" }, ...(open ? [threadForm(chat, message, pane)] : [
    h("button", { type: "button", class: "thread-open", dataset: { testid: "reply-in-thread" }, on: { click: () => openThread(parent) } }, "Reply in thread")])) };
}

function threadForm(chat, message, pane) {
  const line = textForm({
    label: "Reply in thread",
    placeholder: "Reply…",
    testid: "composer-thread",
    sendTestid: "send-thread",
    submit: (text) => pane.act({ kind: "text", text, thread: message.id }),
  });
  line.input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    toggleThread(chat, message.id);
    pane.feed.focus();
  });
  setTimeout(() => line.input.focus());
  return line.form;
}

function sideEntry(persona, chat, name, sign) {
  const current = chatIn("slack", persona) === chat;
  const news = current ? 0 : unread("slack", persona, chat);
  return {
    key: chat,
    signature: JSON.stringify([name, sign, current, news, persona.id]),
    build: () => h("li", {}, h("button",
      { type: "button", class: news ? "channel news" : "channel", "aria-current": current ? "true" : false,
        dataset: { testid: "slack-channel", id: chat, focus: `channel-${chat}` }, on: { click: () => chooseChannel(persona, chat) } },
      h("span", { class: "sign", "aria-hidden": "true" }, sign), h("span", { class: "channel-name" }, name),
      news > 0 && h("span", { class: "count", "aria-label": `${news} new` }, String(news)))),
  };
}

/** @param {HTMLElement} root */
export function createSlack(root) {
  const workspace = h("h2", { class: "workspace" }, "Slack");
  const channels = h("ul", { "aria-label": "Channels" });
  const apps = h("ul", { "aria-label": "Direct messages" });
  const side = h("nav", { class: "side", "aria-label": "Slack channels" }, workspace, channels, h("p", { class: "side-label", "aria-hidden": "true" }, "Apps"), apps);
  return new Pane("slack", root, {
    side,
    render,
    items,
    textOf,
    title: (persona, chat) => {
      const channel = channelById(chat);
      if (!channel) return { name: nameOf("hub"), about: `app · direct messages with ${persona.name}` };
      return { name: `# ${channel.name}`, about: `${channel.members.length} members` };
    },
    placeholder: (chat) => `Message ${channelById(chat) ? `#${channelById(chat).name}` : nameOf("hub")}`,
    onRender: (persona) => {
      renderModal(persona, slackName);
      workspace.textContent = store.state?.slack?.workspace ?? "Slack";
      reconcile(channels, channelsOf(persona).map((one) => sideEntry(persona, one.id, one.name, "#")));
      reconcile(apps, [sideEntry(persona, directChat("slack", persona), nameOf("hub"), "●")]);
    },
  });
}
