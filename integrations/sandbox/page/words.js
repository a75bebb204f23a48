/** Statuses, reasons and faults in plain words. */

const REASONS = {
  blocked: "the person blocked the desk",
  opted_out: "opted out, on the call list",
  window_closed: "outside the 24 h window",
  quiet_hours: "quiet hours there",
  no_consent: "no consent on record",
  group_privacy: "private things do not go to groups",
  gone: "that chat is gone",
  too_large: "too large for this app",
  not_allowed: "not allowed there",
  bad_request: "the app refused it",
  rate_limited: "too many at once",
  duplicate: "already sent",
  unavailable: "the app could not take it just now",
  failed: "the app did not say why",
  "window closed": "outside the 24 h window",
};

/** @param {string} reason a stable word of the hub, or a sentence */
export const reasonWords = (reason) => REASONS[reason] ?? String(reason ?? "").replaceAll("_", " ");

/** What a provider said to a try that a later one made good. */
const PROVIDER_WORDS = /^(twilio \d+|[\w.]+: [\w ]+)$/;

const took = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/** Word, and whether it is well, on its way or a problem. @type {Record<string, [string, "ok"|"wait"|"no"|"quiet"]>} */
const STATUSES = {
  answered: ["answered", "ok"],
  done: ["answered", "ok"],
  new: ["arrived", "wait"],
  running: ["being answered", "wait"],
  pending: ["queued", "wait"],
  sending: ["sending", "wait"],
  sent: ["sent", "ok"],
  delivered: ["delivered", "ok"],
  read: ["read", "ok"],
  failed: ["not sent", "no"],
  refused: ["not sent", "no"],
  expired: ["too late, not sent", "no"],
  cancelled: ["called off", "quiet"],
  dead: ["given up", "no"],
  uncertain: ["unclear if it arrived", "no"],
  quarantined: ["set aside, unreadable", "no"],
  ignored: ["nothing to do", "quiet"],
};

/** @param {import("./types.js").LedgerRow} row @returns {{text: string, tone: string}} */
export function statusWords({ status, reason, ms, direction }) {
  if (status === "refused" && reason === "told later") return { text: "kept for when they write next", tone: "quiet" };
  const [word, tone] = STATUSES[status] ?? [status, "quiet"];
  if (tone === "ok" && direction === "in" && typeof ms === "number") return { text: `${word} in ${took(ms)}`, tone };
  if (tone === "ok" && PROVIDER_WORDS.test(reason)) return { text: `${word} at a later try`, tone };
  return { text: reason ? `${word}: ${reasonWords(reason)}` : word, tone };
}

export const APP_WORDS = { whatsapp: "WhatsApp", slack: "Slack", telegram: "Telegram", claude: "Claude", web: "Web", console: "Console", email: "E-mail", sms: "SMS", "*": "Every app" };

/** What can go wrong on purpose: value, words for the form, words for the list. */
export const FAULTS = [
  { kind: "429", words: "It says: too many messages, wait", short: "too many messages", waits: "seconds to wait" },
  { kind: "403", words: "It refuses: the desk may not write there", short: "refuses the desk" },
  { kind: "timeout", words: "It does not answer at all", short: "no answer" },
  { kind: "timeout_after", words: "It takes the message, but does not answer", short: "takes it, no answer" },
  { kind: "500", words: "It breaks before it takes the message", short: "breaks before" },
  { kind: "500_after", words: "It takes the message, then breaks", short: "takes it, then breaks" },
  { kind: "slow", words: "It answers slowly", short: "slow answers", waits: "seconds of waiting" },
  { kind: "duplicate", words: "It delivers the same thing twice", short: "delivers twice" },
  { kind: "late_receipts", words: "Its delivery receipts come late", short: "late receipts", waits: "seconds late" },
  { kind: "out_of_order", words: "It delivers in the wrong order", short: "wrong order", waits: "seconds held back" },
];

/** @param {import("./types.js").Fault} fault */
export function faultWords({ app, kind, times, method }) {
  const short = FAULTS.find((one) => one.kind === kind)?.short ?? kind;
  const only = method && method !== "*" ? ` (${method})` : "";
  return `${APP_WORDS[app] ?? app}: ${short}${only}, ${times === 1 ? "once" : `${times} times`}`;
}
