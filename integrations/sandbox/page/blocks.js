/** Slack's Block Kit as elements. A block this page does not know shows its text, if it has one. */
import { choiceButton, choiceLink, choiceSheet } from "./choices.js";
import { h } from "./dom.js";
import { link, slackText, slackUnescape } from "./markup.js";
import { picture } from "./media.js";

/** @typedef {import("./types.js").Context} Context */

const BUTTON_STYLES = { primary: "primary", danger: "danger" };

/** @param {any} text a text object @param {Context} context */
function textObject(text, context) {
  if (!text) return "";
  const body = String(text.text ?? "");
  return text.type === "mrkdwn" ? slackText(body, context.nameOf) : slackUnescape(body);
}

const plain = (text) => slackUnescape(String(text?.text ?? ""));
const optionOf = (one) => ({ token: String(one.value ?? plain(one.text)), label: plain(one.text), hint: plain(one.description) });

function optionsOf(element) {
  const groups = (element.option_groups ?? []).flatMap((group) =>
    (group.options ?? []).map((one, index) => ({ ...optionOf(one), heading: index === 0 ? plain(group.label) : "" })));
  return [...(element.options ?? []).map(optionOf), ...groups];
}

function confirmOf(element) {
  const question = element.confirm;
  return question && {
    title: plain(question.title) || "Are you sure?", text: plain(question.text), yes: plain(question.confirm) || "Yes",
    no: plain(question.deny) || "Cancel", danger: question.style === "danger",
  };
}

/** A button, a select or a menu. @param {any} element @param {Context} context */
function interactive(element, context) {
  const style = `slack-button ${BUTTON_STYLES[element.style] ?? ""}`;
  if (element.type === "button") {
    const label = plain(element.text);
    if (element.url) return choiceLink({ label, url: element.url }, style);
    return choiceButton(context, { token: String(element.value ?? element.action_id ?? label), label }, { className: style, confirm: confirmOf(element) });
  }
  const options = optionsOf(element);
  if (options.length === 0) return null;
  const hint = plain(element.placeholder);
  const label = hint.length > 1 ? hint : (element.type === "overflow" ? "More" : "Choose");
  return choiceSheet(context, label, options, { className: "slack-button select", sign: element.type === "overflow" ? "more" : "down" });
}

/** @param {any} element @param {Context} context */
function accessory(element, context) {
  if (element?.type === "image") return picture(element.image_url ?? element.slack_file?.url ?? "", element.alt_text ?? "", "accessory");
  return element ? interactive(element, context) : null;
}

const STYLE_TAGS = { bold: "strong", italic: "em", strike: "s", code: "code" };

/** @param {any} part @param {Context} context */
function richPart(part, context) {
  const text = {
    text: () => document.createTextNode(part.text ?? ""),
    link: () => link(part.url ?? "", part.text || part.url),
    user: () => h("span", { class: "mention" }, `@${context.nameOf(part.user_id)}`),
    channel: () => h("span", { class: "mention" }, `#${context.nameOf(part.channel_id)}`),
    broadcast: () => h("span", { class: "mention" }, `@${part.range}`),
    emoji: () => document.createTextNode(part.unicode ? String.fromCodePoint(...part.unicode.split("-").map((one) => parseInt(one, 16))) : `:${part.name}:`),
    date: () => document.createTextNode(part.fallback ?? ""),
  }[part.type]?.();
  if (!text) return "";
  return Object.keys(STYLE_TAGS).filter((style) => part.style?.[style])
    .reduce((inner, style) => h(STYLE_TAGS[style], {}, inner), text);
}

/** @param {any} element @param {Context} context */
function richElement(element, context) {
  const inner = (parts) => (parts ?? []).map((part) => richPart(part, context));
  if (element.type === "rich_text_list") {
    const items = (element.elements ?? []).map((one) => h("li", {}, ...inner(one.elements)));
    return h(element.style === "ordered" ? "ol" : "ul", { class: "rich-list" }, ...items);
  }
  const tag = { rich_text_quote: "blockquote", rich_text_preformatted: "pre" }[element.type] ?? "div";
  return h(tag, {}, ...inner(element.elements));
}

const BLOCKS = {
  header: (block) => h("p", { class: "block-header" }, plain(block.text)),
  divider: () => h("hr"),
  section: (block, context) => {
    const fields = (block.fields ?? []).map((one) => h("div", {}, textObject(one, context)));
    const beside = accessory(block.accessory, context);
    return h("div", { class: `section ${beside ? "with-accessory" : ""}` },
      h("div", { class: "section-text" }, block.text && h("div", { class: "text" }, textObject(block.text, context)),
        fields.length > 0 && h("div", { class: "fields" }, ...fields)), beside);
  },
  context: (block, context) => h("div", { class: "context" }, ...(block.elements ?? []).map((one) =>
    one.type === "image" ? picture(one.image_url ?? "", one.alt_text ?? "", "context-image") : h("span", {}, textObject(one, context)))),
  image: (block, context) => h("figure", {}, block.title && h("figcaption", {}, textObject(block.title, context)),
    picture(block.image_url ?? block.slack_file?.url ?? "", block.alt_text ?? "")),
  actions: (block, context) => h("div", { class: "actions" }, ...(block.elements ?? []).map((one) => interactive(one, context)).filter(Boolean)),
  rich_text: (block, context) => h("div", { class: "text" }, ...(block.elements ?? []).map((one) => richElement(one, context))),
  markdown: (block, context) => h("div", { class: "text" }, slackText(String(block.text ?? "").replace(/\*\*(.+?)\*\*/g, "*$1*"), context.nameOf)),
};

/** @param {any} block @param {Context} context @returns {HTMLElement|null} */
function rendered(block, context) {
  const known = BLOCKS[block?.type];
  if (known) return known(block, context);
  return block?.text ? h("div", { class: "text" }, textObject(typeof block.text === "string" ? { type: "mrkdwn", text: block.text } : block.text, context)) : null;
}

/** Form fields carry JSON as text. @returns {any[]} */
export function listOf(value) {
  if (Array.isArray(value)) return value;
  if (typeof value !== "string" || !value.trimStart().startsWith("[")) return [];
  try {
    return JSON.parse(value);
  } catch {
    return [];
  }
}

/** Everything below the name of the sender. @param {Context} context @returns {HTMLElement[]} */
export function slackBody(context) {
  const { payload } = context.message;
  const blocks = listOf(payload.blocks).map((block) => rendered(block, context)).filter(Boolean);
  const text = blocks.length === 0 && payload.text ? [h("div", { class: "text" }, slackText(payload.text, context.nameOf))] : [];
  const attached = listOf(payload.attachments).map((one) => attachment(one, context));
  return [...text, ...blocks, ...attached];
}

/** The old kind of attachment: a coloured bar with text or blocks. */
function attachment(one, context) {
  const blocks = listOf(one.blocks).map((block) => rendered(block, context)).filter(Boolean);
  const text = blocks.length === 0 && (one.text ?? one.fallback);
  return h("div", { class: "attachment", style: /^#?[0-9a-f]{6}$/i.test(one.color ?? "") ? { "--bar": `#${one.color.replace("#", "")}` } : {} },
    text && h("div", { class: "text" }, slackText(text, context.nameOf)), ...blocks);
}
