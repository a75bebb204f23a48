/** The story that the guide proposes, as values. */

/**
 * @typedef {{app: import("./types.js").App, as: string, nth?: number, type?: string, tap?: RegExp,
 *            direct?: boolean, say: string}} Part
 *   as: a role; nth: the how-many-eth person of it; type: the line to type; tap: the label of the
 *   button to find; direct: in the chat with the desk rather than in a channel
 * @typedef {{title: string, parts: (Part|{clock: true, say: string})[]}} Step
 * @type {Step[]}
 */
export const STORY = [
  { title: "Search in your own words", parts: [
    { app: "whatsapp", as: "casting_director", say: "the casting director asks", type: "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based" },
  ] },
  { title: "Shortlist and share", parts: [
    { app: "whatsapp", as: "casting_director", say: "the casting director", type: "1,2,3,5 shortlist for Meera" },
    { app: "whatsapp", as: "casting_director", say: "then", type: "share with producers" },
  ] },
  { title: "The producer decides", parts: [
    { app: "slack", as: "producer", say: "the producer taps Approve on three", tap: /^approve/i },
    { app: "slack", as: "producer", say: "then Pass on one, and says why in the form", tap: /^pass/i },
  ] },
  { title: "Schedule the auditions", parts: [
    { app: "slack", as: "associate", direct: true, say: "the associate", type: "schedule Meera shortlist tmrw 11am, 15 min each, Aram Nagar" },
    { app: "slack", as: "associate", say: "then taps Send", tap: /^send/i },
  ] },
  { title: "Talent answer", parts: [
    { app: "telegram", as: "talent", say: "one taps Confirm", tap: /^confirm/i },
    { app: "telegram", as: "talent", say: "another", type: "5 pm instead of 11:15?" },
    { app: "whatsapp", as: "talent", say: "a third taps Can't come", tap: /can.?t come|नहीं आ/i },
  ] },
  { title: "Let time pass", parts: [{ clock: true, say: "move the clock to the next reminder and watch it arrive" }] },
  { title: "Tell everybody at once", parts: [
    { app: "slack", as: "associate", direct: true, say: "the associate", type: "message everyone on the Meera list: bring ID proof" },
    { app: "slack", as: "associate", direct: true, say: "then confirms", type: "SEND 4" },
  ] },
  { title: "Somebody has had enough", parts: [{ app: "telegram", as: "talent", nth: 1, say: "a talent writes", type: "STOP" }] },
];
