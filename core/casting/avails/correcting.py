"""``sorry 13 bhi gaya``: one of the days that were answered about is another after all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from core.casting.avails import by_day, queries
from core.casting.avails.answering import settle_days
from core.casting.avails.model import ZONE, Check, last_day
from core.casting.talent import queries as directory
from core.conversation.drafts import Result
from core.conversation.tools import Nothing, ToolContext
from core.errors import Rejected
from core.people import OUTSIDE, Person
from core.store.database import Tx
from core.understanding.meaning import Context
from core.understanding.vocabulary import words as listed

ANSWERED_DAYS = "answered_days"
"""In the context: the first and the last of the days that the writer answered about lately."""
FOR = timedelta(days=3)
MOST_WORDS = 14


async def lately(tx: Tx, person: Person, now: datetime) -> Check | None:
    """What somebody answered about dates last, while it may be corrected by a day's number."""
    return await queries.answered_last(tx, person.id, now - FOR, now)


async def recent_days(tx: Tx, person: Person, now: datetime) -> Mapping[str, Any]:
    """For the context."""
    check = await lately(tx, person, now)
    if check is None:
        return {}
    first, last = window(check)
    return {ANSWERED_DAYS: (first.isoformat(), last.isoformat())}


def window(check: Check) -> tuple[date, date]:
    """The days of a question, at the place."""
    return check.starts_at.astimezone(ZONE).date(), last_day(check.ends_at).astimezone(ZONE).date()


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Numbers of those days and what becomes of them, and nothing besides."""
    days = context.raw.get(ANSWERED_DAYS)
    if context.writer not in OUTSIDE or not days or "?" in text or len(text.split()) > MOST_WORDS:
        return None
    first, last = (date.fromisoformat(one) for one in days)
    if not by_day.read(text, first, last):
        return None
    left = [one for one in by_day.beside(text) if one not in _BESIDE]
    return None if left else {}


_BESIDE = listed("""
    sorry arre oh actually wait ok okay hi ji sir mam maam i we am m im main mai mein mera meri mere
    mujhe hum is are has got it its that bhi also too now ab abhi phir fir ko ki ka ke se tak to and aur
    on the of for hai hain hu hun hoon h ho raha rahi nahi nahin nhi no not free busy available
    unavailable khali khaali booked blocked gaya gayi gaye gone out cancel cancelled shoot shooting
    tentative maybe perhaps ok yes haan din day half par pe din dec jan feb mar apr may jun jul aug sep
    oct nov december january don can cant won wont t aa ke baad till until after before from onwards
    baje am pm another dusra doosra ek ad माफ़ सॉरी भी को से है हैं हूँ नहीं अब गया गई फ्री खाली व्यस्त
    शूट
    """)


async def correct_days(ctx: ToolContext, _args: Nothing) -> Result:
    """In place of what they answered of these days; the team hears what is so now. Raises Rejected."""
    check = await lately(ctx.tx, ctx.person, ctx.now)
    talent = None if check is None else await directory.get(ctx.tx, check.talent_id)
    if check is None or talent is None:
        raise Rejected("avails-none")
    days = by_day.read(ctx.said, *window(check))
    if not days:
        raise Rejected("avails-none")
    return await settle_days(ctx, check, talent, days)
