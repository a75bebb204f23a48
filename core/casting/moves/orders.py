"""``Simran ko 12:30 pe shift karo, Jasleen ko 1 baje``, ``amrita ko 10 min pehle kar do``, ``swap Amrita
and Simran's slots``: whose time becomes which. Only a whole message is one, about people with an
audition ahead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import durations, named, telling
from core.casting.auditions.wording.spoken_times import (
    AFTER,
    BEFORE,
    EARLIER,
    KARO,
    LASTS,
    LATER,
    MOVE,
    MOVE_HI,
    TIME,
    Marked,
    asked_for,
    marked,
)
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, shapes

MOST = 8
"""People whose times are said one by one in a message."""
_P = named.ONE
_AND = r"(?:\s*(?:,|&|\+)\s*(?:and\s+|aur\s+|&\s*)?|\s+(?:and|aur|n|और)\s+|\s+)"
_BOTH = r"(?:(?:\s*,)?\s+(?:dono|donon|both|teeno|teenon|all\s+three|दोनों|तीनों))?"
_SOME = rf"(?P<who>(?:both\s+)?{_P}(?:{_AND}{_P})*{_BOTH})"
_KO = r"(?:\s*(?:ko|ka|ki|ke|को|का|की|के))?"
_SLOT = (
    r"(?:\s+(?:the\s+|apna\s+)?(?:aud\w*|slots?|times?|timings?|call\s*time|appointment|ऑडिशन"
    r"|स्लॉट|टाइम|समय)"
    r"(?:\s+(?:ko|ka|ki|को|का))?)?"
)
_SHIFT = rf"(?:{MOVE_HI}?{KARO}|{MOVE_HI})"
_PAIR = (
    rf"(?P<one>{_P}){_KO}{_SLOT}(?:\s+from\s+{TIME})?(?:\s*[:=>–-]+)?(?:\s+(?:to|into|at|for|on"
    r"|till|in|around))?(?:\s+the)?\s*"
    rf"(?P<when>{TIME})(?:\s+(?:pe|par|tak|ko|se|mein|me|पर|को|में|से))?(?:\s+(?P<do>{MOVE_HI}?{KARO}))?"
)
_BARE_PAIR = re.sub(r"\?P<\w+>", "?:", _PAIR)
_REST = (
    r"(?:\s*,?\s*(?:(?:aur|and|but|par|lekin|और)\s+)?(?:(?:keep|leave)\s+)?(?:ba+ki|the\s+rest"
    r"|rest|(?:the\s+)?others?|everyone\s+else|everybody\s+else"
    r"|बाकी)(?:\s+(?:sab(?:ka|ko|ki|hi)?|sabhi|log|ka|ko|stays?|remains?|is|are|सब"
    r"|का))*\s+(?:the\s+)?(?:same|wahi|wohi|waise?\s+hi|as\s+(?:is|it\s+is|they\s+are)"
    r"|unchanged|wese\s+hi|वही|सेम|वैसे\s+ही)(?:\s+(?:hi|rakho|rakhna|rahega|hai|रखो))*)?"
)
_ONLY = r"(?:(?:only|just|sirf|bas|सिर्फ़?)\s+)?"
_TIMES = shapes(
    rf"(?P<do_1>{MOVE}\s+|give\s+|{MOVE_HI}(?:{KARO}\s+)?)?{_ONLY}(?P<pairs>{_BARE_PAIR}(?:(?:\s*[,;&]\s*|\s+)(?:(?:and|aur|&|then|phir|और|{MOVE})\s+)*{_BARE_PAIR})*)"
    rf"{_REST}",
    rf"{_ONLY}(?P<one>{_P}){_KO}{_SLOT}\s+(?P<when>{TIME})(?:\s+(?:ko|pe|par|को"
    rf"|पर))?\s+{MOVE_HI}?{KARO},?\s+(?P<more>{TIME}){_REST}",
    before=BEFORE,
    after=AFTER,
)
_NOT = r"(?:\s+(?:pe|par|ko|ka|wal[ai]|पर))?\s*,?\s+(?:nahi+n?|nhi|nai|नहीं)"
_FOR = r"(?:\s+(?:ki|ke|की|के)\s+(?:jagah|jageh|badle|bajaye|जगह|बदले|बजाय)|\s+instead\s+of)"
_IF = (
    r"(?:\s*,?\s+(?:agar|if|अगर)\s+(?:(?:woh?|she|he|they|possible|free|available|can|ho|aa"
    r"|sak\w*|pa\w*|come|make|it|hai"
    r"|manage|then|toh?|hui|hua|aaye|aa\s?jaye|हो|आ|सक\S*|वो)\s*)+)?"
)
_DO = rf"(?:\s+(?P<do>{MOVE_HI}?{KARO}|aa\s*jay?e?|aane\s+(?:ko|ka)\s+(?:bol|keh)\w*(?:\s+do)?))?"
_PE = r"(?:\s+(?:pe|par|ko|tak|पर|को))?"
_CONTRAST = shapes(
    rf"(?:{MOVE}\s+|call\s+)?{_ONLY}(?P<one>{_P}){_KO}{_SLOT}\s+{TIME}(?:{_NOT}"
    rf"|{_FOR})\s*[,:–-]?\s*(?:(?:but|balki|par|to)\s+)?(?P<when>{TIME}){_PE}{_DO}{_IF}",
    rf"(?:{MOVE}\s+|call\s+)?{_ONLY}(?P<one>{_P}){_KO}{_SLOT}\s*,?\s+not\s+(?:at\s+)?{TIME}\s*,?\s*(?:but|rather)?\s*(?:at\s+)?(?P<when>{TIME}){_DO}{_IF}",
    rf"(?:{MOVE}\s+|call\s+)?{_ONLY}(?P<one>{_P}){_KO}{_SLOT}(?:\s+(?:at|to"
    rf"|for))?\s+(?P<when>{TIME}){_PE}{_DO}\s*,?\s+(?:not|instead\s+of)\s+(?:at\s+)?{TIME}{_IF}",
    rf"(?:{MOVE}\s+|call\s+)?{_ONLY}(?P<one>{_P}){_KO}{_SLOT}(?:\s+(?:at|to"
    rf"|for))?\s+(?P<when>{TIME}){_PE}{_DO}\s*,?\s+{TIME}(?:{_NOT})(?:\s+{KARO})?{_IF}",
    rf"(?:(?P<do>{MOVE})\s+|call\s+){_ONLY}(?P<one>{_P}){_SLOT}\s+(?:at|to|for"
    rf"|in)\s+(?P<when>{TIME}),?\s+(?:not|instead\s+of)\s+(?:at\s+)?{TIME}{_IF}",
    before=BEFORE,
    after=AFTER,
)
"""``simran ko 5 nahi 4 baje bula lo``: from the one time to the other."""
_BY = rf"(?:(?:by\s+|se\s+)?(?P<length>{LASTS})|by\s+(?P<bare>{TIME}))"
_EARLY = rf"(?P<early>{EARLIER})"
_LATE = rf"(?P<late>{LATER})"
_WAY = rf"(?:{_EARLY}|{_LATE})"
_LENGTHS = shapes(
    rf"{MOVE}\s+{_ONLY}{_SOME}{_SLOT}\s+{_BY}\s+{_WAY}{_REST}",
    r"(?P<early>prepone|pre-pone|bring\s+forward"
    rf"|pull\s+up){_KO}\s+{_ONLY}{_SOME}{_SLOT}\s+{_BY}(?:\s+{EARLIER})?{_REST}",
    rf"(?P<late>postpone|delay|push(?:\s+back)?){_KO}\s+{_ONLY}{_SOME}{_SLOT}(?:\s+back)?\s+{_BY}(?:\s+(?:{LATER}|back))?{_REST}",
    rf"(?:bring|pull)\s+{_ONLY}{_SOME}{_SLOT}\s+(?P<early>forward|up|in)\s+{_BY}{_REST}",
    rf"{_ONLY}{_SOME}{_KO}{_SLOT}\s+(?:sirf\s+|bas\s+)?{_BY}(?:\s+(?:se|ke"
    rf"|ka))?\s+{_WAY}(?:\s+(?:mein|me|se|ka|में))?\s+{_SHIFT}{_REST}",
    rf"{_ONLY}{_SOME}{_KO}{_SLOT}\s+{_BY}\s+(?:(?P<early>prepone)|(?P<late>postpone|delay"
    rf"|push))\s+{KARO}{_REST}",
    rf"(?:shift|move)\s+{KARO}\s+{_SOME}{_KO}\s+{_BY}\s+{_WAY}{_REST}",
    before=BEFORE,
    after=AFTER,
)
_EACH_BY = (
    rf"(?P<one>{_P}){_KO}{_SLOT}\s+(?:(?:by|se)\s+)?(?:(?P<length>{LASTS})|(?P<bare>{TIME}))(?:\s+(?:mins?|ka|ke|se))?"
    r"\s+(?:(?P<early>earlier|early|before|pehle|pahle|pehley|jaldi|पहले|जल्दी)"
    r"|(?:later|after|aage|aagey|baad|peeche|piche|आगे|बाद|पीछे))(?:\s+(?:mein|me|में))?"
)
_BARE_EACH_BY = re.sub(r"\?P<\w+>", "?:", _EACH_BY)
_LENGTHS_EACH = shapes(
    rf"(?:{MOVE}\s+)?{_ONLY}(?P<pairs>{_BARE_EACH_BY}(?:(?:\s*[,;&]\s*|\s+)(?:(?:and|aur|&|then|phir|और)\s+)*"
    rf"{_BARE_EACH_BY})+)(?:\s+{_SHIFT})?{_REST}",
    before=BEFORE,
    after=AFTER,
)
"""``amrita 10 later and simran 10 earlier``."""
_TOGETHER = shapes(
    rf"{MOVE}\s+{_ONLY}{_SOME}{_SLOT}(?:\s+(?:to|at|for|on|till))*\s+(?P<when>{TIME}){_REST}",
    rf"{_ONLY}{_SOME}{_KO}{_SLOT}\s+(?:to\s+)?(?P<when>{TIME})(?:\s+(?:pe|par|ko|se|tak|पर|को|से))?\s+{_SHIFT}{_REST}",
    rf"(?:shift|move|शिफ्ट)\s+{KARO}\s+{_SOME}{_KO}\s+(?P<when>{TIME})(?:\s+(?:pe|par|ko|tak|पर|को))?{_REST}",
    rf"{_SOME}{_SLOT}\s+to\s+(?P<when>{TIME})",
    before=BEFORE,
    after=AFTER,
)
"""``move simran and jasleen to 5pm``: several people, one time."""
_EXCHANGE = (
    r"(?:swap|exchange|interchange|inter-change|switch|flip|trade|adla\s*-?\s*badli|adal\s*badal"
    r"|अदला\s*-?\s*बदली|स्वैप)"
)
_TIME_WORD = r"(?:(?:audition\s+)?(?:slots?|times?|timings?|auditions?)|टाइम|समय|स्लॉट)"
_TWO = (
    rf"(?P<first>{_P})(?:\s+{_TIME_WORD})?(?:{_AND}|\s+(?:with|for|aur|se"
    rf"|ke\s+saath)\s+)(?P<second>{_P})"
)
_SWAP = shapes(
    rf"{_EXCHANGE}\s+(?:the\s+)?(?:{_TIME_WORD}\s+(?:of|for"
    rf"|between)\s+)?{_TWO}(?:\s+{_TIME_WORD})?(?:\s+with\s+each\s+other)?",
    rf"{_TWO}{_KO}(?:\s+(?:dono|donon|दोनों))?{_KO}(?:\s+(?:apas|aapas)\s+(?:mein"
    rf"|me))?(?:\s+{_TIME_WORD})?(?:\s+(?:ko|apas\s+mein|aapas\s+mein|आपस\s+में))*"
    rf"\s+(?:{_EXCHANGE}|badal|बदल)(?:\s*(?:{KARO}|do|dena|lo|दो))?",
    rf"{_TWO}{_KO}\s+{_TIME_WORD}\s+(?:badal|बदल)\s*(?:do|dena|lo|दो)",
    before=BEFORE,
    after=AFTER,
)
_AT_ALL = Sought(
    rf"\b(?:{MOVE}|give|swap|exchange|interchange|switch|flip|trade)\b|{KARO}|badal|adla|adal"
    r"|shift|शिफ्ट|बदल|स्वैप|\b(?:earlier|later|early|jaldi|pehle|pahle|baad|aage|peeche|to)\b|पहले|बाद|आगे|पीछे|\b(?:nahi+n?|nhi|not|jagah|badle|instead)\b|नहीं|जगह",
)
"""No message without one of these moves anybody."""
_POLITELY = Sought(r"\W*(?:(?:and|ok|hey|so)\s+)?(?:can|could|shall|should|will)\s+(?:you|we)\s+[^?]*\?\s*$")
"""A wish, though it ends as a question; several are shown before they move."""
_PLAINLY = Sought(
    r"\b(?:move|shift|push|re-?schedule|post-?pone|pre-?pone|delay|change|kar\s?d\w+|krd\w+"
    r"|kar[on]\w*|kro)\b|शिफ्ट|कर",
)
"""Said so it is a move and nothing else; "call her at 5" is shown first."""
_EACH = Sought(unicodedata.normalize("NFC", _PAIR))
_ONE_BY = Sought(unicodedata.normalize("NFC", _EACH_BY))


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: who moves when to, by how much, or two who change places; with words for them, if any."""
    ahead = named.ahead(context)
    asked = "?" in text and not _POLITELY.match(text)
    if not ahead or context.writer not in CASTING or asked or not _AT_ALL.search(text):
        return None
    said, note = telling.cut(text.replace("?", " ") if "?" in text else text)
    found = named.read(said, ahead)
    if not (2 if "?" in text else 1) <= len(found.people) <= MOST:
        return None
    form = marked(found.form)
    moves = _exchanged(found, form) or _by_length(found, form) or _contrasted(found, form)
    moves = moves or _each_by_length(found, form) or _to_times(found, form) or _together(found, form)
    return None if moves is None else {**moves, **({"note": note} if note else {})}


