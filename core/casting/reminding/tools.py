"""``remind me tomorrow at nine to call Farah``; the same for a colleague or for one talent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.auditions.wording import times
from core.casting.reminding import last, orders, queries
from core.casting.reminding.setting import ME, One, Reminding, drop_reminder, set_reminder
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, Tool, ToolContext
from core.errors import Rejected
from core.people import KNOWN, OUTSIDE, STAFF
from core.understanding import times as named_times
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, beside, composed, shapes

_LIST = Sought(
    r"(?:show\s+|list\s+)?(?:me\s+)?my\s+reminders|(?:meri|mere)\s+reminders?(?:\s+dikhao)?"
    r"|what\s+(?:am\s+i|are\s+my)\s+remind\w*.*"
    r"|(?:what|which)\s+reminders?\s+(?:do\s+i\s+have|have\s+i\s+set|are\s+waiting|did\s+i\s+set)"
    r"|mere\s+(?:kaun\s*se|kitne)\s+reminders?\s+(?:hain?|lage\s+hain?)|मेरे\s+रिमाइंडर(?:\s+दिखाओ)?",
)


async def list_reminders(ctx: ToolContext, _args: Nothing) -> Result:
    """What is still to come, each with the choice to drop it."""
    rows = (await queries.open_of(ctx.tx, ctx.person.id))[:8]
    if not rows:
        raise Rejected("reminding-none")
    lines, options = [], []
    for row in rows:
        facts = {"time": ctx.words.time(row["due_at"]), "body": str(row["arguments"]["body"])[:80]}
        lines.append(ctx.words("reminding-line", **facts))
        label = ctx.words("reminding-drop", time=facts["time"])
        options.append(Option(label, "drop_reminder", {"reminder": row["id"]}))
    return Result(Draft("\n".join(lines), options=tuple(options)), private=True)


_DAY = (
    r"(?:today|tonight|tomorrow|tmrw|kal|parso|aaj|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?"
    r"|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?|next\s+\w+|on\s+\w+|in\s+(?:an?|\d+)\s+\w+|\d{1,2}\s+\w{3,9})"
    r"(?:\s+(?:morning|evening|afternoon|noon|night|subah|shaam|sham|dopahar|raat))?"
)
_CLOCK = r"(?:at\s+)?\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje)?(?!\w)"
_TO_DO = shapes(
    rf"remind\s+(?P<to>[^\W\d_][^?!:,\d]{{0,30}}?)\s+(?P<at>(?:{_DAY}(?:\s+{_CLOCK})?"
    rf"|{_CLOCK}(?:\s+{_DAY})?))\s+"
    r"(?:to|about|that|of|for)\s+(?P<body>\S[^\n]{1,300})",
    before=r"\W*(?:(?:please|pls|ok|and)[\s,]+)*",
)


_OWN_AT = r"(?P<at>(?:at\s+|on\s+|in\s+the\s+|by\s+)?[^?!,;]{2,40}?)"
_OWN = shapes(
    rf"(?:remind|ping|wake)\s+me(?:\s+up)?(?:\s+(?:again|also|once))?\s+{_OWN_AT}",
    rf"(?:{_OWN_AT}\s+)(?:ko\s+)?(?:mujhe\s+|muje\s+)?(?:yaad\s+(?:dila|kara)\s*(?:na|dena|do|dijiye(?:ga)?)|reminder\s+(?:bhej|de)\s*(?:na|dena|do|dijiye)|याद\s+दिला\s*(?:ना|देना|दो|दीजिए))",
    rf"(?:yaad\s+(?:dila|kara)\s*(?:na|dena|do|dijiye(?:ga)?)|याद\s+दिला\s*(?:ना|देना|दो|दीजिए))\s+(?:mujhe\s+)?{_OWN_AT}",
    before=r"\W*(?:(?:ok|haan|please|pls|mujhe|muje|and|aur|kindly|मुझे)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|na|thanks))*[\s.!।]*",
)
"""Of the talent's side, who have their audition to be reminded of."""


