/** What the sandbox said, and nothing that the page made up. Listeners hear of changes, coalesced. */

/** @typedef {import("./types.js").State} State @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").App} App @typedef {import("./types.js").Persona} Persona */

export const APPS = /** @type {App[]} */ (["whatsapp", "slack", "telegram"]);
export const APP_NAMES = { whatsapp: "WhatsApp", slack: "Slack", telegram: "Telegram", sms: "SMS", email: "E-mail" };
const TYPING_S = 8; // a typing signal that is not renewed is over

/** @type {{state: State|null, ledger: import("./types.js").LedgerRow[], clock: {at: number, read: number}}} */
export const store = { state: null, ledger: [], clock: { at: Date.now(), read: performance.now() } };
/** @type {Map<string, ReturnType<typeof setTimeout>>} `app|chat` of chats where the desk is typing */
const typing = new Map();
const listeners = new Set();
const arrivals = new Set();
let scheduled = false;

/** @param {() => void} listener runs once after any number of changes @returns {() => void} ends it */
export function onChange(listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
/** @param {(app: App, chat: string, message: Message) => void} listener for messages that came live @returns {() => void} ends it */
export function onArrival(listener) {
  arrivals.add(listener);
  return () => void arrivals.delete(listener);
}

/** Ask for one run of the listeners soon. Timers run in hidden tabs too, animation frames do not. */
export function changed() {
  if (scheduled) return;
  scheduled = true;
  setTimeout(() => {
    scheduled = false;
    changedNow();
  }, 12);
}

/** Run the listeners at once: what a person chose to see is there before the next thing they do. */
export function changedNow() {
  for (const listener of listeners) listener();
}

/** @param {State} state */
export function setState(state) {
  store.state = state;
  for (const timer of typing.values()) clearTimeout(timer);
  typing.clear();
  for (const [app, chats] of Object.entries(state.typing ?? {})) for (const chat of chats ?? []) setTyping(app, chat, true);
  setClock(state.now);
}

/** @param {string} now ISO 8601 */
export function setClock(now) {
  const at = new Date(now).getTime();
  if (!Number.isNaN(at)) store.clock = { at, read: performance.now() };
  changed();
}

/** Business time in milliseconds; it runs on between two readings. */
export const clockNow = () => store.clock.at + (performance.now() - store.clock.read);

export function setLedger(rows) {
  store.ledger = rows;
  changed();
}

export function setFaults(faults) {
  if (store.state) store.state.faults = faults;
  changed();
}

function setTyping(app, chat, on, seconds = TYPING_S) {
  const key = `${app}|${chat}`;
  clearTimeout(typing.get(key));
  typing.delete(key);
  if (on) typing.set(key, setTimeout(() => setTyping(app, chat, false), seconds * 1000));
  changed();
}

export const isTyping = (app, chat) => typing.has(`${app}|${chat}`);

/**
 * Apply one event of the live socket.
 * @returns {"state"|"ledger"|"faults"|""} what must be fetched again
 */
export function apply(event) {
  if (!store.state) return "state";
  const { type, app, chat } = event;
  if (type === "clock") setClock(event.now ?? event.at);
  else if (type === "typing") setTyping(app, chat, event.on !== false, event.seconds);
  else if (type === "faults") {
    if (!Array.isArray(event.faults)) return "faults";
    setFaults(event.faults);
  } else if (type === "delete") remove(app, chat, event.message?.id ?? event.message ?? event.id);
  else if (["message", "edit", "status", "reaction"].includes(type) && event.message?.payload) put(app, chat, event.message);
  else if (type === "view") {
    store.state.slack = { ...store.state.slack, views: { ...store.state.slack?.views, [event.persona]: event.view } };
    changed();
  } else if (type === "ledger") return "ledger";
  else return "state"; // reset, and whatever this page is too old to know
  return "";
}

/** @param {App} app @param {string} chat @param {Message} message */
function put(app, chat, message) {
  const chats = (store.state.chats[app] ??= {});
  const list = (chats[chat] ??= []);
  const at = list.findIndex((one) => one.id === message.id);
  if (at >= 0) list[at] = message;
  else {
    list.push(message);
    if (message.from === "hub") setTyping(app, chat, false);
    for (const listener of arrivals) listener(app, chat, message);
  }
  changed();
}

function remove(app, chat, id) {
  const chats = store.state.chats[app] ?? {};
  chats[chat] = (chats[chat] ?? []).filter((one) => one.id !== id);
  changed();
}

/** @param {App} app @returns {Persona[]} */
export const personasOf = (app) => (store.state?.personas ?? []).filter((persona) => persona.apps?.[app]);
export const personaById = (id) => (store.state?.personas ?? []).find((persona) => persona.id === id);

/** The one-to-one chat of a persona with the desk. @param {App} app @param {Persona} persona */
export function directChat(app, persona) {
  const account = persona.apps[app] ?? {};
  if (app !== "slack") return account.chat ?? "";
  const user = account.user ?? "";
  return account.dm ?? account.chat ?? `D${user.replace(/^[UW]/, "")}`;
}

/** Slack channels the persona is in. @param {Persona} persona */
export const channelsOf = (persona) =>
  (store.state?.slack?.channels ?? []).filter((one) => (one.members ?? []).includes(persona.id));

/** Every chat that the persona can open there. @param {App} app @param {Persona} persona */
export function chatsOf(app, persona) {
  const direct = directChat(app, persona);
  return app === "slack" ? [...channelsOf(persona).map((one) => one.id), direct] : [direct];
}

/** What this persona sees in a chat, oldest first. @param {App} app @returns {Message[]} */
export function messagesFor(app, chat, persona) {
  const all = store.state?.chats?.[app]?.[chat] ?? [];
  const user = persona.apps[app]?.user;
  return all.filter((one) => !one.visible_to || one.visible_to === persona.id || one.visible_to === user);
}

/** "CastMatch Desk", "Associate"; ids of providers are known too. */
export function nameOf(from) {
  if (from === "hub") return store.state?.hub?.name ?? "CastMatch";
  if (from === "slackbot") return "Slackbot";
  const known = (store.state?.personas ?? []).find(
    (one) => one.id === from || Object.values(one.apps ?? {}).some((app) => app?.user === from || app?.chat === from),
  );
  return known ? known.label || known.name : from;
}

/** Whether a Telegram persona may be written to. @param {Persona} persona */
export function hasStarted(persona) {
  const account = persona.apps.telegram ?? {};
  return account.started ?? (store.state?.chats?.telegram?.[account.chat ?? ""] ?? []).length > 0;
}

const keysOfRow = (row) => [row.key, row.external_id, row.provider_id, row.message].filter(Boolean).map(String);
const keysOfMessage = (app, chat, message) =>
  [message.id, message.key, message.payload?.key, message.payload?.sid, message.payload?.metadata?.event_payload?.key,
    `${app}:${chat}:${message.id}`].filter(Boolean).map(String);

/** @param {App} app @param {string} chat @param {Message} message */
export function rowOf(app, chat, message) {
  const keys = keysOfMessage(app, chat, message);
  return store.ledger.find((row) => row.app === app && (!row.chat || row.chat === chat) && keysOfRow(row).some((key) => keys.includes(key)));
}

/** Where a ledger row can be seen, if it can. @returns {{app: App, chat: string, message: Message}|undefined} */
export function messageOf(row) {
  for (const [chat, list] of Object.entries(store.state?.chats?.[row.app] ?? {})) {
    const message = list.find((one) => rowOf(row.app, chat, one) === row);
    if (message) return { app: row.app, chat, message };
  }
  return undefined;
}