def _exchanged(found: named.Named, form: Marked) -> dict[str, Any] | None:
    match = _SWAP.of(form.form)
    two = () if match is None else found.of(f"{match['first']} {match['second']}")
    return {"people": two, "swap": True} if len(two) == 2 else None


def _by_length(found: named.Named, form: Marked) -> dict[str, Any] | None:
    for match in _LENGTHS.all_of(form.form):
        groups = match.groupdict()
        minutes = _minutes(form, groups)
        if minutes:
            by = -minutes if groups.get("early") else minutes
            return {"people": found.of(groups["who"]), "minutes": by}
    return None


def _each_by_length(found: named.Named, form: Marked) -> dict[str, Any] | None:
    match = _LENGTHS_EACH.of(form.form)
    if match is None:
        return None
    pairs = list(_ONE_BY.finditer(match["pairs"]))
    lengths = [_minutes(form, pair.groupdict()) for pair in pairs]
    people = tuple(found.of(pair["one"])[0] for pair in pairs)
    if not all(lengths) or len({one.casefold() for one in people}) < len(people):
        return None
    by = tuple(-one if pair["early"] else one for one, pair in zip(lengths, pairs, strict=True))
    return {"people": people, "by": by}


def _together(found: named.Named, form: Marked) -> dict[str, Any] | None:
    match = _TOGETHER.of(form.form)
    people = () if match is None else found.of(match["who"])
    if match is None or len(people) < 2:
        return None
    return {"people": people, "to": (form.time(match["when"]),)}


