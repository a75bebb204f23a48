/** "Try this": the story step by step. It types and points, but never sends. */
import { h, icon } from "./dom.js";
import { APP_NAMES, chatsOf, directChat, messagesFor, personasOf, store } from "./store.js";
import { STORY } from "./story.js";
import { note } from "./surfaces.js";
import { isNarrow, picksIn, show } from "./view.js";

const KEPT = "castmatch-guide";

/** @typedef {import("./story.js").Part} Part @typedef {import("./types.js").Persona} Persona */

const roleOf = (persona) => String(persona.role).toLowerCase().replace(/\W+/g, "_");

/** Messages that a person may still answer by a tap: chat and message, newest first. */
function tappable(app, persona, label) {
  const found = [];
  for (const chat of chatsOf(app, persona)) {
    for (const message of messagesFor(app, chat, persona)) {
      const open = !message.answered && picksIn(app, persona, chat, message).length === 0;
      if (message.from === "hub" && labelsIn(message.payload).some((text) => label.test(text))) found.push({ chat, message, open });
    }
  }
  return found.sort((a, b) => Number(b.open) - Number(a.open) || b.message.at.localeCompare(a.message.at));
}

/** Every text inside a payload that may be the label of something to tap. */
function labelsIn(value, out = []) {
  if (typeof value === "string") out.push(value);
  else if (value && typeof value === "object") for (const one of Object.values(value)) labelsIn(one, out);
  return out;
}

/** The person a part is about: for a tap, somebody who can; else the nth of the role. @param {Part} part */
function whoFor(part) {
  const all = personasOf(part.app).filter((one) => roleOf(one) === part.as);
  if (part.tap) {
    const able = all.map((one) => ({ one, found: tappable(part.app, one, part.tap)[0] })).filter(({ found }) => found);
    return (able.find(({ found }) => found.open) ?? able[0])?.one ?? all[0];
  }
  const invited = all.filter((one) => messagesFor(part.app, directChat(part.app, one), one).some((message) => message.from === "hub"));
  return invited[part.nth ?? 0] ?? all[part.nth ?? 0] ?? all[0];
}

/** @param {HTMLElement} root @param {Record<string, import("./pane.js").Pane>} panes */
export function createGuide(root, panes) {
  let at = 0;
  const toggle = /** @type {HTMLElement} */ (document.getElementById("guide-toggle"));
  const count = h("span", { class: "guide-count" });
  const button = (label, sign, run, testid) => h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, dataset: { testid }, on: { click: run } }, sign);
  const all = h("button", { type: "button", class: "text-button", "aria-expanded": "false", dataset: { testid: "guide-all" }, on: { click: () => spread(!root.classList.contains("all")) } }, "All steps");
  const steps = h("ol", { class: "steps" }, ...STORY.map(stepItem));
  root.append(
    h("h2", {}, "Try this"),
    h("div", { class: "guide-nav" }, button("Step before", "‹", () => go(at - 1), "guide-back"), count, button("Next step", "›", () => go(at + 1), "guide-next")),
    steps, all, button("Close the guide", icon("close"), () => open(false), "guide-close"),
  );
  toggle.addEventListener("click", () => open(root.hidden));
  root.addEventListener("keydown", (event) => event.key === "Escape" && spread(false));
  document.addEventListener("deed", (event) => /** @type {CustomEvent} */ (event).detail && goOn(/** @type {CustomEvent} */ (event).detail));
  for (const lever of document.querySelectorAll("[data-advance]")) lever.addEventListener("click", () => goOn({ clock: true }));
  open(!remembered() && !isNarrow(), false);
  go(0);

  /** When somebody did the last part of this step, the next one is shown. */
  function goOn(deed) {
    const last = STORY[at].parts.at(-1);
    const done = last && ("clock" in last ? deed.clock : last.app === deed.app && (last.type ? deed.text === last.type : deed.kind !== "text" && last.tap?.test(deed.label ?? "")));
    if (done && at < STORY.length - 1) go(at + 1);
  }

  function go(step) {
    at = (step + STORY.length) % STORY.length;
    count.textContent = `${at + 1} of ${STORY.length}`;
    [...steps.children].forEach((item, index) => item.classList.toggle("current", index === at));
  }

  function spread(yes) {
    root.classList.toggle("all", yes);
    all.setAttribute("aria-expanded", String(yes));
    all.textContent = yes ? "One step" : "All steps";
  }

  function open(yes, keep = true) {
    root.hidden = !yes;
    toggle.setAttribute("aria-expanded", String(yes));
    if (!keep) return;
    try {
      localStorage.setItem(KEPT, yes ? "" : "closed");
    } catch {
      return; // it opens again next time
    }
  }

  function stepItem(step, index) {
    return h("li", { class: "step", dataset: { testid: "guide-step" } }, h("b", {}, step.title),
      ...step.parts.map((part) => h("span", { class: "part" }, h("span", {}, "clock" in part ? part.say : `${APP_NAMES[part.app]}, ${part.say}`),
        "type" in part && part.type && h("q", {}, part.type), partButton(part, index))));
  }

  function partButton(part, index) {
    const label = "clock" in part ? "Show me the clock" : part.type ? "Type it for me" : "Take me there";
    return h("button", { type: "button", class: "pill", on: { click: () => {
      go(index);
      spread(false);
      if ("clock" in part) return void /** @type {HTMLElement} */ (document.querySelector("[data-advance=next]")).focus();
      if (!store.state) return undefined;
      return part.type ? type(part) : lead(part);
    } } }, label);
  }

  /** @param {Part} part */
  function type(part) {
    const persona = whoFor(part);
    if (!persona) return void note(`Nobody here plays that part in ${APP_NAMES[part.app]}.`);
    show(part.app, persona.id, part.direct ? directChat(part.app, persona) : "");
    panes[part.app].composer.fill(part.type ?? "");
    return panes[part.app].composer.input.focus();
  }

  /** @param {Part} part */
  function lead(part) {
    const persona = whoFor(part);
    const found = persona && tappable(part.app, persona, part.tap)[0];
    if (!found) return void note("That is not on the page yet. The steps before bring it.");
    show(part.app, persona.id, found.chat);
    const pane = panes[part.app];
    pane.reveal(found.message.id);
    const inside = pane.feed.querySelectorAll(`[data-id="${CSS.escape(found.message.id)}"] [data-testid=choice]:not(.picked)`);
    return [.../** @type {NodeListOf<HTMLElement>} */ (inside)].find((one) => part.tap.test(one.dataset.label ?? ""))?.focus();
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEPT) === "closed";
  } catch {
    return false;
  }
}
