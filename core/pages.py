"""What every page for people outside stands in: one file, nothing from elsewhere, no search engine's."""

from __future__ import annotations

from html import escape

from core.ports import Answer
from core.texts import Words

KEPT_OUT = (
    ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex, nofollow, noarchive"),
    ("Cache-Control", "no-store"),
)


def framed(
    words: Words,
    title: str,
    style: str,
    rest: str,
    headers: tuple[tuple[str, str], ...],
    *,
    status: int = 200,
) -> Answer:
    """``rest``: the body, its texts escaped already."""
    html = (
        f'<!doctype html><html lang="{words.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex, nofollow">'
        f"<title>{escape(title)}</title><style>{style}</style></head><body>{rest}</body></html>"
    )
    return Answer(status, html.encode("utf-8", "replace"), "text/html", headers)
