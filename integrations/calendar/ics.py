"""One appointment as an .ics file. icalendar is imported when the first is made."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions.appointments import Appointment

PRODUCT = "-//CastMatch Hub//auditions//EN"
ALARM = timedelta(hours=2)


def ics(one: Appointment) -> bytes:
    """METHOD:PUBLISH with one event and at most one attendee: never anybody else's address. The UID is the
    same for the life of a booking and SEQUENCE grows with each change and with the cancelling, so that a
    calendar replaces what it has."""
    from icalendar import Alarm, Calendar, Event, vCalAddress, vText

    calendar, event = Calendar(), Event()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    zone = ZoneInfo(one.zone)
    event.add("uid", one.uid)
    event.add("sequence", one.sequence)
    event.add("dtstamp", one.stamp)
    event.add("dtstart", one.starts_at.astimezone(zone))
    event.add("dtend", one.ends_at.astimezone(zone))
    event.add("summary", one.title)
    event.add("location", one.place)
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    if one.attendee:
        attendee = vCalAddress(f"mailto:{one.attendee}")
        attendee.params["cn"] = vText(one.name)
        event.add("attendee", attendee, encode=False)
    if not one.cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", one.title)
        alarm.add("trigger", -ALARM)
        event.add_component(alarm)
    calendar.add_component(_zone(one.zone))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


@cache
def _zone(name: str) -> Any:
    """The VTIMEZONE of a zone; building one costs thirty times as much as the rest of the file."""
    from icalendar import Timezone

    return Timezone.from_tzid(name)
