"""Slack's message text as plain text: what the person sees, without Slack's control sequences."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from bots.slack.body import clean
from bots.slack.emoji import replace_codes

MAX_TEXT = 40_000
"""Slack itself cuts a message's text there. Source: docs.slack.dev, chat.postMessage (2026-11-20)."""

_TOKEN = re.compile(r"<([^<>\n]*)>")
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_ENTITY = re.compile("|".join(_ENTITIES))
# Marks that Slack shows as emphasis: they open after a space or bracket and close before one.
# The bound keeps a message full of opening marks from taking long.
_EMPHASIS = re.compile(
    r"(?<![^\s(\[{\"'*_~])([*_~`])(?=\S)(?!\1)([^\n]{1,500}?)(?<=\S)\1(?![^\s.,;:!?)\]}\"'*_~])"
)
_FENCE = "```"


@dataclass(frozen=True, slots=True)
class Decoded:
    """``mentions``: ids of the users named in the text, the desk's own bot included."""

    text: str
    mentions: frozenset[str]


def decode(raw: object, bots: Collection[str] = ()) -> Decoded:
    """Entities and links as plain text; mentions of ``bots`` vanish, other people become ``@name``."""
    source = clean(raw, MAX_TEXT)
    if source.isalnum():
        return Decoded(source, frozenset())
    mentions: set[str] = set()
    parts: list[str] = []
    position = 0
    for found in _TOKEN.finditer(source):
        parts.append(_unescape(source[position : found.start()]))
        position = found.end()
        shown = _token(found[1], mentions)
        if shown is None or found[1].partition("|")[0].removeprefix("@") in bots:
            _drop_gap(parts)
            position += _separator(source, position, at_start=not "".join(parts).strip())
        else:
            parts.append(shown)
    parts.append(_unescape(source[position:]))
    return Decoded(_plain("".join(parts)), frozenset(mentions))


def _token(token: str, mentions: set[str]) -> str | None:
    """What stands in the text for one ``<...>``; None for one that shows nothing."""
    target, _, label = token.partition("|")
    label = _unescape(label)
    sign, rest = target[:1], target[1:]
    if sign == "@":
        mentions.add(rest)
        return f"@{label.removeprefix('@') or rest}"
    if sign == "#":
        return f"#{label.removeprefix('#') or rest}"
    if sign == "!":
        return _command(rest, label)
    return _link(_unescape(target), label)


def _command(name: str, label: str) -> str | None:
    if label:
        return label
    word = name.partition("^")[0]
    if word == "subteam":
        return f"@{name.partition('^')[2]}"
    return f"@{word}" if word else None


def _link(target: str, label: str) -> str | None:
    """The label alone when it only abbreviates the address; both when the address says more."""
    address = target.removeprefix("mailto:").removeprefix("tel:")
    if not label or label == address:
        return address or None
    bare = re.sub(r"^https?://", "", address).rstrip("/")
    return label if re.sub(r"^https?://", "", label).rstrip("/") == bare else f"{label} ({address})"


def _drop_gap(parts: list[str]) -> None:
    """A vanished mention takes one of the two spaces around it along."""
    if parts and parts[-1].endswith(" "):
        parts[-1] = parts[-1][:-1]


def _separator(source: str, position: int, *, at_start: bool) -> int:
    """How many characters after a leading mention only set it apart (``<@U1>, find ...``)."""
    if not at_start:
        return 0
    rest = source[position:]
    return len(rest) - len(rest.lstrip(" ,:;-–—\u00a0"))


def _unescape(text: str) -> str:
    return _ENTITY.sub(lambda found: _ENTITIES[found[0]], text) if "&" in text else text


def _plain(text: str) -> str:
    text = text.replace(_FENCE, "")
    for _ in range(3):  # emphasis inside emphasis: *_both_*
        shown = _EMPHASIS.sub(r"\2", text)
        if shown == text:
            break
        text = shown
    return replace_codes(text).strip()