def _own(said: str) -> Mapping[str, Any] | None:
    found = _OWN.of(said)
    at = "" if found is None else str(found["at"]).strip()
    if _MORNING.fullmatch(at):
        at = "tomorrow morning"
    return {"to": "", "at": at, "body": "audition"} if named_times(at, _FIXED) else None


_MORNING = Sought(r"(?:in\s+the\s+)?(?:morning|subah|सुबह)(?:\s+(?:me|mein|ko|में|को))?")
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
"""Whether words name a time at all does not depend on today."""


@beside(_TO_DO, _OWN)
def to_do(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``remind Rohan tomorrow at 10 to decide``: whom, when, of what, in that order."""
    found = _TO_DO.of(composed(text).rstrip(" ."))
    if found is None and context.writer in OUTSIDE:
        return _own(composed(text))
    if found is None:
        return None
    first, _, more = found["to"].partition(" ")
    if first.casefold() in ME:
        # "me tomorrow morning": what stands between is a part of when.
        return {"to": "", "at": f"{more} {found['at']}".strip(), "body": found["body"]}
    return {"to": found["to"], "at": found["at"], "body": found["body"]}


@beside(_LIST)
def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``my reminders``."""
    return {} if _LIST.fullmatch(" ".join(text.split()).rstrip(" .!?")) else None


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whom, of what, when; or how long before each audition."""
    said = meaning.entities
    offsets = said.get("offsets_min") or ()
    at = times.spoken(meaning, "start", "date", "deadline") or times.first_phrase(meaning)
    talents = said.get("talents") or ()
    named = (talents,) if isinstance(talents, str) else tuple(str(one) for one in talents)
    to = str(said.get("to") or said.get("audience") or "")
    return {
        "body": _without(str(said.get("body") or ""), meaning),
        "at": at,
        "to": to or (named[0] if len(named) == 1 and not said.get("body") else ""),
        "hours": () if at else tuple(one // 60 for one in offsets if isinstance(one, int) and one >= 60),
    }


def _without(body: str, meaning: Meaning) -> str:
    """What to do, without the when around it: the reminder comes then anyway."""
    for each in meaning.dates:
        shorter = body.removeprefix(each.phrase).removesuffix(each.phrase).strip(" ,.")
        if shorter != body and len(shorter.split()) >= 2:
            return shorter
    return body


TOOLS: tuple[Tool, ...] = (
    Tool(
        "set_reminder",
        "Remind this person, a colleague or one talent of something at a time.",
        Reminding,
        set_reminder,
        KNOWN,
        "write",
        intents=("reminder.set",),
        fill=fill,
        order=to_do,
        order_leads=True,
    ),
    Tool("drop_reminder", "Take a reminder back.", One, drop_reminder, KNOWN, "write", internal=True),
    Tool(
        "remind_before",
        "Remind this person, or a colleague, some time before what was spoken of: the reminder that was set"
        " last, else the next audition.",
        last.Before,
        last.remind_before,
        STAFF,
        "write",
        order=orders.before,
        order_leads=True,
    ),
    Tool(
        "drop_last_reminder",
        "Take back the reminder that this person set last.",
        last.Dropping,
        last.drop_last,
        STAFF,
        "write",
        order=orders.drop,
        order_first=True,
    ),
    Tool(
        "move_reminder",
        "Another time for the reminder that this person set last.",
        last.Moving,
        last.move_reminder,
        STAFF,
        "write",
        order=orders.move,
        order_first=True,
    ),
    Tool(
        "restore_reminder",
        "Put a reminder back.",
        One,
        last.restore_reminder,
        STAFF,
        "write",
        internal=True,
    ),
    Tool(
        "list_reminders",
        "Which reminders this person has set.",
        Nothing,
        list_reminders,
        KNOWN,
        order=order,
    ),
)
