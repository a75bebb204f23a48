"""An Outbound as Slack messages: pure, and every limit of Slack's in one place."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

from bots.slack.encoding import encode, escape, length, parts
from bots.slack.settings import loopback
from core.messages import (
    ALWAYS_S,
    Attachment,
    AttachmentKind,
    Capabilities,
    Card,
    Choice,
    Outbound,
    first_number,
)
from core.ports import Payload

Block = dict[str, Any]

SECTION_CHARS = 3000
BLOCKS = 50
MESSAGE_CHARS = 12_000
"""All blocks of a message together. Slack refuses more than about 13,200 although each block is
legal, and does not say how it counts. Source: github.com/slackapi/bolt-js/issues/2509 (2026-11-20)."""
FALLBACK_CHARS = 3900
"""The ``text`` beside the blocks; Slack recommends at most 4,000."""
BUTTONS = 25
OPTIONS = 100
OPTION_VALUE_CHARS = 150
LABEL_CHARS = 75
URL_CHARS = 3000
ALT_CHARS = 2000
BAR_CELLS = 20
FILES = 10
"""Files shared in one message: as many as Slack's own clients offer to send together."""
FILE_NAME_CHARS, ENDING_CHARS = 120, 8

MAX_FILE_BYTES = 50_000_000
"""Slack takes 1 GB a file; the bytes are held in memory, and nobody waits for more in a chat."""
UPLOADED: tuple[AttachmentKind, ...] = ("image", "video", "audio", "voice", "document")

CAPABILITIES = Capabilities(
    max_chars=MESSAGE_CHARS,
    max_chars_with_choices=9_000,
    max_buttons=BUTTONS,
    button_chars=LABEL_CHARS,
    list_rows=OPTIONS,
    row_chars=LABEL_CHARS,
    row_hint_chars=LABEL_CHARS,
    max_cards=20,
    max_images=20,
    edits_s=ALWAYS_S,  # Source: docs.slack.dev chat.update; a workspace may close it (edit_window_closed)
    threads=True,
    reactions=True,
    utf16=True,
    media_limits=tuple((kind, MAX_FILE_BYTES) for kind in UPLOADED),
)

LINK_ACTION = "link"
"""Action ids that start so only opened an address: Slack reports the tap, and it means nothing."""


def render(message: Outbound, *, sandbox: bool = False, own: str = "") -> tuple[Payload, ...]:
    """One or more messages in reading order, the message's own choices on the last.

    ``sandbox``: pictures on the loopback interface can be seen by the receiver. ``own``: how the
    addresses of files begin that we can upload; they go up before the words, so that the last part is
    the one that can be changed. ``part`` of a payload is no argument of Slack's: ``send`` keeps it with
    the message, so that a look-up can tell parts apart.
    """
    # A version that replaces an earlier one cannot replace its files: there it names them.
    uploads = [] if message.edits else [one for one in message.attachments if _uploadable(one, own)]
    rest = tuple(one for one in message.attachments if one not in uploads)
    groups = list(_groups(replace(message, attachments=rest), sandbox))
    frame: Block = {"unfurl_links": False, "unfurl_media": False}
    if message.address.thread:
        frame["thread_ts"] = message.address.thread
    if message.visible_to and message.address.chat[:1] in {"C", "G"}:
        # Anywhere else the chat is that person's own.
        frame["user"] = message.visible_to.rpartition("/")[2]
    packed = _packed(groups) if groups or not uploads else []
    made: list[Payload] = [
        _shared(uploads[start : start + FILES], frame, sandbox) for start in range(0, len(uploads), FILES)
    ]
    made += [{"text": _fallback(blocks), "blocks": blocks, **frame} for blocks in packed]
    if len(made) > 1:
        made = [{**payload, "part": [number, len(made)]} for number, payload in enumerate(made, 1)]
    return tuple(made)


def _uploadable(attachment: Attachment, own: str) -> bool:
    limit = dict(CAPABILITIES.media_limits).get(attachment.kind, 0)
    return bool(own) and attachment.ref.startswith(own) and (attachment.size_bytes or 0) <= limit


def _shared(uploads: Sequence[Attachment], frame: Block, sandbox: bool) -> Payload:
    """Files for ``send`` to upload in one message; ``instead`` is posted where Slack takes no files."""
    blocks = [_attached(one, sandbox) for one in uploads]
    files = [{"ref": one.ref, "name": _file_name(one), "mime": one.mime} for one in uploads]
    return {"upload": files, "instead": {"text": _fallback(blocks), "blocks": blocks}, **frame}


