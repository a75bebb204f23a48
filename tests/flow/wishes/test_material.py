"""Scripts, sides, self-tapes, and who should read together."""

from __future__ import annotations

from core.casting.screenplay.queries import script_table
from core.casting.sides.queries import sent_table
from core.casting.tapes.queries import tape_table
from tests.flow.wishes.cases import Case, hears, holds, row, says, silent, table

PAGES = (
    "INT. KITCHEN - NIGHT\n\nMEERA\nWho ate my roti?\n\nKABIR (O.S.)\nNot me.\n\n"
    "EXT. LANE - DAY\n\nMEERA (CONT'D)\nLiar.\n"
)
CASES = (
    Case(
        "script.analyze",
        "Arjun",
        (
            "here's the script, pull out the characters",
            "script bhej raha hu, characters nikalo",
            "यह रही स्क्रिप्ट, किरदार निकालो",
            "anlyse this script for me",
        ),
        (row(script_table, scenes=lambda found: len(found) == 2), says("Meera: 2", "Kabir: 1")),
        then=(("Arjun", PAGES),),
    ),
    Case(
        "script.query",
        "Arjun",
        (
            "how many scenes does Meera have",
            "Meera kitne scenes mein hai",
            "मीरा कितने सीन में है",
            "in how mny scenes is Meera",
        ),
        (says("Meera"), says("2"), says("Scene 1|सीन 1")),
        "script",
    ),
    Case(
        "chemistry.plan",
        "Arjun",
        (
            "what chemistry reads should we do for Meera and Kabir",
            "Meera aur Kabir ke liye kaunse chemistry read karwaye",
            "मीरा और कबीर के रोल के लिए किस किस को साथ पढ़वाएँ",
            "sugest chemistry pairs for the Meera role and the Kabir role",
        ),
        (says("Amrita Kalsi"), says("Jigar Shah"), says("KITCHEN")),
        "script and lists",
    ),
    Case(
        "sides.send",
        "Arjun",
        (
            "send Amrita the sides for scene 1",
            "Amrita ko scene 1 ke sides bhej do",
            "अमृता को सीन 1 के साइड्स भेज दो",
            "Amrita ko scene 1 k sides bhejdo plz",
        ),
        (
            row(sent_table, talent_id="Amrita Kalsi", times=1),
            hears("Amrita", "roti", "Copy of Amrita|Amrita Kalsi"),
            silent("Simran"),
        ),
        "script and lists",
    ),
    Case(
        "sides.resend",
        "Amrita",
        (
            "can you send the sides again",
            "sides dobara bhej do please",
            "सीन के पन्ने दोबारा भेज दीजिए",
            "i lost the sides, resnd pls",
        ),
        (row(sent_table, talent_id="Amrita Kalsi", times=2), hears("Amrita", "pages.example/4")),
        "sides sent",
    ),
    Case(
        "selftape.request",
        "Arjun",
        (
            "ask Amrita for a self tape by Tuesday 6pm",
            "Amrita se Tuesday tak self tape mangwao",
            "अमृता से मंगलवार तक सेल्फ टेप मंगवाओ",
            "selftpe from Amrita by tues pls",
        ),
        (row(tape_table, talent_id="Amrita Kalsi", status="asked"), hears("Amrita", "Tue 24 Nov")),
        "listed",
    ),
    Case(
        "selftape.submit",
        "Amrita",
        (
            "here is my tape https://vimeo.example/1",
            "tape bhej diya https://vimeo.example/1",
            "यह रहा मेरा टेप https://vimeo.example/1",
            "tape uplaoded https://vimeo.example/1",
        ),
        (row(tape_table, talent_id="Amrita Kalsi", status="received"), hears("Arjun", "vimeo.example/1")),
        "taping",
    ),
    Case(
        "selftape.extend",
        "Arjun",
        (
            "give Amrita one more day for the tape",
            "Amrita ko tape ke liye ek din aur do",
            "अमृता को टेप के लिए एक दिन और दो",
            "extnd Amritas tape till wednesday 6pm",
        ),
        (
            row(tape_table, talent_id="Amrita Kalsi", due_at=lambda due: due.day == 25),
            hears("Amrita", "Wed 25 Nov"),
        ),
        "taping",
    ),
    Case(
        "selftape.extension.request",
        "Amrita",
        (
            "can i have till thursday for the tape",
            "tape ke liye ek din aur milega kya",
            "टेप के लिए थोड़ा और समय चाहिए",
            "need couple more dayz for tape",
        ),
        (
            row(tape_table, talent_id="Amrita Kalsi", due_at=lambda due: due.day == 24),
            hears("Arjun", "more time", "Amrita"),
        ),
        "taping",
    ),
)


@table(*CASES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
