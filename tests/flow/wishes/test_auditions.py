"""Auditions before their day: planned, answered, moved, listed, cancelled."""

from __future__ import annotations

from core.casting.auditions.pauses import break_table
from core.casting.auditions.queries import slot, time_request
from tests.flow.wishes.cases import Case, hears, holds, no_row, row, says, table


def at(hour: int, minute: int = 0, day: int = 21):
    """A start on the clock of Mumbai."""
    return lambda moment: (
        (moment.day, (moment.hour * 60 + moment.minute + 330) % 1440) == (day, hour * 60 + minute)
    )


CASES = (
    Case(
        "audition.schedule",
        "Arjun",
        (
            "call Amrita for an audition for Meera tomorrow at 3pm, Aram Nagar 2",
            "Amrita ka audition kal 3 baje rakho Meera ke liye, Aram Nagar 2",
            "कल दोपहर 3 बजे अमृता का ऑडिशन रखो मीरा के लिए, Aram Nagar 2",
            "schedul Amrita for Meera tmrw 3pm at Aram Nagar 2",
        ),
        (row(slot, talent_id="Amrita Kalsi", starts_at=at(15)), hears("Amrita", "Aram Nagar 2")),
        "listed",
        then=(("Arjun", "1"),),
    ),
    Case(
        "audition.reschedule",
        "Arjun",
        (
            "move Amrita to 5pm",
            "Amrita ko kal 5 baje kar do",
            "अमृता को कल शाम 5 बजे कर दो",
            "postpon Amrita's audition to 5pm",
        ),
        (row(slot, talent_id="Amrita Kalsi", starts_at=at(17), version=2), hears("Amrita", "5:00")),
        "confirmed",
    ),
    Case(
        "audition.reschedule.request",
        "Amrita",
        (
            "can it be at 6 instead",
            "kya main 6 baje aa sakti hu, 4 baje nahi ho payega",
            "क्या शाम छह बजे हो सकता है?",
            "plz shift me to 6pm if posible",
        ),
        (
            row(time_request, status="open"),
            row(slot, talent_id="Amrita Kalsi", starts_at=at(16)),
            hears("Arjun", "6:00"),
        ),
        "invited",
    ),
    Case(
        "audition.find_slot",
        "Arjun",
        (
            "any free slot on Monday for Amrita",
            "Monday ko Amrita ke liye kaunsa time khali hai",
            "सोमवार को अमृता के लिए कौन सा समय ख़ाली है",
            "wen is Amrita free for a slot on monday",
        ),
        (says("Mon 23 Nov, 10:00"),),
        "listed",
    ),
    Case(
        "audition.list",
        "Arjun",
        (
            "who's coming tomorrow",
            "kal kaun kaun aa raha hai",
            "कल किस किस का ऑडिशन है",
            "tmrw ka schedul dikhao",
        ),
        (says("Amrita K."), says("Simran B."), says("4:00 PM")),
        "confirmed",
    ),
    Case(
        "audition.confirm",
        "Amrita",
        ("yes i'll be there", "haan aa jaungi", "जी हाँ, आ जाऊँगी", "cnfrm hai"),
        (row(slot, talent_id="Amrita Kalsi", rsvp="confirmed"), hears("Arjun", "Amrita")),
        "invited",
    ),
    Case(
        "audition.decline",
        "Amrita",
        (
            "sorry, can't make it tomorrow",
            "kal nahi aa paungi, shoot hai",
            "माफ़ कीजिए, नहीं आ पाऊँगी",
            "wont be able to come, sry",
        ),
        (row(slot, talent_id="Amrita Kalsi", rsvp="declined"), hears("Arjun", "Amrita")),
        "invited",
    ),
    Case(
        "audition.bulk_cancel",
        "Arjun",
        (
            "cancel all auditions tomorrow",
            "kal ke saare audition cancel kar do",
            "कल के सारे ऑडिशन रद्द करो",
            "cancl every meera audition",
        ),
        (says("INFORM 3"), no_row(slot, status="on"), hears("Amrita", "off|cancel")),
        "confirmed",
        then=(("Arjun", "INFORM 3"),),
    ),
    Case(
        "audition.location",
        "Amrita",
        ("where do i have to come", "kahan aana hai", "पता क्या है, कहाँ आना है", "adress bhejo pls"),
        (says("Aram Nagar 2"), says("maps")),
        "invited",
    ),
    Case(
        "session.shift",
        "Arjun",
        (
            "push everyone by 20 minutes",
            "sabko 20 min aage kar do",
            "सबको बीस मिनट आगे कर दो",
            "evrybody moves 20 mins later",
        ),
        (row(slot, talent_id="Amrita Kalsi", starts_at=at(16, 20)), hears("Amrita", "4:20")),
        "confirmed",
        then=(("Arjun", "1"),),
    ),
    Case(
        "session.add_break",
        "Arjun",
        (
            "tea break tomorrow 4:15 to 4:30",
            "kal 4:15 baje 15 min ka chai break daal do",
            "कल 4:15 से 4:30 तक चाय ब्रेक रखो",
            "brk tmrw 4.15 pm for 15 mins",
        ),
        (
            row(break_table, starts_at=at(16, 15), ends_at=at(16, 30)),
            row(slot, talent_id="Simran Bhullar", starts_at=at(16, 30)),
            row(slot, talent_id="Amrita Kalsi", starts_at=at(16), version=1),
            hears("Simran", "4:30"),
        ),
        "confirmed",
        then=(("Arjun", "1"),),
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
