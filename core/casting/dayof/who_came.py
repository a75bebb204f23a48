"""``jo kal aaye the``, ``who came yesterday``, ``jo kal aaye the unko shortlist karo``: who came to the
auditions of a day that is over, as it was noted at the door. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import queries
from core.casting.auditions.model import HERE, LEFT, NO_SHOW, PENDING, Slot
from core.casting.dayof.arrivals import about
from core.casting.projects import queries as projects
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MOST_ASKED = 50
_YESTERDAY = r"(?:yesterday|y['’]?day|yest|kal|कल)"
_BEFORE_THAT = r"(?:(?:the\s+)?day\s+before\s+yesterday|parso|parson|परसों)"
_WEEKDAY = (
    r"(?:(?:last|this|on|pichhle|pichle|पिछले)\s+)*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri"
    r"|sat(?:ur)?|sun)(?:day)?"
)
_DAY = rf"(?P<day>(?:{_YESTERDAY}|{_BEFORE_THAT}|{_WEEKDAY}|today|aaj|आज))(?:\s+(?:ko|को|ke\s+din))?"
_WHO_HI = r"(?:(?:kaun|kon|koun)(?:\s*-?\s*(?:kaun|kon|koun))?|कौन(?:\s*-?\s*कौन)?)"
_LOG = r"(?:\s+(?:log|ladkiyan?|ladke|लोग))?"
_NOT = r"(?:\s+(?:nahi+n?|nai|nhi|नहीं))?"
_CAME_HI = r"(?:aa?y[aie]+|aai|aaye|aae|pah?u+n?ch[aie]+|आए|आये|आया|आई|आयी|पहुँचे|पहुंचे)"
_WAS = r"(?:\s+(?:th[aei]+|hai|hain|the\s+kya|था|थे|थी|थीं))"
_AUDITION = (
    r"(?:\s+(?:(?:for|to|at|in|on)\s+)?(?:the\s+|our\s+)?(?:auditions?|audition\s+(?:mein|me|ke\s+liye)|ऑडिशन"
    r"(?:\s+(?:में|के\s+लिए))?|studio|callbacks?))?"
)
_CAME = (
    r"(?:come|came|show(?:ed)?\s+up|turn(?:ed)?\s+up|attend(?:ed)?|appear(?:ed)?|ma[dk]e\s+it|was\s+there"
    r"|were\s+there|was\s+present|read)"
)
_THOSE = (
    rf"(?:jo|जो){_LOG}\s+{_DAY}{_AUDITION}\s+{_CAME_HI}{_WAS}?",
    rf"{_DAY}\s+(?:jo|जो){_LOG}{_AUDITION}\s+{_CAME_HI}{_WAS}?",
)
_THEM = r"(?:un|in|wo|उन|इन)\s*(?:sab\s*)?(?:ko|को|ka|ki)?(?:\s+sab\s*ko)?"
_LIST = (
    r"(?:short\s*-?\s*list|शॉर्टलिस्ट|(?:(?P<role>[^\W\d_][\w\u0900-\u0963 ]{1,30}?)\s+)?"
    r"(?:ki\s+|ke\s+)?(?:short)?list\s+(?:mein|me|pe|par))"
    r"\s*(?:kar\s*(?:o|do|dena|lo)|karo|kardo|krdo|daa?l\s*(?:o|do)|rakh\s*(?:o|do|lo)|कर\s*(?:ो|दो|लो)|करो|डालो|डाल\s+दो)?"
)
_ASKED = shapes(
    *_THOSE,
    rf"{_DAY}{_AUDITION}\s+{_WHO_HI}{_LOG}{_NOT}\s+{_CAME_HI}{_WAS}?",
    rf"{_WHO_HI}{_LOG}\s+{_DAY}{_AUDITION}{_NOT}\s+{_CAME_HI}{_WAS}?",
    rf"{_WHO_HI}{_LOG}{_NOT}\s+{_CAME_HI}{_WAS}?\s+{_DAY}",
    rf"(?:who(?:\s+all)?|how\s+many(?:\s+people)?)\s+(?:(?:did\s*n['’]?t|did\s+not|did|actually|all|finally)\s+)*"
    rf"{_CAME}{_AUDITION}\s+{_DAY}{_AUDITION}",
    rf"{_DAY}\s+who(?:\s+all)?\s+{_CAME}{_AUDITION}",
    rf"(?:(?:the\s+)?(?:attendance|turn\s*-?\s*out|no\s*-?\s*shows?)\s+(?:of|for|from|on)\s+|(?:show|list)\s+(?:me\s+)?(?:those\s+)?who\s+came\s+)"
    rf"{_DAY}",
    rf"{_DAY}(?:['’]?s|\s+ki|\s+ka|\s+की)\s+(?:attendance|turn\s*-?\s*out|no\s*-?\s*shows?|हाज़िरी)(?:\s+(?:batao|dikhao|kya\s+thi))?",
    before=r"\W*(?:(?:ok(?:ay)?|hey|so|and|aur|acha|achha|btw|arre|bhai|batao)[\s,:]+)*",
    after=r"(?:\s+(?:yaar|batao|bata\s+do|dikhao|please|pls|na|exactly|un(?:ki)?\s+list))*[\s.!?।？]*",
)
_LISTED = shapes(
    *(rf"{one}\s*,?\s*{_THEM}\s+{_LIST}" for one in _THOSE),
    rf"short\s*-?\s*list\s+(?:all\s+|every(?:one|body)\s+|those\s+|the\s+(?:ones|people)\s+)*(?:who\s+)?{_CAME}{_AUDITION}\s+{_DAY}"
    r"(?:\s+(?:for|on|to)\s+(?:the\s+)?(?P<role>[^?!:,]{2,30}?)(?:\s+list)?)?",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|so|please|pls)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na))*[\s.!।]*",
)
_AGO = ((Sought(_BEFORE_THAT), 2), (Sought(_YESTERDAY), 1), (Sought(r"today|aaj|आज"), 0))
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PAST_ONLY = Sought(
    r"yesterday|y['’]?day|yest|\bth[aei]\b|\bcame\b|\bdid|ed\b|attendance|था|थे|थी|turn|no\s*-?\s*show"
)
"""``kal kaun aaye`` may be of tomorrow; what is over says so."""


class Came(Arguments):
    """``day``: as it was said. ``shortlist``: they shall be put on a list. ``role``: whose."""

    day: str
    shortlist: bool = False
    role: str = ""


@beside(_ASKED, _LISTED)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the day, and whether those who came shall be listed."""
    said = composed(text)
    if context.writer not in STAFF or len(said) > 120:
        return None
    if (listed := _LISTED.of(said)) is not None and "?" not in said:
        named = (listed.groupdict().get("role") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if named and len(known) != 1:
            return None
        return {"day": listed["day"], "shortlist": True, "role": known[0] if known else ""}
    found = _ASKED.of(said)
    if found is None or not _PAST_ONLY.search(said) or _AGO[2][0].fullmatch(found["day"]):
        return None  # today is looked at while it lasts
    return {"day": found["day"]}


async def who_came(ctx: ToolContext, args: Came) -> Result:
    """Who was checked in on that day, who was not, and of whom nothing was noted; they can be listed."""
    day = _meant(args.day, ctx.now.astimezone(ZoneInfo(ctx.person.timezone)))
    slots = await _slots(ctx, day)
    at = datetime.combine(day, time(12), ZoneInfo(ctx.person.timezone))
    shown = ctx.words.day(at)
    if not slots:
        return Result(Draft(ctx.words("dayof-came-none-planned", day=shown)))
    known = await talents.many(ctx.tx, [one.talent_id for one in slots])
    came = [one for one in slots if one.attendance in (HERE, LEFT)]
    missed = [one for one in slots if one.attendance in (NO_SHOW, PENDING)]
    rest = [one for one in slots if one not in came and one not in missed and one.held]
    people = _people(came, known)
    lines = [ctx.words("dayof-came", day=shown, count=len(people), all=len(_people(slots, known)))]
    lines += [_line(ctx, one, known[one.talent_id]) for one in came if one.talent_id in known]
    for key, some in (("dayof-came-not", missed), ("dayof-came-not-noted", rest)):
        if names := [one.name for one in _people(some, known) if one not in people]:
            lines.append(ctx.words(key, names=ctx.words.names(names)))
    options = _listing(ctx, args, people)
    return Result(
        Draft("\n".join(lines), options=options),
        focus=about(*people) if people else {},
        data={"came": [one.name for one in people]},
    )


def _people(slots: Sequence[Slot], known: Mapping[int, Talent]) -> list[Talent]:
    return [known[one] for one in dict.fromkeys(slot.talent_id for slot in slots) if one in known]


def _line(ctx: ToolContext, one: Slot, talent: Talent) -> str:
    since = ctx.words.clock(one.arrived_at or one.starts_at)
    return ctx.words("dayof-came-line", name=talent.name, since=since, time=ctx.words.clock(one.starts_at))


def _listing(ctx: ToolContext, args: Came, people: Sequence[Talent]) -> tuple[Option, ...]:
    if not people or ctx.person.role == "producer":
        return ()
    asked = {"people": [f"talent:{one.id}" for one in people[:MOST_ASKED]], "list": args.role}
    label = ctx.words("dayof-came-shortlist", count=len(people), role=args.role or "none")
    if not args.shortlist:
        return (Option(label, "add_to_list", asked),)
    leave = Option(ctx.words("no-leave-it"), "leave_it", means="no")
    return (Option(label, "add_to_list", asked, "primary", means="yes"), leave)


async def _slots(ctx: ToolContext, day: date) -> list[Slot]:
    zone = ZoneInfo(ctx.person.timezone)
    since = datetime.combine(day, time(), zone)
    seen = {one.id for one in await projects.visible(ctx.tx, ctx.person)}
    found = await queries.ahead(ctx.tx, ctx.org_id, since, until=since + timedelta(days=1))
    sessions = await queries.sessions(ctx.tx, [one.session_id for one in found])
    return [one for one in found if sessions[one.session_id].project_id in seen and one.starts_at <= ctx.now]


def _meant(said: str, local: datetime) -> date:
    """The day that is over; of weekdays the last one. Raises Rejected for words that name none."""
    for words, days in _AGO:
        if words.search(said):
            return local.date() - timedelta(days=days)
    weekday = next((place for place, one in enumerate(_WEEKDAYS) if one in said.casefold()), None)
    if weekday is None:
        raise Rejected("dayof-came-which-day")
    back = (local.weekday() - weekday) % 7 or 7
    return local.date() - timedelta(days=back)
