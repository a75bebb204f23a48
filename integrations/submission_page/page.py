"""The form an agent fills in: no scripts, nothing from elsewhere, sent to where it came from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from html import escape

from core.casting.submission_links.model import FIELDS, LONGEST
from core.pages import KEPT_OUT, framed
from core.ports import Answer
from core.texts import Words

_STYLE = (
    ":root{--ink:#1c1b29;--soft:#56536b;--ground:#f6f5fa;--card:#fff;--line:#8d89a3;--mark:#4b3fd6;"
    "--bad:#b3261e}"
    "@media(prefers-color-scheme:dark){:root{--ink:#eceaf6;--soft:#b3afc6;--ground:#17161f;--card:#22202d;"
    "--line:#7a7691;--mark:#a79fff;--bad:#ffb4ab}}"
    "*{box-sizing:border-box}"
    "body{font:17px/1.5 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--ground);"
    "overflow-wrap:anywhere}"
    "main{margin:0 auto;max-width:34rem;padding:28px 20px 40px}h1{font-size:1.5rem;line-height:1.25;margin:0}"
    "p{margin:.4em 0;color:var(--soft)}label{display:block;margin:16px 0 4px;font-weight:600}"
    "input,textarea{width:100%;font:inherit;color:inherit;background:var(--card);"
    "border:1px solid var(--line);"
    "border-radius:10px;padding:10px 12px;min-height:46px}textarea{min-height:96px}"
    "[aria-invalid]{border-color:var(--bad);border-width:2px}.fault{color:var(--bad);margin:4px 0 0}"
    "button,.again{display:inline-block;margin-top:22px;font:inherit;font-weight:600;color:#fff;"
    "background:#4b3fd6;"
    "border:0;border-radius:10px;padding:12px 22px;min-height:48px;text-decoration:none}"
    ":focus-visible{outline:3px solid var(--mark);outline-offset:2px}"
)
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
HEADERS = (
    ("Content-Security-Policy", _POLICY),
    ("Referrer-Policy", "same-origin"),
    *KEPT_OUT,
)
"""``same-origin``: a browser that is told to name no referrer names no origin of a form either."""
_KINDS = {"phone": "tel", "link": "url", "age": "text", "height": "text"}
_NEEDED = ("name", "age")


def form(
    words: Words,
    title: str,
    about: str,
    mark: str,
    *,
    said: Mapping[str, str] | None = None,
    faults: Collection[str] = (),
    notice: str = "",
    status: int = 200,
) -> Answer:
    """``said``: what was filled in already; ``faults``: fields that cannot be kept; ``notice``: above all."""
    given = said or {}
    fields = "".join(_field(words, one, given.get(one, ""), bad=one in faults) for one in FIELDS)
    top = f'<p class="fault" role="alert">{escape(notice)}</p>' if notice else ""
    return _page(
        words,
        title,
        f"<main><h1>{escape(title)}</h1><p>{escape(about)}</p>{top}"
        f'<form method="post" accept-charset="utf-8"><input type="hidden" name="mark" value="{escape(mark)}">'
        f"{fields}<button>{escape(words('submission-links-page-send'))}</button></form>"
        f"<p>{escape(words('submission-links-page-safe'))}</p></main>",
        status=status,
    )


def told(words: Words, what: str, status: int, *, again: bool = False, **facts: str) -> Answer:
    """``what``: in, already, child, full, unknown, ended, later, busy. What happened, and what to do now."""
    title = words(f"submission-links-page-{what}", **facts)
    how = words(f"submission-links-page-{what}-do", **facts)
    more = words("submission-links-page-again")
    # An empty address is the page itself, asked for anew.
    link = f'<a class="again" href="">{escape(more)}</a>' if again else ""
    rest = f"<main><h1>{escape(title)}</h1><p>{escape(how)}</p>{link}</main>"
    return _page(words, title, rest, status=status)


def _field(words: Words, name: str, value: str, *, bad: bool) -> str:
    label, shown = escape(words(f"submission-links-field-{name}")), escape(value, quote=True)
    marks = f'id="{name}" name="{name}" maxlength="{LONGEST[name]}"'
    marks += " required" if name in _NEEDED else ""
    marks += f' aria-invalid="true" aria-describedby="{name}-fault"' if bad else ""
    said = escape(words(f"submission-links-fault-{name}")) if bad else ""
    fault = f'<p class="fault" id="{name}-fault">{said}</p>' if bad else ""
    if name == "note":
        return f'<label for="note">{label}</label><textarea {marks}>{shown}</textarea>{fault}'
    kind = _KINDS.get(name, "text")
    return f'<label for="{name}">{label}</label><input type="{kind}" {marks} value="{shown}">{fault}'


def _page(words: Words, title: str, rest: str, *, status: int = 200) -> Answer:
    return framed(words, title, _STYLE, rest, HEADERS, status=status)
