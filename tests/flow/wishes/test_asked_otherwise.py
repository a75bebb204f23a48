"""The same wishes in words that ask rather than order, or that want one for another."""

from __future__ import annotations

from core.casting.auditions.queries import slot
from tests.flow.wishes.cases import Case, hears, holds, no_row, on_list, says, says_not, silent, table

FOUND = (
    Case(
        "who can",
        "Arjun",
        ("who can fight?", "kisko ladna aata hai", "who all can do stunts", "किसको लड़ना आता है?"),
        (says("stunts"), says_not("scheduled")),
    ),
    Case("who speaks", "Arjun", ("who speaks Marathi?", "kaun marathi bol sakta hai"), (says("Marathi"),)),
    Case(
        "who can come is no skill",
        "Arjun",
        ("who can come tomorrow?",),
        (says_not("Shortlist all"),),
    ),
    Case(
        "somebody like her",
        "Arjun",
        (
            "सिमरन की तरह कोई दिखाओ",
            "show someone like Simran",
            "Simran jaisi koi aur dikhao",
            "koi simran ki tarah chahiye",
        ),
        (says("like Simran|Simran Bhullar जैसे|Simran Bhullar jais"), says_not("1. Simran Bhullar")),
    ),
)
SIZES = (
    Case(
        "none on file",
        "Arjun",
        ("Jasleen's measurements", "jasleen ka naap kya hai", "size card of Jasleen", "जसलीन का नाप क्या है?"),
        (says("5'5"), says_not("status")),
    ),
    Case(
        "kept and said",
        "Arjun",
        ("Jasleen's waist is 70 cm",),
        (says("waist 70 cm"),),
        then=(("Arjun", "Jasleen's measurements"),),
    ),
)
PLANNED = (
    Case(
        "a day that is over",
        "Arjun",
        ("schedule Meera list yesterday", "schedule the Meera shortlist yesterday at 4pm"),
        (says("has passed"), no_row(slot)),
        "listed",
    ),
    Case(
        "a day and no hour",
        "Arjun",
        ("schedule Meera list tomorrow", "schedule the Meera shortlist for tomorrow"),
        (says("from what time"), no_row(slot)),
        "listed",
    ),
    Case(
        "the hour with the place",
        "Arjun",
        ("schedule Meera list tomorrow",),
        (says("3 people", "4:00 PM", "Aram Nagar"), no_row(slot)),
        "listed",
        then=(("Arjun", "4pm at Aram Nagar"),),
    ),
    Case("what is planned", "Arjun", ("schedule for Meera?",), (says_not("from what time"),), "listed"),
)
INSTEAD = (
    Case(
        "one for another",
        "Arjun",
        (
            "simran ko hata do, uski jagah Harleen",
            "replace Simran with Harleen",
            "remove Simran and add Harleen instead",
            "swap Simran for Harleen on Meera",
            "सिमरन को हटा दो, उसकी जगह हरलीन को डालो",
        ),
        (
            on_list("Meera", "Amrita Kalsi", "Jasleen Dhami", "Harleen Sekhon"),
            hears("Priya", "Harleen"),
            silent("Simran"),
        ),
        "listed",
    ),
    Case(
        "by number",
        "Arjun",
        ("simran ko hata do, uski jagah 5 number wali", "replace Simran with number 5"),
        (on_list("Meera", "Amrita Kalsi", "Jasleen Dhami", "Harleen Sekhon"),),
        "listed and found",
    ),
    Case(
        "a number that was not shown changes nothing",
        "Arjun",
        ("simran ko hata do, uski jagah 9 number wali",),
        (says("no 9"), on_list("Meera", "Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami")),
        "listed and found",
    ),
    Case(
        "taken back as one",
        "Arjun",
        ("replace Simran with Harleen",),
        (on_list("Meera", "Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami"),),
        "listed",
        then=(("Arjun", "undo"),),
    ),
)


@table(*FOUND, *SIZES, *PLANNED, *INSTEAD)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
