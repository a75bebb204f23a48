/** The three apps' ways to write bold, links and the like, as elements. Text stays text. */
import { h } from "./dom.js";

const URL_TEXT = String.raw`https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]*_~]`;
const STYLE = String.raw`(?<![\p{L}\p{N}])(?<mark>[*_~])(?!\s)(?<inner>(?:(?!\k<mark>)[^\n])+?)(?<!\s)\k<mark>(?![\p{L}\p{N}])`;
const CODE = "`(?<code>[^`\\n]+)`";
const ANGLE = String.raw`<(?<angle>[^<>\s][^<>]*)>`;
const FENCE = /```\n?([\s\S]+?)\n?```/g;
const MARK_TAGS = { "*": "strong", _: "em", "~": "s" };
const SAFE_LINK = /^(https?:|mailto:|tel:)/i;

/** A link that opens elsewhere, or only its text when the address is not one to follow. */
export function link(address, label = address) {
  if (!SAFE_LINK.test(address)) return document.createTextNode(label);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, label);
}

/** @param {string} text @param {RegExp} pattern global @param {(match: RegExpExecArray) => Node} make */
function replaced(text, pattern, make, plain = (piece) => document.createTextNode(piece)) {
  const out = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) out.push(plain(text.slice(from, match.index)));
    out.push(make(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push(plain(text.slice(from)));
  return out;
}

const fragment = (nodes) => {
  const all = document.createDocumentFragment();
  all.append(...nodes.flat());
  return all;
};

/** Fenced code first, then quoted lines, then `inline` for the rest. */
function blocks(text, quote, inline, unescape = (piece) => piece) {
  const fenced = replaced(
    text, FENCE,
    (match) => h("pre", {}, unescape(match[1])),
    (piece) => fragment(quotes(piece, quote, inline)),
  );
  return fragment(fenced);
}

function quotes(text, quote, inline) {
  const groups = [];
  for (const line of text.split("\n")) {
    const quoted = line.startsWith(quote);
    const last = groups.at(-1);
    const body = quoted ? line.slice(quote.length).replace(/^ /, "") : line;
    if (last && last.quoted === quoted) last.lines.push(body);
    else groups.push({ quoted, lines: [body] });
  }
  return groups.map(({ quoted, lines }) => {
    const nodes = inline(lines.join("\n"));
    return quoted ? h("blockquote", {}, ...nodes) : fragment(nodes);
  });
}

const WHATSAPP = new RegExp(`(?<url>${URL_TEXT})|${CODE}|${STYLE}`, "gu");

function whatsappInline(text) {
  return replaced(text, WHATSAPP, ({ groups }) => {
    if (groups.url) return link(groups.url);
    if (groups.code) return h("code", {}, groups.code);
    return h(MARK_TAGS[groups.mark], {}, ...whatsappInline(groups.inner));
  });
}

/** `*bold* _italic_ ~strike~`, code and quotes as WhatsApp writes them. @param {string} text */
export const whatsappText = (text) => blocks(String(text ?? ""), ">", whatsappInline);

const SLACK = new RegExp(`${ANGLE}|(?<url>${URL_TEXT})|${CODE}|${STYLE}`, "gu");
const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Slack escapes these three and no others. @param {string} text */
export const slackUnescape = (text) => text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]);

/** @param {(id: string) => string} nameOf turns a user or channel id into a name */
function slackInline(text, nameOf) {
  const plain = (piece) => document.createTextNode(slackUnescape(piece));
  return replaced(text, SLACK, ({ groups }) => {
    if (groups.angle) return slackAngle(groups.angle, nameOf);
    if (groups.url) return link(slackUnescape(groups.url));
    if (groups.code) return h("code", {}, slackUnescape(groups.code));
    return h(MARK_TAGS[groups.mark], {}, ...slackInline(groups.inner, nameOf));
  }, plain);
}

function slackAngle(body, nameOf) {
  const [target, ...rest] = body.split("|");
  const label = slackUnescape(rest.join("|"));
  const mention = (text) => h("span", { class: "mention" }, text);
  if (target.startsWith("@")) return mention(`@${label || nameOf(target.slice(1))}`);
  if (target.startsWith("#")) return mention(`#${label || nameOf(target.slice(1))}`);
  if (target.startsWith("!date^")) return document.createTextNode(label);
  if (target.startsWith("!")) return mention(`@${label || target.slice(1).split("^")[0]}`);
  const address = slackUnescape(target);
  return link(address, label || address.replace(/^mailto:/, ""));
}

/** Slack's mrkdwn. @param {string} text */
export const slackText = (text, nameOf = (id) => id) =>
  blocks(String(text ?? ""), "&gt;", (piece) => slackInline(piece, nameOf), slackUnescape);

const LINKS = new RegExp(URL_TEXT, "gu");
const linkify = (text) => replaced(text, LINKS, (match) => link(match[0]));

const TELEGRAM_TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const TELEGRAM_MARKS = new Set(["mention", "hashtag", "cashtag", "bot_command", "text_mention"]);

function telegramWrap(entity, text, nodes) {
  if (entity.type === "text_link") return [link(entity.url, text)];
  if (entity.type === "url") return [link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, text)];
  if (entity.type === "email") return [link(`mailto:${text}`, text)];
  if (entity.type === "phone_number") return [link(`tel:${text.replace(/[^+\d]/g, "")}`, text)];
  if (entity.type === "spoiler") return [h("span", { class: "spoiler", tabindex: "0" }, ...nodes)];
  if (TELEGRAM_MARKS.has(entity.type)) return [h("span", { class: "mention" }, ...nodes)];
  const tag = TELEGRAM_TAGS[entity.type];
  return tag ? [h(tag, {}, ...nodes)] : nodes;
}

/**
 * Telegram's text with its entities; offsets count UTF-16 code units, as JavaScript does.
 * An entity inside another is nested, one that crosses another's end is cut there.
 * @param {string} text @param {{type: string, offset: number, length: number, url?: string}[]} entities
 */
export function telegramText(text, entities = []) {
  const ordered = entities
    .filter((one) => Number.isInteger(one?.offset) && one.length > 0 && one.offset >= 0)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);
  return fragment(telegramRange(String(text ?? ""), ordered, 0, String(text ?? "").length));
}

function telegramRange(text, entities, from, to) {
  const out = [];
  let at = from;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index++];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) continue;
    const inner = [];
    while (index < entities.length && entities[index].offset < end) inner.push(entities[index++]);
    if (start > at) out.push(...linkify(text.slice(at, start)));
    const literal = ["code", "pre", "text_link", "url"].includes(entity.type);
    const nodes = literal ? [document.createTextNode(text.slice(start, end))] : telegramRange(text, inner, start, end);
    out.push(...telegramWrap(entity, text.slice(start, end), nodes));
    at = end;
    const crossing = inner.filter((one) => one.offset + one.length > end);
    entities = [...entities.slice(0, index), ...crossing, ...entities.slice(index)];
  }
  if (at < to) out.push(...linkify(text.slice(at, to)));
  return out;
}
