"""Where people stand, who decides, what it costs, and how the project is doing."""

from __future__ import annotations

from core.casting.approvals.queries import note_table, review_event, review_table
from core.casting.avails.queries import check_table
from core.casting.digests.queries import subscription
from core.casting.ladder.queries import standing_table
from core.casting.offers.queries import offer_table
from core.casting.projects.queries import role_table
from core.casting.talent.queries import availability
from tests.flow.wishes.cases import Case, hears, holds, row, says, table

CASES = (
    Case(
        "status.set",
        "Priya",
        (
            "pin Amrita for Meera",
            "Amrita ko Meera ke liye pin kar do",
            "अमृता को मीरा के लिए पिन कर दो",
            "pin Amrita fr Meera pls",
        ),
        (row(standing_table, talent_id="Amrita Kalsi", role_id="Meera", status="pinned"),),
        "listed",
    ),
    Case(
        "role.create",
        "Priya",
        (
            "new role: Dhobi, 40 to 50, male",
            "ek naya role banao, Dhobi, 40-50 saal ka aadmi",
            "नया रोल जोड़ो: Dhobi, 40-50 साल का पुरुष",
            "new role Dhobi, 40-50, mael",
        ),
        (row(role_table, name="Dhobi", age_min=40, age_max=50),),
    ),
    Case(
        "role.cancel",
        "Priya",
        (
            "the Sameer role has been cut",
            "Sameer wala role cancel ho gaya",
            "समीर का रोल हटा दो",
            "the Sameer role has been canceld",
        ),
        (row(role_table, name="Sameer", state="archived"),),
    ),
    Case(
        "approval.decide",
        "Rohan",
        ("approve Amrita", "Amrita ko haan kar do", "अमृता को मंज़ूरी है", "aproved Amrita"),
        (row(review_table, talent_id="Amrita Kalsi", decision="approve"), hears("Priya", "Amrita")),
        "shared",
    ),
    Case(
        "approval.status",
        "Arjun",
        (
            "who has approved for Meera",
            "Meera ke liye kisne haan kaha",
            "मीरा के लिए किसने हाँ कहा",
            "aproval status for Meera",
        ),
        (says("Meera"), says("Amrita K."), says("Rohan")),
        "shared",
    ),
    Case(
        "vote.cast",
        "Priya",
        ("my vote is for Amrita", "mera vote Amrita ko", "मेरा वोट अमृता को", "i voet for Amrita"),
        (row(review_event, kind="vote"), hears("Arjun", "Amrita")),
        "shared",
    ),
    Case(
        "note.add",
        "Arjun",
        (
            "note on Amrita: great with kids",
            "Amrita ke baare me likh lo ki bachchon ke saath great hai",
            "अमृता पर नोट: बच्चों के साथ great",
            "nte on Amrita: great with kids",
        ),
        (row(note_table, talent_id="Amrita Kalsi", visibility="casting", body=lambda text: "great" in text),),
    ),
    Case(
        "offer.draft",
        "Rohan",
        (
            "draft an offer for Amrita at 70k a day for 40 days",
            "Amrita ko 70 hazaar per day offer karo 40 din ke liye",
            "अमृता के लिए 70 हज़ार प्रति दिन का ऑफ़र बनाओ",
            "ofer Amrita 70k per day 40 days",
        ),
        (row(offer_table, talent_id="Amrita Kalsi", paise=7_000_000, state="draft"),),
        "listed",
    ),
    Case(
        "offer.counter",
        "Amrita",
        (
            "i'll do it for 75k a day",
            "75k per day se kam nahi hoga",
            "75 हज़ार प्रति दिन चाहिए",
            "cant do below 75k per dy",
        ),
        (row(offer_table, talent_id="Amrita Kalsi", paise=7_500_000, theirs=True), hears("Rohan", "75,000")),
        "offered",
    ),
    Case(
        "budget.query",
        "Rohan",
        (
            "how much budget is left for Meera",
            "Meera ka kitna budget bacha hai",
            "मीरा का बजट कितना बचा है",
            "are we over budgt on Meera",
        ),
        (says("Meera"), says("30,00,000")),
    ),
    Case(
        "report.project_status",
        "Rohan",
        (
            "how are we doing on Gully Nights",
            "Gully Nights kaisa chal raha hai",
            "गली नाइट्स का क्या हाल है",
            "statuss of gully nights pls",
        ),
        (says("Gully Nights"), says("Kabir")),
    ),
    Case(
        "report.subscribe",
        "Rohan",
        (
            "send me a status every Monday at 10am",
            "har Monday subah 10 baje report bhejo",
            "हर सोमवार सुबह 10 बजे रिपोर्ट भेजना",
            "send me weekly reprt every monday 10am",
        ),
        (row(subscription, cron="0 10 * * 1", status="on"),),
    ),
    Case(
        "avail.request",
        "Arjun",
        (
            "is Amrita free on 14 December for Meera",
            "Amrita se poocho 14 dec ko free hai kya",
            "पूछो अमृता 14 दिसंबर को ख़ाली है क्या",
            "chck if Amrita is free 14 dec",
        ),
        (row(check_table, talent_id="Amrita Kalsi", status="open"), hears("Amrita", "Mon 14 Dec")),
        "listed",
    ),
    Case(
        "avail.report",
        "Amrita",
        ("yes i'm free then", "haan main free hu", "हाँ, मैं ख़ाली हूँ", "yes avialable"),
        (row(check_table, talent_id="Amrita Kalsi", status="free"), hears("Arjun", "free")),
        "asked",
    ),
    Case(
        "availability.set",
        "Amrita",
        (
            "I'm busy from 5 to 9 January",
            "5 se 9 jan tak shoot hai, busy hu",
            "मैं 5 से 9 जनवरी तक व्यस्त हूँ",
            "not availble 5-9 jan",
        ),
        (
            row(
                availability,
                talent_id="Amrita Kalsi",
                kind="busy",
                starts_at=lambda at: (at.month, at.day) == (1, 4),
            ),
            hears("Arjun", "Amrita"),
        ),
        "listed",
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
