/** Times as the casting desk reads them: Asia/Kolkata, 24 hours. */

const ZONE = "Asia/Kolkata";
const format = new Intl.DateTimeFormat("en-US", {
  timeZone: ZONE, weekday: "short", day: "numeric", month: "short", year: "numeric",
  hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
});

/** @param {string|number} when ISO 8601 or milliseconds @returns {Record<string, string>} */
function parts(when) {
  const date = new Date(when);
  if (Number.isNaN(date.getTime())) return { weekday: "", day: "", month: "", year: "", hour: "--", minute: "--", second: "--" };
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}

/** "11:02" */
export const hourMinute = (when) => `${parts(when).hour}:${parts(when).minute}`;

/** "11:02:41" */
export function withSeconds(when) {
  const p = parts(when);
  return `${p.hour}:${p.minute}:${p.second}`;
}

/** "Fri 20 Nov" */
export function dayName(when) {
  const p = parts(when);
  return `${p.weekday} ${p.day} ${p.month}`;
}

/** The pieces of "Fri 20 Nov 2026, 11:02 IST". */
export function clockFace(when) {
  const p = parts(when);
  return { day: `${p.weekday} ${p.day} ${p.month}`, year: ` ${p.year}`, time: `, ${p.hour}:${p.minute} IST` };
}

/** "Today", "Yesterday" or "Fri 20 Nov", seen from `now`. */
export function relativeDay(when, now) {
  const day = dayName(when);
  if (day === dayName(now)) return "Today";
  return day === dayName(new Date(now).getTime() - 86_400_000) ? "Yesterday" : day;
}
