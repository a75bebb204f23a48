/** The bar at the top: the clock and its levers, faults, starting over, light and dark. */
import { arrivalsWithin } from "./announcer.js";
import { openFaults } from "./faults.js";
import { moveClock, startOver } from "./live.js";
import { clockNow, store } from "./store.js";
import { openPost, renderPostButton } from "./post.js";
import { ask, note, noteError } from "./surfaces.js";
import { clockFace } from "./time.js";
import { forget } from "./view.js";

const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Run `work`, with its button out of reach until it is done. */
async function busy(button, work) {
  button.setAttribute("aria-disabled", "true");
  try {
    await work();
  } catch (error) {
    noteError(error);
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

const ARRIVALS_MS = 1500; // what a jump sets off comes within that
const MOST_NAMED = 3;

async function advance(button) {
  const before = clockNow();
  const arriving = arrivalsWithin(ARRIVALS_MS);
  const lever = button.dataset.advance;
  const now = await moveClock(lever === "next" ? { to: "next" } : { advance_s: Number(lever) });
  if (lever === "next" && now && new Date(now).getTime() - before < 1500) return note("Nothing is due. Schedule something first.");
  arriving.then((places) => places.length > 0 && note(`New for ${listed(places)}.`, "", "arrivals"));
  return undefined;
}

function listed(places) {
  const more = places.length - MOST_NAMED;
  return [...places.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("castmatch-theme", theme);
  } catch {
    return; // the choice lasts as long as the page
  }
}

async function confirmStartOver() {
  const sure = await ask({ title: "Start over?", text: "Every chat, list and schedule of this demo is made afresh.", yes: "Start over", no: "Keep going", danger: true });
  if (!sure) return;
  await startOver();
  forget();
}

export function createHeader() {
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", () => button.ariaDisabled !== "true" && busy(button, () => advance(button)));
  }
  const start = byId("start-over");
  start.addEventListener("click", () => busy(start, confirmStartOver));
  byId("faults-open").addEventListener("click", openFaults);
  byId("post-open").addEventListener("click", () => openPost());
  const theme = byId("theme");
  theme.addEventListener("click", () => {
    setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    render();
  });
  const toggle = byId("tools-toggle");
  const close = () => (toggle.setAttribute("aria-expanded", "false"), byId("tools").classList.remove("open"));
  toggle.addEventListener("click", () => toggle.setAttribute("aria-expanded", String(byId("tools").classList.toggle("open"))));
  byId("tools").addEventListener("click", close);
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
  document.addEventListener("click", (event) => !(/** @type {Element} */ (event.target).closest("#tools, #tools-toggle")) && close());
  setInterval(tick, 1000);

  function render() {
    const faults = store.state?.faults ?? [];
    byId("faults-open").textContent = faults.length ? `Faults: ${faults.length}` : "Faults: none";
    byId("faults-open").classList.toggle("warn", faults.length > 0);
    renderPostButton(byId("post-open"));
    byId("theme").textContent = document.documentElement.dataset.theme === "dark" ? "Light" : "Dark";
    if (store.state?.room?.name) byId("room").textContent = store.state.room.name;
    tick();
  }

  return { render };
}

function tick() {
  if (!store.state) return;
  const now = clockNow();
  const { day, year, time } = clockFace(now);
  byId("clock").setAttribute("datetime", new Date(now).toISOString());
  byId("clock-day").textContent = day;
  byId("clock-year").textContent = year;
  byId("clock-time").textContent = time;
}
