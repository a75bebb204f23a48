"""The page a client reads: no scripts, nothing from elsewhere but pictures, nothing to send."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from core.casting.client_links.showing import ClientCard, ClientPage
from core.pages import KEPT_OUT, framed
from core.ports import Answer
from core.texts import Words

_STYLE = (
    ":root{--ink:#1c1b29;--soft:#56536b;--ground:#f6f5fa;--card:#fff;--line:#dedbe8;--mark:#4b3fd6}"
    "@media(prefers-color-scheme:dark){:root{--ink:#eceaf6;--soft:#b3afc6;--ground:#17161f;--card:#22202d;"
    "--line:#393648;--mark:#a79fff}}"
    "*{box-sizing:border-box}"
    "body{font:17px/1.5 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--ground);"
    "overflow-wrap:anywhere}"
    "header,main,footer{margin:0 auto;max-width:72rem;padding:0 20px}"
    "header{padding-top:32px}h1{font-size:1.6rem;line-height:1.25;margin:0}p{margin:.3em 0}"
    "header p,footer,.facts{color:var(--soft)}"
    "ul{list-style:none;margin:24px 0;padding:0;display:grid;gap:20px;"
    "grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}"
    "li{background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:hidden}"
    "img{display:block;width:100%;aspect-ratio:4/3;object-fit:cover;object-position:50% 20%;"
    "background:var(--line)}"
    "li div{padding:14px 18px 18px}h2{font-size:1.15rem;line-height:1.3;margin:0}"
    ".mark{display:inline-block;margin-top:6px;padding:0 .6em;border:1px solid var(--mark);border-radius:1em;"
    "font-size:.85rem;color:var(--mark)}"
    "footer{padding-bottom:32px;font-size:.9rem}.alone{padding:18vh 20px;max-width:34rem}"
    "@media print{li{break-inside:avoid}}"
)
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https:; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("Content-Security-Policy", _POLICY),
    ("Referrer-Policy", "no-referrer"),
    *KEPT_OUT,
)


def cards(words: Words, page: ClientPage, images: Sequence[str]) -> Answer:
    """``images``: the address of each card's picture, empty where there is none."""
    shown = zip(page.cards, images, strict=True)
    listed = "".join(_card(words, one, image, first=n < 2) for n, (one, image) in enumerate(shown))
    body = f"<ul>{listed}</ul>" if listed else f"<p>{escape(page.empty)}</p>"
    return _page(
        words,
        page.title,
        f"<header><h1>{escape(page.title)}</h1><p>{escape(page.about)}</p></header>"
        f"<main>{body}</main><footer><p>{escape(page.ends)}</p></footer>",
    )


def ended(words: Words, what: str, status: int) -> Answer:
    """``what``: unknown, ended or later. What happened, and what to do now."""
    title, how = words(f"client-links-page-{what}"), words(f"client-links-page-{what}-do")
    rest = f'<main class="alone"><h1>{escape(title)}</h1><p>{escape(how)}</p></main>'
    return _page(words, title, rest, status=status)


def _card(words: Words, one: ClientCard, image: str, *, first: bool) -> str:
    alt = escape(words("client-links-photo", name=one.title.rpartition(",")[0] or one.title), quote=True)
    lazy = "" if first else ' loading="lazy"'
    picture = f'<img src="{escape(image, quote=True)}" alt="{alt}"{lazy}>' if image else ""
    mark = f'<span class="mark">{escape(words("client-links-chosen"))}</span>' if one.chosen else ""
    facts = "".join(f'<p class="facts">{escape(line)}</p>' for line in one.lines)
    return f"<li>{picture}<div><h2>{escape(one.title)}</h2>{mark}{facts}</div></li>"


def _page(words: Words, title: str, rest: str, *, status: int = 200) -> Answer:
    return framed(words, title, _STYLE, rest, HEADERS, status=status)
