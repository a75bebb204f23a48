"""Ordering a project's status on a schedule, and ending it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.casting.digests import orders, queries, together
from core.casting.digests.model import DEFAULT, next_due, weekdays
from core.casting.digests.notices import USEFUL
from core.casting.projects.references import find_project
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Nothing, Tool, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, beside, shapes

_STOP = Sought(
    r"(?:please\s+)?(?:stop|end|cancel|switch\s+off|turn\s+off|no\s+more)\s+(?:the\s+|my\s+)?"
    r"(?:daily\s+|weekly\s+|morning\s+|status\s+|project\s+)*(?:digests?|reports?)(?:\s+(?:please|now))?"
    r"|(?:daily\s+|roz\s+ka\s+)?(?:digest|report)\s+(?:band|bandh)\s+(?:karo|kar\s+do)"
    r"|(?:रोज़?\s+की\s+)?रिपोर्ट\s+बंद\s+(?:करो|कर\s+दो)",
)

WORKING = frozenset(range(1, 6))


class Subscribing(Arguments):
    """``cron``: "M H * * days" as understood; empty: every weekday at nine."""

    cron: str = ""
    project: str = ""


async def subscribe_report(ctx: ToolContext, args: Subscribing) -> Result:
    """One schedule for each person and project; a new one replaces it."""
    about = await find_project(ctx, args.project)
    if about is None:
        raise Rejected("digests-which-project")
    cron = args.cron or DEFAULT
    try:
        due = next_due(cron, ctx.now, ctx.person.timezone)
    except ValueError as error:
        raise Rejected("digests-when") from error
    row = await queries.put(ctx.tx, ctx.org_id, ctx.person.id, about.id, cron, ctx.now)
    await queries.plan(ctx.tx, row, due, due + USEFUL)
    text = ctx.words(
        "digests-on", project=about.name, often=_often(ctx.words, cron), first=ctx.words.time(due)
    )
    return Result(
        Draft(text, options=(Option(ctx.words("digests-stop"), "stop_reports", single_use=False),)),
        focus={"project_id": about.id},
        undo=Undo("stop_reports", {}, text),
    )


class Amending(Arguments):
    """``cron``: as understood; what is kept of the schedule that there is."""

    cron: str
    keeps_days: bool = False
    keeps_hour: bool = False


async def amend_report(ctx: ToolContext, args: Amending) -> Result:
    """Other days or another hour for the schedule set last, the first one where there is none; Undo puts it
    back."""
    rows = await queries.mine(ctx.tx, ctx.person.id)
    if not args.cron:
        raise Rejected("digests-when")
    if not rows:
        return await subscribe_report(ctx, Subscribing(cron=args.cron))
    row = max(rows, key=lambda one: (one["made_at"], one["id"]))
    (minute, hour, *_, days), old = args.cron.split(), row["cron"].split()
    minute, hour = old[:2] if args.keeps_hour else (minute, hour)
    days = old[4] if args.keeps_days else days
    cron = f"{minute} {hour} * * {days}"
    project = f"project:{row['project_id']}"
    done = await subscribe_report(ctx, Subscribing(cron=cron, project=project))
    text = "" if done.draft is None else done.draft.text
    back = Undo("subscribe_report", {"cron": row["cron"], "project": project}, text)
    return replace(done, undo=back)


def _often(words: Words, cron: str) -> str:
    days = weekdays(cron)
    if days == frozenset(range(7)):
        return words("digests-every-day")
    if days == WORKING:
        return words("digests-every-weekday")
    names = [words("digests-weekday", day=day) for day in sorted(days, key=lambda day: day or 7)]
    return words("digests-every", days=words.names(names))


async def show_reports(ctx: ToolContext, _args: Nothing) -> Result:
    """What comes to this person by itself, how often, and when next."""
    lines = []
    for row in await queries.mine(ctx.tx, ctx.person.id):
        about = await find_project(ctx, f"project:{row['project_id']}")
        if about is not None:
            due = ctx.words.time(next_due(row["cron"], ctx.now, ctx.person.timezone))
            lines.append(
                ctx.words("digests-on", project=about.name, often=_often(ctx.words, row["cron"]), first=due)
            )
    if not lines:
        return Result(Draft(ctx.words("digests-none")))
    stop = Option(ctx.words("digests-stop"), "stop_reports", single_use=False)
    return Result(Draft("\n".join(lines), options=(stop,)))


async def stop_reports(ctx: ToolContext, _args: Nothing) -> Result:
    """Ends every digest of this person."""
    count = await queries.off(ctx.tx, ctx.person.id)
    return Result(Draft(ctx.words("digests-off" if count else "digests-none")), unchanged=not count)


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The schedule, and the project if it was named."""
    found = meaning.entities
    return {"cron": str(found.get("cron") or ""), "project": str(found.get("project") or "")}


def stop(text: str, context: Context) -> Mapping[str, Any] | None:
    """``stop the daily report``, ``digest band karo``, ``roz wala status mat bhejo``."""
    if _STOP.fullmatch(" ".join(text.split()).rstrip(" .!")):
        return {}
    return orders.ended(text, context)


_SHOWN = shapes(
    r"(?:show|list|see|which|what)\s+(?:me\s+)?(?:are\s+)?(?:all\s+)?(?:my|our|the)?\s*(?:scheduled|daily|weekly|regular|automatic)?\s*(?:reports?|digests?|subscriptions?)"
    r"(?:\s+(?:are\s+(?:scheduled|on|set)|do\s+i\s+(?:get|have)|come\s+to\s+me|i\s+get))?",
    r"(?:my|our)\s+(?:scheduled\s+|daily\s+|weekly\s+)?(?:reports|digests?|subscriptions)",
    before=r"\W*",
    after=r"[\s?.!]*",
)
_OWN = Sought(r"\b(?:my|our|scheduled|daily|weekly|regular|automatic|digests?|subscriptions?|i|me)\b")


@beside(_SHOWN)
def shown(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``show my scheduled reports``; "show the report" wants the status itself."""
    said = " ".join(text.split())
    return {} if _SHOWN.of(said) and _OWN.search(said.removeprefix("show me")) else None


TOOLS: tuple[Tool, ...] = (
    Tool(
        "show_reports",
        "Which scheduled reports come to this person, and when.",
        Nothing,
        show_reports,
        STAFF,
        order=shown,
        order_leads=True,
    ),
    Tool(
        "subscribe_report",
        'Send a project\'s status on a schedule. cron: "M H * * days".',
        Subscribing,
        subscribe_report,
        STAFF,
        "write",
        intents=("report.subscribe",),
        fill=fill,
        order=orders.ordered,
    ),
    Tool(
        "amend_report",
        "Other days or another hour for the scheduled report that was set just now; none at weekends.",
        Amending,
        amend_report,
        STAFF,
        "write",
        internal=True,
        order=lambda text, context: orders.amended(text, context) or orders.not_at_weekends(text, context),
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "stop_reports",
        "End the scheduled reports of this person.",
        Nothing,
        stop_reports,
        STAFF,
        "write",
        order=stop,
    ),
    Tool(
        "read_news_together",
        "News for this colleague together, twice a day and when they write, or each at once again.",
        together.Wish,
        together.read_together,
        STAFF,
        "write",
        order=together.order,
    ),
)
