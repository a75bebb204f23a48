"""The pages behind a letter's links. Looking changes nothing: mail programs open links by themselves,
so each page asks, with a button that posts."""

from __future__ import annotations

from html import escape

from bots.email.links import Link, Links
from core.ports import Answer, WebRequest
from core.texts import Words, language_of

_STYLE = (
    "body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;padding:12vh 24px;max-width:32em;"
    "color:#1c1b29;background:#fff}"
    "button{font:inherit;padding:.6em 1.4em;border:0;border-radius:.6em;color:#fff;background:#4b3fd6}"
    "button:focus-visible{outline:3px solid #1c1b29;outline-offset:2px}"
    "@media(prefers-color-scheme:dark){body{color:#eceaf6;background:#17161f}"
    "button:focus-visible{outline-color:#eceaf6}}"
)
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_HEADERS = (
    ("Content-Security-Policy", _POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex"),
    ("Cache-Control", "no-store"),
)


def asking(links: Links, request: WebRequest) -> Answer:
    """What a GET shows: the question, or that the link is not ours."""
    link = links.open(request.url)
    if link is None:
        words = Words("en")
        return _page("en", words("mail-page-unknown"), "", status=403)
    return _question(link)


def _question(link: Link) -> Answer:
    language = language_of(link.label, "en")
    words = Words(language)
    if link.kind == "stop":
        title, button = words("mail-page-stop"), words("mail-page-stop-button")
    else:
        title, button = words("mail-page-answer", label=link.label), words("mail-page-send")
    # No address of its own: the form goes where the page was opened.
    return _page(
        language, title, f'<form method="post"><button type="submit">{escape(button)}</button></form>'
    )


def noted() -> Answer:
    """After the button. In both languages: it is the same for everybody."""
    return _page(
        "en", Words("en")("mail-page-noted"), f'<p lang="hi">{escape(Words("hi")("mail-page-noted"))}</p>'
    )


def _page(language: str, title: str, rest: str, *, status: int = 200) -> Answer:
    heading = escape(" ".join(title.split()))
    html = (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{heading}</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>{heading}</h1>{rest}</main></body></html>"
    )
    return Answer(status, html.encode("utf-8", "replace"), "text/html", _HEADERS)
