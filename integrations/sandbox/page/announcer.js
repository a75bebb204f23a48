/** Says politely what arrived, for those who listen to the page; and counts it in the title. */
import { APP_NAMES, APPS, chatsOf, directChat, onArrival, personasOf, store } from "./store.js";
import { chatIn, personaIn, unreadOf } from "./view.js";

const TOGETHER_MS = 500; // what arrives within half a second is said in one go
const MOST = 3;

/** @param {HTMLElement} region an aria-live region @param {Record<string, (message: any) => string>} textOf by app */
export function createAnnouncer(region, textOf) {
  /** @type {string[]} */
  let lines = [];
  let timer;
  onArrival((app, chat, message) => {
    if (message.from !== "hub") return;
    const reader = personasOf(app).find((one) => (!message.visible_to || one.id === message.visible_to) && chatsOf(app, one).includes(chat));
    const open = personaIn(app);
    const here = open && chatIn(app, open) === chat;
    lines.push(here ? `${APP_NAMES[app]}: ${textOf[app](message) || "a picture"}` : `${APP_NAMES[app]}: new for ${reader?.label ?? "somebody"}`);
    timer ??= setTimeout(say, TOGETHER_MS);
  });

  function say() {
    timer = undefined;
    const more = lines.length - MOST;
    region.textContent = [...lines.slice(0, MOST), more > 0 ? `and ${more} more` : ""].filter(Boolean).join(". ");
    lines = [];
  }
}

/**
 * Who got something from the desk within a while, as "Harleen Sekhon (Telegram)".
 * @param {number} ms @returns {Promise<string[]>} without repetitions, in the order of arrival
 */
export function arrivalsWithin(ms) {
  const found = new Set();
  const off = onArrival((app, chat, message) => {
    if (message.from === "hub") found.add(`${placeOf(app, chat)} (${APP_NAMES[app]})`);
  });
  return new Promise((done) => setTimeout(() => {
    off();
    done([...found]);
  }, ms));
}

function placeOf(app, chat) {
  const channel = (store.state?.slack?.channels ?? []).find((one) => one.id === chat);
  return channel ? `#${channel.name}` : personasOf(app).find((one) => directChat(app, one) === chat)?.name ?? "somebody";
}

/** "(2) CastMatch Hub · demo" */
export function countInTitle() {
  const news = APPS.reduce((sum, app) => sum + personasOf(app).reduce((all, one) => all + unreadOf(app, one), 0), 0);
  document.title = `${news ? `(${news}) ` : ""}CastMatch Hub · demo`;
}
