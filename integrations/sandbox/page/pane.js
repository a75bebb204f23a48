/** What the three panes have in common: head, who is typing, the feed, and the line to write in. */
import { createComposer } from "./composer.js";
import { flash, h, icon, reconcile } from "./dom.js";
import { act, refresh } from "./live.js";
import { APP_NAMES, clockNow, isTyping, messagesFor, nameOf, personasOf, store } from "./store.js";
import { noteError } from "./surfaces.js";
import { hourMinute, relativeDay } from "./time.js";
import { chatIn, choosePersona, personaIn, picksIn, rememberPick, unreadOf } from "./view.js";

/** @typedef {import("./types.js").App} App @typedef {import("./types.js").Message} Message */
/** @typedef {import("./types.js").Persona} Persona */
/** @typedef {import("./types.js").Context & {own: boolean, first: boolean, tick: string, quoted: Message|undefined, signature: string}} Shown */
/** @typedef {{key: string, at: string, signature: string, build: () => HTMLElement}} Item */
/**
 * How one app differs.
 * @typedef {{title: (persona: Persona, chat: string) => {name: string, about: string},
 *            render: (shown: Shown) => HTMLElement, items?: (shown: Shown[], pane: Pane) => Item[],
 *            textOf: (message: Message) => string, placeholder?: (chat: string, persona: Persona) => string,
 *            gate?: (persona: Persona) => {label: string, about: string, run: () => void}|null,
 *            side?: HTMLElement, onRender?: (persona: Persona, chat: string) => void, canBlock?: boolean}} Kind
 */

const NEAR_END_PX = 90;

/** One app's pane. @param {App} app @param {HTMLElement} root @param {Kind} kind */
export class Pane {
  constructor(app, root, kind) {
    this.app = app;
    this.kind = kind;
    this.root = root;
    /** @type {(app: App, chat: string, message: Message) => void} */
    this.onPoint = () => {};
    this.shownChat = "";
    this.stuck = true;
    this.#build();
  }

  get persona() {
    return personaIn(this.app);
  }

  get chat() {
    return this.persona ? chatIn(this.app, this.persona) : "";
  }

  #build() {
    const { app, kind } = this;
    const name = APP_NAMES[app];
    this.name = h("h2", { class: "title-name" }, name);
    this.about = h("small", {});
    this.who = /** @type {HTMLSelectElement} */ (h("select", { class: "who", "aria-label": `Typing in ${name} as`, dataset: { testid: `who-${app}` } }));
    this.who.addEventListener("change", () => choosePersona(app, this.who.value));
    this.elsewhere = h("button", { type: "button", class: "elsewhere", hidden: true, dataset: { testid: `elsewhere-${app}` }, on: { click: () => this.#openNextUnread() } });
    this.list = h("ol", { class: "messages" });
    this.feed = h("div", { class: "feed", role: "region", tabindex: "0", "aria-label": `${name} messages` }, this.list);
    this.jump = h("button", { type: "button", class: "jump", hidden: true, on: { click: () => this.toEnd() } }, icon("down"), "New messages");
    this.composer = createComposer({
      app,
      name,
      act: (fields) => this.act(fields),
      lastOwn: () => messagesFor(app, this.chat, this.persona).findLast((one) => one.from === this.persona.id),
      textOf: kind.textOf,
      block: kind.canBlock ? () => this.contact("block") : undefined,
    });
    this.gate = h("div", { class: "gate", hidden: true });
    const head = h("div", { class: "head" }, h("span", { class: "avatar", "aria-hidden": "true" }, "C"),
      h("div", { class: "title" }, this.name, this.about), this.elsewhere, this.who);
    this.root.append(...[kind.side, head, h("div", { class: "feed-box" }, this.feed, this.jump), this.composer.element, this.gate].filter(Boolean));
    this.#watch();
  }

  #watch() {
    this.feed.addEventListener("scroll", () => {
      this.stuck = this.feed.scrollHeight - this.feed.scrollTop - this.feed.clientHeight < NEAR_END_PX;
      if (this.stuck) this.jump.hidden = true;
    });
    const follow = new ResizeObserver(() => this.stuck && this.toEnd());
    follow.observe(this.list);
    follow.observe(this.feed);
    this.feed.addEventListener("keydown", (event) => this.#walk(event));
    this.feed.addEventListener("click", (event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      if (target.closest("a, button, textarea, input, .spoiler") || !getSelection()?.isCollapsed) return;
      this.#point(target.closest("[data-testid=message]"));
    });
  }

  /** Up and down go from message to message, Enter shows where it is in the ledger. */
  #walk(event) {
    const all = [...this.feed.querySelectorAll("[data-testid=message]")];
    if (event.target !== this.feed && !all.includes(event.target)) return;
    const at = all.indexOf(document.activeElement);
    if (event.key === "Enter") this.#point(all[at]);
    else if (event.key === "ArrowUp") all[at < 0 ? all.length - 1 : Math.max(at - 1, 0)]?.focus();
    else if (event.key === "ArrowDown") all[Math.min(at + 1, all.length - 1)]?.focus();
    else return;
    event.preventDefault();
  }

  #point(element) {
    const message = element && messagesFor(this.app, this.chat, this.persona).find((one) => one.id === element.dataset.id);
    if (message) this.onPoint(this.app, this.chat, message);
  }