def _minutes(form: Marked, groups: Mapping[str, str | None]) -> int:
    bare = form.time(groups["bare"]) if groups["bare"] else ""
    if bare:
        return int(bare) if bare.isdecimal() else 0
    return durations.minutes(form.length(groups["length"] or "")) or 0


def _contrasted(found: named.Named, form: Marked) -> dict[str, Any] | None:
    """Of two times that are set against each other the one that shall be; shown first unless it is said
    plainly."""
    match = _CONTRAST.of(form.form)
    if match is None:
        return None
    asked = {} if _PLAINLY.search(form.form) else {"ask": True}
    return {"people": found.of(match["one"]), "to": (form.time(match["when"]),), **asked}


def _to_times(found: named.Named, form: Marked) -> dict[str, Any] | None:
    match = _TIMES.of(form.form)
    if match is None:
        return None
    groups = match.groupdict()
    if "more" in groups:
        # "Jasleen ko Monday shift karo same time": what stands behind the verb belongs to the day before it.
        whole = asked_for(f"{form.time(groups['when'])} {form.time(groups['more'])}")
        return {"people": found.of(groups["one"]), "to": (whole,)}
    pairs = list(_EACH.finditer(groups["pairs"]))
    if not (groups["do_1"] or any(pair["do"] for pair in pairs)):
        return None
    people = [found.of(pair["one"])[0] for pair in pairs]
    if len({one.casefold() for one in people}) < len(people):
        return None
    asked = {} if _PLAINLY.search(form.form) else {"ask": True}
    return {"people": tuple(people), "to": tuple(form.time(pair["when"]) for pair in pairs), **asked}
