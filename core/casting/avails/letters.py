"""The question as it is read, and the reminder of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.casting.avails.model import EXPIRES_AFTER, NUDGE_AFTER, ZONE, Check, last_day
from core.casting.projects.model import Project, Role
from core.casting.talent.model import OPEN_END, Talent
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option
from core.store.database import Tx
from core.store.schema import notice
from core.texts import Words

NUDGE = "avail_unanswered"
EXPIRY = "avail_expired"
CHOICES = (("free", "free", "primary"), ("busy", "busy", "plain"), ("refusal", "first_refusal", "plain"))


def dates(words: Words, start: datetime, end: datetime) -> str:
    """``Sat 12 Dec to Wed 16 Dec``, days of the place."""
    place = Words(words.language, ZONE.key)
    first, last = place.day(start), place.day(last_day(end))
    return first if first == last else words("avails-dates", first=first, last=last)


def span_days(words: Words, start: datetime, end: datetime) -> str:
    """Whole days as days, anything else with its clock times; without an end that nobody named."""
    zone = ZoneInfo(words.timezone)
    first, last = start.astimezone(zone), end.astimezone(zone)
    if end - start == OPEN_END:
        return words("calendars-from", first=Words(words.language, ZONE.key).day(start))
    if (first.hour, first.minute, last.hour, last.minute) == (0, 0, 0, 0):
        return dates(words, start, end)
    if first.date() == (last - timedelta(minutes=1)).date():
        return words("calendars-hours", start=words.time(start), end=words.clock(end))
    if (last.hour, last.minute) == (0, 0):
        return dates(words, start, end)
    return words("calendars-hours", start=words.time(start), end=words.time(end))


def role_said(check: Check, role: Role) -> str:
    """The role as a question about dates names it; ``none`` where nobody named one."""
    return "none" if check.nameless else role.name


def question(
    check: Check, talent: Talent, role: Role, project: Project | None, *, again: bool = False
) -> Make:
    """Asks whoever speaks for somebody; an answer binds nobody."""
    hours = EXPIRES_AFTER / timedelta(hours=1)

    def make(words: Words) -> Draft:
        own = check.asked_of == talent.person_id
        text = words(
            "avails-question",
            own="yes" if own else "no",
            again="yes" if again else "no",
            name=talent.name,
            role=role_said(check, role),
            project="" if project is None else project.name,
            house=project.house if project is not None and project.house else "none",
            dates=dates(words, check.starts_at, check.ends_at),
        )
        options = tuple(
            Option(
                words(f"avails-choice-{label}"),
                "report_avail",
                {"check": check.id, "status": status},
                style,  # type: ignore[arg-type]
                single_use=False,
                hours=hours,
            )
            for label, status, style in CHOICES
        )
        return Draft(text, options=options)

    return make


async def plan_nudge(tx: Tx, org: str, check: Check) -> None:
    """Ask once more after a day, and give up after three; each only while nobody has answered."""
    for kind, after in ((NUDGE, NUDGE_AFTER), (EXPIRY, EXPIRES_AFTER)):
        await tx.insert_once(
            notice,
            {
                "org_id": org,
                "key": f"avail/{check.id}/{kind}",
                "kind": kind,
                "subject": f"avail/{check.id}",
                "person_id": check.asked_of,
                "arguments": {"check": check.id},
                "due_at": check.asked_at + after,
                "expires_at": check.ends_at,
                "status": "pending",
            },
        )