  /** Let a message be seen. @param {string} id */
  reveal(id) {
    const element = this.feed.querySelector(`[data-testid=message][data-id="${CSS.escape(id)}"]`);
    if (!element) return;
    this.stuck = false;
    element.scrollIntoView({ block: "nearest" });
    flash(/** @type {HTMLElement} */ (element), "lit");
  }

  toEnd() {
    this.feed.scrollTop = this.feed.scrollHeight;
    this.stuck = true;
    this.jump.hidden = true;
  }

  /** Do something as the person who is typing here. @returns {Promise<boolean>} whether it went through */
  async act(fields) {
    if (!this.persona) return false;
    this.stuck ||= !(this.app === "slack" && ["tap", "pick"].includes(fields.kind)); // a tap in Slack does not scroll
    try {
      await act({ as: this.persona.id, app: this.app, chat: this.chat, ...fields });
      document.dispatchEvent(new CustomEvent("deed", { detail: { app: this.app, ...fields } }));
      return true;
    } catch (error) {
      noteError(error);
      return false;
    }
  }

  /** Start, block or unblock; only a fresh state tells whether the desk may write now. */
  async contact(kind, more = {}) {
    if (await this.act({ kind, ...more })) refresh();
  }

  #openNextUnread() {
    const next = personasOf(this.app).find((one) => one !== this.persona && unreadOf(this.app, one));
    if (next) choosePersona(this.app, next.id);
    this.who.focus();
  }

  render() {
    const { persona, chat, kind, app } = this;
    this.#renderWho();
    if (!persona) return void (this.about.textContent = "nobody here uses it");
    const { name, about } = kind.title(persona, chat);
    this.name.textContent = name;
    this.about.textContent = about;
    kind.onRender?.(persona, chat);
    this.composer.input.placeholder = kind.placeholder?.(chat, persona) ?? "Message";
    this.#renderGate(persona);
    const moved = this.shownChat !== `${persona.id}|${chat}`;
    if (moved) this.composer.stopEditing();
    this.shownChat = `${persona.id}|${chat}`;
    const shown = this.#shown(persona, chat);
    const items = kind.items?.(shown, this) ?? shown.map((one) => ({ key: one.message.id, at: one.message.at, signature: one.signature, build: () => kind.render(one) }));
    const count = this.list.childElementCount;
    reconcile(this.list, this.#withDays(items, chat, this.shownChat, persona), { quiet: moved });
    if (moved || this.stuck) this.toEnd();
    else if (this.list.childElementCount > count) this.jump.hidden = false;
    this.root.dataset.typing = String(isTyping(app, chat));
  }

  #renderWho() {
    const all = personasOf(this.app);
    const options = all.map((one) => ({ id: one.id, label: one.label || one.name, news: one === this.persona ? 0 : unreadOf(this.app, one) }));
    const signature = JSON.stringify(options);
    if (this.offered !== signature) {
      this.offered = signature;
      this.who.replaceChildren(...options.map((one) => h("option", { value: one.id }, one.news ? `${one.label} (${one.news})` : one.label)));
    }
    this.who.value = this.persona?.id ?? "";
    const news = options.reduce((sum, one) => sum + one.news, 0);
    this.elsewhere.hidden = news === 0;
    this.elsewhere.textContent = String(news);
    this.elsewhere.setAttribute("aria-label", `${news} new for others in ${APP_NAMES[this.app]}: go there`);
    this.elsewhere.title = options.filter((one) => one.news).map((one) => `${one.label}: ${one.news} new`).join("\n");
  }

  #renderGate(persona) {
    const gate = this.kind.gate?.(persona) ?? null;
    this.gate.hidden = !gate;
    this.composer.element.hidden = Boolean(gate);
    if (!gate || this.gate.dataset.label === gate.label + persona.id) return;
    this.gate.dataset.label = gate.label + persona.id;
    this.gate.replaceChildren(h("p", {}, gate.about),
      h("button", { type: "button", class: "gate-button", dataset: { testid: "choice", label: gate.label }, on: { click: gate.run } }, gate.label));
  }

  /** @param {Persona} persona @returns {Shown[]} */
  #shown(persona, chat) {
    const all = messagesFor(this.app, chat, persona);
    const lastHub = all.findLastIndex((one) => one.from === "hub");
    return all.map((message, index) => {
      const own = message.from === persona.id;
      const picks = picksIn(this.app, persona, chat, message);
      const before = all[index - 1];
      const first = !before || before.from !== message.from || Boolean(before.thread) !== Boolean(message.thread);
      const quoted = all.find((one) => one.id === String(message.payload.reply_to ?? message.payload.reply_parameters?.message_id));
      const tick = message.status === "failed" ? "failed" : own && index < lastHub ? "read" : message.status || "sent";
      return {
        app: this.app, chat, persona, message, own, first, tick, quoted, nameOf,
        signature: JSON.stringify([message, own, first, tick, picks, quoted?.payload]),
        picked: (token, label) => picks.includes(token) || answeredBy(message, label),
        choose: (choice) => this.#choose(persona, chat, message, choice),
      };
    });
  }

  async #choose(persona, chat, message, { kind, token, label }) {
    rememberPick(this.app, persona, chat, message, token);
    if (!(await this.act({ kind, message: message.id, token, label }))) rememberPick(this.app, persona, chat, message, token, false);
  }

  /** @param {Item[]} items @param {string} scope keeps what one person sees apart from another's @param {Persona} persona */
  #withDays(items, chat, scope, persona) {
    const out = [];
    let last = "";
    const now = clockNow();
    for (const item of items) {
      const day = relativeDay(item.at, now);
      if (day !== last) out.push({ key: `${scope}/day/${item.key}`, signature: day, build: () => h("li", { class: "day" }, h("span", {}, day)) });
      last = day;
      out.push({ ...item, key: `${scope}/${item.key}` });
    }
    if (items.length === 0) out.push({ key: `${scope}/nothing`, signature: "nothing", build: () => h("li", { class: "day nothing" }, h("span", {}, nothingYet(persona))) });
    if (isTyping(this.app, chat)) out.push({ key: `${scope}/typing`, signature: "typing", build: () => typingRow(this.app) });
    return out;
  }
}