def _file_name(attachment: Attachment) -> str:
    """A name without folders that keeps its ending, which is what tells Slack how to show the file."""
    name = "".join(char for char in attachment.name if char.isprintable())
    name = " ".join(name.replace("/", "-").replace("\\", "-").split()).strip(". ")
    stem, dot, ending = (name or attachment.kind).rpartition(".")
    if not dot or not 0 < len(ending) <= ENDING_CHARS:
        ending = (mimetypes.guess_extension(attachment.mime) or "").removeprefix(".")
        stem = name or attachment.kind
    return f"{stem[:FILE_NAME_CHARS]}.{ending}" if ending else stem[:FILE_NAME_CHARS]


def _groups(message: Outbound, sandbox: bool) -> Iterator[list[Block]]:
    """Blocks that stay together when a message must be split."""
    earlier = sum(len(card.choices) for card in message.cards)
    buttons, listed = _offer(message.choices, first=first_number(message) + earlier)
    for text in parts("\n\n".join(filter(None, (message.text, listed))), SECTION_CHARS):
        yield [section(text)]
    if message.progress is not None:
        yield [section(_bar(message.progress))]
    pictured = False
    first = 1
    for number, card in enumerate(message.cards):
        pictured = pictured or _visible(card.image, sandbox)
        yield from _card(card, number, sandbox, first)
        first += len(card.choices)
    if not pictured and _visible(message.picture, sandbox):
        yield [_picture(message.picture, "")]
    for attachment in message.attachments:
        yield [_attached(attachment, sandbox)]
    if buttons:
        yield buttons


def _card(card: Card, number: int, sandbox: bool, first: int) -> Iterator[list[Block]]:
    title = " ".join(card.title.replace("**", "").split())
    buttons, listed = _offer(card.choices, f"card{number}-", first)
    lines = (f"**{title}**" if title else "", *card.lines, listed)
    blocks = [section(text) for text in parts("\n".join(filter(None, lines)), SECTION_CHARS)]
    if _visible(card.image, sandbox):
        image = {
            "type": "image",
            "image_url": card.image,
            "alt_text": shortened(title, ALT_CHARS) or "image",
        }
        if blocks:
            blocks[0]["accessory"] = image
        else:
            blocks = [image]
    blocks += buttons
    if blocks:
        yield blocks


def _offer(choices: Sequence[Choice], prefix: str = "", first: int = 1) -> tuple[list[Block], str]:
    """All choices: as buttons, else as one menu, else as numbered lines of text."""
    links = [choice for choice in choices if _linkable(choice.url)]
    answers = [choice for choice in choices if not choice.url]
    lines = [f"{choice.label}: {choice.url}" for choice in choices if choice.url and choice not in links]
    blocks: list[Block] = []
    numbered = any(length(" ".join(choice.label.split())) > LABEL_CHARS for choice in answers)
    if len(answers) > BUTTONS:
        menu = _menu(answers, prefix)
        numbered = numbered or menu is None
        blocks += [menu] if menu else []
    else:
        blocks += _rows([_button(choice, f"choice:{prefix}{n}") for n, choice in enumerate(answers)])
    if numbered:
        # A label that a button cuts off is still read in full, and "2" answers as well as a tap.
        lines += [f"{number}. {choice.label}" for number, choice in enumerate(answers, first)]
    blocks += _rows([_button(choice, f"{LINK_ACTION}:{prefix}{n}") for n, choice in enumerate(links)])
    return blocks, "\n".join(lines)


def _rows(buttons: Iterable[Block]) -> list[Block]:
    """Buttons in as few blocks as the limits of a block and of a message allow."""
    rows: list[list[Block]] = []
    weight = 0
    for button in buttons:
        cost = _weight(button)
        if not rows or len(rows[-1]) == BUTTONS or weight + cost > MESSAGE_CHARS:
            rows.append([])
            weight = 0
        rows[-1].append(button)
        weight += cost
    return [{"type": "actions", "elements": row} for row in rows]


def _button(choice: Choice, action: str) -> Block:
    button: Block = {"type": "button", "action_id": action, "text": _label(choice)}
    if choice.url:
        button["url"] = choice.url
    else:
        button["value"] = choice.token
    if choice.style != "plain":
        button["style"] = choice.style
    return button


def _menu(choices: Sequence[Choice], prefix: str) -> Block | None:
    """One menu with all choices, without hints if they make it too heavy; None if it cannot hold them."""
    if len(choices) > OPTIONS or any(length(choice.token) > OPTION_VALUE_CHARS for choice in choices):
        return None
    options: list[Block] = []
    for choice in choices:
        option: Block = {"text": _label(choice), "value": choice.token}
        if hint := shortened(choice.hint, LABEL_CHARS):
            option["description"] = plain(hint)
        options.append(option)
    select: Block = {
        "type": "static_select",
        "action_id": f"choice:{prefix}menu",
        "placeholder": plain("…"),
        "options": options,
    }
    if _weight(select) > MESSAGE_CHARS:
        for option in options:
            option.pop("description", None)
    return {"type": "actions", "elements": [select]} if _weight(select) <= MESSAGE_CHARS else None


