/** The only module that talks to the sandbox: its API, and the live socket with its backoff. */
import { apply, setClock, setFaults, setLedger, setState } from "./store.js";

const LEDGER_ROWS = 200;
const LEDGER_EVERY_MS = 300; // a bulk send changes the ledger many times a second
const STATE_RETRY_MS = 2000;
const BACKOFF_MS = [400, 800, 1600, 3200, 6400];

/** What the sandbox refused, in its words. */
export class Refused extends Error {}

/** @param {string} path @param {{method?: string, body?: any}} [options] @returns {Promise<any>} */
async function call(path, { method = "GET", body } = {}) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refused("The desk cannot be reached just now. It may be restarting.");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(answer.error || `The desk answered ${response.status}.`);
  return answer;
}

export const act = (body) => call("/sandbox/act", { method: "POST", body });
export const startOver = () => call("/sandbox/reset", { method: "POST", body: {} });

/** @param {{advance_s: number}|{to: "next"}} body */
export async function moveClock(body) {
  const { now } = await call("/sandbox/clock", { method: "POST", body });
  if (now) setClock(now);
  return now;
}

const faultsIn = (answer) => (Array.isArray(answer) ? answer : answer.faults ?? []);
export const fetchFaults = async () => setFaults(faultsIn(await call("/sandbox/faults")));

export async function addFault(fault) {
  await call("/sandbox/faults", { method: "POST", body: fault });
  await fetchFaults();
}

export async function clearFaults() {
  await call("/sandbox/faults", { method: "DELETE" });
  await fetchFaults();
}

async function fetchLedger() {
  const { rows } = await call(`/sandbox/ledger?limit=${LEDGER_ROWS}`);
  setLedger(rows ?? []);
}

let ledgerTimer;
let ledgerAt = -LEDGER_EVERY_MS;
/** Fetch the ledger at once, but not more often than it can be read; many calls make one request. */
function ledgerSoon() {
  ledgerTimer ??= setTimeout(() => {
    ledgerTimer = undefined;
    ledgerAt = performance.now();
    fetchLedger().catch(ignoreOutage);
  }, Math.max(0, ledgerAt + LEDGER_EVERY_MS - performance.now()));
}

/** The socket's own loop says that the desk is away and refetches when it is back. */
function ignoreOutage(error) {
  if (!(error instanceof Refused)) throw error;
}

/** Events that arrive while the state is on its way are kept and applied to it. */
let waiting = null;
let again = false;

async function fetchState() {
  if (waiting) {
    again = true;
    return;
  }
  waiting = [];
  try {
    setState(await call("/sandbox/state"));
    ledgerSoon();
    const late = waiting;
    waiting = null;
    late.forEach(take);
  } finally {
    waiting = null;
    if (again) {
      again = false;
      refresh();
    }
  }
}

/** Fetch the whole state, again and again until it comes. */
export function refresh() {
  fetchState().catch((error) => {
    ignoreOutage(error);
    setTimeout(refresh, STATE_RETRY_MS);
  });
}

function take(event) {
  if (waiting && event.type !== "reset") return void waiting.push(event);
  const need = apply(event);
  if (need === "state") refresh();
  else if (need === "faults") fetchFaults().catch(ignoreOutage);
  if (need === "ledger" || ["message", "edit", "status", "clock"].includes(event.type)) ledgerSoon();
}

/**
 * Keep a socket open for as long as the page lives.
 * @param {(yes: boolean) => void} online hears of every connection and loss
 */
export function connect(online) {
  let attempt = 0;
  const open = () => {
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/sandbox/live`);
    socket.addEventListener("open", () => {
      attempt = 0;
      online(true);
      refresh();
    });
    socket.addEventListener("message", ({ data }) => {
      const event = parsed(data);
      if (event) take(event);
    });
    socket.addEventListener("close", () => {
      online(false);
      const pause = BACKOFF_MS[Math.min(attempt++, BACKOFF_MS.length - 1)];
      setTimeout(open, pause * (0.8 + Math.random() * 0.4));
    });
  };
  open();
}

function parsed(data) {
  try {
    const event = JSON.parse(data);
    return event && typeof event.type === "string" ? event : null;
  } catch {
    return null; // not ours: a proxy's greeting, say
  }
}
