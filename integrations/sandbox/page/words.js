/** Faults and apps in plain words; what became of a message, the desk says itself. */

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
