"""Text with markup as Telegram reads it: HTML, MarkdownV2 and what it recognises by itself.

Offsets and lengths are UTF-16 code units. Source: https://core.telegram.org/bots/api#formatting-options
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from integrations.sandbox.telegram.wire import Refusal

Entity = dict[str, Any]

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s[^>]*)?)>")
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_RESERVED = set("_*[]()~`>#+-=|{}.!")
_MARKS = (("__", "underline"), ("||", "spoiler"), ("*", "bold"), ("_", "italic"), ("~", "strikethrough"))
_RECOGNISED = (
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z]\w{0,31}(?:@\w{3,32})?")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    ("url", re.compile(r"https?://[^\s<>]+[^\s<>.,;:!?)\]]")),
    ("hashtag", re.compile(r"(?<![\w&])#\w*[^\W\d]\w*")),
)


def units(text: str) -> int:
    """Length in UTF-16 code units, which is what Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def formatted(text: str, parse_mode: str, entities: list[Entity] | None) -> tuple[str, list[Entity]]:
    """The plain text and its entities. Raises Refusal on markup that Telegram refuses."""
    mode = parse_mode.lower()
    if mode == "html":
        text, entities = _from_html(text)
    elif mode == "markdownv2":
        text, entities = _from_markdown(text)
    elif mode not in ("", "markdown", "none"):
        raise Refusal("unsupported parse_mode")
    return _trimmed(text, _valid(text, entities or []))


def recognised(text: str) -> list[Entity]:
    """Commands, mentions, addresses and links in a text that somebody typed."""
    found: list[tuple[int, int, str]] = []
    for kind, pattern in _RECOGNISED:
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), kind))
    return [
        {"type": kind, "offset": units(text[:start]), "length": units(text[start:end])}
        for start, end, kind in sorted(found)
    ]


def _valid(text: str, entities: list[Entity]) -> list[Entity]:
    """Entities outside of the text are dropped, as Telegram does; at most 100 are kept."""
    size, kept = units(text), []
    for entity in entities:
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int) or "type" not in entity:
            raise Refusal("can't parse entities: expected a MessageEntity")
        if length > 0 and offset >= 0 and offset + length <= size:
            kept.append(entity)
    return kept[:100]


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    lead = units(text) - units(text.lstrip())
    trimmed = text.strip()
    size = units(trimmed)
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(size, entity["offset"] - lead + entity["length"])
        if end > start:
            moved.append({**entity, "offset": start, "length": end - start})
    return trimmed, moved


def _from_html(source: str) -> tuple[str, list[Entity]]:
    text, at = "", 0
    entities: list[Entity] = []
    open_tags: list[tuple[str, int, dict[str, str]]] = []
    for match in _TAG.finditer(source):
        text += unescape(source[at : match.start()])
        at = match.end()
        closing, name, rest = match[1], match[2].lower(), match[3]
        where = f"at byte offset {len(source[: match.start()].encode())}"
        if name not in _TAGS:
            raise Refusal(f'can\'t parse entities: Unsupported start tag "{name}" {where}')
        if not closing:
            attributes = {m[1]: unescape(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(rest)}
            open_tags.append((name, units(text), attributes))
        elif not open_tags or open_tags[-1][0] != name:
            raise Refusal(f'can\'t parse entities: Unmatched end tag {where}, expected "</{name}>"')
        else:
            _close(entities, *open_tags.pop(), units(text))
    text += unescape(source[at:])
    if "<" in _TAG.sub("", source):
        raise Refusal('can\'t parse entities: Unsupported start tag "" at byte offset 0')
    if open_tags:
        raise Refusal(
            f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1][0]}\""
        )
    return text, sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def _close(entities: list[Entity], name: str, start: int, attributes: dict[str, str], end: int) -> None:
    entity: Entity = {"type": _TAGS[name], "offset": start, "length": end - start}
    if name == "a":
        entity["url"] = attributes.get("href", "")
    elif name == "tg-emoji":
        entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    elif name == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    if end > start:
        entities.append(entity)


def _from_markdown(source: str) -> tuple[str, list[Entity]]:
    """MarkdownV2: the characters it reserves must be escaped outside of their meaning."""
    text, at = "", 0
    entities: list[Entity] = []
    open_marks: list[tuple[str, int]] = []
    links: list[int] = []
    while at < len(source):
        if source[at] == "\\" and at + 1 < len(source):
            text, at = text + source[at + 1], at + 2
            continue
        if source[at] == "`":
            text, at = _code(source, at, text, entities)
            continue
        if source[at] == "[":
            links.append(units(text))
            at += 1
            continue
        if link := re.match(r"\]\(((?:\\.|[^)\\])*)\)", source[at:]):
            if not links:
                raise _reserved("]")
            start = links.pop()
            entities.append(
                {"type": "text_link", "offset": start, "length": units(text) - start, "url": link[1]}
            )
            at += link.end()
            continue
        if found := next(((mark, kind) for mark, kind in _MARKS if source.startswith(mark, at)), None):
            mark, kind = found
            if open_marks and open_marks[-1][0] == mark:
                start = open_marks.pop()[1]
                entities.append({"type": kind, "offset": start, "length": units(text) - start})
            else:
                open_marks.append((mark, units(text)))
            at += len(mark)
            continue
        if source[at] in _RESERVED and not (source[at] == ">" and (at == 0 or source[at - 1] == "\n")):
            raise _reserved(source[at])
        text, at = text + source[at], at + 1
    if open_marks or links:
        raise Refusal("can't parse entities: Can't find end of the entity")
    return text, sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def _code(source: str, at: int, text: str, entities: list[Entity]) -> tuple[str, int]:
    fence = "```" if source.startswith("```", at) else "`"
    end = source.find(fence, at + len(fence))
    if end < 0:
        raise Refusal("can't parse entities: Can't find end of Code entity")
    inside = re.sub(r"\\([\\`])", r"\1", source[at + len(fence) : end])
    kind = "pre" if fence == "```" else "code"
    entities.append({"type": kind, "offset": units(text), "length": units(inside)})
    return text + inside, end + len(fence)


def _reserved(character: str) -> Refusal:
    return Refusal(
        f"can't parse entities: Character '{character}' is reserved and must be escaped "
        "with the preceding '\\'"
    )
