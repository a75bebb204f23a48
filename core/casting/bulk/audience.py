"""Who a bulk message goes to, and by which way each of them is reached."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions import queries as auditions
from core.casting.auditions.model import HERE, LEFT, NO_SHOW, PENDING, UNANSWERED
from core.casting.auditions.wording import times
from core.casting.bulk.letters import Letter
from core.casting.bulk.model import MOST_PEOPLE, Recipient
from core.casting.lists import queries as lists
from core.casting.lists.references import resolve_list
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role
from core.casting.projects.references import find_role
from core.casting.talent import queries as directory
from core.casting.talent.document import words as plain_words
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import EVERYBODY, left_out, only_leaves_out, resolve
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import Person
from core.store import persons
from core.understanding.shapes import Sought

AGENTS = frozenset(plain_words("agent agents agency agencies managers एजेंट एजेंटों"))
AUDITIONS = frozenset(plain_words("audition auditions callback callbacks booked slot slots ऑडिशन"))

CAME, ABSENT = (HERE, LEFT), (NO_SHOW, PENDING)
"""What was noted of somebody on the day."""
_CAME = Sought(
    r"\b(?:no[\s-]?shows?|absent|(?:did\s*n[o']?t|didn['’]?t|did\s+not|never|nahi+n?)\s+(?:come|show(?:\s+up)?|turn\s+up|attend|aa?y[aei])"
    r"|(?P<came>came|attended|showed\s+up|turned\s+up|reached|checked\s+in|was\s+here|were\s+here|aa?y[aei])(?!\s+nahi))\b"
    r"|(?P<hindi>आए|आये|पहुँचे|पहुंचे)"
)
"""An audience named by who came and who did not."""
THE_LIST = EVERYBODY | frozenset(plain_words("the list shortlist on of talent talents people लिस्ट सूची"))


class Message(Arguments):
    """``people``: names or numbers; else ``list``: a role's name; else ``audience`` in words ("agents",
    "audition Monday"). ``day``: only those with an audition on it. ``body``: the text, word for word."""

    body: str = Field(default="", max_length=10_000)
    people: tuple[str, ...] = ()
    list: str = ""
    audience: str = ""
    day: datetime | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """``again``: arguments that find the same audience later, whatever is shown then."""

    recipients: Sequence[Recipient]
    letter: Letter
    again: Mapping[str, Any]
    focus: Mapping[str, Any]
    talents: Sequence[Talent] = ()

    @property
    def ready(self) -> list[Recipient]:
        """Who will get it."""
        return [one for one in self.recipients if one.ready]

    @property
    def others(self) -> list[Recipient]:
        """Who will not."""
        return [one for one in self.recipients if not one.ready]


async def audience(ctx: ToolContext, args: Message) -> Audience:
    """Raises Rejected when nobody is meant, ``Ambiguous`` for a name that several have."""
    said = frozenset(plain_words(args.audience))
    if not args.people and said & AGENTS:
        return await _agents(ctx, args)
    role: Role | None = None
    named = args.people and not only_leaves_out(args.people)
    if named or (not args.list and said and said <= EVERYBODY and ctx.focus.get("people")):
        talents = await resolve(ctx, args.people or ("all",))
        role = await find_role(ctx, args.list) if args.list else None
        again: dict[str, Any] = {"people": [f"talent:{one.id}" for one in talents]}
        again["list"] = f"role:{role.id}" if role else ""
    elif came := _CAME.search(args.audience):
        role = await find_role(ctx, args.list) if args.list else None
        there = CAME if came["came"] or came["hindi"] else ABSENT
        talents = await _booked(ctx, args.day or ctx.now, role, there, since_morning=True)
        again = {"audience": args.audience, "day": args.day, "list": f"role:{role.id}" if role else ""}
    elif (answer := _answered(whom := args.audience or _before_the_words(ctx.said, args.body))) is not None:
        role = await find_role(ctx, args.list) if args.list else None
        talents = await _booked(ctx, args.day, role, rsvp=answer)
        again = {"audience": whom, "day": args.day, "list": f"role:{role.id}" if role else ""}
    elif _EXPECTED.search(whom) or _EXPECTED.search(args.list):
        role = await find_role(ctx, args.list) if args.list and not _EXPECTED.search(args.list) else None
        named_day = times.read(_before_the_words(ctx.said, args.body) or whom, ctx.now, ctx.person.timezone)
        day = args.day or (named_day.start if named_day is not None else None)
        talents = await _booked(ctx, day, role)
        again = {"audience": "auditions", "day": day, "list": f"role:{role.id}" if role else ""}
    elif args.day is not None or said & AUDITIONS:
        role = await find_role(ctx, args.list) if args.list else None
        talents = await _booked(ctx, args.day, role)
        again = {"audience": "auditions", "day": args.day, "list": f"role:{role.id}" if role else ""}
    else:
        # "The list" names none: it is the one being talked about.
        target = await resolve_list(ctx, args.list or ("" if said <= THE_LIST else args.audience))
        role = await projects.role(ctx.tx, target.role_id)
        entries = await lists.entries(ctx.tx, target.id)
        found = await directory.many(ctx.tx, [entry.talent_id for entry in entries])
        talents, again = list(found.values()), {"list": f"list:{target.id}"}
    if args.people and talents and "people" not in again:
        out = await left_out(ctx, args.people)
        talents = await resolve(ctx, out, [one.id for one in talents])
        again["people"] = list(out)
    if not talents:
        raise Rejected("bulk-nobody" if again.get("list", "").startswith("list:") else "bulk-nobody-so")
    return replace(await _whole(ctx, args, await _reached(ctx, talents), role, again), talents=talents)


async def _whole(
    ctx: ToolContext,
    args: Message,
    recipients: Sequence[Recipient],
    role: Role | None,
    again: Mapping[str, Any],
) -> Audience:
    if len(recipients) > MOST_PEOPLE:
        raise Rejected("bulk-too-many", count=len(recipients), most=MOST_PEOPLE)
    project = await _project(ctx, role)
    letter = Letter(
        body=args.body.strip(),
        house="" if project is None else project.house,
        project="" if project is None else project.name,
        role="" if role is None else role.name,
    )
    focus: dict[str, Any] = {} if role is None else {"role_id": role.id, "project_id": role.project_id}
    return Audience(recipients, letter, again, focus)


async def _project(ctx: ToolContext, role: Role | None) -> Project | None:
    if role is not None:
        return await projects.project(ctx.tx, role.project_id)
    return await projects.current(ctx.tx, ctx.org_id, ctx.focus)


def _before_the_words(said: str, body: str) -> str:
    """Whom a message names before what it is to say."""
    said = " ".join(said.split())
    at = said.find(" ".join(body.split())[:40]) if body else -1
    return said[:at] if at > 0 else ""


def _answered(audience: str) -> tuple[str, ...] | None:
    """Which answers to an invitation an audience is named by; None for none."""
    found = _BY_ANSWER.search(audience)
    if found is None:
        return None
    if found["open"]:
        return UNANSWERED
    return ("declined",) if found["no"] else ("confirmed",)


_BY_ANSWER = Sought(
    r"\b(?:who(?:ever|'?ve|\s+all)?|those|that|only|jin(?:hone|hon+e|ne)?|jisne)\b[^:]{0,20}?(?:"
    r"(?P<open>(?:has\s*n[o']?t|hasn['’]?t|have\s*n[o']?t|haven['’]?t|have\s+not|has\s+not|did\s*n[o']?t|didn['’]?t|did\s+not|yet\s+to|not\s+yet)\s+(?:yet\s+)?(?:confirm\w*|repl\w+|answer\w*|respond\w*)"
    r"|(?:confirm|reply|jawab)\s+nahi+n?)"
    r"|(?P<no>declined|said\s+no|refused|can(?:['’]?t|not)\s+(?:come|make\s+it)|mana\s+k\w+)"
    r"|(?:confirmed|said\s+yes|accepted|are\s+coming|haan\s+(?:bola|kaha|ki)|confirm\s+k\w+))"
)
"""``only those who confirmed``, ``jinhone reply nahi kiya``."""


_EXPECTED = Sought(
    r"\b(?:coming|expected|due\s+in|scheduled)\b|\baa\s*rahe?\b|\baane\s*wal[aei]\b|आ\s*रहे|आने\s*वाल"
)
"""``everyone coming tomorrow``: whoever holds a time then, with or without an answer."""


def by_what_they_did(whom: str) -> bool:
    """Whether words name people by who came, who answered, or who is to come."""
    return any(one.search(whom) for one in (_CAME, _BY_ANSWER, _EXPECTED))


async def _booked(
    ctx: ToolContext,
    day: datetime | None,
    role: Role | None,
    there: Collection[str] = (),
    *,
    rsvp: Collection[str] = (),
    since_morning: bool = False,
) -> list[Talent]:
    """Who holds a slot on a day, or at any time from now on. ``there``: only whose attendance is one of
    these; ``rsvp``: only who answered so; ``since_morning``: also what of the day is over."""
    since, until = ctx.now, None
    if day is not None:
        zone = ZoneInfo(ctx.person.timezone)
        local = day.astimezone(zone) if day.tzinfo else day.replace(tzinfo=zone)
        start = local.replace(hour=0, minute=0, second=0, microsecond=0)
        since, until = start if since_morning else max(ctx.now, start), start + timedelta(days=1)
    slots = [
        slot for slot in await auditions.ahead(ctx.tx, ctx.org_id, since, until=until) if slot.held or rsvp
    ]
    if rsvp:
        slots = [slot for slot in slots if slot.rsvp in rsvp]
    if there:
        slots = [slot for slot in slots if slot.attendance in there]
    if role is not None:
        known = await auditions.sessions(ctx.tx, [slot.session_id for slot in slots])
        slots = [slot for slot in slots if known[slot.session_id].role_id == role.id]
    found = await directory.many(ctx.tx, [slot.talent_id for slot in slots])
    return list(found.values())


async def _agents(ctx: ToolContext, args: Message) -> Audience:
    """Every agent of the desk, each for themselves."""
    agents = await persons.with_roles(ctx.tx, ctx.org_id, ("agent",))
    if not agents:
        raise Rejected("bulk-no-agents")
    await ctx.desk.meet([agent.id for agent in agents])
    recipients = [await _one(ctx, agent, agent.name, (), "") for agent in agents]
    role = await find_role(ctx, args.list) if args.list else None
    again = {"audience": "agents", "list": f"role:{role.id}" if role else ""}
    return await _whole(ctx, args, recipients, role, again)


async def _reached(ctx: ToolContext, talents: Sequence[Talent]) -> list[Recipient]:
    """One message per reader: an agent or a parent of several reads it once."""
    by_reader: dict[int, list[Talent]] = {}
    for one in talents:
        # Whoever nobody may be written to about stays on the list, under a key that is nobody's.
        by_reader.setdefault(recipient(one) or -one.id, []).append(one)
    people = await persons.many(ctx.tx, [key for key in by_reader if key > 0])
    await ctx.desk.meet(list(people))
    recipients = []
    for key, theirs in by_reader.items():
        first = theirs[0]
        if key < 0:
            recipients.append(Recipient(None, first.name, "no_guardian"))
        elif key not in people:
            recipients.append(Recipient(None, first.name, "no_channel"))
        else:
            about = tuple(one.name for one in theirs if one.person_id != key)
            via = "" if not about else "guardian" if any(one.is_minor for one in theirs) else "agent"
            recipients.append(await _one(ctx, people[key], first.name, about, via))
    return recipients


async def _one(ctx: ToolContext, who: Person, name: str, about: tuple[str, ...], via: str) -> Recipient:
    way = await ctx.desk.reach(who.id)
    if way is not None:
        return Recipient(who.id, name, "ready", way.channel, about, via, who.language, who.timezone)
    ways = await persons.reaches(ctx.tx, who.id)
    state = "opted_out" if any(one.opted_out for one in ways) else "no_channel"
    return Recipient(who.id, name, state, "", about, via, who.language, who.timezone)
