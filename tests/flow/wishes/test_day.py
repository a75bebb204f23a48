"""The day itself, children, and how it went."""

from __future__ import annotations

from core.casting.approvals.queries import note_table
from core.casting.auditions.queries import slot
from core.casting.backfill.queries import backfill_table
from core.casting.talent.queries import talent
from tests.flow.wishes.cases import Case, hears, holds, row, says, silent, table

CASES = (
    Case(
        "audition.backfill",
        "Arjun",
        (
            "fill Simran's slot",
            "Simran ki jagah kisi ko bulao",
            "सिमरन की जगह किसी और को बुलाओ",
            "fill Simrans slt pls",
        ),
        (row(backfill_table, talent_id="Jasleen Dhami", status="open"), hears("Jasleen", "3:15")),
        "freed",
        then=(("Arjun", "1"),),
    ),
    Case(
        "audition.mark_no_show",
        "Arjun",
        (
            "mark Simran as a no-show",
            "Simran aayi hi nahi, no show daal do",
            "सिमरन नहीं आई, नो शो लगा दो",
            "Simran never turnd up, noshw",
        ),
        (row(slot, talent_id="Simran Bhullar", attendance="no_show"),),
        "after eleven",
    ),
    Case(
        "audition.check_in",
        "Amrita",
        ("i've reached", "pahunch gayi", "मैं पहुँच गई हूँ", "m here"),
        (row(slot, talent_id="Amrita Kalsi", attendance="checked_in"), hears("Arjun", "Amrita")),
        "today",
    ),
    Case(
        "audition.running_late",
        "Amrita",
        ("running 20 min late, traffic", "20 min late ho jaungi", "बीस मिनट देर से पहुँचूँगी", "20 mins lte sry"),
        (row(slot, talent_id="Amrita Kalsi", attendance="late", late_min=20), hears("Arjun", "20")),
        "today",
    ),
    Case(
        "audition.feedback",
        "Arjun",
        (
            "feedback on Amrita: great energy, weak diction",
            "Amrita ka audition accha tha, note kar lo: energy zabardast",
            "अमृता का फ़ीडबैक: बहुत अच्छी energy, थोड़ी नर्वस",
            "Amrita feedbck - superb energy in take two",
        ),
        (
            row(note_table, talent_id="Amrita Kalsi", body=lambda text: "energy" in text.casefold()),
            silent("Amrita"),
        ),
        "day over",
    ),
    Case(
        "minor.detected",
        "Amrita",
        (
            "im 16, can i still audition",
            "main 16 saal ki hu",
            "मेरी उम्र 16 साल है",
            "actually i am only 16 yrs old",
        ),
        (row(talent, name="Amrita Kalsi", is_minor=True), hears("Arjun", "Amrita")),
    ),
    Case(
        "guardian.link",
        "Arjun",
        (
            "Tara Pawar's father is Mahesh, 90000 00078",
            "Tara Pawar ke papa ka number 90000 00078 hai",
            "तारा पवार के पापा का नंबर 90000 00078 है",
            "Tara Pawar guardian no. 9000000078",
        ),
        (says("Tara Pawar"), says("guardian|अभिभावक")),
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
