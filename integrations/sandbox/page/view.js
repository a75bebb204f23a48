/** What this window looks at: chosen persona, chat and tab; what was seen; what was picked. */
import { APPS, changed, changedNow, chatsOf, directChat, messagesFor, personasOf, store } from "./store.js";

const KEPT = "castmatch-view";
const narrow = matchMedia("(max-width: 900px)");

/** @type {{tab: string, who: Record<string, string>, channel: Record<string, string>, seen: Set<string>|null,
 *          picks: Set<string>, threads: Set<string>}} */
const view = { tab: "whatsapp", who: {}, channel: {}, seen: null, picks: new Set(), threads: new Set() };

/** Read what this window kept over a reload; nothing is kept after it is closed. */
export function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    Object.assign(view.who, kept.who);
    Object.assign(view.channel, kept.channel);
    if (kept.seen) view.seen = new Set(kept.seen);
    view.picks = new Set(kept.picks);
  } catch {
    view.seen = null; // unreadable or forbidden storage is the same as none
  }
}

function keep() {
  const { who, channel, seen, picks } = view;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ who, channel, seen: [...(seen ?? [])], picks: [...picks] }));
  } catch {
    return; // private windows may refuse; the page works without
  }
}

/** After "start over". */
export function forget() {
  view.seen = null;
  view.picks.clear();
  view.threads.clear();
  keep();
}

export const currentTab = () => view.tab;

/** @param {string} tab an app or "ledger"; only matters where the window is too narrow for all */
export function openTab(tab) {
  view.tab = tab;
  changedNow();
}

export const isNarrow = () => narrow.matches;
narrow.addEventListener("change", changed);
document.addEventListener("visibilitychange", changed);

/** Whether a person can see this pane now. */
export const isShowing = (app) => document.visibilityState === "visible" && (!narrow.matches || view.tab === app);

/** @param {import("./types.js").App} app */
export function personaIn(app) {
  const all = personasOf(app);
  return all.find((one) => one.id === view.who[app]) ?? all[0];
}

/** @param {import("./types.js").App} app */
export function choosePersona(app, id) {
  view.who[app] = id;
  keep();
  changedNow();
}

/** The chat that is open for a persona. @param {import("./types.js").App} app */
export function chatIn(app, persona) {
  if (app !== "slack") return directChat(app, persona);
  const open = chatsOf(app, persona);
  return open.includes(view.channel[persona.id]) ? view.channel[persona.id] : firstChannel(open);
}

function firstChannel(open) {
  const room = (store.state?.room?.name ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const channels = store.state?.slack?.channels ?? [];
  return channels.find((one) => one.name === room && open.includes(one.id))?.id ?? open[0] ?? "";
}

export function chooseChannel(persona, chat) {
  view.channel[persona.id] = chat;
  keep();
  changedNow();
}

/** Bring one chat to the front, whichever app it is in. */
export function show(app, personaId, chat = "") {
  view.who[app] = personaId;
  if (app === "slack" && chat) view.channel[personaId] = chat;
  view.tab = app;
  keep();
  changedNow();
}

/** With the time, since ids begin again after "start over". */
const mark = (app, persona, chat, message) => `${app}|${persona.id}|${chat}|${message.id}|${message.at}`;
const fromHub = (message) => message.from === "hub";

/** How many messages of the desk this persona has not looked at in a chat. */
export function unread(app, persona, chat) {
  return messagesFor(app, chat, persona).filter((one) => fromHub(one) && !view.seen?.has(mark(app, persona, chat, one))).length;
}

export const unreadOf = (app, persona) => chatsOf(app, persona).reduce((sum, chat) => sum + unread(app, persona, chat), 0);

/** Mark what the visible panes show as looked at. Runs after each change. */
export function look() {
  if (!store.state) return;
  if (!view.seen) baseline();
  let fresh = false;
  for (const app of APPS.filter(isShowing)) {
    const persona = personaIn(app);
    if (persona) fresh = see(app, persona, chatIn(app, persona)) || fresh;
  }
  if (fresh) keep();
}

function see(app, persona, chat) {
  const before = view.seen.size;
  for (const one of messagesFor(app, chat, persona).filter(fromHub)) view.seen.add(mark(app, persona, chat, one));
  return view.seen.size > before;
}

/** At the first look, what lies before a persona's own last word is old, and so are the channels. */
function baseline() {
  view.seen = new Set();
  for (const app of APPS) {
    for (const persona of personasOf(app)) {
      for (const chat of chatsOf(app, persona)) {
        const all = messagesFor(app, chat, persona);
        const own = all.findLastIndex((one) => one.from === persona.id);
        const old = chat === directChat(app, persona) ? all.slice(0, own + 1) : all;
        for (const one of old) view.seen.add(mark(app, persona, chat, one));
      }
    }
  }
}

const pickKey = (app, persona, chat, message, token) => `${mark(app, persona, chat, message)}|${token}`;

export function rememberPick(app, persona, chat, message, token, on = true) {
  view.picks[on ? "add" : "delete"](pickKey(app, persona, chat, message, token));
  keep();
  changed();
}

/** The tokens this window picked in a message. */
export function picksIn(app, persona, chat, message) {
  const prefix = pickKey(app, persona, chat, message, "");
  return [...view.picks].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** Slack threads whose small composer is open. */
export const threadOpen = (chat, id) => view.threads.has(`${chat}|${id}`);

export function toggleThread(chat, id) {
  const key = `${chat}|${id}`;
  if (!view.threads.delete(key)) view.threads.add(key);
  changed();
}
