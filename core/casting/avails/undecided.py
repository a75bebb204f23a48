"""``Tentative, will confirm tomorrow``: an answer that leaves the question open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.avails import by_day, keeping
from core.casting.avails.answering import Report, meant, note_of, settle_days
from core.casting.avails.correcting import window
from core.casting.avails.letters import dates, role_said
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.talent.model import Span
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class Undecided(Arguments):
    """``people``: whom it is about, where somebody speaks for several."""

    people: tuple[str, ...] = ()


async def undecided_avail(ctx: ToolContext, args: Undecided) -> Result:
    """Their days count as perhaps taken, the reminder of the question still comes, and the team reads it."""
    found = await meant(ctx, Report(people=args.people))
    if isinstance(found, Result):
        return found
    check, talent = found
    days = by_day.read(ctx.said, *window(check))
    if days and any(one.kind != "tentative" for one in days):
        return await settle_days(ctx, check, talent, days)
    note = note_of(ctx, Report())
    span = Span(check.starts_at, check.ends_at, "tentative", note[:80])
    source = f"{keeping.ANSWERED}/{check.id}"
    await keeping.keep(ctx.tx, ctx.org_id, talent.id, [span], source, ctx.now)
    role = await projects.role(ctx.tx, check.role_id)
    if role is not None:

        def make(words: Words) -> Draft:
            days = dates(words, check.starts_at, check.ends_at)
            text = words("avails-undecided-told", name=talent.name, role=role_said(check, role), dates=days)
            return Draft(" ".join(filter(None, (text, note and words("avails-told-note", note=note)))))

        key = f"avail/{check.id}/undecided/{ctx.inbound_id}"
        await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)
    span_said = dates(ctx.words, check.starts_at, check.ends_at)
    return Result(Draft(ctx.words("avails-undecided", name=talent.name, dates=span_said)))


_LATER = (
    r"(?:(?:i(?:['’]ll|\s+will)|will|we(?:['’]ll|\s+will))\s+(?:have\s+to\s+)?"
    r"(?:confirm|let\s+(?:you|u)\s+know|check|get\s+back|tell\s+(?:you|u)|update|revert|see|know)"
    r"|(?:let\s+me|can\s+i|need\s+to|have\s+to)\s+(?:check|see|confirm|get\s+back|think|ask|look)"
    r"|(?:confirm|check|pata|bata|update|soch)\w*(?:\s+(?:kar\s*ke|karke|ke))?\s*"
    r"(?:karung[iae]|karenge|kar\s+dung[iae]|dung[iae]|deng[ei]|lagana"
    r"|(?:ke\s+)?bata(?:ti|ta|te|ung[iae]|ana)\s*(?:hoon|hu|hun|hain)?|batati|batata|bataungi|bataunga|batate)"
    r"|कन्फ़?र्म\s+(?:करूँगी|करूँगा|करूंगी|करूंगा)"
    r"|(?:बताती|बताता|बताऊँगी|बताऊँगा|बताऊंगी|बताऊंगा)(?:\s+हूँ|\s+हूं)?)"
)
_MAYBE = (
    r"(?:tentative(?:ly)?|tenative|maybe|may\s*be|perhaps|might\s+be(?:\s+free)?|possibly"
    r"|not\s+(?:too\s+)?sure|not\s+certain|unsure"
    r"|(?:can(?:no|['’])t|cannot)\s+say(?:\s+yet)?|don['’]?t\s+know\s+yet|not\s+confirmed"
    r"|to\s+be\s+confirmed|tbc|50[\s/-]*50"
    r"|shaa?yad|pakka\s+nahi+n?|abhi\s+(?:pakka|confirm|pata)\s+nahi+n?|(?:abhi\s+)?pata\s+nahi+n?"
    r"|keh\s+nahi\s+sakt[aei]"
    r"|शायद|पक्का\s+नहीं|अभी\s+पता\s+नहीं|पता\s+नहीं)"
)
_REST = r"(?:[\s,.;:–—-]+[^?]{0,120})?"
_FORMS = shapes(
    rf"(?:(?:it['’]?s|its|i['’]?m|im|i\s+am|abhi|still|haan|yes|ok)[\s,]+){{0,2}}{_MAYBE}{_REST}",
    rf"[^?]{{0,60}}[\s,.]{_MAYBE}(?:\s+(?:hai|hoon|h|है|for\s+now|abhi|right\s+now|yet))?",
    rf"(?:[^?,.]{{0,40}}[\s,.])?{_LATER}{_REST}",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: while a question about dates is the newest that is open."""
    if context.pending != "availability":
        return None
    return {} if _FORMS.of(composed(text).strip(" .!।")) else None
