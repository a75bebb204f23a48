"""What "the usual slots", "wahi slots jo hamesha" mean: the start and length that a team's sessions share."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from core.casting.auditions.queries import session
from core.casting.projects import queries as projects
from core.conversation.drafts import Ask, Draft, Option
from core.conversation.tools import ToolContext
from core.texts import Words
from core.understanding import times, understand
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, composed

LATEST, LEAST = 12, 2
"""Sessions that are looked at, and how many of them must be alike."""
_SLOTS = r"(?:time[\s-]*slots?|slots?|timings?|times?|hours)"
_USUAL = Sought(
    unicodedata.normalize(
        "NFC",
        rf"(?:(?:^|(?<=\W))(?:at|in|with|for|on|of)\s+)?(?:(?<!\w)(?:the|our|my|their)\s+)?(?<!\w)(?:usual|regular|normal)\s+{_SLOTS}(?!\w)"
        rf"|(?<!\w)(?:the\s+)?same\s+{_SLOTS}\s+(?:as\s+)?(?:always|usual|every\s*time|ever)(?!\w)"
        rf"|(?<!\w)(?:wahi|vahi|wohi|whi)\s+(?:puran[aei]|pehle\s+wal[aei])\s+{_SLOTS}(?:\s+(?:mein|me|par|pe))?(?!\w)"
        rf"|(?<!\w){_SLOTS}\s+as\s+(?:usual|always)(?!\w)"
        rf"|(?<!\w)(?:wahi|vahi|wohi|whi)\s+(?:wal[ei]\s+)?{_SLOTS}\s+jo\s+ham+es?sha+(?:\s+(?:hote|hota|rakhte|rehte)(?:\s+ha?in?)?)?(?!\w)"
        rf"|(?<!\w)ham+es?sha+\s+wal[aei]\s+{_SLOTS}(?:\s+(?:mein|me|par|pe))?(?!\w)"
        rf"|(?<!\w){_SLOTS}\s+ham+es?sha+\s+wal[aei](?!\w)"
        r"|वही\s+(?:स्लॉट|समय|टाइम)\s+जो\s+हमेशा(?:\s+होते(?:\s+हैं)?)?"
        r"|हमेशा\s+वाले\s+(?:स्लॉट|समय|टाइम)(?:\s+(?:में|पर))?",
    ),
)
_ORDERS = Sought(
    r"\b(?:schedule|set\s?up|plan|book|arrange|fix|organi[sz]e|auditions?|callbacks?|reads?|rakho|rakhna|lagao|karwao)\b"
    r"|ऑडिशन|रखो|लगाओ|शेड्यूल|कॉलबैक",
)
_LISTED = Sought(r"\bshort\s?list\b|शॉर्टलिस्ट")
_ASKS = Sought(r"[?？]\s*$|^\W*(?:what|which|when|kya|kab|kaun|क्या|कब)\b")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Usual:
    """The clock time at which sessions begin, as a moment of any day, the length of a slot, and how many
    of the latest sessions were so, the last of them when."""

    start: datetime
    minutes: int
    place: str
    times: int
    of: int
    last: datetime


def order(text: str, context: Context) -> tuple[str, Meaning] | None:
    """Of an order with the usual slots: the words that name its day, and what else it says. None for any
    other text."""
    said = composed(text)
    if len(said) > _LONGEST or _ASKS.search(said) or not _USUAL.search(said):
        return None
    if not _ORDERS.search(said) and not _LISTED.search(said):
        return None
    rest = " ".join(_USUAL.sub(" ", said).split())
    any_day = datetime(2026, 1, 1, tzinfo=UTC)
    meaning = understand(rest, now=any_day, tz="UTC", actor_role="casting_director", context=context)
    return next((one.phrase for one in meaning.dates), ""), meaning


async def usual_slots(ctx: ToolContext, project_id: int, kind: str) -> Usual | None:
    """What most of the latest sessions of this kind have in common, those of the project first; None while
    too few are alike."""
    seen = [one.id for one in await projects.visible(ctx.tx, ctx.person)]
    for among in ([project_id], seen):
        if found := await _alike(ctx, among, kind):
            return found
    return None


async def _alike(ctx: ToolContext, among: list[int], kind: str) -> Usual | None:
    held = session.c
    query = select(held.starts_at, held.minutes, held.place).where(
        held.org_id == ctx.org_id, held.project_id.in_(among), held.status == "on", held.round == kind
    )
    rows = await ctx.tx.rows(query.order_by(held.created_at.desc(), held.id.desc()).limit(LATEST))
    zone = ZoneInfo(ctx.person.timezone)
    kinds = [(row["starts_at"].astimezone(zone).time(), row["minutes"]) for row in rows]
    if not kinds:
        return None
    best, count = Counter(kinds).most_common(1)[0]
    if count < LEAST:
        return None
    alike: list[Any] = [row for row, one in zip(rows, kinds, strict=True) if one == best]
    place, often = Counter(row["place"] for row in alike).most_common(1)[0]
    last = max(row["starts_at"] for row in alike)
    where = place if often >= LEAST else ""
    return Usual(alike[0]["starts_at"], best[1], where, count, len(rows), last)


def told(words: Words, slots: Usual) -> str:
    """Which they are, and where that comes from."""
    values = {"start": words.clock(slots.start), "minutes": slots.minutes, "last": words.day(slots.last)}
    return words("auditions-usual", **values, times=slots.times, of=slots.of)


def which_day(ctx: ToolContext, given: Mapping[str, Any], slots: Usual) -> Draft:
    """Asks for the day; of a name that may mean two, each is a choice."""
    local = ctx.now.astimezone(ZoneInfo(ctx.person.timezone))
    named = times(str(given["start"]), local)
    days = named[0].choices if named else ()
    text = f"{told(ctx.words, slots)} {ctx.words('auditions-ask-which-day' if days else 'auditions-ask-day')}"
    options = tuple(
        Option(ctx.words.day(day), "schedule_auditions", {**given, "start": day.date().isoformat()})
        for day in days[:4]
    )
    if options:
        return Draft(text, options=options)
    about = ctx.words("auditions-ask-start-about")
    return Draft(text, ask=Ask("text", about, "schedule_auditions", dict(given), slot="start"))
