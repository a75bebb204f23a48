/** Puts the parts together. */
import { countInTitle, createAnnouncer } from "./announcer.js";
import { createGuide } from "./guide.js";
import { createHeader } from "./header.js";
import { createLedger } from "./ledger.js";
import { connect } from "./live.js";
import { openPost, postText } from "./post.js";
import { createSlack } from "./slack.js";
import { APPS, chatsOf, onChange, personasOf, store } from "./store.js";
import { createTelegram } from "./telegram.js";
import { currentTab, look, openTab, recall, show, unreadOf } from "./view.js";
import { createWhatsApp } from "./whatsapp.js";

const RECONNECTING_AFTER_MS = 250; // a blink of the socket is not worth a bar
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const section = (app) => /** @type {HTMLElement} */ (document.querySelector(`.pane[data-app=${app}]`));

recall();
const panes = {
  whatsapp: createWhatsApp(section("whatsapp")),
  slack: createSlack(section("slack")),
  telegram: createTelegram(section("telegram")),
};
const header = createHeader();
const ledger = createLedger(byId("ledger"), reveal);
const tabs = [...document.querySelectorAll("nav.tabs button")].map((one) => /** @type {HTMLButtonElement} */ (one));
for (const tab of tabs) tab.addEventListener("click", () => openTab(tab.dataset.tab ?? "whatsapp"));
for (const pane of Object.values(panes)) pane.onPoint = ledger.point;
createAnnouncer(byId("announcer"), { ...Object.fromEntries(APPS.map((app) => [app, panes[app].kind.textOf])), sms: postText, email: postText });
createGuide(byId("guide"), panes);
onChange(render);
connect(online);

/** Open the chat that a ledger row is about, as somebody who can see it. */
function reveal({ app, chat, message }) {
  if (!panes[app]) return openPost({ app, chat });
  const open = panes[app].persona;
  const sees = (one) => chatsOf(app, one).includes(chat) && (!message.visible_to || message.visible_to === one.id);
  const persona = open && sees(open) ? open : personasOf(app).find(sees);
  if (!persona) return undefined;
  show(app, persona.id, chat);
  panes[app].reveal(message.id);
  return undefined;
}

function render() {
  header.render();
  if (!store.state) return;
  look();
  for (const app of APPS) panes[app].render();
  ledger.render();
  renderTabs();
  countInTitle();
  document.body.dataset.ready = "true";
}

function renderTabs() {
  const current = currentTab();
  document.body.dataset.tab = current;
  for (const tab of tabs) {
    const app = tab.dataset.tab;
    const news = personasOf(/** @type {any} */ (app)).reduce((sum, one) => sum + unreadOf(/** @type {any} */ (app), one), 0);
    tab.classList.toggle("news", news > 0);
    tab.setAttribute("aria-current", String(app === current));
    tab.setAttribute("aria-label", `${tab.textContent}${news ? `, ${news} new` : ""}`);
  }
}

let barTimer;
function online(yes) {
  clearTimeout(barTimer);
  const bar = byId("offline");
  const put = () => {
    bar.hidden = yes;
    bar.textContent = yes ? "" : "Reconnecting to the desk…";
  };
  if (yes) put();
  else barTimer = setTimeout(put, RECONNECTING_AFTER_MS);
}
