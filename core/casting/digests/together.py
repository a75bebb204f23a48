"""News together instead of one by one: when a colleague writes, and at one and at six."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.notices import NoticeContext
from core.conversation.replies import since_you_were_here
from core.conversation.tools import Arguments, ToolContext
from core.store import conversations, persons, quiet
from core.store.database import Tx
from core.store.schema import notice
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

KIND = "news_together"
HOURS = (time(13), time(18))
"""In the reader's zone."""
USEFUL = timedelta(hours=4)
_NEWS = r"(?:updates?|news|messages?|notifications?|pings?|msgs?|alerts?|it|everything|sab)"
_ON = (
    rf"(?:send|give)\s+(?:me\s+)?(?:all\s+)?(?:my\s+|the\s+)?{_NEWS}\s+(?:together"
    rf"|in\s+one(?:\s+(?:go|message|digest))?"
    r"|as\s+(?:one|a)\s+digest)",
    rf"(?:bundle|batch|group|club)\s+(?:all\s+)?(?:my\s+|the\s+)?{_NEWS}(?:\s+together)?",
    r"(?:just\s+)?one\s+(?:digest|message|update)(?:\s+instead(?:\s+of\s+(?:so\s+)?many(?:"
    r"\s+(?:pings|messages))?)?"
    r"|\s+is\s+enough)?",
    r"(?:stop|don'?t)\s+(?:ping|pinging|message|messaging)\s+me\s+(?:for|about|on)\s+(?:every"
    r"|each)\s*(?:single\s+|little\s+)?"
    r"(?:thing|update|change|move)?",
    r"(?:mujhe\s+)?(?:baar\s*-?\s*baar|har\s+(?:baat|cheez|update)\s+(?:pe|par|ka))\s+(?:message"
    r"|msg|ping)\s+(?:mat|na)"
    r"\s+(?:bhejo|karo|kijiye)(?:[\s,]+(?:sab\s+)?ek\s+(?:saath|sath|hi\s+baar)(?:\s+(?:mein"
    r"|me))?\s+(?:bhejo|batao))?",
    r"(?:mujhe\s+)?(?:sab\s+)?(?:updates?\s+)?ek\s+(?:saath|sath)\s+(?:bhejo|batao|bhej\s+(?:do"
    r"|diya\s+karo))",
    r"(?:मुझे\s+)?(?:बार\s*-?\s*बार|हर\s+बात\s+पर)\s+(?:संदेश|मैसेज)\s+मत\s+(?:भेजो"
    r"|करो)(?:[\s,]+(?:सब\s+)?एक\s+साथ\s+(?:भेजो|बताओ))?",
)
_OFF = (
    rf"(?:send|tell)\s+me\s+(?:{_NEWS}\s+)?(?:at\s+once|right\s+away|as\s+(?:it"
    rf"|they)\s+(?:happens?|come)|one\s+by\s+one)"
    r"(?:\s+again)?",
    r"(?:no\s+more|stop(?:\s+the)?)\s+bundling",
    r"(?:mujhe\s+)?(?:turant|(?:har\s+baat\s+)?usi\s+waqt)\s+(?:bata\w*|bhej\w*)(?:\s+(?:karo|do))?",
)


_TOGETHER, _EACH = (
    shapes(*forms, before=r"(?:please\s+)?", after=r"(?:\s+(?:please|pls))?") for forms in (_ON, _OFF)
)


class Wish(Arguments):
    """``on``: together; else each at once, as usual."""

    on: bool = True


@beside(_TOGETHER, _EACH)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``one digest instead of many pings``, ``baar baar message mat bhejo, ek saath bhejo``."""
    said = " ".join(text.split()).rstrip(" .!।")
    if context.writer not in ("owner", "casting_director", "associate", "producer"):
        return None
    for on, forms in ((True, _TOGETHER), (False, _EACH)):
        if forms.of(said):
            return {"on": on}
    return None


async def read_together(ctx: ToolContext, args: Wish) -> Result:
    """What asks for an answer, and what is urgent, still comes at once."""
    changed = await quiet.read_together(ctx.tx, ctx.org_id, ctx.person.id, on=args.on)
    if args.on:
        await plan(ctx.tx, ctx.org_id, ctx.person.id, ctx.now, ctx.person.timezone)
    text = ctx.words("digests-together" if args.on else "digests-each")
    options = (Option(ctx.words("digests-undo"), "undo_change"),) if changed else ()
    undo = Undo("read_news_together", {"on": not args.on}, text) if changed else None
    return Result(Draft(text, options=options), undo=undo, unchanged=not changed, private=True)


def next_hour(now: datetime, zone: str) -> datetime:
    """The next of the hours, as UTC."""
    local = now.astimezone(ZoneInfo(zone))
    days = (local.date(), local.date() + timedelta(days=1))
    moments = [datetime.combine(day, hour, ZoneInfo(zone)) for day in days for hour in HOURS]
    return min(moment for moment in moments if moment > local).astimezone(UTC)


async def plan(tx: Tx, org: str, person_id: int, now: datetime, zone: str) -> None:
    """One row for the next hour; again is the same."""
    due = next_hour(now, zone)
    values = {
        "org_id": org,
        "key": f"together/{person_id}/{int(due.timestamp())}",
        "kind": KIND,
        "subject": f"together/{person_id}",
        "person_id": person_id,
        "arguments": {},
        "due_at": due,
        "expires_at": due + USEFUL,
        "status": "pending",
    }
    await tx.insert_once(notice, values)


async def tell(ctx: NoticeContext) -> str:
    """Everything that waits, as one message; nothing when nothing waits."""
    who = await persons.get(ctx.tx, ctx.row["person_id"])
    if who is None or not await quiet.reads_together(ctx.tx, who.id):
        return "not wanted any more"
    await plan(ctx.tx, ctx.org_id, who.id, ctx.now, who.timezone)
    held = await conversations.held_back(ctx.tx, who.id)
    if not held:
        return "nothing new"

    def make(words: Words) -> Draft:
        return Draft(since_you_were_here(held, words))

    told = await ctx.desk.tell(
        who.id, make, key=ctx.row["key"], purpose="reminder", expires_at=ctx.row["expires_at"]
    )
    if told.status == "queued":
        await conversations.told_later(ctx.tx, [row["id"] for row in held])
    return ""