/** @param {Persona} persona */
const nothingYet = (persona) =>
  ["talent", "guardian"].includes(persona.role) ? `Nothing yet. The desk writes to ${persona.name} when there is an audition.` : `Nothing yet. Write something as ${persona.name}; the desk answers.`;

const typingRow = () =>
  h("li", { class: "typing", dataset: { testid: "typing" } },
    h("span", { class: "dots", role: "img", "aria-label": `${store.state?.hub?.name ?? "CastMatch"} is typing` }, h("i"), h("i"), h("i")));

/** The answer that the sandbox knows of, when only one button has that label. */
function answeredBy(message, label) {
  if (message.answered?.label !== label) return false;
  return JSON.stringify(message.payload).split(JSON.stringify(label)).length <= 2;
}

/** The list item every message is. @param {Shown} shown @param {string} className @param {...any} content */
export function messageItem(shown, className, ...content) {
  const { message, own, first } = shown;
  return h(
    "li",
    {
      class: `message ${className} ${own ? "own" : ""} ${first ? "first" : ""} ${message.status === "failed" ? "failed" : ""}`,
      tabindex: "-1",
      dataset: { testid: "message", id: message.id, from: message.from, status: message.status, focus: "message" },
    },
    ...content,
  );
}

/** The time of a message. @param {Message} message */
export const timeOf = (message) => h("time", { datetime: message.at }, hourMinute(message.at));

/**
 * The message that this one answers, in short.
 * @param {Shown} shown @param {(message: Message) => string} textOf @param {(text: string) => any} [marked]
 */
export const quote = ({ quoted, persona }, textOf, marked = (text) => text) =>
  quoted && h("div", { class: "quote" }, h("b", {}, quoted.from === persona.id ? "You" : nameOf(quoted.from)), h("span", {}, marked(textOf(quoted) || "Photo")));

/** Why a message did not arrive. @param {Message} message */
export const failure = (message) =>
  message.status === "failed" &&
  h("p", { class: "failure" }, h("span", { class: "bang", role: "img", "aria-label": "Not delivered" }, "!"), message.error ? `Not delivered: ${message.error}` : "Not delivered");