def _label(choice: Choice) -> Block:
    return plain(
        shortened(choice.label, LABEL_CHARS) or shortened(choice.token or choice.url, LABEL_CHARS) or "…"
    )


def _attached(attachment: Attachment, sandbox: bool) -> Block:
    """Pictures as pictures; places, contacts and documents as a line with a link."""
    ref, name = attachment.ref, " ".join(attachment.name.split())
    if attachment.kind in {"image", "sticker"} and _visible(ref, sandbox):
        return _picture(ref, name)
    if ref.startswith("geo:"):
        place = quote(ref.removeprefix("geo:").partition(";")[0], safe=",.-")
        ref = f"https://www.google.com/maps/search/?api=1&query={place}"
    elif ref.startswith("tel:"):
        number = ref.removeprefix("tel:")
        return section(_whole(f"{name} {number}".strip()))
    if not _linkable(ref):
        return section(_whole(name or attachment.kind))
    label = escape(shortened(name or attachment.kind, 200)).replace("|", "¦")
    return section(f"<{escape(ref).replace('|', '%7C')}|{label}>")


def _whole(text: str) -> str:
    return encode(shortened(text, SECTION_CHARS // 7)) or "…"


def _picture(url: str, name: str) -> Block:
    return {"type": "image", "image_url": url, "alt_text": shortened(name, ALT_CHARS) or "image"}


def section(text: str) -> Block:
    # verbatim: Slack must not find channel names or mentions in what people wrote.
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}


def _bar(progress: float) -> str:
    share = min(1.0, max(0.0, progress))
    full = int(share * BAR_CELLS)
    return f"{'█' * full}{'░' * (BAR_CELLS - full)} {int(share * 100)}%"


def shortened(text: str, limit: int) -> str:
    """One line, at most ``limit`` characters, with an ellipsis when something was left out."""
    line = " ".join(text.split())
    if length(line) <= limit:
        return line
    while length(line) > limit - 1:
        line = line[: min(len(line) - 1, limit - 1)]
    return f"{line.rstrip()}…"


def _linkable(url: str) -> bool:
    """Slack takes the address for a link; a loopback one opens on the reader's own machine."""
    return _host(url) is not None


def _visible(url: str, sandbox: bool) -> bool:
    """Slack can fetch the picture: one it cannot fetch would make it refuse the whole message."""
    host = _host(url)
    return host is not None and (urlsplit(url).scheme == "https" or (sandbox and loopback(host)))


def _host(url: str) -> str | None:
    if (
        not url
        or length(escape(url)) > URL_CHARS - 250
        or any(char.isspace() or char in "<>" for char in url)
    ):
        return None
    try:
        found = urlsplit(url)
        return (found.hostname or None) if found.scheme in {"http", "https"} else None
    except ValueError:
        return None


def _packed(groups: Iterable[list[Block]]) -> list[list[Block]]:
    """Groups into as few messages as the limits allow, in order; a group is cut only if it must be."""
    messages: list[list[Block]] = [[]]
    weight = 0
    for group in groups:
        heavy = sum(map(_weight, group))
        whole = heavy <= MESSAGE_CHARS and len(group) <= BLOCKS
        if (
            messages[-1]
            and whole
            and (weight + heavy > MESSAGE_CHARS or len(messages[-1]) + len(group) > BLOCKS)
        ):
            messages.append([])
            weight = 0
        for block in group:
            cost = _weight(block)
            if messages[-1] and (weight + cost > MESSAGE_CHARS or len(messages[-1]) == BLOCKS):
                messages.append([])
                weight = 0
            messages[-1].append(block)
            weight += cost
    return messages


_UNCOUNTED = {"type", "action_id", "style"}


def _weight(node: object) -> int:
    """Characters in everything that a block says, shows or carries."""
    if isinstance(node, str):
        return length(node)
    if isinstance(node, dict):
        return sum(_weight(value) for key, value in node.items() if key not in _UNCOUNTED)
    if isinstance(node, list):
        return sum(map(_weight, node))
    return 0


def _fallback(blocks: Sequence[Block]) -> str:
    """What a notification shows: the sections as they are, else labels; never empty."""
    shown: list[str] = []
    size = 0
    for block in blocks:
        if block["type"] == "section":
            text = block["text"]["text"]
            size += length(text) + 1
            if size > FALLBACK_CHARS:
                break
            shown.append(text)
    if shown:
        return "\n".join(shown)
    labels = [
        escape(element["text"]["text"])
        for block in blocks
        for element in block.get("elements", ())
        if "text" in element
    ]
    return " · ".join(labels) or next((escape(b["alt_text"]) for b in blocks if "alt_text" in b), "") or "…"
