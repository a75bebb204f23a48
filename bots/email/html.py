"""The second form of a letter: simple HTML that every mail program shows alike. Pure; all is escaped."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bots.email.render import Offer, Part
    from core.messages import Card

_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)
_NUMBERED = re.compile(r"\d+ ?[·.)]")
_BODY = "font:16px/1.5 Helvetica,Arial,sans-serif;color:#1c1b29;max-width:36em"
_BUTTON = (
    "display:inline-block;padding:8px 16px;margin:4px 0;border-radius:8px;background:#4b3fd6;"
    "color:#ffffff;text-decoration:none"
)


def letter(part: Part) -> str:
    """The whole document; empty where nothing is said."""
    blocks = [
        _paragraphs(part.text),
        *(_card(card, number, len(part.cards)) for number, card in enumerate(part.cards, 1)),
        "".join(_link(label, url) for label, url in part.plain_links),
        "".join(_offer(offer) for offer in part.offers),
        f"<p>{escape(part.reply)}</p>" if part.reply else "",
    ]
    body = "".join(blocks)
    if body and part.stop_url:
        small = "font-size:13px;color:#5d5b70"
        body += (
            f'<p style="{small}"><a href="{escape(part.stop_url)}">{escape(part.stop.rstrip(": "))}</a></p>'
        )
    if not body:
        return ""
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
    return (
        f'<!doctype html><html lang="{part.language}"><head>{head}</head>'
        f'<body><div style="{_BODY}">{body}</div></body></html>'
    )


def unmarked(text: str) -> str:
    """Without bold's own marks; asterisks that mark nothing are words like any other."""
    return _BOLD.sub(r"\1", text)


def numbered(title: str) -> bool:
    """Whether a card's title brings its own number."""
    return bool(_NUMBERED.match(title))


def _said(text: str) -> str:
    return _BOLD.sub(r"<strong>\1</strong>", escape(text)).replace("\n", "<br>")


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{_said(block.strip())}</p>" for block in re.split(r"\n{2,}", text) if block.strip())


def _card(card: Card, number: int, count: int) -> str:
    title = " ".join(card.title.replace("**", "").split())
    mark = f"{number}. " if count > 1 and not numbered(title) else ""
    image = ""
    if card.image.startswith(("https://", "http://")):
        image = f'<br><img src="{escape(card.image)}" alt="{escape(title)}" width="160">'
    lines = "".join(f"<br>{_said(line)}" for line in card.lines)
    return f"<p><strong>{escape(mark + title)}</strong>{lines}{image}</p>"


def _link(label: str, url: str) -> str:
    if not url.startswith(("https://", "http://", "tel:")):
        return f"<p>{escape(label)}{escape(f' {url}') if url else ''}</p>"
    return f'<p><a href="{escape(url)}">{escape(label)}</a></p>'


def _offer(offer: Offer) -> str:
    said = escape(f"{offer.number}. {offer.label}")
    shown = f'<a style="{_BUTTON}" href="{escape(offer.url)}">{said}</a>' if offer.url else said
    hint = f" {escape(offer.hint)}" if offer.hint else ""
    return f"<p>{shown}{hint}</p>"
