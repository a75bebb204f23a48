/** Buttons that answer a message. They stay after the answer and show which was picked. */
import { h, icon, unseen } from "./dom.js";
import { ask, sheet } from "./surfaces.js";

/** @typedef {import("./types.js").Context} Context */
/** @typedef {{token: string, label: string, hint?: string, heading?: string}} Option */

/**
 * @param {Context} context @param {Option} option
 * @param {{className?: string, shown?: any, confirm?: any, icon?: any}} [options] shown: label as it is displayed
 */
export function choiceButton(context, { token, label }, { className = "", shown = label, confirm, icon: sign } = {}) {
  const picked = context.picked(token, label);
  return h(
    "button",
    {
      type: "button",
      class: `choice ${className} ${picked ? "picked" : ""}`,
      dataset: { testid: "choice", label, token, focus: `choice-${token}` },
      on: {
        click: async () => {
          if (!confirm || (await ask(confirm))) context.choose({ kind: "tap", token, label });
        },
      },
    },
    picked ? icon("check") : sign && icon(sign),
    h("span", {}, shown),
    picked && unseen(", picked"),
  );
}

/** A button that leads to a web page instead of answering. */
export const choiceLink = ({ label, url }, className = "") =>
  /^(https?|tel):/i.test(url) &&
  h("a", { class: `choice ${className}`, href: url, target: "_blank", rel: "noopener noreferrer", dataset: { label } }, icon("link"), h("span", {}, label));

/**
 * A button that opens the options as a sheet.
 * @param {Context} context @param {string} label @param {Option[]} options
 * @param {{className?: string, sign?: any, title?: string}} [look]
 */
export function choiceSheet(context, label, options, { className = "", sign = "list", title = label } = {}) {
  const rows = options.map((one) => ({ ...one, picked: context.picked(one.token, one.label) }));
  const picked = rows.find((row) => row.picked);
  return h(
    "button",
    {
      type: "button",
      class: `choice ${className} ${picked ? "picked" : ""}`,
      "aria-haspopup": "dialog",
      dataset: { testid: "choice-sheet", label, focus: `sheet-${label}` },
      on: { click: () => sheet(title, rows, ({ token, label: chosen }) => context.choose({ kind: "pick", token, label: chosen })) },
    },
    icon(sign),
    h("span", {}, label),
    picked && h("small", { class: "picked-row" }, icon("check"), picked.label, unseen(", picked")),
  );
}
