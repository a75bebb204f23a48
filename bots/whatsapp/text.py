"""WhatsApp's text: its markup, its counting, and where a long text may be cut. Pure.

Rules of the markup (``*bold*``, ``_italic_``, ``~struck~``, backticks, ``> quote``): a marker opens
behind a non-letter and in front of a non-space, closes the other way round, on one line.
"""

from __future__ import annotations

import re

from bots.twilio.cutting import WORD_JOINER, cut, grapheme_edge

ELLIPSIS = "…"
_HELD_SPACE = "\ue000"  # stands for a space that must not be cut at, inside bold
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)
_PAIR = re.compile(r"\*(?=\*)")
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_MARKERS = "*_~`"
_MAX_BOLD_CHARS = 200
_PART_PREFIX_CHARS = 10  # "(99/99) " and one spare


def width(text: str) -> int:
    """Length in UTF-16 units: whichever way Twilio counts, the limit is kept."""
    return len(text) + sum(character > "\uffff" for character in text)


def marked_up(text: str) -> str:
    """``**bold**`` as WhatsApp's bold, and every other marker kept from formatting by accident.

    A pair that would format gets a word joiner inside; links are never touched. Spaces inside a
    bold span are held, ``cut`` frees them.
    """
    text = text.replace("\r\n", "\n").replace("\x00", "").replace(_HELD_SPACE, " ")
    spans: list[tuple[str, bool]] = []
    position = 0
    for match in _BOLD.finditer(text):
        spans.append((text[position : match.start()], False))
        spans.extend((part, part.strip() != "") for part in re.split(r"(\s*\n\s*)", match[1]))
        position = match.end()
    spans.append((text[position:], False))
    return "\n".join(_line(line) for line in _lines(spans))


def closed(text: str) -> str:
    """What opens in the text and is never closed in it stays as it stands, whatever is written behind it."""
    whole: list[str] = []
    position = 0
    for match in _BOLD.finditer(text):
        whole += (_PAIR.sub(f"*{WORD_JOINER}", text[position : match.start()]), match[0])
        position = match.end()
    return "".join((*whole, _PAIR.sub(f"*{WORD_JOINER}", text[position:])))


def formatted(text: str) -> str:
    """A text of its own, marked up and not to be cut."""
    return marked_up(text).replace(_HELD_SPACE, " ").strip()


def _lines(spans: list[tuple[str, bool]]) -> list[list[tuple[str, bool]]]:
    lines: list[list[tuple[str, bool]]] = [[]]
    for content, bold in spans:
        first, *rest = content.split("\n")
        lines[-1].append((first, bold))
        lines.extend([(line, bold)] for line in rest)
    return lines


def _line(spans: list[tuple[str, bool]]) -> str:
    shared = {m for m in _MARKERS if sum(m in content for content, _ in spans) > 1}
    if any(bold for _, bold in spans):
        shared.add("*")
    rendered = []
    for index, (content, bold) in enumerate(spans):
        before = _edge(spans, index - 1, -1)
        after = _edge(spans, index + 1, 0)
        # Glued to a letter WhatsApp would show the asterisks instead of bold: plain words are better.
        if bold and not before.isalnum() and not after.isalnum():
            rendered.append(_bold(_neutral(content, "*", "*", shared)))
        else:
            rendered.append(_neutral(content, before, after, shared))
    line = "".join(rendered)
    return WORD_JOINER + line if line.startswith("> ") else line


def _edge(spans: list[tuple[str, bool]], index: int, end: int) -> str:
    """The neighbouring span's nearest character; empty at the line's ends."""
    if not 0 <= index < len(spans) or not spans[index][0]:
        return ""
    return spans[index][0][end]


def _bold(content: str) -> str:
    """One span, or one per stretch of words when it is too long to be kept whole."""
    stretches: list[str] = []
    for word in content.split():
        if stretches and len(stretches[-1]) + len(word) < _MAX_BOLD_CHARS:
            stretches[-1] += _HELD_SPACE + word
        else:
            stretches.append(word)
    return " ".join(s if len(s) > _MAX_BOLD_CHARS else f"*{s}*" for s in stretches)


def _neutral(content: str, before: str, after: str, shared: set[str]) -> str:
    """``content`` with joiners where its own markers would pair up. ``shared``: markers that the
    rest of the line has too, bold of ours included, so that a single one could pair up."""
    if not any(marker in content for marker in _MARKERS):
        return content
    in_link = {place for match in _URL.finditer(content) for place in range(*match.span())}
    joins: set[int] = set()
    for marker in _MARKERS:
        places = [p for p, c in enumerate(content) if c == marker and p not in in_link]
        openers = [p for p in places if _opens(content, p, before, after)]
        closers = [p for p in places if _closes(content, p, before, after)]
        paired = bool(openers and closers and openers[0] < closers[-1])
        if paired or marker in shared:
            joins.update(p + 1 for p in openers)
            joins.update(closers)
    return "".join((WORD_JOINER if p in joins else "") + c for p, c in enumerate(content)) + (
        WORD_JOINER if len(content) in joins else ""
    )


def _opens(content: str, place: int, before: str, after: str) -> bool:
    previous = content[place - 1] if place else before
    following = content[place + 1] if place + 1 < len(content) else after
    return not previous.isalnum() and bool(following) and not following.isspace()


def _closes(content: str, place: int, before: str, after: str) -> bool:
    previous = content[place - 1] if place else before
    following = content[place + 1] if place + 1 < len(content) else after
    return bool(previous) and not previous.isspace() and not following.isalnum()


def parts(marked: str, limit: int, last: int) -> list[str]:
    """A marked-up text as messages of at most ``limit``, the final one at most ``last``.

    Numbered ``(1/3)`` when there is more than one. Cut at paragraphs, lines, sentences, words, in
    that order; inside a word only when it alone is longer than a message.
    """
    rest = marked.strip()
    if width(rest) <= last:
        return [rest.replace(_HELD_SPACE, " ")] if rest else []
    limit, last = limit - _PART_PREFIX_CHARS, last - _PART_PREFIX_CHARS
    found = []
    while width(rest) > last:
        head, rest = cut(rest, _index_at(rest, limit if width(rest) > limit else last))
        found.append(head)
    found.append(rest)
    return [f"({n}/{len(found)}) {part}".replace(_HELD_SPACE, " ") for n, part in enumerate(found, 1)]


def _index_at(text: str, limit: int) -> int:
    """The number of characters that fit into ``limit`` UTF-16 units."""
    if width(text[:limit]) <= limit:
        return limit
    used = 0
    for index, character in enumerate(text):
        used += width(character)
        if used > limit:
            return index
    return len(text)


def shortened(text: str, limit: int) -> str:
    """``text`` within ``limit``, cut behind a word, with an ellipsis when something is missing."""
    text = " ".join(text.split())
    if width(text) <= limit:
        return text
    head = text[: grapheme_edge(text, _index_at(text, limit - 1))]
    if not text[len(head)].isspace() and (place := head.rfind(" ")) > 0:
        head = head[:place]
    return head.rstrip(" ,;:·-") + ELLIPSIS
